"""Column types that behave the same on SQLite and PostgreSQL."""

from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB


class UtcDateTime(sa.TypeDecorator[datetime]):
    """An instant: stored and returned in UTC. A value without a time zone raises ValueError."""

    impl = sa.DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: sa.Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"naive datetime {value!r}: give its time zone")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: sa.Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


JsonDocument: Any = sa.JSON(none_as_null=True).with_variant(JSONB(none_as_null=True), "postgresql")
"""A JSON document. Assign a new value to change it: changes in place are not tracked."""

KeyText: Any = sa.String().with_variant(sa.String(collation="C"), "postgresql")
"""Text that both databases sort and prefix-match by bytes: codes, slugs, sort keys."""


def enum_type(enum: type[StrEnum]) -> Any:
    """A column that stores the enum's values as text. Add an `enum_check` of it to `__table_args__`."""
    return sa.Enum(
        enum, native_enum=False, length=32, values_callable=lambda members: [member.value for member in members]
    )


def enum_check(column: str, enum: type[StrEnum]) -> sa.CheckConstraint:
    """A constraint that lets the column hold only the enum's values."""
    quoted_values = ", ".join(f"'{member.value}'" for member in enum)
    return sa.CheckConstraint(f"{column} IN ({quoted_values})", name=column)
