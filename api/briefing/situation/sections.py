"""The sections of the report, each built from the answers of other resources. No session."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from itertools import chain
from typing import Any, NamedTuple, TypeVar

from api.briefing.attention import service as attention_service
from api.briefing.attention.domain import NOT_DUE, FirstDueDate
from api.briefing.attention.schemas import AttentionReason
from api.briefing.attention.service import FoundEntries
from api.briefing.attention.topics import REPORT_SILENT
from api.briefing.situation import decisions, domain, sentences
from api.briefing.situation.decisions import AFTER_WHAT_IS_CRITICAL_NOW, Decision, RequirementData
from api.briefing.situation.domain import WEEK, Concern, Links, Office
from api.briefing.situation.schemas import (
    AheadSection,
    CommitmentsSection,
    CoordinationKind,
    CoordinationNews,
    DueCommitment,
    DueRequirement,
    LateOffice,
    LateSection,
    LinkedNumber,
    NamedRisk,
    NamedRisks,
    PublicClaim,
    PublicClaims,
    RequestedDecision,
    ResponsibleOffice,
    SilentOffice,
    SilentSection,
    SituationReport,
    Topic,
)
from api.briefing.situation.sentences import DecisionTopic
from api.checklists import domain as checklists_domain
from api.checklists.schemas import RefKind, Stated
from api.coordination.agreements.schemas import AgreementOut
from api.coordination.commitments.schemas import CommitmentOut
from api.coordination.events.models import EventStatus
from api.coordination.events.schemas import EventBrief, EventOut
from api.coordination.public_record.domain import status_of_claim
from api.coordination.risks.schemas import RiskOut
from api.coordination.statements.schemas import StatementOut
from api.coordination.states import PENDING
from api.core.region_codes import NATION_ZONE
from api.core.schemas import RegionName
from api.core.status import StatedStatus
from api.core.time import NEVER, TICK, end_of_local_day, local_day
from api.readiness.schemas import Readiness
from api.readiness.snapshot import ReadinessSnapshot
from api.reference.agencies.models import Agency

PublicRow = TypeVar("PublicRow", StatementOut, RiskOut)
MAX_TOPICS = 10
"""More requirements of one decision are behind its link."""
LATE_REASONS = (AttentionReason.OVERDUE_CRITICAL, AttentionReason.OVERDUE)
STILL_OWED, NOT_KEPT = ("open", "late"), ("late", "broken")


class ReportData(NamedTuple):
    """All that a report is made of, as of the end of its day."""

    snapshot: ReadinessSnapshot
    readiness: Readiness
    attention: FoundEntries
    concerns: Sequence[Concern]
    """What is on the attention list, with the office that owes it."""
    agreements: Sequence[AgreementOut]
    events: Sequence[EventOut]
    commitments: Sequence[CommitmentOut]
    agencies: Mapping[str, Agency]
    """All agencies, by slug."""
    stated: Mapping[str, Stated]
    """What public statements say, by requirement."""
    statements: Sequence[StatementOut] | None
    """All statements about the region and what lies below it; None: enough is reported."""
    risks: Sequence[RiskOut] | None
    """All risks named there; None: enough is reported."""
    links: Links
    language: str


def late(data: ReportData) -> LateSection:
    concerns_by_office = domain.by_office(data.concerns, LATE_REASONS)
    return LateSection(
        link=data.links.attention(),
        overdue=_from_readiness(data, "overdue"),
        critical=_from_readiness(data, "critical"),
        offices=[_late_office(data, office_concerns) for office_concerns in concerns_by_office],
    )


def silent(data: ReportData) -> SilentSection:
    offices = [
        SilentOffice(
            **_office_fields(concerns[0].office),
            items=_linked(data.links.attention(AttentionReason.SILENT, concerns[0]), domain.units(concerns), "/units"),
        )
        for concerns in domain.by_office(data.concerns, (AttentionReason.SILENT,))
    ]
    return SilentSection(
        link=data.links.attention(AttentionReason.SILENT), items=_from_readiness(data, "silent"), offices=offices
    )


def _from_readiness(data: ReportData, field: str) -> LinkedNumber:
    """A number of the readiness answer, with its address."""
    return _linked(data.links.readiness, getattr(data.readiness, field), f"/{field}")


def _linked(link: str, value: int, pointer: str) -> LinkedNumber:
    return LinkedNumber(value=value, link=link, at=pointer)


def _office_fields(office: Office) -> dict[str, Any]:
    """The fields of a `ResponsibleOffice`."""
    agency = office.agency
    return {
        "agency": agency and agency.slug,
        "name": agency and agency.name,
        "function": office.function,
        "duty_contact": agency and agency.duty_contact,
    }


def _late_office(data: ReportData, concerns: Sequence[Concern]) -> LateOffice:
    """One office's line; `concerns` are all of that office."""
    number_by_field, requirement_codes = {}, dict[str, None]()
    for field, reason in zip(("critical", "others"), LATE_REASONS, strict=True):
        concerns_for_reason = [it for it in concerns if it.reason == reason]
        units = domain.units(concerns_for_reason)
        number_by_field[field] = _linked(data.links.attention(reason, concerns[0]), units, "/units") if units else None
        requirement_codes |= dict.fromkeys(it.requirement for it in concerns_for_reason)
    topics = [
        Topic(requirement=requirement_code, title=data.snapshot.template.titles[requirement_code])
        for requirement_code in requirement_codes
    ]
    return LateOffice(**_office_fields(concerns[0].office), **number_by_field, what=topics)


def _known_by_then(
    data: ReportData, rows: Iterable[PublicRow], day_of: Callable[[PublicRow], date | None]
) -> list[PublicRow]:
    """What was said by the day of the report, the latest first. What has no day comes last."""
    dated_rows = [(day_of(row) or date.min, row.id, row) for row in rows]
    known_rows = [dated_row for dated_row in dated_rows if dated_row[0] <= data.links.on]
    return [row for _, _, row in sorted(known_rows, key=lambda it: it[:2], reverse=True)]


def public_claims(data: ReportData) -> PublicClaims | None:
    """What public statements say of how things are, where little is reported."""
    if data.statements is None:
        return None
    known_statements = _known_by_then(data, data.statements, lambda statement: statement.said_on)
    return PublicClaims(
        link=data.links.statements(),
        claims=[
            PublicClaim(
                **statement.model_dump(include={"id", "text", "region", "requirements", "claim", "said_on"}),
                said_by=statement.said_by_name,
                agency=statement.agency_name,
            )
            for statement in known_statements
            if status_of_claim(statement.claim, statement.confidence) is not None
        ],
    )


def named_risks(data: ReportData) -> NamedRisks | None:
    """The risks that somebody named, where little is reported."""
    if data.risks is None:
        return None
    known_risks = _known_by_then(data, data.risks, lambda risk: risk.named_on)
    return NamedRisks(
        link=data.links.risks(),
        risks=[
            NamedRisk(
                **risk.model_dump(include={"id", "text", "region", "category", "severity", "named_on", "owner"}),
                named_by=risk.named_by_name or risk.agency_name,
                link=data.links.risk(risk.id),
            )
            for risk in known_risks
        ],
    )


def coordination(data: ReportData) -> list[CoordinationNews]:
    """Agreements first, then the events that belong to none of them."""
    events_by_id = {event.id: event for event in data.events}
    agreements_in_news = [agreement for agreement in data.agreements if _is_news_of_agreement(agreement, data.links)]
    covered_event_ids = {event.id for agreement in agreements_in_news for event in agreement.events}
    until_day = data.links.on + WEEK
    events_in_news = [
        event
        for event in data.events
        if event.id not in covered_event_ids and _is_news_of_event(event, data.links, until_day)
    ]
    all_news = [_agreement_news(data, agreement, events_by_id) for agreement in agreements_in_news]
    all_news += [_event_news(data, event) for event in events_in_news]
    return [
        news.model_copy(update={"says": sentences.news_sentence(news, sentences.PLAIN, data.language)})
        for news in all_news
    ]


def _agreement_news(
    data: ReportData, agreement: AgreementOut, events_by_id: Mapping[str, EventOut]
) -> CoordinationNews:
    planned_event = next((event for event in agreement.events if event.planned_on is not None), None)
    held_event = next((event for event in agreement.events if event.state == EventStatus.HELD), None)
    requirement_code, days_late = _days_late(data, agreement)
    return CoordinationNews(
        kind=CoordinationKind.AGREEMENT,
        **agreement.model_dump(include={"id", "title", "state", "unconfirmed"}),
        on=None if agreement.state in PENDING else agreement.on,
        venue=held_event and held_event.venue,
        planned_on=planned_event and planned_event.planned_on,
        planned_venue=_planned_venue(planned_event, events_by_id),
        origin=agreement.states[-1].origin,
        requirement=requirement_code,
        days_late=days_late,
        due_judged=days_late and checklists_domain.is_due_judged(data.snapshot.requirements[requirement_code or ""]),
        link=data.links.agreement(agreement.id),
        says="",
    )


def _planned_venue(event: EventBrief | None, events_by_id: Mapping[str, EventOut]) -> str | None:
    plans = events_by_id[event.id].plans if event is not None and event.id in events_by_id else []
    return plans[-1].venue if plans else None


def _days_late(data: ReportData, agreement: AgreementOut) -> tuple[str | None, LinkedNumber | None]:
    """The requirement that the agreement fulfils in the region itself, and how many days after its due day it did."""
    region_code = data.links.region
    fulfilled_requirements = [
        it.requirement for it in agreement.fulfils if it.region == region_code and it.election == data.links.election
    ]
    for requirement_code in fulfilled_requirements:
        stated = data.stated.get(requirement_code)
        due_dates = (
            it.timing.due_at
            for it in data.snapshot.expectations_by_root[region_code]
            if it.requirement == requirement_code
        )
        due_at = min(due_dates, default=NEVER)
        is_act_of_that_day = stated is not None and stated.kind is RefKind.AGREEMENT and stated.done_on == agreement.on
        if is_act_of_that_day and due_at != NEVER and agreement.on:
            days = (agreement.on - local_day(due_at, data.snapshot.pinned.timezone)).days
            return requirement_code, _linked(data.links.item(requirement_code), days, "/stated/days_late")
    return (fulfilled_requirements[0] if fulfilled_requirements else None), None


def _event_news(data: ReportData, event: EventOut) -> CoordinationNews:
    return CoordinationNews(
        kind=CoordinationKind.EVENT,
        **event.model_dump(include={"id", "title", "state", "unconfirmed", "venue", "planned_on", "origin"}),
        on=None if event.state in PENDING else event.on,
        planned_venue=event.plans[-1].venue if event.plans else None,
        requirement=next((it.requirement for it in event.fulfils), None),
        days_late=None,
        due_judged=None,
        link=data.links.event(event.id),
        says="",
    )


def _is_news_of_agreement(agreement: AgreementOut, links: Links) -> bool:
    """Still pending, or its state changed within the period."""
    return agreement.state in PENDING or _in_period(agreement.on, links)


def _is_news_of_event(event: EventOut, links: Links, until: date) -> bool:
    """Unconfirmed, planned up to `until`, or happened within the period.

    An event that another one has replaced is left out; the report shows its replacement.
    """
    if event.becomes is not None:
        return False
    if event.state in PENDING:
        return event.unconfirmed or (event.planned_on is not None and links.on <= event.planned_on <= until)
    return _in_period(event.on, links)


def _in_period(on: date | None, links: Links) -> bool:
    return on is not None and links.since < on <= links.on


def commitments(data: ReportData) -> CommitmentsSection:
    since_day, report_day = data.links.since, data.links.on
    due_commitments = _due_between(data, since_day, report_day)
    counts = {
        status: _linked(data.links.commitments(since_day, report_day, status), count, "/total")
        for status, count in sorted(Counter(commitment.status for commitment in due_commitments).items())
    }
    return CommitmentsSection(
        link=data.links.commitments(since_day, report_day),
        counts=counts,
        commitments=[_due_commitment(data, commitment) for commitment in due_commitments],
    )


def _due_between(data: ReportData, after: date, before: date) -> list[CommitmentOut]:
    """Commitments due after the end of one day and before the end of the other."""
    after_instant, before_instant = end_of_local_day(after, NATION_ZONE), end_of_local_day(before, NATION_ZONE)
    return [commitment for commitment in data.commitments if after_instant < commitment.due_at < before_instant]


def _due_commitment(data: ReportData, commitment: CommitmentOut) -> DueCommitment:
    agency_row, link = data.agencies[commitment.owed_by], data.links.commitment(commitment.id)
    return DueCommitment(
        **commitment.model_dump(include={"id", "title", "status", "owed_by", "due_at"}),
        owed_by_name=agency_row.name,
        duty_contact=agency_row.duty_contact,
        due_on=local_day(commitment.due_at, data.snapshot.pinned.timezone),
        days_late=_linked(link, commitment.days_late, "/days_late"),
        link=link,
    )


def ahead(data: ReportData) -> AheadSection:
    until_day = data.links.on + WEEK
    owed_commitments = [it for it in _due_between(data, data.links.on, until_day) if it.status in STILL_OWED]
    return AheadSection(
        link=data.links.report(),
        until=until_day,
        requirements=_requirements_ahead(data, until_day),
        commitments=[_due_commitment(data, commitment) for commitment in owed_commitments],
    )


def _requirements_ahead(data: ReportData, until: date) -> list[DueRequirement]:
    """Requirements due by `until` that are not done everywhere: by day, and on each day the critical ones first."""
    zone, evaluated_at = data.snapshot.pinned.timezone, data.snapshot.time.at
    last_instant = end_of_local_day(until, zone)
    first_due_by_requirement: dict[str, FirstDueDate] = {}
    for expectation in chain(*data.snapshot.expectations_by_root.values()):
        if expectation.units and evaluated_at < expectation.timing.due_at <= last_instant:
            due_at, is_critical = first_due_by_requirement.get(expectation.requirement, NOT_DUE)
            first_due_by_requirement[expectation.requirement] = FirstDueDate(
                min(due_at, expectation.timing.due_at), is_critical or expectation.timing.critical
            )
    undone_due_by_requirement = {
        requirement_code: first_due
        for requirement_code, first_due in first_due_by_requirement.items()
        if requirement_code not in data.snapshot.breakdowns
        or not data.snapshot.breakdowns[requirement_code].open.is_done
    }
    undone_requirements = sorted(
        undone_due_by_requirement,
        key=lambda requirement_code: (
            local_day(undone_due_by_requirement[requirement_code].at, zone),
            not undone_due_by_requirement[requirement_code].critical,
            requirement_code,
        ),
    )
    position_by_requirement = {
        requirement_line.code: position for position, requirement_line in enumerate(data.readiness.requirements)
    }
    return [
        _due_requirement(
            data,
            requirement_code,
            local_day(undone_due_by_requirement[requirement_code].at, zone),
            undone_due_by_requirement[requirement_code].critical,
            position_by_requirement.get(requirement_code),
        )
        for requirement_code in undone_requirements
    ]


def _due_requirement(
    data: ReportData, requirement: str, due_on: date, critical: bool, position: int | None
) -> DueRequirement:
    """`position` is the requirement's place in the readiness answer; None: it has not opened."""
    number_by_field: dict[str, LinkedNumber | None] = {"done": None, "known": None, "units": None}
    if position is not None:
        requirement_line = data.readiness.requirements[position]
        number_by_field = {
            field: _linked(data.links.readiness, getattr(requirement_line, field), f"/requirements/{position}/{field}")
            for field in number_by_field
        }
    stated = data.stated.get(requirement)
    return DueRequirement(
        requirement=requirement,
        title=data.snapshot.template.titles[requirement],
        owed_by=data.snapshot.requirements[requirement].owed_by,
        critical=critical,
        due_on=due_on,
        stated_link=data.links.item(requirement) if stated and stated.status is StatedStatus.DONE else None,
        **number_by_field,
    )


def decision_topics(data: ReportData, report: SituationReport) -> list[DecisionTopic]:
    """What the reader has to decide: items that are critical now, events and commitments, then other items."""
    items = [(decision, _item_topic(data, decision)) for decision in _decisions(data)]
    event_topics = [*_event_topics(data, report), *_commitment_topics(data, report)]
    topics = [topic for decision, topic in items if decision.rank < AFTER_WHAT_IS_CRITICAL_NOW]
    topics += [*event_topics, *(topic for decision, topic in items if decision.rank > AFTER_WHAT_IS_CRITICAL_NOW)]
    first_topics = topics[: domain.MAX_DECISIONS]
    if event_topics and event_topics[0] not in first_topics and first_topics[-1].code == REPORT_SILENT:
        first_topics[-1] = event_topics[0]
    return first_topics


def _decisions(data: ReportData) -> list[Decision]:
    snapshot = data.snapshot
    found_topics = attention_service.find_topics(snapshot, data.attention)
    return decisions.decisions(found_topics, RequirementData(snapshot.requirements, snapshot.depends_on))


def _item_topic(data: ReportData, decision: Decision) -> DecisionTopic:
    snapshot, zone = data.snapshot, data.snapshot.pinned.timezone
    return DecisionTopic(
        code=decision.code,
        link=data.links.decision(decision.topic),
        regions=[RegionName.model_validate(snapshot.regions[region_code]) for region_code in decision.regions],
        titles=[snapshot.template.titles[requirement_code] for requirement_code in decision.requirements],
        offices=[ResponsibleOffice(**_office_fields(office)) for office in decision.offices],
        requirements=decision.requirements,
        units=decision.units,
        due_on=local_day(decision.due_at, zone),
        needed_on=None if decision.needed_by is None else local_day(decision.needed_by - TICK, zone),
        reported=decision.reported,
        critical_units=decision.critical_units,
    )


def _event_topics(data: ReportData, report: SituationReport) -> list[DecisionTopic]:
    events_by_id = {event.id: event for event in data.events}
    agreements_by_id = {agreement.id: agreement for agreement in data.agreements}
    topics = []
    for news in report.coordination:
        if news.unconfirmed:
            record = agreements_by_id.get(news.id) or events_by_id[news.id]
            participants = record.parties if isinstance(record, AgreementOut) else record.took_part
            topics.append(
                DecisionTopic(
                    "confirm_event",
                    news.link,
                    record.regions,
                    [news.title],
                    [_office_of_agency(data, participant.agency) for participant in participants],
                    due_on=news.planned_on,
                )
            )
    return topics


def _commitment_topics(data: ReportData, report: SituationReport) -> list[DecisionTopic]:
    regions_by_commitment = {commitment.id: commitment.regions for commitment in data.commitments}
    return [
        DecisionTopic(
            "keep_commitment",
            commitment.link,
            regions_by_commitment[commitment.id],
            [commitment.title],
            [_office_of_agency(data, commitment.owed_by)],
            due_on=commitment.due_on,
        )
        for commitment in report.promises.commitments
        if commitment.status in NOT_KEPT
    ]


def _office_of_agency(data: ReportData, agency: str) -> ResponsibleOffice:
    agency_row = data.agencies[agency]
    return ResponsibleOffice(**_office_fields(Office(agency_row, agency_row.function)))


def requested_decision(data: ReportData, topic: DecisionTopic) -> RequestedDecision:
    return RequestedDecision(
        code=topic.code,
        says=sentences.decision_sentence(topic, sentences.PLAIN, data.language),
        regions=[*topic.regions],
        requirements=[
            Topic(requirement=requirement_code, title=title)
            for requirement_code, title in zip(topic.requirements[:MAX_TOPICS], topic.titles, strict=False)
        ],
        offices=[*topic.offices],
        units=topic.units,
        due_on=topic.due_on,
        needed_on=topic.needed_on,
        link=topic.link,
    )
