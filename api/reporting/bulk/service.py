"""Record many updates in one transaction, which belongs to the caller of these functions.

Each row is decided as a single update would be, and those that pass are written together. Several rows about one item
are recorded in the order of `observed_at`, then of their numbers.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime, time
from typing import Any, TypeVar
from uuid import UUID
from zoneinfo import ZoneInfo

from pydantic import ValidationError
from sqlmodel import Session
from uuid_utils.compat import uuid7

from api.checklists import repository as checklists
from api.checklists.history import repository as history_repository
from api.checklists.history.domain import State
from api.checklists.items import repository as items
from api.checklists.items.domain import ItemContext, ItemKey
from api.checklists.models import Requirement
from api.core import region_codes
from api.core.caller import Caller
from api.core.errors import ApiError, CodeMalformed, CodeWithoutDots, NotFound
from api.core.status import Assurance, Status
from api.core.time import local_day
from api.db.upsert import chunks
from api.elections import repository as elections
from api.reference.agencies import repository as agencies
from api.reference.regions import repository as regions
from api.reporting.authorization import ReportingAgency, authorize_agency
from api.reporting.batch import ReportBatch, UpdateDecision, content_digest
from api.reporting.bulk import repository, sheet_columns, written_times
from api.reporting.bulk.errors import ChangedSince, DecreaseNotAccepted, TooManyChanges
from api.reporting.bulk.formats import SentRow, Submission
from api.reporting.bulk.schemas import BulkQuery, BulkRow, OnError, Result
from api.reporting.bulk.shown_state import ShownState
from api.reporting.projections.batch_item import BatchItem
from api.reporting.updates import domain as updates_domain
from api.reporting.updates import errors as updates_errors

T = TypeVar("T")
MAX_FAULTS_OF_A_ROW, MANY_FAULTS = 20, 2_000
"""How many faults of a row are reported; once so many are reported in all, one of each further row."""
LAST_MINUTE = time(23, 59)
RowFault = ApiError | dict[str, Any]
"""Why a row is rejected: a refusal, or an error of pydantic about its form."""


@dataclass
class ProcessedRow:
    """One row as it was sent, and what became of it."""

    number: int
    """From 1, in the order sent."""
    sent: SentRow
    body: BulkRow | None = None
    stage_words: str | None = None
    """What a row of a sheet says of the stage: its slug or its title. The body has the stage once the item is found."""
    context: ItemContext | None = None
    result: Result = Result.REJECTED
    id: UUID | None = None
    warnings: Sequence[str] = ()
    faults: list[RowFault] = field(default_factory=list)
    item: BatchItem | None = None
    """The item with all that the bulk records, if the row names one."""
    requirement: Requirement | None = None
    """The requirement of the item, also if the row is rejected."""

    def reject(self, refusal: ApiError) -> None:
        self.requirement = self.context.requirement if self.context else None
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
    states_before: dict[ItemKey, State | None]
    """How the items stood before the bulk."""
    notes: dict[UUID, str]
    """The notes of the reports that counted then, by the ids of the updates."""
    accepts_changed: bool
    """Whether rows are recorded whose items have changed since the sheet was made."""
    reporters: Resolved[ReportingAgency] = field(default_factory=dict)
    unchanged: defaultdict[tuple[str, str], list[tuple[BatchItem, datetime]]] = field(
        default_factory=lambda: defaultdict(list)
    )
    """Items reported as they are already, with the observation times, by election and region."""


def read_rows(submission: Submission, query: BulkQuery, now: datetime) -> list[ProcessedRow]:
    """Validate the rows as they were sent. Of very many errors, only the first of each row are kept."""
    processed_rows, fault_count = list[ProcessedRow](), 0
    for row_number, sent_row in enumerate(submission.rows, 1):
        processed_row = _read_row(row_number, sent_row, submission, query, now)
        del processed_row.faults[MAX_FAULTS_OF_A_ROW if fault_count < MANY_FAULTS else 1 :]
        fault_count += len(processed_row.faults)
        processed_rows.append(processed_row)
        if not submission.is_table:
            sent_row.fields = None  # nobody reads them again, and ten thousand rows may be large
    return processed_rows


def find_items(session: Session, caller: Caller, rows: Sequence[ProcessedRow]) -> list[ProcessedRow]:
    """Find the item of each well-formed row, or reject the row. Returns the rows that have one.

    What the rows share is read in a few statements.
    """
    well_formed_rows = [row for row in rows if row.body is not None and not row.faults]
    bodies = [row.body for row in well_formed_rows if row.body]
    elections.preload_elections(session, {body.election for body in bodies})
    _preload_regions(session, caller, bodies)
    resolved_contexts: Resolved[ItemContext] = {}
    for row in well_formed_rows:
        try:
            row.context = _context_of_row(session, caller, resolved_contexts, row)
        except ApiError as refusal:
            row.reject(refusal)
    item_contexts = [
        resolved_context for resolved_context in resolved_contexts.values() if isinstance(resolved_context, ItemContext)
    ]
    for regions_and_owed_by in chunks(
        sorted({(it.pinned.region, it.requirement.reported_by[0]) for it in item_contexts})
    ):
        agencies.preload_responsible_agencies(session, regions_and_owed_by)
    accepted_bodies = [row.body for row in well_formed_rows if row.body and row.context]
    for slugs_and_regions in chunks(
        sorted({(it.on_behalf_of, it.region) for it in accepted_bodies if it.on_behalf_of})
    ):
        agencies.preload_agencies_working_in(session, slugs_and_regions)
    return [row for row in well_formed_rows if row.context is not None]


def record_rows(
    batch: ReportBatch, processed_rows: list[ProcessedRow], located_rows: Sequence[ProcessedRow], query: BulkQuery
) -> BulkOutcome:
    """Record all rows that can be recorded, and return what became of each. `located_rows` are those with an item.

    Raises a refusal if the bulk records more than the query allows.
    """
    outcome = BulkOutcome(uuid7(), processed_rows)
    batch = replace(batch, batch_id=outcome.batch_id)
    keys_done_before = _load_batch(batch, located_rows)
    states_before = {row.context.key: batch.items[row.context.key].state for row in located_rows if row.context}
    run = _BulkRun(
        batch,
        _digests_by_client_id(batch.session, located_rows),
        _reported_digests(batch, located_rows),
        states_before,
        _current_notes(batch.session, located_rows, states_before),
        accepts_changed=query.force,
    )
    for processed_row in sorted(
        located_rows, key=lambda it: ((it.body and it.body.observed_at) or batch.ledgers.at, it.number)
    ):
        try:
            _record_row(run, processed_row)
        except ApiError as refusal:
            processed_row.reject(refusal)
    _check_in_unchanged(run)
    for processed_row in located_rows:
        processed_row.item = batch.items[processed_row.context.key] if processed_row.context else None
    taken_back_keys = [item_key for item_key in keys_done_before if not _is_done(batch.items[item_key])]
    outcome.taken_back = len(taken_back_keys)
    if not query.dry_run and not (query.on_error is OnError.STOP and outcome.count(Result.REJECTED)):
        _check_limits(batch.session, query, outcome, taken_back_keys)
    return outcome


def _read_row(
    row_number: int, sent_row: SentRow, submission: Submission, query: BulkQuery, now: datetime
) -> ProcessedRow:
    """Validate a row. Its `body` stays None if it is skipped or malformed."""
    processed_row = ProcessedRow(row_number, sent_row, faults=[*sent_row.faults])
    if sent_row.is_skipped:
        processed_row.result = Result.SKIPPED
        return processed_row
    if sent_row.fields is None:
        return processed_row
    default_fields = {"observed_at": query.observed_at, "election": query.election}
    row_fields = sent_row.fields
    if submission.is_table:
        processed_row.stage_words = sent_row.fields.get("stage")
        row_fields = {name: value for name, value in sent_row.fields.items() if name != "stage"}
        row_fields = _with_local_time(row_fields, now)
    try:
        body = BulkRow.model_validate(
            {
                **{field_name: field_value for field_name, field_value in default_fields.items() if field_value},
                **row_fields,
            }
        )
    except ValidationError as error:
        faulty_fields = {fault.pointer for fault in sent_row.faults}
        validation_errors = error.errors(include_url=False, include_input=False)
        processed_row.faults += [dict(it) for it in validation_errors if it["loc"][0] not in faulty_fields]
    else:
        processed_row.body = None if processed_row.faults else body
    return processed_row


def _with_local_time(fields: dict[str, Any], now: datetime) -> dict[str, Any]:
    """Give `observed_at` as an instant, if it is written by the clock of the row's region, as cells of a sheet are.

    A day without an hour means its end; today means now. What cannot be read stays as it is.
    """
    region_code, cell = fields.get("region", ""), fields.get("observed_at", "")
    if not cell or not region_codes.is_code(region_code):
        return fields
    zone = region_codes.timezone_of(region_code)
    written_time = written_times.read_written_time(cell, zone)
    if written_time is None:
        return fields
    if isinstance(written_time, datetime):
        return {**fields, "observed_at": written_time.isoformat()}
    if written_time == local_day(now, zone):
        return {**fields, "observed_at": None}
    end_of_day = datetime.combine(written_time, LAST_MINUTE, ZoneInfo(zone))
    return {**fields, "observed_at": end_of_day.isoformat()}


def _preload_regions(session: Session, caller: Caller, bodies: Iterable[BulkRow]) -> None:
    """Read the regions and figures that these rows need, as far as the caller may see them."""
    election_slugs = set[str]()
    for named_slug in {body.election for body in bodies}:
        with suppress(ApiError):
            election_slugs.add(elections.election_with_checklist(session, named_slug).slug)
    region_codes_of_rows = {body.region for body in bodies}
    visible_codes = sorted(
        region_code
        for region_code in region_codes_of_rows
        if region_codes.is_code(region_code) and caller.covers(region_code)
    )
    for code_chunk in chunks(visible_codes):
        regions.preload_regions(session, code_chunk)
        elections.preload_pinned_regions(session, sorted(election_slugs), code_chunk)
        for election_slug in election_slugs:
            checklists.preload_figures(session, election_slug, code_chunk)


def _context_of_row(
    session: Session, caller: Caller, resolved_contexts: Resolved[ItemContext], row: ProcessedRow
) -> ItemContext | None:
    if row.body is None:
        return None
    named_item = row.body.election, row.body.region, row.body.requirement
    return _resolve_once(resolved_contexts, named_item, lambda: _find_context(session, caller, *named_item))


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
    session: Session, caller: Caller, election_slug: str | None, region: str, requirement: str
) -> ItemContext:
    if not region_codes.is_code(region):
        dotted_code = region_codes.insert_dots(region)
        raise CodeWithoutDots(pointer="region", hint=dotted_code) if dotted_code else CodeMalformed(pointer="region")
    if not regions.is_visible(session, caller, region):
        raise NotFound(pointer="region")
    election_row = elections.election_with_checklist(session, election_slug)
    try:
        return items.context(session, election_row, region, requirement)
    except NotFound:
        raise NotFound(pointer="requirement") from None


def _load_batch(batch: ReportBatch, rows: Sequence[ProcessedRow]) -> list[ItemKey]:
    """Load the evidence files and items that the rows name. Returns the keys of those items that are done."""
    batch.load_evidence_files(row.body for row in rows if row.body)
    context_by_key = {row.context.key: row.context for row in rows if row.context}
    times_of_observation = [row.body.observed_at or batch.ledgers.at for row in rows if row.body]
    batch.load_items(context_by_key.values(), min(times_of_observation, default=batch.ledgers.at))
    return [item_key for item_key in context_by_key if _is_done(batch.items[item_key])]


def _is_done(item: BatchItem) -> bool:
    state = item.state
    return state is not None and state.status is Status.DONE and state.assurance is not Assurance.DISPUTED


def _digests_by_client_id(session: Session, rows: Sequence[ProcessedRow]) -> dict[UUID, str]:
    """Return the digests of those updates that were recorded before, by their ids."""
    client_ids = sorted({row.body.client_id for row in rows if row.body and row.body.client_id})
    return {
        client_id: update.digest
        for client_id_chunk in chunks(client_ids)
        for client_id, update in history_repository.updates_by_id(session, client_id_chunk).items()
    }


def _reported_digests(batch: ReportBatch, rows: Sequence[ProcessedRow]) -> set[str]:
    """Return the digests of what the caller's agency reported of these items, for rows with an observation time."""
    time_by_row = {row.number: row.body.observed_at for row in rows if row.body and row.body.observed_at}
    item_keys = {row.context.key for row in rows if row.context and row.number in time_by_row}
    agency_slug = batch.actor.caller.agency
    digests = set[str]()
    for election_slug in {slug_of_item for slug_of_item, _, _ in item_keys}:
        requirement_codes = sorted(
            {requirement_code for slug_of_item, _, requirement_code in item_keys if slug_of_item == election_slug}
        )
        for region_code_chunk in chunks(
            sorted({region_code for slug_of_item, region_code, _ in item_keys if slug_of_item == election_slug})
        ):
            observed_between = min(time_by_row.values()), max(time_by_row.values())
            digests |= repository.reported_digests(
                batch.session, agency_slug, election_slug, region_code_chunk, requirement_codes, observed_between
            )
    return digests


def _current_notes(
    session: Session, rows: Sequence[ProcessedRow], states: Mapping[ItemKey, State | None]
) -> dict[UUID, str]:
    """Return the notes of the reports that count, of those items for which a row has a note, by update."""
    current_states = [states[row.context.key] for row in rows if row.context and row.body and row.body.note]
    update_ids = sorted({state.update.id for state in current_states if state})
    return {
        update_id: note
        for update_id_chunk in chunks(update_ids)
        for update_id, note in repository.notes_of_updates(session, update_id_chunk).items()
    }


def _record_row(run: _BulkRun, row: ProcessedRow) -> None:
    """Record the row's update and set its result, or raise a refusal."""
    body, context, batch = row.body, row.context, run.batch
    if body is None or context is None:
        return
    on_behalf_of = body.on_behalf_of
    reporting_agency = _resolve_once(
        run.reporters,
        (context.key, on_behalf_of),
        lambda: authorize_agency(batch.session, batch.actor, context, on_behalf_of),
    )
    body = row.body = _with_stage(body, row.stage_words, context.requirement)
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
    changed_since = _changed_since(run, row, context)
    try:
        decision = batch.decide(context, body, reporting_agency, digest)
    except updates_errors.NoteRequired:
        if changed_since is not None:  # it comes first: the note may be required only because of the change
            raise changed_since from None
        raise
    if _repeats_current_state(decision, run.notes):
        election_slug, region_code, _ = context.key
        run.unchanged[election_slug, region_code].append((decision.item, decision.observed_at))
        row.result = Result.UNCHANGED
        return
    if changed_since is not None:
        raise changed_since
    added_update = batch.record(decision)
    run.digests_by_client_id[added_update.columns["id"]] = digest
    row.result, row.id, row.warnings = Result.RECORDED, added_update.columns["id"], added_update.warnings


def _with_stage(body: BulkRow, stage_words: str | None, requirement: Requirement) -> BulkRow:
    """Return the report with the stage that a row of a sheet names. Words that name none are refused as a stage."""
    if stage_words is None:
        return body
    stage = sheet_columns.stage_of(stage_words, requirement.stages)
    return body.model_copy(update={"stage": stage or stage_words})


def _changed_since(run: _BulkRun, row: ProcessedRow, context: ItemContext) -> ChangedSince | None:
    """Return the refusal of a row of a sheet that shows its item otherwise than it stood before the bulk."""
    if run.accepts_changed or not row.sent.shown:
        return None
    state, zone = run.states_before[context.key], context.pinned.timezone
    shown_state = ShownState.of(state)
    if shown_state.is_shown_by(row.sent.shown, context.requirement, zone):
        return None
    reporter_slug = (state.update.on_behalf_of or state.update.agency) if state else None
    agency_name = agencies.agency(run.batch.session, reporter_slug).name if reporter_slug else "admin"
    return ChangedSince(pointer="", now=shown_state.described(context.requirement, zone, agency_name))


def _repeats_current_state(decision: UpdateDecision, notes: Mapping[UUID, str]) -> bool:
    """Whether the agency whose report is current reports the same again, without a new note, evidence or correction.

    `notes` are the notes of current reports, by update. A note that is left out says nothing new.
    """
    state, body = decision.item.state, decision.body
    if state is None or state.assurance is Assurance.DISPUTED or decision.observed_at < state.update.observed_at:
        return False
    current_update = state.update
    if (body.note and body.note != notes.get(current_update.id)) or body.evidence or body.corrects:
        return False
    current_report = (
        *(current_update.status, current_update.value, current_update.stage),
        state.target,
        *(current_update.agency, current_update.on_behalf_of),
    )
    return current_report == (*decision.derived, decision.target, *decision.reporter)


def _check_in_unchanged(run: _BulkRun) -> None:
    """Record one check-in for each region with unchanged items, as of the earliest of their observation times."""
    for _, items_and_times in sorted(run.unchanged.items(), key=lambda it: it[0]):
        unchanged_item_by_key = {item.context.key: item for item, _ in items_and_times}
        pinned = items_and_times[0][0].context.pinned
        observed_at = min(observed_at for _, observed_at in items_and_times)
        run.batch.check_in(pinned, [*unchanged_item_by_key.values()], observed_at, None)


def _check_limits(session: Session, query: BulkQuery, outcome: BulkOutcome, taken_back_keys: Sequence[ItemKey]) -> None:
    """Raise a refusal if more is recorded than `max_changes` allows, or if too many done items are taken back.

    A region may lose a fifth of its done items, unless `accept_decrease` names the exact number taken back in all.
    """
    recorded_count = outcome.count(Result.RECORDED)
    if query.max_changes is not None and recorded_count > query.max_changes:
        raise TooManyChanges(count=recorded_count)
    if query.accept_decrease == len(taken_back_keys):
        return
    decrease_by_election_and_region = Counter(
        (election_slug, decreased_region_code) for election_slug, decreased_region_code, _ in taken_back_keys
    )
    for election_slug in {decreased_slug for decreased_slug, _ in decrease_by_election_and_region}:
        for region_code_chunk in chunks(
            sorted(
                decreased_region_code
                for decreased_slug, decreased_region_code in decrease_by_election_and_region
                if decreased_slug == election_slug
            )
        ):
            done_count_by_region = repository.count_done_items(session, election_slug, region_code_chunk)
            if any(
                decrease_by_election_and_region[election_slug, region_code] * 5
                > done_count_by_region.get(region_code, 0)
                for region_code in region_code_chunk
            ):
                raise DecreaseNotAccepted(count=len(taken_back_keys))
