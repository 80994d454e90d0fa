"""Every list can be read page by page, and nobody but the server can make a marker that works."""

import base64
import json
from collections.abc import Iterator
from typing import Any

import pytest

from tests.conftest import Siaga
from tests.http import raw
from tests.http.operations import LISTS, Operation, name
from tests.http.raw import Answer

every_list = pytest.mark.parametrize("it", LISTS, ids=name)


def pages(box: Siaga, bearer: str, first: str) -> Iterator[Answer]:
    """Page after page, by what the body gives as `next`; checks that `Link` says the same."""
    answer = raw.ask(box.app, first, authorization=bearer)
    assert answer.status == 200, answer.text[:300]
    yield answer
    while (marker := answer.json()["next"]) is not None:
        link = answer.headers["link"]
        assert link.startswith(f"<{first.partition('?')[0]}?")
        assert link.endswith('>; rel="next"')
        target = link.removeprefix("<").removesuffix('>; rel="next"')
        assert f"after={marker}" in target
        answer = raw.ask(box.app, target, authorization=bearer)
        assert answer.status == 200, answer.text[:300]
        yield answer
    assert "link" not in answer.headers


def rows(box: Siaga, bearer: str, first: str) -> list[Any]:
    return [row for page in pages(box, bearer, first) for row in page.json()["items"]]


@every_list
@pytest.mark.parametrize("limit", [1, 2, 3])
def test_pages_hold_every_row_once_in_the_same_order(it: Operation, box: Siaga, bearer: str, limit: int) -> None:
    whole = raw.ask(box.app, f"{it.walk}&limit=500", authorization=bearer).json()
    assert whole["next"] is None

    read = rows(box, bearer, f"{it.walk}&limit={limit}")

    assert len(read) > 2
    assert read == whole["items"]


@every_list
def test_a_page_that_is_just_full_is_the_last(it: Operation, box: Siaga, bearer: str) -> None:
    number = len(rows(box, bearer, f"{it.walk}&limit=500"))

    answer = raw.ask(box.app, f"{it.walk}&limit={number}", authorization=bearer)

    assert answer.json()["next"] is None
    assert "link" not in answer.headers


@every_list
def test_both_databases_keep_the_same_order(
    it: Operation, box: Siaga, bearer: str, on_both: dict[str, dict[str, object]]
) -> None:
    read = raw.ask(box.app, f"{it.address}?limit=500", authorization=bearer).json()

    assert on_both.setdefault(f"rows of {it.id}", read) == read


def test_the_link_keeps_the_filters(box: Siaga, bearer: str) -> None:
    found = rows(box, bearer, "/v1/regions?level=district&within=64.08&limit=1&q=sangatta%20")

    assert [row["name"] for row in found] == ["Sangatta Utara", "Sangatta Selatan"]


def test_the_order_of_the_parameters_does_not_matter_to_a_marker(box: Siaga, bearer: str) -> None:
    marker = raw.ask(box.app, "/v1/regions?within=64.08&level=district&limit=1", authorization=bearer).json()["next"]

    answer = raw.ask(box.app, f"/v1/regions?after={marker}&level=district&limit=2&within=64.08", authorization=bearer)

    assert [row["code"] for row in answer.json()["items"]] == ["64.08.02", "64.08.03"]


def test_a_host_header_does_not_get_into_the_link(box: Siaga, bearer: str) -> None:
    answer = raw.ask(box.app, "/v1/regions?limit=1", authorization=bearer, host="evil.example/x?y")

    assert answer.headers["link"].startswith("</v1/regions?limit=1&after=")


def encoded(*parts: Any) -> str:
    text = parts[0] if isinstance(parts[0], bytes) else json.dumps(parts).encode()
    return base64.urlsafe_b64encode(text).decode().rstrip("=")


def decoded(marker: str) -> list[Any]:
    found: list[Any] = json.loads(base64.urlsafe_b64decode(marker + "=" * (-len(marker) % 4)))
    return found


def forged(marker: str) -> dict[str, str]:
    """Markers that nobody was given, made from one that somebody was."""
    question, *key = decoded(marker)
    first, rest = key[0], key[1:]
    return {
        "empty": "",
        "not base64": "%C3%A4%C3%B6",
        "cut": marker[:-3],
        "longer": marker + "AAAA",
        "no JSON": encoded(b"evil"),
        "no UTF-8": encoded(b'["\xff\xfe"]'),
        "no list": encoded(json.dumps({"evil": key}).encode()),
        "nothing in it": encoded(b"[]"),
        "deep": encoded(b"[" * 700),
        "another question": encoded("0" * 16, *key),
        "no key": encoded(question),
        "one part too many": encoded(question, *key, "evil"),
        "null": encoded(question, None, *rest),
        "a list": encoded(question, [first], *rest),
        "true": encoded(question, True, *rest),
        "a fraction": encoded(question, 1.5, *rest),
        "not a number": encoded(json.dumps([question, float("nan"), *rest]).encode()),
        "another type": encoded(question, 7 if isinstance(first, str) else "7", *rest),
        "too large a number": encoded(question, 2**31 if isinstance(first, int) else 2**63, *rest),
        "NUL": encoded(question, "evil\0" if isinstance(first, str) else first, *rest[:-1], "evil\0"),
        "lone surrogate": encoded(question, *key[:-1], "\ud800"),
        "right-to-left override": encoded(question, *key[:-1], "\u202eevil"),
        "line break": encoded(question, *key[:-1], "evil\n"),
    }


KEYS = ["/v1/regions?within=64.74", "/v1/checklist-items?within=64.08.04&sort=due", "/v1/sources/S4/facts?"]
"""One list for each kind of key: a text, a number and texts, many texts."""


@pytest.mark.parametrize("asked", KEYS)
def test_a_forged_marker_is_refused(box: Siaga, bearer: str, asked: str) -> None:
    marker = raw.ask(box.app, f"{asked}&limit=1", authorization=bearer).json()["next"]

    for what, after in forged(marker).items():
        answer = raw.ask(box.app, f"{asked}&limit=1&after={after}", authorization=bearer)

        assert answer.status == 422, what
        assert answer.json()["code"] == "cursor_invalid", what
        assert [e["pointer"] for e in answer.json()["errors"]] == ["query/after"], what


@every_list
@pytest.mark.parametrize("what", ["another question", "a list", "lone surrogate"])
def test_every_list_looks_at_its_marker(it: Operation, box: Siaga, bearer: str, what: str) -> None:
    marker = raw.ask(box.app, f"{it.walk}&limit=1", authorization=bearer).json()["next"]

    answer = raw.ask(box.app, f"{it.walk}&limit=1&after={forged(marker)[what]}", authorization=bearer)

    assert (answer.status, answer.json()["code"]) == (422, "cursor_invalid")


def test_a_marker_of_another_list_or_filter_is_refused(box: Siaga, bearer: str) -> None:
    marker = raw.ask(box.app, "/v1/regions?level=district&limit=1", authorization=bearer).json()["next"]

    for asked in ("sources?", "regions?", "regions?level=regency&", "regions?level=district&q=sanga&"):
        answer = raw.ask(box.app, f"/v1/{asked}after={marker}", authorization=bearer)

        assert (answer.status, answer.json()["code"]) == (422, "cursor_invalid")


def test_a_marker_gives_no_right_to_anything(box: Siaga, bearer: str) -> None:
    marker = raw.ask(box.app, "/v1/regions?level=district&limit=1", authorization=bearer).json()["next"]
    kutim = f"Bearer {box.secret('64.08', agency='kpu-kutim')}"

    answer = raw.ask(box.app, f"/v1/regions?level=district&after={marker}&limit=500", authorization=kutim)

    assert {row["code"][:5] for row in answer.json()["items"]} == {"64.08"}


def test_a_key_that_no_row_has_is_only_a_place_to_go_on_from(box: Siaga, bearer: str) -> None:
    facts = "/v1/sources/S4/facts"
    question, _, *rest = decoded(raw.ask(box.app, f"{facts}?limit=1", authorization=bearer).json()["next"])

    answer = raw.ask(box.app, f"{facts}?after={encoded(question, 'evil', *rest)}", authorization=bearer)

    assert answer.status == 200
