"""The id of an entry in addresses: its ledger and its number, such as `64.08-12`."""

import re
from typing import Annotated

from fastapi import Path

from api.core.errors import NotFound
from api.core.schemas import SafeText

EntryId = Annotated[SafeText, Path(max_length=40, description="Ledger and number.", examples=["64.08-12"])]
PATTERN = re.compile(r"(ID|[0-9.]{2,12})-(0|[1-9][0-9]{0,8})", re.ASCII)


def parse_entry_id(id: str) -> tuple[str, int]:
    """Split an entry's id into ledger and number. Raises NotFound if it is malformed."""
    match = PATTERN.fullmatch(id)
    if match is None:
        raise NotFound
    return match[1], int(match[2])
