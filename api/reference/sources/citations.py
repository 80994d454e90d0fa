"""The sources of imported objects, as rows of the table of facts."""

from collections.abc import Iterable, Sequence

from api.db.import_rows import Batch, CitedRow
from api.reference.sources.models import Fact, SubjectKind

FACT_KEY = ("source", "subject_kind", "subject", "field", "paragraph", "value", "origin")


def provenance_batch(
    subject_kind: SubjectKind,
    objects: Iterable[tuple[str, Sequence[CitedRow]]],
    field: str = "",
    *,
    is_complete: bool = False,
) -> Batch:
    """Facts that say which sources objects come from: the objects as a whole, or one field of them.

    `objects` gives the id of each object with its citations. With `is_complete`, other sources that are stored for
    these objects and this field are deleted.
    """
    objects = list(objects)
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
    complete_for: dict[str, list[str]] = {
        "subject_kind": [subject_kind],
        "subject": [it for it, _ in objects],
        "field": [field],
    }
    return Batch(Fact, fact_rows, FACT_KEY, complete_for if is_complete else None)
