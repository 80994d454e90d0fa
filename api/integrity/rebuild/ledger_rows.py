"""Compare rows that were written with an entry of their own with these entries, in both directions. Reads only.

Each kind of row has one function that says what its entry holds. The write called it, and so does this check.
"""

from collections.abc import Collection, Iterable, Iterator
from itertools import chain
from typing import Any
from uuid import UUID

from sqlmodel import Session

from api.checklists.history.models import ChecklistUpdate
from api.db.prepared import column_values
from api.db.upsert import chunks
from api.elections import entries as election_entries
from api.integrity.rebuild import repository
from api.integrity.rebuild.comparison import ADDED, GONE
from api.integrity.verify.report import VerificationReport
from api.ledger import repository as ledger_repository
from api.ledger.entries import EntryContent, timestamp
from api.reference.regions import entries as region_entries
from api.reporting import entries as report_entries
from api.reporting.evidence import repository as evidence
from api.reporting.evidence.repository import AttachedEvidence

RECORDED_TABLES = report_entries.RECORDED_TABLES + election_entries.RECORDED_TABLES + region_entries.RECORDED_TABLES
TABLE_BY_ACTION = {
    "update.posted": "checklist_update",
    "update.retracted": "retracted_update",
    **{action: it.table.__tablename__ for it in RECORDED_TABLES for action in it.actions},
}
TEXT_COLUMNS = ("note", "entered_by", "signed_by", "url")
"""The columns that refer to erasable texts."""
WITHOUT_OPTIONAL_FACTS = {"batch": None, "evidence": None}


def check_ledger_rows(session: Session, report: VerificationReport) -> None:
    erased_digests, row_count = ledger_repository.erased_digests(session), 0
    for ledger in repository.ledgers(session, [ChecklistUpdate, *(it.table for it in RECORDED_TABLES)]):
        entries = {
            _place_of(entry): entry for entry in ledger_repository.read_entries(session, TABLE_BY_ACTION, ledger)
        }
        for place, content, rows in _recorded_rows(session, ledger):
            row_count, entry = row_count + 1, entries.pop(place, None)
            if entry is None:
                report.add_finding(place, ADDED)
            elif names := [*_differing_facts(entry, content, rows, erased_digests)]:
                report.add_finding(place, f"the row differs from its entry: {', '.join(names)}")
        for place in entries:
            report.add_finding(place, GONE)
        session.expunge_all()
    report.looked_at.append(f"{row_count} rows of reports and decisions, compared with their entries")


def _place_of(entry: dict[str, Any]) -> str:
    key = entry["object"] if entry["action"] == "update.retracted" else entry["seq"]
    return f"{TABLE_BY_ACTION.get(entry['action'])} {entry['ledger']}-{key}"


def _recorded_rows(session: Session, ledger: str) -> Iterator[tuple[str, EntryContent, tuple[Any, ...]]]:
    """Yield the place of each row, what its entry has to say, and the rows that repeat the entry's time and author.

    A place is the table with the ledger and the number of the entry; of a retraction the update instead of the number.
    """
    updates = repository.rows(session, ChecklistUpdate, ledger)
    rows_by_table = {it: repository.rows(session, it.table, ledger) for it in RECORDED_TABLES}
    retractions = repository.retractions(session, ledger)
    evidence_by_update: dict[UUID, list[AttachedEvidence]] = {}
    for update_ids in chunks([update.id for update in updates]):
        evidence_by_update |= evidence.evidence_by_update(session, update_ids)
    pieces = [piece.evidence for pieces in evidence_by_update.values() for piece in pieces]
    rows_with_texts = [*updates, *chain(*rows_by_table.values()), *chain(*retractions), *pieces]
    text_ids = {getattr(row, column_name, None) for row in rows_with_texts for column_name in TEXT_COLUMNS}
    digests = ledger_repository.text_digests(session, text_ids)
    for update in updates:
        content = report_entries.update_entry(column_values(update), evidence_by_update.get(update.id, ()), digests)
        yield f"checklist_update {update.ledger}-{update.seq}", content, (update,)
    for recorded_table, rows in rows_by_table.items():
        for row in rows:
            yield f"{row.__tablename__} {row.ledger}-{row.seq}", recorded_table.content(row, digests), (row,)
    correcting_ids = {update.corrects: update.id for update in updates}
    for retracted, retraction in retractions:
        corrected_by = correcting_ids.get(retracted.update_id)
        content = report_entries.retraction_entry(retracted.update_id, retraction, corrected_by, digests)
        yield f"retracted_update {ledger}-{retracted.update_id}", content, (retraction, retracted)


def _differing_facts(
    entry: dict[str, Any], content: EntryContent, rows: Iterable[Any], erased_digests: Collection[str]
) -> Iterator[str]:
    """Yield the names of what an entry says and its row does not. Of an erased text the row has nothing."""
    recorded = {**entry["facts"], "action": entry["action"], "object": entry["object"]}
    expected = {**WITHOUT_OPTIONAL_FACTS, **content.facts, "action": content.action, "object": content.object}
    for name, value in expected.items():
        if _without_erased(recorded.get(name), erased_digests) != value:
            yield name
    for row in rows:
        if entry["at"] != timestamp(row.recorded_at):
            yield "at"
        author = [str(row.token), row.agency, getattr(row, "on_behalf_of", None)] if hasattr(row, "token") else None
        if author and author != [entry["by"].get(name) for name in ("token", "agency", "for")]:
            yield "author"


def _without_erased(value: Any, erased_digests: Collection[str]) -> Any:
    """Return a value of an entry with None in place of the digests of texts that were erased."""
    if isinstance(value, list):
        return [_without_erased(member, erased_digests) for member in value]
    if isinstance(value, dict):
        return {name: _without_erased(member, erased_digests) for name, member in value.items()}
    return None if value in erased_digests else value
