"""Put the application together. `uvicorn --factory api.main:create_app`."""

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

from api import settings
from api.agencies.router import router as agencies
from api.agreements.router import router as agreements
from api.attention.router import router as attention
from api.auth.router import router as auth
from api.bulk.router import router as bulk
from api.calendars.router import public as calendar
from api.calendars.router import router as calendars
from api.changes.router import router as changes
from api.checklists.router import router as checklists
from api.commitments.router import router as commitments
from api.coordination.router import router as coordination
from api.db.engine import Database
from api.elections.router import router as elections
from api.erasures.router import router as erasures
from api.events.router import router as events
from api.evidence.router import router as evidence
from api.explanations.router import router as explanations
from api.history.router import router as history
from api.items.router import router as items
from api.keys import service as keys
from api.obligations.router import router as obligations
from api.operations import startup
from api.operations.router import router as operations
from api.readiness.router import router as readiness
from api.regions.router import router as regions
from api.retractions.router import router as retractions
from api.said.router import router as said
from api.settings import Settings
from api.situation.router import router as situation
from api.sources.router import router as sources
from api.updates.router import router as updates
from api.verifications.router import router as verifications
from api.web import clock, exports, problems
from api.web.background import keeping_the_log
from api.web.etags import ETags
from api.web.exports import Exports
from api.web.gate import Gate
from api.web.head import Head
from api.web.journal import Journal
from api.web.problems import Problem
from api.web.remembered import Memory
from api.web.simulated import Simulated

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


# Looked through in this order for every request: what is asked most, first.
ROUTERS = (
    readiness,
    updates,
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
    said,
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
    problems.install(app)
    for router in ROUTERS:
        app.include_router(router, prefix="/v1")
    app.include_router(operations)
    app.include_router(calendar)
    # The last added is the outermost.
    app.add_middleware(Exports)
    app.add_middleware(ETags)
    app.add_middleware(Gate, database=database, body_limit=chosen.body_limit, clock=app.state.clock)
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
    app.state.simulated = await to_thread.run_sync(startup.is_simulated, database)
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
