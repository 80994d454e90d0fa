"""Append to the ledgers, in the same transaction as the rows that the entries are about.

Locks are always taken in this order: the idempotency key, all ledgers by code, nothing after that. The time is taken
after the locks and never runs backwards in a ledger, so that `known_at` always gives the same answer.
"""

import secrets
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlmodel import Session
from uuid_utils.compat import uuid7

from api.core.caller import Actor
from api.core.region_codes import ROOT
from api.db.reference_cache import forget_revision
from api.ledger import entries as ledger_entries
from api.ledger import reference_digests, repository
from api.ledger.repository import LedgerHead


@dataclass
class LedgerWriter:
    """The open ledgers of one transaction: they are locked once, appended to, and closed once."""

    session: Session
    actor: Actor
    heads: dict[str, LedgerHead]
    at: datetime
    """The time of all entries of the transaction."""
    entries: list[dict[str, Any]] = field(default_factory=list)
    texts: list[dict[str, Any]] = field(default_factory=list)
    digests: dict[UUID | None, str] = field(default_factory=dict)
    """The salted digests of the texts added so far, by the text's id."""
    random_bytes: Callable[[int], bytes] = secrets.token_bytes
    """Draws the salts of entries and erasable texts."""

    def for_actor(self, actor: Actor) -> "LedgerWriter":
        """The same open ledgers, for the entries of another actor."""
        return replace(self, actor=actor)

    def append(
        self, region: str, action: str, object: str, facts: dict[str, Any], *, on_behalf_of: str | None = None
    ) -> int:
        """Append an entry to the region's ledger and return its number there. `close` writes it."""
        ledger_head, caller = self.heads[ledger_entries.ledger_of(region)], self.actor.caller
        entry_text = ledger_entries.canonical_json(
            {
                "v": ledger_entries.VERSION,
                "log": str(ledger_head.instance),
                "ledger": ledger_head.code,
                "seq": ledger_head.seq + 1,
                "prev": ledger_head.digest,
                "salt": self.random_bytes(ledger_entries.SALT_BYTES).hex(),
                "at": ledger_entries.timestamp(self.at),
                "by": {"token": str(caller.token_id), "agency": caller.agency, "for": on_behalf_of},
                "request": self.actor.request_id,
                "action": action,
                "object": object,
                "facts": dict(sorted(facts.items())),
            }
        )
        ledger_head.seq, ledger_head.digest, ledger_head.recorded_at = (
            ledger_head.seq + 1,
            ledger_entries.digest(entry_text),
            self.at,
        )
        self.entries.append(
            {
                "ledger": ledger_head.code,
                "seq": ledger_head.seq,
                "recorded_at": self.at,
                "action": action,
                "object": object,
                "text": entry_text,
                "digest": ledger_head.digest,
            }
        )
        return ledger_head.seq

    def append_to_each(self, regions: Iterable[str], action: str, object: str, facts: dict[str, Any]) -> None:
        """Append the same entry once to each ledger of these regions."""
        for ledger_code in sorted({ledger_entries.ledger_of(region) for region in regions}):
            self.append(ledger_code, action, object, facts)

    def store_erasable_text(self, text: str | None) -> tuple[UUID | None, str | None]:
        """Write one erasable text. Returns its id and the salted digest for the entry."""
        id_and_digest = self.add_erasable_text(text)
        self.write_texts()
        return id_and_digest

    def add_erasable_text(self, text: str | None) -> tuple[UUID | None, str | None]:
        """Add an erasable text. Returns its id and the salted digest for the entry.

        Call `write_texts` before writing the rows that refer to it.
        """
        if not text:
            return None, None
        id, salt = uuid7(), self.random_bytes(ledger_entries.SALT_BYTES)
        self.texts.append({"id": id, "salt": salt, "text": text})
        self.digests[id] = ledger_entries.salted_digest(salt, text)
        return id, self.digests[id]

    def write_texts(self) -> None:
        repository.insert_texts(self.session, self.texts)
        self.texts.clear()

    def close(self) -> None:
        """Write the new heads and entries. If reference data was changed, an entry with its new digests is the last.

        That entry is in the first of the open ledgers: a digest concerns the whole country.
        """
        if (digest_facts := reference_digests.changed_digests(self.session)) is not None:
            self.append(min(self.heads), reference_digests.ACTION, ROOT, digest_facts)
        changed_ledgers = {entry["ledger"] for entry in self.entries}
        changed_heads = [head for head in self.heads.values() if head.code in changed_ledgers]
        repository.update_ledger_heads(self.session, changed_heads)
        repository.insert_entries(self.session, self.entries)
        self.session.flush()


def open_ledgers(session: Session, actor: Actor, regions: Iterable[str]) -> LedgerWriter:
    """Lock the ledgers of these regions until the transaction ends."""
    ledger_codes = sorted({ledger_entries.ledger_of(region) for region in regions})
    return _writer_of(session, actor, repository.lock_ledgers(session, ledger_codes))


def open_free_ledgers(session: Session, actor: Actor, regions: Iterable[str]) -> LedgerWriter:
    """Lock those ledgers of these regions that no other transaction holds. `heads` says which those are."""
    ledger_codes = sorted({ledger_entries.ledger_of(region) for region in regions})
    return _writer_of(session, actor, repository.lock_free_ledgers(session, ledger_codes))


def read_ledgers(session: Session, actor: Actor, regions: Iterable[str]) -> LedgerWriter:
    """Read the ledgers of these regions without locking them, to try out what would be appended. Never close it."""
    ledger_codes = sorted({ledger_entries.ledger_of(region) for region in regions})
    return _writer_of(session, actor, repository.read_ledgers(session, ledger_codes))


def _writer_of(session: Session, actor: Actor, ledger_heads: Sequence[LedgerHead]) -> LedgerWriter:
    """Take the time after the locks, and read reference data again: it may have changed before them."""
    forget_revision(session)
    latest_recorded_at = max(
        (ledger_head.recorded_at for ledger_head in ledger_heads if ledger_head.recorded_at), default=None
    )
    now = actor.clock()
    return LedgerWriter(
        session,
        actor,
        {ledger_head.code: ledger_head for ledger_head in ledger_heads},
        max(now, latest_recorded_at) if latest_recorded_at else now,
    )
