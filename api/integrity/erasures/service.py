"""Erase the texts that an entry names only by digest. The calling code owns the transaction.

The entry stays as it is, and so do chain, log and checkpoints. A new entry records which digest was erased, by whom
and when.
"""

import json
import zlib
from datetime import UTC, datetime
from typing import NamedTuple
from uuid import UUID

from sqlmodel import Session

from api.coordination.errors import NeedsAllRegions
from api.core.caller import Actor, Caller
from api.core.errors import NotFound
from api.db.unit_of_work import mark_erasure
from api.integrity.erasures import domain, repository
from api.integrity.erasures.errors import NothingToErase
from api.ledger import repository as ledger_repository
from api.ledger import writer as ledger_writer
from api.ledger.entries import SaltedText, region_of_entry, salted_digest, timestamp
from api.ledger.models import Entry

ITEM_ACTIONS = ("update.", "region.checked_in")
"""How the actions of entries about items begin. Rows refer to their texts; other texts are found by digest only."""


class ErasureOutcome(NamedTuple):
    """How many texts were erased, and the ids and the time of the entries that record it."""

    texts: int
    erased_by: list[str]
    at: datetime


class RecordedErasure(NamedTuple):
    """One erasure, as its entry records it."""

    at: datetime
    entry: str
    """The entry that records it."""
    erased: str
    """What was erased: the entry whose text it was, or the evidence file."""

    def __str__(self) -> str:
        return f"{timestamp(self.at)}  {self.entry}  {self.erased}"


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
    region_codes = [_region(session, entry_copy) for entry_copy in entries]
    if not caller.covers(region_codes[entries.index(entry)]):
        raise NotFound
    if not all(caller.covers(region_code) for region_code in region_codes):
        raise NeedsAllRegions
    return ErasureTarget(entries, region_codes)


def _region(session: Session, entry: Entry) -> str:
    region_by_update = repository.region_of_update(session, entry.object) if entry.action.startswith("update.") else {}
    return region_of_entry(json.loads(entry.text), region_by_update)


def erase(session: Session, actor: Actor, erasure_target: ErasureTarget, note: str) -> ErasureOutcome:
    """Delete the target's texts with their salts, and remove the texts from answers stored for requests sent twice.

    Raises NothingToErase if no text is left.
    """
    ledgers = ledger_writer.open_ledgers(session, actor, erasure_target.regions)
    first_entry = erasure_target.entries[0]
    text_references = repository.text_references(first_entry)
    if first_entry.action.startswith(ITEM_ACTIONS):
        salted_texts = repository.referenced_texts(session, text_references)
    else:
        salted_texts = _texts_by_digest(session, first_entry)
    if not salted_texts:
        raise NothingToErase
    _, note_digest = ledgers.store_erasable_text(note)
    erasure_ids = []
    for entry, region_code in zip(erasure_target.entries, erasure_target.regions, strict=True):
        facts = {"region": region_code, "entry": f"{entry.ledger}-{entry.seq}", "note": note_digest}
        for salted_text in salted_texts:
            erasure_seq = ledgers.append(
                region_code, "content.erased", salted_digest(salted_text.salt, salted_text.text), facts
            )
            erasure_ids.append(f"{entry.ledger}-{erasure_seq}")
    ledgers.close()
    mark_erasure(session)
    repository.delete_texts(session, text_references, [salted_text.id for salted_text in salted_texts])
    _remove_from_answers(session, UUID(json.loads(first_entry.text)["by"]["token"]), salted_texts)
    return ErasureOutcome(len(salted_texts), erasure_ids, ledgers.at)


def _texts_by_digest(session: Session, entry: Entry) -> list[SaltedText]:
    digests = domain.digests_in_facts(entry.text)
    return repository.texts_with_digests(session, entry, digests - repository.erased_digests(session, digests))


def _remove_from_answers(session: Session, token_id: UUID, salted_texts: list[SaltedText]) -> None:
    erased_texts = {string for salted_text in salted_texts for string in domain.texts_within(salted_text.text)}
    for answer in repository.stored_answers(session, token_id):
        body_before = zlib.decompress(answer.body)
        body_after = domain.answer_without(body_before, erased_texts)
        if body_after != body_before:
            answer.body = zlib.compress(body_after)
            session.add(answer)


def list_erasures(session: Session, since: datetime | None) -> list[RecordedErasure]:
    """Return the erasures since an instant, oldest first. A time without a zone is in UTC."""
    recorded_erasures = []
    for entry in ledger_repository.read_entries(session, ("content.erased", "evidence.erased")):
        at = datetime.fromisoformat(entry["at"])
        erased = (
            f"a text of entry {entry['facts']['entry']}" if "entry" in entry["facts"] else f"file {entry['object']}"
        )
        if since is None or at >= since.replace(tzinfo=since.tzinfo or UTC):
            recorded_erasures.append(RecordedErasure(at, f"{entry['ledger']}-{entry['seq']}", erased))
    return sorted(recorded_erasures)
