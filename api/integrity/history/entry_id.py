"""The id of an entry in addresses: its ledger and its number, such as `64.08-12`."""

import re
from typing import Annotated

from fastapi import Path

from api.core import region_codes
from api.core.errors import NotFound
from api.core.schemas import SafeText

EntryId = Annotated[SafeText, Path(max_length=40, description="Ledger and number.", examples=["64.08-12"])]
NUMBER = re.compile(r"0|[1-9][0-9]{0,8}", re.ASCII)


def parse_entry_id(id: str) -> tuple[str, int]:
    """Split an entry's id into ledger and number. Raises NotFound if it is malformed."""
    ledger, _, number = id.rpartition("-")
    if not region_codes.is_code(ledger) or NUMBER.fullmatch(number) is None:
        raise NotFound
    return ledger, int(number)
