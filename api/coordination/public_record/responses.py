"""Mentions of requirements in the public record, as they are answered: each with its text, speaker and sources."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
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


@dataclass(frozen=True)
class Citations:
    """The facts about some objects of the public record, and whether their sources are paid content."""

    facts_by_id: Mapping[str, Sequence[Fact]]
    paid_by_source: Mapping[str, bool | None]

    def of_fields(self, id: str, *fields: str) -> list[MentionSource]:
        """The facts about one of these fields of an object."""
        return [
            MentionSource(**fact.model_dump(), paid=self.paid_by_source.get(fact.source))
            for fact in self.facts_by_id.get(id, [])
            if fact.field in fields
        ]

    def of_link(self, id: str, state: EventState | AgreementState) -> list[MentionSource]:
        """The source of a state, and the facts that link its object to a requirement."""
        source_of_state = MentionSource(
            **state.model_dump(include={"source", "origin", "note"}),
            paragraph=state.paragraph or "",
            field="state",
            value=state.state.value,
            preferred=True,
            paid=self.paid_by_source.get(state.source),
        )
        return [source_of_state, *self.of_fields(id, "fulfils")]


def _load_citations(
    session: Session, kind: SubjectKind, ids: Iterable[str], states: Iterable[EventState | AgreementState] = ()
) -> Citations:
    facts_by_id = sources.facts_by_subject(session, kind, [*ids])
    source_ids = {fact.source for facts in facts_by_id.values() for fact in facts} | {it.source for it in states}
    return Citations(facts_by_id, sources.paid_by_source(session, source_ids))


def mentions_in_statements(session: Session, rows: Sequence[tuple[str, Statement]]) -> list[MentionOfRequirement]:
    """`rows` are statements, each with a requirement that it is about."""
    statements = {statement.id: statement for _, statement in rows}.values()
    citations = _load_citations(session, SubjectKind.STATEMENT, [it.id for it in statements])
    official_names, agency_names = load_names(
        session, [it.said_by for it in statements], [it.agency for it in statements]
    )
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
                sources=citations.of_fields(it.id, "", "requirements"),
            ),
        )
        for requirement_code, it in rows
    ]


def mentions_of_events(session: Session, rows: Sequence[tuple[EventFulfils, EventState]]) -> list[MentionOfRequirement]:
    """`rows` are links to requirements, each with the state `held` of the event."""
    event_by_id = repository.records_by_id(session, CoordinationEvent, sorted({link.event for link, _ in rows}))
    citations = _load_citations(session, SubjectKind.COORDINATION_EVENT, event_by_id, [state for _, state in rows])
    return [
        (
            link.requirement,
            Mention(
                kind=RefKind.COORDINATION_EVENT,
                **_own_fields(event_by_id[link.event], link),
                status=StatedStatus.DONE,
                stage=None,
                on=state.on,
                sources=citations.of_link(link.event, state),
            ),
        )
        for link, state in rows
    ]


def mentions_of_agreements(
    session: Session, rows: Sequence[tuple[AgreementFulfils, AgreementState]]
) -> list[MentionOfRequirement]:
    """`rows` are links to requirements, each with the latest state of the agreement."""
    agreement_by_id = repository.records_by_id(session, Agreement, sorted({link.agreement for link, _ in rows}))
    citations = _load_citations(session, SubjectKind.AGREEMENT, agreement_by_id, [state for _, state in rows])
    return [
        (
            link.requirement,
            Mention(
                kind=RefKind.AGREEMENT,
                **_own_fields(agreement_by_id[link.agreement], link),
                status=domain.status_of_agreement(state.state),
                stage=state.state.value,
                on=state.on,
                sources=citations.of_link(link.agreement, state),
            ),
        )
        for link, state in rows
    ]


def _own_fields(row: CoordinationEvent | Agreement, link: EventFulfils | AgreementFulfils) -> dict[str, Any]:
    """The fields of a mention that nobody said: an event or agreement, for the region of the link."""
    text = Bilingual(id=row.title_id, en=row.title_en)
    return {"id": row.id, "election": row.election, "region": link.region, "text": text, **NO_SPEAKER}
