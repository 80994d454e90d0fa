"""Answers that nobody has asked for before, beside the textbook's row and list: each request is sent once."""

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Iterable, Iterator, Sequence

from api.core.caller import Role
from benchmarks import offices, servers, textbook
from benchmarks.clients import Request
from benchmarks.comparison import Options, Reach, Row, Subject, compare
from benchmarks.load import Load
from benchmarks.offices import PROVINCE, Siaga
from benchmarks.servers import DatabaseHost

ROW, LIST = "times the textbook's row", "times the textbook's list"
REACH, ITEMS_REACH = Reach(1.0, 1.0), Reach(0.7, 0.7)
SCOPES = 4
"""Tokens of so many different scopes ask, in turn, because each has answers of its own."""


def measure(host: DatabaseHost, options: Options) -> Iterator[Row]:
    with servers.serve_textbook(host) as rival, offices.serve(host) as siaga:
        row = Subject(rival, Load([Request("GET", f"/rows/{code}", textbook.SECRET) for code in textbook.REGION_CODES]))
        rows = Subject(rival, Load([Request("GET", "/rows?limit=50", textbook.SECRET)]))
        regions = [(region["code"],) for region in siaga.pages("/v1/regions")]
        items = [(item["region"], item["requirement"]) for item in siaga.pages("/v1/checklist-items", within=PROVINCE)]
        region_pages = _pages(siaga, "/v1/regions?limit=50", regions)
        item_pages = _pages(siaga, f"/v1/checklist-items?within={PROVINCE}&limit=50", items)
        nation, province = (
            _secrets(siaga.url, "ID", None, [Role.ADMIN]),
            _secrets(siaga.url, PROVINCE, "kpu-kaltim", Role),
        )

        def subject(paths: Iterable[str], secrets: Sequence[str]) -> Subject:
            paths = [*paths]
            requests = [Request("GET", path, secret) for secret in secrets for path in paths]
            return Subject(siaga.server, Load(requests), is_always_new=True)

        one_region = subject((f"/v1/regions/{code}" for [code] in regions), nation)
        one_item = subject(
            (f"/v1/readiness-checklists/{code}/items/{requirement}" for code, requirement in items), province
        )
        yield compare("one region, for the first time", ROW, row, one_region, options, REACH)
        yield compare("one item, for the first time", ROW, row, one_item, options, REACH)
        yield compare("50 regions, for the first time", LIST, rows, subject(region_pages, nation), options, REACH)
        yield compare("50 items, for the first time", LIST, rows, subject(item_pages, province), options, ITEMS_REACH)


def _secrets(url: str, region: str, agency: str | None, roles: Iterable[Role]) -> list[str]:
    """Tokens that see the same, with different roles and scopes."""
    scopes = [(region,), *((region, code) for code in [*offices.AGENCIES][: SCOPES - 1])]
    return [servers.token(url, scope, agency, role) for role in roles for scope in scopes]


def _pages(siaga: Siaga, path: str, keys: Iterable[tuple[str, ...]]) -> list[str]:
    """The page of the list after each of these sort keys."""
    cursor = json.loads(siaga.ask(path).body)["next"]
    list_digest = json.loads(urlsafe_b64decode(cursor + "=="))[0]
    return [f"{path}&after={_cursor(list_digest, key)}" for key in keys]


def _cursor(list_digest: str, key: tuple[str, ...]) -> str:
    text = json.dumps([list_digest, *key], separators=(",", ":"))
    return urlsafe_b64encode(text.encode()).decode().rstrip("=")
