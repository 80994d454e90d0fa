from typing import Annotated

from fastapi import Query, Request, Response

from api.http.clock import Now
from api.http.language import language_of
from api.http.problems import problems
from api.http.roles import Reader
from api.http.routes import Router
from api.http.sessions import ReadSession
from api.readiness.answer_lifetime import keep_readiness
from api.readiness.errors import REFUSALS
from api.readiness.forecast import responses, service
from api.readiness.forecast.schemas import ForecastQuery, ItemAhead, ReadinessForecast
from api.readiness.question import ReadinessQuestion
from api.reference.regions import repository as regions
from api.reporting.dependencies import ITEM_PREFIX, RegionPath, RequirementPath, find_item_context

router = Router(tags=["readiness"])


@router.get("/readiness/{region}/forecast", responses=problems(*REFUSALS))
def get_readiness_forecast(
    region: RegionPath,
    caller: Reader,
    session: ReadSession,
    now: Now,
    request: Request,
    response: Response,
    query: Annotated[ForecastQuery, Query()],
) -> ReadinessForecast:
    """How much will be done at the end of polling day at the pace of the last 8 weeks, with its uncertainty.

    In 8 of 10 cases it should be from `low` to `high`. Where too little was done lately there is no forecast, and
    `reason` says so. No score depends on it.

    Example: `GET /v1/readiness/64.08/forecast?as_of=H-8`.
    """
    question = ReadinessQuestion(region, **query.model_dump())
    basis = service.load_basis(session, caller, question, now)
    language = language_of(request.headers)
    keep_readiness(request, response, basis.snapshot, language, region=region)
    return responses.forecast_body(basis, language)


@router.get(f"{ITEM_PREFIX}/forecast", responses=problems(*REFUSALS))
def get_item_forecast(
    region: RegionPath,
    requirement: RequirementPath,
    caller: Reader,
    session: ReadSession,
    now: Now,
    request: Request,
    response: Response,
    query: Annotated[ForecastQuery, Query()],
) -> ItemAhead:
    """How probable it is that an item is done at the end of polling day, at the pace of its regency in the last days.

    Where its value has moved in the last days, its own pace counts as much. `basis` names the region whose pace it is:
    the regency, or the part of it that your token is for.

    Example: `GET /v1/readiness-checklists/64.08/items/ADH-03/forecast`.
    """
    context = find_item_context(session, caller, region, requirement, query.election)
    question = ReadinessQuestion(region, **query.model_dump())
    forecast = service.load_item_forecast(session, caller, context, question, now)
    language = language_of(request.headers)
    keep_readiness(request, response, forecast.basis.snapshot, language)
    region_row = regions.region(session, caller, region, pointer="path/region")
    return responses.item_forecast_body(forecast, context, region_row, language)
