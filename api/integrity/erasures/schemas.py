"""Bodies of the erasure route."""

from datetime import datetime
from typing import Annotated

from pydantic import Field

from api.core.schemas import RequestBody, ResponseBody, SafeText


class NewErasure(RequestBody):
    note: Annotated[SafeText, Field(min_length=1, max_length=2000)] = Field(
        description="Why it is erased. The note is kept, so do not repeat in it what shall be erased."
    )


class Erased(ResponseBody):
    entry: str = Field(description="The entry whose texts were erased.")
    texts: int = Field(description="How many there were.")
    erased_by: list[str] = Field(
        description="The entries that record it: one for each text, in each ledger that held it."
    )
    recorded_at: datetime
