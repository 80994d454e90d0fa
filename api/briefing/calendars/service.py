"""Issue and revoke calendar feeds, and collect what they show. Callers of `issue` and `revoke` own the transaction."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from uuid import UUID

from sqlmodel import Session

from api.briefing.calendars import entries, repository
from api.briefing.calendars.entries import RequirementDue, VotingRegion
from api.briefing.calendars.errors import TooManyFeeds
from api.briefing.calendars.icalendar import CalendarEntry
from api.briefing.calendars.models import CalendarFeed, CalendarFeedRegion
from api.briefing.calendars.repository import FeedAccess
from api.briefing.calendars.schemas import NewFeed
from api.checklists.expectations import grid as expectations_grid
from api.checklists.expectations.grid import ExpectationGrid
from api.checklists.models import Requirement
from api.coordination.commitments import repository as commitments
from api.coordination.commitments import responses as commitments_responses
from api.coordination.commitments.schemas import CommitmentQuery
from api.coordination.evaluation_days import load_evaluation_days
from api.coordination.events import responses as events_responses
from api.coordination.region_scope import regions_in_scope
from api.core.caller import Actor, Caller
from api.core.region_codes import covers
from api.elections import domain as elections_domain
from api.elections import repository as elections
from api.elections.models import Election, PollingDay
from api.identity import domain as identity_domain
from api.identity import repository as identity_repository
from api.ledger import writer as ledger_writer
from api.ledger.writer import LedgerWriter
from api.reference.agencies import repository as agencies
from api.reference.regions import repository as regions

MAX_FEEDS = 20
"""Feeds in force a token: enough for every device, too few to fill the ledgers."""
MAX_COMMITMENTS = 1000
"""Of more than these, a feed shows those recorded last."""


def issue(session: Session, actor: Actor, body: NewFeed) -> tuple[FeedAccess, str]:
    """A new feed and its secret, which is not stored. The feed never shows more than the token that makes it."""
    codes = [region.code for region in regions_in_scope(session, actor.caller, body.regions)]
    ledgers = ledger_writer.open_ledgers(session, actor, codes)
    token = identity_repository.token_by_id(session, actor.caller.token_id)
    if repository.unrevoked_feed_count(session, token.id) >= MAX_FEEDS:
        raise TooManyFeeds(most=MAX_FEEDS)
    secret = identity_domain.new_secret(identity_domain.FEED_PREFIX)
    feed = CalendarFeed(
        digest=identity_domain.secret_digest(secret),
        token=token.id,
        label=body.label,
        functions=sorted({function.value for function in body.functions}),
        language=body.language,
        created_at=ledgers.at,
    )
    session.add(feed)
    session.flush()
    session.add_all(CalendarFeedRegion(feed=feed.id, region=code) for code in codes)
    access = FeedAccess(feed, token, codes)
    _record(ledgers, "calendar_feed.issued", access)
    return access, secret


def revoke(session: Session, actor: Actor, id: UUID) -> FeedAccess:
    """End a feed from the next request on. Revoking it again changes nothing."""
    access = repository.feed(session, actor.caller, id)
    if access.feed.revoked_at is None:
        ledgers = ledger_writer.open_ledgers(session, actor, access.regions)
        access.feed.revoked_at = ledgers.at
        session.add(access.feed)
        _record(ledgers, "calendar_feed.revoked", access)
    return access


def _record(ledgers: LedgerWriter, action: str, access: FeedAccess) -> None:
    facts = {
        "token": str(access.token.id),
        "agency": access.token.agency,
        "regions": access.regions,
        "functions": access.feed.functions,
    }
    ledgers.append_to_each(access.regions, action, str(access.feed.id), facts)
    ledgers.close()


def feed_entries(session: Session, access: FeedAccess, now: datetime) -> Iterator[CalendarEntry]:
    """Everything that a feed shows, read in one snapshot.

    It shows coordination events, and for the open elections and the default one their stages, polling days and due
    dates.
    """
    language = access.feed.language
    yield from _event_entries(session, access.caller, now, language)
    shown_elections = (*elections.open_elections(session, now), elections.default_election(session))
    for election in {it.slug: it for it in shown_elections if it is not None}.values():
        decisions = elections.polling_day_decisions(session, election.slug)
        voting_regions = _voting_regions(session, access.regions, election, decisions)
        if voting_regions:
            yield from entries.stage_entries(election, elections.stages(session, election.slug), language)
        for region in voting_regions:
            yield entries.polling_day_entry(region, language)
            for due in _first_due_requirements(session, access, region, decisions):
                yield entries.due_entry(region, due, language)
        yield from _commitment_entries(session, access, election, decisions, now)


def _event_entries(session: Session, caller: Caller, now: datetime, language: str) -> Iterator[CalendarEntry]:
    rows = repository.events_with_sequence(session, caller)
    sequences = {event.id: sequence for event, sequence in rows}
    days = load_evaluation_days(session, now)
    for event in events_responses.events(session, [row for row, _ in rows], days):
        entry = entries.event_entry(event, sequences[event.id], language)
        if entry is not None:
            yield entry


def _voting_regions(
    session: Session, codes: Iterable[str], election: Election, decisions: list[PollingDay]
) -> list[VotingRegion]:
    """These regions, and those below them that have a polling day of their own, as far as they vote."""
    own_days = {below for code in codes for below in elections_domain.regions_with_own_decision(decisions, code)}
    shown = {*codes, *own_days}
    pinned = commitments.pinned_regions(session, [election.slug], shown)
    names = {region.code: entries.region_name(region) for region in regions.regions_by_codes(session, sorted(shown))}
    return [
        VotingRegion(election, region, names[code], entries.concerning(decisions, code))
        for (_, code), region in sorted(pinned.items())
    ]


def _first_due_requirements(
    session: Session, access: FeedAccess, region: VotingRegion, decisions: list[PollingDay]
) -> Iterator[RequirementDue]:
    """Each requirement once, when it first falls due in the region or below; parts with their own polling day excepted.

    Those parts are voting regions of their own.
    """
    election, code = region.election, region.pinned.region
    if election.template is None:
        return
    grid = expectations_grid.load_grid(session, election, code)
    own_days = elections_domain.regions_with_own_decision(decisions, code)
    roots = [root for root in grid.roots if not covers(own_days, root)]
    owed = _owed_in_feed(session, access, grid, roots)
    first: dict[str, RequirementDue] = {}
    for root in roots:
        for expectation in grid.expectations[root].values():
            requirement, due_at = grid.requirements[expectation.requirement], expectation.timing.due_at
            is_first = requirement.code not in first or due_at < first[requirement.code].at
            if (root, requirement.owed_by) in owed and is_first:
                first[requirement.code] = RequirementDue(requirement, due_at, grid.roots[root].timezone)
    yield from first.values()


def _owed_in_feed(
    session: Session, access: FeedAccess, grid: ExpectationGrid, roots: Iterable[str]
) -> set[tuple[str, str]]:
    """The pairs of root and `owed_by` that the feed shows: those of its functions, else those of its own agency."""
    feed_functions, agency = access.feed.functions, agencies.agency_of_token(session, access.token.agency)
    if not feed_functions and agency is None:
        return set()
    functions = feed_functions or [str(agency and agency.function)]
    debtors = {it.owed_by for it in grid.requirements.values() if _function(it) in functions}
    pairs = {(root, owed_by) for root in roots for owed_by in debtors}
    if feed_functions or agency is None:
        return pairs
    agencies.preload_responsible_agencies(session, pairs)
    owners = {pair: agencies.responsible_agency(session, *pair) for pair in pairs}
    return {pair for pair, owner in owners.items() if owner is not None and owner.slug == agency.slug}


def _function(requirement: Requirement) -> str:
    return requirement.owed_by.partition(":")[0]


def _commitment_entries(
    session: Session, access: FeedAccess, election: Election, decisions: list[PollingDay], now: datetime
) -> Iterator[CalendarEntry]:
    """The duties of the feed's functions, else of its own agency."""
    functions, own_agency = access.feed.functions, access.token.agency
    if not functions and own_agency is None:
        return
    query = CommitmentQuery(election=election.slug, owed_by=None if functions else own_agency)
    rows = commitments.commitments(session, access.caller, query)[-MAX_COMMITMENTS:]
    shown = commitments_responses.commitments(session, rows, lambda _: now, past=False)
    debtors = commitments.agencies(session, {duty.agency for commitment in shown for duty in commitment.duties})
    for commitment in shown:
        for duty in commitment.duties:
            if debtors[duty.agency].function in functions if functions else duty.agency == own_agency:
                yield entries.commitment_entry(commitment, duty, election, decisions, access.feed.language)
