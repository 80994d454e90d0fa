"""Issue and revoke calendar feeds, and collect what they show. Callers of `issue` and `revoke` own the transaction."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any
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
from api.core.region_codes import ROOT, covers
from api.elections import domain as elections_domain
from api.elections import repository as elections
from api.elections.models import Election, PollingDay
from api.identity import domain as identity_domain
from api.identity import repository as identity_repository
from api.ledger import repository as ledger_repository
from api.ledger import writer as ledger_writer
from api.ledger.entries import ledger_of
from api.ledger.signing import OPERATOR
from api.ledger.writer import LedgerWriter
from api.reference.agencies import repository as agencies
from api.reference.regions import repository as regions

MAX_FEEDS = 20
"""Feeds in force a token: enough for every device, too few to fill the ledgers."""
FEEDS_RECORDED = "calendar_feeds.recorded"
"""The action of the entry that says what feeds show that were issued by a version before 0.3.0."""
MAX_COMMITMENTS = 1000
"""Of more than these, a feed shows those recorded last."""


def issue(session: Session, actor: Actor, body: NewFeed) -> tuple[FeedAccess, str]:
    """A new feed and its secret, which is not stored. The feed never shows more than the token that makes it."""
    region_codes = [region.code for region in regions_in_scope(session, actor.caller, body.regions)]
    ledgers = ledger_writer.open_ledgers(session, actor, region_codes)
    token_row = identity_repository.token_by_id(session, actor.caller.token_id)
    if repository.unrevoked_feed_count(session, token_row.id) >= MAX_FEEDS:
        raise TooManyFeeds(most=MAX_FEEDS)
    secret = identity_domain.new_secret(identity_domain.FEED_PREFIX)
    feed_row = CalendarFeed(
        digest=identity_domain.secret_digest(secret),
        token=token_row.id,
        label=body.label,
        functions=sorted({function.value for function in body.functions}),
        language=body.language,
        created_at=ledgers.at,
    )
    session.add(feed_row)
    session.flush()
    session.add_all(CalendarFeedRegion(feed=feed_row.id, region=region_code) for region_code in region_codes)
    feed_access = FeedAccess(feed_row, token_row, region_codes)
    _record(ledgers, "calendar_feed.issued", feed_access)
    return feed_access, secret


def revoke(session: Session, actor: Actor, id: UUID) -> FeedAccess:
    """End a feed from the next request on. Revoking it again changes nothing."""
    feed_access = repository.feed(session, actor.caller, id)
    if feed_access.feed.revoked_at is None:
        ledgers = ledger_writer.open_ledgers(session, actor, feed_access.regions)
        feed_access.feed.revoked_at = ledgers.at
        session.add(feed_access.feed)
        _record(ledgers, "calendar_feed.revoked", feed_access)
    return feed_access


def _record(ledgers: LedgerWriter, action: str, access: FeedAccess) -> None:
    ledgers.append_to_each(access.regions, action, str(access.feed.id), feed_facts(access))
    ledgers.close()


def cover_feeds(session: Session, now: datetime) -> None:
    """Record what the feeds show that an earlier version has issued, because its entries say less of them.

    Calling it again records nothing.
    """
    facts = {str(access.feed.id): feed_facts(access) for access in repository.all_feeds(session)}
    if not facts:
        return
    for entry in ledger_repository.read_entries(session, ["calendar_feed.issued", FEEDS_RECORDED]):
        facts_by_id = entry["facts"].get("feeds") or {entry["object"]: entry["facts"]}
        for id, recorded_facts in facts_by_id.items():
            if "label" in recorded_facts:
                facts.pop(id, None)
    if not facts:
        return
    ledgers = ledger_writer.open_ledgers(session, Actor(OPERATOR, "operator", lambda: now), [ROOT])
    ledgers.append(ROOT, FEEDS_RECORDED, ROOT, {"feeds": facts})
    ledgers.close()


def feed_facts(access: FeedAccess) -> dict[str, Any]:
    """Return what the ledger entry about a feed holds.

    Entries written before version 0.3.0 lack `secret`, `label` and `language`.
    """
    return {
        "token": str(access.token.id),
        "agency": access.token.agency,
        "regions": access.regions,
        "functions": access.feed.functions,
        "language": access.feed.language,
        "secret": identity_domain.secret_fingerprint(access.feed.digest),
        "label": identity_domain.text_fingerprint(access.feed.digest, access.feed.label),
    }


def feed_entries(session: Session, access: FeedAccess, now: datetime) -> Iterator[CalendarEntry]:
    """Everything that a feed shows, read in one snapshot.

    It shows coordination events, and for the open elections and the default one their stages, polling days and due
    dates.
    """
    language = access.feed.language
    yield from _event_entries(session, access.caller, now, language)
    shown_elections = (*elections.open_elections(session, now), elections.default_election(session))
    for election_row in {it.slug: it for it in shown_elections if it is not None}.values():
        polling_day_decisions = elections.polling_day_decisions(session, election_row.slug)
        voting_regions = _voting_regions(session, access.regions, election_row, polling_day_decisions)
        if voting_regions:
            yield from entries.stage_entries(election_row, elections.stages(session, election_row.slug), language)
        for voting_region in voting_regions:
            yield entries.polling_day_entry(voting_region, language)
            for first_due in _first_due_requirements(session, access, voting_region, polling_day_decisions):
                yield entries.due_entry(voting_region, first_due, language)
        yield from _commitment_entries(session, access, election_row, polling_day_decisions, now)


def _event_entries(session: Session, caller: Caller, now: datetime, language: str) -> Iterator[CalendarEntry]:
    events_with_sequence = repository.events_with_sequence(session, caller)
    event_rows = [event_row for event_row, _ in events_with_sequence]
    sequence_by_event = {event_row.id: sequence for event_row, sequence in events_with_sequence}
    evaluation_days = load_evaluation_days(session, now)
    for event_body in events_responses.events(session, event_rows, evaluation_days):
        calendar_entry = entries.event_entry(event_body, sequence_by_event[event_body.id], language)
        if calendar_entry is not None:
            yield calendar_entry


def _voting_regions(
    session: Session, region_codes: Iterable[str], election: Election, decisions: list[PollingDay]
) -> list[VotingRegion]:
    """These regions, and those below them that have a polling day of their own, as far as they vote."""
    codes_with_own_day = {
        code_below
        for region_code in region_codes
        for code_below in elections_domain.regions_with_own_decision(decisions, region_code)
    }
    shown_codes = {*region_codes, *codes_with_own_day}
    pinned_by_election_and_region = commitments.pinned_regions(session, [election.slug], shown_codes)
    name_by_region = {
        region_row.code: entries.region_name(region_row)
        for region_row in regions.regions_by_codes(session, sorted(shown_codes))
    }
    return [
        VotingRegion(election, pinned, name_by_region[region_code], entries.concerning(decisions, region_code))
        for (_, region_code), pinned in sorted(pinned_by_election_and_region.items())
    ]


def _first_due_requirements(
    session: Session, access: FeedAccess, region: VotingRegion, decisions: list[PollingDay]
) -> Iterator[RequirementDue]:
    """Each requirement once, when it first falls due in the region or below; parts with their own polling day excepted.

    Those parts are voting regions of their own.
    """
    election_row, region_code = region.election, region.pinned.region
    if election_row.template is None:
        return
    grid = expectations_grid.load_grid(session, election_row, region_code)
    codes_with_own_day = elections_domain.regions_with_own_decision(decisions, region_code)
    roots = [root for root in grid.roots if not covers(codes_with_own_day, root)]
    roots_and_owed_by = _owed_in_feed(session, access, grid, roots)
    first_due_by_requirement: dict[str, RequirementDue] = {}
    for root in roots:
        for expectation in grid.expectations[root].values():
            requirement_row, due_at = grid.requirements[expectation.requirement], expectation.timing.due_at
            is_first = (
                requirement_row.code not in first_due_by_requirement
                or due_at < first_due_by_requirement[requirement_row.code].at
            )
            if (root, requirement_row.owed_by) in roots_and_owed_by and is_first:
                first_due_by_requirement[requirement_row.code] = RequirementDue(
                    requirement_row, due_at, grid.roots[root].timezone
                )
    yield from first_due_by_requirement.values()


def _owed_in_feed(
    session: Session, access: FeedAccess, grid: ExpectationGrid, roots: Iterable[str]
) -> set[tuple[str, str]]:
    """The pairs of root and `owed_by` that the feed shows: those of its functions, else those of its own agency."""
    feed_functions, agency_row = access.feed.functions, agencies.agency_of_token(session, access.token.agency)
    if not feed_functions and agency_row is None:
        return set()
    functions = feed_functions or [str(agency_row and agency_row.function)]
    owed_by_values = {it.owed_by for it in grid.requirements.values() if _function(it) in functions}
    if feed_functions or agency_row is None:
        return {(root, owed_by) for root in roots for owed_by in owed_by_values}
    own_roots = (root for root in roots if ledger_of(root) == ledger_of(agency_row.seat))
    roots_and_owed_by = {(root, owed_by) for root in own_roots for owed_by in owed_by_values}
    agencies.preload_responsible_agencies(session, roots_and_owed_by)
    owner_by_root_and_owed_by = {
        root_and_owed_by: agencies.responsible_agency(session, *root_and_owed_by)
        for root_and_owed_by in roots_and_owed_by
    }
    return {
        root_and_owed_by
        for root_and_owed_by, owning_agency in owner_by_root_and_owed_by.items()
        if owning_agency is not None and owning_agency.slug == agency_row.slug
    }


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
    commitment_rows = commitments.commitments(session, access.caller, query)[-MAX_COMMITMENTS:]
    shown_commitments = commitments_responses.commitments(session, commitment_rows, lambda _: now, past=False)
    agency_by_slug = commitments.agencies(
        session, {duty.agency for commitment in shown_commitments for duty in commitment.duties}
    )
    for commitment in shown_commitments:
        for duty in commitment.duties:
            if agency_by_slug[duty.agency].function in functions if functions else duty.agency == own_agency:
                yield entries.commitment_entry(commitment, duty, election, decisions, access.feed.language)
