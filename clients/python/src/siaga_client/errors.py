"""What goes wrong: the server refuses a request, or nobody answers."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

import httpx2


class SiagaError(Exception):
    """Any error of this package."""


@dataclass(frozen=True)
class FieldError:
    """One value at fault."""

    pointer: str
    """Where it is: `query/level`, `body/value`, or `row/3/value` for the third row."""
    code: str
    message: str


class Problem(SiagaError):
    """The server refuses a request (RFC 9457).

    Programs look at `status` and `code`; `detail` is a sentence for people. A refusal stores nothing, except that
    after `outcome_unknown` nobody knows.
    """

    def __init__(self, status: int, headers: Mapping[str, str], body: Mapping[str, Any]) -> None:
        self.status = status
        self.headers = headers
        self.code = str(body.get("code", ""))
        """Stable. Empty: the answer is not one of Siaga's, but of a proxy."""
        self.title = str(body.get("title", ""))
        self.detail = str(body.get("detail", "")) or self.title
        self.type = str(body.get("type", ""))
        """The address of the explanation, on the server."""
        self.request_id = str(body.get("request_id", ""))
        """Give it to the operator of the server."""
        self.errors = tuple(_field_errors(body))
        super().__init__(f"{status} {self.code}: {self.detail}".replace(" :", ":"))

    @property
    def pointer(self) -> str | None:
        """Where the first value at fault is; None: no value is."""
        return self.errors[0].pointer if self.errors else None

    @property
    def retry_after(self) -> float | None:
        """Seconds after which the server wants to be asked again; None: it did not say."""
        return seconds_until(self.headers.get("Retry-After", ""))

    @property
    def rows_per_hour(self) -> int | None:
        """How many rows this token may send an hour; None: the answer does not say."""
        quota = self.headers.get("RateLimit-Policy", "").partition("q=")[2].partition(";")[0]
        return int(quota) if quota.isdigit() else None


class NoAnswer(SiagaError):
    """Nobody answered, or no Siaga did. Of a write it is not known whether it was done.

    Send it again with the same `client_id` and the same `Idempotency-Key`: then it is done once.
    """

    def __init__(self, message: str, idempotency_key: str | None) -> None:
        super().__init__(message)
        self.idempotency_key = idempotency_key
        """The key of the request, to send it again with; None: it had none."""


def problem_of(response: httpx2.Response) -> Problem:
    """The problem in an answer that has been read; of an answer that holds none, one without a code."""
    try:
        body = json.loads(response.content)
    except ValueError:
        body = None
    return Problem(
        response.status_code, response.headers, body if isinstance(body, dict) else {"title": response.reason_phrase}
    )


def seconds_until(retry_after: str) -> float | None:
    """The seconds that a `Retry-After` asks for, which holds seconds or a date; None: it holds neither."""
    if retry_after.isdigit():
        return float(retry_after)
    try:
        moment = parsedate_to_datetime(retry_after)
    except ValueError:
        return None
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return max(0.0, (moment - datetime.now(UTC)).total_seconds())


def _field_errors(body: Mapping[str, Any]) -> list[FieldError]:
    given_errors = body.get("errors")
    return [
        FieldError(str(it.get("pointer", "")), str(it.get("code", "")), str(it.get("message", "")))
        for it in (given_errors if isinstance(given_errors, list) else [])
        if isinstance(it, dict)
    ]
