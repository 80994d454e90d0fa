"""What is refused, and with which sentence. Pure: no session, no clock, no HTTP."""

from api.db.tree import Level
from api.errors import TooWide, Unfit
from api.words import Text


class TemplateUnfit(Unfit):
    code = "template_unfit"
    says = Text(
        id="Ada kode dua kali, atau kategori, ketergantungan, target atau level yang tidak ada dalam daftar ini. "
        "Bandingkan dengan GET /v1/requirements.",
        en="A code stands twice, or a category, dependency, target or level is named that this list does not have. "
        "Compare with GET /v1/requirements.",
    )


def width(level: str) -> None:
    """The past is told from every report ever made: too many above one regency."""
    if level in (Level.NATION, Level.PROVINCE):
        raise TooWide(pointer="path/region")
