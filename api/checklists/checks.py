"""What is refused, and with which sentence. Pure: no session, no clock, no HTTP."""

from api.db.tree import Level
from api.errors import Unfit
from api.words import Text


class TooWide(Unfit):
    code = "too_wide"
    says = Text(
        id="Keadaan lampau beserta yang di bawahnya dijawab paling luas untuk satu kabupaten/kota. Mintalah per "
        "kabupaten/kota, atau tambahkan roll_ups=false untuk butir wilayah ini saja.",
        en="How things stood, with what lies below, is answered for one regency or city at most. Ask regency by "
        "regency, or add roll_ups=false for the items of this region alone.",
    )


def width(level: str) -> None:
    """The past is told from every report ever made: too many above one regency."""
    if level in (Level.NATION, Level.PROVINCE):
        raise TooWide(pointer="path/region")
