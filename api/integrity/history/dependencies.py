"""What routes about single entries share."""

import re
from typing import Annotated

from fastapi import Path

from api.core.errors import NotFound
from api.core.schemas import SafeText

EntryId = Annotated[SafeText, Path(max_length=40, description="Book and number.", examples=["64.08-12"])]
NUMBERED = re.compile(r"(ID|[0-9.]{2,12})-(0|[1-9][0-9]{0,8})", re.ASCII)


def numbered(id: str) -> tuple[str, int]:
    """The ledger and the number."""
    named = NUMBERED.fullmatch(id)
    if named is None:
        raise NotFound
    return named[1], int(named[2])
