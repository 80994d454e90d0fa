"""Turn forecasts into response bodies."""

from collections.abc import Sequence
from typing import Any

from api.checklists.items.domain import ItemContext
from api.core.catalogue import sentences
from api.core.schemas import Bilingual, RegionName
from api.core.time import local_day
from api.readiness.forecast.domain import NoForecast, UnitHistory
from api.readiness.forecast.schemas import CategoryAhead, ItemAhead, NoForecastReason, PaceBasis, ReadinessForecast
from api.readiness.forecast.service import ForecastBasis, ItemForecast
from api.reference.regions.models import Region

REASONS = sentences("readiness.no_forecast")


def forecast_body(basis: ForecastBasis, language: str) -> ReadinessForecast:
    categories = [
        CategoryAhead(
            code=category.code,
            title=Bilingual(id=category.title_id, en=category.title_en),
            **_units_ahead(basis, histories),
        )
        for category in basis.snapshot.categories
        if (histories := basis.histories_of(category.code))
    ]
    return ReadinessForecast(
        **_head(basis, basis.snapshot.region, basis.missing, language),
        **_units_ahead(basis, [*basis.histories.values()]),
        categories=categories,
    )


def item_forecast_body(item_forecast: ItemForecast, context: ItemContext, region: Region, language: str) -> ItemAhead:
    probability, days_to_target = item_forecast.probability, item_forecast.days_to_target
    return ItemAhead(
        **_head(item_forecast.basis, region, item_forecast.missing, language),
        requirement=context.requirement.code,
        status=item_forecast.status,
        disputed=item_forecast.is_disputed,
        probability=None if probability is None else round(probability, 4),
        days_to_target=None if days_to_target is None else round(days_to_target, 1),
    )


def _head(basis: ForecastBasis, region: Region, missing: NoForecast | None, language: str) -> dict[str, Any]:
    snapshot = basis.snapshot
    return {
        "election": snapshot.election.slug,
        "region": RegionName.model_validate(region),
        "revision": snapshot.revision,
        "evaluated_at": snapshot.time.at,
        "changes_at": snapshot.time.changes_at,
        "until": basis.until,
        "reason": missing and NoForecastReason(code=missing, says=REASONS[missing].in_language(language)),
        "basis": _pace_basis(basis),
    }


def _pace_basis(basis: ForecastBasis) -> PaceBasis:
    zone, evidence = basis.snapshot.pinned.timezone, basis.pace.evidence
    return PaceBasis(
        region=basis.snapshot.region.code,
        first_day=local_day(basis.day_ends[1], zone),
        last_day=local_day(basis.day_ends[-1], zone),
        completions=evidence.completions,
        reversals=evidence.reversals,
        active_days=evidence.active_days,
    )


def _units_ahead(basis: ForecastBasis, histories: Sequence[UnitHistory]) -> dict[str, Any]:
    forecast = basis.forecast(histories)
    return {
        "units": sum(it.units for it in histories),
        "done": sum(it.done_now for it in histories),
        "expected": None if forecast is None else round(forecast.expected, 1),
        "low": None if forecast is None else forecast.low,
        "high": None if forecast is None else forecast.high,
    }
