"""One update: sixteen clients over ten regencies, and one client, beside the textbook's post."""

from collections.abc import Iterator

from benchmarks import offices, servers, textbook
from benchmarks.clients import Request
from benchmarks.comparison import Options, Reach, Row, Subject, compare
from benchmarks.load import Load
from benchmarks.servers import DatabaseHost

UNIT = "times the textbook's post"
REACH = Reach(4.0, 3.0)
P95_REACH = Reach(50, 60, at_most=True)
CLIENTS = 16


def measure(host: DatabaseHost, options: Options) -> Iterator[Row]:
    with servers.serve_textbook(host) as rival, offices.serve(host) as siaga:

        def compare_posts(what: str, connections: int, reach: Reach | None = None) -> Row:
            return compare(
                what,
                UNIT,
                Subject(rival, Load(textbook_posts(), connections)),
                Subject(siaga.server, Load(siaga.updates(), connections)),
                options,
                reach,
            )

        row = compare_posts("one update, 16 clients over 10 regencies", CLIENTS, REACH)
        yield row
        if row.siaga:
            yield Row("one update, 16 clients over 10 regencies: p95", "ms", row.siaga.p95, P95_REACH)
        row = compare_posts("one update, one client", 1)
        yield row
        if row.siaga:
            yield Row("one update, one client: p50", "ms", row.siaga.p50)


def textbook_posts() -> list[Request]:
    body = '{"value": {n}, "note": "counted"}'
    return [Request("POST", f"/items/{id}/updates", textbook.SECRET, body=body) for id in range(1, textbook.ITEMS + 1)]
