"""One update of an item that was reported often, beside one of items that were reported ten times."""

import statistics
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

from benchmarks import load, offices
from benchmarks.clients import Request
from benchmarks.comparison import Options, Reach, Row
from benchmarks.offices import Siaga
from benchmarks.servers import DatabaseHost

REGION, SHORT_HISTORY, ROWS_IN_BULK = "64.08", 10, 10_000
POSTS, ROUNDS = 5, 5
"""So many posts for each item with a short history in each round: more would make their histories long."""
REACH = Reach(1.2, 1.2, at_most=True)


def measure(host: DatabaseHost, options: Options) -> Iterator[Row]:
    with offices.serve(host) as siaga:
        long, *short = [item["requirement"] for item in _counted_items(siaga)]
        for start in range(0, options.history, ROWS_IN_BULK):
            rows = range(start, min(start + ROWS_IN_BULK, options.history))
            siaga.report([_row(long, options.history - number) for number in rows])
        siaga.report([_row(requirement, SHORT_HISTORY - n) for requirement in short for n in range(SHORT_HISTORY)])
        siaga.server.wait_until_quiet()
        rounds = [_measure_round(siaga, long, short) for _ in range(ROUNDS)]
        short_speeds, long_speeds = zip(*rounds, strict=True)
        yield Row(
            "one update of an item with a long history",
            "times one of an item with a short history",
            statistics.median(of_long.p50 / of_short.p50 for of_short, of_long in rounds),
            REACH,
            load.median(long_speeds),
            load.median(short_speeds),
            statistics.median(of_long.all_cpu / of_short.all_cpu for of_short, of_long in rounds),
            note=f"{options.history:,} updates before it, beside {SHORT_HISTORY}",
        )


def _counted_items(siaga: Siaga) -> list[dict[str, Any]]:
    items = siaga.pages("/v1/checklist-items", within=REGION, level="regency", reported_by="election_management")
    return [item for item in items if item["target"] is not None]


def _row(requirement: str, seconds_ago: int) -> dict[str, Any]:
    observed_at = datetime.now(UTC) - timedelta(seconds=seconds_ago)
    return {
        "region": REGION,
        "requirement": requirement,
        "value": seconds_ago % 7,
        "note": "counted",
        "observed_at": observed_at.isoformat(),
    }


def _measure_round(siaga: Siaga, long: str, short: list[str]) -> tuple[load.Speed, load.Speed]:
    of_short: list[Request] = [siaga.update(REGION, requirement) for requirement in short] * POSTS
    of_long = [siaga.update(REGION, long)] * len(of_short)
    return load.run_once(siaga.server, of_short), load.run_once(siaga.server, of_long)
