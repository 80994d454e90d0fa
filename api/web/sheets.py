"""Flat rows as CSV, safe to open in a spreadsheet."""

import csv
import io
from collections.abc import Sequence
from typing import Any

from fastapi import Response

from api.schema import ResponseBody
from api.web.media import CSV

FORMULA = ("=", "+", "-", "@", "\t", "\r", "\x00")


def as_csv(rows: Sequence[ResponseBody], columns: Sequence[str], response: Response) -> Response:
    """`response` may carry the link to the next page."""
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, columns, lineterminator="\r\n")
    writer.writeheader()
    writer.writerows({name: _cell(value) for name, value in it.model_dump(mode="json").items()} for it in rows)
    headers = {name: value for name, value in response.headers.items() if name == "link"}
    return Response(text.getvalue(), media_type=f"{CSV}; charset=utf-8", headers=headers)


def _cell(value: Any) -> Any:
    """As JSON writes it; text that a spreadsheet would take for a formula is marked as text."""
    if isinstance(value, str) and value.startswith(FORMULA):
        return f"'{value}"
    return str(value).lower() if isinstance(value, bool) else value
