"""The database session of a route.

A session opens no transaction before the route first uses it, in the route's own thread. A write commits once: in
`run_idempotently` if the route uses it, else here when the route has returned. Both are before the response is sent,
so a 2xx means committed. If the route raises, nothing is committed.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated

from anyio import CancelScope, to_thread
from fastapi import Depends, Request
from sqlmodel import Session

from api.db.engine import POOL_SIZE, Database
from api.db.unit_of_work import commit


async def _read_session(request: Request) -> AsyncIterator[Session]:
    database: Database = request.app.state.database
    session = database.open_read_session()
    try:
        yield session
    finally:
        await _close(session)


async def _write_session(request: Request) -> AsyncIterator[Session]:
    async with _committed(request.app.state.database.open_write_session()) as session:
        yield session


async def _report_session(request: Request) -> AsyncIterator[Session]:
    async with _committed(request.app.state.database.open_write_session(changes_reference=False)) as session:
        yield session


@asynccontextmanager
async def _committed(session: Session) -> AsyncIterator[Session]:
    """Commit what the route has not committed itself."""
    try:
        yield session
        if session.in_transaction():
            await to_thread.run_sync(commit, session)
    finally:
        await _close(session)


async def _close(session: Session) -> None:
    """Close the session, in another thread and only if it has a transaction: a thread costs time."""
    if session.in_transaction():
        with CancelScope(shield=True):
            await to_thread.run_sync(session.close)


# scope="function": the session ends after the route has built its response and before it is sent.
# max_concurrency: otherwise requests without a connection could occupy all threads, and those with one get none.
ReadSession = Annotated[Session, Depends(_read_session, scope="function", max_concurrency=POOL_SIZE)]
WriteSession = Annotated[Session, Depends(_write_session, scope="function", max_concurrency=POOL_SIZE)]
ReportSession = Annotated[Session, Depends(_report_session, scope="function", max_concurrency=POOL_SIZE)]
"""For writes that change no reference data; they read it from the cache."""
