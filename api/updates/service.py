"""What can be done to items. The caller of these functions owns the transaction.

Each function locks the books it writes to, folds the item's whole history, checks, writes the deed with
its entry, and settles item, tallies and revisions: all or nothing.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlmodel import Session
from uuid_utils.compat import uuid7

from api.agencies import queries as agencies
from api.agencies.models import Agency
from api.auth.caller import Role
from api.checklists import queries as checklists
from api.checklists.models import ChecklistItem, Measure
from api.db import prepared
from api.db.prepared import vars_of
from api.db.tree import covers
from api.errors import NotFound
from api.evidence import checks as evidence_checks
from api.evidence import queries as evidence
from api.evidence.models import EvidenceFile, UpdateEvidence
from api.history import chain
from api.history.chain import Books, Writer
from api.history.rules import instant
from api.places import queries as places
from api.status import Status
from api.updates import checks, ledger, queries, rules
from api.updates.answers import Attached
from api.updates.models import ChecklistUpdate, RetractedUpdate, Retraction, VerificationKind
from api.updates.queries import History
from api.updates.rules import Place, Reported, State, Told
from api.updates.schemas import EvidenceGiven, NewUpdate

_INSERT = prepared.insert(ChecklistUpdate)


@dataclass
class Posted:
    """An update as recorded, the item as it now is, and what the office should know."""

    update: ChecklistUpdate
    item: ChecklistItem
    created: bool
    warnings: list[str] = field(default_factory=list)
    attached: Attached | None = None
    """What hangs on the update, where it is known."""


def post_update(session: Session, writer: Writer, place: Place, new: NewUpdate, if_match: int | None) -> Posted:
    requirement = place.requirement
    places.check_place(place, checklists.flags(session, place.pinned.region))
    agency, owner = _reporter(session, writer, place, new)
    checks.fits_measure(requirement, new.status, new.value, new.of, new.stage)
    books = chain.open_books(session, writer, [place.pinned.region])
    place = places.known_place(session, place.key)  # as it is now that the book is locked
    if (twin := _twin(session, place, new)) is not None:
        return twin
    history = queries.history(session, place)
    before = rules.fold(requirement, *history)
    _check_revision(session, place, if_match)
    update, warnings = _recorded(session, writer, place, new, books, before, agency, owner)
    if new.corrects is not None:
        history = _correct(session, writer, history, new.corrects, books, update)
    after = rules.fold(requirement, *history._replace(told=[*history.told, Told(update, None)]))
    item = ledger.settle(session, place, before, after)
    ledger.follow_value(session, books, place, before, after)
    books.close()
    attached = None if new.evidence else Attached(_texts(update, new), {})
    return Posted(update, item, True, warnings, attached)


def _texts(update: ChecklistUpdate, new: NewUpdate) -> dict[UUID, str]:
    """What was just written, so that the answer need not read it again."""
    given = {update.note: new.note, update.entered_by: new.entered_by}
    return {id: text for id, text in given.items() if id is not None and text is not None}


def _reporter(session: Session, writer: Writer, place: Place, new: NewUpdate) -> tuple[Agency | None, str | None]:
    """Who reports, and on whose behalf: a coordinator for the agency named, an agency above for the one there."""
    owner = agencies.owner_there(session, place.pinned.region, place.requirement.reported_by[0])
    if new.on_behalf_of is not None:
        if not writer.caller.role.includes(Role.COORDINATOR):
            raise checks.OnlyCoordinators(pointer="body/on_behalf_of")
        named = agencies.at_work(session, new.on_behalf_of, place.pinned.region)
        checks.may_report(place.requirement, named, owner)
        return writer.agency, new.on_behalf_of
    checks.may_report(place.requirement, writer.agency, owner)
    higher = writer.agency is not None and owner is not None and owner.slug != writer.agency.slug
    same = owner is not None and writer.agency is not None and owner.function == writer.agency.function
    return writer.agency, owner.slug if higher and same and owner is not None else None


def _twin(session: Session, place: Place, new: NewUpdate) -> Posted | None:
    """The same update sent before, through whichever token."""
    found = queries.update(session, new.client_id) if new.client_id else None
    if found is None:
        return None
    item = queries.item(session, place)
    if found.digest != _digest(place, new) or item is None:
        raise checks.ClientIdReused(pointer="body/client_id")
    return Posted(found, item, False)


def _digest(place: Place, new: NewUpdate) -> str:
    text = "\n".join([*place.key, new.model_dump_json(exclude={"client_id"})])
    return hashlib.sha256(text.encode()).hexdigest()


def _check_revision(session: Session, place: Place, if_match: int | None) -> None:
    if if_match is None:
        return
    revision = queries.kept_item(session, place).revision
    if revision != if_match:
        raise checks.Stale(etag=f'"{revision}"')


def _recorded(
    session: Session,
    writer: Writer,
    place: Place,
    new: NewUpdate,
    books: Books,
    before: State | None,
    agency: Agency | None,
    on_behalf_of: str | None,
) -> tuple[ChecklistUpdate, list[str]]:
    """The update with its entry in the book."""
    observed_at = new.observed_at or books.at
    checks.observed(place.election, writer.caller, observed_at, books.at, new.note)
    target = _target(session, place, new)
    derived = rules.derive(place.requirement, Reported(new.status, new.value, new.stage), target)
    if checks.needs_note(derived.status, _left(place, before, observed_at), derived.value, target) and not new.note:
        raise checks.NoteRequired(pointer="body/note")
    note, note_digest = books.keep(new.note)
    entered_by, entered_digest = books.keep(new.entered_by)
    update = ChecklistUpdate(
        **_who(writer, place, new, books),
        **derived._asdict(),
        agency=agency.slug if agency else None,
        on_behalf_of=on_behalf_of,
        target=target,
        observed_at=observed_at,
        note=note,
        entered_by=entered_by,
    )
    brought, shown = _attach(session, writer, books, update, new.evidence)
    facts = {**_facts(update), "note": note_digest, "entered_by": entered_digest, **shown}
    update.seq = books.append(update.region, "update.posted", str(update.id), facts, on_behalf_of=on_behalf_of)
    _INSERT.run(session, [vars_of(update)])
    session.add_all(brought)
    return update, _warnings(place, derived, target, brought)


def _attach(
    session: Session, writer: Writer, books: Books, update: ChecklistUpdate, given: Sequence[EvidenceGiven]
) -> tuple[list[UpdateEvidence], dict[str, Any]]:
    """What the update brings, and what its entry says of it: nothing where it brings nothing."""
    if not given:
        return [], {}
    files = evidence.files(session, writer.caller, [it.file for it in given if it.file])
    rows, facts = [], []
    for position, it in enumerate(given):
        file = _file(files.get(it.file), update.region, position) if it.file else None
        signed_by, signed_digest = books.keep(it.signed_by)
        url, url_digest = books.keep(it.url)
        plain = it.model_dump(include={"kind", "number", "dated", "file", "sha256"})
        rows.append(UpdateEvidence(update_id=update.id, position=position, signed_by=signed_by, url=url, **plain))
        said = it.model_dump(mode="json", include={"kind", "number", "dated", "sha256"})
        facts.append({**said, "file": file.sha256 if file else None, "signed_by": signed_digest, "url": url_digest})
    evidence_checks.complete(rows)
    return rows, {"evidence": facts}


def _file(found: EvidenceFile | None, region: str, position: int) -> EvidenceFile:
    """One in the caller's scope, and of this region or one above or below."""
    if found is None:
        raise NotFound(pointer=f"body/evidence/{position}/file")
    if not (covers([found.region], region) or covers([region], found.region)):
        raise evidence_checks.EvidenceElsewhere(pointer=f"body/evidence/{position}/file")
    return found


def _left(place: Place, before: State | None, observed_at: datetime) -> Status:
    """The status that this observation would leave; a late arrival leaves none, and a count down may rise again."""
    if before is None or observed_at < before.update.observed_at or place.requirement.measure is Measure.COUNT_DOWN:
        return Status.UNKNOWN
    return before.status


def _who(writer: Writer, place: Place, new: NewUpdate, books: Books) -> dict[str, Any]:
    election, region, requirement = place.key
    return {
        "id": new.client_id or uuid7(),
        "digest": _digest(place, new),
        "book": next(iter(books.heads)),
        "seq": -1,
        "election": election,
        "region": region,
        "requirement": requirement,
        "token": writer.caller.token_id,
        "role": writer.caller.role,
        "recorded_at": books.at,
        "corrects": new.corrects,
    }


def _target(session: Session, place: Place, new: NewUpdate) -> int | None:
    if new.of is not None:
        return new.of
    figures = checklists.figures(session, place.election.slug, place.pinned.region)
    return queries.target(session, place, figures).value


def _facts(update: ChecklistUpdate) -> dict[str, Any]:
    """What the entry says, beside who and when."""
    names = ("election", "region", "requirement", "status", "value", "target", "stage")
    facts = {name: getattr(update, name) for name in names}
    corrects = str(update.corrects) if update.corrects else None
    return {**facts, "observed_at": instant(update.observed_at), "corrects": corrects}


def _warnings(place: Place, derived: rules.Derived, target: int | None, brought: list[UpdateEvidence]) -> list[str]:
    found = []
    if derived.value is not None and target is not None and derived.value > target:
        found.append("above_target")
    if place.requirement.measure is Measure.COUNT and target is None:
        found.append("target_missing")
    if evidence_checks.lacks(place.requirement, derived.status, brought):
        found.append("evidence_missing")
    return found


def _correct(
    session: Session, writer: Writer, history: History, wrong: UUID, books: Books, update: ChecklistUpdate
) -> History:
    """Take back the update that this one corrects, in the same deed."""
    told = next((it for it in history.told if it.update.id == wrong and it.retracted_at is None), None)
    if told is None:
        raise NotFound(pointer="body/corrects")
    verified = any(it.update_id == wrong and it.kind is VerificationKind.CONFIRMED for it in history.said)
    if not checks.may_retract(writer.caller, told.update.agency, verified):
        raise checks.AlreadyVerified(pointer="body/corrects")
    retraction = Retraction(
        token=writer.caller.token_id, agency=writer.caller.agency, recorded_at=books.at, note=update.note
    )
    session.add(retraction)
    session.flush()
    session.add(RetractedUpdate(update_id=wrong, retraction=retraction.id, recorded_at=books.at))
    books.append(
        update.region, "update.retracted", str(wrong), {"retraction": str(retraction.id), "by": str(update.id)}
    )
    kept = [Told(it.update, books.at if it.update.id == wrong else it.retracted_at) for it in history.told]
    return history._replace(told=kept)
