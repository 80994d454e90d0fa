"""Sessions for routes, each committed once, with the answer at hand."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated

from anyio import CancelScope, to_thread
from fastapi import Depends, Request
from sqlmodel import Session

from api.db.engine import POOL, Database, commit


async def _read(request: Request) -> AsyncIterator[Session]:
    """Nothing is asked of the database before the route does so, in its thread. Where it did, the end needs another."""
    database: Database = request.app.state.database
    session = database.reading()
    try:
        yield session
    finally:
        await _end(session)


async def _write(request: Request) -> AsyncIterator[Session]:
    async with _lent(request.app.state.database.writing()) as session:
        yield session


async def _report(request: Request) -> AsyncIterator[Session]:
    async with _lent(request.app.state.database.writing(reference=False)) as session:
        yield session


@asynccontextmanager
async def _lent(session: Session) -> AsyncIterator[Session]:
    """Begun by the route, in its thread, and where it is sent once (idempotency.py), committed there too."""
    try:
        yield session
        if session.in_transaction():
            await to_thread.run_sync(commit, session)
    finally:
        await _end(session)


async def _end(session: Session) -> None:
    if session.in_transaction():
        with CancelScope(shield=True):
            await to_thread.run_sync(session.close)


# scope="function": the session ends after the answer is built and before it is sent,
# so a 2xx means committed.
# max_concurrency: without it the threads wait for connections that wait for threads.
ReadSession = Annotated[Session, Depends(_read, scope="function", max_concurrency=POOL)]
WriteSession = Annotated[Session, Depends(_write, scope="function", max_concurrency=POOL)]
ReportSession = Annotated[Session, Depends(_report, scope="function", max_concurrency=POOL)]
"""For writing what offices say: it changes no reference data, and need not read it anew."""
