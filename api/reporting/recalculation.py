"""Recalculate items that change without a report: when a figure, a flag or a polling day changes.

`reference` and `elections` lie below this package, so they cannot call it. They declare the functions that they need
as protocols (`reference/figure_recalculation.py`, `elections/calendar_recalculation.py`); this module has these
functions, and `api/app.py` passes it to them.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime

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
from api.reporting.projections.batch_item import BatchItem, ItemChange
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
    figures_before_of_elections = [_figures_by_region(session, election_row, regions) for election_row in all_elections]
    yield target_changes
    for election_row, figures_before in zip(all_elections, figures_before_of_elections, strict=True):
        figures_after = _figures_by_region(session, election_row, regions)
        changed_region_codes = [
            region_code for region_code in regions if figures_before.get(region_code) != figures_after.get(region_code)
        ]
        revised_region_codes = {
            revised_code
            for region_code in changed_region_codes
            for revised_code in projections_writer.regions_up_to_regency(region_code)
        }
        projections_writer.raise_revisions(session, election_row.slug, sorted(revised_region_codes))
        if checklists_domain.evaluation_time(ledgers.at, election_row.closed_at).closed:
            continue
        figures_before_and_after = {
            region_code: (figures_before.get(region_code, {}), figures_after.get(region_code, {}))
            for region_code in changed_region_codes
        }
        _insert_figure_changes(session, election_row.slug, figures_before_and_after, ledgers.at)
        target_changes += _recalculate_targets(session, ledgers, election_row, changed_region_codes, figures_after)


def recalculate_after_reopening(session: Session, ledgers: LedgerWriter, election: Election) -> None:
    """Measure the items of an election that was opened again against today's figures. All its ledgers are locked."""
    region_codes = history_repository.regions_with_items(session, election.slug)
    _recalculate_targets(session, ledgers, election, region_codes, _figures_by_region(session, election, region_codes))


def _recalculate_targets(
    session: Session,
    ledgers: LedgerWriter,
    election: Election,
    region_codes: Sequence[str],
    figures_by_region: Mapping[str, dict[str, int]],
) -> list[TargetChange]:
    """Give the reported items of these regions their targets."""
    target_changes: list[TargetChange] = []
    for region_code_chunk in chunks(region_codes):
        contexts: list[ItemContext] = []
        targets: list[int | None] = []
        for context, item in history_repository.reported_counts(session, election, region_code_chunk):
            figure_by_kind = figures_by_region.get(context.pinned.region, {})
            target = history_repository.load_target(session, context, figure_by_kind).value
            if item.target != target:
                contexts.append(context)
                targets.append(target)
        projections = ProjectionWriter()
        target_changes_of_chunk = []
        for batch_item, target in zip(_load_batch_items(session, election, contexts), targets, strict=True):
            if (state := batch_item.state) is None:
                continue
            target_change = entries.append_target_change(ledgers, batch_item.context, state.target, target)
            batch_item.added.target_changes.append(target_change)
            new_state = history_domain.apply_target_change(batch_item.context.requirement, state, target_change)
            projections.record_change(batch_item, ItemChange(new_state, [ledgers.at]), ledgers.at)
            target_changes_of_chunk.append(target_change)
        projections.write(session)
        session.add_all(target_changes_of_chunk)
        target_changes += target_changes_of_chunk
    return target_changes


def _load_batch_items(session: Session, election: Election, contexts: Sequence[ItemContext]) -> list[BatchItem]:
    """Return items of one election as they are stored."""
    stored_item_by_key = {
        key: stored_item
        for context_chunk in chunks(contexts)
        for key, stored_item in history_repository.load_stored_items(
            session, election.slug, [it.region_requirement for it in context_chunk]
        ).items()
    }
    return [BatchItem(context, stored_item_by_key[context.region_requirement]) for context in contexts]


def _insert_figure_changes(
    session: Session,
    election: str,
    figures_before_and_after: Mapping[str, tuple[dict[str, int], dict[str, int]]],
    at: datetime,
) -> None:
    """Store the old values of changed figures. Of several changes at one instant the first is kept.

    `figures_before_and_after` holds the figures of each region before and after, by kind.
    """
    figure_change_rows = [
        {
            "election": election,
            "region": region_code,
            "kind": figure_kind,
            "recorded_at": at,
            "was": figures_before.get(figure_kind),
        }
        for region_code, (figures_before, figures_after) in figures_before_and_after.items()
        for figure_kind in sorted({*figures_before, *figures_after})
        if figures_before.get(figure_kind) != figures_after.get(figure_kind)
    ]
    for row_chunk in chunks(figure_change_rows):
        insert_missing(session, FigureChange, [*row_chunk])


def earliest_close(session: Session, election: Election) -> datetime | None:
    """Return the earliest instant at which the election may be closed, or None if it has no checklist.

    By then the last requirement is due everywhere, and everything observed or recalculated so far has happened.
    """
    if election.template is None:
        return None
    polling_days = elections.polling_days(session, election.slug)
    due_instants = [
        local_instant(polling_day, due_offset, requirement.due_time, zone)
        for requirement in checklists.load_template(session, election).requirements
        for due_offset in (requirement.due, *(rule["due"] for rule in requirement.due_if))
        for polling_day, zone in polling_days
    ]
    last_activity = history_repository.last_activity(session, election.slug)
    return max([*due_instants, *filter(None, [last_activity])], default=None)


def recalculate_after_postponement(session: Session, election: Election, region: str) -> None:
    """Recalculate until when reports are good after the polling day of a region changed.

    The revisions of the region and of all regions below it rise, because their due dates changed.
    """
    changed_contexts = [
        context
        for context, item in history_repository.aging_items(session, election, region)
        if item.renewed_at is not None
        and checklists_domain.good_until(context.requirement, context.pinned, item.renewed_at) != item.good_until
    ]
    for context_chunk in chunks(changed_contexts):
        projections = ProjectionWriter()
        for batch_item in _load_batch_items(session, election, context_chunk):
            projections.record_polling_day(batch_item)
        projections.write(session)
    projections_writer.raise_revisions(session, election.slug, [region], below=region)


def raise_revisions_after_flag_change(session: Session, ledgers: LedgerWriter, region: str) -> None:
    """Raise the revisions of a region and of all below it after a flag changed: due dates depend on flags."""
    for election_row in elections.open_elections(session, ledgers.at):
        region_codes = projections_writer.regions_up_to_regency(region)
        projections_writer.raise_revisions(session, election_row.slug, region_codes, below=region)


def _figures_by_region(session: Session, election: Election, regions: Sequence[str]) -> dict[str, dict[str, int]]:
    """Return the preferred figures, by region and kind, of those regions that take part in the election."""
    return {
        region_code: figure_by_kind
        for region_code_chunk in chunks(regions)
        for region_code, figure_by_kind in checklists.figures_by_region(
            session, election.slug, region_code_chunk
        ).items()
    }
