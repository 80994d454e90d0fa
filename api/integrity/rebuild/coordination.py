"""Rebuild coordination, closings, polling days and flags from the ledgers and compare. Reads only."""

import json
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import date, datetime
from typing import Any, NamedTuple
from uuid import UUID

from sqlmodel import Session

from api.elections import domain as elections_domain
from api.elections import repository as elections
from api.integrity.rebuild import coordination_rows, repository
from api.integrity.rebuild.coordination_rows import ExpectedRows, Placeholder, RecordedAction, Row, StoredRows
from api.integrity.verify.report import VerificationReport
from api.ledger import repository as ledger_repository
from api.ledger.entries import read_entry, timestamp
from api.ledger.errors import VerificationFailed

Rebuild = Callable[[Sequence[RecordedAction], StoredRows], dict[str, ExpectedRows]]
REBUILDS: dict[str, Rebuild] = {
    "event": coordination_rows.event_rows,
    "agreement": coordination_rows.agreement_rows,
    "commitment": coordination_rows.commitment_rows,
}
EntriesByLedger = Mapping[str, list[Row]]
"""The entries about one object, by ledger. The ledger of every regency concerned holds them."""
UNREADABLE = (AttributeError, IndexError, KeyError, TypeError, ValueError)
"""What reading an entry may raise if it was tampered with."""
CONTRADICTION = "its entries contradict each other"


class RequestBodies(NamedTuple):
    """The request bodies that entries name by a salted digest."""

    texts: dict[str, str]
    """By digest."""
    erased: set[str]
    """The digests of those that were erased."""


def check_all(session: Session, report: VerificationReport) -> None:
    for check in (check_coordination, check_closings, check_dated_rows):
        check(session, report)


def check_coordination(session: Session, report: VerificationReport) -> None:
    """Check the rows of events, agreements and commitments."""
    entries_by_kind = _entries(session)
    body_digests = {
        _body_digest(entry)
        for entries_by_object in entries_by_kind.values()
        for entries_by_ledger in entries_by_object.values()
        for entry in _all_entries(entries_by_ledger)
    }
    text_by_digest = ledger_repository.texts_by_digest(session, body_digests)
    bodies = RequestBodies(
        {digest: text.text for digest, text in text_by_digest.items()}, repository.erased_digests(session)
    )
    for kind, rebuild in REBUILDS.items():
        stored_by_object = _stored_rows(session, kind)
        for object_id in sorted({*entries_by_kind[kind], *stored_by_object}):
            for problem in _problems(
                rebuild, entries_by_kind[kind].get(object_id, {}), bodies, stored_by_object[object_id]
            ):
                report.add_finding(f"{kind} {object_id}", problem)
    event_count, agreement_count, commitment_count = (len(entries_by_kind[kind]) for kind in REBUILDS)
    report.looked_at.append(
        f"{event_count} events, {agreement_count} agreements and {commitment_count} commitments, "
        "rebuilt from the ledgers"
    )


def check_closings(session: Session, report: VerificationReport) -> None:
    """Check that elections that an office closed or opened again are as the last entry about it says."""
    recorded_closing_by_election: dict[str, str | None] = {}
    for election_slug, entry_text in elections.closings_by_call(session):
        with suppress(VerificationFailed):  # the check of the ledger reports it
            recorded_closing_by_election[election_slug] = read_entry(entry_text)["facts"].get("closed_at", "not said")
    stored_closing_by_election = dict(elections.closing_times(session))
    for election_slug, recorded_closing in recorded_closing_by_election.items():
        stored_closing = stored_closing_by_election.get(election_slug)
        if recorded_closing != (stored_closing and timestamp(stored_closing)):
            report.add_finding(f"election {election_slug}", "it is not closed as the last entry says")
    report.looked_at.append(f"{len(recorded_closing_by_election)} elections closed by hand, rebuilt from the ledgers")


def check_dated_rows(session: Session, report: VerificationReport) -> None:
    """Check the changes of polling days and flags, and that every region votes on the day in force."""
    for table in repository.DATED_TABLES:
        row_by_entry = repository.dated_rows(session, table)
        text_by_entry = {
            (ledger, seq): entry_text for ledger, seq, entry_text in repository.dated_entries(session, table)
        }
        for ledger, seq in sorted({*row_by_entry, *text_by_entry}):
            for problem in _dated_problems(text_by_entry.get((ledger, seq)), row_by_entry.get((ledger, seq))):
                report.add_finding(f"{table.__tablename__} {ledger}-{seq}", problem)
    decisions_by_election = {
        election_slug: elections.polling_day_decisions(session, election_slug)
        for election_slug, _ in elections.closing_times(session)
    }
    for election_slug, root_code, polling_on in repository.polling_days(session):
        election = elections.election(session, election_slug)
        if polling_on != elections_domain.polling_day_in_force(
            election, decisions_by_election[election_slug], root_code
        ):
            report.add_finding(
                f"election {election_slug}", f"{root_code} or a region below it votes on another day than was decided"
            )
    report.looked_at.append(f"the polling days of {len(decisions_by_election)} elections, rebuilt from the ledgers")


def _dated_problems(entry_text: str | None, stored_row: Row | None) -> Iterator[str]:
    try:
        expected_rows = [] if entry_text is None else [_dated_row(entry_text)]
        yield from _differences(ExpectedRows(expected_rows), [] if stored_row is None else [_as_in_entries(stored_row)])
    except UNREADABLE:
        yield CONTRADICTION


def _dated_row(entry_text: str) -> Row:
    """Rebuild the row of an entry. An unreadable entry gives no columns; the check of the ledger reports it."""
    try:
        entry = read_entry(entry_text)
    except VerificationFailed:
        return {}
    return coordination_rows.dated_row(entry)


def _entries(session: Session) -> dict[str, dict[str, dict[str, list[Row]]]]:
    """Return the readable entries by kind, object and ledger. The check of the ledger reports the others."""
    entries_by_kind: dict[str, dict[str, dict[str, list[Row]]]] = {
        kind: defaultdict(lambda: defaultdict(list)) for kind in REBUILDS
    }
    for action, object_id, ledger, entry_text in repository.entries_about_coordination(session):
        try:
            entries_by_kind[action.partition(".")[0]][object_id][ledger].append(read_entry(entry_text))
        except VerificationFailed:
            continue
    return entries_by_kind


def _stored_rows(session: Session, kind: str) -> dict[str, dict[str, list[Row]]]:
    """Return the stored rows by object and table."""
    rows_by_table = repository.coordination_rows(session, kind)
    stored_by_object: dict[str, dict[str, list[Row]]] = defaultdict(lambda: {table: [] for table in rows_by_table})
    for table, rows_by_object in rows_by_table.items():
        for object_id, rows in rows_by_object.items():
            stored_by_object[object_id][table] = [_as_in_entries(row) for row in rows]
    return stored_by_object


def _as_in_entries(row: Row) -> Row:
    """Write the values of a row as entries write them."""
    return {name: _value_in_entries(value) for name, value in row.items()}


def _value_in_entries(value: Any) -> Any:
    if isinstance(value, datetime):
        return timestamp(value)
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if isinstance(value, UUID) else value


def _all_entries(entries_by_ledger: EntriesByLedger) -> Iterator[Row]:
    return (entry for entries in entries_by_ledger.values() for entry in entries)


def _body_digest(entry: Row) -> str:
    return str(entry["facts"].get("said"))


def _problems(
    rebuild: Rebuild, entries_by_ledger: EntriesByLedger, bodies: RequestBodies, stored_by_table: dict[str, list[Row]]
) -> Iterator[str]:
    """Yield what is wrong with one object."""
    try:
        yield from _ledgers_differ(entries_by_ledger)
        body_digests = {_body_digest(entry) for entry in _all_entries(entries_by_ledger)}
        if body_digests - bodies.texts.keys() - bodies.erased:
            yield "a text that an entry names by its digest is gone or was changed"
        for table, expected_rows in rebuild(_actions(entries_by_ledger, bodies), stored_by_table).items():
            for difference in _differences(expected_rows, stored_by_table[table]):
                yield f"{table}: {difference}"
    except UNREADABLE:
        yield CONTRADICTION


def _ledgers_differ(entries_by_ledger: EntriesByLedger) -> Iterator[str]:
    """Yield a problem if the ledgers do not hold the same entries.

    Entries about evidence are left out: only the ledgers of the regions where an agency showed it hold them.
    """
    facts_of_ledgers = [
        [_facts(entry) for entry in entries if entry["action"] != "commitment.fulfilled"]
        for entries in entries_by_ledger.values()
    ]
    if any(facts != facts_of_ledgers[0] for facts in facts_of_ledgers):
        yield "the ledgers of its regions record different facts"


def _facts(entry: Row) -> Row:
    return {name: value for name, value in entry["facts"].items() if name != "region"}


def _actions(entries_by_ledger: EntriesByLedger, bodies: RequestBodies) -> list[RecordedAction]:
    """Return each action once, even if several ledgers hold its entry."""
    action_by_digest: dict[str, RecordedAction] = {}
    for entry in _all_entries(entries_by_ledger):
        body_digest = _body_digest(entry)
        body_text = bodies.texts.get(body_digest)
        action = RecordedAction(
            action=entry["action"],
            at=entry["at"],
            agency=entry["by"]["agency"],
            facts=_facts(entry),
            regions=[],
            body=None if body_text is None else json.loads(body_text),
        )
        action_by_digest.setdefault(body_digest, action).regions.append(entry["facts"]["region"])
    return [*action_by_digest.values()]


def _differences(expected: ExpectedRows, stored_rows: list[Row]) -> Iterator[str]:
    """Yield how the stored rows differ from the expected ones. A missing and an extra row count as one changed row."""
    missing_rows, extra_rows = _unmatched(expected.rows, stored_rows)
    if not expected.is_complete:
        extra_rows = []
    for expected_row, stored_row in zip(missing_rows, extra_rows, strict=False):
        yield f"a row differs from its entry: {', '.join(_wrong_columns(expected_row, stored_row))}"
    yield from ("the row that an entry speaks of is gone" for _ in missing_rows[len(extra_rows) :])
    yield from ("a row was added that no entry speaks of" for _ in extra_rows[len(missing_rows) :])


def _unmatched(expected_rows: list[Row], stored_rows: list[Row]) -> tuple[list[Row], list[Row]]:
    """Return the expected rows that are missing, and the stored rows that nothing expects.

    Both are mostly in the same order, so the first stored row that fits is the right one.
    """
    missing_rows, extra_rows = [], [*stored_rows]
    for expected_row in expected_rows:
        index = next(
            (number for number, candidate in enumerate(extra_rows) if not _wrong_columns(expected_row, candidate)), None
        )
        if index is None:
            missing_rows.append(expected_row)
        else:
            extra_rows.pop(index)
    return missing_rows, extra_rows


def _wrong_columns(expected_row: Row, stored_row: Row) -> list[str]:
    """Return the names of the expected columns whose stored value differs."""
    return [
        name
        for name, value in expected_row.items()
        if (stored_row[name] is None if value is Placeholder.NOT_NULL else stored_row[name] != value)
    ]
