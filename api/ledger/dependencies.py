"""Database sessions for routes that read the log."""

from collections.abc import Iterator
from typing import Annotated

from fastapi import Depends, Request
from sqlmodel import Session

from api.db.engine import FOLLOWER_CONNECTIONS, Database
from api.ledger import sequencer


def place_entries(request: Request) -> None:
    """Place every committed entry in the log, so that what is read of its end is exact."""
    sequencer.place_committed_entries(request.app.state.database)


def _sequenced_session(request: Request) -> Iterator[Session]:
    database: Database = request.app.state.database
    place_entries(request)
    with database.read() as session:
        yield session


PlacedEntries = Annotated[None, Depends(place_entries)]
"""The log holds every entry that was committed before."""
SequencedSession = Annotated[
    Session, Depends(_sequenced_session, scope="function", max_concurrency=FOLLOWER_CONNECTIONS)
]
"""Reads the log after every committed entry was placed in it."""
