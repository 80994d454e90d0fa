"""Indexes that cover a part of a table."""

from sqlalchemy import Index, text


def partial_index(name: str, *columns: str, where: str) -> Index:
    """An index over the rows that meet a condition, which both databases spell alike."""
    return Index(name, *columns, sqlite_where=text(where), postgresql_where=text(where))


def partial_unique_index(name: str, *columns: str, where: str) -> Index:
    """A unique index over the rows that meet a condition, which both databases spell alike."""
    return Index(name, *columns, unique=True, sqlite_where=text(where), postgresql_where=text(where))
