"""Erase the texts that an entry names only by digest. The caller of this function owns the transaction.

The entry stays as it is, and so do chain, log and seals; a new entry says which digest was erased, by whom and when.
"""

import json
import zlib
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import delete, update
from sqlmodel import Session, col

from api.auth.caller import Caller
from api.erasures import checks, queries
from api.errors import NotFound
from api.history import chain
from api.history import queries as history
from api.history.chain import Writer
from api.history.models import Content, Entry
from api.history.rules import region_of, salted

SHOWN = ("note", "entered_by", "signed_by", "url")
"""The names under which answers show kept texts."""


class Done(NamedTuple):
    erased_by: list[str]
    at: datetime


def entry(session: Session, caller: Caller, book: str, seq: int) -> tuple[Entry, str]:
    """The entry and the region that it is about, if that is in the caller's scope; placed in the log or not."""
    found = session.get(Entry, (book, seq))
    if found is None:
        raise NotFound
    about = [UUID(found.object)] if found.action.startswith("update.") else []
    region = region_of(json.loads(found.text), history.regions_of_updates(session, about))
    if not caller.covers(region):
        raise NotFound
    return found, region


def erase(session: Session, writer: Writer, about: Entry, region: str, note: str) -> Done:
    """Text and salt go from the tables, and the text from answers that are kept for requests sent twice."""
    books = chain.open_books(session, writer, [region])
    places = queries.held(about)
    found = queries.texts(session, places)
    if not found:
        raise checks.NothingToErase
    _, note_digest = books.keep(note)
    facts = {"region": region, "entry": f"{about.book}-{about.seq}", "note": note_digest}
    code = next(iter(books.heads))
    numbers = [books.append(region, "content.erased", salted(it.salt, it.text), facts) for it in found]
    books.close()
    _forget(session, places, [it.id for it in found])
    _forget_answers(session, UUID(json.loads(about.text)["by"]["token"]), found)
    return Done([f"{code}-{it}" for it in numbers], books.at)


def _forget(session: Session, places: list[queries.Held], ids: list[UUID]) -> None:
    for it in places:
        named = update(it.column.class_).where(it.where, it.column.in_(ids))
        session.connection().execute(named.values({it.column.key: None}))
    session.connection().execute(delete(Content).where(col(Content.id).in_(ids)))


def _forget_answers(session: Session, token: UUID, found: list[Content]) -> None:
    texts = {it.text for it in found}
    for kept in queries.answers_to(session, token):
        before = zlib.decompress(kept.body)
        after = json.dumps(_without(json.loads(before), texts), ensure_ascii=False, separators=(",", ":")).encode()
        if after != before:
            kept.body = zlib.compress(after)
            session.add(kept)


def _without(said: Any, texts: set[str]) -> Any:
    """The same without these texts, where an answer shows them."""
    if isinstance(said, list):
        return [_without(it, texts) for it in said]
    if not isinstance(said, dict):
        return said
    return {name: None if name in SHOWN and it in texts else _without(it, texts) for name, it in said.items()}
