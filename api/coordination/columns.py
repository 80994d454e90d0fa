"""Columns that the tables of several kinds of records share."""

from typing import Any

from sqlmodel import Field


def revision() -> Any:
    """The number of changes to the record. `If-Match` compares it."""
    return Field(default=0, sa_column_kwargs={"server_default": "0"})


def recorded_on() -> Any:
    """The day of recording in Jakarta. A row without a day of its own is known from here. Empty for imported rows."""
    return Field(default=None)


def mistaken_on() -> Any:
    """The day from which the row no longer counts, because it was recorded by mistake. `mistake` says why."""
    return Field(default=None)
