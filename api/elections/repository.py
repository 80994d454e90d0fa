"""All SQL about elections. Every caller sees all elections."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, func, not_, or_, update
from sqlmodel import Session, col, select

from api.core.as_of import CURRENT, AsOf, first_changes_after
from api.core.errors import NotFound
from api.core.region_codes import ROOT, STORED_LEVELS
from api.db.listing import Window, apply_window
from api.db.reference_cache import cached, preload
from api.db.region_tree import in_region, in_regions
from api.elections import domain
from api.elections.errors import NoChecklist, RegionTakesNoPart
from api.elections.models import Ballot, Election, ElectionRegion, PollingDay, Stage, StageChange
from api.ledger.models import Entry
from api.reference.regions.models import Region, RegionLevel

CLOSING_ACTIONS = ("election.closed", "election.reopened")
NAMING_ACTIONS = ("election.added", "election.changed")
PollingDayAndZone = tuple[date, str]
"""A polling day with the time zone of regions that vote on it."""


def default_election(session: Session) -> Election | None:
    return _election(session, None)


def election(session: Session, slug: str | None, *, pointer: str = "query/election") -> Election:
    """The election with this slug; without a slug, the default election. Raises `NotFound`."""
    election = _election(session, slug)
    if election is None:
        raise NotFound(pointer=pointer if slug else None)
    return election


@cached
def _election(session: Session, slug: str | None) -> Election | None:
    condition = Election.is_default if slug is None else Election.slug == slug
    return session.exec(select(Election).where(condition)).one_or_none()


def preload_elections(session: Session, slugs: Iterable[str | None]) -> None:
    """Put all elections into the cache with one query, and which of these slugs do not exist."""

    def load(cache_session: Session) -> dict[tuple[Any, ...], Election | None]:
        election_by_slug = {election_row.slug: election_row for election_row in cache_session.exec(select(Election))}
        default_election_row = next(
            (election_row for election_row in election_by_slug.values() if election_row.is_default), None
        )
        return {
            (slug,): default_election_row if slug is None else election_by_slug.get(slug)
            for slug in {*slugs, *election_by_slug}
        }

    preload(session, _election, [(slug,) for slug in slugs], load)


def election_with_checklist(session: Session, slug: str | None) -> Election:
    """The same as `election`. Raises `NoChecklist` where the election has none."""
    found_election = election(session, slug)
    if found_election.template is None:
        raise NoChecklist(election=found_election.slug)
    return found_election


def elections(session: Session, window: Window) -> list[Election]:
    return list(session.exec(apply_window(select(Election), window, col(Election.slug))))


def closings_by_call(session: Session) -> list[tuple[str, str]]:
    """The elections that a call closed or opened again, each with the text of its ledger entry, oldest first."""
    statement = select(Entry.object, Entry.text).where(Entry.ledger == ROOT, col(Entry.action).in_(CLOSING_ACTIONS))
    return list(session.exec(statement.order_by(col(Entry.seq))))


def elections_moved_by_call(session: Session) -> set[str]:
    """Slugs of the elections whose polling day a call moved for the whole nation."""
    return {*session.exec(select(PollingDay.election).where(PollingDay.region == ROOT))}


def elections_named_by_call(session: Session) -> set[str]:
    """Slugs of the elections whose title or note a call has set."""
    statement = select(Entry.object).where(Entry.ledger == ROOT, col(Entry.action).in_(NAMING_ACTIONS))
    return {*session.exec(statement)}


def stages_set_by_call(session: Session) -> set[tuple[str, str]]:
    """Election and slug of each stage that a call has changed, or that belongs to an election that a call added."""
    added_election_slugs = select(Entry.object).where(Entry.ledger == ROOT, Entry.action == "election.added")
    added_stages = select(Stage.election, Stage.slug).where(col(Stage.election).in_(added_election_slugs))
    return {*session.exec(select(StageChange.election, StageChange.stage)), *session.exec(added_stages)}


def closing_times(session: Session) -> list[tuple[str, datetime | None]]:
    """Each election with the instant at which it was closed, or None if it is open."""
    return list(session.exec(select(Election.slug, Election.closed_at)))


def open_elections(session: Session, at: datetime) -> list[Election]:
    """The elections with a checklist that are open at this instant."""
    is_open = or_(col(Election.closed_at).is_(None), col(Election.closed_at) > at)
    statement = select(Election).where(is_open, col(Election.template).is_not(None))
    return list(session.exec(statement.order_by(Election.slug)))


def elections_with_checklists(session: Session) -> list[Election]:
    """The elections with a checklist, open or closed."""
    statement = select(Election).where(col(Election.template).is_not(None))
    return list(session.exec(statement.order_by(Election.slug)))


def regions_in_open_elections(session: Session, at: datetime) -> set[str]:
    """Codes of the regions that take part in an election with a checklist that is open at this instant."""
    election_slugs = [election_row.slug for election_row in open_elections(session, at)]
    return set(
        session.exec(select(ElectionRegion.region).where(col(ElectionRegion.election).in_(election_slugs)).distinct())
    )


def stages(session: Session, slug: str) -> list[Stage]:
    """The stages of an election by their first days; those without a day come last."""
    first_known_day = func.coalesce(Stage.starts_on, Stage.ends_on)
    return list(
        session.exec(
            select(Stage).where(Stage.election == slug).order_by(first_known_day.is_(None), first_known_day, Stage.slug)
        )
    )


def stages_as_of(session: Session, slug: str, as_of: AsOf) -> list[Stage]:
    """The stages as they were recorded at a cutoff: the first change since then has the stage before it."""
    changes = session.exec(select(StageChange).where(StageChange.election == slug).order_by(col(StageChange.seq)))
    first_change_by_stage = first_changes_after(changes, as_of, lambda change: change.stage)
    unchanged_stages = [stage for stage in stages(session, slug) if stage.slug not in first_change_by_stage]
    stages_before_change = [
        Stage.model_validate(change.was) for change in first_change_by_stage.values() if change.was is not None
    ]
    return sorted(
        unchanged_stages + stages_before_change,
        key=lambda stage: (stage.starts_on or stage.ends_on or date.max, stage.slug),
    )


def ballot_counts(session: Session, slug: str) -> dict[tuple[str, str], int]:
    """The number of regions that vote, by contest and kind of region."""
    statement = (
        select(Ballot.contest, Region.kind, func.count())
        .join(Region, col(Region.code) == Ballot.region)
        .where(Ballot.election == slug)
        .group_by(Ballot.contest, Region.kind)
    )
    return {(contest, kind): count for contest, kind, count in session.exec(statement)}


def region_counts_by_level(session: Session, slug: str) -> list[tuple[str, int]]:
    """The number of regions that take part, by level from the nation down."""
    statement = (
        select(ElectionRegion.level, func.count())
        .join(RegionLevel, col(RegionLevel.slug) == ElectionRegion.level)
        .where(ElectionRegion.election == slug)
        .group_by(col(ElectionRegion.level), col(RegionLevel.rank))
        .order_by(col(RegionLevel.rank))
    )
    return [(level, count) for level, count in session.exec(statement)]


def pinned_region(session: Session, election: Election, region_code: str) -> ElectionRegion:
    """A region as the election pinned it. Raises `RegionTakesNoPart`."""
    pinned = _pinned_region(session, election.slug, region_code)
    if pinned is None:
        raise RegionTakesNoPart(election=election.slug)
    return pinned


@cached
def _pinned_region(session: Session, election: str, region_code: str) -> ElectionRegion | None:
    return session.get(ElectionRegion, (election, region_code))


def preload_pinned_regions(session: Session, election_slugs: Sequence[str], region_codes: Sequence[str]) -> None:
    """Put the answers of `pinned_region` for these elections and regions into the cache with one query.

    At most a few hundred at once.
    """
    slugs_and_codes = [(election_slug, region_code) for election_slug in election_slugs for region_code in region_codes]

    def load(cache_session: Session) -> dict[tuple[Any, ...], ElectionRegion | None]:
        statement = select(ElectionRegion).where(
            col(ElectionRegion.election).in_(election_slugs), col(ElectionRegion.region).in_(region_codes)
        )
        region_by_election_and_code = {
            (pinned.election, pinned.region): pinned for pinned in cache_session.exec(statement)
        }
        return {slug_and_code: region_by_election_and_code.get(slug_and_code) for slug_and_code in slugs_and_codes}

    preload(session, _pinned_region, slugs_and_codes, load)


@cached
def polling_days(session: Session, slug: str) -> list[PollingDayAndZone]:
    """The different polling days with their time zones. There is one day, unless a vote was postponed somewhere."""
    day_and_zone_columns: list[Any] = [ElectionRegion.polling_on, ElectionRegion.timezone]
    day_and_zone_rows = session.exec(select(*day_and_zone_columns).where(ElectionRegion.election == slug).distinct())
    return [(day, zone) for day, zone in day_and_zone_rows]


def polling_days_below(
    session: Session, slug: str, region_code: str, excluded_codes: list[str]
) -> list[PollingDayAndZone]:
    """The polling days of a region and everything below it, without the excluded regions and what is below those."""
    day_and_zone_columns: list[Any] = [ElectionRegion.polling_on, ElectionRegion.timezone]
    not_excluded = not_(in_regions(col(ElectionRegion.region), excluded_codes))
    day_and_zone_rows = session.exec(
        select(*day_and_zone_columns).where(*_at_or_below(slug, region_code), not_excluded).distinct()
    )
    return [(day, zone) for day, zone in day_and_zone_rows]


def set_polling_day(session: Session, slug: str, region_code: str, excluded_codes: list[str], day: date) -> None:
    """Set the polling day of the same regions as `polling_days_below`.

    Rows that the session has loaded are not refreshed.
    """
    not_excluded = not_(in_regions(col(ElectionRegion.region), excluded_codes))
    statement = update(ElectionRegion).where(*_at_or_below(slug, region_code), not_excluded).values(polling_on=day)
    session.execute(statement.execution_options(synchronize_session=False))


def ledger_regions_below(session: Session, slug: str, region_code: str) -> list[str]:
    """Codes of this region and the regions below it that have ledgers."""
    has_ledger = col(ElectionRegion.level).in_(STORED_LEVELS)
    return list(session.exec(select(ElectionRegion.region).where(*_at_or_below(slug, region_code), has_ledger)))


def _at_or_below(slug: str, region_code: str) -> tuple[ColumnElement[bool], ...]:
    return col(ElectionRegion.election) == slug, in_region(ElectionRegion.region, region_code)


def polling_day_decisions(session: Session, slug: str) -> list[PollingDay]:
    """All decisions to vote on another day, by region and then by the instant of the decision."""
    sort_columns = PollingDay.region, col(PollingDay.decided_at), col(PollingDay.seq)
    return list(session.exec(select(PollingDay).where(PollingDay.election == slug).order_by(*sort_columns)))


@cached
def cached_polling_day_decisions(session: Session, slug: str) -> list[PollingDay]:
    """The same from the cache, for reads. A write needs `polling_day_decisions`."""
    return polling_day_decisions(session, slug)


def region_as_of(session: Session, pinned: ElectionRegion, as_of: AsOf) -> ElectionRegion:
    """The region with the polling day that was in force as of a cutoff."""
    if as_of == CURRENT:
        return pinned
    decisions = cached_polling_day_decisions(session, pinned.election)
    return domain.region_as_of(pinned, election(session, pinned.election), decisions, as_of)


def _exists_on(day: date) -> tuple[ColumnElement[bool], ...]:
    """Regions that exist on this day."""
    return (
        or_(col(Region.valid_from).is_(None), col(Region.valid_from) <= day),
        or_(col(Region.valid_until).is_(None), col(Region.valid_until) > day),
    )


def regions_existing_on(session: Session, day: date) -> list[Region]:
    """All regions that exist on this day, by code."""
    return list(session.exec(select(Region).where(*_exists_on(day)).order_by(Region.code)))


def voting_region_codes(
    session: Session, level: str, day: date, excluded_codes: list[str], only_codes: list[str]
) -> list[str]:
    """Codes of the regions of a level on a day, without the excluded ones, and of `only_codes` if it names any."""
    statement = select(Region.code).where(Region.level == level, col(Region.code).not_in(excluded_codes))
    if only_codes:
        statement = statement.where(col(Region.code).in_(only_codes))
    return list(session.exec(statement.where(*_exists_on(day)).order_by(Region.code)))


def has_pinned_regions(session: Session, slug: str) -> bool:
    return session.exec(select(ElectionRegion.region).where(ElectionRegion.election == slug)).first() is not None
