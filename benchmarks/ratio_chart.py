"""Draws the ratios to the rival as SVG: bars on a logarithmic axis, before and now, with what is asked as a mark."""

from collections.abc import Iterable, Iterator
from html import escape
from typing import Any

from benchmarks.chart import DATABASES, Axis

LABELS, PANEL, GAP, TOP, ROW, BAR = 430, 360, 60, 84, 30, 9
AXIS = Axis(-2, 1)
BEFORE_COLOUR, NOW_COLOUR, HEADING_COLOUR = "#b8b8b8", "#0b6e4f", "#444"
TITLE = "How fast Siaga answers, as a multiple of a rival"


def draw(rows: Iterable[dict[str, Any]], rows_before: Iterable[dict[str, Any]]) -> str:
    """Show the ratios that have a lower limit, by what they are multiples of."""
    ratios = {_key(row): row for row in rows if row.get("reach", "").startswith(">=")}
    before = {_key(row): row["figure"] for row in rows_before}
    top_by_name, height, elements = dict[str, int](), TOP, [*_legend()]
    for unit in dict.fromkeys(row["unit"] for row in ratios.values()):
        elements.append(_text(16, height + 19, unit, f'font-weight="bold" fill="{HEADING_COLOUR}"'))
        height += ROW
        for name in dict.fromkeys(what for (what, _), row in ratios.items() if row["unit"] == unit):
            elements.append(_text(LABELS - 12, height + 19, name.replace("`", ""), 'text-anchor="end"'))
            top_by_name[name], height = height, height + ROW
    for number, (database_kind, title) in enumerate(DATABASES.items()):
        left = LABELS + number * (PANEL + GAP)
        elements += [_text(left, TOP - 10, title, 'font-weight="bold"'), *_grid(left, height)]
        for name, top in top_by_name.items():
            if row := ratios.get((name, database_kind)):
                elements += _bars(left, top, row, before.get((name, database_kind)))
    size = f'width="{LABELS + 2 * (PANEL + GAP)}" height="{height + 30}"'
    head = f'<svg xmlns="http://www.w3.org/2000/svg" {size} font-family="sans-serif" font-size="13">'
    return "\n".join([head, '<rect width="100%" height="100%" fill="white"/>', *elements, "</svg>", ""])


def _key(row: dict[str, Any]) -> tuple[str, str]:
    return row["what"], row["database"]


def _across(left: float, ratio: float) -> float:
    return left + PANEL * min(1.0, max(0.0, AXIS.share(ratio)))


def _text(x: float, y: float, text: str, style: str = "") -> str:
    return f'<text x="{x:.0f}" y="{y:.0f}" {style}>{escape(text)}</text>'


def _legend() -> Iterator[str]:
    yield _text(16, 30, TITLE, 'font-size="17" font-weight="bold"')
    for x, colour, name in ((16, BEFORE_COLOUR, "before"), (96, NOW_COLOUR, "now")):
        yield f'<rect x="{x}" y="50" width="14" height="{BAR}" fill="{colour}"/>{_text(x + 20, 59, name)}'
    yield f'<path d="M160 46v17" stroke="black" stroke-width="2"/>{_text(168, 59, "reach")}'


def _grid(left: float, height: float) -> Iterator[str]:
    for power in AXIS.ticks():
        across, colour = _across(left, 10.0**power), "#666" if power == 0 else "#ddd"
        yield f'<path d="M{across:.1f} {TOP}V{height}" stroke="{colour}"/>'
        yield _text(across, height + 18, f"{10.0**power:g}", 'text-anchor="middle"')


def _bars(left: float, top: float, row: dict[str, Any], before: float | None) -> Iterator[str]:
    reach = _across(left, float(row["reach"].removeprefix(">= ")))
    for number, (ratio, colour) in enumerate(((before, BEFORE_COLOUR), (row["figure"], NOW_COLOUR))):
        if ratio is not None:
            y, width = top + 5 + number * (BAR + 1), _across(left, ratio) - left
            yield f'<rect x="{left}" y="{y}" width="{width:.1f}" height="{BAR}" fill="{colour}"/>'
            yield _text(left + width + 5, y + BAR - 1, f"{ratio:.2g}", 'font-size="10"')
    yield f'<path d="M{reach:.1f} {top + 3}v{2 * BAR + 5}" stroke="black" stroke-width="2"/>'
