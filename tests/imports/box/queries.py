"""Requests of these tests: one object, a whole list, and the sources that an answer cites."""

from collections.abc import Iterator
from typing import Any

from fastapi.testclient import TestClient

ARTICLES = {"S0": 10, "S1": 12, "S2": 12, "S3": 13, "S4": 18}
"""The five articles, each with the number of its non-empty lines."""
TEN = ("64.01", "64.02", "64.03", "64.07", "64.08", "64.09", "64.11", "64.71", "64.72", "64.74")
"""The regencies and cities of East Kalimantan."""


def get_one(client: TestClient, path: str, **query: str) -> Any:
    answer = client.get(f"/v1{path}", params=query)
    assert answer.status_code == 200, answer.text
    return answer.json()


def get_all(client: TestClient, path: str, **query: str) -> list[Any]:
    """All pages of a list."""
    page = get_one(client, path, limit="500", **query)
    rows: list[Any] = page["items"]
    while page["next"] is not None:
        page = get_one(client, path, limit="500", after=page["next"], **query)
        rows += page["items"]
    return rows


def get_by_id(client: TestClient, path: str, **query: str) -> dict[str, Any]:
    return {it["id"]: it for it in get_all(client, path, **query)}


def article_paragraphs(stored_object: Any) -> set[str]:
    """The paragraphs of the articles about an object as a whole, such as `S1 p2-p3`."""
    return {
        f"{cited['source']} {cited['paragraph']}" for cited in _object_facts(stored_object) if cited["origin"] == "seed"
    }


def external_sources(stored_object: Any) -> set[str]:
    """The external sources of an object as a whole."""
    return {cited["source"] for cited in _object_facts(stored_object) if cited["origin"] == "external"}


def _object_facts(stored_object: Any) -> list[Any]:
    return [cited for cited in stored_object["provenance"] if not cited["field"]]


def citations(answer: Any) -> Iterator[Any]:
    """Every part of an answer, however deep, that names a source and an origin."""
    if isinstance(answer, list):
        for part in answer:
            yield from citations(part)
    elif isinstance(answer, dict):
        if {"source", "origin"} <= answer.keys():
            yield answer
        yield from citations([*answer.values()])


def checklist_lines(checklist: Any, *kinds: str) -> list[Any]:
    """The lines of a checklist: `items`, `roll_ups`, or both."""
    wanted_kinds = kinds or ("items", "roll_ups")
    return [line for category in checklist["categories"] for kind in wanted_kinds for line in category[kind]]
