"""How these tests ask: one object, a whole list, and what an answer cites."""

from collections.abc import Iterator
from typing import Any

from fastapi.testclient import TestClient

ARTICLES = {"S0": 10, "S1": 12, "S2": 12, "S3": 13, "S4": 18}
"""The five articles, each with the number of its non-empty lines."""
TEN = ("64.01", "64.02", "64.03", "64.07", "64.08", "64.09", "64.11", "64.71", "64.72", "64.74")
"""The regencies and cities of East Kalimantan."""


def one(client: TestClient, path: str, **asked: str) -> Any:
    answer = client.get(f"/v1{path}", params=asked)
    assert answer.status_code == 200, answer.text
    return answer.json()


def every(client: TestClient, path: str, **asked: str) -> list[Any]:
    """All pages of a list."""
    page = one(client, path, limit="500", **asked)
    found: list[Any] = page["items"]
    while page["next"] is not None:
        page = one(client, path, limit="500", after=page["next"], **asked)
        found += page["items"]
    return found


def by_id(client: TestClient, path: str, **asked: str) -> dict[str, Any]:
    return {it["id"]: it for it in every(client, path, **asked)}


def in_articles(it: Any) -> set[str]:
    """Where the articles tell of an object as a whole: `S1 p2-p3`."""
    return {f"{cited['source']} {cited['paragraph']}" for cited in _whole(it) if cited["origin"] == "seed"}


def elsewhere(it: Any) -> set[str]:
    """The external sources of an object as a whole."""
    return {cited["source"] for cited in _whole(it) if cited["origin"] == "external"}


def _whole(it: Any) -> list[Any]:
    return [cited for cited in it["provenance"] if not cited["field"]]


def citations(answer: Any) -> Iterator[Any]:
    """Every part of an answer, however deep, that names a source and an origin."""
    if isinstance(answer, list):
        for part in answer:
            yield from citations(part)
    elif isinstance(answer, dict):
        if {"source", "origin"} <= answer.keys():
            yield answer
        yield from citations([*answer.values()])


def lines(checklist: Any, *kinds: str) -> list[Any]:
    """The lines of a checklist: `items`, `roll_ups`, or both."""
    wanted = kinds or ("items", "roll_ups")
    return [line for category in checklist["categories"] for kind in wanted for line in category[kind]]
