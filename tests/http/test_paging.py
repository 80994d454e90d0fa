"""Every list can be read page by page, and only the server can make a valid cursor."""

import base64
import json
from collections.abc import Iterator
from typing import Any

import pytest

from tests.conftest import Siaga
from tests.http import raw
from tests.http.operations import LISTS, Operation, operation_id
from tests.http.raw import Answer

every_list = pytest.mark.parametrize("operation", LISTS, ids=operation_id)


def pages(box: Siaga, bearer: str, first_url: str) -> Iterator[Answer]:
    """Follow `next` page by page, and assert that `Link` has the same cursor."""
    answer = raw.ask(box.app, first_url, authorization=bearer)
    assert answer.status == 200, answer.text[:300]
    yield answer
    while (marker := answer.json()["next"]) is not None:
        link = answer.headers["link"]
        assert link.startswith(f"<{first_url.partition('?')[0]}?")
        assert link.endswith('>; rel="next"')
        target = link.removeprefix("<").removesuffix('>; rel="next"')
        assert f"after={marker}" in target
        answer = raw.ask(box.app, target, authorization=bearer)
        assert answer.status == 200, answer.text[:300]
        yield answer
    assert "link" not in answer.headers


def rows(box: Siaga, bearer: str, first_url: str) -> list[Any]:
    return [row for page in pages(box, bearer, first_url) for row in page.json()["items"]]


@every_list
@pytest.mark.parametrize("limit", [1, 2, 3])
def test_pages_hold_every_row_once_in_the_same_order(operation: Operation, box: Siaga, bearer: str, limit: int) -> None:
    whole_list = raw.ask(box.app, f"{operation.list_url}&limit=500", authorization=bearer).json()
    assert whole_list["next"] is None

    paged_rows = rows(box, bearer, f"{operation.list_url}&limit={limit}")

    assert len(paged_rows) > 2
    assert paged_rows == whole_list["items"]


@every_list
def test_an_exactly_full_page_is_the_last(operation: Operation, box: Siaga, bearer: str) -> None:
    row_count = len(rows(box, bearer, f"{operation.list_url}&limit=500"))

    answer = raw.ask(box.app, f"{operation.list_url}&limit={row_count}", authorization=bearer)

    assert answer.json()["next"] is None
    assert "link" not in answer.headers


@every_list
def test_both_databases_keep_the_same_order(
    operation: Operation, box: Siaga, bearer: str, first_answers: dict[str, dict[str, object]]
) -> None:
    page = raw.ask(box.app, f"{operation.address}?limit=500", authorization=bearer).json()

    assert first_answers.setdefault(f"rows of {operation.id}", page) == page


def test_the_link_keeps_the_filters(box: Siaga, bearer: str) -> None:
    filtered_rows = rows(box, bearer, "/v1/regions?level=district&within=64.08&limit=1&q=sangatta%20")

    assert [row["name"] for row in filtered_rows] == ["Sangatta Utara", "Sangatta Selatan"]


def test_a_cursor_does_not_depend_on_the_order_of_parameters(box: Siaga, bearer: str) -> None:
    marker = raw.ask(box.app, "/v1/regions?within=64.08&level=district&limit=1", authorization=bearer).json()["next"]

    answer = raw.ask(box.app, f"/v1/regions?after={marker}&level=district&limit=2&within=64.08", authorization=bearer)

    assert [row["code"] for row in answer.json()["items"]] == ["64.08.02", "64.08.03"]


def test_the_link_does_not_repeat_the_host_header(box: Siaga, bearer: str) -> None:
    answer = raw.ask(box.app, "/v1/regions?limit=1", authorization=bearer, host="evil.example/x?y")

    assert answer.headers["link"].startswith("</v1/regions?limit=1&after=")


def encoded(*parts: Any) -> str:
    content = parts[0] if isinstance(parts[0], bytes) else json.dumps(parts).encode()
    return base64.urlsafe_b64encode(content).decode().rstrip("=")


def decoded(marker: str) -> list[Any]:
    parts: list[Any] = json.loads(base64.urlsafe_b64decode(marker + "=" * (-len(marker) % 4)))
    return parts


def forged(marker: str) -> dict[str, str]:
    """Cursors that the server never gave out, made from a valid one."""
    query_digest, *row_key = decoded(marker)
    first_key, other_keys = row_key[0], row_key[1:]
    return {
        "empty": "",
        "not base64": "%C3%A4%C3%B6",
        "cut": marker[:-3],
        "longer": marker + "AAAA",
        "no JSON": encoded(b"evil"),
        "no UTF-8": encoded(b'["\xff\xfe"]'),
        "no list": encoded(json.dumps({"evil": row_key}).encode()),
        "nothing in it": encoded(b"[]"),
        "deep": encoded(b"[" * 700),
        "another question": encoded("0" * 16, *row_key),
        "no key": encoded(query_digest),
        "one part too many": encoded(query_digest, *row_key, "evil"),
        "null": encoded(query_digest, None, *other_keys),
        "a list": encoded(query_digest, [first_key], *other_keys),
        "true": encoded(query_digest, True, *other_keys),
        "a fraction": encoded(query_digest, 1.5, *other_keys),
        "not a number": encoded(json.dumps([query_digest, float("nan"), *other_keys]).encode()),
        "another type": encoded(query_digest, 7 if isinstance(first_key, str) else "7", *other_keys),
        "too large a number": encoded(query_digest, 2**31 if isinstance(first_key, int) else 2**63, *other_keys),
        "NUL": encoded(query_digest, "evil\0" if isinstance(first_key, str) else first_key, *other_keys[:-1], "evil\0"),
        "lone surrogate": encoded(query_digest, *row_key[:-1], "\ud800"),
        "right-to-left override": encoded(query_digest, *row_key[:-1], "\u202eevil"),
        "line break": encoded(query_digest, *row_key[:-1], "evil\n"),
    }


KEYS = ["/v1/regions?within=64.74", "/v1/checklist-items?within=64.08.04&sort=due", "/v1/sources/S4/facts?"]
"""One list for each kind of cursor key: a text, a number and texts, many texts."""


@pytest.mark.parametrize("list_url", KEYS)
def test_a_forged_cursor_is_refused(box: Siaga, bearer: str, list_url: str) -> None:
    marker = raw.ask(box.app, f"{list_url}&limit=1", authorization=bearer).json()["next"]

    for forgery, after in forged(marker).items():
        answer = raw.ask(box.app, f"{list_url}&limit=1&after={after}", authorization=bearer)

        assert answer.status == 422, forgery
        assert answer.json()["code"] == "cursor_invalid", forgery
        assert [e["pointer"] for e in answer.json()["errors"]] == ["query/after"], forgery


@every_list
@pytest.mark.parametrize("forgery", ["another question", "a list", "lone surrogate"])
def test_every_list_checks_its_cursor(operation: Operation, box: Siaga, bearer: str, forgery: str) -> None:
    marker = raw.ask(box.app, f"{operation.list_url}&limit=1", authorization=bearer).json()["next"]

    answer = raw.ask(box.app, f"{operation.list_url}&limit=1&after={forged(marker)[forgery]}", authorization=bearer)

    assert (answer.status, answer.json()["code"]) == (422, "cursor_invalid")


def test_a_cursor_of_another_list_or_filter_is_refused(box: Siaga, bearer: str) -> None:
    marker = raw.ask(box.app, "/v1/regions?level=district&limit=1", authorization=bearer).json()["next"]

    for other_list in ("sources?", "regions?", "regions?level=regency&", "regions?level=district&q=sanga&"):
        answer = raw.ask(box.app, f"/v1/{other_list}after={marker}", authorization=bearer)

        assert (answer.status, answer.json()["code"]) == (422, "cursor_invalid")


def test_a_cursor_grants_no_access(box: Siaga, bearer: str) -> None:
    marker = raw.ask(box.app, "/v1/regions?level=district&limit=1", authorization=bearer).json()["next"]
    kutim = f"Bearer {box.secret('64.08', agency='kpu-kutim')}"

    answer = raw.ask(box.app, f"/v1/regions?level=district&after={marker}&limit=500", authorization=kutim)

    assert {row["code"][:5] for row in answer.json()["items"]} == {"64.08"}


def test_a_cursor_may_hold_a_key_that_no_row_has(box: Siaga, bearer: str) -> None:
    facts = "/v1/sources/S4/facts"
    query_digest, _, *other_keys = decoded(raw.ask(box.app, f"{facts}?limit=1", authorization=bearer).json()["next"])

    answer = raw.ask(box.app, f"{facts}?after={encoded(query_digest, 'evil', *other_keys)}", authorization=bearer)

    assert answer.status == 200
