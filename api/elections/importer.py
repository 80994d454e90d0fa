"""Convert elections.toml to table rows, with the tree of regions that each election pins."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, ConfigDict, Field
from sqlmodel import Session

from api.core.region_codes import ancestors_of
from api.core.schemas import SafeText
from api.db.import_rows import Batch, CitedRow, ElectionRef, ImportRow, RegionRef, parents_first
from api.elections import repository
from api.elections.models import Ballot, Contest, Election, ElectionKind, ElectionRegion, Stage
from api.reference.regions.models import Region
from api.reference.sources.citations import provenance_batch
from api.reference.sources.models import SubjectKind


class BallotRow(CitedRow):
    office: Contest
    level: Literal["province", "regency"]
    except_: Annotated[list[RegionRef], Field(alias="except")] = []
    only: list[RegionRef] = []


class CalendarStageRow(CitedRow):
    slug: SafeText
    title_id: SafeText
    title_en: SafeText
    starts_on: date | None = None
    ends_on: date | None = None


class ElectionHead(ImportRow):
    """An election without its calendar and ballots, which refer to sources and are loaded after these."""

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

    within: list[RegionRef] = []
    ballot: list[BallotRow] = []
    stage: list[CalendarStageRow] = []
    provenance: Annotated[list[CitedRow], Field(min_length=1)]

    @property
    def tree_day(self) -> date:
        """The day whose tree of regions the election pins."""
        return self.regions_on or self.polling_on


def election_batches(session: Session, rows: list[ElectionHead]) -> Iterator[Batch]:
    """Elections without their calendars. Columns that a call has set keep the stored value."""
    set_by_call = _columns_set_by_call(session)
    columns = [{**row.model_dump(), **set_by_call.get(row.slug, {})} for row in parents_first(rows, "slug", "follows")]
    yield Batch(Election, columns, ("slug",))


def _columns_set_by_call(session: Session) -> dict[str, dict[str, Any]]:
    """The columns of each election that calls have set: the nation's polling day, the closing, title and note."""
    columns_by_elections: list[tuple[set[str], tuple[str, ...]]] = [
        (repository.elections_moved_by_call(session), ("polling_on",)),
        ({slug for slug, _ in repository.closings_by_call(session)}, ("closed_at",)),
        (repository.elections_named_by_call(session), ("title_id", "title_en", "note")),
    ]
    set_by_call: dict[str, dict[str, Any]] = defaultdict(dict)
    for slugs, columns in columns_by_elections:
        for slug in slugs:
            election = repository.election(session, slug)
            set_by_call[slug] |= {column: getattr(election, column) for column in columns}
    return set_by_call


def calendar_batches(session: Session, rows: list[ElectionRow]) -> Iterator[Batch]:
    """What refers to sources and regions: stages, ballots, the regions that an election pins, and its sources.

    Stages that a call has set are left out. So are the regions of an election that has pinned its tree already: an
    import never pins it again.
    """
    set_by_call = repository.stages_set_by_call(session)
    stages = [
        {"election": row.slug, **stage.model_dump()}
        for row in rows
        for stage in row.stage
        if (row.slug, stage.slug) not in set_by_call
    ]
    yield Batch(Stage, stages, ("election", "slug"))
    ballots = [columns for row in rows for ballot in row.ballot for columns in _ballot_columns(session, row, ballot)]
    yield Batch(Ballot, ballots, ("election", "region", "contest"))
    for row in rows:
        if row.template is not None and not repository.has_pinned_regions(session, row.slug):
            yield Batch(ElectionRegion, _pinned_tree(session, row, ballots), ("election", "region"))
    yield provenance_batch(SubjectKind.ELECTION, ((row.slug, row.provenance) for row in rows))


def _ballot_columns(session: Session, row: ElectionRow, ballot: BallotRow) -> list[dict[str, Any]]:
    codes = repository.voting_region_codes(session, ballot.level, row.tree_day, ballot.except_, ballot.only)
    return [{"election": row.slug, "region": code, "contest": ballot.office} for code in codes]


def _pinned_tree(session: Session, row: ElectionRow, ballots: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The regions that an election pins: those that vote, and those above and below them."""
    voting = {
        contest: {
            ballot["region"] for ballot in ballots if ballot["election"] == row.slug and ballot["contest"] == contest
        }
        for contest in Contest
    }
    voting_or_above = {contest: _with_ancestors(codes) for contest, codes in voting.items()}
    pinned = []
    for region in repository.regions_existing_on(session, row.tree_day):
        takes_part = {
            contest: region.code in voting_or_above[contest] or _is_below(region.code, voting[contest])
            for contest in Contest
        }
        if any(takes_part.values()) and _is_in_area(region.code, row.within):
            pinned.append(_pinned_columns(row, region, takes_part))
    return pinned


def _with_ancestors(codes: set[str]) -> set[str]:
    return codes | {ancestor for code in codes for ancestor in ancestors_of(code)}


def _is_below(code: str, codes: set[str]) -> bool:
    return any(ancestor in codes for ancestor in ancestors_of(code))


def _is_in_area(code: str, area: list[str]) -> bool:
    """Whether a region is one of these or lies above or below one. An empty area is the whole country."""
    return not area or any(
        code == area_code or code.startswith(f"{area_code}.") or code in ancestors_of(area_code) for area_code in area
    )


def _pinned_columns(row: ElectionRow, region: Region, takes_part: dict[Contest, bool]) -> dict[str, Any]:
    return {
        "election": row.slug,
        "region": region.code,
        "level": region.level,
        "timezone": region.timezone,
        "polling_on": row.polling_on,
        "governor": takes_part[Contest.GOVERNOR],
        "regent_mayor": takes_part[Contest.REGENT_MAYOR],
    }
