"""Recording figures and flags. The caller of these functions owns the transaction."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from sqlmodel import Session

from api.core.caller import Actor
from api.db.upsert import Counts, upsert
from api.ledger import writer as ledger_writer
from api.ledger.entries import ledger_of
from api.ledger.writer import LedgerWriter
from api.reference.recalculation import FigureRecalculation, TargetChange
from api.reference.regions import importer, repository
from api.reference.regions.errors import FigureInUse
from api.reference.regions.importer import FigureRow, FlagRow
from api.reference.regions.models import Figure, FlagChange, RegionFlag
from api.reference.regions.schemas import NewFigure, NewFlag


class Recorded(NamedTuple):
    figure: Figure | None
    created: bool
    moved: Sequence[TargetChange]


def record_figure(
    session: Session, actor: Actor, recalculation: FigureRecalculation, region: str, new: NewFigure
) -> Recorded:
    """As a row of a file would: a newly preferred figure takes the place of the one before, which is kept beside it."""
    ledgers = ledger_writer.open_ledgers(session, actor, [region])
    held = repository.figure(session, region, new)
    if held is not None and held.preferred and not new.preferred:
        raise FigureInUse(pointer="body/preferred")
    said = {name: it for name, it in new.model_dump(exclude={"preferred"}).items() if it != ""}
    row = FigureRow(**said, region=region, preferred="yes" if new.preferred else "no")
    with recalculation.recalculate_on_figure_change(session, ledgers, [region]) as moved:
        changed = _stored(session, row)
        if changed:
            ledgers.append(region, "figure.recorded", region, _facts(new, ledgers))
    if changed:
        ledgers.close()
    if held is not None:
        session.expire(held)
    return Recorded(repository.figure(session, region, new), held is None, moved)


def say_flag(
    session: Session, actor: Actor, recalculation: FigureRecalculation, region: str, new: NewFlag
) -> int | None:
    """The number of the entry; None: it was so before. What an earlier moment saw stays."""
    ledgers = ledger_writer.open_ledgers(session, actor, [region])
    held = session.get(RegionFlag, (region, new.flag))
    if (held is not None) == new.holds:
        return None
    if held is not None:
        session.delete(held)
    else:
        said = new.model_dump(include={"flag", "source", "paragraph", "origin", "note"}, exclude_none=True)
        for table, rows, key in importer.flags([FlagRow(region=region, **said)]):
            upsert(session, table, rows, *key)
    facts = new.model_dump(mode="json", exclude={"note", "holds"}) | {"note": ledgers.keep(new.note)[1]}
    seq = ledgers.append(region, "flag.set" if new.holds else "flag.ended", region, {"region": region, **facts})
    place: dict[str, Any] = {"ledger": ledger_of(region), "seq": seq, "region": region, "recorded_at": ledgers.at}
    session.add(FlagChange(**place, flag=new.flag, holds=new.holds))
    recalculation.raise_revisions_after_flag_change(session, ledgers, region)
    ledgers.close()
    return seq


def _stored(session: Session, row: FigureRow) -> bool:
    """Whether anything is other than it was."""
    total = Counts()
    for table, rows, key in importer.figures(session, [row]):
        total += upsert(session, table, rows, *key)
    return total.created + total.changed > 0


def _facts(new: NewFigure, ledgers: LedgerWriter) -> dict[str, Any]:
    """What the entry says, beside who and when."""
    said = new.model_dump(mode="json", exclude={"note"})
    return {**said, "note": ledgers.keep(new.note)[1]}
