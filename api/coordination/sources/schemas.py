from pydantic import Field

from api.coordination.request_fields import NeutralText, ShortText
from api.coordination.schemas import Entries
from api.core.schemas import PlanningDay, Provenance, RequestBody, ResponseBody, Slug, WebAddress
from api.http.paging import PageQuery
from api.reference.sources.models import SourceKind, SubjectKind
from api.reference.sources.schemas import SourceOut


class NewSource(RequestBody):
    """A page, an article, a rule or a data set, on the web or on paper. A letter or minutes are a `page`."""

    kind: SourceKind
    publisher: ShortText | None = Field(default=None, description="Who published or wrote it.")
    place: ShortText | None = None
    event_on: PlanningDay | None = Field(default=None, description="The day that it is about.")
    published_on: PlanningDay | None = None
    election: Slug | None = Field(default=None, description="The election that it is about.")
    url: WebAddress | None = None
    licence: ShortText | None = None
    summary: NeutralText = Field(description="What it is, in a sentence. Every token reads it.")


class FactQuery(PageQuery):
    subject: SubjectKind | None = None
    preferred: bool | None = None


class FactOut(Provenance):
    subject_kind: SubjectKind
    subject: str = Field(description="The object's id, slug or code.")


class RecordedSource(ResponseBody):
    source: SourceOut
    entries: Entries
