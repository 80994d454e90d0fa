"""What a deed names that concerns several regions and agencies, and what the ledgers keep of it."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from pydantic import BaseModel
from sqlmodel import Session

from api.checklists.errors import NotInTemplate
from api.coordination.domain import AWAITED
from api.coordination.models import AgreementState, EventState
from api.coordination.shared import errors, repository
from api.coordination.shared.domain import Fulfils
from api.core.caller import Caller, Role
from api.core.errors import NotFound
from api.core.region_codes import NATION_ZONE, WITA
from api.core.schemas import CitedBody, GivenAgency, GivenFulfils
from api.core.time import local_day
from api.elections import repository as elections
from api.elections.models import Election
from api.ledger.entries import ledger_of
from api.ledger.writer import LedgerWriter
from api.reference.regions import repository as regions
from api.reference.regions.models import Region
from api.reference.sources import repository as sources
from api.reference.sources.models import Fact, SubjectKind
from api.reporting.updates.errors import ElectionClosed, NoteRequired

S = TypeVar("S", EventState, AgreementState)


def places(session: Session, caller: Caller, codes: Sequence[str], pointer: str = "body/regions/{}") -> list[Region]:
    """These regions, which must all lie in the caller's part of the country."""
    for position, code in enumerate(codes):
        regions.check_form(session, caller, code, pointer.format(position))
    found = {it.code: it for it in regions.names(session, [code for code in codes if caller.covers(code)])}
    for position, code in enumerate(codes):
        if code not in found:
            raise NotFound(pointer=pointer.format(position))
    return [found[code] for code in sorted(found)]


def check_people(session: Session, caller: Caller, given: Sequence[GivenAgency], pointer: str) -> None:
    """The agencies exist, and the officials are known to the caller."""
    agencies = repository.agencies(session, {it.agency for it in given})
    officials = repository.officials(session, caller, {it.official for it in given if it.official})
    for position, it in enumerate(given):
        if it.agency not in agencies:
            raise NotFound(pointer=f"{pointer}/{position}/agency")
        if it.official is not None and it.official not in officials:
            raise NotFound(pointer=f"{pointer}/{position}/official")


def check_agencies(session: Session, **named: str | None) -> None:
    """By the fields that name them."""
    there = repository.agencies(session, {slug for slug in named.values() if slug})
    for name, slug in named.items():
        if slug is not None and slug not in there:
            raise NotFound(pointer=f"body/{name}")


def out_of_office(session: Session, given: Iterable[tuple[str, str | None]], on: date | None) -> bool:
    """Whether anybody named is not known to have been in office in that agency that day."""
    named = {(agency, official) for agency, official in given if official}
    if not named:
        return False
    rows = repository.tenures(session, {official for _, official in named if official})
    held = ([it for it in rows if (it.agency, it.official) == key] for key in named)
    return not all(errors.in_office(tenures, on) for tenures in held)


def fulfils(
    session: Session, caller: Caller, election: Election, given: Sequence[GivenFulfils], pointer: str = "body/fulfils"
) -> list[Fulfils]:
    """The requirements named, each in a region of the caller's and in its election's template."""
    places(session, caller, [it.region for it in given], f"{pointer}/{{}}/region")
    known: dict[str, set[str]] = {}
    found = []
    for position, it in enumerate(given):
        slug = it.election or election.slug
        if slug not in known:
            named = elections.election(session, slug, pointer=f"{pointer}/{position}/election")
            known[slug] = repository.codes(session, named)
        if it.requirement not in known[slug]:
            raise NotInTemplate(pointer=f"{pointer}/{position}/requirement")
        found.append(Fulfils(slug, it.region, it.requirement))
    return sorted({*found})


def speak_for(session: Session, owner: Any, id: str, found: Iterable[Fulfils]) -> None:
    """From now on the object does so for these as well; `owner` is the column that says whose a row is."""
    there = repository.fulfilled(session, owner, id)
    session.add_all(owner.class_(**{owner.key: id}, **it._asdict()) for it in found if it not in there)


def check_source(session: Session, id: str) -> None:
    sources.source(session, id, pointer="body/source")


def cite(session: Session, kind: SubjectKind, id: str, said: CitedBody) -> None:
    """Where the object, or what is told of it anew, comes from."""
    fact = {**said.cited(), "paragraph": said.paragraph or ""}
    session.merge(Fact(**fact, subject_kind=kind, subject=id, field="", value=""))


def without_mistake(states: list[S], said: CitedBody, last: date) -> list[S]:
    """The last one was written by mistake: from this day on it counts no longer, and the one before does again."""
    wrong = states[-1]
    if said.note is None:
        raise NoteRequired(pointer="body/note")
    if wrong.state in AWAITED:
        raise errors.NotTakenBack(current=wrong.state, pointer="body/mistaken")
    wrong.mistaken_on, wrong.mistake = last, said.note
    return states[:-1]


def mistaken(wrong: EventState | AgreementState) -> dict[str, str | None]:
    """What the entry says of a state that was written by mistake: which, its day, and from when on it is known."""
    known = day(wrong.mistaken_on)
    return {"mistaken": wrong.state, "mistaken_on": day(wrong.on), "mistaken_since": known}


def day(on: date | None) -> str | None:
    return None if on is None else on.isoformat()


def enter(
    ledgers: LedgerWriter,
    regions: Iterable[str],
    action: str,
    object: str,
    facts: dict[str, Any],
    said: BaseModel | None = None,
) -> list[str]:
    """Where the entries stand. `said` is what was sent, free text and names in it: the entry holds its digest."""
    kept = {} if said is None else {"said": ledgers.keep(said.model_dump_json(exclude_none=True))[1]}
    nearest: dict[str, str] = {}
    for code in sorted(regions):
        nearest.setdefault(ledger_of(code), code)
    return [
        f"{ledger}-{ledgers.append(code, action, object, {**facts, **kept, 'region': code})}"
        for ledger, code in nearest.items()
    ]


def last_day(election: Election, ledgers: LedgerWriter, note: str | None) -> date:
    """The last day that can be spoken of: today, or that of the close."""
    closed = election.closed_at
    if closed is None or closed > ledgers.at:
        return local_day(ledgers.at, NATION_ZONE)
    if ledgers.actor.caller.role is not Role.ADMIN or not note:
        local = closed.astimezone(ZoneInfo(WITA))
        raise ElectionClosed(election=election.title_en, closed=f"{local:%d %b %Y %H:%M} WITA")
    return local_day(closed, NATION_ZONE)
