"""ETags: of whole bodies, and of objects that `If-Match` compares. They are strong, but for packed answers."""

import hashlib

from pydantic import BaseModel

from api.http.language import ANSWER_LANGUAGE

VARY = "Accept, Accept-Encoding, Accept-Language, Authorization, Cookie"


def body_etag(body: bytes | bytearray) -> str:
    """The tag of a body: a digest of it, so it is never wrong."""
    return f'"{hashlib.sha256(body).hexdigest()[:32]}"'


def matches(if_none_match: str, etag: str) -> bool:
    """Whether the header `If-None-Match` names this tag (RFC 9110 13.1.2: weak comparison)."""
    if if_none_match == etag:
        return True
    tags = [tag.strip().removeprefix("W/") for tag in if_none_match.split(",")]
    return "*" in tags or etag.removeprefix("W/") in tags


def object_etag(own_state: object, body: BaseModel) -> str:
    """A tag of two halves: the object's own state, which `If-Match` compares, and a digest of the whole body.

    The body may change without the object: with time, with the caller's scope or language, or with other objects.
    """
    return f'"{own_state}.{short_digest(ANSWER_LANGUAGE.get() + body.model_dump_json())}"'


def short_digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]
