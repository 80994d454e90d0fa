"""Where imported objects come from, as rows of the table of facts."""

from collections.abc import Iterable

from api.db.import_rows import Batch, Cited
from api.reference.sources.models import Fact, SubjectKind

FACT_KEY = ("source", "subject_kind", "subject", "field", "paragraph", "value", "origin")


def provenance(kind: SubjectKind, objects: Iterable[tuple[str, list[Cited]]], field: str = "") -> Batch:
    """Where objects come from, as facts about them as a whole, or about one field."""
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
