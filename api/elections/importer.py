"""Convert elections.toml to table rows, with the tree of regions that each election pins."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from typing import Annotated, Any

from pydantic import AwareDatetime, ConfigDict, Field
from sqlmodel import Session

from api.core.region_codes import VotingLevel, ancestors_of, covers
from api.core.schemas import SafeText
from api.db.import_rows import Batch, CitedRow, ElectionRef, ImportRow, RegionRef, parents_first
from api.elections import repository
from api.elections.models import Ballot, Contest, Election, ElectionKind, ElectionRegion, Stage
from api.reference.regions.models import Region
from api.reference.sources.citations import provenance_batch
from api.reference.sources.models import SubjectKind


class BallotRow(CitedRow):
    office: Contest
    level: VotingLevel
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
    """Elections without their calendars. Columns that a call has set keep the stored value.

    The default election stays the default unless its own row here says otherwise.
    """
    columns_by_election = _columns_set_by_call(session)
    stored_default = repository.default_election(session)
    keeps_default = stored_default is not None and stored_default.slug not in {row.slug for row in rows}
    election_rows = [
        {
            **row.model_dump(),
            **columns_by_election.get(row.slug, {}),
            "is_default": row.is_default and not keeps_default,
        }
        for row in parents_first(rows, "slug", "follows")
    ]
    yield Batch(Election, election_rows, ("slug",))


def _columns_set_by_call(session: Session) -> dict[str, dict[str, Any]]:
    """The columns of each election that calls have set: the nation's polling day, the closing, title and note."""
    slugs_and_columns: list[tuple[set[str], tuple[str, ...]]] = [
        (repository.elections_moved_by_call(session), ("polling_on",)),
        ({election_slug for election_slug, _ in repository.closings_by_call(session)}, ("closed_at",)),
        (repository.elections_named_by_call(session), ("title_id", "title_en", "note")),
    ]
    columns_by_election: dict[str, dict[str, Any]] = defaultdict(dict)
    for election_slugs, column_names in slugs_and_columns:
        for election_slug in election_slugs:
            election_row = repository.election(session, election_slug)
            columns_by_election[election_slug] |= {
                column_name: getattr(election_row, column_name) for column_name in column_names
            }
    return columns_by_election


def calendar_batches(session: Session, rows: list[ElectionRow]) -> Iterator[Batch]:
    """What refers to sources and regions: stages, ballots, the regions that an election pins, and its sources.

    Stages that a call has set are left out. So are the regions of an election that has pinned its tree already: an
    import never pins it again.
    """
    stages_set_by_call = repository.stages_set_by_call(session)
    stage_rows = [
        {"election": row.slug, **stage.model_dump()}
        for row in rows
        for stage in row.stage
        if (row.slug, stage.slug) not in stages_set_by_call
    ]
    yield Batch(Stage, stage_rows, ("election", "slug"))
    ballot_rows = [
        ballot_columns
        for row in rows
        for ballot in row.ballot
        for ballot_columns in _ballot_columns(session, row, ballot)
    ]
    yield Batch(Ballot, ballot_rows, ("election", "region", "contest"))
    for row in rows:
        if row.template is not None and not repository.has_pinned_regions(session, row.slug):
            yield Batch(ElectionRegion, _pinned_tree(session, row, ballot_rows), ("election", "region"))
    yield provenance_batch(SubjectKind.ELECTION, ((row.slug, row.provenance) for row in rows))


def _ballot_columns(session: Session, row: ElectionRow, ballot: BallotRow) -> list[dict[str, Any]]:
    region_codes = repository.voting_region_codes(session, ballot.level, row.tree_day, ballot.except_, ballot.only)
    return [{"election": row.slug, "region": region_code, "contest": ballot.office} for region_code in region_codes]


def _pinned_tree(session: Session, row: ElectionRow, ballot_rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The regions that an election pins: those that vote, and those above and below them."""
    voting_codes_by_contest = {
        contest: {
            ballot_row["region"]
            for ballot_row in ballot_rows
            if ballot_row["election"] == row.slug and ballot_row["contest"] == contest
        }
        for contest in Contest
    }
    codes_and_ancestors_by_contest = {
        contest: _with_ancestors(voting_codes) for contest, voting_codes in voting_codes_by_contest.items()
    }
    pinned_rows = []
    for region_row in repository.regions_existing_on(session, row.tree_day):
        takes_part_by_contest = {
            contest: region_row.code in codes_and_ancestors_by_contest[contest]
            or _is_below(region_row.code, voting_codes_by_contest[contest])
            for contest in Contest
        }
        if any(takes_part_by_contest.values()) and _is_in_area(region_row.code, row.within):
            pinned_rows.append(_pinned_columns(row, region_row, takes_part_by_contest))
    return pinned_rows


def _with_ancestors(region_codes: set[str]) -> set[str]:
    return region_codes | {ancestor_code for region_code in region_codes for ancestor_code in ancestors_of(region_code)}


def _is_below(region_code: str, region_codes: set[str]) -> bool:
    return any(ancestor_code in region_codes for ancestor_code in ancestors_of(region_code))


def _is_in_area(region_code: str, area_codes: list[str]) -> bool:
    """Whether a region is one of these or lies above or below one. An empty area is the whole country."""
    return not area_codes or any(
        covers([area_code], region_code) or region_code in ancestors_of(area_code) for area_code in area_codes
    )


def _pinned_columns(row: ElectionRow, region: Region, takes_part_by_contest: dict[Contest, bool]) -> dict[str, Any]:
    return {
        "election": row.slug,
        "region": region.code,
        "level": region.level,
        "timezone": region.timezone,
        "polling_on": row.polling_on,
        "governor": takes_part_by_contest[Contest.GOVERNOR],
        "regent_mayor": takes_part_by_contest[Contest.REGENT_MAYOR],
    }
