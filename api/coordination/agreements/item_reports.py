"""Reporting the state of an agreement to the items that it speaks for. The caller owns the transaction."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import NamedTuple
from uuid import UUID

from sqlmodel import Session
from uuid_utils.compat import uuid7

from api.checklists import repository as checklists
from api.checklists.items import repository as items
from api.checklists.items.domain import ItemContext
from api.coordination.agreements import domain
from api.coordination.agreements.errors import NotReportable
from api.coordination.agreements.models import Agreement, AgreementState
from api.coordination.requirement_links import RequirementLink
from api.core.caller import Actor
from api.core.errors import ApiError, NotFound
from api.core.time import end_of_local_day
from api.db.reference_cache import start_private_cache
from api.db.upsert import chunks
from api.elections import repository as elections
from api.ledger.entries import ledger_of
from api.ledger.writer import LedgerWriter
from api.reference.agencies import repository as agencies
from api.reporting.authorization import ReportingAgency, authorize_report
from api.reporting.batch import ReportBatch
from api.reporting.updates.errors import NotYourRequirement
from api.reporting.updates.schemas import NewUpdate


class PostedReport(NamedTuple):
    """An item that was reported, and the update that reports it."""

    item: RequirementLink
    update: UUID
    on_behalf_of: str | None
    entry: str


@dataclass
class ItemReports:
    """Which items were reported, and which were refused."""

    posted: list[PostedReport] = field(default_factory=list)
    refused: list[tuple[RequirementLink, ApiError]] = field(default_factory=list)
    batch: UUID | None = None


def report_items(
    session: Session,
    ledgers: LedgerWriter,
    agreement: Agreement,
    state: AgreementState,
    links: Sequence[RequirementLink],
) -> ItemReports:
    """Report the state to these items, as far as the caller may report them. Closes the ledgers."""
    start_private_cache(session)  # reference data does not change from here on
    _load_reference_data(session, links)
    reports = ItemReports(batch=uuid7() if links else None)
    batch = ReportBatch(session, ledgers.actor, ledgers, batch_id=reports.batch)
    contexts: dict[RequirementLink, ItemContext] = {}
    for link in links:
        try:
            contexts[link] = _item_context(batch, link)
        except ApiError as refusal:
            reports.refused.append((link, refusal))
    batch.load_items(contexts.values())
    for link, context in contexts.items():
        try:
            reports.posted.append(_post(batch, link, context, agreement, state))
        except ApiError as refusal:
            reports.refused.append((link, refusal))
    batch.write()
    return reports


def _load_reference_data(session: Session, links: Sequence[RequirementLink]) -> None:
    """Load what the rules need to know of these items' regions, so that no item asks for it alone."""
    election_slugs = sorted({link.election for link in links})
    for region_codes in chunks(sorted({link.region for link in links})):
        elections.preload_pinned_regions(session, election_slugs, region_codes)
        for election_slug in election_slugs:
            checklists.preload_figures(session, election_slug, region_codes)


def _item_context(batch: ReportBatch, link: RequirementLink) -> ItemContext:
    if not batch.actor.caller.covers(link.region):
        raise NotFound
    election_row = elections.election_with_checklist(batch.session, link.election)
    return items.context(batch.session, election_row, link.region, link.requirement)


def _post(
    batch: ReportBatch, link: RequirementLink, context: ItemContext, agreement: Agreement, state: AgreementState
) -> PostedReport:
    update_fields = domain.reported_value(context.requirement, state.state)
    if update_fields is None:
        raise NotReportable
    new_update = NewUpdate.model_validate(
        {**update_fields, "observed_at": _observed_at(batch.ledgers, context, state.on), "note": agreement.title_id}
    )
    reporter, new_update = _authorize(batch.session, batch.actor, context, new_update)
    update_columns = batch.record(batch.decide(context, new_update, reporter)).columns
    return PostedReport(
        link, update_columns["id"], reporter.on_behalf_of, f"{ledger_of(link.region)}-{update_columns['seq']}"
    )


def _authorize(
    session: Session, actor: Actor, context: ItemContext, update: NewUpdate
) -> tuple[ReportingAgency, NewUpdate]:
    """Return who reports, with the update: the caller's own agency where it may report the item.

    Otherwise a coordinator reports on behalf of the agency that owes the item in its region.
    """
    try:
        return authorize_report(session, actor, context, update), update
    except NotYourRequirement:
        owning_agency = agencies.responsible_agency(session, context.pinned.region, context.requirement.reported_by[0])
        if owning_agency is None:
            raise
        update = update.model_copy(update={"on_behalf_of": owning_agency.slug})
        return authorize_report(session, actor, context, update), update


def _observed_at(ledgers: LedgerWriter, context: ItemContext, state_day: date | None) -> datetime:
    """Return the end of the state's day in the region, but no later than now."""
    return ledgers.at if state_day is None else min(end_of_local_day(state_day, context.pinned.timezone), ledgers.at)
