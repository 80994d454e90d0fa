"""Response bodies as rows of cells: a column for each plain field, `parent.child` for nested ones, JSON for lists."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Annotated, Any, NamedTuple, get_args, get_origin

from pydantic import BaseModel

from api.http.spreadsheet_writer import Cell


class Column(NamedTuple):
    """A column of a table."""

    name: str
    value_type: type | None = None
    """The type of its values; None for lists and mappings. A field that the model does not name holds numbers."""


def columns_of(body_model: type[BaseModel], rows_field: str, rows: Sequence[Mapping[str, Any]]) -> list[Column]:
    """The columns of the list in `rows_field`: those of its model and, if it allows extra fields, of the first row."""
    [row_model] = get_args(body_model.model_fields[rows_field].annotation)
    model_columns = [*_model_columns(row_model)]
    names = {column.name for column in model_columns}
    extra_fields = [*rows[0]] if rows and row_model.model_config.get("extra") == "allow" else []
    return [*model_columns, *(Column(name, float) for name in extra_fields if name not in names)]


def _model_columns(model: type[BaseModel], prefix: str = "") -> Iterator[Column]:
    for field_name, field in model.model_fields.items():
        nested_model = _nested_model(field.annotation)
        if nested_model is None:
            yield Column(prefix + field_name, _type_of_values(field.annotation))
        else:
            yield from _model_columns(nested_model, f"{prefix}{field_name}.")


def _nested_model(annotation: Any) -> type[BaseModel] | None:
    """The model of a field that is one object, perhaps optional; None for lists, mappings and plain values."""
    if get_origin(annotation) in (list, dict):
        return None
    types = get_args(annotation) or (annotation,)
    model_types = [it for it in types if isinstance(it, type) and issubclass(it, BaseModel)]
    return model_types[0] if len(model_types) == 1 else None


def _type_of_values(annotation: Any) -> type | None:
    """The type of a field with plain values, perhaps optional; None for lists and mappings."""
    if get_origin(annotation) in (list, dict):
        return None
    if get_origin(annotation) is Annotated:
        return _type_of_values(get_args(annotation)[0])
    if isinstance(annotation, type):
        return annotation
    types = [it for it in get_args(annotation) if it is not type(None)]
    return _type_of_values(types[0]) if len(types) == 1 else None


def row_cells(row: Mapping[str, Any], columns: Sequence[Column]) -> list[Cell]:
    return [_cell_at(row, column.name.split(".")) for column in columns]


def _cell_at(row: Mapping[str, Any], field_path: Sequence[str]) -> Cell:
    value: Any = row
    for field_name in field_path:
        value = value.get(field_name) if isinstance(value, Mapping) else None
    if isinstance(value, list | dict):
        return json.dumps(value, ensure_ascii=False) if value else None
    cell: Cell = value
    return cell
