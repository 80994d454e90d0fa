"""What a request costs with two workers, beside one: on PostgreSQL, because SQLite has one worker."""

import statistics
from collections.abc import Iterator

from benchmarks import load, offices, servers
from benchmarks.clients import Request
from benchmarks.comparison import Options, Reach, Row, Subject, measure_in_turns
from benchmarks.load import Load
from benchmarks.servers import DatabaseHost

REACH = Reach(1.15, 1.15, at_most=True)
UNIT = "times the processor time with one worker"


def measure(host: DatabaseHost, options: Options) -> Iterator[Row]:
    """Both servers may use all cores, and PostgreSQL's processor time counts."""
    if host.kind == "sqlite":
        return
    with offices.serve(host) as siaga:
        path = "/v1/readiness/64"
        loads = {
            "readiness of 64, unchanged": [siaga.get(path, siaga.ask(path).headers["etag"])],
            "page of 50 items": [siaga.get("/v1/checklist-items?within=64.08&limit=50")],
            "one update, 16 clients over 10 regencies": siaga.updates(),
        }
        with (
            servers.serve(host, siaga.url, 1, servers.ALL_CORES) as one,
            servers.serve(host, siaga.url, 2, servers.ALL_CORES) as two,
        ):
            for what, requests in loads.items():
                yield _compare(what, requests, one, two, options)


def _compare(what: str, requests: list[Request], one: servers.Server, two: servers.Server, options: Options) -> Row:
    rounds = measure_in_turns(Subject(one, Load(requests)), Subject(two, Load(requests)), options)
    one_speeds, two_speeds = zip(*rounds, strict=True)
    ratio = statistics.median(with_two.all_cpu / with_one.all_cpu for with_one, with_two in rounds)
    what = f"two workers: {what}"
    return Row(what, UNIT, ratio, REACH, load.median(two_speeds), load.median(one_speeds), note="beside one worker")
