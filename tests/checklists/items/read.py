"""Read the flat list of items, all pages of it."""

from typing import Any

from tests.conftest import Siaga
from tests.http import raw


def rows(box: Siaga, bearer: str, query: str) -> list[Any]:
    items: list[Any] = []
    target = f"/v1/checklist-items?{query}"
    while True:
        answer = raw.ask(box.app, target, authorization=bearer)
        assert answer.status == 200, answer.text[:300]
        items += answer.json()["items"]
        if "link" not in answer.headers:
            return items
        target = answer.headers["link"].partition(">")[0].removeprefix("<")


def key(row: Any) -> tuple[str, str]:
    return row["region"], row["requirement"]
