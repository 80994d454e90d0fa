"""Finding D: a day in `since` begins every list, and is the day that every comparison starts from."""

from typing import Any

import pytest
from fastapi.testclient import TestClient

from tests.http.operations import OPERATIONS

DAY, BEGINNING_IN_JAKARTA, END_IN_TARAKAN = "2026-11-19", "2026-11-18T17:00:00Z", "2026-11-19T15:59:59.999999Z"
"""A day of the exercise; the regency of the test goes by the time of central Indonesia (WITA)."""
LISTS = ("/v1/changes", "/v1/history")
COMPARISONS = ("/v1/readiness/65.01", "/v1/readiness/65", "/v1/readiness/65.01/changes")
OF_A_LIST, OF_A_COMPARISON = "begins the list", "compared as it stood at its end in the region"


def ask(client: TestClient, address: str, since: str) -> Any:
    answer = client.get(address, params={"since": since})
    assert answer.status_code == 200, answer.text
    return {name: value for name, value in answer.json().items() if name != "next"}  # a cursor belongs to its address


@pytest.mark.parametrize("address", LISTS)
def test_a_list_begins_with_the_day(started: TestClient, address: str) -> None:
    rows = ask(started, address, DAY)["items"]

    assert rows
    assert rows == ask(started, address, BEGINNING_IN_JAKARTA)["items"]


@pytest.mark.parametrize("address", COMPARISONS)
def test_a_comparison_starts_from_the_end_of_the_day(started: TestClient, address: str) -> None:
    answer = ask(started, address, DAY)

    assert answer == ask(started, address, END_IN_TARAKAN)
    assert answer.get("change", answer)["since"] == END_IN_TARAKAN


def test_every_parameter_named_since_says_which_of_the_two_it_is() -> None:
    descriptions = {
        operation.path: str(parameter.get("description") or parameter["schema"].get("description"))
        for operation in OPERATIONS
        for parameter in operation.parameters
        if parameter["name"] == "since"
    }

    assert {path for path, text in descriptions.items() if OF_A_LIST in text} == {
        *LISTS,
        "/v1/changes/stream",
        "/v1/coordination-events",
    } & {*descriptions}
    assert [path for path, text in descriptions.items() if (OF_A_LIST in text) == (OF_A_COMPARISON in text)] == []
