"""Back-test forecasts: `python -m benchmarks.forecast --write`. `--development`: where the constants were chosen."""

import argparse
from collections.abc import Iterator
from statistics import fmean

from benchmarks.forecast import exercises, generators, invented, page
from benchmarks.forecast.cases import HORIZONS, Case
from benchmarks.forecast.page import Row

TEST_SEEDS, DEVELOPMENT_SEEDS, EXERCISE_SEEDS = range(201, 221), range(1000, 1020), range(21, 24)
EXERCISE = "exercise"


def main() -> None:
    arguments = _parse()
    rows: list[Row] = []
    all_cases: list[Case] = []
    for name, cases in _histories(arguments):
        all_cases += cases
        rows += [_row(name, [it for it in cases if it.horizon == horizon], horizon) for horizon in HORIZONS]
        rows.append(_row(name, cases, None))
        print(*(page.line(it) for it in rows[-len(HORIZONS) - 1 :]), sep="\n", flush=True)  # noqa: T201
    rows.append(_row("all", all_cases, None))
    print(page.line(rows[-1]))  # noqa: T201
    if arguments.write:
        page.write(rows)


def _parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="benchmarks.forecast", description=__doc__)
    parser.add_argument("--development", action="store_true", help="the histories on which constants were chosen")
    parser.add_argument("--only", help=f"one of {', '.join([*generators.TEST, EXERCISE])}")
    parser.add_argument("--write", action="store_true", help="write the figures into the pages")
    return parser.parse_args()


def _histories(arguments: argparse.Namespace) -> Iterator[tuple[str, list[Case]]]:
    chosen_generators = generators.DEVELOPMENT if arguments.development else generators.TEST
    seeds = DEVELOPMENT_SEEDS if arguments.development else TEST_SEEDS
    for name, generator in chosen_generators.items():
        if arguments.only in (None, name):
            yield name, [case for seed in seeds for case in invented.cases(generator, f"{name} {seed}")]
    if not arguments.development and arguments.only in (None, EXERCISE):
        yield EXERCISE, [case for seed in EXERCISE_SEEDS for case in exercises.cases(seed)]


def _row(name: str, cases: list[Case], horizon: int | None) -> Row:
    """Add up cases. Each region counts as much as any other, however many items it has."""
    if not cases:
        return Row(name, horizon, 0, 0, 0, 0, 0, 0, 0)
    return Row(
        name,
        horizon,
        len(cases),
        fmean(it.brier / it.items for it in cases),
        fmean(it.brier_today / it.items for it in cases),
        fmean(it.brier_line / it.items for it in cases),
        fmean(it.is_covered for it in cases),
        fmean((it.forecast.high - it.forecast.low) / it.units for it in cases),
        fmean((it.forecast.expected - it.was_done) / it.units for it in cases),
    )


if __name__ == "__main__":
    main()
