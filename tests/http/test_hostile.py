"""Whatever is sent as a parameter: no failure, the same answer on both databases, and never sent back."""

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
    sent = cases()
    return list(zip(sent, raw.ask_all(box.app, [it.target for it in sent], authorization=bearer), strict=True))


def test_nothing_makes_the_server_fail(sweep: Sweep) -> None:
    assert [case.name for case, answer in sweep if answer.status >= 500] == []


def test_both_databases_answer_alike(sweep: Sweep, on_both: dict[str, dict[str, object]]) -> None:
    statuses: dict[str, object] = {case.name: answer.status for case, answer in sweep}

    first = on_both.setdefault("hostile", statuses)

    assert {name: (first[name], status) for name, status in statuses.items() if first[name] != status} == {}


def test_every_refusal_is_a_problem_that_the_operation_names(sweep: Sweep) -> None:
    for case, answer in sweep:
        if answer.status != 200:
            assert answer.headers.get("content-type") == "application/problem+json", case.name
            assert set(answer.json()) == FIELDS, case.name
            assert str(answer.status) in case.operation.described["responses"], case.name


def test_no_refusal_repeats_what_was_sent(sweep: Sweep) -> None:
    for case, answer in sweep:
        if not case.is_name and len(case.said) >= len("1_000"):
            assert case.said not in answer.text, case.name
            assert "evil" not in answer.text, case.name
            assert "x-evil" not in answer.headers, case.name


def test_a_pointer_is_short_and_printable(sweep: Sweep) -> None:
    for case, answer in sweep:
        if case.is_name and answer.status != 200:
            for error in answer.json()["errors"]:
                assert error["pointer"].isprintable(), case.name
                assert len(error["pointer"]) <= 70, case.name


@pytest.mark.parametrize("limit", ["0", "-1", "501", "1.5", "1e1", "%D9%A3", "", "0x10", "true", "null"])
def test_a_limit_that_is_no_number_of_rows_is_refused(box: Siaga, bearer: str, limit: str) -> None:
    answer = raw.ask(box.app, f"/v1/elections?limit={limit}", authorization=bearer)

    assert answer.status == 422
    assert answer.json()["errors"][0]["pointer"] == "query/limit"


@pytest.mark.parametrize("limit", ["+5", "%2B5", "%205", "5%20", "1_0", "5.0", "05"])
def test_a_limit_written_otherwise_is_refused_or_read_as_its_number(box: Siaga, bearer: str, limit: str) -> None:
    answer = raw.ask(box.app, f"/v1/sources?limit={limit}", authorization=bearer)

    assert answer.status in (200, 422)
    if answer.status == 200:
        assert len(answer.json()["items"]) == (10 if limit == "1_0" else 5)


@pytest.mark.parametrize("day", ["0", "1732665600", "2024-11-27T00:00:00", "2024-11-27T00:00:00Z", "20241127"])
@pytest.mark.parametrize("where", ["officials?on", "coordination-events?since", "coordination-events?before"])
def test_a_day_is_written_as_a_day(box: Siaga, bearer: str, where: str, day: str) -> None:
    answer = raw.ask(box.app, f"/v1/{where}={day}", authorization=bearer)

    assert answer.status == 422
    assert len(answer.json()["errors"]) == 1


@pytest.mark.parametrize("asked", ["checklist-items?due_before", "agreements?as_of", "elections/pilkada-2024?as_of"])
def test_an_empty_time_is_refused(box: Siaga, bearer: str, asked: str) -> None:
    answer = raw.ask(box.app, f"/v1/{asked}=", authorization=bearer)

    assert answer.status == 422
    assert [e["pointer"] for e in answer.json()["errors"]] == [f"query/{asked.partition('?')[2]}"]


def test_a_space_where_a_plus_belongs_is_explained(box: Siaga, bearer: str) -> None:
    answer = raw.ask(box.app, "/v1/agreements?as_of=2024-11-26T20:00:00+08:00", authorization=bearer)

    assert answer.status == 422
    assert answer.json()["code"] == "offset_plus_encoded"
    assert "%2B" in answer.json()["detail"]
