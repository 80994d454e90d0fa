"""Ten thousand rows at once: each is decided as a single update would be, and what passes is written in one go.

Several rows for one item count by `observed_at`, then by their number.
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
from api.checklists.history import repository as history
from api.checklists.history.domain import ItemContext, ItemKey
from api.checklists.items import repository as places
from api.core import region_codes as region_rules
from api.core.caller import Actor
from api.core.errors import ApiError, CodeMalformed, CodeWithoutDots, NotFound
from api.core.status import Assurance, Status
from api.db.upsert import chunks
from api.elections import repository as elections
from api.ledger import writer as ledger_writer
from api.reference.agencies import repository as agencies
from api.reference.regions import repository as regions
from api.reporting.authorization import ReportingAgency, authorize_agency
from api.reporting.batch import Decision, Item, ReportBatch
from api.reporting.bulk.errors import DecreaseNotAccepted, TooManyChanges
from api.reporting.bulk.formats import Raw, Sheet
from api.reporting.bulk.repository import done_items, said
from api.reporting.bulk.schemas import BulkQuery, OnError, Result
from api.reporting.projections import writer as projections_writer
from api.reporting.schemas import BulkRow
from api.reporting.updates import domain as report_rules
from api.reporting.updates import errors as updates_errors

T = TypeVar("T")
Fault = ApiError | dict[str, Any]
"""What a row is refused for: by the rules, or by its shape as pydantic tells it."""


@dataclass
class Row:
    number: int
    raw: Raw
    new: BulkRow | None = None
    place: ItemContext | None = None
    result: Result = Result.REJECTED
    id: UUID | None = None
    warnings: Sequence[str] = ()
    faults: list[Fault] = field(default_factory=list)

    def refuse(self, refusal: ApiError) -> None:
        self.result, self.place = Result.REJECTED, None
        self.faults.append(refusal)


@dataclass
class Done:
    batch: UUID
    rows: list[Row]
    taken_back: int = 0

    def count(self, result: Result) -> int:
        return sum(row.result is result for row in self.rows)


Known = dict[Hashable, T | ApiError]
"""What is the same for many rows: worked out once, or refused once."""


@dataclass
class _Bulk:
    desk: ReportBatch
    twins: dict[UUID, str]
    """The digests of updates by the ids of their clients."""
    said: set[str]
    """The digests of what the same agency said of these items, with its time, and still says."""
    offices: Known[ReportingAgency] = field(default_factory=dict)
    unchanged: defaultdict[tuple[str, str], list[tuple[Item, datetime]]] = field(
        default_factory=lambda: defaultdict(list)
    )


def post(session: Session, actor: Actor, sheet: Sheet, asked: BulkQuery) -> Done:
    """All that can be recorded; or nothing, where a row cannot and `on_error` does not say to go on."""
    done = Done(uuid7(), [_read(number, raw, sheet, asked) for number, raw in enumerate(sheet.rows, 1)])
    valid = [row for row in done.rows if row.new is not None]
    _place_all(session, actor, valid)
    placed = [row for row in valid if row.place is not None]
    if not placed:
        return done
    ledgers = ledger_writer.open_ledgers(session, actor, {row.new.region for row in placed if row.new})
    _place_all(session, actor, placed)  # as it is now that the ledgers are locked
    desk = ReportBatch(session, actor, ledgers, done.batch)
    were_done = _prepare(desk, placed)
    bulk = _Bulk(desk, _twins(session, placed), _said(desk, placed))
    for row in sorted(placed, key=lambda it: ((it.new and it.new.observed_at) or ledgers.at, it.number)):
        try:
            _record(bulk, row)
        except ApiError as refusal:
            row.refuse(refusal)
    _check_in(bulk)
    taken_back = [key for key in were_done if not _is_done(desk.items[key])]
    done.taken_back = len(taken_back)
    if asked.on_error is OnError.STOP and done.count(Result.REJECTED):
        return done
    if not asked.dry_run:
        _brake(session, asked, done, taken_back)
    desk.write()
    return done


def _read(number: int, raw: Raw, sheet: Sheet, asked: BulkQuery) -> Row:
    row = Row(number, raw, faults=[*raw.faults])
    if raw.left:
        row.result = Result.SKIPPED
        return row
    if raw.data is None:
        return row
    given = {name: it for name, it in (("observed_at", asked.observed_at), ("election", asked.election)) if it}
    data = {**given, **(_localised(raw.data) if sheet.is_table else raw.data)}
    try:
        new = BulkRow.model_validate(data)
    except ValidationError as error:
        known = {it.pointer for it in raw.faults}
        found = error.errors(include_url=False, include_input=False)
        row.faults += [dict(it) for it in found if it["loc"][0] not in known]
    else:
        row.new = None if row.faults else new
    return row


def _localised(data: dict[str, Any]) -> dict[str, Any]:
    """No cell of a sheet has a time zone: a time without one is the region's own."""
    code, said = data.get("region", ""), data.get("observed_at", "")
    if len(said) <= len("2024-11-26") or not region_rules.is_code(code):
        return data
    with suppress(ValueError):
        at = datetime.fromisoformat(said)
        if at.tzinfo is None:
            return {**data, "observed_at": at.replace(tzinfo=ZoneInfo(region_rules.timezone(code))).isoformat()}
    return data


def _place_all(session: Session, actor: Actor, rows: Sequence[Row]) -> None:
    """Where each row belongs, with all that the rules ask about these places read in one go."""
    named = [row.new for row in rows if row.new]
    elections.keep_elections(session, {it.election for it in named})
    _keep(session, actor, named)
    known: Known[ItemContext] = {}
    for row in rows:
        try:
            row.place = _place(session, actor, known, row)
        except ApiError as refusal:
            row.refuse(refusal)
    found = [it for it in known.values() if isinstance(it, ItemContext)]
    for owners in chunks(sorted({(it.pinned.region, it.requirement.reported_by[0]) for it in found})):
        agencies.keep_owners(session, owners)
    placed = [row.new for row in rows if row.new and row.place]
    for named_by in chunks(sorted({(it.on_behalf_of, it.region) for it in placed if it.on_behalf_of})):
        agencies.keep_at_work(session, named_by)


def _keep(session: Session, actor: Actor, named: Iterable[BulkRow]) -> None:
    asked = set[str]()
    for slug in {it.election for it in named}:
        with suppress(ApiError):
            asked.add(elections.with_checklist(session, slug).slug)
    codes = {it.region for it in named}
    for some in chunks(sorted(it for it in codes if region_rules.is_code(it) and actor.caller.covers(it))):
        regions.keep_regions(session, some)
        elections.keep_regions(session, sorted(asked), some)
        for slug in asked:
            checklists.keep_figures(session, slug, some)


def _place(session: Session, actor: Actor, known: Known[ItemContext], row: Row) -> ItemContext | None:
    if row.new is None:
        return None
    named = row.new.election, row.new.region, row.new.requirement
    return _once(known, named, lambda: _found(session, actor, *named))


def _once(known: Known[T], key: Hashable, make: Callable[[], T]) -> T:
    if key not in known:
        try:
            known[key] = make()
        except ApiError as refusal:
            known[key] = refusal
    found = known[key]
    if isinstance(found, ApiError):
        raise found.with_traceback(None)
    return found


def _found(session: Session, actor: Actor, slug: str | None, code: str, requirement: str) -> ItemContext:
    if not region_rules.is_code(code):
        hint = region_rules.dotted(code)
        raise CodeWithoutDots(pointer="region", hint=hint) if hint else CodeMalformed(pointer="region")
    if not regions.is_there(session, actor.caller, code):
        raise NotFound(pointer="region")
    election = elections.with_checklist(session, slug)
    try:
        return places.place(session, election, code, requirement)
    except NotFound:
        raise NotFound(pointer="requirement") from None


def _prepare(desk: ReportBatch, rows: Sequence[Row]) -> list[ItemKey]:
    """Everything that the rows are decided on, read in one go; the items that are done as yet."""
    desk.look_up(row.new for row in rows if row.new)
    wanted = {row.place.key: row.place for row in rows if row.place}
    desk.load(wanted.values())
    return [key for key in wanted if _is_done(desk.items[key])]


def _is_done(item: Item) -> bool:
    state = item.state
    return state is not None and state.status is Status.DONE and state.assurance is not Assurance.DISPUTED


def _twins(session: Session, rows: Sequence[Row]) -> dict[UUID, str]:
    sent = sorted({row.new.client_id for row in rows if row.new and row.new.client_id})
    return {id: it.digest for ids in chunks(sent) for id, it in history.updates(session, ids).items()}


def _said(desk: ReportBatch, rows: Sequence[Row]) -> set[str]:
    keys = {row.place.key for row in rows if row.place and row.new and row.new.observed_at}
    found = set[str]()
    for election in {slug for slug, _, _ in keys}:
        codes = sorted({code for slug, _, code in keys if slug == election})
        for here in chunks(sorted({region for slug, region, _ in keys if slug == election})):
            found |= said(desk.session, desk.actor.caller.agency, election, here, codes)
    return found


def _record(bulk: _Bulk, row: Row) -> None:
    new, place, desk = row.new, row.place, bulk.desk
    if new is None or place is None:
        return
    who = place.key, new.on_behalf_of
    office = _once(bulk.offices, who, lambda: authorize_agency(desk.session, desk.actor, place, new.on_behalf_of))
    report_rules.check_measure(place.requirement, new.status, new.value, new.of, new.stage)
    twin, digest = bulk.twins.get(new.client_id) if new.client_id else None, projections_writer.digest(place, new)
    if twin is not None:
        if twin != digest:
            raise updates_errors.ClientIdReused(pointer="body/client_id")
        row.result, row.id = Result.REPEATED, new.client_id
        return
    if new.observed_at and digest in bulk.said:
        row.result = Result.UNCHANGED
        return
    decision = desk.decide(place, new, office, digest)
    if _says_the_same(decision):
        bulk.unchanged[place.key[:2]].append((decision.item, decision.observed_at))
        row.result = Result.UNCHANGED
        return
    posted = desk.post(decision)
    bulk.twins[posted.said["id"]] = posted.said["digest"]
    row.result, row.id, row.warnings = Result.RECORDED, posted.said["id"], posted.warnings


def _says_the_same(it: Decision) -> bool:
    """The same office says again, and nothing more, what counts already."""
    state, new = it.item.state, it.new
    if state is None or state.assurance is Assurance.DISPUTED or it.observed_at < state.update.observed_at:
        return False
    if new.note or new.evidence or new.corrects:
        return False
    last = state.update
    before = last.status, last.value, last.stage, state.target, last.agency, last.on_behalf_of
    return before == (*it.derived, it.target, *it.office)


def _check_in(bulk: _Bulk) -> None:
    """What was found unchanged, in one entry a region: it holds from the earliest of these observations."""
    for _, seen in sorted(bulk.unchanged.items(), key=lambda it: it[0]):
        items = {item.place.key: item for item, _ in seen}
        codes = sorted(code for _, _, code in items)
        pinned, observed_at = seen[0][0].place.pinned, min(at for _, at in seen)
        row = projections_writer.checked_in(bulk.desk.ledgers, pinned, codes, observed_at, None)
        bulk.desk.check_in(row, items.values())


def _brake(session: Session, asked: BulkQuery, done: Done, taken_back: Sequence[ItemKey]) -> None:
    recorded = done.count(Result.RECORDED)
    if asked.max_changes is not None and recorded > asked.max_changes:
        raise TooManyChanges(count=recorded)
    if asked.accept_decrease == len(taken_back):
        return
    lost = Counter((election, region) for election, region, _ in taken_back)
    for election in {key[0] for key in lost}:
        for codes in chunks(sorted(region for slug, region in lost if slug == election)):
            had = done_items(session, election, codes)
            if any(lost[election, code] * 5 > had.get(code, 0) for code in codes):
                raise DecreaseNotAccepted(count=len(taken_back))
