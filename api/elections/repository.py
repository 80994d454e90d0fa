"""All SQL about elections. They are reference data: every token sees them."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, func, not_, or_, update
from sqlmodel import Session, col, select

from api.core.errors import NotFound
from api.core.region_codes import ROOT, Level
from api.core.time import NEVER
from api.db.keyset import Window, cut
from api.db.reference_cache import keep_many, kept
from api.db.region_tree import at_or_below, below
from api.elections import domain
from api.elections.errors import NoChecklist, RegionTakesNoPart
from api.elections.models import Ballot, Election, ElectionRegion, PollingDay, Stage, StageChange
from api.ledger.models import Entry
from api.reference.regions.models import Region, RegionLevel

CLOSES = ("election.closed", "election.reopened")
NAMES = ("election.added", "election.changed")


def default(session: Session) -> Election | None:
    return session.exec(select(Election).where(Election.is_default)).one_or_none()


def election(session: Session, slug: str | None, *, pointer: str = "query/election") -> Election:
    """The election of this slug; without one, the default."""
    found = _election(session, slug)
    if found is None:
        raise NotFound(pointer=pointer if slug else None)
    return found


@kept
def _election(session: Session, slug: str | None) -> Election | None:
    wanted = Election.is_default if slug is None else Election.slug == slug
    return session.exec(select(Election).where(wanted)).one_or_none()


def keep_elections(session: Session, slugs: Iterable[str | None]) -> None:
    """All of them at once, and that no others are there."""

    def load(own: Session) -> dict[tuple[Any, ...], Election | None]:
        found = {it.slug: it for it in own.exec(select(Election))}
        default = next((it for it in found.values() if it.is_default), None)
        return {(slug,): default if slug is None else found.get(slug) for slug in {*slugs, *found}}

    keep_many(session, _election, [(slug,) for slug in slugs], load)


def with_checklist(session: Session, slug: str | None) -> Election:
    found = election(session, slug)
    if found.template is None:
        raise NoChecklist(election=found.slug)
    return found


def elections(session: Session, window: Window) -> list[Election]:
    return list(session.exec(cut(select(Election), window, col(Election.slug))))


def closes_by_hand(session: Session) -> list[tuple[str, str]]:
    """Elections that were closed or opened again by hand, each with what the entry says, in that order."""
    query = select(Entry.object, Entry.text).where(Entry.ledger == ROOT, col(Entry.action).in_(CLOSES))
    return list(session.exec(query.order_by(col(Entry.seq))))


def moved_by_hand(session: Session) -> set[str]:
    """Elections whose polling day was moved for the whole nation."""
    return {*session.exec(select(PollingDay.election).where(PollingDay.region == ROOT))}


def named_by_hand(session: Session) -> set[str]:
    """Elections whose title or note was said by a call."""
    query = select(Entry.object).where(Entry.ledger == ROOT, col(Entry.action).in_(NAMES))
    return {*session.exec(query)}


def stages_by_hand(session: Session) -> set[tuple[str, str]]:
    """Those that a call moved, and all that came with an election that a call added."""
    added = select(Entry.object).where(Entry.ledger == ROOT, Entry.action == "election.added")
    brought = select(Stage.election, Stage.slug).where(col(Stage.election).in_(added))
    return {*session.exec(select(StageChange.election, StageChange.stage)), *session.exec(brought)}


def closes(session: Session) -> list[tuple[str, datetime | None]]:
    """When each election was closed; None: it is open."""
    return list(session.exec(select(Election.slug, Election.closed_at)))


def running(session: Session, at: datetime) -> list[Election]:
    """Elections with a checklist that are not closed at this instant."""
    is_open = or_(col(Election.closed_at).is_(None), col(Election.closed_at) > at)
    query = select(Election).where(is_open, col(Election.template).is_not(None))
    return list(session.exec(query.order_by(Election.slug)))


def with_checklists(session: Session) -> list[Election]:
    """Closed ones too."""
    query = select(Election).where(col(Election.template).is_not(None))
    return list(session.exec(query.order_by(Election.slug)))


def taking_part(session: Session, at: datetime) -> set[str]:
    """The regions that take part in an election that is open."""
    slugs = [it.slug for it in running(session, at)]
    return set(session.exec(select(ElectionRegion.region).where(col(ElectionRegion.election).in_(slugs)).distinct()))


def stages(session: Session, slug: str) -> list[Stage]:
    day = func.coalesce(Stage.starts_on, Stage.ends_on)
    return list(session.exec(select(Stage).where(Stage.election == slug).order_by(day.is_(None), day, Stage.slug)))


def stages_at(session: Session, slug: str, at: datetime) -> list[Stage]:
    """The calendar as it was known at an instant: what changed first since then says what stood there before."""
    query = select(StageChange).where(StageChange.election == slug, col(StageChange.recorded_at) > at)
    since: dict[str, StageChange] = {}
    for it in session.exec(query.order_by(col(StageChange.seq))):
        since.setdefault(it.stage, it)
    before = [Stage.model_validate(it.was) for it in since.values() if it.was is not None]
    found = [it for it in stages(session, slug) if it.slug not in since] + before
    return sorted(found, key=lambda it: (it.starts_on or it.ends_on or date.max, it.slug))


def ballots(session: Session, slug: str) -> dict[tuple[str, str], int]:
    """How many regions vote, by contest and kind of region."""
    query = (
        select(Ballot.contest, Region.kind, func.count())
        .join(Region, col(Region.code) == Ballot.region)
        .where(Ballot.election == slug)
        .group_by(Ballot.contest, Region.kind)
    )
    return {(contest, kind): count for contest, kind, count in session.exec(query)}


def expected(session: Session, slug: str) -> list[tuple[str, int]]:
    query = (
        select(ElectionRegion.level, func.count())
        .join(RegionLevel, col(RegionLevel.slug) == ElectionRegion.level)
        .where(ElectionRegion.election == slug)
        .group_by(col(ElectionRegion.level), col(RegionLevel.rank))
        .order_by(col(RegionLevel.rank))
    )
    return [(level, count) for level, count in session.exec(query)]


def region(session: Session, election: Election, code: str) -> ElectionRegion:
    """A region as the election pinned it."""
    found = _pinned(session, election.slug, code)
    if found is None:
        raise RegionTakesNoPart(election=election.slug)
    return found


@kept
def _pinned(session: Session, election: str, code: str) -> ElectionRegion | None:
    return session.get(ElectionRegion, (election, code))


def keep_regions(session: Session, slugs: Sequence[str], codes: Sequence[str]) -> None:
    """Many regions for `region`, read in one go; a few hundred at a time."""
    wanted = [(slug, code) for slug in slugs for code in codes]

    def load(own: Session) -> dict[tuple[Any, ...], ElectionRegion | None]:
        here = (col(ElectionRegion.election).in_(slugs), col(ElectionRegion.region).in_(codes))
        found = {(it.election, it.region): it for it in own.exec(select(ElectionRegion).where(*here))}
        return {key: found.get(key) for key in wanted}

    keep_many(session, _pinned, wanted, load)


@kept
def polling_days(session: Session, slug: str) -> list[tuple[date, str]]:
    """The polling days there are, with their time zones: one, unless a vote was postponed somewhere."""
    columns: list[Any] = [ElectionRegion.polling_on, ElectionRegion.timezone]
    found = session.exec(select(*columns).where(ElectionRegion.election == slug).distinct())
    return [(day, zone) for day, zone in found]


def days_below(session: Session, slug: str, code: str, but: list[str]) -> list[tuple[date, str]]:
    """The polling days and time zones of a region and all below it, but for some regions there."""
    columns: list[Any] = [ElectionRegion.polling_on, ElectionRegion.timezone]
    elsewhere = not_(at_or_below(col(ElectionRegion.region), but))
    found = session.exec(select(*columns).where(*_within(slug, code), elsewhere).distinct())
    return [(day, zone) for day, zone in found]


def set_polling_day(session: Session, slug: str, code: str, but: list[str], day: date) -> None:
    """In a region and all below it, but for some regions there. Rows that the session holds are not refreshed."""
    elsewhere = not_(at_or_below(col(ElectionRegion.region), but))
    statement = update(ElectionRegion).where(*_within(slug, code), elsewhere).values(polling_on=day)
    session.execute(statement.execution_options(synchronize_session=False))


def with_ledgers_below(session: Session, slug: str, code: str) -> list[str]:
    """The region and those below it that keep a ledger of their own."""
    ledgers = col(ElectionRegion.level).in_([Level.NATION, Level.PROVINCE, Level.REGENCY])
    return list(session.exec(select(ElectionRegion.region).where(*_within(slug, code), ledgers)))


def _within(slug: str, code: str) -> tuple[ColumnElement[bool], ...]:
    return col(ElectionRegion.election) == slug, below(ElectionRegion.region, code)


def decisions(session: Session, slug: str) -> list[PollingDay]:
    """Every decision to vote on another day, in the order in which they were made."""
    order = PollingDay.region, col(PollingDay.decided_at), col(PollingDay.seq)
    return list(session.exec(select(PollingDay).where(PollingDay.election == slug).order_by(*order)))


@kept
def decided(session: Session, slug: str) -> list[PollingDay]:
    """The same, for answers: kept between requests."""
    return decisions(session, slug)


def seen_from(session: Session, pinned: ElectionRegion, as_of: datetime, known_at: datetime) -> ElectionRegion:
    """The region with the polling day that was in force at an instant, as recorded by another."""
    if min(as_of, known_at) == NEVER:
        return pinned
    decisions = decided(session, pinned.election)
    return domain.seen_from(pinned, election(session, pinned.election), decisions, as_of, known_at)
