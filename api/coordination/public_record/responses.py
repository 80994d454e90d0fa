"""Mentions of requirements in the public record, as they are answered: each with its text, speaker and sources."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlmodel import Session

from api.checklists.schemas import Mention, MentionSource, RefKind
from api.coordination.agreements.models import Agreement, AgreementFulfils, AgreementState
from api.coordination.events.models import CoordinationEvent, EventFulfils, EventState
from api.coordination.participants import load_names
from api.coordination.public_record import domain, repository
from api.coordination.statements.models import Statement
from api.core.schemas import Bilingual
from api.core.status import StatedStatus
from api.reference.sources import repository as sources
from api.reference.sources.models import Fact, SubjectKind

MentionOfRequirement = tuple[str, Mention]
"""A requirement, and a mention of it."""
NO_SPEAKER: dict[str, None] = dict.fromkeys(("said_by", "said_by_name", "agency", "agency_name"))


def mentions_in_statements(session: Session, rows: Sequence[tuple[str, Statement]]) -> list[MentionOfRequirement]:
    """`rows` are statements, each with a requirement that it is about."""
    statements = {statement.id: statement for _, statement in rows}.values()
    facts_by_statement = sources.facts_by_subject(session, SubjectKind.STATEMENT, [it.id for it in statements])
    official_names, agency_names = load_names(
        session, [it.said_by for it in statements], [it.agency for it in statements]
    )
    paid_by_source = _paid_by_source(session, facts_by_statement.values())
    return [
        (
            requirement_code,
            Mention(
                kind=RefKind.STATEMENT,
                **it.model_dump(include={"id", "election", "region", "said_by", "agency"}),
                text=Bilingual(id=it.text_id, en=it.text_en),
                said_by_name=official_names.get(it.said_by),
                agency_name=agency_names.get(it.agency),
                status=domain.status_of_claim(it.claim, it.confidence),
                stage=None,
                on=it.said_on,
                sources=_cited(facts_by_statement.get(it.id, []), ("", "requirements"), paid_by_source),
            ),
        )
        for requirement_code, it in rows
    ]


def mentions_of_events(session: Session, rows: Sequence[tuple[EventFulfils, EventState]]) -> list[MentionOfRequirement]:
    """`rows` are links to requirements, each with the state `held` of the event."""
    ids = sorted({link.event for link, _ in rows})
    event_by_id = repository.records_by_id(session, CoordinationEvent, ids)
    facts_by_event = sources.facts_by_subject(session, SubjectKind.COORDINATION_EVENT, ids)
    paid_by_source = _paid_by_source(session, facts_by_event.values(), [state.source for _, state in rows])
    return [
        (
            link.requirement,
            Mention(
                kind=RefKind.COORDINATION_EVENT,
                id=link.event,
                region=link.region,
                **_title_and_election(event_by_id[link.event]),
                **NO_SPEAKER,
                status=StatedStatus.DONE,
                stage=None,
                on=state.on,
                sources=[
                    _source_of_state(state, paid_by_source),
                    *_cited(facts_by_event.get(link.event, []), ("fulfils",), paid_by_source),
                ],
            ),
        )
        for link, state in rows
    ]


def mentions_of_agreements(
    session: Session, rows: Sequence[tuple[AgreementFulfils, AgreementState]]
) -> list[MentionOfRequirement]:
    """`rows` are links to requirements, each with the latest state of the agreement."""
    ids = sorted({link.agreement for link, _ in rows})
    agreement_by_id = repository.records_by_id(session, Agreement, ids)
    facts_by_agreement = sources.facts_by_subject(session, SubjectKind.AGREEMENT, ids)
    paid_by_source = _paid_by_source(session, facts_by_agreement.values(), [state.source for _, state in rows])
    return [
        (
            link.requirement,
            Mention(
                kind=RefKind.AGREEMENT,
                id=link.agreement,
                region=link.region,
                **_title_and_election(agreement_by_id[link.agreement]),
                **NO_SPEAKER,
                status=domain.status_of_agreement(state.state),
                stage=state.state.value,
                on=state.on,
                sources=[
                    _source_of_state(state, paid_by_source),
                    *_cited(facts_by_agreement.get(link.agreement, []), ("fulfils",), paid_by_source),
                ],
            ),
        )
        for link, state in rows
    ]


def _title_and_election(row: CoordinationEvent | Agreement) -> dict[str, Any]:
    return {"text": Bilingual(id=row.title_id, en=row.title_en), "election": row.election}


def _cited(facts: Iterable[Fact], fields: Sequence[str], paid_by_source: dict[str, bool | None]) -> list[MentionSource]:
    """The facts about one of these fields."""
    return [
        MentionSource(**fact.model_dump(), paid=paid_by_source.get(fact.source))
        for fact in facts
        if fact.field in fields
    ]


def _source_of_state(state: EventState | AgreementState, paid_by_source: dict[str, bool | None]) -> MentionSource:
    return MentionSource(
        **state.model_dump(include={"source", "origin", "note"}),
        paragraph=state.paragraph or "",
        field="state",
        value=state.state.value,
        preferred=True,
        paid=paid_by_source.get(state.source),
    )


def _paid_by_source(
    session: Session, fact_lists: Iterable[Sequence[Fact]], more_sources: Iterable[str] = ()
) -> dict[str, bool | None]:
    cited_sources = {fact.source for facts in fact_lists for fact in facts}
    return sources.paid_by_source(session, cited_sources.union(more_sources))
