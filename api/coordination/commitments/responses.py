"""Commitments as they are answered: how each stands at an instant."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import NamedTuple

from sqlmodel import Session

from api.checklists import repository as checklists
from api.checklists.domain import evaluated
from api.checklists.history import repository as updates
from api.checklists.history.domain import AsOf, derive_state
from api.coordination.commitments import domain, repository
from api.coordination.commitments.domain import Day, Item, Standing, Unit
from api.coordination.commitments.models import Commitment, CommitmentEvidence
from api.coordination.commitments.repository import Key
from api.coordination.commitments.schemas import CommitmentOut, DutyOut, EvidenceShown, ServedThere
from api.core.region_codes import NATION_ZONE, covers, timezone
from api.core.schemas import Bilingual, RegionName
from api.core.status import Status
from api.core.time import h_offset
from api.elections import domain as election_rules
from api.elections import repository as election_queries
from api.elections.models import Election
from api.reference.agencies.models import Agency
from api.reference.regions.models import Region

Moment = Callable[[str], datetime]
"""The moment asked for, in a zone: a day ends at its own time in each."""
UNREPORTED = Item(Status.UNKNOWN, None)


class Known(NamedTuple):
    """What the commitments of a list hang on, read once for all of them."""

    elections: dict[str, Election]
    regions: dict[str, list[Region]]
    days: Mapping[tuple[str, str], Day]
    units: dict[str, list[Unit]]
    areas: Mapping[str, list[str]]
    agencies: dict[str, Agency]
    serves: dict[str, list[ServedThere]]
    items: Mapping[Key, Item]
    evidence: dict[str, list[CommitmentEvidence]]


def units(session: Session, rows: Sequence[Commitment]) -> dict[str, list[Unit]]:
    """Who owes each of them, and where."""
    members = repository.members(session, {it.owed_by for it in rows})
    debtors = {it.owed_by for it in rows} | {it for group in members.values() for it in group}
    areas, regions = repository.areas(session, debtors), repository.regions(session, [it.id for it in rows])
    return {
        it.id: domain.units(it.owed_by, members.get(it.owed_by, []), areas, [r.code for r in regions[it.id]])
        for it in rows
    }


def commitments(session: Session, rows: Sequence[Commitment], at: Moment, *, past: bool) -> list[CommitmentOut]:
    """By the instant at which they first fall due. `past`: an earlier moment is asked for, also of the items."""
    known = _known(session, rows, at if past else None)
    return sorted((_one(it, known, at) for it in rows), key=lambda it: (it.due_at, it.id))


def _known(session: Session, rows: Sequence[Commitment], as_of: Moment | None) -> Known:
    ids = [it.id for it in rows]
    regions, serves = repository.regions(session, ids), repository.serves(session, ids)
    elections = repository.elections(session, {it.election for it in rows})
    found = units(session, rows)
    keys = {(it.election, one.region, one.requirement) for it in rows for one in serves.get(it.id, [])}
    return Known(
        elections,
        regions,
        _days(session, elections, {region.code for named in regions.values() for region in named}, as_of),
        found,
        repository.areas(session, {unit.agency for it in found.values() for unit in it}),
        repository.agencies(session, {unit.agency for it in found.values() for unit in it}),
        {id: [ServedThere.model_validate(one) for one in it] for id, it in serves.items()},
        repository.items(session, keys) if as_of is None else _past_items(session, elections, keys, as_of),
        repository.evidence(session, ids),
    )


def _days(
    session: Session, elections: dict[str, Election], codes: set[str], as_of: Moment | None
) -> dict[tuple[str, str], Day]:
    pinned = repository.pinned(session, elections, codes)
    found = {}
    for slug, election in elections.items():
        decisions = [] if as_of is None else election_queries.decided(session, slug)
        for code in codes:
            here = pinned.get((slug, code))
            zone = here.timezone if here else timezone(code)
            if here and as_of is not None:
                here = election_rules.seen_from(here, election, decisions, as_of(zone))
            found[slug, code] = Day(here.polling_on if here else election.polling_on, zone, election.closed_at)
    return found


def _past_items(session: Session, elections: dict[str, Election], keys: set[Key], as_of: Moment) -> dict[Key, Item]:
    found = {}
    for slug, election in elections.items():
        wanted = {code for of, _, code in keys if of == slug}
        known = {it.code: it for it in checklists.template(session, election).requirements if it.code in wanted}
        codes = {region for of, region, _ in keys if of == slug}
        for (region, code), history in updates.load_histories_of_regions(session, slug, codes, known).items():
            state = derive_state(known[code], *history, AsOf(as_of(timezone(region))))
            if state is not None:
                found[slug, region, code] = Item(state.status, state.update.observed_at)
    return found


def _one(row: Commitment, known: Known, at: Moment) -> CommitmentOut:
    standings = {unit: _standing(row, unit, known, at) for unit in known.units[row.id]}
    duties = {
        agency: domain.whole([it for unit, it in standings.items() if unit.agency == agency])
        for agency in dict.fromkeys(unit.agency for unit in standings)
    }
    stands = domain.whole([*duties.values()])
    polling = known.elections[row.election].polling_on
    return CommitmentOut(
        **row.model_dump(exclude={"title_id", "title_en", "due_h", "due_time", "agency"}),
        title=Bilingual(id=row.title_id, en=row.title_en),
        status=stands.status,
        evaluated_at=evaluated(at(NATION_ZONE), known.elections[row.election].closed_at).at,
        due_at=stands.due_at,
        due_h=None if row.due_h is None else h_offset(polling, date.fromordinal(polling.toordinal() + row.due_h)),
        days_late=stands.days_late,
        counts=dict(Counter(it.status.value for it in duties.values())),
        duties=[_duty(agency, it, row, known) for agency, it in duties.items()],
        regions=[RegionName.model_validate(it) for it in known.regions[row.id]],
        serves=known.serves.get(row.id, []),
        evidence=[EvidenceShown.model_validate(it) for it in known.evidence.get(row.id, [])],
    )


def _standing(row: Commitment, unit: Unit, known: Known, at: Moment) -> Standing:
    """Of a group, each member by the items where it works."""
    alone = unit.agency == row.owed_by
    serves = [
        it
        for it in known.serves.get(row.id, [])
        if covers([unit.region], it.region) and (alone or domain.works(known.areas.get(unit.agency, []), it.region))
    ]
    items = [known.items.get((row.election, it.region, it.requirement), UNREPORTED) for it in serves]
    shown = [it.on for it in known.evidence.get(row.id, []) if (it.agency, it.region) == unit]
    day = known.days[row.election, unit.region]
    return domain.standing(row, day, shown, items, evaluated(at(day.zone), day.closed_at).at)


def _duty(slug: str, stands: Standing, row: Commitment, known: Known) -> DutyOut:
    agency = known.agencies[slug]
    return DutyOut(
        agency=slug,
        agency_name=agency.name,
        duty_contact=agency.duty_contact,
        regions=[unit.region for unit in known.units[row.id] if unit.agency == slug],
        due_at=stands.due_at,
        status=stands.status,
        kept_on=stands.kept_on,
        days_late=stands.days_late,
    )
