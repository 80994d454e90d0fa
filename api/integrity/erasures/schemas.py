"""How erasing is asked for and answered."""

from datetime import datetime
from typing import Annotated

from pydantic import Field

from api.core.schemas import RequestBody, ResponseBody, SafeText


class NewErasure(RequestBody):
    note: Annotated[SafeText, Field(min_length=1, max_length=2000)] = Field(
        description="Why it is erased. It is kept, so do not repeat in it what is to go."
    )


class Erased(ResponseBody):
    entry: str = Field(description="The entry whose texts are gone.")
    texts: int = Field(description="How many there were.")
    erased_by: list[str] = Field(description="The entries that say so: one a text, in each ledger that held it.")
    recorded_at: datetime
