from datetime import date

from pydantic import Field

from api.core.schemas import Bilingual, FileText, ResponseBody
from api.http.paging import PageQuery
from api.reference.sources.models import SourceKind


class SourceQuery(PageQuery):
    kind: SourceKind | None = None


class SourceOut(ResponseBody):
    id: str
    kind: SourceKind
    publisher: str | None
    place: str | None
    event_on: date | None
    event_on_origin: str | None
    published_on: date | None = Field(description="Null: no source says when it was published.")
    published_on_origin: str | None
    election: str | None = Field(description="The election it is about.")
    paid: bool | None = Field(description="Whether it is marked as paid content; null: not known.")
    url: str | None
    licence: str | None
    summary: Bilingual
    remarks: FileText | None
