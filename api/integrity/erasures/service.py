"""Erase the texts that an entry names only by digest. The calling code owns the transaction.

The entry stays as it is, and so do chain, log and checkpoints. A new entry records which digest was erased, by whom
and when.
"""

import json
import zlib
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from sqlmodel import Session

from api.coordination.errors import NeedsAllRegions
from api.core.caller import Actor, Caller
from api.core.errors import NotFound
from api.integrity.erasures import domain, repository
from api.integrity.erasures.errors import NothingToErase
from api.ledger import writer as ledger_writer
from api.ledger.entries import SaltedText, region_of_entry, salted_digest
from api.ledger.models import Entry

ITEM_ACTIONS = ("update.", "region.checked_in")
"""How the actions of entries about items begin. Rows refer to their texts; other texts are found by digest only."""


class ErasureOutcome(NamedTuple):
    """How many texts were erased, and the ids and the time of the entries that record it."""

    texts: int
    erased_by: list[str]
    at: datetime


class ErasureTarget(NamedTuple):
    """The entries of one request, in the ledger of each region concerned, with these regions."""

    entries: list[Entry]
    regions: list[str]


def find_target(session: Session, caller: Caller, ledger: str, seq: int) -> ErasureTarget:
    """Find an entry, and its copies in other ledgers, whether they are in the log yet or not.

    Raises NotFound if the entry is not in the caller's scope, and NeedsAllRegions if a copy is not.
    """
    entry = repository.entry(session, ledger, seq)
    if entry is None:
        raise NotFound
    is_about_item = entry.action.startswith(ITEM_ACTIONS)
    entries = [entry] if is_about_item else repository.entries_of_request(session, entry)
    regions = [_region(session, copy) for copy in entries]
    if not caller.covers(regions[entries.index(entry)]):
        raise NotFound
    if not all(caller.covers(region) for region in regions):
        raise NeedsAllRegions
    return ErasureTarget(entries, regions)


def _region(session: Session, entry: Entry) -> str:
    regions = repository.region_of_update(session, entry.object) if entry.action.startswith("update.") else {}
    return region_of_entry(json.loads(entry.text), regions)


def erase(session: Session, actor: Actor, target: ErasureTarget, note: str) -> ErasureOutcome:
    """Delete the target's texts with their salts, and remove the texts from answers stored for requests sent twice.

    Raises NothingToErase if no text is left.
    """
    ledgers = ledger_writer.open_ledgers(session, actor, target.regions)
    first_entry = target.entries[0]
    references = repository.text_references(first_entry)
    if first_entry.action.startswith(ITEM_ACTIONS):
        texts = repository.referenced_texts(session, references)
    else:
        texts = _texts_by_digest(session, first_entry)
    if not texts:
        raise NothingToErase
    _, note_digest = ledgers.store_erasable_text(note)
    erasure_ids = []
    for entry, region in zip(target.entries, target.regions, strict=True):
        facts = {"region": region, "entry": f"{entry.ledger}-{entry.seq}", "note": note_digest}
        for text in texts:
            seq = ledgers.append(region, "content.erased", salted_digest(text.salt, text.text), facts)
            erasure_ids.append(f"{entry.ledger}-{seq}")
    ledgers.close()
    repository.delete_texts(session, references, [text.id for text in texts])
    _remove_from_answers(session, UUID(json.loads(first_entry.text)["by"]["token"]), texts)
    return ErasureOutcome(len(texts), erasure_ids, ledgers.at)


def _texts_by_digest(session: Session, entry: Entry) -> list[SaltedText]:
    digests = domain.digests_in_facts(entry.text)
    return repository.texts_with_digests(session, entry, digests - repository.erased_digests(session, digests))


def _remove_from_answers(session: Session, token: UUID, texts: list[SaltedText]) -> None:
    erased_texts = {string for text in texts for string in domain.texts_within(text.text)}
    for answer in repository.stored_answers(session, token):
        before = zlib.decompress(answer.body)
        after = domain.answer_without(before, erased_texts)
        if after != before:
            answer.body = zlib.compress(after)
            repository.update_answer(session, answer)
