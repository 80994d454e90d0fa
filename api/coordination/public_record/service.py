"""What was said, held and agreed in public, by requirement."""

from collections import defaultdict
from datetime import date

from sqlmodel import Session

from api.checklists.schemas import Mention, Stated
from api.coordination.public_record import domain, repository
from api.core.region_codes import ancestors_of
from api.db.reference_cache import cached


@cached
def stated_by_requirement(session: Session, election: str, code: str, by: date) -> dict[str, Stated]:
    """Return what the public record said by a day, about this region and those above it, by requirement."""
    codes = [*ancestors_of(code), code]
    mentions: dict[str, list[Mention]] = defaultdict(list)
    for requirement, statement in repository.statements(session, election, codes):
        if statement.said_on is None or statement.said_on <= by:
            mentions[requirement].append(domain.mention_in_statement(statement))
    for event_link, held in repository.held_events(session, election, codes, by):
        mentions[event_link.requirement].append(domain.mention_of_held_event(event_link, held))
    latest_states = {
        (link.requirement, link.agreement): (link, state)
        for link, state in repository.agreement_states(session, election, codes, by)
    }
    for agreement_link, state in latest_states.values():
        mentions[agreement_link.requirement].append(domain.mention_of_agreement(agreement_link, state))
    return {requirement: domain.stated(its_mentions) for requirement, its_mentions in mentions.items()}


@cached
def stated_codes(session: Session, election: str) -> set[str]:
    """Return the requirements that have a stated status in any region."""
    codes = {
        code
        for code, statement in repository.statements(session, election)
        if domain.status_of_claim(statement.claim, statement.confidence) is not None
    }
    return codes | repository.linked_requirements(session, election)
