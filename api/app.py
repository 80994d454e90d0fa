"""Put the application together. `uvicorn --factory api.app:create_app`."""

import gc
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from itertools import chain
from typing import Any

from anyio import to_thread
from fastapi import FastAPI
from fastapi.routing import APIRoute
from fastapi_offline import FastAPIOffline

from api.briefing.attention.router import router as attention
from api.briefing.calendars.router import public as calendar
from api.briefing.calendars.router import router as calendars
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
from api.coordination.facts.router import router as facts
from api.coordination.public_record import repository as public_record
from api.coordination.risks.router import router as risks
from api.coordination.router import router as coordination
from api.coordination.sources.router import router as new_sources
from api.coordination.statements.router import router as statements
from api.core import settings
from api.core.settings import Settings
from api.db.engine import Database
from api.elections.recalculation import CalendarRecalculation
from api.elections.regions.router import router as regions
from api.elections.router import router as elections
from api.elections.templates import TemplateVersions
from api.http import clock, exports, problems
from api.http.answer_cache import Memory
from api.http.authentication import AuthenticationMiddleware
from api.http.etags import ETags
from api.http.exports import Exports
from api.http.head import Head
from api.http.problems import Problem
from api.http.request_log import Journal
from api.http.simulated import Simulated
from api.identity import repository as tokens
from api.identity import service as identity
from api.identity.router import router as auth
from api.integrity.erasures.router import router as erasures
from api.integrity.history.router import router as history
from api.ledger import keys
from api.ledger.log_keeper import keeping_the_log
from api.operations import startup
from api.operations.router import router as operations
from api.readiness.explanation.router import router as explanations
from api.readiness.router import router as readiness
from api.reference.agencies.router import router as agencies
from api.reference.recalculation import FigureRecalculation
from api.reference.sources.router import router as sources
from api.reporting import recalculation
from api.reporting.bulk.router import router as bulk
from api.reporting.changes.router import router as changes
from api.reporting.checklist.router import router as checklist
from api.reporting.evidence.router import router as evidence
from api.reporting.retractions.router import router as retractions
from api.reporting.updates.router import router as updates
from api.reporting.verifications.router import router as verifications
from api.simulation import repository as simulation

YOUNG = 20_000
"""Objects made between two looks for those that hold one another: a large request makes hundreds of thousands."""

ABOUT = """One shared readiness checklist per region for Indonesia's elections, across the agencies that prepare them.

Send your token as `Authorization: Bearer siaga_…`. A token sees its own regions and everything below; what lies
elsewhere does not exist for it (404). Errors are problems (RFC 9457) with a stable `code`, in Indonesian or
English by `Accept-Language`. Lists come in pages: send `next` back as `after`; or whole, as a file, with
`format=csv`, `ndjson` or `xlsx`. Answers carry an `ETag`; send it as `If-None-Match` and an unchanged answer
costs one line. Ignore fields you do not know: new ones may come.
Where the reports are invented, for exercises, every answer carries `Siaga-Simulated: true`.

What no schema can say: text holds no control characters and nothing that turns the direction of writing; whole
numbers are written without point or exponent; instants lie between 2000 and 2100.
"""


FIGURES: FigureRecalculation = recalculation
CALENDARS: CalendarRecalculation = recalculation
TEMPLATES: TemplateVersions = templates
PUBLIC_RECORD: PublicRecord = public_record
"""What lower packages declare as Protocols, because the packages that do it lie above them."""

# Looked through in this order for every request: what is asked most, first.
ROUTERS = (
    readiness,
    updates,
    checklist,
    checklists,
    items,
    changes,
    bulk,
    regions,
    agencies,
    elections,
    verifications,
    retractions,
    evidence,
    explanations,
    attention,
    coordination,
    events,
    agreements,
    commitments,
    sources,
    facts,
    statements,
    risks,
    assessments,
    new_sources,
    obligations,
    situation,
    history,
    erasures,
    auth,
    calendars,
)


def create_app(given: Settings | None = None) -> FastAPI:
    chosen = given or settings.load()
    database = Database(chosen.database_url)
    app = FastAPIOffline(
        title="Siaga",
        version="0.1.0",
        description=ABOUT,
        redoc_url=None,
        redirect_slashes=False,
        lifespan=_lifespan,
        generate_unique_id_function=_operation_id,
    )
    app.openapi = partial(_describe, app)  # type: ignore[method-assign]
    app.state.database, app.state.settings = database, chosen
    app.state.clock = clock.clock_of(chosen.now)
    app.state.simulated = False  # until the lifespan has looked
    app.state.memory = Memory()
    app.state.figure_recalculation, app.state.calendar_recalculation = FIGURES, CALENDARS
    app.state.template_versions, app.state.public_record = TEMPLATES, PUBLIC_RECORD
    problems.install(app)
    for router in ROUTERS:
        app.include_router(router, prefix="/v1")
    app.include_router(operations)
    app.include_router(calendar)
    # The last added is the outermost.
    app.add_middleware(Exports)
    app.add_middleware(ETags)
    app.add_middleware(
        AuthenticationMiddleware,
        database=database,
        body_limit=chosen.body_limit,
        clock=app.state.clock,
        authenticate=identity.authenticate,
        note_use=tokens.note_use,
    )
    app.add_middleware(Head)
    app.add_middleware(Journal)
    app.add_middleware(Simulated)
    return app


def _describe(app: FastAPI) -> dict[str, Any]:
    """What FastAPI says, and the one shape of every problem, which no route returns by itself."""
    if app.openapi_schema is None:
        described = FastAPI.openapi(app)
        problem = Problem.model_json_schema(ref_template="#/components/schemas/{model}")
        described["components"]["schemas"] |= {**problem.pop("$defs"), "Problem": problem}
        exports.describe(described)
        for operation in chain(*(methods.values() for methods in described["paths"].values())):
            if said := operation.get("description"):
                operation["summary"] = re.split(r"(?<=\.)\s", said)[0].replace("\n", " ")
        app.openapi_schema = described
    return app.openapi_schema


@asynccontextmanager
async def _lifespan(app: FastAPI) -> AsyncIterator[None]:
    """A server; the parts of an application that tests ask have no life of their own."""
    database, chosen = app.state.database, app.state.settings
    app.state.simulated = await to_thread.run_sync(simulation.is_simulated, database)
    startup.check_clock(chosen, simulated=app.state.simulated)
    with database.read() as session:
        key = keys.in_force(session, chosen)
    with keeping_the_log(database, key.private, app.state.clock):
        gc.collect()
        gc.freeze()  # what lives as long as the process is not looked through again while ten thousand rows pass
        gc.set_threshold(YOUNG)
        yield
    database.close()


def _operation_id(route: APIRoute) -> str:
    return route.name
