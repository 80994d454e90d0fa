"""The flat list of items, read to its end."""

from typing import Any

from tests.conftest import Siaga
from tests.http import raw


def rows(box: Siaga, bearer: str, query: str) -> list[Any]:
    found: list[Any] = []
    target = f"/v1/checklist-items?{query}"
    while True:
        answer = raw.ask(box.app, target, authorization=bearer)
        assert answer.status == 200, answer.text[:300]
        found += answer.json()["items"]
        if "link" not in answer.headers:
            return found
        target = answer.headers["link"].partition(">")[0].removeprefix("<")


def key(row: Any) -> tuple[str, str]:
    return row["region"], row["requirement"]
