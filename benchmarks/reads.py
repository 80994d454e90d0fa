"""Answers that were given before, beside a FastAPI route that returns a constant."""

from collections.abc import Iterator

from benchmarks import offices, servers
from benchmarks.clients import Request
from benchmarks.comparison import Options, Reach, Row, Subject, compare
from benchmarks.load import Load
from benchmarks.servers import DatabaseHost

UNIT = "times a constant route"
REACH = Reach(2.0, 1.2)
PATHS = {
    "readiness of 64": "/v1/readiness/64",
    "one region": "/v1/regions/64.08",
    "checklist of a region": "/v1/readiness-checklists/64.08",
    "page of 50 items": "/v1/checklist-items?within=64.08&limit=50",
    "attention of 64": "/v1/readiness/64/attention",
}


def measure(host: DatabaseHost, options: Options) -> Iterator[Row]:
    with servers.serve_textbook(host) as textbook, offices.serve(host) as siaga:
        constant = Subject(textbook, Load([Request("GET", "/constant", "")]))

        def subject(path: str, etag: str = "") -> Subject:
            return Subject(siaga.server, Load([siaga.get(path, etag)]))

        yield compare("`/healthz`", UNIT, constant, subject("/healthz"), options, REACH)
        for name, path in PATHS.items():
            etag = siaga.ask(path).headers["etag"]
            yield compare(f"{name}, unchanged: 304", UNIT, constant, subject(path, etag), options, REACH)
            yield compare(f"{name}, unchanged: whole", UNIT, constant, subject(path), options, REACH)
