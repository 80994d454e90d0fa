"""Draws a chart as SVG: how times grow with the number of reported items. Both axes are logarithmic."""

import math
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from typing import NamedTuple

LEFT, TOP, WIDTH, HEIGHT = 90, 60, 560, 400
LEGEND = LEFT + WIDTH + 24
COLOURS = ("#0b6e4f", "#1f5fbf", "#c0392b")
DASHES = {"sqlite": "none", "postgresql": "7 4"}
DATABASES = {"sqlite": "SQLite", "postgresql": "PostgreSQL"}


class Series(NamedTuple):
    """What was measured on one kind of database."""

    name: str
    database_kind: str
    points: Sequence[tuple[int, float]]
    """Numbers of items, and milliseconds."""


class Axis(NamedTuple):
    """The exponents of ten at the two ends of an axis."""

    first: int
    last: int

    def share(self, value: float) -> float:
        """Where the value lies on the axis, from 0 to 1."""
        return (math.log10(value) - self.first) / (self.last - self.first)

    def ticks(self) -> Iterator[int]:
        yield from range(self.first, self.last + 1)


def axis_for(values: Iterable[float]) -> Axis:
    """The axis from the power of ten below all values to the one above."""
    exponents = [math.log10(value) for value in values]
    return Axis(math.floor(min(exponents)), math.floor(max(exponents)) + 1)


def draw(title: str, x_label: str, y_label: str, all_series: Sequence[Series]) -> str:
    points = [point for series in all_series for point in series.points]
    x, y = axis_for(items for items, _ in points), axis_for(milliseconds for _, milliseconds in points)
    names = [*dict.fromkeys(series.name for series in all_series)]
    elements = [*_grid(x, y), *_labels(title, x_label, y_label)]
    for number, series in enumerate(all_series):
        colour = COLOURS[names.index(series.name)]
        elements += _line(series, colour, x, y)
        elements += _legend_entry(series, colour, TOP + 14 + 26 * number)
    size = f'width="{LEGEND + 300}" height="{TOP + HEIGHT + 70}"'
    head = f'<svg xmlns="http://www.w3.org/2000/svg" {size} font-family="sans-serif" font-size="13">'
    return "\n".join([head, '<rect width="100%" height="100%" fill="white"/>', *elements, "</svg>", ""])


def _position(x: Axis, y: Axis, items: float, milliseconds: float) -> tuple[float, float]:
    return LEFT + WIDTH * x.share(items), TOP + HEIGHT * (1 - y.share(milliseconds))


def _grid(x: Axis, y: Axis) -> Iterator[str]:
    for power in x.ticks():
        across, _ = _position(x, y, 10**power, 10**y.first)
        yield f'<path d="M{across:.1f} {TOP}v{HEIGHT}" stroke="#ddd"/>'
        yield f'<text x="{across:.1f}" y="{TOP + HEIGHT + 20}" text-anchor="middle">{_number(power)}</text>'
    for power in y.ticks():
        _, down = _position(x, y, 10**x.first, 10**power)
        yield f'<path d="M{LEFT} {down:.1f}h{WIDTH}" stroke="#ddd"/>'
        yield f'<text x="{LEFT - 10}" y="{down + 4:.1f}" text-anchor="end">{_number(power)}</text>'


def _number(power: int) -> str:
    return f"{10**power:,}" if power >= 0 else f"{10.0**power:g}"


def _labels(title: str, x_label: str, y_label: str) -> Iterator[str]:
    middle = TOP + HEIGHT / 2
    yield f'<text x="{LEFT}" y="32" font-size="17" font-weight="bold">{escape(title)}</text>'
    yield f'<text x="{LEFT + WIDTH / 2}" y="{TOP + HEIGHT + 48}" text-anchor="middle">{escape(x_label)}</text>'
    yield f'<text transform="translate(24 {middle}) rotate(-90)" text-anchor="middle">{escape(y_label)}</text>'


def _line(series: Series, colour: str, x: Axis, y: Axis) -> Iterator[str]:
    positions = [_position(x, y, *point) for point in series.points]
    path = " L".join(f"{across:.1f} {down:.1f}" for across, down in positions)
    yield f'<path d="M{path}" fill="none" {_stroke(series, colour)}/>'
    for across, down in positions:
        yield f'<circle cx="{across:.1f}" cy="{down:.1f}" r="4" fill="{colour}"/>'


def _legend_entry(series: Series, colour: str, down: int) -> Iterator[str]:
    yield f'<path d="M{LEGEND} {down}h36" {_stroke(series, colour)}/>'
    text = f"{escape(series.name)}, {DATABASES[series.database_kind]}"
    yield f'<text x="{LEGEND + 46}" y="{down + 4}">{text}</text>'


def _stroke(series: Series, colour: str) -> str:
    return f'stroke="{colour}" stroke-width="2" stroke-dasharray="{DASHES[series.database_kind]}"'
