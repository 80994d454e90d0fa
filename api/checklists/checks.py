"""What is refused, and with which sentence. Pure: no session, no clock, no HTTP."""

from api.db.tree import Level
from api.errors import TooWide


def width(level: str) -> None:
    """The past is told from every report ever made: too many above one regency."""
    if level in (Level.NATION, Level.PROVINCE):
        raise TooWide(pointer="path/region")
