"""Sessions for routes. Nothing else commits during a request."""

from collections.abc import AsyncIterator, Iterator
from typing import Annotated

from anyio import CancelScope, to_thread
from fastapi import Depends, Request
from sqlmodel import Session

from api.db.engine import FOLLOWERS, POOL, Database
from api.history import service as history


async def _read(request: Request) -> AsyncIterator[Session]:
    """Nothing is asked of the database before the route does so, in its thread. Where it did, the end needs another."""
    database: Database = request.app.state.database
    session = database.reading()
    try:
        yield session
    finally:
        if session.in_transaction():
            with CancelScope(shield=True):
                await to_thread.run_sync(session.close)


def _follow(request: Request) -> Iterator[Session]:
    database: Database = request.app.state.database
    history.sequence(database)
    with database.read() as session:
        yield session


def _write(request: Request) -> Iterator[Session]:
    database: Database = request.app.state.database
    with database.write() as session:
        yield session


def _report(request: Request) -> Iterator[Session]:
    database: Database = request.app.state.database
    with database.write(reference=False) as session:
        yield session


# scope="function": the session ends after the answer is built and before it is sent,
# so a 2xx means committed.
# max_concurrency: without it the threads wait for connections that wait for threads.
ReadSession = Annotated[Session, Depends(_read, scope="function", max_concurrency=POOL)]
FollowSession = Annotated[Session, Depends(_follow, scope="function", max_concurrency=FOLLOWERS)]
"""For reading the log: what is committed by now is in it."""
WriteSession = Annotated[Session, Depends(_write, scope="function", max_concurrency=POOL)]
ReportSession = Annotated[Session, Depends(_report, scope="function", max_concurrency=POOL)]
"""For writing what offices say: it changes no reference data, and need not read it anew."""
