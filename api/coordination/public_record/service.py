"""What was said, held and agreed in public, by requirement."""

from collections import defaultdict
from datetime import date

from sqlmodel import Session

from api.checklists.schemas import Mention, Stated
from api.coordination.public_record import domain, repository
from api.core.region_codes import ancestors_of
from api.db.reference_cache import cached


@cached
def stated_by_requirement(session: Session, election: str, region: str, day: date) -> dict[str, Stated]:
    """Return what the public record said by a day, about this region and those above it, by requirement."""
    region_codes = [*ancestors_of(region), region]
    mentions_by_requirement: dict[str, list[Mention]] = defaultdict(list)
    for requirement_code, statement in repository.statements(session, election, region_codes):
        if statement.said_on is None or statement.said_on <= day:
            mentions_by_requirement[requirement_code].append(domain.mention_in_statement(statement))
    for event_link, held_state in repository.held_events(session, election, region_codes, day):
        mentions_by_requirement[event_link.requirement].append(domain.mention_of_held_event(event_link, held_state))
    latest_state_by_requirement_and_agreement = {
        (link.requirement, link.agreement): (link, state)
        for link, state in repository.agreement_states(session, election, region_codes, day)
    }
    for agreement_link, state in latest_state_by_requirement_and_agreement.values():
        mentions_by_requirement[agreement_link.requirement].append(domain.mention_of_agreement(agreement_link, state))
    return {
        requirement_code: domain.stated(requirement_mentions)
        for requirement_code, requirement_mentions in mentions_by_requirement.items()
    }


@cached
def stated_codes(session: Session, election: str) -> set[str]:
    """Return the requirements that have a stated status in any region."""
    requirement_codes = {
        requirement_code
        for requirement_code, statement in repository.statements(session, election)
        if domain.status_of_claim(statement.claim, statement.confidence) is not None
    }
    return requirement_codes | repository.linked_requirements(session, election)
