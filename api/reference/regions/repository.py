"""All SQL about regions, their flags and their figures. A caller sees their own regions and everything below them."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Subquery, and_, bindparam, exists, func, not_, or_, union_all, update
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from api.core import region_codes
from api.core.as_of import AsOf, first_changes_after
from api.core.caller import Caller
from api.core.errors import CodeMalformed, CodeWithoutDots, NotFound
from api.core.provenance import Origin
from api.core.region_codes import ROOT, ancestors_of
from api.core.time import NEVER, latest_reached
from api.db.as_of import is_later
from api.db.listing import equals_where_given
from api.db.prepared import PreparedStatement
from api.db.reference_cache import cached, preload
from api.db.region_tree import in_range, in_region, range_parameters
from api.db.scope import visible_to
from api.reference.regions.models import (
    Figure,
    FigureChange,
    FigureKind,
    Flag,
    FlagChange,
    Region,
    RegionAlias,
    RegionBoundary,
    RegionFlag,
    RegionSuccessor,
    figure_field,
)
from api.reference.regions.schemas import FigureQuery, NewFigure
from api.reference.sources.models import Fact, SubjectKind


def region(session: Session, caller: Caller, code: str, *, pointer: str = "path/code") -> Region:
    """The region of this code. Raises `NotFound` where it does not exist or the caller may not see it."""
    check_code_format(session, caller, code, pointer)
    region = _region(session, code) if caller.covers(code) else None
    if region is None:
        raise NotFound
    return region


_REGION = PreparedStatement(lambda _: select(Region).where(col(Region.code) == bindparam("code")))


@cached
def _region(session: Session, code: str) -> Region | None:
    rows = _REGION.fetch_dicts(session, code=code)
    return Region(**rows[0]) if rows else None


def ancestors(session: Session, code: str) -> list[Region]:
    """The regions above this one, from the nation down. The caller's scope does not matter: names are public."""
    region_rows = (_region(session, ancestor_code) for ancestor_code in ancestors_of(code))
    return [region_row for region_row in region_rows if region_row is not None]


def preload_regions(session: Session, codes: Sequence[str]) -> None:
    """Put these regions into the cache with one query, for `region` and `is_visible`. At most a few hundred codes."""

    def load(cache_session: Session) -> dict[tuple[Any, ...], Region | None]:
        region_rows = cache_session.exec(select(Region).where(col(Region.code).in_(codes)))
        region_by_code = {region_row.code: region_row for region_row in region_rows}
        return {(code,): region_by_code.get(code) for code in codes}

    preload(session, _region, [(code,) for code in codes], load)


def is_visible(session: Session, caller: Caller, code: str) -> bool:
    """Whether the region exists and the caller may see it."""
    return caller.covers(code) and _region(session, code) is not None


def check_code_format(session: Session, caller: Caller, code: str, pointer: str) -> None:
    """Refuse what is not written like a region code; the refusal of one without dots contains the code with dots."""
    if not region_codes.is_code(code):
        raise _code_error(session, caller, code, pointer)


def _code_error(session: Session, caller: Caller, code: str, pointer: str) -> CodeMalformed | CodeWithoutDots:
    dotted_code = region_codes.insert_dots(code)
    if dotted_code is None:
        return CodeMalformed(pointer=pointer)
    statement = select(Region.name).where(col(Region.code) == dotted_code, visible_to(caller, Region.code))
    region_name = session.exec(statement).one_or_none()
    return CodeWithoutDots(pointer=pointer, hint=f"{dotted_code} ({region_name})" if region_name else dotted_code)


def regions_by_codes(session: Session, codes: list[str]) -> list[Region]:
    """These regions, the nation first, then by code. The caller's scope does not matter: names are public."""
    nation_first = col(Region.parent).is_not(None)
    return list(session.exec(select(Region).where(col(Region.code).in_(codes)).order_by(nation_first, Region.code)))


_COUNTS_BELOW = PreparedStatement(
    lambda _: (
        select(col(Region.level), col(Region.kind), func.count())
        .where(in_range(Region.code, "below"), col(Region.code) != bindparam("code"))
        .group_by(col(Region.level), col(Region.kind))
        .order_by(func.min(Region.code), Region.kind)
    )
)


@cached
def counts_below(session: Session, code: str) -> list[tuple[str, str, int]]:
    """The number of regions below this one, by level and kind."""
    count_rows = _COUNTS_BELOW.fetch_rows(session, code=code, **range_parameters("below", code))
    return [(level, kind, count) for level, kind, count in count_rows]


@cached
def aliases_by_region(session: Session) -> defaultdict[str, list[str]]:
    """All aliases of all regions, in the order of the alphabet."""
    aliases_by_code = defaultdict(list)
    for alias_row in session.exec(select(RegionAlias).order_by(RegionAlias.alias)):
        aliases_by_code[alias_row.region].append(alias_row.alias)
    return aliases_by_code


def flag_set_in(session: Session, code: str, flag: Flag) -> RegionFlag | None:
    """This flag as it is set for the region itself, or None."""
    return session.get(RegionFlag, (code, flag))


def flags_holding_in(session: Session, code: str) -> list[RegionFlag]:
    """The flags of this region and of the regions above it: a flag holds for everything below."""
    region_codes = {*ancestors_of(code), code}
    return sorted(
        (it for it in flags_around(session) if it.region in region_codes), key=lambda it: (it.flag, it.region)
    )


@cached
def flags_around(session: Session, code: str | None = None) -> list[RegionFlag]:
    """The flags of this region and of those above and below it; without a code, all flags."""
    return list(session.exec(select(RegionFlag).where(*_above_at_or_below(RegionFlag.region, code))))


def flags_as_of(session: Session, code: str | None, as_of: AsOf) -> list[RegionFlag]:
    """The rows of `flags_around` as they were recorded at a cutoff.

    A flag that has ended since then has its region and its name only, without source and note.
    """
    first_change_by_region_and_flag = first_changes_after(
        _flag_changes_around(session, code), as_of, lambda change: (change.region, change.flag)
    )
    flags_ended_since = [
        RegionFlag(region=change.region, flag=change.flag, source="", origin=Origin.EXTERNAL)
        for change in first_change_by_region_and_flag.values()
        if not change.holds
    ]
    unchanged_flags = [
        flag for flag in flags_around(session, code) if (flag.region, flag.flag) not in first_change_by_region_and_flag
    ]
    return unchanged_flags + flags_ended_since


def flag_change_times(session: Session, code: str | None) -> list[datetime]:
    """When flags were set or ended in this region and in those above and below it; without a code, everywhere."""
    return [change.recorded_at for change in _flag_changes_around(session, code)]


@cached
def _flag_changes_around(session: Session, code: str | None) -> list[FlagChange]:
    sort_columns: Any = (FlagChange.recorded_at, FlagChange.ledger, FlagChange.seq)
    statement = select(FlagChange).where(*_above_at_or_below(FlagChange.region, code))
    return list(session.exec(statement.order_by(*sort_columns)))


def _above_at_or_below(region_column: Any, code: str | None) -> tuple[Any, ...]:
    """The conditions that a row's region is this one, or lies above or below it; without a code, none."""
    return () if code is None else (or_(region_column.in_(ancestors_of(code)), in_region(region_column, code)),)


@cached
def successors_by_region(session: Session) -> dict[str, list[str]]:
    """The regions that took the place of others, in the order of their codes."""
    successors_by_code = defaultdict(list)
    for successor_row in session.exec(select(RegionSuccessor).order_by(RegionSuccessor.successor)):
        successors_by_code[successor_row.region].append(successor_row.successor)
    return successors_by_code


def boundaries(session: Session, codes: list[str]) -> dict[str, str]:
    """GeoJSON geometries by region code, for those regions that have one."""
    statement = select(RegionBoundary.region, RegionBoundary.geometry).where(col(RegionBoundary.region).in_(codes))
    return dict(list(session.exec(statement)))


class RegionWithBoundary(NamedTuple):
    code: str
    name: str
    boundary: str | None
    """The imported GeoJSON geometry."""


def regions_with_boundaries(session: Session, code: str, level: str) -> list[RegionWithBoundary]:
    """The regions of one level within a region, by code."""
    statement = (
        select(Region.code, Region.name, RegionBoundary.geometry)
        .join(RegionBoundary, col(RegionBoundary.region) == Region.code, isouter=True)
        .where(Region.level == level, in_region(Region.code, code))
        .order_by(Region.code)
    )
    return [RegionWithBoundary(*row) for row in session.exec(statement)]


def figures(session: Session, code: str, query: FigureQuery) -> list[Figure]:
    """The figures of a region by kind and election, the preferred one first."""
    conditions = equals_where_given(
        (Figure.kind, query.kind), (Figure.election, query.election), (Figure.preferred, query.preferred)
    )
    election_or_empty = func.coalesce(Figure.election, "")  # the databases disagree on where NULL sorts
    sort_columns: tuple[Any, ...] = (
        Figure.kind,
        election_or_empty,
        col(Figure.preferred).desc(),
        Figure.source,
        Figure.value,
    )
    return list(session.exec(select(Figure).where(Figure.region == code, *conditions).order_by(*sort_columns)))


def same_figure(session: Session, code: str, body: NewFigure) -> Figure | None:
    """The stored figure of this region with the same kind, election, source and value, or None."""
    statement = select(Figure).where(
        Figure.region == code,
        Figure.kind == body.kind,
        col(Figure.election).is_not_distinct_from(body.election),
        Figure.source == body.source,
        Figure.value == body.value,
    )
    return session.exec(statement).one_or_none()


FigureKey = tuple[str, FigureKind, str | None]
"""Region, kind and election: one figure of these is preferred."""


def end_preference_of_other_figures(
    session: Session, source_and_value_by_key: Mapping[FigureKey, tuple[str, int]]
) -> None:
    """Unmark the preferred figures that differ from the newly preferred ones, of which source and value are given.

    A unique index allows one preferred figure per key, so this comes before the new ones are stored. The facts of the
    replaced figures are kept and no longer preferred either.
    """
    codes = {code for code, _, _ in source_and_value_by_key}
    for figure in session.exec(select(Figure).where(col(Figure.region).in_(codes), col(Figure.preferred))):
        replacement = source_and_value_by_key.get((figure.region, figure.kind, figure.election))
        if replacement not in (None, (figure.source, figure.value)):
            figure.preferred = False
            session.add(figure)
            _end_preference_of_fact(session, figure)
    session.flush()


def _end_preference_of_fact(session: Session, figure: Figure) -> None:
    fact_conditions = (
        col(Fact.subject_kind) == SubjectKind.REGION,
        col(Fact.subject) == figure.region,
        col(Fact.field) == figure_field(figure.kind, figure.election),
        col(Fact.source) == figure.source,
        col(Fact.value) == str(figure.value),
    )
    session.execute(update(Fact).where(*fact_conditions).values(preferred=False))


def figures_in_force(election: Any, at: datetime = NEVER) -> Subquery:
    """Region, kind and value of the figures that counted in an election at an instant, by what was recorded then.

    `NEVER`: the current figures. Else the first change after the instant says which figure counted until then.
    """
    current_figures = select(col(Figure.region), col(Figure.kind), col(Figure.value)).where(*_preferred_for(election))
    if at == NEVER:
        return current_figures.subquery()
    changed_since_conditions = col(FigureChange.election) == election, is_later(FigureChange, AsOf(at))
    region_column, kind_column = col(FigureChange.region), col(FigureChange.kind)
    change_number = func.row_number().over(
        partition_by=(region_column, kind_column), order_by=col(FigureChange.recorded_at)
    )
    numbered_changes = (
        select(region_column, kind_column, col(FigureChange.was).label("value"), change_number.label("number"))
        .where(*changed_since_conditions)
        .subquery()
    )
    figures_before_first_change = select(
        numbered_changes.c.region, numbered_changes.c.kind, numbered_changes.c.value
    ).where(numbered_changes.c.number == 1, numbered_changes.c.value.is_not(None))
    has_changed = exists().where(*changed_since_conditions, region_column == Figure.region, kind_column == Figure.kind)
    return union_all(current_figures.where(not_(has_changed)), figures_before_first_change).subquery()


def _preferred_for(election: Any) -> tuple[ColumnElement[bool], ...]:
    """Preferred figures of this election; a figure of no election where this election has none of that kind."""
    figure_of_election = aliased(Figure)
    election_has_its_own = exists().where(
        col(figure_of_election.region) == Figure.region,
        col(figure_of_election.kind) == Figure.kind,
        col(figure_of_election.election) == election,
        col(figure_of_election.preferred),
    )
    return col(Figure.preferred).is_(True), or_(
        col(Figure.election) == election, and_(col(Figure.election).is_(None), not_(election_has_its_own))
    )


@cached
def figure_change_times(session: Session, election: str, code: str) -> list[datetime]:
    """When the figures that count in an election changed, in a region and everything below it; the earliest first."""
    statement = select(FigureChange.recorded_at).where(
        FigureChange.election == election, in_region(FigureChange.region, code)
    )
    return sorted(set(session.exec(statement)))


def last_figure_change_by(session: Session, election: str, at: datetime) -> datetime:
    """When a figure of an election last changed up to an instant; `NEVER` where none has changed since the instant.

    Figures at this instant equal figures at `at`, so it serves as a key for what is computed from them.
    """
    return NEVER if at == NEVER else latest_reached(figure_change_times(session, election, ROOT), at)
