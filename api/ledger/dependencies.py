"""Sessions for routes that read the log."""

from collections.abc import Iterator
from typing import Annotated

from fastapi import Depends, Request
from sqlmodel import Session

from api.db.engine import FOLLOWERS, Database
from api.ledger import service


def _sequenced(request: Request) -> Iterator[Session]:
    database: Database = request.app.state.database
    service.sequence(database)
    with database.read() as session:
        yield session


SequencedSession = Annotated[Session, Depends(_sequenced, scope="function", max_concurrency=FOLLOWERS)]
"""Reads the log after every committed entry has been given its place in it."""
