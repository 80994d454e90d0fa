"""Conditions that callers may leave out."""

from typing import Any

from sqlalchemy import ColumnElement
from sqlmodel import col


def given(*pairs: tuple[Any, Any]) -> list[ColumnElement[bool]]:
    """Column equals value, for each value that is given."""
    return [col(column) == value for column, value in pairs if value is not None]
