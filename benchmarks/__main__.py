"""Measure all, or some of it: `python -m benchmarks --only reads,posts --database sqlite --seconds 3`."""

import argparse
import json
from pathlib import Path

from benchmarks import after_writes, bulk, first_answers, histories, mixed, nation, posts, reads, servers, workers
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
    arguments = _parse()
    options = Options(arguments.seconds, arguments.rounds, arguments.history)
    results = []
    for database_kind in arguments.database.split(","):
        print(f"\n{database_kind}")
        with servers.host(database_kind) as host:
            for name in arguments.only.split(","):
                for row in GROUPS[name](host, options):
                    print(_line(row, database_kind), flush=True)
                    results.append({"group": name, **row.as_data(database_kind)})
    if arguments.save:
        arguments.save.write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")


def _parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="benchmarks", description=__doc__)
    parser.add_argument("--only", default=",".join(GROUPS), help=f"some of {', '.join(GROUPS)}")
    parser.add_argument("--database", default=",".join(servers.DATABASE_KINDS))
    parser.add_argument("--seconds", type=float, default=3.0, help="of each turn")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--history", type=int, default=100_000, help="updates in a long history")
    parser.add_argument("--save", type=Path, help="a file for the figures, as JSON")
    return parser.parse_args()


def _line(row: Row, database_kind: str) -> str:
    reach = ""
    if row.reach:
        sign = "<=" if row.reach.at_most else ">="
        is_met = row.reach.is_met(row.figure, database_kind)
        reach = f"  {'met' if is_met else 'MISSED'} ({sign} {row.reach.of(database_kind):g})"
    line = f"{row.what:<45}{row.figure:8.2f} {row.unit}{reach}"
    for name, speed in (("siaga", row.siaga), ("rival", row.rival)):
        if speed:
            line += (
                f"\n    {name} {speed.per_second:7.0f}/s  p50 {speed.p50:6.1f}  p95 {speed.p95:6.1f} ms"
                f"  cpu {speed.cpu:6.2f} + {speed.database_cpu:.2f} ms"
            )
    if row.cpu_ratio is not None:
        line += f"\n    by processor time {row.cpu_ratio:.2f}"
    if row.note:
        line += f"\n    {row.note}"
    return line


if __name__ == "__main__":
    main()
