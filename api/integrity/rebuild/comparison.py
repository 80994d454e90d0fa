"""Compare rows that are stored with those that the ledgers determine. Pure."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from api.coordination.records import Unknown

Row = Mapping[str, Any]
GONE, ADDED = "the row that an entry speaks of is gone", "a row was added that no entry speaks of"


def differences(expected_rows: Sequence[Row], stored_rows: Sequence[Row]) -> Iterator[tuple[Row, str]]:
    """Yield each row that differs, with what is wrong. A missing and an added row count as one changed row.

    Both are mostly in the same order, so the first stored row that fits is the right one.
    """
    missing_rows, added_rows = [], [*stored_rows]
    for expected_row in expected_rows:
        index = next((number for number, row in enumerate(added_rows) if not wrong_columns(expected_row, row)), None)
        if index is None:
            missing_rows.append(expected_row)
        else:
            added_rows.pop(index)
    for expected_row, stored_row in zip(missing_rows, added_rows, strict=False):
        column_names = ", ".join(wrong_columns(expected_row, stored_row))
        yield expected_row, f"a row differs from what the entries say: {column_names}"
    yield from ((row, GONE) for row in missing_rows[len(added_rows) :])
    yield from ((row, ADDED) for row in added_rows[len(missing_rows) :])


def wrong_columns(expected_row: Row, stored_row: Row) -> list[str]:
    """Return the names of the columns whose stored value is not the expected one. An id has no meaning of its own."""
    return [
        name
        for name, value in expected_row.items()
        if name != "id"
        and (stored_row[name] is None if value is Unknown.DAY else value not in (Unknown.VALUE, stored_row[name]))
    ]
