"""`If-Match`: a caller who changes an object names the version of it that they have read."""

from collections.abc import Iterable
from typing import Annotated

from fastapi import Header
from pydantic import BaseModel

from api.core.errors import IfMatchMissing, MalformedBody, StaleVersion
from api.http.etags import object_etag, short_digest

REFUSALS = (IfMatchMissing, StaleVersion, MalformedBody)

IfMatch = Annotated[
    str | None,
    Header(alias="If-Match", max_length=100, description="The ETag of the GET at this address. Required."),
]


def revision_in(if_match: str | None) -> int | None:
    """The revision in an ETag; None for `*` or no header. A tag of unknown form gives -1, which matches none."""
    if if_match is None or if_match.strip() == "*":
        return None
    revision_text = _own_state(if_match.strip())
    return int(revision_text) if revision_text.isascii() and revision_text.isdigit() and len(revision_text) < 10 else -1


def digest_etag(body: BaseModel, derived_fields: Iterable[str] = ()) -> str:
    """The ETag of an object without a revision: `If-Match` compares a digest of its own fields.

    `derived_fields` are left out of it: they change with time, with the caller's scope or with other objects.
    """
    own_fields_json = body.model_dump_json(exclude={*derived_fields})
    return object_etag(short_digest(own_fields_json), body)


def require_if_match(if_match: str | None) -> str:
    """Return the header, or raise IfMatchMissing. Call it before anything is locked."""
    if if_match is None:
        raise IfMatchMissing
    return if_match


def require_revision(if_match: str | None) -> int | None:
    """The revision that the caller has read; None for `*`. Raises IfMatchMissing."""
    return revision_in(require_if_match(if_match))


def check_if_match(if_match: str, current_etag: str) -> None:
    """Raise StaleVersion if the object's own state has changed. Call it while the object is locked."""
    sent_etag = if_match.strip()
    if sent_etag != "*" and _own_state(sent_etag) != _own_state(current_etag):
        raise StaleVersion(etag=current_etag)


def _own_state(etag: str) -> str:
    """The half of an ETag that `If-Match` compares. It is the same in the weak tag of a packed answer."""
    return etag.removeprefix("W/").strip('"').partition(".")[0]
