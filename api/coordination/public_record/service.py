"""What was said, held and agreed in public, by requirement."""

from collections import defaultdict
from datetime import date

from sqlmodel import Session

from api.checklists.schemas import Mention, Stated
from api.coordination.public_record import domain, repository, responses
from api.coordination.statements.models import Statement
from api.core.region_codes import ancestors_of
from api.db.reference_cache import cached, cached_by_revision, content_revision

Question = tuple[str, str, date]
"""An election, a region and a day."""


def stated_by_requirement(session: Session, election: str, region: str, day: date) -> dict[str, Stated]:
    """Return what the public record said by a day, about this region and those above it, by requirement.

    It is cached; callers must not change it.
    """
    question = election, region, day

    def load(questions: list[Question]) -> dict[Question, dict[str, Stated]]:
        return {it: _load_stated(session, *it) for it in questions}

    return cached_by_revision(session, "stated", {question: content_revision(session)}, load)[question]


def _load_stated(session: Session, election: str, region: str, day: date) -> dict[str, Stated]:
    regions = [region, *reversed(ancestors_of(region))]
    mentions_by_requirement: dict[str, list[Mention]] = defaultdict(list)
    statements = [
        (requirement_code, statement)
        for requirement_code, statement in _statements(session, election)
        if statement.region in regions and (statement.said_on is None or statement.said_on <= day)
    ]
    latest_state_by_requirement_and_agreement = {
        (link.requirement, link.agreement): (link, state)
        for link, state in repository.agreement_states(session, election, regions, day)
    }
    for requirement_code, mention in [
        *responses.mentions_in_statements(session, statements),
        *responses.mentions_of_events(session, repository.held_events(session, election, regions, day)),
        *responses.mentions_of_agreements(session, [*latest_state_by_requirement_and_agreement.values()]),
    ]:
        mentions_by_requirement[requirement_code].append(mention)
    return {
        requirement_code: domain.stated(election, regions, mentions)
        for requirement_code, mentions in mentions_by_requirement.items()
    }


@cached
def stated_codes(session: Session, election: str) -> set[str]:
    """Return the requirements that have a stated status in any region."""
    requirement_codes = {
        requirement_code
        for requirement_code, statement in _statements(session, election)
        if domain.status_of_claim(statement.claim, statement.confidence) is not None
    }
    return requirement_codes | repository.linked_requirements(session, election)


@cached
def _statements(session: Session, election: str) -> list[tuple[str, Statement]]:
    return repository.statements(session, election)
