"""elections.toml to rows; and the tree that an election pins."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, ConfigDict, Field
from sqlalchemy import or_
from sqlmodel import Session, col, select

from api.core.region_codes import ancestors
from api.core.schemas import SafeText
from api.db.import_rows import Batch, Cited, ElectionRef, ImportRow, RegionCode, parents_first
from api.elections import repository
from api.elections.models import Ballot, Contest, Election, ElectionKind, ElectionRegion, Stage
from api.reference.regions.models import Region
from api.reference.sources.citations import provenance
from api.reference.sources.models import SubjectKind


class BallotRow(Cited):
    office: Contest
    level: Literal["province", "regency"]
    except_: Annotated[list[RegionCode], Field(alias="except")] = []
    only: list[RegionCode] = []


class StageRow(Cited):
    slug: SafeText
    title_id: SafeText
    title_en: SafeText
    starts_on: date | None = None
    ends_on: date | None = None


class ElectionHead(ImportRow):
    """An election by itself; what hangs on it follows once sources are loaded."""

    model_config = ConfigDict(extra="ignore")

    slug: SafeText
    title_id: SafeText
    title_en: SafeText
    kind: ElectionKind
    polling_on: date
    follows: ElectionRef | None = None
    template: SafeText | None = None
    template_version: int | None = None
    is_default: bool = False
    closed_at: AwareDatetime | None = None
    regions_on: date | None = None
    note: SafeText | None = None


class ElectionRow(ElectionHead):
    model_config = ConfigDict(extra="forbid")

    within: list[RegionCode] = []
    ballot: list[BallotRow] = []
    stage: list[StageRow] = []
    provenance: Annotated[list[Cited], Field(min_length=1)]


def elections(session: Session, rows: list[ElectionHead]) -> Iterator[Batch]:
    """What calls said of an election stays as they said it."""
    said = _by_hand(session)
    found = [{**row.model_dump(), **said.get(row.slug, {})} for row in parents_first(rows, "slug", "follows")]
    yield Batch(Election, found, ("slug",))


def _by_hand(session: Session) -> dict[str, dict[str, Any]]:
    """A polling day that was moved for the whole nation, a close, what it is called."""
    said: list[tuple[set[str], tuple[str, ...]]] = [
        (repository.moved_by_hand(session), ("polling_on",)),
        ({slug for slug, _ in repository.closes_by_hand(session)}, ("closed_at",)),
        (repository.named_by_hand(session), ("title_id", "title_en", "note")),
    ]
    found: dict[str, dict[str, Any]] = defaultdict(dict)
    for slugs, names in said:
        for slug in slugs:
            held = repository.election(session, slug)
            found[slug] |= {name: getattr(held, name) for name in names}
    return found


def calendars(session: Session, rows: list[ElectionRow]) -> Iterator[Batch]:
    """What needs sources and regions: stages that no call moved, ballots, and the election's tree if not yet pinned."""
    by_hand = repository.stages_by_hand(session)
    stages = [
        {"election": row.slug, **stage.model_dump()}
        for row in rows
        for stage in row.stage
        if (row.slug, stage.slug) not in by_hand
    ]
    yield Batch(Stage, stages, ("election", "slug"))
    ballots = [found for row in rows for ballot in row.ballot for found in _ballots(session, row, ballot)]
    yield Batch(Ballot, ballots, ("election", "region", "contest"))
    for row in rows:
        if row.template is not None and not _is_pinned(session, row.slug):
            yield Batch(ElectionRegion, _pin(session, row, ballots), ("election", "region"))
    yield provenance(SubjectKind.ELECTION, ((row.slug, row.provenance) for row in rows))


def _ballots(session: Session, row: ElectionRow, ballot: BallotRow) -> list[dict[str, Any]]:
    query = select(Region.code).where(Region.level == ballot.level, col(Region.code).not_in(ballot.except_))
    if ballot.only:
        query = query.where(col(Region.code).in_(ballot.only))
    on = row.regions_on or row.polling_on
    return [
        {"election": row.slug, "region": code, "contest": ballot.office}
        for code in session.exec(query.where(*_existing(on)).order_by(Region.code))
    ]


def _existing(on: date) -> list[Any]:
    begun = or_(col(Region.valid_from).is_(None), col(Region.valid_from) <= on)
    ended = or_(col(Region.valid_until).is_(None), col(Region.valid_until) > on)
    return [begun, ended]


def _is_pinned(session: Session, election: str) -> bool:
    """Pinning anew is an admin's own act, never a side effect of loading a file twice."""
    return session.exec(select(ElectionRegion.region).where(ElectionRegion.election == election)).first() is not None


def _pin(session: Session, row: ElectionRow, ballots: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The regions that exist on the day and take part: they, one above or one below votes."""
    votes = {
        contest: {it["region"] for it in ballots if it["election"] == row.slug and it["contest"] == contest}
        for contest in Contest
    }
    taking_part = {contest: _with_ancestors(codes) for contest, codes in votes.items()}
    found = []
    on = row.regions_on or row.polling_on
    for region in session.exec(select(Region).where(*_existing(on)).order_by(Region.code)):
        here = {contest: _takes_part(region.code, taking_part[contest], votes[contest]) for contest in Contest}
        if any(here.values()) and _within(region.code, row.within):
            found.append(_pinned(row, region, here))
    return found


def _with_ancestors(codes: set[str]) -> set[str]:
    return codes | {above for code in codes for above in ancestors(code)}


def _takes_part(code: str, part: set[str], votes: set[str]) -> bool:
    return code in part or any(above in votes for above in ancestors(code))


def _within(code: str, wanted: list[str]) -> bool:
    """Of a re-vote in a few regions: these, what lies below and, to lead there, what lies above."""
    return not wanted or any(code == it or code.startswith(f"{it}.") or code in ancestors(it) for it in wanted)


def _pinned(row: ElectionRow, region: Region, here: dict[Contest, bool]) -> dict[str, Any]:
    return {
        "election": row.slug,
        "region": region.code,
        "level": region.level,
        "timezone": region.timezone,
        "polling_on": row.polling_on,
        "governor": here[Contest.GOVERNOR],
        "regent_mayor": here[Contest.REGENT_MAYOR],
    }
