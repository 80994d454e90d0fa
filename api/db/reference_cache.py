"""A cache in the process for reference data: regions, figures, agencies, templates, the public record.

`data_revision` counts the changes to these tables. Each session reads this revision once, in its own snapshot, and
uses only values that were cached under it. So a cached answer is as fresh as a query.
"""

import inspect
from collections.abc import Callable, Hashable, Iterable, Mapping
from functools import update_wrapper
from typing import Any, Concatenate, ParamSpec, TypeVar, cast

from sqlmodel import Session

from api.db.data_revision import data_revisions

P = ParamSpec("P")
T = TypeVar("T")
K = TypeVar("K", bound=Hashable)

MAX_ENTRIES = 50_000
"""When a cache holds this many values, it is emptied."""


class ReferenceCache:
    """The values that one process has cached of one database, for the newest revision that it has seen."""

    def __init__(self) -> None:
        self._newest: tuple[int, dict[Hashable, Any]] = (-1, {})

    def at(self, revision: int) -> dict[Hashable, Any]:
        """The values cached at this revision. A session with an older snapshot gets an empty cache of its own."""
        newest_revision, cached_values = self._newest
        if revision == newest_revision and len(cached_values) < MAX_ENTRIES:
            return cached_values
        new_cache: dict[Hashable, Any] = {}
        if revision >= newest_revision:
            self._newest = (revision, new_cache)
        return new_cache


def cached(query: Callable[Concatenate[Session, P], T]) -> Callable[Concatenate[Session, P], T]:
    """Cache the results of a query that reads reference tables only and takes hashable arguments.

    Callers must not change the results.
    """

    def cached_query(session: Session, /, *args: P.args, **keywords: P.kwargs) -> T:
        if "reference_cache" not in session.info:
            return query(session, *args, **keywords)
        cached_values = _cached_values(session)
        cache_key = (query, args, *sorted(keywords.items()))
        if cache_key not in cached_values:
            loading_session = _loading_session(session)
            cached_values[cache_key] = query(loading_session, *args, **keywords)
            loading_session.expunge_all()
        result: T = cached_values[cache_key]
        return result

    return update_wrapper(cached_query, query)


def preload(
    session: Session,
    query: Callable[..., Any],
    argument_lists: Iterable[tuple[Any, ...]],
    load: Callable[[Session], Mapping[tuple[Any, ...], Any]],
) -> None:
    """Fill the cache of a cached query for many argument lists with one call of `load`, unless all are there.

    `load` returns the query's results by argument list.
    """
    if "reference_cache" in session.info:
        cached_values, uncached_query = _cached_values(session), cast("Any", inspect.unwrap(query))
        if all((uncached_query, arguments) in cached_values for arguments in argument_lists):
            return
        loading_session = _loading_session(session)
        results_by_arguments = load(loading_session)
        loading_session.expunge_all()
        cached_values.update(
            {(uncached_query, arguments): result for arguments, result in results_by_arguments.items()}
        )


def cached_by_revision(
    session: Session, cache_name: str, revisions: Mapping[K, Hashable], compute: Callable[[list[K]], Mapping[K, T]]
) -> dict[K, T]:
    """Values by key, each cached under its own revision. All stale keys are recomputed in one call of `compute`."""
    cached_values = _cached_values(session) if "reference_cache" in session.info else {}
    cached_by_key = {key: cached_values.get((cache_name, key), (None, None)) for key in revisions}
    stale_keys = [key for key, revision in revisions.items() if cached_by_key[key][0] != revision]
    computed_by_key = compute(stale_keys) if stale_keys else {}
    cached_values.update({(cache_name, key): (revisions[key], value) for key, value in computed_by_key.items()})
    return {key: computed_by_key[key] if key in computed_by_key else cached_by_key[key][1] for key in revisions}


def content_revision(session: Session) -> int:
    """The revision, in the session's snapshot, of the other tables that answers show: for `cached_by_revision`."""
    if "reference_cache" not in session.info:
        return 0
    _cached_values(session)
    revision: int = session.info["content_revision"]
    return revision


def start_private_cache(session: Session) -> None:
    """Cache for this session alone from here on: for a transaction that has finished changing reference data."""
    session.info["reference_cache"] = ReferenceCache()


def forget_revision(session: Session) -> None:
    """Read the revision again at the next query: the session waited for a lock, and the tables may have changed."""
    session.info.pop("cached_values", None)


def _loading_session(session: Session) -> Session:
    """A session on the same connection and snapshot, whose rows outlive the request."""
    return Session(session.connection(), autoflush=False, info={**session.info, "is_loading_cache": True})


def _cached_values(session: Session) -> dict[Hashable, Any]:
    """The cached values of the revision that the session sees."""
    if "cached_values" not in session.info:
        revisions = data_revisions(session)
        session.info["cached_values"] = session.info["reference_cache"].at(revisions.reference)
        session.info["content_revision"] = revisions.content
    cached_values: dict[Hashable, Any] = session.info["cached_values"]
    return cached_values
