"""Compare rows that were written with an entry of their own with these entries, in both directions. Reads only.

Each kind of row has one function that says what its entry holds. The write called it, and so does this check.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import suppress
from typing import Any, NamedTuple
from uuid import UUID

from sqlmodel import Session

from api.checklists.history.models import ChecklistUpdate, RetractedUpdate, Retraction
from api.core.caller import Role
from api.db.prepared import column_values
from api.elections import entries as election_entries
from api.integrity.rebuild import repository
from api.integrity.rebuild.comparison import ADDED, GONE
from api.integrity.verify.report import VerificationReport
from api.ledger import repository as ledger_repository
from api.ledger.entries import Digests, EntryContent, ledger_of, read_entry, timestamp
from api.ledger.errors import VerificationFailed
from api.reference.regions import entries as region_entries
from api.reporting import entries as report_entries
from api.reporting.evidence import repository as evidence

RETRACTED = "update.retracted"
RECORDED_TABLES = report_entries.RECORDED_TABLES + election_entries.RECORDED_TABLES + region_entries.RECORDED_TABLES
TABLE_BY_ACTION = {
    "update.posted": "checklist_update",
    RETRACTED: "retracted_update",
    **{action: it.table.__tablename__ for it in RECORDED_TABLES for action in it.actions},
}
TEXT_COLUMNS = ("note", "entered_by", "signed_by", "url")
"""The columns that refer to erasable texts."""
ACTIONS_WITH_TEXT_COLUMNS = (
    *("update.posted", RETRACTED),
    *(action for it in RECORDED_TABLES if "note" in it.table.model_fields for action in it.actions),
)
"""The actions of the entries whose rows refer to all texts that they name."""
WITHOUT_OPTIONAL_FACTS = {"batch": None, "evidence": None}


class RecordedRow(NamedTuple):
    """A row that was written with an entry of its own."""

    table: str
    place: str
    """The table with the ledger and the number of the entry; of a retraction the update instead of the number."""
    entry_place: tuple[str, int]
    """The ledger and the number of the entry."""
    content: EntryContent
    """What its entry has to say."""
    rows: tuple[Any, ...]
    """The rows that repeat the entry's time and author."""
    contradicted: tuple[str, ...] = ()
    """The names of columns that no entry holds, and that other rows contradict."""


def check_ledger_rows(session: Session, report: VerificationReport) -> None:
    """Compare a thousand rows at a time. Of all others one byte for each entry is kept: whether it has its row."""
    row_check = _RowCheck(session, report)
    for recorded_rows in _recorded_rows(session):
        row_check.compare(recorded_rows)
    row_check.find_gone_rows()
    for retraction_id in repository.retractions_of_nothing(session):
        report.add_finding(f"retraction {retraction_id}", ADDED)
    report.looked_at.append(f"{row_check.row_count} rows of reports and decisions, compared with their entries")


class _RowCheck:
    """Compares rows with their entries, and remembers which entries have their rows."""

    def __init__(self, session: Session, report: VerificationReport) -> None:
        self.session = session
        self.report = report
        self.row_count = 0
        self._erased_digests = ledger_repository.erased_digests(session)
        self._role_by_token = repository.roles_of_tokens(session)
        self._entry_count = ledger_repository.entry_count(session)
        self._entries_with_row: defaultdict[str, bytearray] = defaultdict(bytearray)
        """By ledger, a byte for each entry by number: 1 if it has its row."""

    def compare(self, recorded_rows: list[RecordedRow]) -> None:
        texts = repository.entries_by_place(self.session, [it.entry_place for it in recorded_rows])
        for row in recorded_rows:
            self.row_count += 1
            entry = _entry_of(row, texts.get(row.entry_place))
            if entry is None or self._has_row(row.entry_place):
                self.report.add_finding(row.place, ADDED)
            elif names := [*self._differing(row, entry)]:
                self.report.add_finding(row.place, f"the row differs from its entry: {', '.join(names)}")

    def _differing(self, row: RecordedRow, entry: dict[str, Any]) -> Iterator[str]:
        yield from _differing_facts(entry, row.content, self._erased_digests)
        yield from _differing_columns(entry, row.rows, self._role_by_token)
        yield from row.contradicted

    def _has_row(self, entry_place: tuple[str, int]) -> bool:
        """Whether an entry has had a row before this one, or has a number that it cannot have."""
        ledger, seq = entry_place
        if not 0 <= seq < self._entry_count:
            return True
        marks = self._entries_with_row[ledger]
        marks.extend(bytes(max(0, seq + 1 - len(marks))))
        had_row, marks[seq] = bool(marks[seq]), 1
        return had_row

    def find_gone_rows(self) -> None:
        """Find the entries without a row."""
        for ledger, seq, action, object in repository.places_of_entries(self.session, TABLE_BY_ACTION):
            marks = self._entries_with_row[ledger]
            if not 0 <= seq < len(marks) or not marks[seq]:
                key = object if action == RETRACTED else seq
                self.report.add_finding(f"{TABLE_BY_ACTION[action]} {ledger}-{key}", GONE)


def _entry_of(row: RecordedRow, text: str | None) -> dict[str, Any] | None:
    """Return the entry of a row; None: there is none that was written with a row of this table."""
    with suppress(VerificationFailed):
        entry = None if text is None else read_entry(text)
        if entry is not None and TABLE_BY_ACTION.get(entry["action"]) == row.table:
            return entry
    return None


def _recorded_rows(session: Session) -> Iterator[list[RecordedRow]]:
    """Yield the rows that were written with an entry of their own, some at a time."""
    for updates in repository.row_chunks(session, ChecklistUpdate):
        yield _recorded_updates(session, updates)
    for recorded_table in RECORDED_TABLES:
        for rows in repository.row_chunks(session, recorded_table.table):
            digests = _text_digests(session, rows)
            yield [_recorded_row(row, recorded_table.content(row, digests)) for row in rows]
    corrections = repository.corrections(session)
    for retractions in repository.retraction_chunks(session):
        yield _recorded_retractions(session, retractions, corrections)


def _recorded_row(row: Any, content: EntryContent, contradicted: tuple[str, ...] = ()) -> RecordedRow:
    place = f"{row.__tablename__} {row.ledger}-{row.seq}"
    return RecordedRow(row.__tablename__, place, (row.ledger, row.seq), content, (row,), contradicted)


def _recorded_updates(session: Session, updates: list[ChecklistUpdate]) -> list[RecordedRow]:
    evidence_by_update = evidence.evidence_by_update(session, [update.id for update in updates])
    pieces = [piece.evidence for pieces in evidence_by_update.values() for piece in pieces]
    digests = _text_digests(session, [*updates, *pieces])
    recorded_updates = []
    for update in updates:
        pieces_of_update = evidence_by_update.get(update.id, [])
        positions = [piece.evidence.position for piece in pieces_of_update]
        contradicted = () if positions == [*range(len(positions))] else ("position",)
        content = report_entries.update_entry(column_values(update), pieces_of_update, digests)
        recorded_updates.append(_recorded_row(update, content, contradicted))
    return recorded_updates


def _recorded_retractions(
    session: Session,
    retractions: list[tuple[RetractedUpdate, Retraction, str]],
    corrections: Mapping[UUID, tuple[UUID, UUID | None]],
) -> list[RecordedRow]:
    """Return these retracted updates. Their entries are found by the update, in the ledger of its region."""
    update_ids = [str(retracted.update_id) for retracted, *_ in retractions]
    number_by_ledger_and_update = {
        (ledger, object): seq for ledger, seq, object in repository.entries_about(session, RETRACTED, update_ids)
    }
    digests = _text_digests(session, [retraction for _, retraction, _ in retractions])
    recorded_retractions = []
    for retracted, retraction, region in retractions:
        ledger, update_id = ledger_of(region), retracted.update_id
        corrected_by, note = corrections.get(update_id, (None, None))
        content = report_entries.retraction_entry(update_id, retraction, corrected_by, digests)
        contradicted = () if corrected_by is None or note == retraction.note else ("note",)
        entry_place = ledger, number_by_ledger_and_update.get((ledger, str(update_id)), -1)
        place = f"retracted_update {ledger}-{update_id}"
        rows = retraction, retracted
        recorded_retractions.append(RecordedRow("retracted_update", place, entry_place, content, rows, contradicted))
    return recorded_retractions


def _text_digests(session: Session, rows: Iterable[Any]) -> Digests:
    text_ids = {getattr(row, column_name, None) for row in rows for column_name in TEXT_COLUMNS}
    return ledger_repository.text_digests(session, text_ids)


def _differing_facts(entry: dict[str, Any], content: EntryContent, erased_digests: Collection[str]) -> Iterator[str]:
    """Yield the names of what an entry says and its row does not. Of an erased text the row has nothing."""
    recorded = {**entry["facts"], "action": entry["action"], "object": entry["object"]}
    expected = {**WITHOUT_OPTIONAL_FACTS, **content.facts, "action": content.action, "object": content.object}
    for name, value in expected.items():
        if _without_erased(recorded.get(name), erased_digests) != value:
            yield name


def _differing_columns(entry: dict[str, Any], rows: Iterable[Any], role_by_token: Mapping[UUID, Role]) -> Iterator[str]:
    """Yield the names of what rows do not repeat of their entry. The role is that of the token, which never changes."""
    for row in rows:
        if entry["at"] != timestamp(row.recorded_at):
            yield "at"
        author = [str(row.token), row.agency, getattr(row, "on_behalf_of", None)] if hasattr(row, "token") else None
        if author and author != [entry["by"].get(name) for name in ("token", "agency", "for")]:
            yield "author"
        if hasattr(row, "role") and row.role != role_by_token.get(row.token):
            yield "role"


def _without_erased(value: Any, erased_digests: Collection[str]) -> Any:
    """Return a value of an entry with None in place of the digests of texts that were erased."""
    if isinstance(value, list):
        return [_without_erased(member, erased_digests) for member in value]
    if isinstance(value, dict):
        return {name: _without_erased(member, erased_digests) for name, member in value.items()}
    return None if value in erased_digests else value
