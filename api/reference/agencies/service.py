"""Agencies, and who holds their offices. The caller of these functions owns the transaction."""

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from sqlalchemy import delete
from sqlmodel import Session, col
from uuid_utils.compat import uuid7

from api.core.caller import Actor
from api.core.errors import NotFound
from api.core.schemas import CITED, CitedBody
from api.db.conflict import insert_missing
from api.db.import_rows import Batch, Cited
from api.db.upsert import upsert
from api.ledger import writer as ledger_writer
from api.ledger.entries import canonical, ledger_of
from api.ledger.writer import LedgerWriter
from api.reference.agencies import errors, repository
from api.reference.agencies.importer import AgencyRow
from api.reference.agencies.importer import agencies as batches_of
from api.reference.agencies.models import (
    Agency,
    AgencyAlias,
    AgencyJurisdiction,
    AgencyMember,
    Official,
    OfficialAlias,
    Tenure,
)
from api.reference.agencies.schemas import AgencyChange, Beginning, Ending, HandOver, NewAgency, OfficialChange
from api.reference.sources.citations import provenance
from api.reference.sources.models import SubjectKind

APART = ("note", "duty_contact")
"""What may name a person: an entry holds its digest."""
Listed = tuple[type[Any], str, str]
LISTS: dict[str, Listed] = {
    "members": (AgencyMember, "group", "member"),
    "jurisdictions": (AgencyJurisdiction, "agency", "region"),
    "aliases": (AgencyAlias, "agency", "alias"),
}


def add(session: Session, actor: Actor, new: NewAgency) -> Agency:
    ledgers = ledger_writer.open_ledgers(session, actor, [new.seat])
    _check_kin(session, new.slug, new, is_group=new.is_group)
    said = new.model_dump(mode="json", exclude={*CITED, "gloss", "is_group"}, exclude_defaults=True)
    row = AgencyRow(**said, gloss_en=new.gloss, group=new.is_group, provenance=[cited(new)])
    batches = [*batches_of([row])]
    if insert_missing(session, Agency, batches[0].rows) == 0:
        raise errors.AgencyExists(pointer="body/slug")
    _store(session, *batches[1:])
    ledgers.append(
        new.seat, "agency.added", new.slug, {"region": new.seat, **_facts(ledgers, new.model_dump(mode="json"))}
    )
    ledgers.close()
    return repository.agency(session, new.slug)


def change(session: Session, actor: Actor, agency: Agency, said: AgencyChange, check: Callable[[], None]) -> Agency:
    """`check`: whether it still is what its changer has read."""
    ledgers = ledger_writer.open_ledgers(session, actor, [agency.seat])
    session.refresh(agency)
    check()
    _check_kin(session, agency.slug, said, is_group=agency.is_group)
    given = said.model_dump(mode="json", exclude_unset=True, exclude=CITED)
    lists = {name: sorted(set(given.pop(name))) for name in LISTS if name in given}
    was = {name: getattr(agency, name) for name in given} | _lists(session, agency.slug, lists)
    agency.sqlmodel_update(given)
    session.add(agency)
    session.flush()
    for name, values in lists.items():
        _replace(session, LISTS[name], agency.slug, values)
    _store(session, provenance(SubjectKind.AGENCY, [(agency.slug, [cited(said)])]))
    cites = said.model_dump(mode="json", include=CITED)
    facts = {"region": agency.seat, **cites, "was": _facts(ledgers, was), "is": _facts(ledgers, given | lists)}
    ledgers.append(agency.seat, "agency.changed", agency.slug, facts)
    ledgers.close()
    return agency


def cited(said: CitedBody) -> Cited:
    return Cited(**said.model_dump(include=CITED, exclude_none=True))


def _facts(ledgers: LedgerWriter, said: dict[str, Any]) -> dict[str, Any]:
    kept = {name: ledgers.keep(said[name])[1] for name in APART if name in said}
    return dict(sorted((said | kept).items()))


def _check_kin(session: Session, slug: str, said: AgencyChange, *, is_group: bool) -> None:
    """Agencies that are named exist; none is a member of itself or stands below itself."""
    named = [(f"body/members/{n}", it) for n, it in enumerate(said.members)]
    for pointer, it in named + ([] if said.parent is None else [("body/parent", said.parent)]):
        if it != slug and not repository.exists(session, it):
            raise NotFound(pointer=pointer)
    if said.members and (not is_group or slug in said.members):
        raise errors.NoGroup(pointer="body/members")
    if said.parent is not None and slug in repository.parents(session, said.parent):
        raise errors.ParentBelow(pointer="body/parent")


def _lists(session: Session, slug: str, wanted: dict[str, Any]) -> dict[str, list[str]]:
    asks = {"members": repository.members, "jurisdictions": repository.jurisdictions, "aliases": repository.aliases}
    return {name: asks[name](session, slug) for name in wanted}


def _replace(session: Session, of: Listed, slug: str, values: list[str]) -> None:
    table, own, other = of
    session.execute(delete(table).where(col(getattr(table, own)) == slug))
    _store(session, Batch(table, [{own: slug, other: it} for it in values], (own, other)))


def _store(session: Session, *batches: Batch) -> None:
    for table, rows, key in batches:
        upsert(session, table, rows, *key)


def change_official(
    session: Session,
    actor: Actor,
    official: Official,
    seats: Iterable[str],
    said: OfficialChange,
    check: Callable[[], None],
) -> None:
    """In the ledger of each region where agencies of theirs sit. The entries name nobody: they hold one digest."""
    regions = {ledger_of(code): code for code in sorted(seats, reverse=True)}
    ledgers = ledger_writer.open_ledgers(session, actor, regions)
    session.refresh(official)
    check()
    given = said.model_dump(mode="json", exclude_unset=True, exclude=CITED)
    was = {name: getattr(official, name) for name in given if name != "aliases"}
    if "aliases" in given:
        was["aliases"] = repository.official_aliases(session, [official.id])[official.id]
        _replace(session, (OfficialAlias, "official", "alias"), official.id, sorted({*given.pop("aliases")}))
    official.sqlmodel_update(given)
    session.add(official)
    _store(session, provenance(SubjectKind.OFFICIAL, [(official.id, [cited(said)])]))
    cites = said.model_dump(mode="json", include=CITED)
    sent = {"was": ledgers.keep(canonical(was))[1], "is": ledgers.keep(said.model_dump_json(exclude_unset=True))[1]}
    for code in regions.values():
        ledgers.append(code, "official.changed", official.id, {"region": code, **cites, **sent})
    ledgers.close()


class Done(NamedTuple):
    entry: str
    ended: Official | None
    begun: Official | None


def hand_over(
    session: Session, actor: Actor, agency: Agency, new: HandOver, known: Callable[[str, str], Official]
) -> Done:
    """One tenure ends, one begins, or both, in one entry. `known` finds an official whom the caller may see."""
    _names_somebody(new)
    ledgers = ledger_writer.open_ledgers(session, actor, [agency.seat])
    ended = None if new.ends is None else _ended(session, agency, new, new.ends, known)
    begun = None if new.begins is None else _begun(session, agency, new, new.begins, known)
    seq = ledgers.append(agency.seat, "office.handed_over", agency.slug, _hand_over_facts(ledgers, agency, new, begun))
    ledgers.close()
    return Done(f"{ledger_of(agency.seat)}-{seq}", ended, begun)


def _names_somebody(new: HandOver) -> None:
    if new.ends is None and new.begins is None:
        raise errors.NobodyNamed(pointer="body")
    if new.begins is not None and (new.begins.official is None) == (new.begins.name is None):
        raise errors.NobodyNamed(pointer="body/begins")


def _ended(
    session: Session, agency: Agency, new: HandOver, ends: Ending, known: Callable[[str, str], Official]
) -> Official:
    official = known(ends.official, "body/ends/official")
    held = errors.may_end(repository.tenure(session, official.id, agency.slug, new.position.id), ends.until_on)
    held.until_on = ends.until_on
    session.add(held)
    _cite_tenure(session, official.id, new)
    return official


def _begun(
    session: Session, agency: Agency, new: HandOver, begins: Beginning, known: Callable[[str, str], Official]
) -> Official:
    errors.may_begin(begins.from_on, begins.attested_on, None if new.ends is None else new.ends.until_on)
    if begins.official is None:
        official = _introduced(session, begins)
    else:
        official = known(begins.official, "body/begins/official")
    if repository.tenure(session, official.id, agency.slug, new.position.id) is not None:
        raise errors.HeldBefore(pointer="body/begins/official")
    days: dict[str, Any] = begins.model_dump(include={"capacity", "from_on"})
    days["attested_on"] = begins.attested_on or begins.from_on
    office: dict[str, Any] = {"agency": agency.slug, "position_id": new.position.id, "position_en": new.position.en}
    session.add(Tenure(official=official.id, **office, **days))
    session.flush()
    _cite_tenure(session, official.id, new)
    return official


def _introduced(session: Session, begins: Beginning) -> Official:
    official = Official(id=str(uuid7()), name=begins.name or "", honorific=begins.honorific)
    session.add(official)
    session.flush()
    session.add_all(OfficialAlias(official=official.id, alias=it) for it in sorted({*begins.aliases}))
    return official


def _cite_tenure(session: Session, official: str, new: HandOver) -> None:
    _store(session, provenance(SubjectKind.OFFICIAL, [(official, [cited(new)])], field="tenure"))


def _hand_over_facts(ledgers: LedgerWriter, agency: Agency, new: HandOver, begun: Official | None) -> dict[str, Any]:
    said = new.model_dump(mode="json", exclude={"note": True, "begins": {"name", "honorific", "aliases"}})
    if begun is not None and new.begins is not None:
        said["begins"] |= {"official": begun.id, "name": ledgers.keep(new.begins.name)[1]}
    return {"region": agency.seat, **said, "note": ledgers.keep(new.note)[1]}
