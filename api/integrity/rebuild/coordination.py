"""Tell events, agreements, commitments, closes and polling days anew from the ledgers, and compare. Reads only."""

import json
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from datetime import date, datetime
from typing import Any, NamedTuple
from uuid import UUID

from sqlmodel import Session

from api.elections import domain as election_rules
from api.elections import repository as elections
from api.integrity.rebuild import coordination_rows, repository
from api.integrity.rebuild.coordination_rows import Deed, Kept, Row, Some, Told
from api.integrity.verify.findings import VerificationReport
from api.ledger import repository as history
from api.ledger.entries import instant, read_entry
from api.ledger.merkle import VerificationFailed

Tell = Callable[[Sequence[Deed], Kept], dict[str, Told]]
TELL: dict[str, Tell] = {
    "event": coordination_rows.event,
    "agreement": coordination_rows.agreement,
    "commitment": coordination_rows.commitment,
}
LedgerWriter = dict[str, list[Row]]
"""What is told of one object, by ledger."""
UNREADABLE = (AttributeError, IndexError, KeyError, TypeError, ValueError)
"""What comes of following an entry that was tampered with."""
UNFOLLOWED = "what its entries say of it cannot be followed"


class Sent(NamedTuple):
    """What was sent, by the digest that entries hold of it."""

    texts: dict[str, str]
    erased: set[str]


def check_all(session: Session, report: VerificationReport) -> None:
    for check in (check_coordination, check_closes, check_days):
        check(session, report)


def check_coordination(session: Session, report: VerificationReport) -> None:
    told = _entries(session)
    digests = {_digest(it) for kind in told.values() for ledgers in kind.values() for it in _each(ledgers)}
    texts = {digest: it.text for digest, it in history.kept_under(session, digests).items()}
    sent = Sent(texts, repository.erased(session))
    for kind, tell in TELL.items():
        kept = _kept(session, kind)
        for id in sorted({*told[kind], *kept}):
            for what in _problems(tell, told[kind].get(id, {}), sent, kept[id]):
                report.found(f"{kind} {id}", what)
    events, agreements, commitments = (len(told[kind]) for kind in TELL)
    report.looked_at.append(
        f"{events} events, {agreements} agreements and {commitments} commitments, told anew from history"
    )


def check_closes(session: Session, report: VerificationReport) -> None:
    """Whether elections that were closed or opened again by hand are as the last entry says."""
    told = {}
    for slug, text in elections.closes_by_hand(session):
        with suppress(VerificationFailed):  # said already, of the ledger
            told[slug] = read_entry(text)["facts"].get("closed_at", "not said")
    closed = dict(elections.closes(session))
    for slug, at in told.items():
        kept = closed.get(slug)
        if at != (kept and instant(kept)):
            report.found(f"election {slug}", "it is not closed as the last entry says")
    report.looked_at.append(f"{len(told)} elections closed by hand, told anew from history")


def check_days(session: Session, report: VerificationReport) -> None:
    """Whether polling days and flags changed when the ledgers say so, and every region votes on the day in force."""
    for table in repository.DATED:
        kept, told = (
            repository.dated_rows(session, table),
            {(it[0], it[1]): it[2] for it in repository.dated_entries(session, table)},
        )
        for ledger, seq in sorted({*kept, *told}):
            for what in _misdated(told.get((ledger, seq)), kept.get((ledger, seq))):
                report.found(f"{table.__tablename__} {ledger}-{seq}", what)
    decisions = {slug: elections.decisions(session, slug) for slug, _ in elections.closes(session)}
    for slug, root, day in repository.polling_days(session):
        if day != election_rules.polling_on(elections.election(session, slug), decisions[slug], root):
            report.found(f"election {slug}", f"{root} or a region below it votes on another day than was decided")
    report.looked_at.append(f"the polling days of {len(decisions)} elections, told anew from history")


def _misdated(text: str | None, row: Row | None) -> Iterator[str]:
    try:
        told = [] if text is None else [_dated(text)]
        yield from _differences(Told(told), [] if row is None else [_as_written(row)])
    except UNREADABLE:
        yield UNFOLLOWED


def _dated(text: str) -> Row:
    """What the entry tells of its row. Of a broken one nothing: that is said already, of the ledger."""
    try:
        entry = read_entry(text)
    except VerificationFailed:
        return {}
    return coordination_rows.dated(entry)


def _entries(session: Session) -> dict[str, dict[str, LedgerWriter]]:
    """Of each kind and object, the same in the ledger of every regency concerned."""
    found: dict[str, dict[str, LedgerWriter]] = {kind: defaultdict(lambda: defaultdict(list)) for kind in TELL}
    for action, object, ledger, text in repository.entries_about_coordination(session):
        try:
            found[action.partition(".")[0]][object][ledger].append(read_entry(text))
        except VerificationFailed:
            continue  # said already, of the ledger
    return found


def _kept(session: Session, kind: str) -> dict[str, dict[str, list[Row]]]:
    tables = repository.coordination_rows(session, kind)
    found: dict[str, dict[str, list[Row]]] = defaultdict(lambda: {table: [] for table in tables})
    for table, objects in tables.items():
        for id, rows in objects.items():
            found[id][table] = [_as_written(row) for row in rows]
    return found


def _as_written(row: Row) -> Row:
    return {name: _plain(value) for name, value in row.items()}


def _plain(value: Any) -> Any:
    """As entries write it."""
    if isinstance(value, datetime):
        return instant(value)
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if isinstance(value, UUID) else value


def _each(ledgers: LedgerWriter) -> Iterator[Row]:
    return (entry for entries in ledgers.values() for entry in entries)


def _digest(entry: Row) -> str:
    return str(entry["facts"].get("said"))


def _problems(tell: Tell, ledgers: LedgerWriter, sent: Sent, kept: dict[str, list[Row]]) -> Iterator[str]:
    try:
        yield from _not_alike(ledgers)
        if any(_digest(it) not in sent.texts and _digest(it) not in sent.erased for it in _each(ledgers)):
            yield "a text that an entry names by its digest is gone or was changed"
        for table, told in tell(_deeds(ledgers, sent), kept).items():
            for what in _differences(told, kept[table]):
                yield f"{table}: {what}"
    except UNREADABLE:
        yield UNFOLLOWED


def _not_alike(ledgers: LedgerWriter) -> Iterator[str]:
    """What shows that an agency did what it owed stands only where it owed it."""
    shared = [[_facts(it) for it in entries if it["action"] != "commitment.fulfilled"] for entries in ledgers.values()]
    if any(it != shared[0] for it in shared):
        yield "the ledgers of its regions do not tell the same of it"


def _facts(entry: Row) -> Row:
    return {name: it for name, it in entry["facts"].items() if name != "region"}


def _deeds(ledgers: LedgerWriter, sent: Sent) -> list[Deed]:
    """Each once, however many ledgers it stands in."""
    found: dict[str, Deed] = {}
    for entry in _each(ledgers):
        text = sent.texts.get(_digest(entry))
        deed = Deed(
            *(entry["action"], entry["at"], entry["by"]["agency"], _facts(entry), []),
            None if text is None else json.loads(text),
        )
        found.setdefault(_digest(entry), deed).regions.append(entry["facts"]["region"])
    return [*found.values()]


def _differences(told: Told, kept: list[Row]) -> Iterator[str]:
    gone, over = _unmatched(told.rows, kept)
    if not told.whole:
        over = []
    for row, other in zip(gone, over, strict=False):
        yield f"a row differs from its entry: {', '.join(_wrong(row, other))}"
    yield from ("the row that an entry speaks of is gone" for _ in gone[len(over) :])
    yield from ("a row was added that no entry speaks of" for _ in over[len(gone) :])


def _unmatched(told: list[Row], kept: list[Row]) -> tuple[list[Row], list[Row]]:
    """Both mostly stand in the same order, so that the first is the right one."""
    gone, over = [], [*kept]
    for row in told:
        at = next((number for number, it in enumerate(over) if not _wrong(row, it)), None)
        if at is None:
            gone.append(row)
        else:
            over.pop(at)
    return gone, over


def _wrong(told: Row, kept: Row) -> list[str]:
    """The columns that are not what is told of them."""
    return [
        name for name, value in told.items() if (kept[name] is None if value is Some.VALUE else kept[name] != value)
    ]
