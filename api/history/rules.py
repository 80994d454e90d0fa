"""How entries are written and chained, and how an exported book or a proof is checked. Pure: whoever wants to check
Siaga reads this file and proofs.py.

A *book* is a chain: every entry holds the digest of the one before. The *log* is one tree over the entries of all
books, in the order in which they were committed; its signed root is the seal.
"""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, NamedTuple
from uuid import UUID

from api.history.proofs import Broken

VERSION = 1


def origin(log: UUID | str, epoch: int) -> str:
    """The name of the log on its seals. A restored backup goes on under the next epoch."""
    return f"siaga/{log}/{epoch}"


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


def read_entry(text: str) -> dict[str, Any]:
    """The entry, if it is written as entries are; else Broken."""
    try:
        entry = json.loads(text)
        whole = canonical(entry) == text and entry["v"] == VERSION
        typed = isinstance(entry["seq"], int) and isinstance(entry["facts"], dict) and entry["by"].keys() >= {"agency"}
        datetime.fromisoformat(entry["at"])
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        raise Broken("this is not an entry as Siaga writes them") from None
    if not whole or not typed:
        raise Broken("this is not an entry as Siaga writes them")
    found: dict[str, Any] = entry
    return found


@dataclass
class Chain:
    """Follows one book from its first entry on."""

    log: str
    book: str
    seq: int = -1
    digest: str = ""
    at: str = ""

    def __post_init__(self) -> None:
        self.digest = first_digest(UUID(self.log), self.book)

    def follow(self, text: str) -> Iterator[str]:
        """What is wrong with the next entry. Goes on from it, so that one break is told once."""
        try:
            entry = read_entry(text)
        except Broken as why:
            yield str(why)
            self.seq, self.digest = self.seq + 1, digest(text)
            return
        if (entry["log"], entry["book"]) != (self.log, self.book):
            yield f"it belongs to book {entry['book']} of {entry['log']}"
        if entry["seq"] != self.seq + 1:
            yield f"entry {self.seq + 1} should stand here: entries were removed, added or moved"
        if entry["prev"] != self.digest:
            yield "the entry before it is not the one it was written after: that one was changed or replaced"
        if entry["at"] < self.at:
            yield "it is dated before the entry that it follows"
        self.seq, self.digest, self.at = entry["seq"], digest(text), entry["at"]


class Standing(NamedTuple):
    """Under which epoch and with which key the log is sealed."""

    epoch: int
    key: str


def standing(text: str) -> Standing:
    """What an entry about the seal says."""
    facts = read_entry(text)["facts"]
    return Standing(facts["epoch"], facts["key"])


def region_of(entry: dict[str, Any], regions: dict[str, str]) -> str:
    """Whose deed an entry is about: the region it names, else that of the update it is about, else its book's."""
    found: str = entry["facts"].get("region") or regions.get(entry["object"]) or entry["book"]
    return found
