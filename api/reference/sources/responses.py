"""Response bodies of sources."""

from api.core.schemas import Bilingual
from api.reference.sources.models import Source
from api.reference.sources.schemas import SourceOut


def source_body(row: Source) -> SourceOut:
    summary = Bilingual(id=row.summary_id, en=row.summary_en)
    return SourceOut(**row.model_dump(exclude={"summary_id", "summary_en"}), summary=summary)
