"""The sources of imported objects, as rows of the table of facts."""

from collections.abc import Iterable

from api.db.import_rows import Batch, CitedRow
from api.reference.sources.models import Fact, SubjectKind

FACT_KEY = ("source", "subject_kind", "subject", "field", "paragraph", "value", "origin")


def provenance_batch(kind: SubjectKind, objects: Iterable[tuple[str, list[CitedRow]]], field: str = "") -> Batch:
    """Facts that say which sources objects come from: the objects as a whole, or one field of them.

    `objects` gives the id of each object with its citations.
    """
    rows = [
        {
            **cited.model_dump(include={"source", "origin", "note"}),
            "paragraph": cited.paragraph or "",
            "subject_kind": kind,
            "subject": id,
            "field": field,
            "value": "",
            "preferred": True,
        }
        for id, cites in objects
        for cited in cites
    ]
    return Batch(Fact, rows, FACT_KEY)
