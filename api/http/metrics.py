"""What a process counts of itself, for Prometheus.

Counting costs a request less than a microsecond: plain numbers, which are read when they are asked for. Of several
workers each writes its numbers into a folder that they share, and the one that is asked adds them up.
"""

import asyncio
import json
import os
import time
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from anyio import to_thread
from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, HistogramMetricFamily, Metric
from prometheus_client.registry import Collector

SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)
ROWS = (1, 2, 4, 8, 16, 32, 64)
LAG_INTERVAL = 0.25
"""Seconds between two measurements of the event loop's lag."""
SHARE_INTERVAL = 5
"""Seconds after which a worker writes its numbers for the others again."""


class Histogram:
    """How many values lie up to each bound."""

    def __init__(self, bounds: tuple[float, ...]) -> None:
        self.bounds = bounds
        self.counts = [0] * (len(bounds) + 1)
        self.total = 0.0

    def add(self, value: float) -> None:
        self.counts[bisect_left(self.bounds, value)] += 1
        self.total += value


class Reading(NamedTuple):
    """One number as it was read. `kind` is counter, gauge or histogram; a histogram has one reading for each bucket."""

    kind: str
    name: str
    labels: dict[str, str]
    value: float


class Metrics:
    """The numbers of one process. `sources` give those that others count."""

    def __init__(self, folder: str) -> None:
        """`folder`: which all workers share; empty: there is one process."""
        self.folder = Path(folder) if folder else None
        self.requests: defaultdict[tuple[str, str | None, int], int] = defaultdict(int)
        """By method, template of the route, and status."""
        self.request_seconds = Histogram(SECONDS)
        self.loop_lag = Histogram(SECONDS)
        self.kept_answers_sent = 0
        self.sources: list[Callable[[], Iterable[Reading]]] = []

    def count_request(self, method: str, route: str | None, status: int, seconds: float | None) -> None:
        """`seconds`: how long it took; None: it was a stream, whose length says nothing of the server."""
        self.requests[method, route, status] += 1
        if seconds is not None:
            self.request_seconds.add(seconds)

    def read(self) -> list[Reading]:
        """Return the numbers of this process."""
        readings = [
            Reading("counter", "siaga_requests", {"method": method, "route": route or "", "status": str(status)}, count)
            for (method, route, status), count in [*self.requests.items()]
        ]
        readings.append(Reading("counter", "siaga_kept_answers_sent", {}, self.kept_answers_sent))
        readings += histogram_readings("siaga_request_seconds", self.request_seconds)
        readings += histogram_readings("siaga_loop_lag_seconds", self.loop_lag)
        for source in self.sources:
            readings += source()
        return readings

    async def keep_measuring(self) -> None:
        """Measure the event loop's lag, and share the numbers with the other workers, until it is cancelled."""
        shared_at = time.monotonic()
        while True:
            due_at = time.perf_counter() + LAG_INTERVAL
            await asyncio.sleep(LAG_INTERVAL)
            self.loop_lag.add(max(0.0, time.perf_counter() - due_at))
            if self.folder is not None and time.monotonic() - shared_at > SHARE_INTERVAL:
                await to_thread.run_sync(self._share, self.folder)
                shared_at = time.monotonic()

    def _share(self, folder: Path) -> None:
        file = folder / f"{os.getpid()}.json"
        new_file = file.with_suffix(".new")
        new_file.write_text(json.dumps(self.read()), encoding="utf-8")
        new_file.replace(file)

    def exposition(self, of_installation: Iterable[Reading]) -> bytes:
        """Return the numbers of all workers, and those of the installation, in the text format of Prometheus."""
        readings = [*self.read(), *of_installation]
        if self.folder is not None:
            for file in self.folder.glob("*.json"):
                if file.stem != str(os.getpid()):
                    readings += _shared_readings(file)
        registry = CollectorRegistry()
        registry.register(_Readings(readings))
        return generate_latest(registry)


def histogram_readings(name: str, histogram: Histogram) -> Iterator[Reading]:
    for bound, count in zip((*histogram.bounds, "+Inf"), histogram.counts, strict=True):
        yield Reading("histogram", name, {"le": str(bound)}, count)
    yield Reading("histogram", name, {"le": "sum"}, histogram.total)


def _shared_readings(file: Path) -> list[Reading]:
    """Return what another worker has shared. Of one that has ended only counts are left: they never go down."""
    with suppress(OSError, ValueError):
        readings = [Reading(*it) for it in json.loads(file.read_text(encoding="utf-8"))]
        is_running = Path(f"/proc/{file.stem}").exists() or not Path("/proc").exists()
        return readings if is_running else [it for it in readings if it.kind != "gauge"]
    return []


class _Readings(Collector):
    """Readings as families of the library, those with the same name and labels added up."""

    def __init__(self, readings: Iterable[Reading]) -> None:
        self._readings = readings

    def collect(self) -> Iterator[Metric]:
        kind_by_name: dict[str, str] = {}
        values_by_name: defaultdict[str, defaultdict[tuple[tuple[str, str], ...], float]] = defaultdict(
            lambda: defaultdict(float)
        )
        for kind, name, labels, value in self._readings:
            kind_by_name[name] = kind
            values_by_name[name][tuple(labels.items())] += value
        for name, value_by_labels in sorted(values_by_name.items()):
            yield _family(kind_by_name[name], name, value_by_labels)


def _family(kind: str, name: str, value_by_labels: dict[tuple[tuple[str, str], ...], float]) -> Metric:
    help_text = HELP[name]
    if kind == "histogram":
        count_by_bound = {dict(labels)["le"]: value for labels, value in value_by_labels.items()}
        total, count, buckets = count_by_bound.pop("sum"), 0.0, list[tuple[str, float]]()
        for bound, bucket_count in count_by_bound.items():
            count += bucket_count
            buckets.append((bound, count))
        return HistogramMetricFamily(name, help_text, buckets=buckets, sum_value=total)
    label_names = [label_name for label_name, _ in next(iter(value_by_labels))]
    family: CounterMetricFamily | GaugeMetricFamily = (CounterMetricFamily if kind == "counter" else GaugeMetricFamily)(
        name, help_text, labels=label_names
    )
    for labels, value in value_by_labels.items():
        family.add_metric([label_value for _, label_value in labels], value)
    return family


HELP = {
    "siaga_replica_lag_seconds": "Seconds since the last heartbeat of the primary that the replica has.",
    "siaga_requests": "Requests, by method, template of the route, and status.",
    "siaga_request_seconds": "Seconds from the head of a request to the end of its answer.",
    "siaga_loop_lag_seconds": "Seconds by which the event loop ran something too late.",
    "siaga_kept_answers_sent": "Answers that were kept and still current.",
    "siaga_kept_bytes": "Bytes of kept answers.",
    "siaga_under_way": "Requests that are let in, by kind.",
    "siaga_shed": "Requests refused because too much was under way, by kind and code.",
    "siaga_connections_refused": "Connections refused because there were too many.",
    "siaga_connections_overdue": "Connections closed because the client was too slow.",
    "siaga_stream_events": "Events sent on streams, without keep-alives.",
    "siaga_streams_ended": "Streams that have ended, by reason. siaga_under_way has the open ones.",
    "siaga_cosignature_requests": "Requests to witnesses to cosign the newest checkpoint, by witness and outcome.",
    "siaga_webhook_attempts": "Attempts to deliver an event to a webhook, by outcome.",
    "siaga_webhooks": "Webhooks, by state.",
    "siaga_webhook_oldest_waiting_seconds": "Seconds for which the oldest change has waited for an active webhook.",
    "siaga_queue_waiting": "Requests that wait for a transaction, by queue.",
    "siaga_queue_seconds": "Seconds that a report waited for its transaction.",
    "siaga_batch_requests": "Requests that shared a transaction.",
    "siaga_pool_connections": "Connections to the database in use, by pool.",
    "siaga_pool_size": "Connections to the database that may be in use, by pool.",
    "siaga_pool_waited_seconds": "Seconds that writers waited for a connection.",
    "siaga_log_lag_ledgers": "Ledgers with entries that are not in the log yet.",
    "siaga_last_checkpoint_timestamp_seconds": "When the last checkpoint was signed.",
    "siaga_log_entries": "Entries that the last checkpoint covers.",
    "siaga_database_bytes": "Size of the database.",
}
