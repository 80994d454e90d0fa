"""The sources of imported objects, as rows of the table of facts."""

from collections.abc import Iterable

from api.db.import_rows import Batch, CitedRow
from api.reference.sources.models import Fact, SubjectKind

FACT_KEY = ("source", "subject_kind", "subject", "field", "paragraph", "value", "origin")


def provenance_batch(
    subject_kind: SubjectKind, objects: Iterable[tuple[str, list[CitedRow]]], field: str = ""
) -> Batch:
    """Facts that say which sources objects come from: the objects as a whole, or one field of them.

    `objects` gives the id of each object with its citations.
    """
    fact_rows = [
        {
            **citation.model_dump(include={"source", "origin", "note"}),
            "paragraph": citation.paragraph or "",
            "subject_kind": subject_kind,
            "subject": object_id,
            "field": field,
            "value": "",
            "preferred": True,
        }
        for object_id, citations in objects
        for citation in citations
    ]
    return Batch(Fact, fact_rows, FACT_KEY)
