from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Query, Request, Response
from sqlmodel import Session

from api.core import time
from api.core.caller import Actor
from api.core.errors import CodeMalformed, CodeWithoutDots, CursorInvalid, MomentMalformed, NotFound, OffsetPlusEncoded
from api.core.region_codes import NATION_ZONE, ROOT, ancestors
from api.core.schemas import Bilingual, NoParameters, Slug
from api.core.time import NEVER
from api.elections import domain, errors, repository, service
from api.elections.dependencies import Recalculation, Templates
from api.elections.errors import REFUSALS, NoChecklist, RegionTakesNoPart
from api.elections.models import Contest, Election, PollingDay, Stage
from api.elections.recalculation import CalendarRecalculation
from api.elections.schemas import (
    BallotCounts,
    ElectionBrief,
    ElectionChange,
    ElectionOut,
    ElectionQuery,
    LevelCount,
    NewElection,
    NewPollingDay,
    PollingDayOut,
    PollingDayQuery,
    PollingDays,
    StageOut,
)
from api.http import idempotency, preconditions
from api.http.actor import actor_of
from api.http.clock import Clock, Now
from api.http.idempotency import Answer, IdempotencyKey, once
from api.http.paging import Page, PageQuery, page, window
from api.http.preconditions import IfMatch
from api.http.problems import problems
from api.http.roles import Admin, Reader
from api.http.sessions import ReadSession, WriteSession
from api.ledger import repository as history
from api.reference.regions import repository as regions
from api.reference.sources import repository as sources
from api.reference.sources.models import SubjectKind

router = APIRouter(prefix="/elections", tags=["elections"])


@router.get("", responses=problems(CursorInvalid))
def elections(
    _: Reader, session: ReadSession, request: Request, response: Response, asked: Annotated[PageQuery, Query()]
) -> Page[ElectionBrief]:
    """Every election that Siaga knows. A re-vote is an election of its own that follows the first."""
    cut = window(request, asked, str)
    found = page(request, response, cut, repository.elections(session, cut), lambda row: (row.slug,))
    return Page(items=[_brief(row) for row in found.items], next=found.next)


@router.get("/{slug}", responses=problems(NotFound, MomentMalformed, OffsetPlusEncoded))
def election(
    slug: Annotated[Slug, Path()],
    _: Reader,
    session: ReadSession,
    now: Now,
    response: Response,
    asked: Annotated[ElectionQuery, Query()],
) -> ElectionOut:
    """One election: its calendar with days counted from polling, its ballots, and the tree it expects.

    With `as_of` the calendar is told as it was known then, with the polling day that was in force for the nation.
    """
    found = _told(session, slug, asked.as_of, now)
    response.headers["ETag"] = _tag(found)
    return found


def _tag(found: ElectionOut) -> str:
    return preconditions.tag(found, ("h_today", "provenance"))


def _told(session: Session, slug: str, as_of: str | None, now: datetime) -> ElectionOut:
    found = repository.election(session, slug, pointer="path/slug")
    at = NEVER if as_of is None else time.moment(as_of, found.polling_on, NATION_ZONE)
    provenance, decisions = (
        sources.provenance(session, SubjectKind.ELECTION, [slug]),
        repository.decisions(session, slug),
    )
    day = domain.polling_on(found, decisions, ROOT, at)
    return ElectionOut(
        **_brief(found).model_dump() | {"polling_on": day},
        h_today=_h_today(found, decisions, as_of, now),
        template=found.template,
        template_version=found.template_version,
        regions_on=found.regions_on,
        expected=[LevelCount(level=level, regions=count) for level, count in repository.expected(session, slug)],
        ballots=_ballots(session, slug),
        stages=[_stage(stage, day) for stage in repository.stages_at(session, slug, at)],
        note=found.note,
        provenance=provenance.get(slug, []),
    )


def _brief(row: Election) -> ElectionBrief:
    shared = row.model_dump(include={"slug", "kind", "polling_on", "is_default", "follows", "closed_at"})
    return ElectionBrief(**shared, title=Bilingual(id=row.title_id, en=row.title_en))


def _h_today(row: Election, decisions: list[PollingDay], as_of: str | None, now: datetime) -> str | None:
    """Counted from the polling day that was then in force for the nation."""
    if as_of is None and row.closed_at is not None and row.closed_at <= now:
        return None
    at = now if as_of is None else time.moment(as_of, row.polling_on, NATION_ZONE)
    return time.h_offset(domain.polling_on(row, decisions, ROOT, at), time.local_day(at, NATION_ZONE))


def _ballots(session: Session, slug: str) -> BallotCounts:
    counts = repository.ballots(session, slug)
    governor = sum(n for (contest, _), n in counts.items() if contest == Contest.GOVERNOR)
    mayor = counts.get((Contest.REGENT_MAYOR, "Kota"), 0)
    total = sum(counts.values())
    return BallotCounts(governor=governor, regent=total - governor - mayor, mayor=mayor, total=total)


def _stage(stage: Stage, polling_on: date) -> StageOut:
    return StageOut(
        **stage.model_dump(exclude={"election", "title_id", "title_en"}),
        title=Bilingual(id=stage.title_id, en=stage.title_en),
        starts_h=stage.starts_on and time.h_offset(polling_on, stage.starts_on),
        ends_h=stage.ends_on and time.h_offset(polling_on, stage.ends_on),
    )


@router.post(
    "",
    status_code=201,
    response_model=ElectionOut,
    responses=problems(NotFound, CodeMalformed, CodeWithoutDots, *errors.ADDING, *idempotency.REFUSALS),
)
def add_election(
    new: NewElection,
    caller: Admin,
    session: WriteSession,
    clock: Clock,
    request: Request,
    templates: Templates,
    _: Annotated[NoParameters, Query()],
    key: IdempotencyKey = None,
) -> Response:
    """Add an election ahead, with its ballots and stages. For an admin of the whole country.

    With a template it has a checklist at once, in the regions that take part.
    """

    def do() -> Answer:
        named = [*new.within, *(code for it in new.ballots for code in (*it.but, *it.only))]
        for code in (ROOT, *sorted({*named})):
            regions.region(session, caller, code, pointer="body/ballots")
        if new.follows is not None:
            repository.election(session, new.follows, pointer="body/follows")
        sources.source(session, new.source, pointer="body/source")
        version = templates.known_version(session, new.template, new.template_version, pointer="body/template")
        said = new.model_copy(update={"template_version": version})
        service.add(session, actor_of(caller, request, clock), said)
        found = _told(session, new.slug, None, clock())
        return Answer(201, found, {"ETag": _tag(found)})

    return once(session, request, caller, key, clock(), do)


@router.patch("/{slug}", responses=problems(NotFound, *errors.CHANGING, *preconditions.REFUSALS))
def change_election(
    slug: Annotated[Slug, Path()],
    said: ElectionChange,
    caller: Admin,
    session: WriteSession,
    clock: Clock,
    request: Request,
    response: Response,
    recalculation: Recalculation,
    _: Annotated[NoParameters, Query()],
    if_match: IfMatch = None,
) -> ElectionOut:
    """Change what an election is called, add stages or give them other days while these have not come, or close it.

    For an admin of the whole country. What was planned before stays: `as_of` tells it. Once it is closed, every answer
    is as of `closed_at`, and nothing newer can be observed. To open it again, send `closed_at` null with a `note`:
    its items are then measured against the figures of now.
    """
    read = preconditions.required(if_match)
    regions.region(session, caller, ROOT, pointer="path/slug")
    found = repository.election(session, slug, pointer="path/slug")
    sources.source(session, said.source, pointer="body/source")
    actor = actor_of(caller, request, clock)

    def check() -> None:
        preconditions.check(read, _tag(_told(session, slug, None, clock())))

    service.change(session, actor, recalculation, found, said, check)
    changed = _told(session, slug, None, clock())
    response.headers["ETag"] = _tag(changed)
    return changed


@router.get(
    "/{slug}/polling-days",
    responses=problems(NotFound, CodeMalformed, CodeWithoutDots, MomentMalformed, OffsetPlusEncoded),
)
def polling_days(
    slug: Annotated[Slug, Path()],
    caller: Reader,
    session: ReadSession,
    asked: Annotated[PollingDayQuery, Query()],
) -> PollingDays:
    """Every decision to vote on another day, and the day in force: in one region, or without `region` in the nation.

    The nearest region with a decision wins, and there the latest. `as_of` shows what had been decided by then.
    """
    found = repository.election(session, slug, pointer="path/slug")
    region = asked.region or ROOT
    regions.check_form(session, caller, region, "query/region")
    at = NEVER if asked.as_of is None else time.moment(asked.as_of, found.polling_on, NATION_ZONE)
    decisions = repository.decisions(session, slug)
    bearing = {it.region for it in decisions} if asked.region is None else {region, *ancestors(region)}
    rows = [it for it in decisions if domain.holds_from(it) <= at and it.region in bearing]
    texts = history.texts(session, [it.note for it in rows])
    return PollingDays(
        election=slug,
        region=region,
        polling_on=domain.polling_on(found, decisions, region, at),
        items=[_decided(it, texts, in_force=domain.in_force(decisions, it.region, at) is it) for it in rows],
    )


def _decided(row: PollingDay, texts: dict[UUID, str], *, in_force: bool) -> PollingDayOut:
    left = {"ledger", "seq", "election", "note"}
    note = texts.get(row.note) if row.note else None
    return PollingDayOut(**row.model_dump(exclude=left), entry=f"{row.ledger}-{row.seq}", note=note, in_force=in_force)


@router.post(
    "/{slug}/polling-days",
    status_code=201,
    response_model=PollingDayOut,
    responses=problems(
        NotFound, NoChecklist, RegionTakesNoPart, CodeMalformed, CodeWithoutDots, *REFUSALS, *idempotency.REFUSALS
    ),
)
def move_polling_day(
    slug: Annotated[Slug, Path()],
    new: NewPollingDay,
    caller: Admin,
    session: WriteSession,
    clock: Clock,
    request: Request,
    recalculation: Recalculation,
    _: Annotated[NoParameters, Query()],
    key: IdempotencyKey = None,
) -> Response:
    """Record that a regency or city, a province or the nation votes on another day, decided before the vote.

    Due days, expiry and `H-n` of that region and of all below it follow at once; regions below that have a
    decision of their own keep it. A vote that is repeated after polling day is an election of its own.
    """

    def do() -> Answer:
        return Answer(201, _moved(session, actor_of(caller, request, clock), recalculation, slug, new))

    return once(session, request, caller, key, clock(), do)


def _moved(
    session: Session, actor: Actor, recalculation: CalendarRecalculation, slug: str, new: NewPollingDay
) -> PollingDayOut:
    regions.region(session, actor.caller, new.region, pointer="body/region")
    election = repository.with_checklist(session, repository.election(session, slug, pointer="path/slug").slug)
    sources.source(session, new.source, pointer="body/source")
    row = service.move_polling_day(session, actor, recalculation, election, new)
    found = domain.in_force(repository.decisions(session, slug), row.region)
    return _decided(row, history.texts(session, [row.note]), in_force=found is row)
