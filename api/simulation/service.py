"""Make a database for exercises: marked as simulated, with an election of its own and an invented history.

Every report goes through the services that serve requests, with a token of its agency and at its simulated time. So
ledgers, totals and revisions are as if it had come over HTTP. All of it is one transaction.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache, partial
from typing import Any

from sqlmodel import Session

from api.checklists import domain as checklists_domain
from api.checklists import repository as checklists
from api.checklists.domain import FlaggedRegion
from api.checklists.items import repository as items
from api.checklists.items.domain import ItemContext
from api.checklists.models import Requirement
from api.core.caller import Actor, Caller, Role
from api.core.progress import Progress
from api.core.region_codes import LEDGER_LEVEL, ROOT, timezone_of
from api.core.time import local_day, local_instant
from api.db import migrate
from api.db.engine import Database
from api.db.import_rows import Batch
from api.db.reference_cache import start_private_cache
from api.db.upsert import refresh_statistics, upsert
from api.elections import importer as elections_importer
from api.elections import repository as elections
from api.elections.models import Election
from api.identity import domain as identity_domain
from api.identity import service as identity_service
from api.imports import ledger_entry, seed
from api.ledger.entries import ledger_of
from api.reference.agencies import importer as agencies_importer
from api.reference.agencies import repository as agencies
from api.reference.agencies.models import Function
from api.reference.regions import importer as regions_importer
from api.reference.regions import repository as regions
from api.reference.regions.models import Flag
from api.reference.sources import importer as sources_importer
from api.reference.translations import importer as translations_importer
from api.reporting.batch import ReportBatch, open_batch
from api.reporting.check_ins import service as check_ins_service
from api.reporting.check_ins.schemas import NewCheckIn
from api.reporting.retractions import service as retractions_service
from api.reporting.retractions.schemas import NewRetraction
from api.reporting.updates import service as updates_service
from api.reporting.updates.errors import NoteRequired
from api.reporting.updates.schemas import NewUpdate
from api.reporting.verifications import service as verifications_service
from api.reporting.verifications.schemas import NewVerification
from api.simulation import domain, reference_rows, repository
from api.simulation.domain import Character, HistoryPeriod, ReportKind, SimulatedItem, SimulatedReport
from api.simulation.models import Simulation

COORDINATOR = "desk"


class ExerciseRefused(Exception):
    """Nothing was written; the message says why and what to do."""


@dataclass(frozen=True)
class ExerciseRequest:
    """Which exercise to make. The history begins and ends at the start of a day; days count from polling day."""

    seed: int = 2
    polling_on: date | None = None
    """None: the polling day for which the history ends today."""
    province: str = "64"
    start: int = -60
    end: int = -30


@dataclass(frozen=True)
class CreatedExercise:
    polling_on: date
    report_count: int
    secrets: dict[str, str]
    """Demo tokens, by the names of the variables that the calls in the welcome text use."""


def parse_h_offset(text: str) -> int:
    """The number of days from polling day: -60 for `H-60`."""
    match = re.fullmatch(r"H([+-][0-9]{1,3})?", text, re.ASCII)
    if match is None:
        raise ExerciseRefused(f"{text!r} is no day around polling. Write H-60, H or H+3.")
    return int(match[1] or 0)


def has_exercise(database: Database) -> bool:
    if not repository.is_simulated(database):
        return False
    with database.read() as session:
        return repository.election_exists(session, reference_rows.ELECTION)


def simulate(
    database: Database, request: ExerciseRequest, *, now: datetime, made_at: datetime, progress: Progress | None = None
) -> CreatedExercise:
    """Make an exercise in an empty database. `now` is the time of the exercise's clock, `made_at` the real time.

    Its election becomes the default one.
    """
    if migrate.current_revision(database.writer) is None:
        migrate.upgrade(database.writer)
    if not migrate.has_usable_schema(database.writer):
        raise ExerciseRefused("This database is of another version. An exercise is made in a database of its own.")
    with database.write() as session:
        migrate.lock_preparation(session.connection())
        if _mark_as_simulated(session, request.seed, made_at):
            seed.fill(session, progress)
        election_row = _load_election(session, request, now)
        character_by_regency, simulated_items = characters_and_items(session, election_row, request)
        period = _history_period(request, election_row.polling_on)
        reports = domain.plan_reports(request.seed, simulated_items, character_by_regency, period)
        ledger_entry.cover_reference_data(session, lambda: period.start)
        _send(session, election_row, reports, period.start, progress)
        secrets = _issue_demo_tokens(session, request.province, sorted(character_by_regency), now)
        refresh_statistics(session)
    return CreatedExercise(election_row.polling_on, len(reports), secrets)


def _mark_as_simulated(session: Session, seed: int, made_at: datetime) -> bool:
    """Mark the database, and return whether it is empty. A database with real data is refused."""
    is_empty = repository.is_empty(session)
    if repository.find_mark(session) is None and not is_empty:
        raise ExerciseRefused(
            "This database is not marked simulated and is not empty, so nothing is invented in it. "
            "Name a new one: SIAGA_DATABASE_URL=sqlite:///var/demo.db siaga simulate"
        )
    if repository.election_exists(session, reference_rows.ELECTION):
        raise ExerciseRefused("This database holds its exercise already. Each exercise has a database of its own.")
    session.merge(Simulation(seed=seed, made_at=made_at))
    session.flush()
    return is_empty


def _load_election(session: Session, request: ExerciseRequest, now: datetime) -> Election:
    """Load the exercise's own election, as the default.

    It has the regions and figures of the real one, and the newest version of its template.
    """
    real_election = elections.default_election(session)
    province_row = repository.find_province(session, request.province)
    if province_row is None or real_election is None or real_election.template is None:
        raise ExerciseRefused(f"There is no province {request.province} to make an exercise for. Name one: --region 64")
    today = local_day(now, province_row.timezone)
    polling_on = request.polling_on or today - timedelta(request.end)
    if request.start >= request.end or polling_on + timedelta(request.end) > today:
        raise ExerciseRefused(
            "The history must begin before it ends, and end by today. Set the clock with SIAGA_NOW, "
            "or name another polling day with --on."
        )
    ballot_regions_by_contest = repository.ballot_regions_by_contest(session, real_election.slug, request.province)
    real_stages = elections.stages(session, real_election.slug)
    template_version = checklists.find_template_version(session, real_election.template, None, pointer="")
    election_fields = {
        **reference_rows.election(polling_on, real_election, request.province, ballot_regions_by_contest, real_stages),
        "template_version": template_version,
    }
    real_figures = repository.preferred_figures(session, real_election.slug, request.province)
    figure_rows = [regions_importer.FigureRow.model_validate(reference_rows.figure(it)) for it in real_figures]
    translation_rows = [
        translations_importer.TranslationRow.model_validate(it) for it in reference_rows.translations(real_figures)
    ]
    source_row = sources_importer.SourceRow.model_validate(reference_rows.source())
    _store(session, sources_importer.source_batches([source_row]))
    repository.set_no_default_election(session)
    election_head = elections_importer.ElectionHead.model_validate(election_fields)
    _store(session, elections_importer.election_batches(session, [election_head]))
    calendar_row = elections_importer.ElectionRow.model_validate(election_fields)
    _store(session, elections_importer.calendar_batches(session, [calendar_row]))
    _store(session, regions_importer.figure_batches(session, figure_rows))
    _store(session, translations_importer.translation_batches(translation_rows))
    return elections.election(session, reference_rows.ELECTION)


def _store(session: Session, batches: Iterable[Batch]) -> None:
    for table, rows, key_columns, _ in batches:
        if rows:
            upsert(session, table, rows, *key_columns)


def _history_period(request: ExerciseRequest, polling_on: date) -> HistoryPeriod:
    zone = timezone_of(request.province)
    start, end = (local_instant(polling_on, day_offset, "00:00", zone) for day_offset in (request.start, request.end))
    return HistoryPeriod(start, end)


def characters_and_items(
    session: Session, election: Election, request: ExerciseRequest
) -> tuple[dict[str, Character], list[SimulatedItem]]:
    """The character of each regency, and every item that is expected, with the agencies that report and verify it.

    Agencies that the seed data lacks are invented and stored.
    """
    pinned_regions = repository.pinned_regions(session, election.slug, request.province)
    template, flags = checklists.load_template(session, election), regions.flags_around(session)
    figures_by_region = checklists.figures_by_region(
        session, election.slug, [pinned_region.region for pinned_region in pinned_regions]
    )
    simulated_items = []
    for pinned_region in pinned_regions:
        flagged_region = checklists_domain.flagged_region(pinned_region, flags)
        for requirement_row in template.answered_at(pinned_region.level):
            if checklists_domain.applies(requirement_row, flagged_region):
                region_figures = figures_by_region.get(pinned_region.region, {})
                depends_on = template.depends_on.get(requirement_row.code, [])
                simulated_items.append(_simulated_item(flagged_region, requirement_row, region_figures, depends_on))
    regency_codes = [pinned_region.region for pinned_region in pinned_regions if pinned_region.level == LEDGER_LEVEL]
    remote_regions = {flag.region for flag in flags if flag.flag is Flag.REMOTE}
    character_by_regency = domain.assign_characters(
        request.seed, regency_codes, _demo_regency(regency_codes), remote_regions
    )
    return character_by_regency, _with_agencies(session, simulated_items)


def _demo_regency(regencies: Sequence[str]) -> str:
    return reference_rows.DEMO_REGENCY if reference_rows.DEMO_REGENCY in regencies else regencies[0]


def _simulated_item(
    region: FlaggedRegion, requirement: Requirement, figures: Mapping[str, int], depends_on: list[str]
) -> SimulatedItem:
    """The item with the roles of its agencies: a function, or function:office. `_with_agencies` names the agencies."""
    due_dates = checklists_domain.due_dates(requirement, region)
    reporter_role = requirement.reported_by[0]
    independent_roles = (
        role
        for role in requirement.verified_by
        if role in reference_rows.NAMES and not _have_same_function(role, reporter_role)
    )
    return SimulatedItem(
        region=region.pinned.region,
        requirement=requirement,
        opens_at=due_dates.opens_at,
        due_at=due_dates.due_at,
        critical=checklists_domain.is_critical(requirement, region),
        figures=figures,
        ballots=checklists_domain.ballot_count(region.pinned),
        depends_on=tuple(depends_on),
        reporter=reporter_role,
        verifier=next(independent_roles, reporter_role),
        coordinator=COORDINATOR,
    )


def _have_same_function(role: str, other_role: str) -> bool:
    """Agencies of one function are not independent of each other."""
    return role.partition(":")[0] == other_role.partition(":")[0]


def _with_agencies(session: Session, simulated_items: list[SimulatedItem]) -> list[SimulatedItem]:
    """The items with agencies of their regency or province in place of roles. Missing agencies are invented."""
    roles_by_seat: dict[str, set[str]] = defaultdict(set)
    for item in simulated_items:
        roles_by_seat[ledger_of(item.region)] |= {item.reporter, item.verifier, item.coordinator}
    agency_by_seat_and_role = repository.agencies_by_seat_and_function(session, roles_by_seat)
    slug_by_seat_and_role = {seat_and_role: agency.slug for seat_and_role, agency in agency_by_seat_and_role.items()}
    missing_seats_and_roles = reference_rows.missing_agencies(roles_by_seat, slug_by_seat_and_role)
    region_by_code = repository.regions_by_code(session, roles_by_seat)
    agency_rows = [
        agencies_importer.AgencyRow.model_validate(reference_rows.agency(region_by_code[seat], role))
        for seat, role in missing_seats_and_roles
    ]
    _store(session, agencies_importer.agency_batches(agency_rows))
    slug_by_seat_and_role |= {(seat, role): reference_rows.slug(seat, role) for seat, role in missing_seats_and_roles}
    return [
        item._replace(
            reporter=slug_by_seat_and_role[ledger_of(item.region), item.reporter],
            verifier=slug_by_seat_and_role[ledger_of(item.region), item.verifier],
            coordinator=slug_by_seat_and_role[ledger_of(item.region), item.coordinator],
        )
        for item in simulated_items
    ]


def _send(
    session: Session,
    election: Election,
    reports: Sequence[SimulatedReport],
    tokens_from: datetime,
    progress: Progress | None,
) -> None:
    """Send each report at its simulated time, by a token of its agency that is valid from `tokens_from`."""
    start_private_cache(session)
    agency_slugs = sorted({report.agency for report in reports})
    caller_by_agency = {agency_slug: _caller(session, agency_slug, tokens_from) for agency_slug in agency_slugs}
    load_item_context = cache(partial(items.context, session, election))
    pinned_by_region = {it.region: it for it in repository.pinned_regions(session, election.slug, ROOT)}
    for number, report in enumerate(reports):
        if progress and number % 50 == 0:
            progress(reference_rows.ELECTION, number, len(reports))
        actor = Actor(
            caller_by_agency[report.agency], f"{reference_rows.ELECTION}-{number}", partial(_return_time, report.at)
        )
        batch = open_batch(session, actor, [report.region])
        match report.kind:
            case ReportKind.UPDATE:
                _record_update(batch, load_item_context(report.region, report.requirement), report.body)
            case ReportKind.VERIFICATION:
                item_context = load_item_context(report.region, report.requirement)
                verifications_service.verify(batch, item_context, NewVerification(**report.body))
            case ReportKind.RETRACTION:
                retractions_service.retract(batch, NewRetraction(**report.body))
            case ReportKind.CHECK_IN:
                pinned_region, check_in = pinned_by_region[report.region], NewCheckIn(**report.body)
                check_ins_service.check_in(batch, election, pinned_region, check_in)
        batch.write()


def _return_time(time: datetime) -> datetime:
    """The clock of one report."""
    return time


def _record_update(batch: ReportBatch, item: ItemContext, body: dict[str, Any]) -> None:
    """Record an update; if a note is required, for a value that does not fit its target, with one."""
    try:
        updates_service.record_update(batch, item, NewUpdate(**body), None)
    except NoteRequired:
        update_with_note = NewUpdate(**body, note=reference_rows.NOTE_ON_TARGET)
        updates_service.record_update(batch, item, update_with_note, None)


def _caller(session: Session, agency_slug: str, now: datetime) -> Caller:
    """A caller of this agency, with a new token whose secret is not kept."""
    agency_row = agencies.agency_of_token(session, agency_slug)
    role = Role.COORDINATOR if agency_row and agency_row.function is Function.DESK else Role.VERIFIER
    secret = _issue_token(session, role, agency_slug, agencies.jurisdictions(session, agency_slug), now)
    return identity_service.authenticate(session, secret, now)


def _issue_token(session: Session, role: Role, agency: str, regions: Sequence[str], now: datetime) -> str:
    """The secret of a new token. No entry says that it was issued; the first start records all tokens there are."""
    label, valid_days = reference_rows.ELECTION, identity_service.MAX_DAYS
    token_request = identity_service.TokenRequest(role, tuple(regions), agency, label, valid_days)
    secret = identity_domain.new_secret()
    identity_service.add_token(session, token_request, secret, now)
    return secret


def _issue_demo_tokens(session: Session, province_code: str, regencies: Sequence[str], now: datetime) -> dict[str, str]:
    """Secrets by the names of the variables that the calls in the welcome text use."""
    demo_regency = _demo_regency(regencies)
    holder_by_name = {
        "KPU": (Role.REPORTER, demo_regency, Function.ELECTION_MANAGEMENT),
        "BAWASLU": (Role.VERIFIER, demo_regency, Function.SUPERVISOR),
        "DESK": (Role.COORDINATOR, province_code, Function.DESK),
    }
    agency_by_seat_and_role = repository.agencies_by_seat_and_function(session, (demo_regency, province_code))
    return {
        variable_name: _issue_token(session, role, agency_by_seat_and_role[seat, function].slug, (seat,), now)
        for variable_name, (role, seat, function) in holder_by_name.items()
    }
