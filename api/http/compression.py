"""Answers packed with gzip, for callers who take it.

Only answers to reads that a cache may hold are packed. What holds a secret is `no-store` and stays as it is.
"""

import gzip
from functools import lru_cache

from anyio import to_thread
from starlette.middleware.gzip import DEFAULT_EXCLUDED_CONTENT_TYPES

from api.http.accept import PARQUET, XLSX

SMALLEST_BODY = 1024
"""Bytes: packing less than this saves nothing."""
LARGEST_AT_ONCE = 32 * 1024
"""Bytes: a larger body is packed in a thread, so that other requests do not wait."""
LEVEL = 5
PACKED_TYPES = (b"application/json", b"text/", b"application/problem+json", b"application/vnd.oai")
PACKED_FILES = (*DEFAULT_EXCLUDED_CONTENT_TYPES, PARQUET, XLSX, "application/pdf")
"""Types of files that are packed by themselves."""
Headers = list[tuple[bytes, bytes]]


@lru_cache(maxsize=256)
def takes_gzip(accept_encoding: bytes) -> bool:
    """Whether this header allows gzip (RFC 9110 12.5.3)."""
    quality_by_coding = {
        coding.strip().lower(): quality.replace(b" ", b"")
        for coding, _, quality in (choice.partition(b";") for choice in accept_encoding.split(b","))
    }
    quality = quality_by_coding.get(b"gzip", quality_by_coding.get(b"*"))
    return quality is not None and (quality == b"" or quality.strip(b"q=0.") != b"")


def can_be_packed(headers: Headers, body: bytes) -> bool:
    """Whether the answer is large enough, is text and is not packed yet."""
    value_by_name = dict(headers)
    return (
        len(body) >= SMALLEST_BODY
        and b"content-encoding" not in value_by_name
        and value_by_name.get(b"content-type", b"").startswith(PACKED_TYPES)
    )


async def pack(headers: Headers, body: bytes) -> tuple[Headers, bytes]:
    """The packed body with its headers. Its tag is weak, because the bytes are others than those without gzip."""
    if len(body) > LARGEST_AT_ONCE:
        packed_body = await to_thread.run_sync(_gzip, body)
    else:
        packed_body = _gzip(body)
    new_headers = {b"content-length": str(len(packed_body)).encode(), b"content-encoding": b"gzip"}
    other_headers = [
        (name, b"W/" + value if name == b"etag" and not value.startswith(b"W/") else value)
        for name, value in headers
        if name not in new_headers
    ]
    return [*other_headers, *new_headers.items()], packed_body


def _gzip(body: bytes) -> bytes:
    return gzip.compress(body, LEVEL, mtime=0)
