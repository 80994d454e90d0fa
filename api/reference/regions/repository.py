"""Every SELECT about regions, their flags and their figures. A caller sees their own regions and what lies below."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Subquery, and_, exists, func, not_, or_, union_all
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from api.core import region_codes
from api.core.caller import Caller
from api.core.errors import CodeMalformed, CodeWithoutDots, NotFound
from api.core.provenance import Origin
from api.core.region_codes import ROOT, ancestors
from api.core.time import NEVER, last_of
from api.db.filters import given
from api.db.reference_cache import keep_many, kept
from api.db.region_tree import below
from api.db.scope import visible_to
from api.reference.regions.models import (
    Figure,
    FigureChange,
    FlagChange,
    Region,
    RegionAlias,
    RegionBoundary,
    RegionFlag,
    RegionSuccessor,
)
from api.reference.regions.schemas import FigureQuery, NewFigure


def region(session: Session, caller: Caller, code: str, *, pointer: str = "path/code") -> Region:
    """The region of this code, if it lies in the caller's part of the country."""
    check_form(session, caller, code, pointer)
    found = _region(session, code) if caller.covers(code) else None
    if found is None:
        raise NotFound
    return found


@kept
def _region(session: Session, code: str) -> Region | None:
    return session.get(Region, code)


def keep_regions(session: Session, codes: Sequence[str]) -> None:
    """Many at once, for `is_there`; a few hundred at a time."""

    def load(own: Session) -> dict[tuple[Any, ...], Region | None]:
        found = {(it.code,): it for it in own.exec(select(Region).where(col(Region.code).in_(codes)))}
        return {(code,): found.get((code,)) for code in codes}

    keep_many(session, _region, [(code,) for code in codes], load)


def is_there(session: Session, caller: Caller, code: str) -> bool:
    """A region in the caller's part of the country."""
    return caller.covers(code) and _region(session, code) is not None


def check_form(session: Session, caller: Caller, code: str, pointer: str) -> None:
    """For what is not scoped: a code that looks like one, with the hint where it does not."""
    if not region_codes.is_code(code):
        raise _code_error(session, caller, code, pointer)


def _code_error(session: Session, caller: Caller, code: str, pointer: str) -> CodeMalformed | CodeWithoutDots:
    meant = region_codes.dotted(code)
    if meant is None:
        return CodeMalformed(pointer=pointer)
    seen = select(Region.name).where(col(Region.code) == meant, visible_to(caller, Region.code))
    name = session.exec(seen).one_or_none()
    return CodeWithoutDots(pointer=pointer, hint=f"{meant} ({name})" if name else meant)


def names(session: Session, codes: list[str]) -> list[Region]:
    """Regions by name, whoever asks: for ancestors and for what an object in scope mentions."""
    nation_first = col(Region.parent).is_not(None)
    return list(session.exec(select(Region).where(col(Region.code).in_(codes)).order_by(nation_first, Region.code)))


def counts_below(session: Session, code: str) -> list[tuple[str, str, int]]:
    query: Any = (
        select(Region.level, Region.kind, func.count())
        .where(below(Region.code, code), col(Region.code) != code)
        .group_by(Region.level, Region.kind)
        .order_by(func.min(Region.code), Region.kind)
    )
    return [(level, kind, count) for level, kind, count in session.exec(query)]


def aliases(session: Session, code: str) -> list[str]:
    query = select(RegionAlias.alias).where(RegionAlias.region == code).order_by(RegionAlias.alias)
    return list(session.exec(query))


def flags(session: Session, code: str) -> list[RegionFlag]:
    """Its own and those of the regions above, which hold here too."""
    codes = [*ancestors(code), code]
    return list(
        session.exec(
            select(RegionFlag).where(col(RegionFlag.region).in_(codes)).order_by(RegionFlag.flag, RegionFlag.region)
        )
    )


@kept
def flags_around(session: Session, code: str | None = None) -> list[RegionFlag]:
    """Flags noted in this region, above and below; without a code, everywhere."""
    return list(session.exec(select(RegionFlag).where(*_around(RegionFlag.region, code))))


def flags_at(session: Session, code: str | None, at: datetime) -> list[RegionFlag]:
    """`flags_around` as was recorded by an instant. Of a flag that has ended since, only region and name are told."""
    later: dict[tuple[str, str], FlagChange] = {}
    for it in _flag_changes(session, code):
        if it.recorded_at > at:
            later.setdefault((it.region, it.flag), it)
    ended = [
        RegionFlag(region=it.region, flag=it.flag, source="", origin=Origin.EXTERNAL)
        for it in later.values()
        if not it.holds
    ]
    return [it for it in flags_around(session, code) if (it.region, it.flag) not in later] + ended


def flags_changed_at(session: Session, code: str | None) -> list[datetime]:
    """When a flag was set or ended, in this region, above and below; without a code, everywhere."""
    return [it.recorded_at for it in _flag_changes(session, code)]


@kept
def _flag_changes(session: Session, code: str | None) -> list[FlagChange]:
    order: Any = (FlagChange.recorded_at, FlagChange.ledger, FlagChange.seq)
    return list(session.exec(select(FlagChange).where(*_around(FlagChange.region, code)).order_by(*order)))


def _around(column: Any, code: str | None) -> tuple[Any, ...]:
    return () if code is None else (or_(column.in_(ancestors(code)), below(column, code)),)


def successors(session: Session, code: str) -> list[str]:
    query = select(RegionSuccessor.successor).where(RegionSuccessor.region == code)
    return list(session.exec(query.order_by(RegionSuccessor.successor)))


def boundaries(session: Session, codes: list[str]) -> dict[str, str]:
    query = select(RegionBoundary.region, RegionBoundary.geometry).where(col(RegionBoundary.region).in_(codes))
    return dict(list(session.exec(query)))


def figures(session: Session, code: str, asked: FigureQuery) -> list[Figure]:
    wanted = given((Figure.kind, asked.kind), (Figure.election, asked.election), (Figure.preferred, asked.preferred))
    query = select(Figure).where(Figure.region == code, *wanted)
    election = func.coalesce(Figure.election, "")  # the databases disagree on where NULL sorts
    order: tuple[Any, ...] = (Figure.kind, election, col(Figure.preferred).desc(), Figure.source, Figure.value)
    return list(session.exec(query.order_by(*order)))


def figure(session: Session, code: str, said: NewFigure) -> Figure | None:
    """What the same source says already, with the same value."""
    query = select(Figure).where(
        Figure.region == code,
        Figure.kind == said.kind,
        col(Figure.election).is_not_distinct_from(said.election),
        Figure.source == said.source,
        Figure.value == said.value,
    )
    return session.exec(query).one_or_none()


def counting_figures(election: str, at: datetime = NEVER) -> Subquery:
    """Region, kind and value of the figures that counted in this election at an instant, as was recorded by then."""
    now = select(col(Figure.region), col(Figure.kind), col(Figure.value)).where(*_preferred(election))
    if at == NEVER:
        return now.subquery()
    since = col(FigureChange.election) == election, col(FigureChange.recorded_at) > at
    key = col(FigureChange.region), col(FigureChange.kind)
    order = func.row_number().over(partition_by=key, order_by=col(FigureChange.recorded_at))
    changes = select(*key, col(FigureChange.was).label("value"), order.label("number")).where(*since).subquery()
    first = changes.c.number == 1, changes.c.value.is_not(None)
    same = exists().where(*since, key[0] == Figure.region, key[1] == Figure.kind)
    before = select(changes.c.region, changes.c.kind, changes.c.value).where(*first)
    return union_all(now.where(not_(same)), before).subquery()


def _preferred(election: str) -> tuple[ColumnElement[bool], ...]:
    """Preferred figures of this election; one that is bound to none where this election has none of its kind."""
    bound = aliased(Figure)
    own = exists().where(
        col(bound.region) == Figure.region,
        col(bound.kind) == Figure.kind,
        col(bound.election) == election,
        col(bound.preferred),
    )
    return col(Figure.preferred).is_(True), or_(
        col(Figure.election) == election, and_(col(Figure.election).is_(None), not_(own))
    )


@kept
def figures_changed_at(session: Session, election: str, code: str) -> list[datetime]:
    """When figures changed that count in an election, in a region and all below it; the earliest first."""
    query = select(FigureChange.recorded_at).where(FigureChange.election == election, below(FigureChange.region, code))
    return sorted(set(session.exec(query)))


def figures_known_by(session: Session, election: str, at: datetime) -> datetime:
    """The last change of a figure in an election that was recorded by an instant; a far year if none came since."""
    return NEVER if at == NEVER else last_of(figures_changed_at(session, election, ROOT), at)
