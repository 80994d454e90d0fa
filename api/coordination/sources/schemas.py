from pydantic import Field

from api.coordination.statements.schemas import Entries, Neutral
from api.core.schemas import Address, Line, NearDay, RequestBody, ResponseBody, Slug
from api.reference.sources.models import SourceKind
from api.reference.sources.schemas import SourceOut


class NewSource(RequestBody):
    """A page, an article, a rule or a data set, on the web or on paper: a letter and minutes are a `page`."""

    kind: SourceKind
    publisher: Line | None = Field(default=None, description="Who published or wrote it.")
    place: Line | None = None
    event_on: NearDay | None = Field(default=None, description="The day that it tells of.")
    published_on: NearDay | None = None
    election: Slug | None = Field(default=None, description="The election that it is about.")
    url: Address | None = None
    licence: Line | None = None
    summary: Neutral = Field(description="What it is, in a sentence. Every token reads it.")


class RecordedSource(ResponseBody):
    source: SourceOut
    entries: Entries
