"""Write tables as Parquet, a row group at a time. The library for it, pyarrow, is an extra that need not be there."""

import io
import json
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from importlib import import_module
from typing import Any

from api.core.errors import ApiError
from api.http.flat_rows import Column
from api.http.spreadsheet_writer import Cell

ROWS_IN_A_GROUP = 10_000
"""So many rows are held before they are written. Larger groups are read faster and need more memory."""
END_KEY = "siaga.end"
"""In the footer: the number of rows, and whether they are all, as the last row of a CSV file says it."""


class ParquetNotInstalled(ApiError):
    status, code = 501, "parquet_not_installed"


def require_library() -> None:
    """Load the library. Raises ParquetNotInstalled."""
    _load("pyarrow.parquet")


class ParquetFile:
    """A file that is written while it is sent: each call returns the next bytes of it, perhaps none.

    Its columns have the types of the fields: integers, numbers, booleans, days, instants with a time zone, and text
    for all else, so that codes such as 64.08 stay text. Without its footer, which comes last, no program reads it.
    """

    def __init__(self, columns: Sequence[Column]) -> None:
        """Raises ParquetNotInstalled."""
        self._arrow, parquet = _load("pyarrow"), _load("pyarrow.parquet")
        arrow_types: dict[type | None, Any] = {
            bool: self._arrow.bool_(),
            int: self._arrow.int64(),
            float: self._arrow.float64(),
            date: self._arrow.date32(),
            datetime: self._arrow.timestamp("us", tz="UTC"),
        }
        self._converters = [_CONVERTERS.get(column.value_type, _unchanged) for column in columns]
        self._schema = self._arrow.schema(
            [(column.name, arrow_types.get(column.value_type, self._arrow.string())) for column in columns]
        )
        self._bytes = _BytesToSend()
        self._writer = parquet.ParquetWriter(self._bytes, self._schema)
        self._batches: list[Any] = []

    def add(self, rows: Sequence[Sequence[Cell]]) -> bytes:
        """Add rows, with a cell for each column."""
        columns = zip(*rows, strict=True) if rows else [[] for _ in self._schema]
        arrays = [
            self._arrow.array([None if cell is None else convert(cell) for cell in cells], field.type)
            for cells, convert, field in zip(columns, self._converters, self._schema, strict=True)
        ]
        self._batches.append(self._arrow.record_batch(arrays, self._schema))
        if sum(batch.num_rows for batch in self._batches) >= ROWS_IN_A_GROUP:
            self._write_group()
        return self._bytes.take()

    def close(self, end: Mapping[str, Any]) -> bytes:
        """Write the rest, and the footer with `end` in it."""
        self._write_group()
        self._writer.add_key_value_metadata({END_KEY: json.dumps(end)})
        self._writer.close()
        return self._bytes.take()

    def _write_group(self) -> None:
        if self._batches:
            self._writer.write_table(self._arrow.Table.from_batches(self._batches, self._schema))
            self._batches.clear()


class _BytesToSend(io.RawIOBase):
    """Holds what was written and is not sent yet."""

    def __init__(self) -> None:
        self._written = bytearray()

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        self._written += data
        return len(data)

    def take(self) -> bytes:
        """Return what has been written since the last call."""
        taken = bytes(self._written)
        self._written.clear()
        return taken


def _load(module_name: str) -> Any:
    """Load a module of the extra only when a file is asked for: a server without it starts, and starts as fast."""
    try:
        return import_module(module_name)
    except ModuleNotFoundError:
        raise ParquetNotInstalled from None


def _unchanged(cell: Any) -> Any:
    return cell


_CONVERTERS: dict[type | None, Callable[[Any], Any]] = {date: date.fromisoformat, datetime: datetime.fromisoformat}
"""By type, what makes the value of a column of the text in JSON."""
