"""Siaga with one route more, which checks a token and does one indexed read, and nothing else."""

import sys

import uvicorn
from fastapi import FastAPI
from sqlalchemy import bindparam
from sqlmodel import col, select

from api import cli
from api.app import create_app
from api.core import settings
from api.db.prepared import Prepared
from api.http.roles import Reader
from api.http.sessions import ReadSession
from api.reference.regions.models import Region

_NAME = Prepared(lambda _: select(Region.name).where(col(Region.code) == bindparam("code")))


def bare(region: str, caller: Reader, session: ReadSession) -> dict[str, str]:
    [[name]] = _NAME.rows(session, code=region)
    return {"name": name}


def create() -> FastAPI:
    app = create_app()
    app.get("/v1/bare/{region}")(bare)
    return app


if __name__ == "__main__":
    config = cli._config(settings.load(port=int(sys.argv[1])))  # served as Siaga is
    config.app = "benchmarks.bare:create"
    uvicorn.Server(config).run()
