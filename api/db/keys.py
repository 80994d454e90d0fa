"""Find the rows that have one of several keys of more than one column."""

from collections.abc import Collection
from typing import Any

import sqlalchemy as sa


def with_keys(query: Any, key_columns: tuple[Any, ...], keys: Collection[tuple[Any, ...]]) -> Any:
    """Limit a query of one table to the rows with these keys: one at least, and none twice.

    It joins the keys, because SQLite reads a whole table where several columns are compared with a list.
    """
    named_columns = [sa.column(it.key, it.type) for it in key_columns]
    wanted = sa.values(*named_columns, name="wanted").data([*keys]).cte()
    return query.join(wanted, sa.and_(*(it == wanted.c[it.key] for it in key_columns)))
