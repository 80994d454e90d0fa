"""The requirements that an event, an agreement or a commitment speaks for, each in a region."""

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from sqlmodel import Session

from api.checklists.errors import NotInTemplate
from api.coordination import region_scope, repository
from api.coordination.request_fields import RequirementInput
from api.core.caller import Caller
from api.elections import repository as elections
from api.elections.models import Election


class RequirementLink(NamedTuple):
    """A requirement in one region, of one election's checklist."""

    election: str
    region: str
    requirement: str


def resolve_links(
    session: Session,
    caller: Caller,
    election: Election,
    bodies: Sequence[RequirementInput],
    pointer: str = "body/fulfils",
) -> list[RequirementLink]:
    """Return the requirements that a request names; one without an election is of `election`.

    Raises `NotFound` for a region outside the caller's own, and `NotInTemplate` for a code that the checklist of the
    election does not have.
    """
    region_scope.regions_in_scope(session, caller, [it.region for it in bodies], f"{pointer}/{{}}/region")
    codes_by_election: dict[str, set[str]] = {}
    resolved_links = []
    for position, body in enumerate(bodies):
        election_slug = body.election or election.slug
        if election_slug not in codes_by_election:
            linked_election = elections.election(session, election_slug, pointer=f"{pointer}/{position}/election")
            codes_by_election[election_slug] = repository.requirement_codes(session, linked_election)
        if body.requirement not in codes_by_election[election_slug]:
            raise NotInTemplate(pointer=f"{pointer}/{position}/requirement")
        resolved_links.append(RequirementLink(election_slug, body.region, body.requirement))
    return sorted({*resolved_links})


def stored_links(session: Session, owner_column: Any, id: str) -> list[RequirementLink]:
    """Return the links of a record. `owner_column` is the column of the link table that holds the record's id."""
    return sorted(
        RequirementLink(*link_columns) for link_columns in repository.requirement_links(session, owner_column, id)
    )


def link_facts(links: Iterable[RequirementLink]) -> list[str]:
    """Return what the ledger entry holds of these links."""
    return ["/".join(link) for link in links]
