"""`If-Match`: who changes an object says which state of it they have read."""

from collections.abc import Iterable
from typing import Annotated

from fastapi import Header
from pydantic import BaseModel

from api.core.errors import IfMatchMissing, MalformedBody, Stale
from api.core.schemas import etag, short_digest

REFUSALS = (IfMatchMissing, Stale, MalformedBody)

IfMatch = Annotated[
    str | None,
    Header(alias="If-Match", max_length=100, description="The ETag of the GET at this address. Required."),
]


def revision_of(if_match: str | None) -> int | None:
    """The revision that an ETag speaks of; None: `*`, or none given. What is no tag of ours fits nothing."""
    if if_match is None or if_match.strip() == "*":
        return None
    number = if_match.strip().strip('"').partition(".")[0]
    return int(number) if number.isascii() and number.isdigit() and len(number) < 10 else -1


def tag(body: BaseModel, passing: Iterable[str] = ()) -> str:
    """A digest of the object's own facts, which is what `If-Match` compares, and one of all that the answer says.

    `passing`: fields that change by time, by scope or with other objects.
    """
    own = body.model_dump_json(exclude={*passing})
    return etag(short_digest(own), body)


def required(if_match: str | None) -> str:
    """Asked before anything is locked."""
    if if_match is None:
        raise IfMatchMissing
    return if_match


def known_revision(if_match: str | None) -> int | None:
    """The revision that the caller has read, where objects count theirs; None: `*`."""
    return revision_of(required(if_match))


def check(if_match: str, now: str) -> None:
    """Asked when the object is locked; `now` is its tag."""
    given = if_match.strip()
    if given != "*" and given.strip('"').partition(".")[0] != now.strip('"').partition(".")[0]:
        raise Stale(etag=now)
