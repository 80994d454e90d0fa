"""Setting or ending a flag changes what is due from then on; answers as of an earlier moment stay."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.conftest import Siaga
from tests.offices import REGION, Offices, assert_chained, entries
from tests.reporting.region_checklist.test_past import set_clock
from tests.reporting.updates.test_safety import Fault, rows_by_table

URL = f"/v1/regions/{REGION}/flags"
TABLES = ("region_flag", "flag_change", "region_revision", "fact", "entry", "ledger")
PATHS = (f"/v1/readiness-checklists/{REGION}", f"/v1/readiness/{REGION}", f"/v1/readiness/{REGION}/explanation")


def set_flag(siaga: Siaga, flag: str, *, holds: bool = True) -> Any:
    return siaga.nation.post(URL, json={"flag": flag, "holds": holds, "source": "S0", "note": "flood of March"})


def answers(siaga: Siaga, **query: str) -> list[Any]:
    responses = [siaga.nation.get(it, params=query) for it in PATHS]
    assert {it.status_code for it in responses} == {200}, responses[-1].text
    volatile_fields = {"revision", "notices", "recorded_since", "evaluated_at", "known_at", "changes_at", "change"}
    return [{name: it for name, it in answer.json().items() if name not in volatile_fields} for answer in responses]


@pytest.mark.parametrize("flag", ["flood_prone", "river_only", "remote", "no_network"])
def test_questions_about_the_past_are_answered_as_they_were(open_box: Siaga, flag: str) -> None:
    offices, now = Offices(open_box), datetime.now(UTC).replace(microsecond=0)
    moments, earlier_answers = [now - timedelta(hours=hours) for hours in (50, 40, 30)], []
    set_clock(open_box, now - timedelta(hours=60))
    offices.reported("ADH-03", value=7)
    holds = flag in {it["flag"] for it in open_box.nation.get(f"/v1/regions/{REGION}").json()["flags"]}
    for at in moments:
        set_clock(open_box, at)
        earlier_answers.append(answers(open_box))
        set_clock(open_box, at + timedelta(hours=1))
        assert set_flag(open_box, flag, holds=not holds).status_code == 201
        assert set_flag(open_box, flag, holds=not holds).status_code == 200
        holds = not holds
        set_clock(open_box, at + timedelta(hours=2))

    set_clock(open_box, now)
    for at, earlier_answer in zip(moments, earlier_answers, strict=True):
        for parameter in ("as_of", "known_at"):
            assert answers(open_box, **{parameter: at.isoformat().replace("+00:00", "Z")}) == earlier_answer
    assert earlier_answers[0] != answers(open_box), "the flag makes a difference"
    assert [it.action for it in entries(open_box)][1:] == [
        "flag.set" if it else "flag.ended" for it in (holds, not holds, holds)
    ]
    assert_chained(open_box)


def test_a_flag_is_set_whole_or_not_at_all_and_the_next_request_sees_it(open_box: Siaga) -> None:
    tag = open_box.nation.get(PATHS[1]).headers["etag"]
    before, statement_number, answer = rows_by_table(open_box, TABLES), 0, None
    while answer is None or answer.status_code >= 500:
        statement_number += 1
        fault = Fault(open_box.database.writer, statement_number)
        answer = set_flag(open_box, "flood_prone")
        fault.remove()
        if answer.status_code >= 500:
            assert fault.count >= statement_number, answer.text
            assert rows_by_table(open_box, TABLES) == before, f"statement {statement_number}"

    assert answer.status_code == 201
    assert statement_number > 5
    district = open_box.nation.get("/v1/regions/64.08.04").json()["flags"]
    assert ("flood_prone", REGION) in {(it["flag"], it["region"]) for it in district}
    assert open_box.nation.get(PATHS[1]).headers["etag"] != tag
