"""Events and agreements as they are answered: what was known of them by the end of a day."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, datetime, time
from typing import Any, NamedTuple, TypeVar
from zoneinfo import ZoneInfo

from sqlmodel import Session

from api.coordination import domain, repository
from api.coordination.models import (
    Agreement,
    AgreementFulfils,
    AgreementParty,
    AgreementRegion,
    AgreementState,
    CoordinationEvent,
    EventAgency,
    EventFulfils,
    EventPlan,
    EventRegion,
    EventState,
)
from api.coordination.schemas import (
    AgreementOut,
    AgreementStateOut,
    Became,
    EventBrief,
    EventOut,
    EventStateOut,
    Fulfils,
    PartyOut,
    PlanOut,
    ScopeOut,
    Texts,
    TookPart,
)
from api.coordination.shared import repository as joint
from api.core.errors import NotFound
from api.core.region_codes import NATION_ZONE
from api.core.schemas import Bilingual, RegionName
from api.core.time import local_day
from api.elections import repository as elections
from api.reference.agencies.models import Tenure
from api.reference.regions.models import Region
from api.reference.sources import repository as sources
from api.reference.sources.models import SubjectKind

T = TypeVar("T")
Tenures = dict[tuple[str, str], list[Tenure]]
S = TypeVar("S", PlanOut, EventStateOut)


class Past(NamedTuple):
    """What was known of an event by a day: its plans and states, oldest first; `told` with those made by mistake."""

    event: CoordinationEvent
    plans: list[EventPlan]
    states: list[EventState]
    told: list[EventState]


class Days(NamedTuple):
    """The day to answer for: the one asked for, else today, but no later than an election's close."""

    asked: date | None
    today: date
    closed: dict[str, date]

    def of(self, election: str) -> date:
        return self.asked or min(self.today, self.closed.get(election, self.today))


def days(session: Session, now: datetime, asked: date | None = None) -> Days:
    """Days are Jakarta's."""
    closed = {slug: local_day(at, NATION_ZONE) for slug, at in elections.closes(session) if at is not None}
    return Days(asked, local_day(now, NATION_ZONE), closed)


def events(session: Session, rows: list[CoordinationEvent], days: Days) -> list[EventOut]:
    becoming = [row.becomes for row in rows if row.becomes]
    later = repository.events_by_id(session, becoming)
    past = _past(session, [*rows, *later.values()], days)
    ids = [row.id for row in rows]
    regions = repository.named_regions(session, EventRegion, ids)
    agencies = repository.named_agencies(session, EventAgency, ids)
    held = _tenures(session, agencies.values())
    fulfils = repository.fulfils(session, EventFulfils, ids)
    by = {row.id: days.of(row.election) for row in rows}
    facts = sources.provenance(session, SubjectKind.COORDINATION_EVENT, ids, by)
    return [
        EventOut(
            **_brief(past[row.id], days).model_dump(),
            **row.model_dump(include={"kind", "also", "election", "note"}),
            as_of=days.of(row.election),
            regions=[RegionName.model_validate(region) for region in regions.get(row.id, [])],
            plans=[_timed(PlanOut, plan, regions[row.id], by[row.id]) for plan in past[row.id].plans],
            states=[_timed(EventStateOut, state, regions[row.id], by[row.id]) for state in past[row.id].told],
            becomes=_became(past[row.id], past.get(row.becomes or ""), days),
            took_part=[_took_part(held, _day(past[row.id]), *found) for found in agencies.get(row.id, [])],
            topics=Texts(id=row.topics_id, en=row.topics_en),
            outcomes=Texts(id=row.outcomes_id, en=row.outcomes_en),
            follow_ups=Texts(id=row.follow_ups_id, en=row.follow_ups_en),
            fulfils=[Fulfils.model_validate(found) for found in fulfils.get(row.id, [])],
            provenance=facts.get(row.id, []),
        )
        for row in rows
        if past[row.id].states
    ]


def event(session: Session, row: CoordinationEvent, days: Days) -> EventOut:
    return _only(events(session, [row], days))


def _timed(shape: type[S], row: EventPlan | EventState, regions: list[Region], day: date) -> S:
    """With the instant, where day and time are known; the time is that of the first region."""
    starts = None
    if row.on is not None and row.starts_at is not None:
        starts = datetime.combine(row.on, time.fromisoformat(row.starts_at), ZoneInfo(regions[0].timezone))
    return shape(**_then(row, day), starts=starts)


def _then(row: EventPlan | EventState | AgreementState, day: date) -> dict[str, Any]:
    """Without the mistake in it, as long as nobody knew."""
    return row.model_dump() | ({} if domain.is_mistaken(row, day) else {"mistaken_on": None, "mistake": None})


def _past(session: Session, rows: Iterable[CoordinationEvent], days: Days) -> dict[str, Past]:
    by_id = {row.id: row for row in rows}
    plans = repository.dated(session, EventPlan, [*by_id])
    states = repository.dated(session, EventState, [*by_id])
    return {
        id: Past(
            row,
            domain.known_by(plans.get(id, []), days.of(row.election)),
            domain.known_by(states.get(id, []), days.of(row.election)),
            domain.told_by(states.get(id, []), days.of(row.election)),
        )
        for id, row in by_id.items()
    }


def _brief(past: Past, days: Days) -> EventBrief:
    """Of an event that was known by then: it has a state."""
    state = past.states[-1]
    plan = past.plans[-1] if past.plans else None
    return EventBrief(
        id=past.event.id,
        title=Bilingual(id=past.event.title_id, en=past.event.title_en),
        **state.model_dump(include={"state", "on", "venue", "origin"}),
        planned_on=plan and plan.on,
        unconfirmed=domain.is_unconfirmed(state, plan, days.of(past.event.election)),
    )


def _became(past: Past, later: Past | None, days: Days) -> Became | None:
    if later is None or not later.states:
        return None
    plan = past.plans[-1] if past.plans else None
    late = domain.days_late(plan, later.states[-1])
    return Became(**_brief(later, days).model_dump(), days_late=late)


def _day(past: Past) -> date | None:
    """On which it was, or is to be."""
    if past.states[-1].state in domain.AWAITED:
        return past.plans[-1].on if past.plans else None
    return past.states[-1].on


def _tenures(session: Session, named: Iterable[list[tuple[Any, str, str | None]]]) -> Tenures:
    """Of all officials named, by agency and person."""
    found: Tenures = defaultdict(list)
    for it in joint.tenures(session, {row.official for rows in named for row, *_ in rows if row.official}):
        found[it.agency, it.official].append(it)
    return found


def _position(held: Tenures, row: EventAgency | AgreementParty, on: date | None) -> Bilingual | None:
    if row.official is None or on is None:
        return None
    offices = [it for it in held.get((row.agency, row.official), []) if it.held_on(on)]
    return Bilingual(id=offices[-1].position_id, en=offices[-1].position_en) if offices else None


def _took_part(held: Tenures, on: date | None, row: EventAgency, agency: str, official: str | None) -> TookPart:
    position = _position(held, row, on)
    return TookPart(**row.model_dump(), agency_name=agency, official_name=official, official_position=position)


def agreements(session: Session, rows: list[Agreement], days: Days) -> list[AgreementOut]:
    ids = [row.id for row in rows]
    states = repository.dated(session, AgreementState, ids)
    signings = repository.events_of(session, [row.signed_in for row in rows if row.signed_in])
    past = _past(session, signings, days)
    regions = repository.named_regions(session, AgreementRegion, ids)
    parties = repository.named_agencies(session, AgreementParty, ids)
    held = _tenures(session, parties.values())
    scope = repository.scope_items(session, ids)
    fulfils = repository.fulfils(session, AgreementFulfils, ids)
    by = {row.id: days.of(row.election) for row in rows}
    facts = sources.provenance(session, SubjectKind.AGREEMENT, ids, by)
    answered = []
    for row in rows:
        known = domain.known_by(states.get(row.id, []), days.of(row.election))
        if not known:
            continue
        events = [_brief(past[it.id], days) for it in signings if _belongs(it, row) and past[it.id].states]
        answered.append(
            AgreementOut(
                **row.model_dump(include={"id", "kind", "election", "note"}),
                title=Bilingual(id=row.title_id, en=row.title_en),
                as_of=days.of(row.election),
                **known[-1].model_dump(include={"state", "on", "on_origin"}),
                unconfirmed=known[-1].state in domain.AWAITED and any(it.unconfirmed for it in events),
                events=events,
                states=[
                    AgreementStateOut(**_then(state, by[row.id]))
                    for state in domain.told_by(states[row.id], by[row.id])
                ],
                regions=[RegionName.model_validate(region) for region in regions.get(row.id, [])],
                parties=[_party(held, known, *found) for found in parties.get(row.id, [])],
                scope=_scope(scope.get(row.id, []), known),
                fulfils=[Fulfils.model_validate(found) for found in fulfils.get(row.id, [])],
                provenance=facts.get(row.id, []),
            )
        )
    return answered


def agreement(session: Session, row: Agreement, days: Days) -> AgreementOut:
    return _only(agreements(session, [row], days))


def _belongs(event: CoordinationEvent, agreement: Agreement) -> bool:
    return agreement.signed_in is not None and agreement.signed_in in (event.id, event.becomes)


def _party(
    held: Tenures, known: list[AgreementState], row: AgreementParty, agency: str, official: str | None
) -> PartyOut:
    made = next((it for it in known if it.state not in domain.AWAITED), known[-1])
    position = _position(held, row, made.on)
    return PartyOut(**row.model_dump(), agency_name=agency, official_name=official, official_position=position)


def _scope(rows: list[Any], known: list[AgreementState]) -> list[ScopeOut]:
    """What the parties agreed is known once they signed, not before."""
    if known[-1].state in domain.AWAITED:
        return []
    return [
        ScopeOut(**row.model_dump(exclude={"text_id", "text_en"}), text=Bilingual(id=row.text_id, en=row.text_en))
        for row in rows
    ]


def _only(found: list[T]) -> T:
    """The one object asked for; as of a day before anybody knew of it, there is none."""
    if not found:
        raise NotFound
    return found[0]
