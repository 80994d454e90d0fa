"""One update over HTTP: eight clients, one worker, each in a book of its own or all in one."""

import statistics
from collections.abc import Iterator
from uuid import uuid4

from benchmarks import load, places
from benchmarks.load import Request, Seen

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
POSTS, ROUNDS = 24, 3
CODES = ("ADH-02", "ADH-03", "ADH-04", "ADH-05A")


def measured(kind: str) -> list[tuple[str, Seen]]:
    with places.database(kind) as url:
        places.open_box(url)
        secrets = {region: places.token(url, region, agency) for region, agency in KPU.items()}
        with places.serving(url) as server:
            return [
                (name, _median([load.run(server, streams(), lambda status: status == 201) for _ in range(ROUNDS)]))
                for name, streams in (
                    ("eight books", lambda: [_posts(region, secret) for region, secret in secrets.items()]),
                    ("one book", lambda: [_posts("64.08", secrets["64.08"]) for _ in KPU]),
                )
            ]


def _posts(region: str, secret: str) -> Iterator[Request]:
    for number in range(POSTS):
        path = f"/v1/readiness-checklists/{region}/items/{CODES[number % len(CODES)]}/updates"
        yield Request("POST", path, secret, {"value": number, "note": "counted", "client_id": str(uuid4())})


def _median(rounds: list[Seen]) -> Seen:
    return Seen(*(statistics.median(column) for column in zip(*rounds, strict=True)))


if __name__ == "__main__":
    for kind in places.KINDS:
        for name, seen in measured(kind):
            print(f"{kind}: {name}: {seen.per_second:.0f}/s, p50 {seen.p50:.0f} ms, p95 {seen.p95:.0f} ms, cpu {seen.cpu:.1f} ms")
