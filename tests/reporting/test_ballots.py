"""Finding D: under version 2 of the template no count of ballots is done below the voters and 2.5 percent.

Kutai Timur has 297,994 voters, so there must be 305,444 ballots of each kind.
"""

from datetime import UTC, datetime

import pytest
import sqlalchemy as sa
from sqlmodel import col

from api.core.clock import system_clock
from api.elections.models import Election
from api.imports import ledger_entry
from tests.conftest import Siaga
from tests.integrity.verify.test_verify import verify_database
from tests.ledgers import place_and_sign
from tests.offices import REGION, Offices, path

BALLOT_LINES = ("LOG-01G", "LOG-01R", "LOG-04G", "LOG-04R")
ENOUGH = 305_444


@pytest.fixture
def offices(open_box: Siaga) -> Offices:
    with open_box.database.write() as session:
        election = sa.update(Election).where(col(Election.slug) == "pilkada-2024")
        session.connection().execute(election.values(template_version=2))
        ledger_entry.cover_reference_data(session, system_clock)
    return Offices(open_box)


@pytest.mark.parametrize(
    ("value", "status"), [(297_994, "in_progress"), (305_443, "in_progress"), (305_444, "done"), (305_796, "done")]
)
def test_ballots_are_done_from_the_voters_and_the_reserve_on(offices: Offices, value: int, status: str) -> None:
    """305,796 are what was ordered in 2024: each station's share is rounded up, which is nothing to warn of."""
    for code in BALLOT_LINES:
        answer = offices.report(code, value=value)

        assert answer.status_code == 201, answer.text
        assert (answer.json()["item"]["status"], answer.json()["item"]["target"]["value"]) == (status, ENOUGH)
        assert answer.json()["warnings"] == []


def test_the_office_cannot_name_a_lower_number(offices: Offices) -> None:
    by_order = offices.report("LOG-01G", value=290_000, of=290_000)
    by_status = offices.report("LOG-01G", value=290_000, status="done")

    assert by_order.json()["code"] == "wrong_measure"
    assert by_status.json()["item"]["status"] == "in_progress"


def test_far_more_ballots_than_that_take_a_note(offices: Offices) -> None:
    assert offices.report("LOG-01G", value=3_057_960).json()["code"] == "note_required"


def test_more_voters_reopen_the_line_and_the_past_stays(offices: Offices) -> None:
    for code in BALLOT_LINES:
        offices.reported(code, value=ENOUGH)
    before = datetime.now(UTC).isoformat()
    figure = {"kind": "registered_voters", "election": "pilkada-2024", "value": 300_000, "source": "S0"}
    recorded = offices.siaga.nation.post(f"/v1/regions/{REGION}/figures", json=figure)
    place_and_sign(offices.siaga)

    moved = {it["requirement"]: (it["was"], it["target"]) for it in recorded.json()["moved"]}
    assert {code: moved[code] for code in BALLOT_LINES} == dict.fromkeys(BALLOT_LINES, (ENOUGH, 307_500))
    for code in BALLOT_LINES:
        past = offices.siaga.nation.get(path(code), params={"as_of": before}).json()
        present = offices.item(code)
        assert (past["status"], past["target"]["value"]) == ("done", ENOUGH)
        assert (present["status"], present["target"]["value"]) == ("in_progress", 307_500)
    assert verify_database(offices.siaga).findings == []


def test_ballots_of_regencies_add_up_against_what_all_of_them_need(offices: Offices) -> None:
    offices.reported("LOG-01G", value=ENOUGH)
    checklist = offices.siaga.nation.get("/v1/readiness-checklists/64").json()

    [roll_up] = [it for group in checklist["categories"] for it in group["roll_ups"] if it["code"] == "LOG-01G"]
    assert (roll_up["reported"], roll_up["target"]) == (1, 2_891_733)
