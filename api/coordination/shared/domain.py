"""What shared objects speak of. Pure: no session, no clock, no HTTP."""

from typing import NamedTuple


class Fulfils(NamedTuple):
    """A requirement in one region, of one election's checklist."""

    election: str
    region: str
    requirement: str
