"""How ledger entries are written and chained. Pure: no database, no clock.

A *ledger* is a chain of entries: each entry holds the digest of the one before it. The *log* is one Merkle tree over
the entries of all ledgers, in the order in which they were placed in it (`merkle.py`). A *checkpoint* is the signed
root of the log (`checkpoint.py`). To check Siaga from outside, read these files and `exports.py`.
"""

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any, NamedTuple
from uuid import UUID

from api.core.region_codes import LEDGER_CODE_LENGTH
from api.ledger.errors import VerificationFailed

VERSION = 3
"""The version of the format in which entries and proofs are written."""
EARLIER_VERSIONS = (1, 2)
"""The versions before the first release. They are recognised and refused."""
EARLIER_FORMAT = (
    "it was written by an earlier version of Siaga, in a format that this version does not read: check it with the "
    "version that wrote it, and begin here with a new checkpoint (GET /v1/history/checkpoint)"
)
SALT_BYTES = 16
"""The length of the random salts of entries and erasable texts."""
FIELDS_BY_VERSION: dict[int, dict[str, type]] = {
    3: {
        **{"v": int, "log": str, "ledger": str, "seq": int, "prev": str, "salt": str, "at": str, "by": dict},
        **{"request": str, "action": str, "object": str, "facts": dict},
    }
}
"""The names and types of an entry's fields, in the order in which they are written, for each version that is read.

A version that was written once stays here: entries are kept for ever.
"""


def origin(instance_id: UUID | str, epoch: int) -> str:
    """Return the name of the log on its checkpoints. After a restored backup the next epoch begins."""
    return f"siaga/{instance_id}/{epoch}"


def ledger_of(region: str) -> str:
    """Return the code of the ledger that holds the entries about a region.

    In Indonesia a regency's ledger also holds the entries about the districts and villages below it. Each province and
    the nation have a ledger of their own.
    """
    return region[:LEDGER_CODE_LENGTH]


def first_digest(instance_id: UUID, ledger: str) -> str:
    """Return what entry 0 names as its predecessor. It differs by installation, so that ledgers cannot be swapped."""
    return digest(f"{instance_id}\n{ledger}")


def canonical_json(document: dict[str, Any]) -> str:
    """Write JSON in the one way that is hashed: names in the order given, no spaces, text unescaped."""
    return _CANONICAL.encode(document)


_CANONICAL = json.JSONEncoder(separators=(",", ":"), ensure_ascii=False)


def digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


class SaltedText(NamedTuple):
    """An erasable text with its salt, as it is stored outside the entries."""

    id: UUID
    salt: bytes
    text: str


def leaf_data(entry_text: str) -> bytes:
    """Return what the log holds of an entry: `siaga/entry/`, the entry's version, a slash and the digest of its text.

    It fixes the text and reveals nothing of it, because the text holds a random salt. So it may be published.
    """
    version = entry_text[len('{"v":') : entry_text.find(",")]
    return f"siaga/entry/{version}/{digest(entry_text)}".encode()


def salted_digest(salt: bytes, text: str) -> str:
    """Return the digest that an entry holds in place of an erasable text."""
    return hashlib.sha256(salt + text.encode()).hexdigest()


Digests = Mapping[UUID | None, str]
"""The salted digests of erasable texts, by the text's id. Erased texts are missing."""
NO_DIGESTS: Digests = {}


class EntryContent(NamedTuple):
    """What an entry says of a record. Who recorded it and when are not among the facts: every entry holds them."""

    action: str
    object: str
    facts: dict[str, Any]


class RecordedTable(NamedTuple):
    """A table whose rows name the ledger and the number of the entry that each was written with."""

    table: Any
    actions: tuple[str, ...]
    """The actions of these entries."""
    content: Callable[[Any, Digests], EntryContent]
    """Returns what the entry of a row holds."""


@lru_cache(maxsize=64)
def timestamp(at: datetime) -> str:
    """Write an instant as entries hold it: UTC, to the microsecond."""
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def read_entry(entry_text: str) -> dict[str, Any]:
    """Parse an entry. Raises VerificationFailed if it is not written exactly as Siaga writes entries."""
    try:
        entry: dict[str, Any] = json.loads(entry_text)
        if entry["v"] in EARLIER_VERSIONS:
            raise VerificationFailed(EARLIER_FORMAT)
        is_canonical = canonical_json(entry) == entry_text and "agency" in entry["by"]
        field_types = [(name, type(value)) for name, value in entry.items()]
        has_fields = field_types == [*FIELDS_BY_VERSION[entry["v"]].items()]
        has_salt = len(bytes.fromhex(entry["salt"])) == SALT_BYTES
        UUID(entry["log"])
        datetime.fromisoformat(entry["at"])
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        raise VerificationFailed("this is not an entry as Siaga writes them") from None
    if not (is_canonical and has_fields and has_salt):
        raise VerificationFailed("this is not an entry as Siaga writes them")
    return entry


def region_of_entry(entry: dict[str, Any], region_by_update: dict[str, str]) -> str:
    """Return the region that an entry is about: the one it names, else its update's region, else its ledger's."""
    region: str = entry["facts"].get("region") or region_by_update.get(entry["object"]) or entry["ledger"]
    return region


@dataclass
class EntryChain:
    """Checks the entries of one ledger in order, from its first entry on."""

    log: str
    ledger: str
    seq: int = -1
    digest: str = ""
    at: str = ""

    def __post_init__(self) -> None:
        self.digest = first_digest(UUID(self.log), self.ledger)

    def follow(self, entry_text: str) -> Iterator[str]:
        """Yield what is wrong with the next entry, then continue from it, so that one break is reported once."""
        try:
            entry = read_entry(entry_text)
        except VerificationFailed as error:
            yield str(error)
            self.seq, self.digest = self.seq + 1, digest(entry_text)
            return
        if (entry["log"], entry["ledger"]) != (self.log, self.ledger):
            yield f"it belongs to ledger {entry['ledger']} of {entry['log']}"
        if entry["seq"] != self.seq + 1:
            yield f"entry {self.seq + 1} should stand here: entries were removed, added or moved"
        if entry["prev"] != self.digest:
            yield "the entry before it is not the one it was written after: that one was changed or replaced"
        if entry["at"] < self.at:
            yield "it is dated before the entry that it follows"
        self.seq, self.digest, self.at = entry["seq"], digest(entry_text), entry["at"]


class KeyEpoch(NamedTuple):
    """From which size of the log on a key signs its checkpoints, and in which epoch."""

    epoch: int
    key: str
    """The public half of the key."""
    size: int
    """The number of entries in the log when this key or epoch was recorded."""


def read_key_epoch(entry_text: str) -> KeyEpoch:
    """Read the key and epoch from an entry about the checkpoint key."""
    facts = read_entry(entry_text)["facts"]
    return KeyEpoch(facts["epoch"], facts["key"], facts["size"])
