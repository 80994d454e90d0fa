"""No parameter value makes the server fail, differ between databases, or repeat the value."""

import pytest

from tests.conftest import Siaga
from tests.http import raw
from tests.http.hostile import Case, cases
from tests.http.raw import Answer

Sweep = list[tuple[Case, Answer]]
FIELDS = {"type", "title", "status", "detail", "code", "request_id", "errors"}


@pytest.fixture(scope="module")
def sweep(box: Siaga, bearer: str) -> Sweep:
    """Every hostile value in every parameter of every operation."""
    every_case = cases()
    return list(
        zip(every_case, raw.ask_all(box.app, [it.target for it in every_case], authorization=bearer), strict=True)
    )


def test_nothing_makes_the_server_fail(sweep: Sweep) -> None:
    assert [case.name for case, answer in sweep if answer.status >= 500] == []


def test_both_databases_answer_alike(sweep: Sweep, first_answers: dict[str, dict[str, object]]) -> None:
    statuses: dict[str, object] = {case.name: answer.status for case, answer in sweep}

    first_statuses = first_answers.setdefault("hostile", statuses)

    assert {
        name: (first_statuses[name], status) for name, status in statuses.items() if first_statuses[name] != status
    } == {}


def test_every_refusal_is_a_problem_that_the_operation_names(sweep: Sweep) -> None:
    for case, answer in sweep:
        if answer.status != 200:
            assert answer.headers.get("content-type") == "application/problem+json", case.name
            assert set(answer.json()) == FIELDS, case.name
            assert str(answer.status) in case.operation.spec["responses"], case.name


def test_no_refusal_repeats_what_was_sent(sweep: Sweep) -> None:
    for case, answer in sweep:
        if not case.is_name and len(case.value) >= len("1_000"):
            assert case.value not in answer.text, case.name
            assert "evil" not in answer.text, case.name
            assert "x-evil" not in answer.headers, case.name


def test_a_pointer_is_short_and_printable(sweep: Sweep) -> None:
    for case, answer in sweep:
        if case.is_name and answer.status != 200:
            for error in answer.json()["errors"]:
                assert error["pointer"].isprintable(), case.name
                assert len(error["pointer"]) <= 70, case.name


@pytest.mark.parametrize("limit", ["0", "-1", "501", "1.5", "1e1", "%D9%A3", "", "0x10", "true", "null"])
def test_an_invalid_limit_is_refused(box: Siaga, bearer: str, limit: str) -> None:
    answer = raw.ask(box.app, f"/v1/elections?limit={limit}", authorization=bearer)

    assert answer.status == 422
    assert answer.json()["errors"][0]["pointer"] == "query/limit"


@pytest.mark.parametrize("limit", ["+5", "%2B5", "%205", "5%20", "1_0", "5.0", "05"])
def test_an_unusually_written_limit_is_refused_or_read_as_its_number(box: Siaga, bearer: str, limit: str) -> None:
    answer = raw.ask(box.app, f"/v1/sources?limit={limit}", authorization=bearer)

    assert answer.status in (200, 422)
    if answer.status == 200:
        assert len(answer.json()["items"]) == (10 if limit == "1_0" else 5)


@pytest.mark.parametrize("day", ["0", "1732665600", "2024-11-27T00:00:00", "2024-11-27T00:00:00Z", "20241127"])
@pytest.mark.parametrize("parameter", ["officials?on", "coordination-events?since", "coordination-events?before"])
def test_a_day_in_any_other_format_is_refused(box: Siaga, bearer: str, parameter: str, day: str) -> None:
    answer = raw.ask(box.app, f"/v1/{parameter}={day}", authorization=bearer)

    assert answer.status == 422
    assert len(answer.json()["errors"]) == 1


@pytest.mark.parametrize(
    "parameter", ["checklist-items?due_before", "agreements?as_of", "elections/pilkada-2024?as_of"]
)
def test_an_empty_time_is_refused(box: Siaga, bearer: str, parameter: str) -> None:
    answer = raw.ask(box.app, f"/v1/{parameter}=", authorization=bearer)

    assert answer.status == 422
    assert [e["pointer"] for e in answer.json()["errors"]] == [f"query/{parameter.partition('?')[2]}"]


def test_a_space_in_place_of_a_plus_is_explained(box: Siaga, bearer: str) -> None:
    answer = raw.ask(box.app, "/v1/agreements?as_of=2024-11-26T20:00:00+08:00", authorization=bearer)

    assert answer.status == 422
    assert answer.json()["code"] == "offset_plus_encoded"
    assert "%2B" in answer.json()["detail"]
