"""The figures of the back-test as JSON and as a table in the pages."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

FOLDER = Path(__file__).parent
RESULTS = FOLDER / "results.json"
PAGE = FOLDER.parent.parent / "docs" / "explanation" / "forecast.md"
BEGIN, END = "<!-- figures: python -m benchmarks.forecast --write -->\n", "<!-- end of figures -->\n"
HEAD = (
    "| history | from | forecasts | Brier score | as it is today | straight line | inside 80 % interval "
    "| width of the interval | error of the mean |\n|---|---|---|---|---|---|---|---|---|\n"
)


class Row(NamedTuple):
    """The figures of some forecasts. Widths and errors are shares of the units of the region."""

    history: str
    horizon: int | None
    forecasts: int
    brier: float
    brier_today: float
    brier_line: float
    covered: float
    width: float
    error: float


def line(row: Row) -> str:
    """Return a row of the table."""
    horizon = "all days" if row.horizon is None else f"H-{row.horizon}"
    if not row.forecasts:
        return f"| {row.history} | {horizon} | none | | | | | | |"
    return (
        f"| {row.history} | {horizon} | {row.forecasts} | **{row.brier:.4f}** | {row.brier_today:.4f} "
        f"| {row.brier_line:.4f} | {row.covered:.0%} | {row.width:.1%} | {row.error:+.1%} |"
    )


def write(rows: Iterable[Row]) -> None:
    """Write the figures as JSON, and those of each history into the page."""
    rows = [*rows]
    RESULTS.write_text(json.dumps([it._asdict() for it in rows], indent=1) + "\n", encoding="utf-8")
    text = PAGE.read_text(encoding="utf-8")
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    table = HEAD + "".join(f"{line(it)}\n" for it in rows)
    PAGE.write_text(f"{before}{BEGIN}\n{table}\n{END}{after}", encoding="utf-8")
