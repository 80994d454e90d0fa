"""Limit how many rows a token sends in an hour.

The hour begins with the first row after the last hour ended. Rows are counted in the transaction that records them, so
rows that are not recorded do not count.
"""

from datetime import datetime, timedelta
from typing import NamedTuple

from sqlmodel import Session

from api.core.caller import Caller
from api.reporting.bulk import repository
from api.reporting.bulk.errors import TooManyRowsAnHour

HOUR = timedelta(hours=1)


class RowAllowance(NamedTuple):
    """How many rows a token may send in an hour, how many are left, and in how many seconds the next hour begins."""

    limit: int
    left: int
    seconds: int

    @property
    def headers(self) -> dict[str, str]:
        """The headers of draft-ietf-httpapi-ratelimit-headers-10."""
        policy = f'"rows";q={self.limit};w={int(HOUR.total_seconds())}'
        return {"RateLimit-Policy": policy, "RateLimit": f'"rows";r={self.left};t={self.seconds}'}


def count_rows(session: Session, caller: Caller, row_count: int, now: datetime) -> RowAllowance:
    """Count rows of the caller's token. Raises `TooManyRowsAnHour` if they exceed its limit."""
    began_at, sent_count = repository.add_sent_rows(session, caller.token_id, row_count, now, ended=now - HOUR)
    return _checked_allowance(caller, row_count, sent_count, began_at, now)


def check_rows(session: Session, caller: Caller, row_count: int, now: datetime) -> None:
    """Raises `TooManyRowsAnHour` if so many further rows of the caller's token would exceed its limit."""
    began_at, sent_count = repository.sent_rows(session, caller.token_id, ended=now - HOUR) or (now, 0)
    _checked_allowance(caller, row_count, sent_count + row_count, began_at, now)


def _checked_allowance(
    caller: Caller, row_count: int, sent_count: int, began_at: datetime, now: datetime
) -> RowAllowance:
    """Return the allowance after `sent_count` rows, of which `row_count` are new."""
    seconds_to_next_hour = max(1, -int((now - HOUR - began_at).total_seconds() // 1))
    allowance = RowAllowance(caller.rows_per_hour, max(0, caller.rows_per_hour - sent_count), seconds_to_next_hour)
    if sent_count > caller.rows_per_hour:
        allowance_without_these_rows = allowance._replace(left=max(0, caller.rows_per_hour - sent_count + row_count))
        headers = {**allowance_without_these_rows.headers, "Retry-After": str(seconds_to_next_hour)}
        raise TooManyRowsAnHour(most=allowance.limit, extra_headers=headers)
    return allowance
