"""Siaga and its rival in turns, and what came of it as one row."""

import statistics
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from benchmarks import load
from benchmarks.load import Load, Speed
from benchmarks.servers import Server

WARM_UP_SECONDS = 2.0


class Options(NamedTuple):
    seconds: float
    """Of each turn."""
    rounds: int
    history: int
    """How many updates a long history has."""


class Reach(NamedTuple):
    """What is asked of a figure: at least so much of a ratio or a speed, or at most so much of a cost."""

    sqlite: float
    postgresql: float
    at_most: bool = False

    def of(self, database_kind: str) -> float:
        return self.sqlite if database_kind == "sqlite" else self.postgresql

    def is_met(self, figure: float, database_kind: str) -> bool:
        return figure <= self.of(database_kind) if self.at_most else figure >= self.of(database_kind)


@dataclass
class Row:
    """One line of the results. `figure` is what the reach is about: a ratio, or milliseconds."""

    what: str
    unit: str
    """Of the figure, such as "times the textbook's row"."""
    figure: float
    reach: Reach | None = None
    siaga: Speed | None = None
    rival: Speed | None = None
    cpu_ratio: float | None = None
    """The same ratio by processor time, PostgreSQL's own included: steadier on a busy machine."""
    note: str = ""
    series: str = ""
    """Of the chart that shows how times grow, at so many `items`."""
    items: int = 0

    def as_data(self, database_kind: str) -> dict[str, Any]:
        data: dict[str, Any] = {"what": self.what, "database": database_kind, "unit": self.unit, "figure": self.figure}
        if self.reach:
            at_most = "<=" if self.reach.at_most else ">="
            data["reach"] = f"{at_most} {self.reach.of(database_kind):g}"
            data["met"] = self.reach.is_met(self.figure, database_kind)
        for name, speed in (("siaga", self.siaga), ("rival", self.rival)):
            if speed:
                data[name] = {figure: round(value, 3) for figure, value in speed._asdict().items()}
        if self.cpu_ratio is not None:
            data["cpu_ratio"] = self.cpu_ratio
        optional = {"note": self.note, "series": self.series, "items": self.items}
        return data | {name: value for name, value in optional.items() if value}


@dataclass
class Subject:
    """A server and what is asked of it."""

    server: Server
    load: Load
    is_always_new: bool = False
    """Whether each turn goes on where the last one ended, so that no request is sent twice."""
    sent: int = field(default=0, init=False)

    def measure(self, seconds: float) -> Speed:
        speed, answered = load.run(self.server, self.load, seconds, self.sent)
        if self.is_always_new:
            self.sent += answered + self.load.connections + 1
            if self.sent > len(self.load.requests):
                raise RuntimeError(f"{self.load.requests[0]}: there are not enough new requests")
        return speed


def measure_in_turns(first: Subject, second: Subject, options: Options) -> list[tuple[Speed, Speed]]:
    """The speeds of both in each round, after one to warm up."""
    for subject in (first, second):
        subject.measure(WARM_UP_SECONDS)
    return [(first.measure(options.seconds), second.measure(options.seconds)) for _ in range(options.rounds)]


def compare(what: str, unit: str, rival: Subject, siaga: Subject, options: Options, reach: Reach | None = None) -> Row:
    """The figure is the median over the rounds of Siaga's speed divided by the rival's."""
    rounds = measure_in_turns(rival, siaga, options)
    rival_speeds, siaga_speeds = zip(*rounds, strict=True)
    return Row(
        what,
        unit,
        statistics.median(of_siaga.per_second / of_rival.per_second for of_rival, of_siaga in rounds),
        reach,
        load.median(siaga_speeds),
        load.median(rival_speeds),
        statistics.median(of_rival.all_cpu / of_siaga.all_cpu for of_rival, of_siaga in rounds),
    )
