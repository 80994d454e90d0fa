"""The database session of a route, as a dependency.

A session opens no transaction before the route function first uses it. `api/http/routes.py` commits and closes it.
"""

from typing import Annotated

from fastapi import Depends, Request
from sqlmodel import Session


async def _read_session(request: Request) -> Session:
    session: Session = request.app.state.database.open_read_session()
    return session


async def _write_session(request: Request) -> Session:
    session: Session = request.app.state.database.open_write_session()
    return session


async def _report_session(request: Request) -> Session:
    session: Session = request.app.state.database.open_write_session(changes_reference=False)
    return session


ReadSession = Annotated[Session, Depends(_read_session)]
WriteSession = Annotated[Session, Depends(_write_session)]
ReportSession = Annotated[Session, Depends(_report_session)]
"""For writes that change no reference data; they read it from the cache."""
