"""The report as a whole, put together from what other questions answer. It writes nothing."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from sqlmodel import Session

from api.briefing.attention import repository as agencies
from api.briefing.attention import responses as attention
from api.briefing.attention.schemas import AttentionQuery
from api.briefing.situation import parts, sentences
from api.briefing.situation.domain import Concern, Links, PeriodUnfit
from api.briefing.situation.parts import Material
from api.briefing.situation.schemas import Decision, Figure, SituationReport
from api.briefing.situation.sentences import PLAIN, Said
from api.coordination import repository as coordination
from api.coordination import responses as coordination_answers
from api.coordination.commitments import repository as commitments
from api.coordination.commitments import responses as commitment_answers
from api.coordination.commitments.schemas import CommitmentOut, CommitmentQuery
from api.coordination.public_record import repository as public_record
from api.coordination.responses import Days
from api.coordination.schemas import AgreementOut, AgreementQuery, EventOut, EventQuery
from api.core.caller import Caller
from api.core.schemas import Bilingual, RegionName
from api.core.time import end_of, h_offset
from api.db.keyset import Window
from api.ledger import repository as history
from api.readiness import responses as readiness
from api.readiness.snapshot import Board
from api.reference.agencies.domain import Owners

WEEK = timedelta(7)
ALL = Window(100_000, None)


class Told(NamedTuple):
    """The report, and what a page of it says again with links."""

    report: SituationReport
    material: Material
    said: Said
    matters: list[sentences.Matter]


def period(on: date | None, since: date | None, today: date) -> tuple[date, date]:
    """No day that has not come; a week, if not said."""
    last = min(on or today, today)
    first = last - WEEK if since is None else since
    if first >= last:
        raise PeriodUnfit(pointer="query/since")
    return last, first


def tell(session: Session, caller: Caller, board: Board, links: Links, language: str, *, simulated: bool) -> Told:
    it = _material(session, caller, board, links, language)
    found = it.readiness
    score, change = (
        None if value is None else Figure(value=value, link=links.readiness(), at=at)
        for value, at in ((found.score, "/score"), (found.change.score, "/change/score"))
    )
    h = h_offset(board.pinned.polling_on, links.on)
    said = Said(found, h, links.on, links.since, score, change)
    report = SituationReport(
        election=board.election.slug,
        election_title=Bilingual(id=board.election.title_id, en=board.election.title_en),
        region=RegionName.model_validate(board.region),
        on=links.on,
        since=links.since,
        h=h,
        evaluated_at=board.when.at,
        recorded_since=history.recorded_since(session, links.region),
        simulated=simulated,
        headline=sentences.headline(said, PLAIN, language),
        band=found.band,
        score=score,
        change=change,
        late=parts.late(it),
        silent=parts.silent(it),
        coordination=parts.coordination(it),
        promises=parts.promises(it),
        ahead=parts.ahead(it),
        decisions=[],
    )
    matters = parts.matters(it, report)
    decided = [Decision(code=one.code, says=sentences.decision(one, PLAIN, language), link=one.link) for one in matters]
    return Told(report.model_copy(update={"decisions": decided}), it, said, matters)


def _material(session: Session, caller: Caller, board: Board, links: Links, language: str) -> Material:
    days, owed = Days(links.on, links.on, {}), _commitments(session, caller, links)
    agreements, events = _coordination(session, caller, links, days)
    return Material(
        board=board,
        readiness=readiness.readiness(board, language, depth=0, assumed=False),
        concerns=_concerns(session, board),
        agreements=agreements,
        events=events,
        commitments=owed,
        names=commitments.agencies(session, {one.owed_by for one in owed}),
        stated=public_record.stated_by_requirement(session, links.election, links.region, links.on),
        links=links,
        language=language,
    )


def _concerns(session: Session, board: Board) -> list[Concern]:
    owners, found = Owners(agencies.agencies(session, board.places)), []
    for line in attention.lines(session, board, (), AttentionQuery()):
        function = board.requirements[line.found.requirement].owed_by.partition(":")[0]
        owner = attention.owner_of(board, line.found, owners)
        found.append(Concern(line.found.why, function, owner, line.found.requirement, line.found.units))
    return found


def _coordination(
    session: Session, caller: Caller, links: Links, days: Days
) -> tuple[Sequence[AgreementOut], Sequence[EventOut]]:
    """All that was known by that day: what of it is news is told from its plans and states."""
    asked = {"election": links.election, "within": links.region}
    agreements = coordination.agreements(session, caller, AgreementQuery(**asked), links.on, ALL)
    events = coordination.events(session, caller, EventQuery(**asked), links.on, ALL)
    return coordination_answers.agreements(session, agreements, days), coordination_answers.events(
        session, events, days
    )


def _commitments(session: Session, caller: Caller, links: Links) -> list[CommitmentOut]:
    asked = CommitmentQuery(election=links.election, within=links.region)
    rows = commitments.commitments(session, caller, asked, links.on)
    return commitment_answers.commitments(session, rows, lambda zone: end_of(links.on, zone), past=True)
