"""Append to the ledgers, in the same transaction as the deed itself.

Lock order everywhere: the idempotency key, then all ledgers by code, then nothing. Time is taken
after the lock is held and never runs backwards in a ledger, so that `known_at` answers the same for ever.
"""

import secrets
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, update
from sqlmodel import Session, col, select
from uuid_utils.compat import uuid7

from api.core.caller import Actor
from api.db import prepared
from api.db.conflict import insert_missing
from api.db.prepared import Prepared
from api.db.reference_cache import reread
from api.ledger import entries as ledger_entries
from api.ledger.models import Entry, ErasableText, Instance, Ledger

_LEDGER = select(Ledger, select(Instance.uuid).scalar_subquery().label("instance"))
_LOCK = Prepared(lambda _: _LEDGER.where(Ledger.code == bindparam("code")).with_for_update(of=Ledger))
_HEAD = Prepared(
    lambda _: (
        update(Ledger)
        .where(col(Ledger.code) == bindparam("of"))
        .values(seq=bindparam("seq"), digest=bindparam("digest"), recorded_at=bindparam("recorded_at"))
    )
)
_ENTRY, _CONTENT = prepared.insert(Entry), prepared.insert(ErasableText)


@dataclass
class LedgerHead:
    """Where a ledger ends: its last entry's number and digest, and when that was recorded."""

    code: str
    seq: int
    digest: str
    recorded_at: datetime | None
    instance: UUID


@dataclass
class LedgerWriter:
    """The open ledgers of one transaction: lock them once, append, close them once."""

    session: Session
    actor: Actor
    heads: dict[str, LedgerHead]
    at: datetime
    entries: list[dict[str, Any]] = field(default_factory=list)
    texts: list[dict[str, Any]] = field(default_factory=list)

    @cached_property
    def _at(self) -> str:
        return ledger_entries.instant(self.at)

    @cached_property
    def _token(self) -> str:
        return str(self.actor.caller.token_id)

    def append(
        self, region: str, action: str, object: str, facts: dict[str, Any], *, on_behalf_of: str | None = None
    ) -> int:
        """The number of the entry in the region's ledger."""
        head, caller = self.heads[ledger_entries.ledger_of(region)], self.actor.caller
        text = ledger_entries.canonical(
            {
                "v": ledger_entries.VERSION,
                "log": str(head.instance),
                "ledger": head.code,
                "seq": head.seq + 1,
                "prev": head.digest,
                "at": self._at,
                "by": {"token": self._token, "agency": caller.agency, "for": on_behalf_of},
                "request": self.actor.request_id,
                "action": action,
                "object": object,
                "facts": dict(sorted(facts.items())),
            }
        )
        head.seq, head.digest, head.recorded_at = head.seq + 1, ledger_entries.digest(text), self.at
        self.entries.append(
            {
                "ledger": head.code,
                "seq": head.seq,
                "recorded_at": self.at,
                "action": action,
                "object": object,
                "text": text,
                "digest": head.digest,
            }
        )
        return head.seq

    def append_to_each(self, regions: Iterable[str], action: str, object: str, facts: dict[str, Any]) -> None:
        """The same, once in each ledger of these regions."""
        for code in sorted({ledger_entries.ledger_of(region) for region in regions}):
            self.append(code, action, object, facts)

    def keep(self, text: str | None) -> tuple[UUID | None, str | None]:
        """Text that may be erased one day: where it is kept, and the salted digest that the entry holds."""
        kept = self.draft(text)
        self.write_texts()
        return kept

    def draft(self, text: str | None) -> tuple[UUID | None, str | None]:
        """The same, for many: written with `write_texts`, before the rows that name them."""
        if not text:
            return None, None
        id, salt = uuid7(), secrets.token_bytes(16)
        self.texts.append({"id": id, "salt": salt, "text": text})
        return id, ledger_entries.salted(salt, text)

    def write_texts(self) -> None:
        _CONTENT.run(self.session, self.texts)
        self.texts.clear()

    def close(self) -> None:
        written = {it["ledger"] for it in self.entries}
        _HEAD.run(self.session, [{**vars(it), "of": it.code} for it in self.heads.values() if it.code in written])
        _ENTRY.run(self.session, self.entries)
        self.session.flush()


def open_ledgers(session: Session, actor: Actor, regions: Iterable[str]) -> LedgerWriter:
    """Lock the ledgers of these regions until the transaction ends."""
    codes = sorted({ledger_entries.ledger_of(region) for region in regions})
    heads = [_locked(session, codes[0])] if len(codes) == 1 else _all_locked(session, codes)
    reread(session)
    latest = max((head.recorded_at for head in heads if head.recorded_at), default=None)
    now = actor.clock()
    return LedgerWriter(session, actor, {head.code: head for head in heads}, max(now, latest) if latest else now)


def _locked(session: Session, code: str) -> LedgerHead:
    """The head of the ledger, which is begun where there is none."""
    if not (found := _LOCK.all(session, code=code)):
        _begin(session, [code])
        found = _LOCK.all(session, code=code)
    return LedgerHead(**found[0])


def _all_locked(session: Session, codes: list[str]) -> list[LedgerHead]:
    """Missing ledgers are begun before any is locked: whoever holds a lock then waits for locks alone, in one order."""
    known = set(session.exec(select(Ledger.code).where(col(Ledger.code).in_(codes))))
    if missing := [code for code in codes if code not in known]:
        _begin(session, missing)
    query = _LEDGER.where(col(Ledger.code).in_(codes)).order_by(col(Ledger.code)).with_for_update(of=Ledger)
    locked = session.exec(query.execution_options(populate_existing=True))
    return [
        LedgerHead(ledger.code, ledger.seq, ledger.digest, ledger.recorded_at, instance) for ledger, instance in locked
    ]


def _begin(session: Session, codes: list[str]) -> None:
    instance = session.exec(select(Instance.uuid)).one()
    pages = [{"code": code, "seq": -1, "digest": ledger_entries.first_digest(instance, code)} for code in codes]
    insert_missing(session, Ledger, pages)
