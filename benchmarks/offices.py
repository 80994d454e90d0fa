"""East Kalimantan before Pilkada 2024, served by Siaga: tokens of its offices, and reports of what they count."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any, NamedTuple
from urllib.parse import urlencode
from uuid import uuid4

from api.core.caller import Role
from benchmarks import clients, servers
from benchmarks.clients import Answer, Request
from benchmarks.servers import DatabaseHost, Server

PROVINCE = "64"
AGENCIES = {
    "64.01": "kpu-paser",
    "64.02": "kpu-kukar",
    "64.03": "kpu-berau",
    "64.07": "kpu-kubar",
    "64.08": "kpu-kutim",
    "64.09": "kpu-ppu",
    "64.11": "kpu-mahulu",
    "64.71": "kpu-balikpapan",
    "64.72": "kpu-samarinda",
    "64.74": "kpu-bontang",
}
"""The election commission of each regency and city."""
REQUIREMENTS = ("ADH-02", "ADH-03", "ADH-04", "ADH-05A", "LOG-02A", "LOG-02B")
"""Counts that each of them reports."""
ROWS_PER_HOUR = 1_000_000


class Siaga(NamedTuple):
    """A server on a database of its own, with the secrets of tokens."""

    server: Server
    url: str
    reader: str
    """Of an admin who sees the whole country."""
    province: str
    """Of the province's election commission."""
    regencies: dict[str, str]
    """Of the election commissions of regencies, by region."""

    def get(self, path: str, etag: str = "") -> Request:
        return Request("GET", path, self.reader, etag)

    def ask(self, path: str) -> Answer:
        return clients.send_all(self.server.port, [self.get(path)])[0]

    def pages(self, path: str, **query: object) -> Iterator[dict[str, Any]]:
        """The rows of all pages of a list."""
        query = {"limit": 200, **query}
        while True:
            page = json.loads(self.ask(f"{path}?{urlencode(query)}").body)
            yield from page["items"]
            if page["next"] is None:
                return
            query["after"] = page["next"]

    def update(self, region: str, requirement: str) -> Request:
        """A new update of one item, by the regency's election commission."""
        path = f"/v1/readiness-checklists/{region}/items/{requirement}/updates"
        body = json.dumps({"value": "{n}", "note": "counted", "client_id": "{uuid}"}).replace('"{n}"', "{n}")
        return Request("POST", path, self.regencies[region], body=body)

    def updates(self) -> list[Request]:
        """New updates of all items, so that neighbours are of different regencies."""
        return [self.update(region, requirement) for requirement in REQUIREMENTS for region in self.regencies]

    def report(self, rows: list[dict[str, Any]], query: str = "") -> Answer:
        """Report many items at once, by the province's election commission. Raises RuntimeError if it is refused."""
        return post(self.server, f"/v1/checklist-updates{query}", self.province, json.dumps(rows).encode())


@contextmanager
def serve(host: DatabaseHost) -> Iterator[Siaga]:
    """Siaga with seed data, and an update of every item that election commissions count."""
    with serve_unreported(host) as siaga:
        report_first_updates(siaga)
        yield siaga


@contextmanager
def serve_unreported(host: DatabaseHost) -> Iterator[Siaga]:
    """Siaga with seed data, where nothing is reported."""
    secrets = make_database(host)
    with servers.serve(host, secrets.url) as server:
        yield Siaga(server, *secrets)


class OfficeDatabase(NamedTuple):
    """A database with seed data, and the secrets of its tokens: see `Siaga`."""

    url: str
    reader: str
    province: str
    regencies: dict[str, str]


def make_database(host: DatabaseHost) -> OfficeDatabase:
    url = host.new_database()
    servers.load_seed_data(url)
    reader = servers.token(url, ("ID",), role=Role.ADMIN)
    province = servers.token(url, (PROVINCE,), "kpu-kaltim", Role.ADMIN, ROWS_PER_HOUR)
    regencies = {
        region: servers.token(url, (region,), agency, rows_per_hour=ROWS_PER_HOUR)
        for region, agency in AGENCIES.items()
    }
    return OfficeDatabase(url, reader, province, regencies)


def report_first_updates(siaga: Siaga) -> None:
    """Report every item once that election commissions count."""
    siaga.report([*_first_updates(siaga)], "?on_error=continue")


def _first_updates(siaga: Siaga) -> Iterator[dict[str, Any]]:
    observed_at = datetime.now(UTC).isoformat()
    for item in siaga.pages("/v1/checklist-items", within=PROVINCE, reported_by="election_management"):
        if item["target"] is not None:
            value = {"value": item["target"] * 2 // 3, "note": "counted", "observed_at": observed_at}
            yield {"region": item["region"], "requirement": item["requirement"], **value}


def post(server: Server, path: str, secret: str, body: bytes, media_type: str = "application/json") -> Answer:
    """Send one large request. Raises RuntimeError if it is refused."""
    connection = clients.connect(server.port)
    headers = {"Authorization": f"Bearer {secret}", "Idempotency-Key": str(uuid4()), "Content-Type": media_type}
    answer = clients.exchange(connection, "POST", path, body, headers | {"Accept": media_type})
    connection.close()
    if answer.status >= 400:
        raise RuntimeError(f"{path} was answered {answer.status}: {answer.body[:500]!r}")
    return answer
