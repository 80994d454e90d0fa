"""Files to rows. Each row knows where it stands, so that an error can name the line."""

import csv
import gzip
import io
import json
import tomllib
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

WHOLE = "*"
"""The whole TOML document as one row."""


class Row(NamedTuple):
    place: str
    data: dict[str, Any]


class Unreadable(Exception):
    """The file is not what its name says; the message tells why."""


def rows(path: Path, table: str) -> Iterator[Row]:
    """`table` names the array in a TOML file; CSV and GeoJSON hold one table."""
    try:
        yield from _READERS[_form(path)](path, table)
    except (gzip.BadGzipFile, EOFError, zlib.error):
        raise Unreadable("The gzip package is damaged.") from None
    except UnicodeDecodeError:
        raise Unreadable("It is not UTF-8 text.") from None
    except RecursionError:
        raise Unreadable("It is nested too deeply.") from None
    except (ValueError, csv.Error) as error:  # of TOML, JSON and of numbers too long to read
        raise Unreadable(str(error)) from None


def _form(path: Path) -> str:
    name = path.name.removesuffix(".gz")
    return name.rpartition(".")[2]


def _text(path: Path) -> io.TextIOBase:
    if path.name.endswith(".gz"):
        return io.TextIOWrapper(gzip.open(path), encoding="utf-8-sig", newline="")
    return path.open(encoding="utf-8-sig", newline="")


def _csv(path: Path, _table: str) -> Iterator[Row]:
    """Empty cells are left out: what a file does not say changes nothing."""
    with _text(path) as text:
        reader = csv.DictReader(text, strict=True)
        header = reader.fieldnames or []
        if twice := sorted(name for name in set(header) if header.count(name) > 1):
            raise Unreadable(f"The column {twice[0]!r} stands twice in the header.")
        for row in reader:
            if None in row or None in row.values():
                raise Unreadable(f"Line {reader.line_num} has more or fewer cells than the header.")
            yield Row(f"line {reader.line_num}", {name: cell for name, cell in row.items() if cell != ""})


def _toml(path: Path, table: str) -> Iterator[Row]:
    found = tomllib.loads(path.read_text(encoding="utf-8"))
    if table == WHOLE:
        yield Row("", found)
        return
    if strange := sorted(set(found) - {table}):
        raise Unreadable(f"{strange[0]!r} is not known here: write [[{table}]].")
    entries = found.get(table, [])
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise Unreadable(f"{table!r} is not an array of tables: write [[{table}]].")
    for number, entry in enumerate(entries, 1):
        name = entry.get("id") or entry.get("slug") or entry.get("code") or entry.get("subject")
        yield Row(f"[[{table}]] {number}" + (f" ({name})" if name else ""), entry)


def _geojson(path: Path, _table: str) -> Iterator[Row]:
    with _text(path) as text:
        found = json.load(text, parse_constant=_no_number)
    features = found.get("features") if isinstance(found, dict) else None
    if not isinstance(features, list):
        raise Unreadable("It is not a GeoJSON FeatureCollection.")
    for number, feature in enumerate(features, 1):
        if not isinstance(feature, dict):
            raise Unreadable(f"Feature {number} is not an object.")
        properties = feature.get("properties") or {}
        code = feature.get("id") or (properties.get("code") if isinstance(properties, dict) else None)
        yield Row(f"feature {number}", {"region": str(code), "geometry": feature.get("geometry")})


def _no_number(name: str) -> None:
    raise Unreadable(f"{name} is not a number.")


_READERS = {"csv": _csv, "toml": _toml, "geojson": _geojson}
