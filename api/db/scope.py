"""What a caller may see, as SQL. The only place where a caller's regions become a condition."""

from typing import Any

from sqlalchemy import ColumnElement, or_

from api.core.caller import Caller
from api.db.region_tree import below


def visible_to(caller: Caller, column: Any) -> ColumnElement[bool]:
    """Rows whose region, the code in this column, is one of the caller's regions or lies below one."""
    return or_(*(below(column, code) for code in caller.regions))
