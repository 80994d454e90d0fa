"""Measure all, or some of it: `python -m benchmarks --only reads,posts --database sqlite --seconds 3`."""

import argparse
import signal
import sys
from pathlib import Path

from benchmarks import (
    after_writes,
    bulk,
    first_answers,
    histories,
    mixed,
    nation,
    posts,
    reads,
    results,
    servers,
    workers,
)
from benchmarks.comparison import Options, Row

GROUPS = {
    "reads": reads.measure,
    "mixed": mixed.measure,
    "first": first_answers.measure,
    "posts": posts.measure,
    "histories": histories.measure,
    "after_writes": after_writes.measure,
    "bulk": bulk.measure,
    "workers": workers.measure,
    "nation": nation.measure,
}


def main() -> None:
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # stops servers and PostgreSQL too
    arguments = _parse()
    options = Options(arguments.seconds, arguments.rounds, arguments.history)
    for database_kind in arguments.database.split(","):
        with servers.host(database_kind) as host:
            for name in arguments.only.split(","):
                rows = []
                for row in GROUPS[name](host, options):
                    print(_line(row, database_kind), flush=True)  # noqa: T201
                    rows.append({"group": name, **row.as_data(database_kind)})
                if arguments.save:
                    results.save(arguments.save, rows)
    if arguments.write:
        results.write(options.seconds, options.rounds)


def _parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="benchmarks", description=__doc__)
    parser.add_argument("--only", default=",".join(GROUPS), help=f"some of {', '.join(GROUPS)}")
    parser.add_argument("--database", default=",".join(servers.DATABASE_KINDS))
    parser.add_argument("--seconds", type=float, default=3.0, help="of each turn")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--history", type=int, default=100_000, help="updates in a long history")
    parser.add_argument("--save", type=Path, metavar="FILE", help="add the figures to this file of JSON")
    parser.add_argument("--write", action="store_true", help="write the page and the pictures from results.json")
    return parser.parse_args()


def _line(row: Row, database_kind: str) -> str:
    line = f"{database_kind}: {row.what}: {row.figure:.2f} {row.unit}"
    if row.reach:
        data = row.as_data(database_kind)
        line += f"  {'met' if data['met'] else 'MISSED'} ({data['reach']})"
    for name, speed in (("siaga", row.siaga), ("beside", row.rival)):
        if speed:
            line += (
                f"\n    {name:<6} {speed.per_second:7.0f}/s  p50 {speed.p50:6.1f}  p95 {speed.p95:6.1f} ms"
                f"  cpu {speed.cpu:6.2f} + {speed.database_cpu:.2f} ms  core {speed.per_second * speed.cpu / 1000:4.0%}"
            )
    if row.cpu_ratio is not None:
        line += f"\n    by processor time {row.cpu_ratio:.2f}"
    return line + (f"\n    {row.note}" if row.note else "")


if __name__ == "__main__":
    main()
