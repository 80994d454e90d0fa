"""Read CSV, TOML and GeoJSON files as rows. Each row has its position in the file, which errors name."""

import csv
import gzip
import io
import json
import tomllib
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

WHOLE_DOCUMENT = "*"
"""In place of a table: the whole TOML document is one row."""


class FileRow(NamedTuple):
    position: str
    data: dict[str, Any]


class UnreadableFile(Exception):
    """The file does not have the format that its name says; the message says why."""


def read_rows(path: Path, table: str) -> Iterator[FileRow]:
    """The rows of a file. `table` names the array in a TOML file; CSV and GeoJSON files hold one table.

    Raises `UnreadableFile`.
    """
    try:
        yield from _READERS[_extension(path)](path, table)
    except (gzip.BadGzipFile, EOFError, zlib.error):
        raise UnreadableFile("The gzip package is damaged.") from None
    except UnicodeDecodeError:
        raise UnreadableFile("It is not UTF-8 text.") from None
    except RecursionError:
        raise UnreadableFile("It is nested too deeply.") from None
    except (ValueError, csv.Error) as error:  # from TOML, from JSON, and for numbers too long to read
        raise UnreadableFile(str(error)) from None


def _extension(path: Path) -> str:
    """The extension of the file, without `.gz`."""
    name = path.name.removesuffix(".gz")
    return name.rpartition(".")[2]


def _open_text(path: Path) -> io.TextIOBase:
    if path.name.endswith(".gz"):
        return io.TextIOWrapper(gzip.open(path), encoding="utf-8-sig", newline="")
    return path.open(encoding="utf-8-sig", newline="")


def _csv(path: Path, _table: str) -> Iterator[FileRow]:
    """Rows without their empty cells: an empty cell changes nothing."""
    with _open_text(path) as text:
        reader = csv.DictReader(text, strict=True)
        header = reader.fieldnames or []
        if repeated := sorted(name for name in set(header) if header.count(name) > 1):
            raise UnreadableFile(f"The column {repeated[0]!r} stands twice in the header.")
        for row in reader:
            if None in row or None in row.values():
                raise UnreadableFile(f"Line {reader.line_num} has more or fewer cells than the header.")
            yield FileRow(f"line {reader.line_num}", {name: cell for name, cell in row.items() if cell != ""})


def _toml(path: Path, table: str) -> Iterator[FileRow]:
    document = tomllib.loads(path.read_text(encoding="utf-8"))
    if table == WHOLE_DOCUMENT:
        yield FileRow("", document)
        return
    if unknown := sorted(set(document) - {table}):
        raise UnreadableFile(f"{unknown[0]!r} is not known here: write [[{table}]].")
    entries = document.get(table, [])
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise UnreadableFile(f"{table!r} is not an array of tables: write [[{table}]].")
    for number, entry in enumerate(entries, 1):
        name = entry.get("id") or entry.get("slug") or entry.get("code") or entry.get("subject")
        yield FileRow(f"[[{table}]] {number}" + (f" ({name})" if name else ""), entry)


def _geojson(path: Path, _table: str) -> Iterator[FileRow]:
    with _open_text(path) as text:
        document = json.load(text, parse_constant=_refuse_constant)
    features = document.get("features") if isinstance(document, dict) else None
    if not isinstance(features, list):
        raise UnreadableFile("It is not a GeoJSON FeatureCollection.")
    for number, feature in enumerate(features, 1):
        if not isinstance(feature, dict):
            raise UnreadableFile(f"Feature {number} is not an object.")
        properties = feature.get("properties") or {}
        code = feature.get("id") or (properties.get("code") if isinstance(properties, dict) else None)
        yield FileRow(f"feature {number}", {"region": str(code), "geometry": feature.get("geometry")})


def _refuse_constant(name: str) -> None:
    """JSON has no numbers such as NaN, which Python would read."""
    raise UnreadableFile(f"{name} is not a number.")


_READERS = {"csv": _csv, "toml": _toml, "geojson": _geojson}
