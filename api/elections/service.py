"""Moving a polling day before the vote. The caller of these functions owns the transaction."""

from datetime import date
from typing import Any

from sqlalchemy import not_, update
from sqlmodel import Session, col

from api.db.tree import ROOT, at_or_below, below
from api.elections import queries, rules
from api.elections.checks import DayHasPassed, DecidedAhead, PostponedBelowRegency, TooLateToPostpone
from api.elections.models import Election, ElectionRegion, PollingDay
from api.elections.schemas import NewPollingDay
from api.history import chain
from api.history.chain import Books, Writer
from api.history.rules import book_of, instant
from api.moments import local_day
from api.updates import ledger
from api.updates.checks import AHEAD


def move_polling_day(session: Session, writer: Writer, election: Election, new: NewPollingDay) -> PollingDay:
    """The region and all below it vote on another day, but for those that have a decision of their own."""
    pinned = queries.region(session, election, new.region)
    if pinned.level not in rules.MOVABLE:
        raise PostponedBelowRegency(pointer="body/region")
    books = chain.open_books(
        session, writer, [new.region, *queries.with_books_below(session, election.slug, new.region)]
    )
    session.refresh(election)
    session.refresh(pinned)
    _check(session, election, pinned, new, books)
    row = _recorded(session, election, pinned.polling_on, new, books)
    session.add(row)
    _pin(session, election, new.region)
    session.refresh(pinned)
    ledger.follow_day(session, election, new.region)
    books.close()
    return row


def _check(session: Session, election: Election, pinned: ElectionRegion, new: NewPollingDay, books: Books) -> None:
    nearer = rules.nearer(queries.decisions(session, election.slug), new.region)
    days = queries.days_below(session, election.slug, new.region, nearer)
    closed = election.closed_at is not None and election.closed_at <= books.at
    if closed or rules.has_come(days, books.at):
        raise TooLateToPostpone(election=election.title_en)
    if new.polling_on <= local_day(books.at, pinned.timezone):
        raise DayHasPassed(pointer="body/polling_on")
    if new.decided_at is not None and new.decided_at > books.at + AHEAD:
        raise DecidedAhead(pointer="body/decided_at")


def _recorded(session: Session, election: Election, was_on: date, new: NewPollingDay, books: Books) -> PollingDay:
    note, note_digest = books.keep(new.note)
    session.flush()
    decided_at = new.decided_at or books.at
    facts: dict[str, Any] = {
        "election": election.slug,
        "region": new.region,
        "was": was_on.isoformat(),
        "is": new.polling_on.isoformat(),
        "decided_at": instant(decided_at),
        "source": new.source,
        "note": note_digest,
    }
    return PollingDay(
        book=book_of(new.region),
        seq=books.append(new.region, "polling_day.moved", f"{election.slug}/{new.region}", facts),
        election=election.slug,
        region=new.region,
        polling_on=new.polling_on,
        was_on=was_on,
        decided_at=decided_at,
        recorded_at=books.at,
        source=new.source,
        note=note,
    )


def _pin(session: Session, election: Election, region: str) -> None:
    """The day now in force, wherever no nearer decision holds. The election's own day is the nation's."""
    decisions = queries.decisions(session, election.slug)
    day = rules.polling_on(election, decisions, region)
    if region == ROOT:
        election.polling_on = day
        session.add(election)
    place = col(ElectionRegion.region)
    moved = below(place, region), not_(at_or_below(place, rules.nearer(decisions, region)))
    session.execute(
        update(ElectionRegion)
        .where(col(ElectionRegion.election) == election.slug, *moved)
        .values(polling_on=day)
        .execution_options(synchronize_session=False)
    )
