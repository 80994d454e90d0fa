"""Take updates back without hiding that they were made; and report that nothing changed."""

from collections import defaultdict
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import insert
from sqlmodel import Session

from api.auth.caller import Role
from api.checklists import queries as checklists
from api.elections import queries as elections
from api.elections.models import Election, ElectionRegion
from api.errors import NotFound, RoleMissing
from api.history import chain
from api.history.chain import Books, Writer
from api.history.rules import instant
from api.places import queries as places
from api.retractions import queries as retraction_queries
from api.retractions.checks import NothingToRetract, OneOfThree, TooMany
from api.status import FAR, Status
from api.updates import checks, ledger, queries, rules
from api.updates.models import CheckIn, ChecklistUpdate, RetractedUpdate, Retraction, VerificationKind
from api.updates.queries import History
from api.updates.rules import Told
from api.updates.schemas import NewCheckIn, NewRetraction

LARGEST = 100_000
Key = tuple[str, str, str]


@dataclass
class Changed:
    """One item that a retraction touches."""

    key: Key
    before: Status
    after: Status
    updates: int


@dataclass
class Done:
    retraction: Retraction
    updates: int
    already: int
    items: list[Changed]


def retract(session: Session, writer: Writer, asked: NewRetraction) -> Done:
    _check_shape(writer, asked)
    found = retraction_queries.meant(session, asked, LARGEST + 1)
    if len(found) > LARGEST:
        raise TooMany(limit=LARGEST)
    outside = [it for it, _ in found if not writer.caller.covers(it.region)]
    fresh = [it for it, since in found if since is None]
    if not found or outside:
        raise NotFound
    if not fresh:
        raise NothingToRetract
    books = chain.open_books(session, writer, {it.region for it in fresh})
    retraction, facts = _recorded(session, writer, asked, books)
    by_item: dict[Key, list[ChecklistUpdate]] = defaultdict(list)
    for it in fresh:
        by_item[it.election, it.region, it.requirement].append(it)
    changed = [_take_back(session, writer, key, rows, facts, books) for key, rows in sorted(by_item.items())]
    books.close()
    return Done(retraction, len(fresh), len(found) - len(fresh), changed)


def _check_shape(writer: Writer, asked: NewRetraction) -> None:
    """Batches and a token's span are for coordinators: they take back what others reported."""
    span = (asked.token, asked.recorded_from, asked.recorded_to)
    ways = [asked.update_id is not None, asked.batch is not None, all(it is not None for it in span)]
    if sum(ways) != 1 or (not ways[2] and any(it is not None for it in span)):
        raise OneOfThree
    if not ways[0] and not writer.caller.role.includes(Role.COORDINATOR):
        raise RoleMissing(role=Role.COORDINATOR, has=writer.caller.role)


def _recorded(
    session: Session, writer: Writer, asked: NewRetraction, books: Books
) -> tuple[Retraction, dict[str, Any]]:
    """The retraction, and what the entry of each update says of it."""
    note, note_digest = books.keep(asked.note)
    retraction = Retraction(token=writer.caller.token_id, agency=writer.caller.agency, recorded_at=books.at, note=note)
    session.add(retraction)
    session.flush()
    return retraction, {"retraction": str(retraction.id), "note": note_digest}


def _take_back(
    session: Session,
    writer: Writer,
    key: Key,
    rows: list[ChecklistUpdate],
    facts: dict[str, Any],
    books: Books,
) -> Changed:
    place = places.known_place(session, key)
    history = queries.history(session, place)
    _check_rights(writer, rows, history)
    before = rules.fold(place.requirement, *history)
    gone = {it.id for it in rows}
    for it in rows:
        books.append(it.region, "update.retracted", str(it.id), facts)
    taken = [{"update_id": id, "retraction": UUID(facts["retraction"]), "recorded_at": books.at} for id in gone]
    session.execute(insert(RetractedUpdate), taken)
    told = [Told(it.update, books.at if it.update.id in gone else it.retracted_at) for it in history.told]
    after = rules.fold(place.requirement, *history._replace(told=told))
    ledger.settle(session, place, before, after)
    ledger.follow_value(session, books, place, before, after)
    return Changed(key, _status(before), _status(after), len(rows))


def _check_rights(writer: Writer, rows: list[ChecklistUpdate], history: History) -> None:
    """One's own agency until verified; coordinators in their scope."""
    confirmed = {it.update_id for it in history.said if it.kind is VerificationKind.CONFIRMED}
    if not all(checks.may_retract(writer.caller, it.agency, it.id in confirmed) for it in rows):
        raise checks.AlreadyVerified


def _status(state: rules.State | None) -> Status:
    return state.status if state else Status.UNKNOWN


@dataclass
class CheckedIn:
    row: CheckIn
    renewed: list[str]


def check_in(
    session: Session, writer: Writer, election: Election, pinned: ElectionRegion, new: NewCheckIn
) -> CheckedIn:
    """No change to report: renews only the requirements that were named and have been reported."""
    books = chain.open_books(session, writer, [pinned.region])
    election = elections.election(session, election.slug)  # as it is now that the book is locked
    pinned = elections.region(session, election, pinned.region)
    observed_at = new.observed_at or books.at
    checks.observed(election, writer.caller, observed_at, books.at, new.note)
    known = {it.code for it in checklists.template(session, election).answered_at(pinned.level)}
    if unknown := [code for code in new.requirements if code not in known]:
        raise NotFound(pointer=f"body/requirements/{new.requirements.index(unknown[0])}")
    note, note_digest = books.keep(new.note)
    facts = {
        "election": election.slug,
        "region": pinned.region,
        "requirements": sorted({*new.requirements}),
        "observed_at": instant(observed_at),
        "note": note_digest,
    }
    seq = books.append(pinned.region, "region.checked_in", pinned.region, facts)
    row = CheckIn(
        book=next(iter(books.heads)),
        seq=seq,
        election=election.slug,
        region=pinned.region,
        token=writer.caller.token_id,
        agency=writer.caller.agency,
        requirements=sorted({*new.requirements}),
        observed_at=observed_at,
        recorded_at=books.at,
        note=note,
    )
    session.add(row)
    session.flush()
    renewed = [code for code in row.requirements if _renew(session, election, pinned, code)]
    books.close()
    return CheckedIn(row, renewed)


def _renew(session: Session, election: Election, pinned: ElectionRegion, code: str) -> bool:
    """Whether the item's report now holds longer."""
    place = places.place(session, election, pinned.region, code)
    item = queries.item(session, place)
    if item is None or item.good_until == FAR:
        return False
    state = rules.fold(place.requirement, *queries.history(session, place))
    if state is None or ledger.good_until(place, state.renewed_at) <= item.good_until:
        return False
    ledger.settle(session, place, state, state)
    return True
