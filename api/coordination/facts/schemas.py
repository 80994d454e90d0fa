from pydantic import Field

from api.core.schemas import Provenance, Query
from api.reference.sources.models import SubjectKind


class FactQuery(Query):
    subject: SubjectKind | None = None
    preferred: bool | None = None


class FactOut(Provenance):
    subject_kind: SubjectKind
    subject: str = Field(description="The object's id, slug or code.")
