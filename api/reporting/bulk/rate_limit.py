"""How many rows a token has sent in its hour: counted in the transaction of the rows, so that nothing else counts.

The hour begins with the first row sent after the last one ended.
"""

from datetime import datetime, timedelta
from types import ModuleType
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlmodel import Session

from api.core.caller import Caller
from api.db.prepared import Prepared
from api.reporting.bulk.errors import TooManyRowsAnHour
from api.reporting.bulk.models import SentRows

HOUR = timedelta(hours=1)


class Rate(NamedTuple):
    """What is left of a token's rows, and in how many seconds it has all of them again."""

    most: int
    left: int
    seconds: int

    @property
    def headers(self) -> dict[str, str]:
        """As draft-ietf-httpapi-ratelimit-headers-10 writes them."""
        policy = f'"rows";q={self.most};w={int(HOUR.total_seconds())}'
        return {"RateLimit-Policy": policy, "RateLimit": f'"rows";r={self.left};t={self.seconds}'}


def count(session: Session, caller: Caller, rows: int, now: datetime) -> Rate:
    """One statement; what it counts is taken back with the transaction where it is refused."""
    since, sent = _COUNT.rows(session, token=caller.token_id, since=now, rows=rows, ended=now - HOUR)[0]
    seconds = max(1, -int((now - HOUR - since).total_seconds() // 1))
    rate = Rate(caller.rows_per_hour, max(0, caller.rows_per_hour - sent), seconds)
    if sent > caller.rows_per_hour:
        left = rate._replace(left=max(0, caller.rows_per_hour - sent + rows))
        raise TooManyRowsAnHour(most=rate.most, sent={**left.headers, "Retry-After": str(seconds)})
    return rate


def _count(kind: ModuleType) -> Any:
    own = sa.inspect(SentRows).local_table.c
    statement = kind.insert(SentRows)
    over = own.since <= sa.bindparam("ended", type_=own.since.type)
    new = statement.excluded
    sums = {
        "since": sa.case((over, new.since), else_=own.since),
        "rows": sa.case((over, new.rows), else_=own.rows + new.rows),
    }
    return statement.on_conflict_do_update(index_elements=["token"], set_=sums).returning(own.since, own.rows)


_COUNT = Prepared(_count)
