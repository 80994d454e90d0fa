"""Build the application: `uvicorn --factory api.app:create_app`."""

import asyncio
import gc
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from functools import partial
from typing import Any

from anyio import to_thread
from fastapi import FastAPI
from fastapi_offline import FastAPIOffline
from starlette.middleware.cors import CORSMiddleware

from api.briefing.attention.router import router as attention
from api.briefing.calendars.router import public as calendar
from api.briefing.calendars.router import router as calendars
from api.briefing.changes.router import router as item_changes
from api.briefing.obligations.router import router as obligations
from api.briefing.situation.router import router as situation
from api.checklists import repository as templates
from api.checklists.items.router import router as items
from api.checklists.public_record import PublicRecord
from api.checklists.router import router as checklists
from api.coordination.agreements.router import router as agreements
from api.coordination.assessments.router import router as assessments
from api.coordination.commitments.router import router as commitments
from api.coordination.events.router import router as events
from api.coordination.public_record import service as public_record
from api.coordination.risks.router import router as risks
from api.coordination.sources.router import router as source_facts
from api.coordination.statements.router import router as statements
from api.core import settings
from api.core.settings import Settings
from api.core.version import VERSION
from api.db.engine import Database
from api.db.heartbeat import beat_in_background
from api.delivery.router import router as webhooks
from api.delivery.worker import DeliveryWorker
from api.elections.calendar_recalculation import CalendarRecalculation
from api.elections.regions.router import router as regions
from api.elections.router import router as elections
from api.elections.template_versions import TemplateVersions
from api.http import clock, memory, problems, request_log
from api.http.connections import BoundedProtocol
from api.http.front import FrontMiddleware
from api.http.gates import Gates
from api.http.kept_answers import KeptAnswers
from api.http.look_ups import LookUps
from api.http.metrics import Metrics, Reading
from api.http.openapi import about
from api.http.openapi.document import make_document
from api.http.primary import PrimaryServer
from api.http.token_uses import TokenUses
from api.http.traces import telemetry_config
from api.identity import service as identity_service
from api.identity.device_keys.router import router as device_keys
from api.identity.router import router as auth
from api.identity.sessions.router import router as sign_in_sessions
from api.identity.sign_in_links.router import router as sign_in_links
from api.integrity.erasures.router import router as erasures
from api.integrity.history.router import router as history
from api.integrity.tiles.router import router as tiles
from api.ledger.cosigning import Cosigning, read_witnesses
from api.ledger.log_keeper import keep_log_in_background
from api.operations import startup
from api.operations.router import router as operations
from api.pages.router import router as pages
from api.readiness import repository as readiness_repository
from api.readiness.explanation.router import router as explanations
from api.readiness.forecast.router import router as forecasts
from api.readiness.router import router as readiness
from api.reference.agencies.router import router as agencies
from api.reference.figure_recalculation import FigureRecalculation
from api.reference.regions.router import router as region_outlines
from api.reference.sources.router import router as sources
from api.reporting import recalculation
from api.reporting.bulk.router import router as bulk
from api.reporting.changes.router import router as changes
from api.reporting.changes.tailer import LogTailer
from api.reporting.check_ins.router import router as check_ins
from api.reporting.evidence.router import router as evidence
from api.reporting.queue import ReportQueue
from api.reporting.region_checklist.router import router as checklist
from api.reporting.retractions.router import router as retractions
from api.reporting.updates.router import router as updates
from api.reporting.verifications.router import router as verifications
from api.simulation import repository as simulation

GC_THRESHOLD = 20_000
"""New objects between two garbage collections: a large request makes hundreds of thousands."""
SWITCH_SECONDS = 0.001
"""After so long a thread lets another run: the event loop waits so long for each thread that computes. Python's own
value is five times as long."""
MOST_WAITING_REPORTS = 256
MOST_WAITING_BULKS = 32
"""Each may hold several megabytes."""

CORS_REQUEST_HEADERS = (
    "Authorization",
    "Content-Type",
    "Idempotency-Key",
    "If-Match",
    "If-None-Match",
    "Last-Event-ID",
    "Siaga-Position",
    "X-Request-ID",
)
CORS_RESPONSE_HEADERS = (
    "Content-Disposition",
    "ETag",
    "Idempotency-Replayed",
    "Link",
    "Location",
    "RateLimit",
    "RateLimit-Policy",
    "Retry-After",
    "Siaga-Position",
    "Siaga-Primary",
    "Siaga-Simulated",
    "Siaga-Token-Expires",
    "X-Request-ID",
)
"""What pages of other origins may send and read, where `cors_origins` lets them call."""

# Modules of higher packages that lower packages call. The lower packages declare protocols; mypy checks them here.
FIGURE_RECALCULATION: FigureRecalculation = recalculation
CALENDAR_RECALCULATION: CalendarRecalculation = recalculation
TEMPLATE_VERSIONS: TemplateVersions = templates
PUBLIC_RECORD: PublicRecord = public_record

# FastAPI tries the routers in this order for every request, so those that are called most come first.
ROUTERS = (
    operations,
    readiness,
    updates,
    checklist,
    checklists,
    items,
    changes,
    bulk,
    regions,
    region_outlines,
    agencies,
    elections,
    verifications,
    retractions,
    check_ins,
    evidence,
    explanations,
    forecasts,
    attention,
    item_changes,
    events,
    agreements,
    commitments,
    sources,
    source_facts,
    statements,
    risks,
    assessments,
    obligations,
    situation,
    history,
    tiles,
    erasures,
    auth,
    sign_in_sessions,
    sign_in_links,
    device_keys,
    calendars,
    calendar,
    webhooks,
    pages,
)


def create_app(given_settings: Settings | None = None) -> FastAPI:
    """The whole API on one database. Without settings it reads them from the environment."""
    app_settings = given_settings or settings.load()
    app = FastAPIOffline(
        title="Siaga",
        version=VERSION,
        description=about.DESCRIPTION,
        contact=about.CONTACT,
        license_info=about.LICENCE,
        servers=about.SERVERS,
        openapi_tags=about.TAGS,
        redoc_url=None,
        redirect_slashes=False,
        lifespan=_lifespan,
        telemetry=telemetry_config(is_traced=app_settings.traces),
    )
    app.openapi = partial(_openapi, app)  # type: ignore[method-assign]
    _set_state(app, app_settings)
    problems.install_error_handlers(app)
    _add_routers(app)
    _add_middleware(app)
    return app


def _set_state(app: FastAPI, app_settings: Settings) -> None:
    """What requests find in `request.app.state`."""
    app.state.settings = app_settings
    app.state.database = Database(
        app_settings.database_url,
        prepared_statements=app_settings.prepared_statements,
        most_lag=app_settings.replica_lag,
    )
    app.state.report_queue = ReportQueue(app.state.database, MOST_WAITING_REPORTS, worth_a_thread=16)
    app.state.bulk_queue = ReportQueue(app.state.database, MOST_WAITING_BULKS)
    app.state.clock = clock.make_clock(app_settings.now)
    app.state.simulated = False  # until the lifespan has read it from the database
    app.state.kept_answers = KeptAnswers()
    app.state.primary = PrimaryServer(app_settings.primary_url)
    app.state.gates = Gates(app_settings.streams)
    app.state.log_tailer = LogTailer(app.state.database)
    app.state.delivery_worker = DeliveryWorker(app.state.database, app_settings)
    app.state.cosigning = Cosigning(app.state.database, read_witnesses(app_settings.witnesses))
    app.state.metrics = _metrics(app)
    app.state.openapi_document = None  # until it is first asked for
    app.state.write_log_line = None  # the lifespan sets it
    app.state.figure_recalculation = FIGURE_RECALCULATION
    app.state.calendar_recalculation = CALENDAR_RECALCULATION
    app.state.template_versions = TEMPLATE_VERSIONS
    app.state.public_record = PUBLIC_RECORD


def _metrics(app: FastAPI) -> Metrics:
    """What the process counts, with the numbers of those parts that count for themselves."""
    metrics, state = Metrics(app.state.settings.metrics_folder), app.state

    def readings() -> Iterator[Reading]:
        yield from state.gates.readings()
        yield from state.report_queue.readings("reports")
        yield from state.bulk_queue.readings("bulks")
        yield from BoundedProtocol.readings()
        yield from state.log_tailer.readings()
        yield from state.delivery_worker.readings()
        yield from state.cosigning.readings()
        if (lag := state.database.change_marker.last_state.lag) is not None:
            yield Reading("gauge", "siaga_replica_lag_seconds", {}, lag)
        yield Reading("gauge", "siaga_kept_bytes", {}, state.kept_answers.size)
        yield Reading("counter", "siaga_pool_waited_seconds", {}, state.database.waited_for_writer)
        for pool, count in state.database.used_connections().items():
            yield Reading("gauge", "siaga_pool_connections", {"pool": pool}, count)
        for pool, size in state.database.pool_sizes().items():
            yield Reading("gauge", "siaga_pool_size", {"pool": pool}, size)

    metrics.sources.append(readings)
    return metrics


def _add_routers(app: FastAPI) -> None:
    # FastAPI's own route of the OpenAPI document would make it in the event loop, where everyone else waits.
    app.router.routes[:] = [route for route in app.router.routes if getattr(route, "path", None) != app.openapi_url]
    for router in ROUTERS:
        app.router.routes += router.routes


def _add_middleware(app: FastAPI) -> None:
    database = app.state.database
    look_ups = LookUps(
        database, authenticate=identity_service.authenticate, read_versions=readiness_repository.read_versions
    )
    app.add_middleware(
        FrontMiddleware,
        body_limit=app.state.settings.body_limit,
        look_ups=look_ups,
        token_uses=TokenUses(database, look_ups, identity_service.record_use),
    )
    if origins := settings.split_origins(app.state.settings.cors_origins):
        app.add_middleware(
            CORSMiddleware,
            allow_origins=origins,
            allow_methods=("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"),
            allow_headers=CORS_REQUEST_HEADERS,
            expose_headers=CORS_RESPONSE_HEADERS,
        )


def _openapi(app: FastAPI) -> dict[str, Any]:
    """The description of the API, made once."""
    if app.openapi_schema is None:
        app.openapi_schema = make_document(app)
    return app.openapi_schema


@asynccontextmanager
async def _lifespan(app: FastAPI) -> AsyncIterator[None]:
    """Runs while the application serves. It keeps the log in the background; tests that need none skip the lifespan."""
    database, app_settings = app.state.database, app.state.settings
    memory.configure_malloc()
    sys.setswitchinterval(SWITCH_SECONDS)
    app.state.simulated = await to_thread.run_sync(simulation.is_simulated, database)
    app.state.write_log_line = request_log.LogWriter().write
    startup.check_clock(app_settings, simulated=app.state.simulated)
    key = await to_thread.run_sync(startup.signing_key, database, app_settings)
    with (
        beat_in_background(database),
        keep_log_in_background(database, key, app.state.clock, after_signing=app.state.cosigning.ask_soon),
        app.state.cosigning.in_background(),
        app.state.delivery_worker.in_background(key, app.state.clock, simulated=app.state.simulated),
    ):
        gc.collect()
        gc.freeze()  # objects that live as long as the process are no longer visited by garbage collections
        gc.set_threshold(GC_THRESHOLD)
        measuring = asyncio.create_task(app.state.metrics.keep_measuring())
        yield
        measuring.cancel()
    await app.state.primary.close()
    for queue in (app.state.report_queue, app.state.bulk_queue):
        await to_thread.run_sync(queue.close)
    database.close()
