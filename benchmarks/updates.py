"""One update over HTTP, with its ledger entry: eight clients, one worker, each in a ledger of its own or all in one.

For comparison: what the same server needs to do nothing, to check a token, and to recognise an update that was sent
before.
"""

from collections.abc import Iterable, Iterator
from uuid import uuid4

from benchmarks import clients, servers
from benchmarks.clients import Request, Result
from benchmarks.servers import Server

AGENCIES = {
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
REQUIREMENTS = ("ADH-02", "ADH-03", "ADH-04", "ADH-05A", "LOG-02A", "LOG-02B")


def measure(database_kind: str) -> list[Result]:
    with servers.database(database_kind) as url:
        servers.load_seed_data(url)
        secrets = {region: servers.token(url, region, agency) for region, agency in AGENCIES.items()}
        with servers.serve(url) as server:
            return list(_results(server, secrets))


def _results(server: Server, secrets: dict[str, str]) -> Iterator[Result]:
    def reads(path: str) -> Iterable[list[Request]]:
        return [[Request("GET", path.format(region), secret)] * READS for region, secret in secrets.items()]

    def measure_streams(what: str, streams: Iterable[Iterable[Request]]) -> Result:
        return Result(what, clients.measure_median(server, lambda: streams))

    yield measure_streams("a route that does nothing (`/healthz`)", reads("/healthz"))
    yield measure_streams("a token checked, by one indexed read (`/v1/me`)", reads("/v1/me"))
    repeated = [[*_posts(region, secret)][:1] * POSTS for region, secret in secrets.items()]
    yield measure_streams("an update sent again and recognised", repeated)
    yield Result(
        "one update, eight ledgers",
        clients.measure_median(server, lambda: [_posts(region, secret) for region, secret in secrets.items()]),
    )
    secret = secrets["64.08"]
    yield Result(
        "one update, one ledger",
        clients.measure_median(server, lambda: [_posts("64.08", secret) for _ in AGENCIES]),
    )


def _posts(region: str, secret: str) -> Iterator[Request]:
    """New updates, each with an id of its own."""
    for number in range(POSTS):
        path = f"/v1/readiness-checklists/{region}/items/{REQUIREMENTS[number % len(REQUIREMENTS)]}/updates"
        yield Request("POST", path, secret, {"value": number, "note": "counted", "client_id": str(uuid4())})
