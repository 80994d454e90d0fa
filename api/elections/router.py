from typing import Annotated

from fastapi import Path, Query, Request, Response

from api.core.as_of import CURRENT, AsOf, in_force
from api.core.errors import CodeMalformed, CodeWithoutDots, CursorInvalid, MomentMalformed, NotFound, OffsetPlusEncoded
from api.core.region_codes import NATION_ZONE, ROOT, ancestors_of
from api.core.schemas import Slug
from api.core.time import parse_moment
from api.elections import domain, errors, repository, responses, service
from api.elections.answer_lifetime import holds_until_close
from api.elections.dependencies import Recalculation, Templates
from api.elections.errors import POSTPONE_REFUSALS, NoChecklist, RegionTakesNoPart
from api.elections.schemas import (
    CalendarQuery,
    ElectionBrief,
    ElectionChange,
    ElectionOut,
    NewElection,
    NewPollingDay,
    PollingDayOut,
    PollingDayQuery,
    PollingDays,
)
from api.http import idempotency, preconditions
from api.http.clock import Now
from api.http.idempotency import RouteAnswer
from api.http.kept_answers import CONTENT, REFERENCE, keep_answer
from api.http.no_query import NoQuery
from api.http.openapi.headers import with_headers
from api.http.paging import Page, PageQuery, build_page, requested_window
from api.http.preconditions import IfMatch
from api.http.problems import problems
from api.http.roles import Reader
from api.http.routes import Router
from api.http.sessions import ReadSession, WriteSession
from api.http.writes import AdminActor, AdminSender, idempotent
from api.ledger import repository as ledger_repository
from api.reference.regions import repository as regions
from api.reference.sources import repository as sources

router = Router(prefix="/elections", tags=["elections"])


@router.get("", responses=problems(CursorInvalid))
def list_elections(
    _: Reader,
    session: ReadSession,
    now: Now,
    request: Request,
    response: Response,
    query: Annotated[PageQuery, Query()],
) -> Page[ElectionBrief]:
    """Every election that Siaga knows. A re-vote is an election of its own that follows the first.

    Example: `GET /v1/elections`.
    """
    keep_answer(request, REFERENCE, CONTENT, holds_until=holds_until_close(None, now))
    window = requested_window(request, query, str)
    page = build_page(request, response, window, repository.elections(session, window), lambda row: (row.slug,))
    return Page(items=[responses.election_brief(row) for row in page.items], next=page.next)


@router.get("/{slug}", responses=problems(NotFound, MomentMalformed, OffsetPlusEncoded))
def get_election(
    slug: Annotated[Slug, Path()],
    _: Reader,
    session: ReadSession,
    now: Now,
    request: Request,
    response: Response,
    query: Annotated[CalendarQuery, Query()],
) -> ElectionOut:
    """One election: its calendar with days counted from polling day, its ballots, and how many regions take part.

    With `as_of` it has the calendar as recorded by then, and the polling day then in force for the nation.

    Example: `GET /v1/elections/pilkada-2024`.
    """
    body = responses.election_body(session, slug, query.as_of, now)
    response.headers["ETag"] = responses.election_etag(body)
    holds_until = holds_until_close(repository.election(session, slug), now)
    keep_answer(request, REFERENCE, CONTENT, holds_until=holds_until)
    return body


@router.post(
    "",
    status_code=201,
    response_model=ElectionOut,
    responses=with_headers(201, "ETag")
    | problems(NotFound, CodeMalformed, CodeWithoutDots, *errors.ADD_REFUSALS, *idempotency.REFUSALS),
)
@idempotent
def add_election(
    body: NewElection, session: WriteSession, sender: AdminSender, _: NoQuery, templates: Templates
) -> RouteAnswer:
    """Add an election ahead, with its ballots and stages. For an admin of the whole country.

    With a template it has a checklist at once, in the regions that take part.

    Example: `POST /v1/elections` with `{"slug": "pilkada-2029", "title": {"id": "Pilkada 2029", "en": "Pilkada
    2029"}, "kind": "regional", "polling_on": "2029-11-28", "ballots": [{"office": "governor", "level":
    "province"}], "source": "S0"}`.
    """
    ballot_codes = (region_code for ballot in body.ballots for region_code in (*ballot.but, *ballot.only))
    for region_code in (ROOT, *sorted({*body.within, *ballot_codes})):
        regions.region(session, sender.caller, region_code, pointer="body/ballots")
    if body.follows is not None:
        repository.election(session, body.follows, pointer="body/follows")
    sources.source(session, body.source, pointer="body/source")
    template_version = templates.find_template_version(
        session, body.template, body.template_version, pointer="body/template"
    )
    body_with_version = body.model_copy(update={"template_version": template_version})
    service.add_election(session, sender.actor, body_with_version)
    added_election = responses.election_body(session, body.slug, None, sender.actor.clock())
    return RouteAnswer(201, added_election, {"ETag": responses.election_etag(added_election)})


@router.patch("/{slug}", responses=problems(NotFound, *errors.CHANGE_REFUSALS, *preconditions.REFUSALS))
def change_election(
    slug: Annotated[Slug, Path()],
    body: ElectionChange,
    session: WriteSession,
    actor: AdminActor,
    _: NoQuery,
    response: Response,
    recalculation: Recalculation,
    if_match: IfMatch = None,
) -> ElectionOut:
    """Change the title and the note, add stages or move days of stages that have not come, close it or open it again.

    For an admin of the whole country. `as_of` answers with what was planned before. Once it is closed, every answer
    is as of `closed_at`, and nothing newer can be observed. To open it again, send `closed_at` null with a `note`:
    its items are then measured against the current figures.

    Example: `PATCH /v1/elections/pilkada-2029` with `{"closed_at": "2030-01-31T16:00:00Z", "source": "S0"}`.
    """
    etag_read = preconditions.require_if_match(if_match)
    regions.region(session, actor.caller, ROOT, pointer="path/slug")
    election_row = repository.election(session, slug, pointer="path/slug")
    sources.source(session, body.source, pointer="body/source")

    def check_unchanged() -> None:
        current_etag = responses.election_etag(responses.election_body(session, slug, None, actor.clock()))
        preconditions.check_if_match(etag_read, current_etag)

    service.change_election(session, actor, recalculation, election_row, body, check_unchanged)
    changed_election = responses.election_body(session, slug, None, actor.clock())
    response.headers["ETag"] = responses.election_etag(changed_election)
    return changed_election


@router.get(
    "/{slug}/polling-days",
    responses=problems(NotFound, CodeMalformed, CodeWithoutDots, MomentMalformed, OffsetPlusEncoded),
)
def list_polling_days(
    slug: Annotated[Slug, Path()],
    caller: Reader,
    session: ReadSession,
    request: Request,
    query: Annotated[PollingDayQuery, Query()],
) -> PollingDays:
    """Every decision to vote on another day, and the day in force: in one region, or without `region` in the nation.

    For a region, the latest decision of the nearest region counts: its own, else one above. With `as_of` the answer
    has the decisions made by then.

    Example: `GET /v1/elections/pilkada-2024/polling-days?region=64.08`.
    """
    keep_answer(request, REFERENCE, CONTENT)
    election_row = repository.election(session, slug, pointer="path/slug")
    region_code = query.region or ROOT
    regions.check_code_format(session, caller, region_code, "query/region")
    as_of = CURRENT
    if query.as_of is not None:
        as_of = AsOf(parse_moment(query.as_of, election_row.polling_on, NATION_ZONE))
    decisions = repository.polling_day_decisions(session, slug)
    requested_region_codes = None if query.region is None else {region_code, *ancestors_of(region_code)}
    shown_decisions = [
        decision
        for decision in in_force(decisions, as_of)
        if requested_region_codes is None or decision.region in requested_region_codes
    ]
    note_by_id = ledger_repository.erasable_texts(session, [decision.note for decision in shown_decisions])
    return PollingDays(
        election=slug,
        region=region_code,
        polling_on=domain.polling_day_in_force(election_row, decisions, region_code, as_of),
        items=[
            responses.polling_day_body(
                decision, note_by_id, in_force=domain.decision_in_force(decisions, decision.region, as_of) is decision
            )
            for decision in shown_decisions
        ],
    )


@router.post(
    "/{slug}/polling-days",
    status_code=201,
    response_model=PollingDayOut,
    responses=problems(
        NotFound,
        NoChecklist,
        RegionTakesNoPart,
        CodeMalformed,
        CodeWithoutDots,
        *POSTPONE_REFUSALS,
        *idempotency.REFUSALS,
    ),
)
@idempotent
def move_polling_day(
    slug: Annotated[Slug, Path()],
    body: NewPollingDay,
    session: WriteSession,
    sender: AdminSender,
    _: NoQuery,
    recalculation: Recalculation,
) -> RouteAnswer:
    """Record that a regency or city, a province or the nation votes on another day, decided before the vote.

    Due days, expiry and `H-n` of that region and of all below it follow at once; regions below that have a
    decision of their own keep it. A vote that is repeated after polling day is an election of its own.

    Example: `POST /v1/elections/pilkada-2029/polling-days` with `{"region": "64.11", "polling_on":
    "2029-12-05", "source": "S0", "note": "Banjir"}`.
    """
    regions.region(session, sender.caller, body.region, pointer="body/region")
    named_election = repository.election(session, slug, pointer="path/slug")
    election_row = repository.election_with_checklist(session, named_election.slug)
    sources.source(session, body.source, pointer="body/source")
    decision = service.move_polling_day(session, sender.actor, recalculation, election_row, body)
    decisions = repository.polling_day_decisions(session, slug)
    is_in_force = domain.decision_in_force(decisions, decision.region) is decision
    note_by_id = ledger_repository.erasable_texts(session, [decision.note])
    return RouteAnswer(201, responses.polling_day_body(decision, note_by_id, in_force=is_in_force))
