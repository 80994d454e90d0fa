"""What answers hold, as rows of cells: one column for each plain field, dots for what lies deeper, JSON for lists."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, get_args, get_origin

from pydantic import BaseModel

from api.http.spreadsheets import Cell


def columns_of(answer: type[BaseModel], rows_in: str, first: Sequence[Mapping[str, Any]]) -> list[str]:
    """The columns of a list, known before its first row; beside them those that a model leaves open."""
    [row] = get_args(answer.model_fields[rows_in].annotation)
    known = [*_columns(row)]
    open_ones = [*first[0]] if first and row.model_config.get("extra") == "allow" else []
    return [*known, *(name for name in open_ones if name not in known)]


def _columns(model: type[BaseModel], before: str = "") -> Iterator[str]:
    for name, field in model.model_fields.items():
        deeper = _model(field.annotation)
        if deeper is None:
            yield before + name
        else:
            yield from _columns(deeper, f"{before}{name}.")


def _model(annotation: Any) -> type[BaseModel] | None:
    """The one model that stands here, or null; of lists and texts there is none."""
    if get_origin(annotation) in (list, dict):
        return None
    kinds = [it for it in get_args(annotation) or (annotation,) if isinstance(it, type) and issubclass(it, BaseModel)]
    return kinds[0] if len(kinds) == 1 else None


def cells(row: Mapping[str, Any], columns: Sequence[str]) -> list[Cell]:
    return [_cell(row, column.split(".")) for column in columns]


def _cell(found: Any, path: Sequence[str]) -> Cell:
    for name in path:
        found = found.get(name) if isinstance(found, Mapping) else None
    if isinstance(found, list | dict):
        return json.dumps(found, ensure_ascii=False) if found else None
    cell: Cell = found
    return cell
