"""Agreements as they are answered: what was known of them by the end of a day."""

from collections.abc import Sequence

from sqlmodel import Session

from api.coordination import participants, states
from api.coordination import repository as coordination
from api.coordination.agreements import repository
from api.coordination.agreements.models import (
    Agreement,
    AgreementFulfils,
    AgreementParty,
    AgreementRegion,
    AgreementScope,
    AgreementState,
)
from api.coordination.agreements.schemas import AgreementOut, AgreementStateOut, PartyOut, ScopeOut
from api.coordination.evaluation_days import EvaluationDays
from api.coordination.events import repository as events
from api.coordination.events import responses as events_responses
from api.coordination.events.models import CoordinationEvent
from api.coordination.participants import Tenures
from api.coordination.schemas import RequirementLinkOut
from api.coordination.states import PENDING
from api.core.errors import NotFound
from api.core.schemas import Bilingual, RegionName
from api.db.reference_cache import cached_by_revision, content_revision
from api.reference.sources import repository as sources
from api.reference.sources.models import SubjectKind


def agreements(session: Session, rows: Sequence[Agreement], days: EvaluationDays) -> list[AgreementOut]:
    """Return the agreements that were known by their day."""
    return agreements_by_ids(session, [row.id for row in rows], days)


def agreements_by_ids(session: Session, ids: Sequence[str], days: EvaluationDays) -> list[AgreementOut]:
    """Return the agreements that were known by their day. They are cached; callers must not change them."""

    def load(ids: list[str]) -> dict[str, AgreementOut | None]:
        return _load_agreements(session, repository.agreements_by_id(session, ids), days)

    version = content_revision(session), days.as_of_day
    agreement_by_id = cached_by_revision(session, f"agreements {days.kind}", dict.fromkeys(ids, version), load)
    return [agreement for agreement in agreement_by_id.values() if agreement is not None]


def _load_agreements(
    session: Session, rows: Sequence[Agreement], days: EvaluationDays
) -> dict[str, AgreementOut | None]:
    """Return the agreements by id. None: it was not known by its day."""
    ids = [row.id for row in rows]
    states_by_agreement = coordination.known_rows_by_owner(session, AgreementState, ids)
    signing_events = events.events_with_predecessors(session, [row.signed_in for row in rows if row.signed_in])
    event_history_by_id = events_responses.load_histories(session, signing_events, days)
    regions_by_agreement = coordination.regions_by_owner(session, AgreementRegion, ids)
    parties_by_agreement = coordination.participants_by_owner(session, AgreementParty, ids)
    tenures_by_agency_and_official = participants.load_tenures(
        session, [row.official for party_and_names in parties_by_agreement.values() for row, *_ in party_and_names]
    )
    scope_by_agreement = repository.scope_by_agreement(session, ids)
    links_by_agreement = coordination.links_by_owner(session, AgreementFulfils, ids)
    facts_by_agreement = sources.facts_by_subject(
        session, SubjectKind.AGREEMENT, ids, {row.id: days.of(row.election) for row in rows}
    )
    agreement_by_id: dict[str, AgreementOut | None] = dict.fromkeys(ids)
    for row in rows:
        day, known_states = days.of(row.election), states_by_agreement[row.id]
        valid_states = states.valid_as_of(known_states, day)
        if not valid_states:
            continue
        event_briefs = [
            events_responses.brief(event_history_by_id[event.id])
            for event in signing_events
            if _is_signing(event, row) and event_history_by_id[event.id].states
        ]
        agreement_by_id[row.id] = AgreementOut(
            **row.model_dump(include={"id", "kind", "election", "note"}),
            title=Bilingual(id=row.title_id, en=row.title_en),
            as_of=day,
            **valid_states[-1].model_dump(include={"state", "on", "on_origin"}),
            unconfirmed=valid_states[-1].state in PENDING and any(it.unconfirmed for it in event_briefs),
            events=event_briefs,
            states=[
                AgreementStateOut(**states.columns_as_of(state, day)) for state in states.known_as_of(known_states, day)
            ],
            regions=[RegionName.model_validate(region_row) for region_row in regions_by_agreement.get(row.id, [])],
            parties=[
                _party(tenures_by_agency_and_official, valid_states, *party_and_names)
                for party_and_names in parties_by_agreement.get(row.id, [])
            ],
            scope=_scope(scope_by_agreement.get(row.id, []), valid_states),
            fulfils=[RequirementLinkOut.model_validate(link) for link in links_by_agreement.get(row.id, [])],
            provenance=facts_by_agreement.get(row.id, []),
        )
    return agreement_by_id


def agreement(session: Session, row: Agreement, days: EvaluationDays) -> AgreementOut:
    """Return one agreement. Raises `NotFound` if it was not known by the day."""
    bodies = agreements(session, [row], days)
    if not bodies:
        raise NotFound
    return bodies[0]


def _is_signing(event: CoordinationEvent, agreement: Agreement) -> bool:
    """Whether the agreement was signed in this event, or in the one that it turned into."""
    return agreement.signed_in is not None and agreement.signed_in in (event.id, event.becomes)


def _party(
    tenures: Tenures,
    valid_states: Sequence[AgreementState],
    party: AgreementParty,
    agency_name: str,
    official_name: str | None,
) -> PartyOut:
    signing_state = next((state for state in valid_states if state.state not in PENDING), valid_states[-1])
    return PartyOut(
        **party.model_dump(),
        agency_name=agency_name,
        official_name=official_name,
        official_position=participants.position_on(tenures, party.agency, party.official, signing_state.on),
    )


def _scope(rows: Sequence[AgreementScope], valid_states: Sequence[AgreementState]) -> list[ScopeOut]:
    """Return what the parties agreed, from the signing on."""
    if valid_states[-1].state in PENDING:
        return []
    return [
        ScopeOut(**row.model_dump(exclude={"text_id", "text_en"}), text=Bilingual(id=row.text_id, en=row.text_en))
        for row in rows
    ]
