"""The one place that commits a transaction."""

from sqlalchemy.exc import DBAPIError
from sqlmodel import Session

ERASES = "erases"
"""The key in a session's `info` of what `mark_erasure` notes."""


class CommitLost(Exception):
    """The connection broke during a commit, so nobody knows whether the database stored the changes."""


def commit(session: Session) -> None:
    """Commit the session's transaction, and tell those who wait for commits of this process. Complete an erasure.

    Raises CommitLost if the outcome is unknown.
    """
    try:
        session.commit()
    except DBAPIError as error:
        if error.connection_invalidated:
            raise CommitLost from error
        raise
    erases = session.info.pop(ERASES, False)
    if (after_commit := session.info.get("after_commit")) is not None:
        after_commit(erases=erases)


def mark_erasure(session: Session) -> None:
    """Note that the transaction deletes what nobody may read any more, also not in the files of the database."""
    session.info[ERASES] = True
