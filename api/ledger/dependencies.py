"""Database sessions for routes that read the log."""

from collections.abc import Iterator
from typing import Annotated

from fastapi import Depends, Request
from sqlmodel import Session

from api.db.engine import FOLLOWER_CONNECTIONS, Database
from api.ledger import sequencer


def _sequenced_session(request: Request) -> Iterator[Session]:
    database: Database = request.app.state.database
    sequencer.place_committed_entries(database)
    with database.read() as session:
        yield session


SequencedSession = Annotated[
    Session, Depends(_sequenced_session, scope="function", max_concurrency=FOLLOWER_CONNECTIONS)
]
"""Reads the log after every committed entry was placed in it."""
