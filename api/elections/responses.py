"""Response bodies of elections and polling days."""

from collections.abc import Sequence
from datetime import date, datetime
from uuid import UUID

from sqlmodel import Session

from api.core.as_of import CURRENT, AsOf
from api.core.region_codes import NATION_ZONE, ROOT
from api.core.schemas import Bilingual
from api.core.time import format_h_offset, local_day, parse_moment
from api.elections import domain, repository
from api.elections.models import KIND_WITH_MAYOR, Contest, Election, PollingDay, Stage
from api.elections.schemas import BallotCounts, CalendarStage, ElectionBrief, ElectionOut, LevelCount, PollingDayOut
from api.http.preconditions import digest_etag
from api.reference.sources import repository as sources
from api.reference.sources.models import SubjectKind


def election_brief(election: Election) -> ElectionBrief:
    columns = election.model_dump(include={"slug", "kind", "polling_on", "is_default", "follows", "closed_at"})
    return ElectionBrief(**columns, title=Bilingual(id=election.title_id, en=election.title_en))


def election_body(session: Session, slug: str, as_of_text: str | None, now: datetime) -> ElectionOut:
    """An election as it is now or, where the request gives `as_of`, with the calendar recorded by then."""
    election_row = repository.election(session, slug, pointer="path/slug")
    at = None if as_of_text is None else parse_moment(as_of_text, election_row.polling_on, NATION_ZONE)
    as_of = CURRENT if at is None else AsOf(at)
    facts_by_election = sources.facts_by_subject(session, SubjectKind.ELECTION, [slug])
    decisions = repository.polling_day_decisions(session, slug)
    polling_day = domain.polling_day_in_force(election_row, decisions, ROOT, as_of)
    level_counts = repository.region_counts_by_level(session, slug)
    stage_rows = repository.stages_as_of(session, slug, as_of)
    return ElectionOut(
        **election_brief(election_row).model_dump() | {"polling_on": polling_day},
        h_today=_h_today(election_row, decisions, at, now),
        template=election_row.template,
        template_version=election_row.template_version,
        regions_on=election_row.regions_on,
        expected=[LevelCount(level=level, regions=count) for level, count in level_counts],
        ballots=_ballot_counts(session, slug),
        stages=[_stage_body(stage_row, polling_day) for stage_row in stage_rows],
        note=election_row.note,
        provenance=facts_by_election.get(slug, []),
    )


def election_etag(body: ElectionOut) -> str:
    return digest_etag(body, ("h_today", "provenance"))


def _h_today(election: Election, decisions: Sequence[PollingDay], at: datetime | None, now: datetime) -> str | None:
    """The H-offset of the day in Jakarta, from the nation's polling day then in force; None once it is closed."""
    if at is None and domain.is_closed(election, now):
        return None
    evaluated_at = at or now
    polling_day = domain.polling_day_in_force(election, decisions, ROOT, AsOf(evaluated_at))
    return format_h_offset(polling_day, local_day(evaluated_at, NATION_ZONE))


def _ballot_counts(session: Session, slug: str) -> BallotCounts:
    count_by_contest_and_kind = repository.ballot_counts(session, slug)
    governor_count = sum(
        count for (contest, _), count in count_by_contest_and_kind.items() if contest == Contest.GOVERNOR
    )
    mayor_count = count_by_contest_and_kind.get((Contest.REGENT_MAYOR, KIND_WITH_MAYOR), 0)
    total_count = sum(count_by_contest_and_kind.values())
    return BallotCounts(
        governor=governor_count, regent=total_count - governor_count - mayor_count, mayor=mayor_count, total=total_count
    )


def _stage_body(stage: Stage, polling_day: date) -> CalendarStage:
    return CalendarStage(
        **stage.model_dump(exclude={"election", "title_id", "title_en"}),
        title=Bilingual(id=stage.title_id, en=stage.title_en),
        starts_h=stage.starts_on and format_h_offset(polling_day, stage.starts_on),
        ends_h=stage.ends_on and format_h_offset(polling_day, stage.ends_on),
    )


def polling_day_body(decision: PollingDay, note_by_id: dict[UUID, str], *, in_force: bool) -> PollingDayOut:
    """A decision; `note_by_id` has the notes that are not erased, by their ids."""
    return PollingDayOut(
        **decision.model_dump(exclude={"ledger", "seq", "election", "note"}),
        entry=f"{decision.ledger}-{decision.seq}",
        note=note_by_id.get(decision.note) if decision.note else None,
        in_force=in_force,
    )
