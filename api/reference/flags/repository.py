"""Flags of regions, as they are and as they were. They are reference data."""

from datetime import datetime
from typing import Any

from sqlalchemy import or_
from sqlmodel import Session, select

from api.core.provenance import Origin
from api.db.reference_cache import kept
from api.db.region_tree import ancestors, below
from api.reference.regions.models import FlagChange, RegionFlag


@kept
def flags(session: Session, code: str | None = None) -> list[RegionFlag]:
    """Flags noted in this region, above and below; without a code, everywhere."""
    return list(session.exec(select(RegionFlag).where(*_around(RegionFlag.region, code))))


def flags_at(session: Session, code: str | None, at: datetime) -> list[RegionFlag]:
    """The same as was recorded by an instant. Of a flag that has ended since, only region and name are told."""
    later: dict[tuple[str, str], FlagChange] = {}
    for it in _changes(session, code):
        if it.recorded_at > at:
            later.setdefault((it.region, it.flag), it)
    ended = [
        RegionFlag(region=it.region, flag=it.flag, source="", origin=Origin.EXTERNAL)
        for it in later.values()
        if not it.holds
    ]
    return [it for it in flags(session, code) if (it.region, it.flag) not in later] + ended


def changed_at(session: Session, code: str | None) -> list[datetime]:
    """When one was set or ended."""
    return [it.recorded_at for it in _changes(session, code)]


@kept
def _changes(session: Session, code: str | None) -> list[FlagChange]:
    order: Any = (FlagChange.recorded_at, FlagChange.book, FlagChange.seq)
    return list(session.exec(select(FlagChange).where(*_around(FlagChange.region, code)).order_by(*order)))


def _around(column: Any, code: str | None) -> tuple[Any, ...]:
    return () if code is None else (or_(column.in_(ancestors(code)), below(column, code)),)
