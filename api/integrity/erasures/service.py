"""Erase the texts that an entry names only by digest. The caller of this function owns the transaction.

The entry stays as it is, and so do chain, log and checkpoints; a new entry says which digest was erased, by whom and when.
"""

import json
import zlib
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import delete, update
from sqlmodel import Session, col

from api.coordination.shared.errors import NeedsAllRegions
from api.core.caller import Actor, Caller
from api.core.errors import NotFound
from api.integrity.erasures import errors, repository
from api.ledger import repository as history
from api.ledger import writer as ledger_writer
from api.ledger.entries import Kept, region_of, salted
from api.ledger.models import Entry, ErasableText

OF_ITEMS = ("update.", "region.checked_in")
"""Entries whose texts rows name; those of others hang on digests alone."""
SHOWN = {
    *("note", "entered_by", "signed_by", "url", "represented_by", "name", "honorific", "aliases", "duty_contact"),
    *("title", "text", "summary", "topics", "outcomes", "follow_ups", "scope", "venue", "mistake", "mitigation"),
    *("said_by", "named_by", "publisher", "remark", "withdrawn_note"),
}
"""The names under which answers show kept texts."""


class Done(NamedTuple):
    texts: int
    erased_by: list[str]
    at: datetime


class About(NamedTuple):
    """One deed: its entry in the ledger of each region concerned."""

    entries: list[Entry]
    regions: list[str]


def deed(session: Session, caller: Caller, ledger: str, seq: int) -> About:
    """What the entry tells, in each ledger that does, if all of it is in the caller's scope; placed in the log or not."""
    found = session.get(Entry, (ledger, seq))
    if found is None:
        raise NotFound
    told = [found] if found.action.startswith(OF_ITEMS) else repository.together(session, found)
    regions = [_region(session, it) for it in told]
    if not caller.covers(regions[told.index(found)]):
        raise NotFound
    if not all(caller.covers(it) for it in regions):
        raise NeedsAllRegions
    return About(told, regions)


def _region(session: Session, entry: Entry) -> str:
    regions = repository.region_of_update(session, entry.object) if entry.action.startswith("update.") else {}
    return region_of(json.loads(entry.text), regions)


def erase(session: Session, actor: Actor, about: About, note: str) -> Done:
    """Text and salt go from the tables, and the text from answers that are kept for requests sent twice."""
    ledgers = ledger_writer.open_ledgers(session, actor, about.regions)
    first = about.entries[0]
    places = repository.held(first)
    of_items = first.action.startswith(OF_ITEMS)
    found = repository.texts(session, places) if of_items else _hanging(session, first)
    if not found:
        raise errors.NothingToErase
    _, note_digest = ledgers.keep(note)
    numbers = [
        f"{entry.ledger}-{ledgers.append(region, 'content.erased', salted(it.salt, it.text), facts)}"
        for entry, region in zip(about.entries, about.regions, strict=True)
        for facts in [{"region": region, "entry": f"{entry.ledger}-{entry.seq}", "note": note_digest}]
        for it in found
    ]
    ledgers.close()
    _forget(session, places, [it.id for it in found])
    _forget_answers(session, UUID(json.loads(first.text)["by"]["token"]), found)
    return Done(len(found), numbers, ledgers.at)


def _hanging(session: Session, entry: Entry) -> list[Kept]:
    """Looked for among what was written about then, and only where that has none everywhere."""
    wanted = repository.digests(session, entry)
    found = history.kept_under(session, wanted, repository.about(entry)) or history.kept_under(session, wanted)
    return sorted(found.values())


def _forget(session: Session, places: list[repository.Held], ids: list[UUID]) -> None:
    for it in places:
        named = update(it.column.class_).where(it.where, it.column.in_(ids))
        session.connection().execute(named.values({it.column.key: None}))
    session.connection().execute(delete(ErasableText).where(col(ErasableText.id).in_(ids)))


def _forget_answers(session: Session, token: UUID, found: list[Kept]) -> None:
    texts = {text for it in found for text in _texts(it.text)}
    for kept in repository.answers_to(session, token):
        before = zlib.decompress(kept.body)
        after = _cut(before, texts)
        if after != before:
            kept.body = zlib.compress(after)
            session.add(kept)


def _cut(body: bytes, texts: set[str]) -> bytes:
    """The answer without them; a sheet, which shows them in a way of its own, is forgotten whole."""
    try:
        said = json.loads(body)
    except ValueError:
        return b""
    return json.dumps(_without(said, texts), ensure_ascii=False, separators=(",", ":")).encode()


def _texts(kept: str) -> set[str]:
    """The text; and where it is all that was sent, the texts in that."""
    try:
        return {kept, *repository.strings(json.loads(kept))}
    except ValueError:
        return {kept}


def _without(said: Any, texts: set[str], *, shown: bool = False) -> Any:
    """The same without these texts, where an answer shows them."""
    if isinstance(said, list):
        return [_without(it, texts, shown=shown) for it in said]
    if isinstance(said, dict):
        return {name: _without(it, texts, shown=shown or name in SHOWN) for name, it in said.items()}
    return None if shown and said in texts else said
