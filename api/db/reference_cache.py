"""What seldom changes, kept between requests: regions, figures, agencies, templates, what was said in public.

One row counts the changes to these tables. Triggers raise it, so that no writer can forget to; a session reads
it once, and what was kept under another number is not used. So an answer is as fresh as a plain query.
"""

import inspect
from collections.abc import Callable, Hashable, Iterable, Mapping
from functools import update_wrapper
from typing import Any, Concatenate, ParamSpec, TypeVar, cast

from sqlalchemy import BigInteger
from sqlmodel import Field, Session

from api.db.table import Table

P = ParamSpec("P")
T = TypeVar("T")
K = TypeVar("K", bound=Hashable)

MOST = 50_000
"""Answers kept; then all are forgotten and the shelf fills again."""


class Reference(Table, table=True):
    """One row: how often reference data has changed."""

    id: int = Field(default=1, primary_key=True)
    revision: int = 0
    raised_by: int | None = Field(default=None, sa_type=BigInteger)
    """On PostgreSQL the transaction that raised it last: once is enough, and a load of many rows would crawl."""


class Shelf:
    """What one process keeps of one database."""

    def __init__(self) -> None:
        self._of: tuple[int, dict[Hashable, Any]] = (-1, {})

    def at(self, revision: int) -> dict[Hashable, Any]:
        """What is kept of this revision. An older snapshot than the shelf's gets an empty one of its own."""
        kept_of, answers = self._of
        if revision == kept_of and len(answers) < MOST:
            return answers
        fresh: dict[Hashable, Any] = {}
        if revision >= kept_of:
            self._of = (revision, fresh)
        return fresh


def kept(query: Callable[Concatenate[Session, P], T]) -> Callable[Concatenate[Session, P], T]:
    """For queries that read reference tables alone, by plain keys. Nobody may change what they answer."""

    def ask(session: Session, /, *args: P.args, **named: P.kwargs) -> T:
        if "shelf" not in session.info:
            return query(session, *args, **named)
        answers = _answers(session)
        key = (query, args, *sorted(named.items()))
        if key not in answers:
            own = _own(session)
            answers[key] = query(own, *args, **named)
            own.expunge_all()
        found: T = answers[key]
        return found

    return update_wrapper(ask, query)


def _own(session: Session) -> Session:
    """Rows of a session of their own outlive the request; on its connection, they are of one snapshot."""
    return Session(session.connection(), autoflush=False, info={**session.info, "keeping": True})


def keep_many(
    session: Session,
    query: Callable[..., Any],
    wanted: Iterable[tuple[Any, ...]],
    load: Callable[[Session], Mapping[tuple[Any, ...], Any]],
) -> None:
    """Answers of a kept query that are read in one go: `load` gives them by the arguments that would ask for them."""
    if "shelf" in session.info:
        answers, asks = _answers(session), cast("Any", inspect.unwrap(query))
        if all((asks, args) in answers for args in wanted):
            return
        own = _own(session)
        found = load(own)
        own.expunge_all()
        answers.update({(asks, args): answer for args, answer in found.items()})


def kept_at(
    session: Session, name: str, revisions: Mapping[K, Hashable], make: Callable[[list[K]], Mapping[K, T]]
) -> dict[K, T]:
    """What is worked out from states that have a revision: anew, all at once, where that is no longer its own."""
    answers = _answers(session) if "shelf" in session.info else {}
    before = {key: answers.get((name, key), (None, None)) for key in revisions}
    missing = [key for key, revision in revisions.items() if before[key][0] != revision]
    made = make(missing) if missing else {}
    answers.update({(name, key): (revisions[key], it) for key, it in made.items()})
    return {key: made[key] if key in made else before[key][1] for key in revisions}


def keep(session: Session) -> None:
    """For a transaction that changed reference data and is done with that: kept from here on, for itself alone."""
    session.info["shelf"] = Shelf()


def reread(session: Session) -> None:
    """From here on as the tables are now: what was waited for may have changed them."""
    session.info.pop("kept", None)


def _answers(session: Session) -> dict[Hashable, Any]:
    if "kept" not in session.info:
        statement = "SELECT revision FROM reference"
        revision = session.connection().exec_driver_sql(statement).scalar_one()
        session.info["kept"] = session.info["shelf"].at(revision)
    found: dict[Hashable, Any] = session.info["kept"]
    return found
