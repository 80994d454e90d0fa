"""How entries are written and chained. Pure, so that anyone can verify an export."""

import hashlib
import json
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

VERSION = 1


def book_of(region: str) -> str:
    """The book that a region's deeds stand in: its regency's; provinces and the nation keep their own level's."""
    return ".".join(region.split(".")[:2])


def first_digest(instance: UUID, book: str) -> str:
    """What stands before entry 0: no book of another installation fits."""
    return _sha256(f"{instance}\n{book}")


def canonical(entry: dict[str, Any]) -> str:
    """JSON in one way only: names in the order given, no spaces, text as it is."""
    return json.dumps(entry, separators=(",", ":"), ensure_ascii=False)


def digest(text: str) -> str:
    return _sha256(text)


def salted(salt: bytes, text: str) -> str:
    return hashlib.sha256(salt + text.encode()).hexdigest()


def instant(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
