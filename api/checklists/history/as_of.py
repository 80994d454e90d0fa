"""Answers about the past: which moment is asked for, and what held then.

`as_of` is what had been observed by an instant, `known_at` what had been recorded by one.
"""

from dataclasses import replace
from datetime import datetime

from sqlmodel import Session

from api.checklists import domain as checklist_rules
from api.checklists.errors import TooRecent
from api.checklists.history.domain import CURRENT, AsOf, ItemContext
from api.checklists.schemas import SeenFrom
from api.core import time
from api.core.errors import MomentMalformed, OffsetPlusEncoded
from api.core.schemas import Notice, PastQuery
from api.core.text import LocalizedText
from api.core.time import NEVER
from api.elections import repository as elections
from api.elections.models import Election, ElectionRegion
from api.ledger import repository as ledgers
from api.reference.regions import repository as regions
from api.reference.regions.models import RegionFlag

MOMENTS = (MomentMalformed, OffsetPlusEncoded, TooRecent)
"""What an earlier moment may be refused for."""
NOTHING_YET = LocalizedText(
    id="Belum ada yang tercatat untuk wilayah ini, jadi keadaan lampau tidak diketahui.",
    en="Nothing has been recorded for this region yet, so nothing is known of its past.",
)
NOTHING_BEFORE = LocalizedText(
    id="Tidak ada yang tercatat sebelum {since}: known_at sebelum itu tidak mengetahui apa pun, "
    "dan as_of sebelum itu hanya menunjukkan yang dicatat kemudian.",
    en="Nothing was recorded before {since}: by an earlier known_at nothing was known, "
    "and an earlier as_of shows only what was recorded afterwards.",
)


def view_of(pinned: ElectionRegion, asked: PastQuery, now: datetime) -> AsOf:
    """From where the past is looked at. Days and H-offsets are the region's own."""
    day, zone = pinned.polling_on, pinned.timezone
    as_of = None if asked.as_of is None else time.moment(asked.as_of, day, zone)
    if asked.known_at is None:
        return CURRENT if as_of is None else AsOf(as_of)
    known = time.moment(asked.known_at, day, zone, pointer="query/known_at")
    checklist_rules.check_known_at(known, now)
    return AsOf(as_of or known, known)


def place_then(session: Session, place: ItemContext, view: AsOf) -> ItemContext:
    """The same with the polling day that was in force at the moment looked at."""
    return replace(place, pinned=elections.seen_from(session, place.pinned, view.as_of, view.known_at))


def seen_from(session: Session, region: str, view: AsOf, when: checklist_rules.Evaluated, language: str) -> SeenFrom:
    """The moment that the answer speaks of, with a notice where it lies before the region's ledger begins."""
    since = ledgers.recorded_since(session, region)
    asked = min(view.as_of, view.known_at)
    notices = []
    if view != CURRENT and (since is None or asked < since):
        says = NOTHING_BEFORE.in_(language, since=f"{since:%Y-%m-%dT%H:%M:%SZ}") if since else NOTHING_YET.in_(language)
        notices = [Notice(code="nothing_recorded_before", message=says)]
    known_at = None if view.known_at == NEVER else view.known_at
    at = None if view == CURRENT and not when.closed else when.at
    return SeenFrom(evaluated_at=at, known_at=known_at, recorded_since=since, notices=notices)


def flags_of(session: Session, election: Election, code: str | None, view: AsOf = CURRENT) -> list[RegionFlag]:
    """Those that held at the moment looked at; of a closed election, no later than its close."""
    return regions.flags_at(session, code, min(view.as_of, view.known_at, election.closed_at or NEVER))


def figures_by(session: Session, election: Election, view: AsOf) -> datetime:
    """The last change of a figure that was recorded by the moment looked at; a far year if none came since."""
    return regions.figures_known_by(session, election.slug, min(view.as_of, view.known_at))
