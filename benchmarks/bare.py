"""Siaga with one route more, which checks a token and does one indexed read, and nothing else."""

import sys

import uvicorn
from fastapi import FastAPI
from sqlalchemy import bindparam
from sqlmodel import col, select

from api import cli, settings
from api.auth.dependencies import Reader
from api.db.prepared import Prepared
from api.main import create_app
from api.regions.models import Region
from api.web.sessions import ReadSession

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
