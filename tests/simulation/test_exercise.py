"""An invented history is reported by the right agencies, at its own time, and is marked as invented."""

import json
from collections import Counter, defaultdict
from datetime import UTC, date, datetime
from typing import Any

import pytest
from fastapi.testclient import TestClient
from sqlmodel import col, func, select

from api.checklists.history.models import ChecklistUpdate, RetractedUpdate, Verification
from api.checklists.models import ChecklistItem
from api.core.settings import UnsafeSetting
from api.core.time import local_instant
from api.elections.models import Election
from api.identity.models import Token
from api.imports.seed import seed as load_seed_data
from api.ledger.models import Entry
from api.reference.agencies.models import Agency
from api.reporting.projections.models import RegionTotals
from api.simulation import domain as simulation_domain
from api.simulation import repository as simulation
from api.simulation import service as simulation_service
from api.simulation.domain import HistoryPeriod, ReportKind, SimulatedItem, SimulatedReport
from api.simulation.models import Simulation
from api.simulation.service import ExerciseRefused, ExerciseRequest
from tests.conftest import Siaga
from tests.integrity.verify.test_verify import verify_database
from tests.offices import assert_chained
from tests.simulation.bands import bands
from tests.simulation.conftest import NOW, REQUEST, Exercise

POLLING = date(2026, 12, 22)
REGENCIES = ("65.01", "65.02", "65.03", "65.04", "65.71")


def comparable_entries(exercise: Siaga) -> list[Any]:
    """The entries of the exercise, without what differs between databases: ids, digests and salts."""
    with exercise.database.read() as session:
        texts = session.exec(select(Entry.text).where(Entry.recorded_at < NOW).order_by(Entry.ledger, col(Entry.seq)))
        ledger_entries = [json.loads(text) for text in texts]
    for entry in ledger_entries:
        for name in ("log", "prev", "salt"):
            del entry[name]
        entry["by"].pop("token")
        for name in ("note", "entered_by", "retraction"):
            entry["facts"].pop(name, None)
    return ledger_entries


def test_the_same_seed_gives_the_same_ledgers_on_every_database(
    exercise: Exercise, first_ledgers: dict[str, list[Any]]
) -> None:
    entries = comparable_entries(exercise)

    assert len(entries) > 400
    assert first_ledgers.setdefault("ledgers", entries) == entries


@pytest.fixture(scope="session")
def first_ledgers() -> dict[str, list[Any]]:
    """The entries of the first of the two databases, to compare the second with."""
    return {}


def test_polling_day_is_thirty_days_ahead_and_the_history_has_passed(exercise: Exercise, started: TestClient) -> None:
    calendar = started.get("/v1/elections/latihan").json()["stages"]
    with exercise.database.read() as session:
        first, last = session.exec(
            select(func.min(Entry.recorded_at), func.max(Entry.recorded_at)).where(Entry.recorded_at < NOW)
        ).one()

    assert exercise.created.polling_on == POLLING
    assert {it["starts_h"] for it in calendar if it["slug"] == "campaign"} == {"H-63"}
    assert local_instant(POLLING, -60, "00:00", "Asia/Makassar") <= first.replace(tzinfo=UTC)
    assert last.replace(tzinfo=UTC) < local_instant(POLLING, -30, "00:00", "Asia/Makassar") < NOW


def test_ledgers_are_chained_and_region_totals_match_the_items(exercise: Exercise) -> None:
    assert_chained(exercise)
    with exercise.database.read() as session:
        items = session.exec(select(ChecklistItem.region, ChecklistItem.status, ChecklistItem.assurance)).all()
        total_rows = session.exec(
            select(RegionTotals.region, func.sum(RegionTotals.known), func.sum(RegionTotals.verified)).group_by(
                RegionTotals.region
            )
        )
        totals_by_region = {region: (int(assurances), int(verified)) for region, assurances, verified in total_rows}

    for code in REGENCIES:
        region_items = [(status, assurance) for region, status, assurance in items if region.startswith(code)]
        assurances = [assurance for status, assurance in region_items if status != "unknown"]
        assert totals_by_region[code] == (len(assurances), assurances.count("verified"))


def test_an_exercise_holds_every_kind_of_report(exercise: Exercise) -> None:
    """Late arrivals, corrections, retractions, confirmations, disputes, settlements and check-ins."""
    with exercise.database.read() as session:
        actions = Counter(session.exec(select(Entry.action)))
        query = select(ChecklistUpdate).where(ChecklistUpdate.recorded_at < NOW)
        updates = session.exec(query.order_by(ChecklistUpdate.ledger, col(ChecklistUpdate.seq))).all()
        retracted = session.exec(select(func.count()).select_from(RetractedUpdate)).one()
        assert {it.kind for it in session.exec(select(Verification))} == {"confirmed", "disputed", "settled"}

    newest: dict[tuple[str, str], datetime] = defaultdict(lambda: datetime.min.replace(tzinfo=UTC))
    late = 0
    for update in updates:
        late += update.observed_at < newest[update.region, update.requirement]
        newest[update.region, update.requirement] = max(update.observed_at, newest[update.region, update.requirement])
    assert late > 0
    assert retracted == actions["update.retracted"] > sum(update.corrects is not None for update in updates) > 0
    assert actions["region.checked_in"] > 20
    assert {update.on_behalf_of for update in updates} == {
        None
    }  # a government reports as itself, not for one of its offices
    assert {update.status for update in updates} >= {"done", "in_progress", "blocked"}


def test_every_band_is_shown(exercise: Exercise, started: TestClient) -> None:
    assert set(bands(exercise.database, started, REGENCIES, NOW).values()) == {
        "ready",
        "on_track",
        "at_risk",
        "late",
        "no_data",
    }


def test_agencies_that_the_box_lacks_are_plainly_invented(exercise: Exercise, box: Siaga) -> None:
    with exercise.database.read() as session, box.database.read() as real:
        real_slugs = set(real.exec(select(Agency.slug)))
        invented = [it for it in session.exec(select(Agency)) if it.slug not in real_slugs]
        reporting_agencies = set(session.exec(select(ChecklistUpdate.agency)))

    assert {it.slug for it in invented} >= reporting_agencies
    assert all(it.name.endswith("(latihan)") and "invented" in it.gloss for it in invented)


def test_real_elections_are_left_alone(exercise: Exercise, box: Siaga) -> None:
    with exercise.database.read() as session, box.database.read() as real:
        before, after = (
            {it.slug: it for it in database_session.exec(select(Election))} for database_session in (real, session)
        )
        reported = set(session.exec(select(ChecklistUpdate.election)))

    assert reported == {*after} - {*before} == {"latihan"}
    assert all(after[slug] == it.model_copy(update={"is_default": False}) for slug, it in before.items())
    assert after["latihan"].is_default


def test_loading_the_seed_data_again_leaves_the_exercise_the_default(exercise: Exercise) -> None:
    load_seed_data(exercise.database)

    with exercise.database.read() as session:
        defaults = session.exec(select(Election.slug).where(Election.is_default)).all()
    assert defaults == ["latihan"]


def test_every_answer_says_that_it_is_simulated(exercise: Exercise, started: TestClient) -> None:
    answers = [started.get(path) for path in ("/", "/healthz", "/v1/me", "/v1/regions/65", "/v1/nothing/there")]
    answers.append(started.get("/v1/me", headers={"Authorization": "Bearer wrong"}))

    assert [it.status_code for it in answers] == [200, 200, 200, 200, 404, 401]
    assert {it.headers.get("siaga-simulated") for it in answers} == {"true"}
    assert "nobody really reported any of this" in answers[0].text


def test_answers_of_a_real_database_are_not_marked_as_simulated(box: Siaga) -> None:
    with TestClient(box.app) as client:
        start = client.get("/")

    assert "siaga-simulated" not in start.headers
    assert "Simulated" not in start.text


def test_the_clock_of_an_exercise_stands_where_it_was_set(exercise: Exercise, started: TestClient) -> None:
    checklist = started.get("/v1/readiness-checklists/65.01?election=latihan").json()
    secret = exercise.created.secrets["KPU"]
    posted = started.post(
        "/v1/readiness-checklists/65.01/items/COO-02A/updates?election=latihan",
        json={"status": "done", "on_behalf_of": "latihan-desk-65-01"},
    )
    old = started.get("/v1/me", headers={"Authorization": f"Bearer {secret}"})

    assert (checklist["h"], checklist["evaluated_at"]) == ("H-30", None)
    assert posted.is_success, posted.text
    assert posted.json()["update"]["recorded_at"] == "2026-11-22T02:00:00Z"
    assert old.json()["expires_at"].startswith("2027-11-23")


def test_a_set_clock_is_refused_where_reports_are_real(box: Siaga) -> None:
    siaga = Siaga(box.url, now=NOW)
    with pytest.raises(UnsafeSetting, match="SIAGA_NOW sets the clock of an exercise"), TestClient(siaga.app):
        pass
    siaga.database.close()


def test_a_real_database_is_never_written_to(own_box: Siaga) -> None:
    with pytest.raises(ExerciseRefused, match="not marked simulated and is not empty"):
        simulation_service.simulate(own_box.database, REQUEST, now=NOW, made_at=NOW)

    with own_box.database.read() as session:
        assert simulation.find_mark(session) is None
        assert session.exec(select(Token)).all() == []
        assert not simulation.election_exists(session, "latihan")


def test_an_exercise_is_made_once(exercise: Exercise) -> None:
    with pytest.raises(ExerciseRefused, match="holds its exercise already"):
        simulation_service.simulate(exercise.database, REQUEST, now=NOW, made_at=NOW)

    assert simulation_service.has_exercise(exercise.database)


@pytest.mark.parametrize(
    ("exercise_request", "message"),
    [
        (ExerciseRequest(province="64.08"), "no province 64.08"),
        (ExerciseRequest(province="99"), "no province 99"),
        (ExerciseRequest(start=-30, end=-60), "begin before it ends"),
        (ExerciseRequest(polling_on=date(2026, 12, 23)), "end by today"),
    ],
)
def test_an_impossible_history_is_refused(own_box: Siaga, exercise_request: ExerciseRequest, message: str) -> None:
    with own_box.database.write() as session:
        session.add(Simulation(seed=1, made_at=NOW))

    with pytest.raises(ExerciseRefused, match=message):
        simulation_service.simulate(own_box.database, exercise_request, now=NOW, made_at=NOW)


@pytest.mark.parametrize("text", ["", "60", "H60", "H-6O", "h-60", "H-1000", "H-60 "])
def test_a_malformed_h_offset_is_refused(text: str) -> None:
    with pytest.raises(ExerciseRefused, match="no day around polling"):
        simulation_service.parse_h_offset(text)


def test_days_are_counted_from_polling() -> None:
    assert [simulation_service.parse_h_offset(text) for text in ("H-60", "H", "H+3")] == [-60, 0, 3]


@pytest.fixture(scope="session")
def lines(exercise: Exercise) -> list[SimulatedItem]:
    with exercise.database.read() as session:
        election = session.get_one(Election, "latihan")
        return simulation_service.characters_and_items(session, election, REQUEST)[1]


def planned_reports(
    lines: list[SimulatedItem], seed: int, start: int, end: int
) -> tuple[list[SimulatedReport], HistoryPeriod]:
    span = HistoryPeriod(*(local_instant(POLLING, day, "00:00", "Asia/Makassar") for day in (start, end)))
    return simulation_domain.plan_reports(
        seed, lines, simulation_domain.assign_characters(seed, REGENCIES, "65.01", ["65.04"]), span
    ), span


@pytest.mark.parametrize(("start", "end"), [(-60, -30), (-200, -100), (-30, -1), (-5, 14)])
def test_a_seed_decides_everything_whatever_the_span(lines: list[SimulatedItem], start: int, end: int) -> None:
    for seed in range(3):
        reports, span = planned_reports(lines, seed, start, end)

        assert reports == planned_reports(lines, seed, start, end)[0]
        assert reports != planned_reports(lines, seed + 1, start, end)[0]
        assert all(span.start <= it.at < span.end for it in reports)
        assert all(it.body.get("observed_at", it.at) <= it.at for it in reports)
        assert [it.at for it in reports] == sorted(it.at for it in reports)


KUTAI_TIMUR = {"registered_voters": 297_994, "stations": 701, "special_stations": 2, "districts": 18, "villages": 141}


def test_numbers_fit_the_region(lines: list[SimulatedItem]) -> None:
    """Findings B and D. The greatest number of each count is right; others are on the way to it, or mistyped."""
    regency_lines = [it._replace(figures=KUTAI_TIMUR) for it in lines if it.region in REGENCIES]
    greatest: dict[str, set[int]] = defaultdict(set)
    totals: dict[str, set[int]] = defaultdict(set)
    for seed in range(10):
        greatest_of_seed: Counter[str] = Counter()
        for report in planned_reports(regency_lines, seed, -60, 0)[0]:
            if report.kind is ReportKind.UPDATE and "value" in report.body:
                greatest_of_seed[report.requirement] = max(greatest_of_seed[report.requirement], report.body["value"])
                totals[report.requirement] |= {report.body["of"]} if "of" in report.body else set()
                assert report.body["value"] <= report.body.get("of", report.body["value"])
        for code, value in greatest_of_seed.items():
            greatest[code].add(value)

    exact = {"LOG-01G": 305_444, "LOG-01R": 305_444, "LOG-04G": 305_444, "LOG-02A": 1402, "LOG-02B": 2804}
    exact |= {"ADH-03": 4907, "ADH-05A": 4907, "ADH-06A": 54, "VCR-03": 297_994, "VCR-05": 2, "VCR-06": 701}
    assert {code: greatest[code] for code in exact} == {code: {value} for code, value in exact.items()}
    limits = {"BUD-01A": (31e9, 50e9), "BUD-01B": (7e9, 21e9), "BUD-02A": (3.5e9, 6e9), "BUD-02B": (0.8e9, 1.8e9)}
    limits |= {"CTG-01A": (6309, 6309), "CTG-01B": (6309, 6309), "CTG-01C": (18, 36), "NEU-02": (30, 60)}
    limits |= {"CTG-03A": (28, 84), "CTG-03B": (14, 35), "LAW-01A": (3, 9), "LOG-03": (20, 40)}
    for code, (low, high) in limits.items():
        assert low <= min(totals[code]) <= max(totals[code]) <= high, code
    assert all(total % 1_000_000 == 0 for total in totals["BUD-01A"])
    assert max(greatest["APK-03G"]) <= 1.5 * 701
    assert max(greatest["ADH-08A"] | {0}) <= 3


def test_an_exercise_has_the_newest_template_and_verifies(exercise: Exercise, started: TestClient) -> None:
    assert started.get("/v1/elections/latihan").json()["template_version"] == 2
    assert verify_database(exercise).findings == []


def test_one_region_in_ten_is_behind_and_every_character_is_there() -> None:
    regencies = [f"64.{n:02}" for n in range(1, 11)]
    for seed in range(50):
        character_by_region = simulation_domain.assign_characters(seed, regencies, "64.08", ["64.07", "64.10"])
        counts = Counter(character_by_region.values())
        assert character_by_region["64.08"] is simulation_domain.Character.STEADY
        assert set(character_by_region) == set(regencies)
        assert {*counts} == {*simulation_domain.Character}
        assert counts[simulation_domain.Character.BEHIND] == 1
        assert {code for code, it in character_by_region.items() if it is simulation_domain.Character.QUIET} < {
            "64.07",
            "64.10",
        }
