"""The one place that commits a transaction."""

from sqlalchemy.exc import DBAPIError
from sqlmodel import Session


class CommitLost(Exception):
    """The connection broke during a commit, so nobody knows whether the database stored the changes."""


def commit(session: Session) -> None:
    """Commit the session's transaction, and tell those who wait for commits of this process.

    Raises CommitLost if the outcome is unknown.
    """
    try:
        session.commit()
    except DBAPIError as error:
        if error.connection_invalidated:
            raise CommitLost from error
        raise
    if (tell_listeners := session.info.get("tell_listeners")) is not None:
        tell_listeners()
