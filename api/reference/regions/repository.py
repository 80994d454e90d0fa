"""Every SELECT about regions. A caller sees their own regions and what lies below."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, func
from sqlmodel import Session, col, select

from api.core import region_codes
from api.core.caller import Caller
from api.core.errors import CodeMalformed, CodeWithoutDots, NotFound
from api.db.filters import given
from api.db.keyset import Window, cut
from api.db.reference_cache import keep_many, kept
from api.db.region_tree import ancestors, below
from api.elections.models import Ballot, Contest
from api.reference.regions.models import Figure, Region, RegionAlias, RegionBoundary, RegionFlag, RegionSuccessor
from api.reference.regions.schemas import Elects, FigureQuery, NewFigure, RegionQuery


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
    seen = select(Region.name).where(col(Region.code) == meant, caller.sees(Region.code))
    name = session.exec(seen).one_or_none()
    return CodeWithoutDots(pointer=pointer, hint=f"{meant} ({name})" if name else meant)


def regions(session: Session, caller: Caller, asked: RegionQuery, election: str | None, window: Window) -> list[Region]:
    """`election` is the one that `asked.elects` speaks of."""
    wanted = given((Region.parent, asked.parent), (Region.level, asked.level))
    query = select(Region).where(caller.sees(Region.code), *wanted)
    if asked.within is not None:
        query = query.where(below(Region.code, asked.within))
    if asked.q is not None:
        query = query.where(col(Region.search).contains(asked.q.lower(), autoescape=True))
    if asked.elects is not None:
        votes = select(Ballot.region).where(Ballot.election == election, *_contest(asked.elects))
        query = query.where(col(Region.code).in_(votes), *_kind(asked.elects))
    return list(session.exec(cut(query, window, col(Region.code))))


def _contest(elects: Elects) -> list[ColumnElement[bool]]:
    if elects is Elects.ANY:
        return []
    governor = elects is Elects.GOVERNOR
    return [col(Ballot.contest) == (Contest.GOVERNOR if governor else Contest.REGENT_MAYOR)]


def _kind(elects: Elects) -> list[ColumnElement[bool]]:
    kinds = {Elects.REGENT: "Kabupaten", Elects.MAYOR: "Kota"}
    return [col(Region.kind) == kinds[elects]] if elects in kinds else []


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


def successors(session: Session, code: str) -> list[str]:
    query = select(RegionSuccessor.successor).where(RegionSuccessor.region == code)
    return list(session.exec(query.order_by(RegionSuccessor.successor)))


def contests(session: Session, code: str, election: str) -> list[Contest]:
    query = select(Ballot.contest).where(Ballot.region == code, Ballot.election == election)
    return [Contest(it) for it in session.exec(query.order_by(col(Ballot.contest)))]


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
