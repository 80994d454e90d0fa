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
    file_name = path.name.removesuffix(".gz")
    return file_name.rpartition(".")[2]


def _open_text(path: Path) -> io.TextIOBase:
    if path.name.endswith(".gz"):
        return io.TextIOWrapper(gzip.open(path), encoding="utf-8-sig", newline="")
    return path.open(encoding="utf-8-sig", newline="")


def _csv(path: Path, _table: str) -> Iterator[FileRow]:
    """Rows without their empty cells: an empty cell changes nothing."""
    with _open_text(path) as text_file:
        reader = csv.DictReader(text_file, strict=True)
        column_names = reader.fieldnames or []
        if repeated_columns := sorted(name for name in set(column_names) if column_names.count(name) > 1):
            raise UnreadableFile(f"The column {repeated_columns[0]!r} stands twice in the header.")
        for row in reader:
            if None in row or None in row.values():
                raise UnreadableFile(f"Line {reader.line_num} has more or fewer cells than the header.")
            yield FileRow(f"line {reader.line_num}", {name: cell for name, cell in row.items() if cell != ""})


def _toml(path: Path, table: str) -> Iterator[FileRow]:
    document = tomllib.loads(path.read_text(encoding="utf-8"))
    if table == WHOLE_DOCUMENT:
        yield FileRow("", document)
        return
    if unknown_keys := sorted(set(document) - {table}):
        raise UnreadableFile(f"{unknown_keys[0]!r} is not known here: write [[{table}]].")
    table_rows = document.get(table, [])
    if not isinstance(table_rows, list) or not all(isinstance(table_row, dict) for table_row in table_rows):
        raise UnreadableFile(f"{table!r} is not an array of tables: write [[{table}]].")
    for row_number, table_row in enumerate(table_rows, 1):
        row_name = table_row.get("id") or table_row.get("slug") or table_row.get("code") or table_row.get("subject")
        yield FileRow(f"[[{table}]] {row_number}" + (f" ({row_name})" if row_name else ""), table_row)


def _geojson(path: Path, _table: str) -> Iterator[FileRow]:
    with _open_text(path) as text_file:
        document = json.load(text_file, parse_constant=_refuse_constant)
    features = document.get("features") if isinstance(document, dict) else None
    if not isinstance(features, list):
        raise UnreadableFile("It is not a GeoJSON FeatureCollection.")
    for feature_number, feature in enumerate(features, 1):
        if not isinstance(feature, dict):
            raise UnreadableFile(f"Feature {feature_number} is not an object.")
        properties = feature.get("properties") or {}
        region_code = feature.get("id") or (properties.get("code") if isinstance(properties, dict) else None)
        yield FileRow(f"feature {feature_number}", {"region": str(region_code), "geometry": feature.get("geometry")})


def _refuse_constant(name: str) -> None:
    """JSON has no numbers such as NaN, which Python would read."""
    raise UnreadableFile(f"{name} is not a number.")


_READERS = {"csv": _csv, "toml": _toml, "geojson": _geojson}
