"""Compose the situation report from what other resources answer. Reads only."""

from collections.abc import Sequence
from itertools import chain
from typing import NamedTuple

from sqlmodel import Session

from api.briefing.attention import service as attention_service
from api.briefing.attention.schemas import AttentionReason
from api.briefing.attention.service import FoundEntries
from api.briefing.situation import sections, sentences
from api.briefing.situation.domain import Concern, Links, Office
from api.briefing.situation.schemas import LinkedNumber, SituationReport
from api.briefing.situation.sections import ReportData
from api.briefing.situation.sentences import PLAIN, DecisionTopic, Headline
from api.coordination.agreements import repository as agreements_repository
from api.coordination.agreements import responses as agreements_responses
from api.coordination.agreements.schemas import AgreementOut
from api.coordination.commitments import repository as commitments
from api.coordination.commitments import responses as commitments_responses
from api.coordination.commitments.schemas import CommitmentOut
from api.coordination.evaluation_days import EvaluationDays
from api.coordination.events import repository as events_repository
from api.coordination.events import responses as events_responses
from api.coordination.events.schemas import EventOut
from api.coordination.public_record import service as public_record
from api.coordination.risks import repository as risks_repository
from api.coordination.risks import responses as risks_responses
from api.coordination.risks.schemas import RiskOut
from api.coordination.schemas import RegionalRecordQuery
from api.coordination.statements import repository as statements_repository
from api.coordination.statements import responses as statements_responses
from api.coordination.statements.schemas import StatementOut, StatementQuery
from api.core.caller import Caller
from api.core.schemas import Bilingual, RegionName
from api.core.status import Band
from api.core.time import end_of_local_day, format_h_offset
from api.db.listing import Window
from api.http.paging import MAX_LIMIT
from api.ledger import repository as ledger_repository
from api.readiness import responses as readiness_responses
from api.readiness.snapshot import ReadinessSnapshot
from api.reference.agencies import repository as agencies

ALL_ROWS = Window(MAX_LIMIT, None)
"""As many statements or risks as one page of their lists has."""


class ComposedReport(NamedTuple):
    """The report, and what its Markdown form writes again with links."""

    report: SituationReport
    headline: Headline
    decision_topics: list[DecisionTopic]


def compose(
    session: Session, caller: Caller, snapshot: ReadinessSnapshot, links: Links, language: str, *, simulated: bool
) -> ComposedReport:
    report_data = _load(session, caller, snapshot, links, language)
    headline = _headline(report_data)
    report = SituationReport(
        election=snapshot.election.slug,
        election_title=Bilingual(id=snapshot.election.title_id, en=snapshot.election.title_en),
        region=RegionName.model_validate(snapshot.region),
        on=links.on,
        since=links.since,
        h=headline.h,
        evaluated_at=snapshot.time.at,
        recorded_since=ledger_repository.recorded_since(session, links.region),
        simulated=simulated,
        headline=sentences.headline_sentence(headline, PLAIN, language),
        band=report_data.readiness.band,
        score=headline.score,
        change=headline.change,
        late=sections.late(report_data),
        silent=sections.silent(report_data),
        public_claims=sections.public_claims(report_data),
        named_risks=sections.named_risks(report_data),
        coordination=sections.coordination(report_data),
        promises=sections.commitments(report_data),
        ahead=sections.ahead(report_data),
        decisions=[],
    )
    decision_topics = sections.decision_topics(report_data, report)
    requested_decisions = [sections.requested_decision(report_data, topic) for topic in decision_topics]
    return ComposedReport(report.model_copy(update={"decisions": requested_decisions}), headline, decision_topics)


def _headline(data: ReportData) -> Headline:
    readiness, links = data.readiness, data.links
    return Headline(
        readiness,
        format_h_offset(data.snapshot.pinned.polling_on, links.on),
        links.on,
        links.since,
        _share(readiness.score, links, "/score"),
        _share(readiness.change.score, links, "/change/score"),
    )


def _share(value: float | None, links: Links, pointer: str) -> LinkedNumber | None:
    return None if value is None else LinkedNumber(value=value, link=links.readiness, at=pointer)


def _load(session: Session, caller: Caller, snapshot: ReadinessSnapshot, links: Links, language: str) -> ReportData:
    commitment_bodies = _commitments(session, caller, links)
    agreement_bodies, event_bodies = _coordination(session, caller, links)
    found_entries = attention_service.find_entries(session, snapshot)
    readiness = readiness_responses.readiness_body(snapshot, language, depth=0)
    is_little_reported = readiness.band is Band.NO_DATA
    return ReportData(
        snapshot=snapshot,
        readiness=readiness,
        attention=found_entries,
        concerns=_concerns(snapshot, found_entries),
        agreements=agreement_bodies,
        events=event_bodies,
        commitments=commitment_bodies,
        agencies=agencies.agencies_by_slug(session),
        stated=public_record.stated_by_requirement(session, links.election, links.region, links.on),
        statements=_statements(session, caller, links) if is_little_reported else None,
        risks=_risks(session, caller, links) if is_little_reported else None,
        links=links,
        language=language,
    )


def _statements(session: Session, caller: Caller, links: Links) -> list[StatementOut]:
    query = StatementQuery(within=links.region)
    rows = statements_repository.statements(session, caller, links.election, query, ALL_ROWS)
    return statements_responses.statements(session, rows)


def _risks(session: Session, caller: Caller, links: Links) -> list[RiskOut]:
    query = RegionalRecordQuery(within=links.region)
    rows = risks_repository.risks(session, caller, links.election, query, ALL_ROWS)
    return risks_responses.risks(session, rows)


def _concerns(snapshot: ReadinessSnapshot, found_entries: FoundEntries) -> list[Concern]:
    """Everything on the region's attention list, with the agency that owes it; unconfirmed events are left out."""
    function_by_requirement = {it.code: it.owed_by.partition(":")[0] for it in snapshot.requirements.values()}
    return [
        Concern(
            entry.finding.reason,
            Office(entry.owner, function_by_requirement[entry.finding.requirement]),
            entry.finding.requirement,
            entry.finding.units,
            critical=entry.due.critical and entry.finding.reason is not AttentionReason.OVERDUE,
        )
        for entry in sorted(chain(*found_entries.by_requirement), key=lambda entry: entry.key)
    ]


def _coordination(session: Session, caller: Caller, links: Links) -> tuple[Sequence[AgreementOut], Sequence[EventOut]]:
    """All agreements and events of the region as they were known on the day of the report."""
    evaluation_days = EvaluationDays(links.on, links.on, {})
    filters = links.election, links.region, links.on
    agreement_ids = agreements_repository.known_agreements(session, caller, *filters)
    event_ids = events_repository.known_events(session, caller, *filters)
    return (
        agreements_responses.agreements_by_ids(session, agreement_ids, evaluation_days),
        events_responses.events_by_ids(session, [*event_ids], evaluation_days),
    )


def _commitments(session: Session, caller: Caller, links: Links) -> list[CommitmentOut]:
    commitment_rows = commitments.commitments_within(session, caller, links.election, links.region, links.on)
    return commitments_responses.commitments(
        session, commitment_rows, lambda zone: end_of_local_day(links.on, zone), past=True
    )
