"""Rebuild items and totals from the histories of items, and compare them with what is stored. Reads only.

The code that stores items and totals computes them here too. The rows of the histories are those that `ledger_rows.py`
compares with their entries.
"""

from collections.abc import Collection, Iterable, Iterator
from functools import partial

from sqlalchemy import inspect
from sqlmodel import Session

from api.checklists import repository as checklists
from api.checklists.counters import Counters
from api.checklists.history import domain as history_domain
from api.checklists.history.domain import ItemHistory, RegionRequirement
from api.checklists.history.repository import NOT_STORED, ItemSelection, load_histories
from api.checklists.items.domain import ItemContext
from api.checklists.models import Requirement
from api.core.time import EARLIEST
from api.db.prepared import column_values
from api.elections import repository as elections
from api.elections.models import Election, ElectionRegion
from api.integrity.rebuild import repository
from api.integrity.rebuild.comparison import Row, differences
from api.integrity.verify.report import VerificationReport
from api.reporting.projections.batch_item import BatchItem, ItemChange
from api.reporting.projections.writer import ProjectionWriter

MOST_UPDATES, MOST_ITEMS = 5_000, 500
"""How many updates, and of how many items, are read at once. The history of one item is always read as a whole."""


def check_items(session: Session, report: VerificationReport) -> None:
    row_count = 0
    elections_with_requirements = [
        (election, {it.code: it for it in checklists.load_template(session, election).requirements})
        for election in elections.elections_with_checklists(session)
    ]
    for ledger in repository.ledgers(session, ProjectionWriter().rows()):
        projections = ProjectionWriter()
        for context, history in _histories(session, report, ledger, elections_with_requirements):
            state = history_domain.derive_state(context.requirement, history)
            item = BatchItem(context, NOT_STORED, history)
            projections.record_change(item, ItemChange(state, [*history.instants()]), EARLIEST)
        for table, expected_rows in projections.rows().items():
            key_names = [column.name for column in inspect(table).primary_key]
            stored_rows = _compared([column_values(row) for row in repository.rows(session, table, ledger)])
            row_count += len(stored_rows)
            for row, problem in differences(_compared(expected_rows), stored_rows):
                key = " ".join(str(row[key_name]) for key_name in key_names)
                report.add_finding(f"{table.__tablename__} {key}", problem)
        session.expunge_all()
    report.looked_at.append(f"{row_count} items, totals and daily totals, rebuilt from the ledgers")


def _histories(
    session: Session,
    report: VerificationReport,
    ledger: str,
    elections_with_requirements: Iterable[tuple[Election, dict[str, Requirement]]],
) -> Iterator[tuple[ItemContext, ItemHistory]]:
    """Yield the reported items of a ledger's regions, with all records about them."""
    pinned_regions = {(it.election, it.region): it for it in repository.rows(session, ElectionRegion, ledger)}
    for election, requirements in elections_with_requirements:
        for (region_code, requirement_code), history in _histories_of_election(session, election, ledger, requirements):
            pinned_region = pinned_regions.get((election.slug, region_code))
            if pinned_region is not None and history.updates:
                requirement = requirements[requirement_code]
                check_ins = [] if requirement.good_for_days is None else history.check_ins  # its reports do not expire
                yield ItemContext(election, pinned_region, requirement, ()), history._replace(check_ins=check_ins)
            elif history.updates:
                location = f"{election.slug}/{region_code}/{requirement_code}"
                report.add_finding(location, "it was reported for a region that does not take part")


def _histories_of_election(
    session: Session, election: Election, ledger: str, requirements: Collection[str]
) -> Iterator[tuple[RegionRequirement, ItemHistory]]:
    """Yield the histories of a ledger's items, a few thousand updates at a time, so that little memory is needed."""
    for item_keys in _item_batches(repository.update_counts(session, election.slug, ledger)):
        is_in_regions = partial(repository.is_one_of, codes={region_code for region_code, _ in item_keys})
        requirement_codes = {requirement_code for _, requirement_code in item_keys}.intersection(requirements)
        selection = ItemSelection(election.slug, is_in_regions, requirement_codes, item_keys)
        yield from load_histories(session, selection).items()


def _item_batches(update_counts: Iterable[tuple[str, str, int]]) -> Iterator[list[RegionRequirement]]:
    """Divide items, given with their numbers of updates, into batches of at most `MOST_UPDATES` and `MOST_ITEMS`.

    An item with more updates is a batch of its own.
    """
    item_keys: list[RegionRequirement] = []
    batch_update_count = 0
    for region_code, requirement_code, update_count in update_counts:
        if item_keys and (batch_update_count + update_count > MOST_UPDATES or len(item_keys) >= MOST_ITEMS):
            yield item_keys
            item_keys, batch_update_count = [], 0
        item_keys.append((region_code, requirement_code))
        batch_update_count += update_count
    if item_keys:
        yield item_keys


def _compared(rows: Iterable[Row]) -> list[Row]:
    """Return the rows without revisions, and without totals that count nothing."""
    return [
        {name: value for name, value in row.items() if name != "revision"}
        for row in rows
        if "known" not in row or any(row[counter_name] for counter_name in Counters._fields)
    ]
