"""How times grow with what is reported, drawn as SVG: both axes by powers of ten."""

import math
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from typing import NamedTuple

LEFT, TOP, WIDTH, HEIGHT = 90, 60, 560, 400
LEGEND = LEFT + WIDTH + 24
COLOURS = ("#0b6e4f", "#1f5fbf", "#c0392b")
DASHES = {"sqlite": "none", "postgresql": "7 4"}
DATABASES = {"sqlite": "SQLite", "postgresql": "PostgreSQL"}


class Line(NamedTuple):
    """What was measured on one database: so many items, so many milliseconds."""

    what: str
    kind: str
    points: Sequence[tuple[int, float]]


class Axis(NamedTuple):
    """Powers of ten, from the one below all values to the one above."""

    first: int
    last: int

    def share(self, value: float) -> float:
        return (math.log10(value) - self.first) / (self.last - self.first)

    def ticks(self) -> Iterator[int]:
        yield from range(self.first, self.last + 1)


def axis(values: Iterable[float]) -> Axis:
    logs = [math.log10(it) for it in values]
    return Axis(math.floor(min(logs)), math.floor(max(logs)) + 1)


def drawn(title: str, across: str, up: str, lines: Sequence[Line]) -> str:
    points = [point for line in lines for point in line.points]
    x, y = axis(n for n, _ in points), axis(ms for _, ms in points)
    names = [*dict.fromkeys(it.what for it in lines)]
    parts = [*_grid(x, y), *_texts(title, across, up)]
    for number, line in enumerate(lines):
        parts += _line(line, COLOURS[names.index(line.what)], x, y)
        parts += _key(line, COLOURS[names.index(line.what)], TOP + 14 + 26 * number)
    size = f'width="{LEGEND + 300}" height="{TOP + HEIGHT + 70}"'
    head = f'<svg xmlns="http://www.w3.org/2000/svg" {size} font-family="sans-serif" font-size="13">'
    return "\n".join([head, '<rect width="100%" height="100%" fill="white"/>', *parts, "</svg>", ""])


def _at(x: Axis, y: Axis, items: float, ms: float) -> tuple[float, float]:
    return LEFT + WIDTH * x.share(items), TOP + HEIGHT * (1 - y.share(ms))


def _grid(x: Axis, y: Axis) -> Iterator[str]:
    for power in x.ticks():
        across, _ = _at(x, y, 10**power, 10**y.first)
        yield f'<path d="M{across:.1f} {TOP}v{HEIGHT}" stroke="#ddd"/>'
        yield f'<text x="{across:.1f}" y="{TOP + HEIGHT + 20}" text-anchor="middle">{_number(power)}</text>'
    for power in y.ticks():
        _, down = _at(x, y, 10**x.first, 10**power)
        yield f'<path d="M{LEFT} {down:.1f}h{WIDTH}" stroke="#ddd"/>'
        yield f'<text x="{LEFT - 10}" y="{down + 4:.1f}" text-anchor="end">{_number(power)}</text>'


def _number(power: int) -> str:
    return f"{10**power:,}" if power >= 0 else f"{10.0**power:g}"


def _texts(title: str, across: str, up: str) -> Iterator[str]:
    middle = TOP + HEIGHT / 2
    yield f'<text x="{LEFT}" y="32" font-size="17" font-weight="bold">{escape(title)}</text>'
    yield f'<text x="{LEFT + WIDTH / 2}" y="{TOP + HEIGHT + 48}" text-anchor="middle">{escape(across)}</text>'
    yield f'<text transform="translate(24 {middle}) rotate(-90)" text-anchor="middle">{escape(up)}</text>'


def _line(line: Line, colour: str, x: Axis, y: Axis) -> Iterator[str]:
    places = [_at(x, y, *point) for point in line.points]
    path = " L".join(f"{across:.1f} {down:.1f}" for across, down in places)
    yield f'<path d="M{path}" fill="none" stroke="{colour}" stroke-width="2" stroke-dasharray="{DASHES[line.kind]}"/>'
    for across, down in places:
        yield f'<circle cx="{across:.1f}" cy="{down:.1f}" r="4" fill="{colour}"/>'


def _key(line: Line, colour: str, down: int) -> Iterator[str]:
    yield f'<path d="M{LEGEND} {down}h36" stroke="{colour}" stroke-width="2" stroke-dasharray="{DASHES[line.kind]}"/>'
    yield f'<text x="{LEGEND + 46}" y="{down + 4}">{escape(line.what)}, {DATABASES[line.kind]}</text>'
