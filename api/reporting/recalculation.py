"""Recalculate items that change without a report: when a figure, a flag or a polling day changes.

This module is what `reference` and `elections` declare in their `recalculation.py`; `api/app.py` passes it to them.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from itertools import groupby

from sqlmodel import Session

from api.checklists import domain as checklist_rules
from api.checklists import repository as checklists
from api.checklists.history import domain as history_domain
from api.checklists.history import repository as history_repository
from api.checklists.history.domain import ItemContext
from api.checklists.history.models import TargetChange
from api.core.time import instant
from api.db.conflict import insert_missing
from api.db.upsert import chunks
from api.elections import repository as elections
from api.elections.models import Election
from api.ledger.writer import LedgerWriter
from api.reference.regions.models import FigureChange
from api.reporting.projections import writer


@contextmanager
def recalculate_on_figure_change(
    session: Session, ledgers: LedgerWriter, regions: Sequence[str]
) -> Iterator[list[TargetChange]]:
    """Change the figures of these regions inside; items measured against them get their new target when it is left.

    In open elections every reported item whose target changes gets a ledger entry. In closed ones only what nobody
    reported has another target. The ledgers of the regions must be locked.
    """
    moved: list[TargetChange] = []
    every = elections.with_checklists(session)
    before = [_figures(session, it, regions) for it in every]
    yield moved
    for election, old in zip(every, before, strict=True):
        new = _figures(session, election, regions)
        changed = [code for code in regions if old.get(code) != new.get(code)]
        up = {it for code in changed for it in writer.regions_up(code)}
        writer.raise_revisions(session, election.slug, sorted(up))
        if checklist_rules.evaluated(ledgers.at, election.closed_at).closed:
            continue
        _remember(
            session, election.slug, {code: (old.get(code, {}), new.get(code, {})) for code in changed}, ledgers.at
        )
        moved += _measure_all(session, ledgers, election, changed, new)


def recalculate_after_reopening(session: Session, ledgers: LedgerWriter, election: Election) -> None:
    """Measure the items of an election that was opened again against today's figures. All its ledgers are locked."""
    regions = history_repository.with_items(session, election.slug)
    _measure_all(session, ledgers, election, regions, _figures(session, election, regions))


def _measure_all(
    session: Session,
    ledgers: LedgerWriter,
    election: Election,
    regions: Sequence[str],
    figures: Mapping[str, dict[str, int]],
) -> list[TargetChange]:
    """The items of these regions; the histories of those that stand against another target are read."""
    moved: list[TargetChange] = []
    for chunk in chunks(regions):
        sums = writer.ProjectionWriter()
        for place, item in history_repository.counted(session, election, chunk):
            target = history_repository.target(session, place, figures.get(place.pinned.region, {})).value
            if item.target != target:
                moved += _measure_anew(session, ledgers, sums, place, target)
        sums.write(session)
    return moved


def _remember(
    session: Session, election: str, changed: Mapping[str, tuple[dict[str, int], dict[str, int]]], at: datetime
) -> None:
    """What counted until then. Of two changes at one instant the first one tells."""
    rows = [
        {"election": election, "region": code, "kind": kind, "recorded_at": at, "was": old.get(kind)}
        for code, (old, new) in changed.items()
        for kind in sorted({*old, *new})
        if old.get(kind) != new.get(kind)
    ]
    for chunk in chunks(rows):
        insert_missing(session, FigureChange, [*chunk])


def _measure_anew(
    session: Session, ledgers: LedgerWriter, sums: writer.ProjectionWriter, place: ItemContext, target: int | None
) -> list[TargetChange]:
    """The item against this target, with an entry if that is another one."""
    history = history_repository.load_history(session, place)
    before = history_domain.derive_state(place.requirement, *history)
    if before is None or before.target == target:
        return []
    row = writer.moved_target(ledgers, place, before.target, target)
    session.add(row)
    told = history._replace(moved=[*history.moved, row])
    after = history_domain.derive_state(place.requirement, *told)
    sums.settle(place, history_repository.stored_item(session, place), before, after)
    sums.tell(place, ledgers.at, (history, before), (told, after), ledgers.at)
    return [row]


def earliest_close(session: Session, election: Election) -> datetime | None:
    """When its last requirement falls due anywhere, or anything in it was last observed or recalculated."""
    if election.template is None:
        return None
    days = elections.polling_days(session, election.slug)
    due = [
        instant(day, offset, it.due_time, zone)
        for it in checklists.template(session, election).requirements
        for offset in (it.due, *(rule["due"] for rule in it.due_if))
        for day, zone in days
    ]
    return max([*due, *filter(None, [history_repository.newest(session, election.slug)])], default=None)


def recalculate_after_postponement(session: Session, election: Election, region: str) -> None:
    """Reports that age hold for another time where the polling day moved. Everything below has another calendar."""
    for code, found in groupby(history_repository.aging(session, election, region), lambda it: it.place.pinned.region):
        aging = list(found)
        histories = history_repository.load_histories(
            session, election.slug, code, [it.item.requirement for it in aging]
        )
        sums = writer.ProjectionWriter()
        for place, item in aging:
            state = history_domain.derive_state(place.requirement, *histories[code, place.requirement.code])
            if state is None:
                continue
            if checklist_rules.good_until(place.requirement, place.pinned, state.renewed_at) != item.good_until:
                sums.settle(place, history_repository.stored_item(session, place), state, state)
        sums.write(session)
    writer.raise_revisions(session, election.slug, [region], below=region)


def raise_revisions_after_flag_change(session: Session, ledgers: LedgerWriter, region: str) -> None:
    """Due dates there and below follow the flags: the next question finds another revision."""
    for election in elections.running(session, ledgers.at):
        writer.raise_revisions(session, election.slug, writer.regions_up(region), below=region)


def _figures(session: Session, election: Election, regions: Sequence[str]) -> dict[str, dict[str, int]]:
    """The preferred figures of those that take part."""
    return {
        code: kinds
        for chunk in chunks(regions)
        for code, kinds in checklists.figures_of(session, election.slug, chunk).items()
    }
