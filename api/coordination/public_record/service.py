"""What was said, held and agreed in public, by requirement."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from sqlmodel import Session

from api.checklists.schemas import Mention, RefKind, Stated
from api.coordination.public_record import domain, repository, responses
from api.coordination.public_record.responses import MentionOfRequirement
from api.coordination.statements.models import Statement
from api.core.region_codes import ancestors_of
from api.db.reference_cache import cached, cached_by_revision, content_revision


def stated_by_requirement(session: Session, election: str, region: str, day: date) -> dict[str, Stated]:
    """Return what the public record said by a day, about this region and those above it, by requirement.

    It is cached; callers must not change it.
    """
    question = election, region, day

    def load(_: list[tuple[str, str, date]]) -> dict[tuple[str, str, date], dict[str, Stated]]:
        return {question: _stated_in(election, region, _mentions(session, election, day))}

    return cached_by_revision(session, "stated", {question: content_revision(session)}, load)[question]


def _mentions(session: Session, election: str, day: date) -> list[MentionOfRequirement]:
    """Return all mentions by a day, of all regions. They are loaded once, because each region shows those above it."""
    question = election, day

    def load(_: list[tuple[str, date]]) -> dict[tuple[str, date], list[MentionOfRequirement]]:
        return {question: _load_mentions(session, election, day)}

    return cached_by_revision(session, "mentions", {question: content_revision(session)}, load)[question]


def _load_mentions(session: Session, election: str, day: date) -> list[MentionOfRequirement]:
    """Of an agreement the latest state counts."""
    statements = [
        (requirement_code, statement)
        for requirement_code, statement in _statements(session, election)
        if statement.said_on is None or statement.said_on <= day
    ]
    latest_states = {
        (link.requirement, link.agreement, link.region): (link, state)
        for link, state in repository.agreement_states(session, election, day)
    }
    return [
        *responses.mentions_in_statements(session, statements),
        *responses.mentions_of_events(session, repository.held_events(session, election, day)),
        *responses.mentions_of_agreements(session, [*latest_states.values()]),
    ]


def _stated_in(election: str, region: str, mentions: Iterable[MentionOfRequirement]) -> dict[str, Stated]:
    """Return what the mentions say of a region. An agreement counts once for it, by its nearest link."""
    regions = [region, *reversed(ancestors_of(region))]
    mentions_by_requirement: dict[str, dict[object, Mention]] = defaultdict(dict)
    for number, (requirement_code, mention) in enumerate(mentions):
        if mention.region in regions:
            mention_key = mention.id if mention.kind is RefKind.AGREEMENT else number
            mentions_by_requirement[requirement_code][mention_key] = mention
    return {
        requirement_code: domain.stated(election, regions, [*mention_by_key.values()])
        for requirement_code, mention_by_key in mentions_by_requirement.items()
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
