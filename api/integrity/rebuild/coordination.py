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
UNFOLLOWED = "what its entries say of it cannot be followed"


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
    entries = _entries(session)
    digests = {
        _body_digest(entry)
        for entries_of_kind in entries.values()
        for by_ledger in entries_of_kind.values()
        for entry in _all_entries(by_ledger)
    }
    texts = ledger_repository.texts_by_digest(session, digests)
    bodies = RequestBodies({digest: text.text for digest, text in texts.items()}, repository.erased_digests(session))
    for kind, rebuild in REBUILDS.items():
        stored = _stored_rows(session, kind)
        for id in sorted({*entries[kind], *stored}):
            for problem in _problems(rebuild, entries[kind].get(id, {}), bodies, stored[id]):
                report.add_finding(f"{kind} {id}", problem)
    events, agreements, commitments = (len(entries[kind]) for kind in REBUILDS)
    report.looked_at.append(
        f"{events} events, {agreements} agreements and {commitments} commitments, rebuilt from the ledgers"
    )


def check_closings(session: Session, report: VerificationReport) -> None:
    """Check that elections that an office closed or opened again are as the last entry about it says."""
    recorded: dict[str, str | None] = {}
    for slug, text in elections.closings_by_call(session):
        with suppress(VerificationFailed):  # the check of the ledger reports it
            recorded[slug] = read_entry(text)["facts"].get("closed_at", "not said")
    stored = dict(elections.closing_times(session))
    for slug, recorded_at in recorded.items():
        stored_at = stored.get(slug)
        if recorded_at != (stored_at and timestamp(stored_at)):
            report.add_finding(f"election {slug}", "it is not closed as the last entry says")
    report.looked_at.append(f"{len(recorded)} elections closed by hand, rebuilt from the ledgers")


def check_dated_rows(session: Session, report: VerificationReport) -> None:
    """Check the changes of polling days and flags, and that every region votes on the day in force."""
    for table in repository.DATED_TABLES:
        rows = repository.dated_rows(session, table)
        texts = {(ledger, seq): text for ledger, seq, text in repository.dated_entries(session, table)}
        for ledger, seq in sorted({*rows, *texts}):
            for problem in _dated_problems(texts.get((ledger, seq)), rows.get((ledger, seq))):
                report.add_finding(f"{table.__tablename__} {ledger}-{seq}", problem)
    decisions = {slug: elections.polling_day_decisions(session, slug) for slug, _ in elections.closing_times(session)}
    for slug, root, day in repository.polling_days(session):
        election = elections.election(session, slug)
        if day != elections_domain.polling_day_in_force(election, decisions[slug], root):
            report.add_finding(f"election {slug}", f"{root} or a region below it votes on another day than was decided")
    report.looked_at.append(f"the polling days of {len(decisions)} elections, rebuilt from the ledgers")


def _dated_problems(text: str | None, row: Row | None) -> Iterator[str]:
    try:
        expected_rows = [] if text is None else [_dated_row(text)]
        yield from _differences(ExpectedRows(expected_rows), [] if row is None else [_as_in_entries(row)])
    except UNREADABLE:
        yield UNFOLLOWED


def _dated_row(text: str) -> Row:
    """Rebuild the row of an entry. An unreadable entry gives no columns; the check of the ledger reports it."""
    try:
        entry = read_entry(text)
    except VerificationFailed:
        return {}
    return coordination_rows.dated_row(entry)


def _entries(session: Session) -> dict[str, dict[str, dict[str, list[Row]]]]:
    """Return the readable entries by kind, object and ledger. The check of the ledger reports the others."""
    entries: dict[str, dict[str, dict[str, list[Row]]]] = {
        kind: defaultdict(lambda: defaultdict(list)) for kind in REBUILDS
    }
    for action, object, ledger, text in repository.entries_about_coordination(session):
        try:
            entries[action.partition(".")[0]][object][ledger].append(read_entry(text))
        except VerificationFailed:
            continue
    return entries


def _stored_rows(session: Session, kind: str) -> dict[str, dict[str, list[Row]]]:
    """Return the stored rows by object and table."""
    tables = repository.coordination_rows(session, kind)
    stored: dict[str, dict[str, list[Row]]] = defaultdict(lambda: {table: [] for table in tables})
    for table, rows_by_object in tables.items():
        for id, rows in rows_by_object.items():
            stored[id][table] = [_as_in_entries(row) for row in rows]
    return stored


def _as_in_entries(row: Row) -> Row:
    """Write the values of a row as entries write them."""
    return {name: _value_in_entries(value) for name, value in row.items()}


def _value_in_entries(value: Any) -> Any:
    if isinstance(value, datetime):
        return timestamp(value)
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if isinstance(value, UUID) else value


def _all_entries(by_ledger: EntriesByLedger) -> Iterator[Row]:
    return (entry for entries in by_ledger.values() for entry in entries)


def _body_digest(entry: Row) -> str:
    return str(entry["facts"].get("said"))


def _problems(
    rebuild: Rebuild, by_ledger: EntriesByLedger, bodies: RequestBodies, stored: dict[str, list[Row]]
) -> Iterator[str]:
    """Yield what is wrong with one object."""
    try:
        yield from _ledgers_differ(by_ledger)
        digests = {_body_digest(entry) for entry in _all_entries(by_ledger)}
        if digests - bodies.texts.keys() - bodies.erased:
            yield "a text that an entry names by its digest is gone or was changed"
        for table, expected in rebuild(_actions(by_ledger, bodies), stored).items():
            for difference in _differences(expected, stored[table]):
                yield f"{table}: {difference}"
    except UNREADABLE:
        yield UNFOLLOWED


def _ledgers_differ(by_ledger: EntriesByLedger) -> Iterator[str]:
    """Yield a problem if the ledgers do not hold the same entries.

    Entries about evidence are left out: only the ledgers of the regions where an agency showed it hold them.
    """
    shared = [
        [_facts(entry) for entry in entries if entry["action"] != "commitment.fulfilled"]
        for entries in by_ledger.values()
    ]
    if any(facts != shared[0] for facts in shared):
        yield "the ledgers of its regions do not tell the same of it"


def _facts(entry: Row) -> Row:
    return {name: value for name, value in entry["facts"].items() if name != "region"}


def _actions(by_ledger: EntriesByLedger, bodies: RequestBodies) -> list[RecordedAction]:
    """Return each action once, even if several ledgers hold its entry."""
    actions: dict[str, RecordedAction] = {}
    for entry in _all_entries(by_ledger):
        digest = _body_digest(entry)
        text = bodies.texts.get(digest)
        action = RecordedAction(
            action=entry["action"],
            at=entry["at"],
            agency=entry["by"]["agency"],
            facts=_facts(entry),
            regions=[],
            body=None if text is None else json.loads(text),
        )
        actions.setdefault(digest, action).regions.append(entry["facts"]["region"])
    return [*actions.values()]


def _differences(expected: ExpectedRows, stored: list[Row]) -> Iterator[str]:
    """Yield how the stored rows differ from the expected ones. A missing and an extra row count as one changed row."""
    missing, extra = _unmatched(expected.rows, stored)
    if not expected.is_complete:
        extra = []
    for expected_row, stored_row in zip(missing, extra, strict=False):
        yield f"a row differs from its entry: {', '.join(_wrong_columns(expected_row, stored_row))}"
    yield from ("the row that an entry speaks of is gone" for _ in missing[len(extra) :])
    yield from ("a row was added that no entry speaks of" for _ in extra[len(missing) :])


def _unmatched(expected: list[Row], stored: list[Row]) -> tuple[list[Row], list[Row]]:
    """Return the expected rows that are missing, and the stored rows that nothing expects.

    Both are mostly in the same order, so the first stored row that fits is the right one.
    """
    missing, extra = [], [*stored]
    for row in expected:
        index = next((number for number, candidate in enumerate(extra) if not _wrong_columns(row, candidate)), None)
        if index is None:
            missing.append(row)
        else:
            extra.pop(index)
    return missing, extra


def _wrong_columns(expected: Row, stored: Row) -> list[str]:
    """Return the names of the expected columns whose stored value differs."""
    return [
        name
        for name, value in expected.items()
        if (stored[name] is None if value is Placeholder.NOT_NULL else stored[name] != value)
    ]
