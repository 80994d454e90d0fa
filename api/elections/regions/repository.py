"""All SQL about regions and the contests they vote in. A caller sees their own regions and everything below them."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, bindparam
from sqlmodel import Session, col, select

from api.core.caller import Caller
from api.core.schemas import Provenance
from api.db.listing import Window, after_key, window_parameters
from api.db.prepared import PreparedStatement
from api.db.reference_cache import cached, cached_by_revision, content_revision
from api.db.region_tree import in_range, range_parameters
from api.db.scope import in_scope, scope_parameters
from api.elections.models import KIND_WITH_MAYOR, Ballot, Contest
from api.elections.regions.schemas import Elects, RegionQuery
from api.reference.regions.models import FigureKind, Region
from api.reference.sources import repository as sources
from api.reference.sources.models import Fact, SubjectKind

FIGURE_KINDS = {*FigureKind}


class ListedRegion(NamedTuple):
    """A region as the list shows it."""

    code: str
    kind: str
    name: str
    level: str
    parent: str | None
    timezone: str
    latitude: float | None
    longitude: float | None
    point_of: str | None
    valid_from: date | None
    valid_until: date | None


def regions(
    session: Session, caller: Caller, query: RegionQuery, election: str | None, window: Window
) -> list[ListedRegion]:
    """The regions that the caller may see and asks for. `election` is the election whose ballots `elects` means.

    There is one row more than the window's limit if another page follows.
    """
    parameters = {name: value for name, value in _filter_values(query, election).items() if value is not None}
    within_parameters = {} if query.within is None else range_parameters("within", query.within)
    statement = _regions_statement(
        len(caller.regions), query.within is not None, query.elects is not None, frozenset(parameters)
    )
    rows = statement.fetch_rows(
        session,
        **{"after_0": "", **window_parameters(window)},
        **scope_parameters(caller),
        **within_parameters,
        **parameters,
    )
    return [ListedRegion(*row) for row in rows]


def _filter_values(query: RegionQuery, election: str | None) -> dict[str, str | None]:
    """The values of the filters by the names of their parameters in `_FILTERS` and `_BALLOT_FILTERS`."""
    return {
        "parent": query.parent,
        "level": query.level,
        "pattern": None if query.q is None else _pattern_containing(query.q.lower()),
        "kind": KIND_WITH_MAYOR if query.elects is Elects.MAYOR else None,
        "other_kind": KIND_WITH_MAYOR if query.elects is Elects.REGENT else None,
        "election": election if query.elects else None,
        "contest": _contest_of(query.elects) if query.elects else None,
    }


def _pattern_containing(text: str) -> str:
    """A pattern of LIKE for everything that holds the text. `/` is its escape character."""
    escaped_text = text.replace("/", "//").replace("%", "/%").replace("_", "/_")
    return f"%{escaped_text}%"


def _contest_of(elects: Elects) -> Contest | None:
    """The contest in which this office is elected; None: any. Regents and mayors are one contest."""
    if elects is Elects.ANY:
        return None
    return Contest.GOVERNOR if elects is Elects.GOVERNOR else Contest.REGENT_MAYOR


_FILTERS: Mapping[str, ColumnElement[bool]] = {
    "parent": col(Region.parent) == bindparam("parent"),
    "level": col(Region.level) == bindparam("level"),
    "pattern": col(Region.search).like(bindparam("pattern"), escape="/"),
    "kind": col(Region.kind) == bindparam("kind"),
    "other_kind": col(Region.kind) != bindparam("other_kind"),
}
_BALLOT_FILTERS: Mapping[str, ColumnElement[bool]] = {
    "election": col(Ballot.election) == bindparam("election"),
    "contest": col(Ballot.contest) == bindparam("contest"),
}


@lru_cache(maxsize=256)
def _regions_statement(
    scope_size: int, is_within: bool, needs_ballot: bool, parameter_names: frozenset[str]
) -> PreparedStatement:
    columns: tuple[Any, ...] = tuple(getattr(Region, name) for name in ListedRegion._fields)
    conditions = [in_scope(Region.code, scope_size), after_key(1, Region.code)]
    conditions += [_FILTERS[name] for name in _FILTERS if name in parameter_names]
    if is_within:
        conditions.append(in_range(Region.code, "within"))
    if needs_ballot:
        ballot_conditions = (_BALLOT_FILTERS[name] for name in _BALLOT_FILTERS if name in parameter_names)
        conditions.append(col(Region.code).in_(select(Ballot.region).where(*ballot_conditions)))
    statement: Any = select(*columns).where(*conditions).order_by(Region.code).limit(bindparam("limit"))
    return PreparedStatement(lambda _: statement)


@cached
def contests_by_region(session: Session, election: str) -> dict[str, list[Contest]]:
    """The contests in which each region itself votes."""
    statement = select(Ballot.region, Ballot.contest).where(Ballot.election == election)
    contests_by_code = defaultdict(list)
    for region_code, contest in session.exec(statement.order_by(col(Ballot.contest))):
        contests_by_code[region_code].append(Contest(contest))
    return contests_by_code


def provenance_by_region(session: Session) -> dict[str, list[Provenance]]:
    """Return the sources of what is known of regions, without their figures and flags, which have lists of their own.

    It is cached; callers must not change it.
    """

    def load(_: list[str]) -> dict[str, dict[str, list[Provenance]]]:
        facts_by_region = sources.facts_by_subject(session, SubjectKind.REGION, None)
        provenance_by_code = {
            code: [Provenance.model_validate(fact) for fact in facts if not _has_own_list(fact)]
            for code, facts in facts_by_region.items()
        }
        return {"regions": provenance_by_code}

    return cached_by_revision(session, "provenance", {"regions": content_revision(session)}, load)["regions"]


def _has_own_list(fact: Fact) -> bool:
    """Whether the fact is about a figure or a flag, which answers list with their sources."""
    return fact.field == "flag" or fact.field.partition("/")[0] in FIGURE_KINDS
