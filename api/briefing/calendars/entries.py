"""What a calendar feed shows, read in one snapshot."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from sqlmodel import Session

from api.briefing.calendars import repository, responses
from api.briefing.calendars.icalendar import Shown
from api.briefing.calendars.repository import Found
from api.briefing.calendars.responses import Due, Place
from api.checklists.expectations import grid as expected
from api.checklists.expectations.grid import ExpectationGrid
from api.checklists.models import Requirement
from api.coordination import responses as coordination
from api.coordination.commitments import repository as commitments
from api.coordination.commitments import responses as commitment_answers
from api.coordination.commitments.schemas import CommitmentQuery
from api.core.caller import Caller
from api.core.region_codes import covers
from api.elections import domain as election_rules
from api.elections import repository as elections
from api.elections.models import Election, PollingDay
from api.reference.agencies import repository as agencies
from api.reference.regions import repository as regions

MOST_PROMISES = 1000
"""Of so many, those recorded last."""


def entries(session: Session, found: Found, now: datetime) -> Iterator[Shown]:
    """Events; and of the elections that are open, and the default one: stages, polling days and what is due."""
    caller, language = found.caller, found.feed.language
    known = {it.slug: it for it in (*elections.running(session, now), elections.default(session)) if it is not None}
    yield from _events(session, caller, now, language)
    for election in known.values():
        decisions = elections.decisions(session, election.slug)
        places = _places(session, found.regions, election, decisions)
        if places:
            yield from responses.stages(election, elections.stages(session, election.slug), language)
        for place in places:
            yield responses.polling_day(place, language)
            for it in _dues(session, found, place, decisions):
                yield responses.due(place, it, language)
        yield from _promises(session, found, election, decisions, now)


def _events(session: Session, caller: Caller, now: datetime, language: str) -> Iterator[Shown]:
    rows = repository.events(session, caller)
    told = {it.id: number for it, number in rows}
    for it in coordination.events(session, [it for it, _ in rows], coordination.days(session, now)):
        shown = responses.event(it, told[it.id], language)
        if shown is not None:
            yield shown


def _places(session: Session, named: Iterable[str], election: Election, decisions: list[PollingDay]) -> list[Place]:
    """The regions named, and those below them that have a polling day of their own."""
    codes = {*named, *(code for region in named for code in election_rules.nearer(decisions, region))}
    pinned = commitments.pinned(session, [election.slug], codes)
    names = {it.code: responses.named(it) for it in regions.names(session, sorted(codes))}
    return [
        Place(election, it, names[code], responses.bearing(decisions, code)) for (_, code), it in sorted(pinned.items())
    ]


def _dues(session: Session, found: Found, place: Place, decisions: list[PollingDay]) -> Iterator[Due]:
    """Each requirement once: when it first falls due there or below, but for what has a polling day of its own."""
    election, own = place.election, place.pinned.region
    if election.template is None:
        return
    cells = expected.cells(session, election, own)
    elsewhere = election_rules.nearer(decisions, own)
    roots = [code for code in cells.roots if not covers(elsewhere, code)]
    owed = _owed(session, found, cells, roots)
    first: dict[str, Due] = {}
    for root in roots:
        for cell in cells.empty[root].values():
            it, at = cells.requirements[cell.requirement], cell.timing.due_at
            if (root, it.owed_by) in owed and (it.code not in first or at < first[it.code].at):
                first[it.code] = Due(it, at, cells.roots[root].timezone)
    yield from first.values()


def _owed(session: Session, found: Found, cells: ExpectationGrid, roots: Iterable[str]) -> set[tuple[str, str]]:
    """Where what is owed by whom concerns this feed: by its functions, else by its own agency."""
    functions, agency = found.feed.functions, agencies.of_token(session, found.token.agency)
    if not functions and agency is None:
        return set()
    wanted = functions or [str(agency and agency.function)]
    kinds = {it.owed_by for it in cells.requirements.values() if _function(it) in wanted}
    pairs = {(root, owed_by) for root in roots for owed_by in kinds}
    if functions or agency is None:
        return pairs
    agencies.keep_owners(session, pairs)
    owners = {pair: agencies.owner_there(session, *pair) for pair in pairs}
    return {pair for pair, owner in owners.items() if owner is not None and owner.slug == agency.slug}


def _function(it: Requirement) -> str:
    return it.owed_by.partition(":")[0]


def _promises(
    session: Session, found: Found, election: Election, decisions: list[PollingDay], now: datetime
) -> Iterator[Shown]:
    functions, own = found.feed.functions, found.token.agency
    if not functions and own is None:
        return
    asks = CommitmentQuery(election=election.slug, owed_by=None if functions else own)
    rows = commitments.commitments(session, found.caller, asks)[-MOST_PROMISES:]
    told = commitment_answers.commitments(session, rows, lambda _: now, past=False)
    debtors = commitments.agencies(session, {duty.agency for it in told for duty in it.duties})
    for it in told:
        for duty in it.duties:
            if debtors[duty.agency].function in functions if functions else duty.agency == own:
                yield responses.promise(it, duty, election, decisions, found.feed.language)
