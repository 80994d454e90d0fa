"""Record many updates in one transaction.

Each row is decided as a single update would be, and those that pass are written together. Several rows about one item
are recorded in the order of `observed_at`, then of their numbers. The caller of these functions owns the transaction.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypeVar
from uuid import UUID
from zoneinfo import ZoneInfo

from pydantic import ValidationError
from sqlmodel import Session
from uuid_utils.compat import uuid7

from api.checklists import repository as checklists
from api.checklists.history import repository as history_repository
from api.checklists.items import repository as items
from api.checklists.items.domain import ItemContext, ItemKey
from api.core import region_codes
from api.core.caller import Actor
from api.core.errors import ApiError, CodeMalformed, CodeWithoutDots, NotFound
from api.core.status import Assurance, Status
from api.db.upsert import chunks
from api.elections import repository as elections
from api.ledger import writer as ledger_writer
from api.reference.agencies import repository as agencies
from api.reference.regions import repository as regions
from api.reporting.authorization import ReportingAgency, authorize_agency
from api.reporting.batch import BatchItem, ReportBatch, UpdateDecision, content_digest
from api.reporting.bulk import repository
from api.reporting.bulk.errors import DecreaseNotAccepted, TooManyChanges
from api.reporting.bulk.formats import SentRow, Submission
from api.reporting.bulk.schemas import BulkQuery, BulkRow, OnError, Result
from api.reporting.updates import domain as updates_domain
from api.reporting.updates import errors as updates_errors

T = TypeVar("T")
RowFault = ApiError | dict[str, Any]
"""Why a row is rejected: a refusal, or an error of pydantic about its form."""


@dataclass
class ProcessedRow:
    """One row as it was sent, and what became of it."""

    number: int
    """From 1, in the order sent."""
    sent: SentRow
    body: BulkRow | None = None
    context: ItemContext | None = None
    result: Result = Result.REJECTED
    id: UUID | None = None
    warnings: Sequence[str] = ()
    faults: list[RowFault] = field(default_factory=list)

    def reject(self, refusal: ApiError) -> None:
        self.result, self.context = Result.REJECTED, None
        self.faults.append(refusal)


@dataclass
class BulkOutcome:
    """The rows of a bulk with their results, and how many done items are not done any more."""

    batch_id: UUID
    rows: list[ProcessedRow]
    taken_back: int = 0

    def count(self, result: Result) -> int:
        return sum(row.result is result for row in self.rows)


Resolved = dict[Hashable, T | ApiError]
"""Values that many rows share, each computed once. A refusal is kept in place of the value."""


@dataclass
class _BulkRun:
    """What the rows of one bulk are decided on."""

    batch: ReportBatch
    digests_by_client_id: dict[UUID, str]
    """The digests of the recorded updates that have a `client_id` of this bulk."""
    reported_digests: set[str]
    """The digests of unretracted updates with an observation time that the same agency sent for these items."""
    reporters: Resolved[ReportingAgency] = field(default_factory=dict)
    unchanged: defaultdict[tuple[str, str], list[tuple[BatchItem, datetime]]] = field(
        default_factory=lambda: defaultdict(list)
    )
    """Items reported as they are already, with the observation times, by election and region."""


def record_rows(session: Session, actor: Actor, submission: Submission, query: BulkQuery) -> BulkOutcome:
    """Record all rows that can be recorded, and return what became of each.

    Nothing is written if a row is rejected, unless `on_error=continue`. Raises a refusal if the bulk records more than
    the query allows.
    """
    rows = [_read_row(number, sent, submission, query) for number, sent in enumerate(submission.rows, 1)]
    outcome = BulkOutcome(uuid7(), rows)
    well_formed = [row for row in rows if row.body is not None]
    _find_items(session, actor, well_formed)
    located = [row for row in well_formed if row.context is not None]
    if not located:
        return outcome
    ledgers = ledger_writer.open_ledgers(session, actor, {row.body.region for row in located if row.body})
    _find_items(session, actor, located)  # again: they may have changed before the locks
    batch = ReportBatch(session, actor, ledgers, outcome.batch_id)
    done_before = _load_batch(batch, located)
    run = _BulkRun(batch, _digests_by_client_id(session, located), _reported_digests(batch, located))
    for row in sorted(located, key=lambda it: ((it.body and it.body.observed_at) or ledgers.at, it.number)):
        try:
            _record_row(run, row)
        except ApiError as refusal:
            row.reject(refusal)
    _check_in_unchanged(run)
    taken_back = [key for key in done_before if not _is_done(batch.items[key])]
    outcome.taken_back = len(taken_back)
    if query.on_error is OnError.STOP and outcome.count(Result.REJECTED):
        return outcome
    if not query.dry_run:
        _check_limits(session, query, outcome, taken_back)
    batch.write()
    return outcome


def _read_row(number: int, sent: SentRow, submission: Submission, query: BulkQuery) -> ProcessedRow:
    """Validate a row. Its `body` stays None if it is skipped or malformed."""
    row = ProcessedRow(number, sent, faults=[*sent.faults])
    if sent.is_skipped:
        row.result = Result.SKIPPED
        return row
    if sent.fields is None:
        return row
    defaults = {"observed_at": query.observed_at, "election": query.election}
    fields = _with_time_zone(sent.fields) if submission.is_table else sent.fields
    try:
        body = BulkRow.model_validate({**{name: value for name, value in defaults.items() if value}, **fields})
    except ValidationError as error:
        faulty_fields = {fault.pointer for fault in sent.faults}
        errors = error.errors(include_url=False, include_input=False)
        row.faults += [dict(it) for it in errors if it["loc"][0] not in faulty_fields]
    else:
        row.body = None if row.faults else body
    return row


def _with_time_zone(fields: dict[str, Any]) -> dict[str, Any]:
    """Give `observed_at` the time zone of the row's region, if it has none: cells of a sheet never have one."""
    region, observed_at = fields.get("region", ""), fields.get("observed_at", "")
    if len(observed_at) <= len("2024-11-26") or not region_codes.is_code(region):
        return fields
    with suppress(ValueError):
        local = datetime.fromisoformat(observed_at)
        if local.tzinfo is None:
            zone = ZoneInfo(region_codes.timezone_of(region))
            return {**fields, "observed_at": local.replace(tzinfo=zone).isoformat()}
    return fields


def _find_items(session: Session, actor: Actor, rows: Sequence[ProcessedRow]) -> None:
    """Find the item of each row, or reject the row. What the rows share is read in a few statements."""
    bodies = [row.body for row in rows if row.body]
    elections.preload_elections(session, {body.election for body in bodies})
    _preload_regions(session, actor, bodies)
    contexts: Resolved[ItemContext] = {}
    for row in rows:
        try:
            row.context = _context_of_row(session, actor, contexts, row)
        except ApiError as refusal:
            row.reject(refusal)
    resolved = [context for context in contexts.values() if isinstance(context, ItemContext)]
    for responsibilities in chunks(sorted({(it.pinned.region, it.requirement.reported_by[0]) for it in resolved})):
        agencies.preload_responsible_agencies(session, responsibilities)
    accepted = [row.body for row in rows if row.body and row.context]
    for named_agencies in chunks(sorted({(it.on_behalf_of, it.region) for it in accepted if it.on_behalf_of})):
        agencies.preload_agencies_working_in(session, named_agencies)


def _preload_regions(session: Session, actor: Actor, bodies: Iterable[BulkRow]) -> None:
    """Read the regions and figures that these rows need, as far as the caller may see them."""
    slugs = set[str]()
    for election in {body.election for body in bodies}:
        with suppress(ApiError):
            slugs.add(elections.election_with_checklist(session, election).slug)
    codes = {body.region for body in bodies}
    visible = sorted(code for code in codes if region_codes.is_code(code) and actor.caller.covers(code))
    for chunk in chunks(visible):
        regions.preload_regions(session, chunk)
        elections.preload_pinned_regions(session, sorted(slugs), chunk)
        for slug in slugs:
            checklists.preload_figures(session, slug, chunk)


def _context_of_row(
    session: Session, actor: Actor, contexts: Resolved[ItemContext], row: ProcessedRow
) -> ItemContext | None:
    if row.body is None:
        return None
    named = row.body.election, row.body.region, row.body.requirement
    return _resolve_once(contexts, named, lambda: _find_context(session, actor, *named))


def _resolve_once(resolved: Resolved[T], key: Hashable, resolve: Callable[[], T]) -> T:
    """Return the value of this key, or raise its refusal. `resolve` is called once for each key."""
    if key not in resolved:
        try:
            resolved[key] = resolve()
        except ApiError as refusal:
            resolved[key] = refusal
    value = resolved[key]
    if isinstance(value, ApiError):
        raise value.with_traceback(None)
    return value


def _find_context(
    session: Session, actor: Actor, election_slug: str | None, region: str, requirement: str
) -> ItemContext:
    if not region_codes.is_code(region):
        hint = region_codes.insert_dots(region)
        raise CodeWithoutDots(pointer="region", hint=hint) if hint else CodeMalformed(pointer="region")
    if not regions.is_visible(session, actor.caller, region):
        raise NotFound(pointer="region")
    election = elections.election_with_checklist(session, election_slug)
    try:
        return items.context(session, election, region, requirement)
    except NotFound:
        raise NotFound(pointer="requirement") from None


def _load_batch(batch: ReportBatch, rows: Sequence[ProcessedRow]) -> list[ItemKey]:
    """Load the evidence files and items that the rows name. Returns the keys of those items that are done."""
    batch.load_evidence_files(row.body for row in rows if row.body)
    contexts = {row.context.key: row.context for row in rows if row.context}
    batch.load_items(contexts.values())
    return [key for key in contexts if _is_done(batch.items[key])]


def _is_done(item: BatchItem) -> bool:
    state = item.state
    return state is not None and state.status is Status.DONE and state.assurance is not Assurance.DISPUTED


def _digests_by_client_id(session: Session, rows: Sequence[ProcessedRow]) -> dict[UUID, str]:
    """Return the digests of those updates that were recorded before, by their ids."""
    client_ids = sorted({row.body.client_id for row in rows if row.body and row.body.client_id})
    return {
        id: update.digest
        for ids in chunks(client_ids)
        for id, update in history_repository.updates_by_id(session, ids).items()
    }


def _reported_digests(batch: ReportBatch, rows: Sequence[ProcessedRow]) -> set[str]:
    """Return the digests of what the caller's agency reported of these items, for rows with an observation time."""
    keys = {row.context.key for row in rows if row.context and row.body and row.body.observed_at}
    agency = batch.actor.caller.agency
    digests = set[str]()
    for election in {slug for slug, _, _ in keys}:
        requirements = sorted({code for slug, _, code in keys if slug == election})
        for codes in chunks(sorted({region for slug, region, _ in keys if slug == election})):
            digests |= repository.reported_digests(batch.session, agency, election, codes, requirements)
    return digests


def _record_row(run: _BulkRun, row: ProcessedRow) -> None:
    """Record the row's update and set its result, or raise a refusal."""
    body, context, batch = row.body, row.context, run.batch
    if body is None or context is None:
        return
    reporter = _resolve_once(
        run.reporters,
        (context.key, body.on_behalf_of),
        lambda: authorize_agency(batch.session, batch.actor, context, body.on_behalf_of),
    )
    updates_domain.check_measure(context.requirement, body.status, body.value, body.of, body.stage)
    digest = content_digest(context, body)
    recorded_digest = run.digests_by_client_id.get(body.client_id) if body.client_id else None
    if recorded_digest is not None:
        if recorded_digest != digest:
            raise updates_errors.ClientIdReused(pointer="body/client_id")
        row.result, row.id = Result.REPEATED, body.client_id
        return
    if body.observed_at and digest in run.reported_digests:
        row.result = Result.UNCHANGED
        return
    decision = batch.decide(context, body, reporter, digest)
    if _repeats_current_state(decision):
        election, region, _ = context.key
        run.unchanged[election, region].append((decision.item, decision.observed_at))
        row.result = Result.UNCHANGED
        return
    added = batch.record(decision)
    run.digests_by_client_id[added.columns["id"]] = digest
    row.result, row.id, row.warnings = Result.RECORDED, added.columns["id"], added.warnings


def _repeats_current_state(decision: UpdateDecision) -> bool:
    """Whether the agency whose report is current reports the same again, without a note, evidence or correction."""
    state, body = decision.item.state, decision.body
    if state is None or state.assurance is Assurance.DISPUTED or decision.observed_at < state.update.observed_at:
        return False
    if body.note or body.evidence or body.corrects:
        return False
    current = state.update
    current_report = (
        *(current.status, current.value, current.stage),
        state.target,
        *(current.agency, current.on_behalf_of),
    )
    return current_report == (*decision.derived, decision.target, *decision.reporter)


def _check_in_unchanged(run: _BulkRun) -> None:
    """Record one check-in for each region with unchanged items, as of the earliest of their observation times."""
    for _, observations in sorted(run.unchanged.items(), key=lambda it: it[0]):
        unchanged_items = {item.context.key: item for item, _ in observations}
        pinned = observations[0][0].context.pinned
        observed_at = min(observed_at for _, observed_at in observations)
        run.batch.check_in(pinned, [*unchanged_items.values()], observed_at, None)


def _check_limits(session: Session, query: BulkQuery, outcome: BulkOutcome, taken_back: Sequence[ItemKey]) -> None:
    """Raise a refusal if more is recorded than `max_changes` allows, or if too many done items are taken back.

    A region may lose a fifth of its done items, unless `accept_decrease` names the exact number taken back in all.
    """
    recorded = outcome.count(Result.RECORDED)
    if query.max_changes is not None and recorded > query.max_changes:
        raise TooManyChanges(count=recorded)
    if query.accept_decrease == len(taken_back):
        return
    decreases = Counter((election, region) for election, region, _ in taken_back)
    for election in {slug for slug, _ in decreases}:
        for codes in chunks(sorted(region for slug, region in decreases if slug == election)):
            done_items = repository.count_done_items(session, election, codes)
            if any(decreases[election, code] * 5 > done_items.get(code, 0) for code in codes):
                raise DecreaseNotAccepted(count=len(taken_back))
