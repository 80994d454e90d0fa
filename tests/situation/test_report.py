"""The Monday report: what it says on known days, that its numbers are those answered elsewhere, and who may read it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from tests.conftest import Siaga
from tests.simulation.conftest import exercise, started  # noqa: F401

GOLDEN = Path(__file__).parent / "golden"
DAYS = ("2024-09-18", "2024-09-20", "2024-09-26", "2024-10-17", "2024-10-30", "2024-11-19", "2024-11-22")


def get(
    client: TestClient, region: str = "64", *, accept: str = "application/json", language: str = "en", **asked: str
) -> Any:
    headers = {"Accept": accept, "Accept-Language": language}
    return client.get(f"/v1/situation-reports/{region}", params=asked, headers=headers)


def markdown(client: TestClient, region: str, language: str, **asked: str) -> str:
    answer = get(client, region, accept="text/markdown", language=language, **asked)
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == "text/markdown; charset=utf-8"
    text: str = answer.text
    return text


def figures(answer: Any) -> Iterator[dict[str, Any]]:
    """Every number of a report that names its place."""
    parts = answer.values() if isinstance(answer, dict) else answer if isinstance(answer, list) else ()
    if isinstance(answer, dict) and {"value", "link", "at"} == answer.keys():
        yield answer
    for part in parts:
        yield from figures(part)


def at(answer: Any, pointer: str) -> Any:
    for part in pointer.split("/")[1:]:
        answer = answer[int(part)] if isinstance(answer, list) else answer[part]
    return answer


def assert_answered(client: TestClient, report: Any) -> int:
    """Each number is that of its link."""
    found, asked = [*figures(report)], {}
    for it in found:
        if it["link"] not in asked:
            asked[it["link"]] = client.get(it["link"])
            assert asked[it["link"]].status_code == 200, it
        assert at(asked[it["link"]].json(), it["at"]) == it["value"], it
    return len(found)


def assert_golden(name: str, text: str) -> None:
    assert text == (GOLDEN / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("on", DAYS)
def test_it_says_on_a_day_what_was_known_on_that_day(box: Siaga, on: str, language: str) -> None:
    assert_golden(f"64.{on}.{language}.md", markdown(box.nation, "64", language, on=on))
