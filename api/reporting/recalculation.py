"""Recalculate items that change without a report: when a figure, a flag or a polling day changes.

`reference` and `elections` lie below this package, so they cannot call it. They declare the functions that they need
as protocols in their `recalculation.py`; this module has these functions, and `api/app.py` passes it to them.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from itertools import groupby

from sqlmodel import Session

from api.checklists import domain as checklists_domain
from api.checklists import repository as checklists
from api.checklists.history import domain as history_domain
from api.checklists.history import repository as history_repository
from api.checklists.history.models import TargetChange
from api.checklists.items.domain import ItemContext
from api.core.time import local_instant
from api.db.upsert import chunks, insert_missing
from api.elections import repository as elections
from api.elections.models import Election
from api.ledger.writer import LedgerWriter
from api.reference.regions.models import FigureChange
from api.reporting import entries
from api.reporting.projections import writer as projections_writer
from api.reporting.projections.writer import ProjectionWriter


@contextmanager
def recalculate_on_figure_change(
    session: Session, ledgers: LedgerWriter, regions: Sequence[str]
) -> Iterator[list[TargetChange]]:
    """Change the figures of these regions inside. On leaving, items measured against them get their new targets.

    In open elections every reported item whose target changes gets a ledger entry. In closed elections reported items
    keep their targets. The ledgers of the regions must be locked.
    """
    target_changes: list[TargetChange] = []
    all_elections = elections.elections_with_checklists(session)
    old_figures = [_figures_by_region(session, election, regions) for election in all_elections]
    yield target_changes
    for election, old in zip(all_elections, old_figures, strict=True):
        new = _figures_by_region(session, election, regions)
        changed_regions = [region for region in regions if old.get(region) != new.get(region)]
        revised_regions = {
            code for region in changed_regions for code in projections_writer.regions_up_to_regency(region)
        }
        projections_writer.raise_revisions(session, election.slug, sorted(revised_regions))
        if checklists_domain.evaluation_time(ledgers.at, election.closed_at).closed:
            continue
        changed_figures = {region: (old.get(region, {}), new.get(region, {})) for region in changed_regions}
        _insert_figure_changes(session, election.slug, changed_figures, ledgers.at)
        target_changes += _recalculate_targets(session, ledgers, election, changed_regions, new)


def recalculate_after_reopening(session: Session, ledgers: LedgerWriter, election: Election) -> None:
    """Measure the items of an election that was opened again against today's figures. All its ledgers are locked."""
    regions = history_repository.regions_with_items(session, election.slug)
    _recalculate_targets(session, ledgers, election, regions, _figures_by_region(session, election, regions))


def _recalculate_targets(
    session: Session,
    ledgers: LedgerWriter,
    election: Election,
    regions: Sequence[str],
    figures: Mapping[str, dict[str, int]],
) -> list[TargetChange]:
    """Give the reported items of these regions their targets. Histories are read only where a target changes."""
    target_changes: list[TargetChange] = []
    for codes in chunks(regions):
        projections = ProjectionWriter()
        for context, item in history_repository.reported_counts(session, election, codes):
            target = history_repository.load_target(session, context, figures.get(context.pinned.region, {})).value
            if item.target != target:
                target_changes += _recalculate_target(session, ledgers, projections, context, target)
        projections.write(session)
    return target_changes


def _insert_figure_changes(
    session: Session, election: str, changed: Mapping[str, tuple[dict[str, int], dict[str, int]]], at: datetime
) -> None:
    """Store the old values of changed figures. Of several changes at one instant the first is kept.

    `changed` holds the figures of each region before and after, by kind.
    """
    rows = [
        {"election": election, "region": region, "kind": kind, "recorded_at": at, "was": old.get(kind)}
        for region, (old, new) in changed.items()
        for kind in sorted({*old, *new})
        if old.get(kind) != new.get(kind)
    ]
    for chunk in chunks(rows):
        insert_missing(session, FigureChange, [*chunk])


def _recalculate_target(
    session: Session,
    ledgers: LedgerWriter,
    projections: ProjectionWriter,
    context: ItemContext,
    target: int | None,
) -> list[TargetChange]:
    """Give one item its target. Returns the change, or nothing if the item has this target already."""
    history = history_repository.load_history(session, context)
    state = history_domain.derive_state(context.requirement, history)
    if state is None or state.target == target:
        return []
    change = entries.append_target_change(ledgers, context, state.target, target)
    session.add(change)
    new_history = history._replace(target_changes=[*history.target_changes, change])
    new_state = history_domain.derive_state(context.requirement, new_history)
    stored = history_repository.load_stored_item(session, context)
    projections.record_change(context, stored, state, new_state)
    projections.record_day_change(context, ledgers.at, (history, state), (new_history, new_state), ledgers.at)
    return [change]


def earliest_close(session: Session, election: Election) -> datetime | None:
    """Return the earliest instant at which the election may be closed, or None if it has no checklist.

    By then the last requirement is due everywhere, and everything observed or recalculated so far has happened.
    """
    if election.template is None:
        return None
    polling_days = elections.polling_days(session, election.slug)
    due_dates = [
        local_instant(day, offset, requirement.due_time, zone)
        for requirement in checklists.load_template(session, election).requirements
        for offset in (requirement.due, *(rule["due"] for rule in requirement.due_if))
        for day, zone in polling_days
    ]
    last_activity = history_repository.last_activity(session, election.slug)
    return max([*due_dates, *filter(None, [last_activity])], default=None)


def recalculate_after_postponement(session: Session, election: Election, region: str) -> None:
    """Recalculate until when reports are good after the polling day of a region changed.

    The revisions of the region and of all regions below it rise, because their due dates changed.
    """
    aging_items = history_repository.aging_items(session, election, region)
    for code, items_of_region in groupby(aging_items, lambda it: it.context.pinned.region):
        reported_items = list(items_of_region)
        requirements = [it.item.requirement for it in reported_items]
        histories = history_repository.load_histories(session, election.slug, code, requirements)
        projections = ProjectionWriter()
        for context, item in reported_items:
            state = history_domain.derive_state(context.requirement, histories[code, context.requirement.code])
            if state is None:
                continue
            good_until = checklists_domain.good_until(context.requirement, context.pinned, state.renewed_at)
            if good_until != item.good_until:
                stored = history_repository.load_stored_item(session, context)
                projections.record_change(context, stored, state, state)
        projections.write(session)
    projections_writer.raise_revisions(session, election.slug, [region], below=region)


def raise_revisions_after_flag_change(session: Session, ledgers: LedgerWriter, region: str) -> None:
    """Raise the revisions of a region and of all below it after a flag changed: due dates depend on flags."""
    for election in elections.open_elections(session, ledgers.at):
        regions = projections_writer.regions_up_to_regency(region)
        projections_writer.raise_revisions(session, election.slug, regions, below=region)


def _figures_by_region(session: Session, election: Election, regions: Sequence[str]) -> dict[str, dict[str, int]]:
    """Return the preferred figures, by region and kind, of those regions that take part in the election."""
    return {
        region: figures
        for codes in chunks(regions)
        for region, figures in checklists.figures_by_region(session, election.slug, codes).items()
    }
