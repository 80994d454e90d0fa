"""A Siaga server with one more route, which only checks a token and does one indexed read."""

import sys

import uvicorn
from fastapi import FastAPI
from sqlalchemy import bindparam
from sqlmodel import col, select

from api import cli
from api.app import create_app
from api.core import settings
from api.db.prepared import PreparedStatement
from api.http.roles import Reader
from api.http.sessions import ReadSession
from api.reference.regions.models import Region

REGION_NAME = PreparedStatement(lambda _: select(Region.name).where(col(Region.code) == bindparam("code")))


def bare_route(region: str, caller: Reader, session: ReadSession) -> dict[str, str]:
    [[name]] = REGION_NAME.fetch_rows(session, code=region)
    return {"name": name}


def create_app_with_bare_route() -> FastAPI:
    app = create_app()
    app.get("/v1/bare/{region}")(bare_route)
    return app


if __name__ == "__main__":
    config = cli.server_config(settings.load(port=int(sys.argv[1])))  # as `siaga serve` runs it
    config.app = "benchmarks.bare_route:create_app_with_bare_route"
    uvicorn.Server(config).run()
