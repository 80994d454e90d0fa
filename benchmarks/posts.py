"""One update over HTTP, with its entry: eight clients, one worker, each in a ledger of its own or all in one.

Beside it, where the time goes: what the same server needs to do nothing, to check a token, and to see that an
update was sent before.
"""

from collections.abc import Iterable, Iterator
from uuid import uuid4

from benchmarks import load, places
from benchmarks.load import Request, Row
from benchmarks.places import Server

KPU = {
    "64.01": "kpu-paser",
    "64.02": "kpu-kukar",
    "64.03": "kpu-berau",
    "64.07": "kpu-kubar",
    "64.08": "kpu-kutim",
    "64.09": "kpu-ppu",
    "64.71": "kpu-balikpapan",
    "64.72": "kpu-samarinda",
}
POSTS, READS = 20, 50
CODES = ("ADH-02", "ADH-03", "ADH-04", "ADH-05A", "LOG-02A", "LOG-02B")


def measured(kind: str) -> list[Row]:
    with places.database(kind) as url:
        places.open_box(url)
        secrets = {region: places.token(url, region, agency) for region, agency in KPU.items()}
        with places.serving(url) as server:
            return list(_rows(server, secrets))


def _rows(server: Server, secrets: dict[str, str]) -> Iterator[Row]:
    def streams(path: str) -> Iterable[list[Request]]:
        return [[Request("GET", path.format(region), secret)] * READS for region, secret in secrets.items()]

    yield Row("a route that does nothing (`/healthz`)", load.median(server, lambda: streams("/healthz")))
    yield Row("a token checked, by one indexed read (`/v1/me`)", load.median(server, lambda: streams("/v1/me")))
    again = [[*_posts(region, secret)][:1] * POSTS for region, secret in secrets.items()]
    yield Row("an update sent again and recognised", load.median(server, lambda: again))
    yield Row(
        "one update, eight ledgers",
        load.median(server, lambda: [_posts(region, secret) for region, secret in secrets.items()]),
    )
    yield Row("one update, one ledger", load.median(server, lambda: [_posts("64.08", secrets["64.08"]) for _ in KPU]))


def _posts(region: str, secret: str) -> Iterator[Request]:
    for number in range(POSTS):
        path = f"/v1/readiness-checklists/{region}/items/{CODES[number % len(CODES)]}/updates"
        yield Request("POST", path, secret, {"value": number, "note": "counted", "client_id": str(uuid4())})
