"""Add and change agencies, and record who holds their offices. The caller commits the transaction."""

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from sqlmodel import Session
from uuid_utils.compat import uuid7

from api.core.caller import Actor
from api.core.errors import NotFound
from api.core.schemas import CITATION_FIELDS, CitedBody
from api.db.import_rows import Batch, CitedRow
from api.db.upsert import insert_missing, upsert
from api.ledger import writer as ledger_writer
from api.ledger.entries import canonical_json, ledger_of
from api.ledger.writer import LedgerWriter
from api.reference.agencies import domain, errors, importer, repository
from api.reference.agencies.importer import AgencyRow
from api.reference.agencies.models import Agency, Official, OfficialAlias, Tenure
from api.reference.agencies.schemas import AgencyChange, Beginning, Ending, HandOver, NewAgency, OfficialChange
from api.reference.sources.citations import provenance_batch
from api.reference.sources.models import SubjectKind

PERSONAL_FIELDS = ("note", "duty_contact")
"""Fields that may name a person: a ledger entry holds the digest of their text."""
LISTS = {
    "members": repository.MEMBERS,
    "jurisdictions": repository.JURISDICTIONS,
    "aliases": repository.AGENCY_ALIASES,
}
"""The lists of an agency that a change may replace, by the field that holds them."""


def add_agency(session: Session, actor: Actor, body: NewAgency) -> Agency:
    """Add an agency. Raises `AgencyExists` where its slug is taken."""
    ledgers = ledger_writer.open_ledgers(session, actor, [body.seat])
    _check_related_agencies(session, body.slug, body, is_group=body.is_group)
    agency_columns = body.model_dump(
        mode="json", exclude={*CITATION_FIELDS, "gloss", "is_group"}, exclude_defaults=True
    )
    agency_row = AgencyRow(**agency_columns, gloss_en=body.gloss, group=body.is_group, provenance=[_citation(body)])
    agency_batch, *other_batches = importer.agency_batches([agency_row])
    if insert_missing(session, Agency, agency_batch.rows) == 0:
        raise errors.AgencyExists(pointer="body/slug")
    _store(session, *other_batches)
    entry_facts = {"region": body.seat, **_without_personal_text(ledgers, body.model_dump(mode="json"))}
    ledgers.append(body.seat, "agency.added", body.slug, entry_facts)
    ledgers.close()
    return repository.agency(session, body.slug)


def change_agency(
    session: Session, actor: Actor, agency: Agency, body: AgencyChange, check_unchanged: Callable[[], None]
) -> Agency:
    """Change the fields that the body gives. `check_unchanged` refuses the change of an agency read in another state.

    It runs once the ledger is locked.
    """
    ledgers = ledger_writer.open_ledgers(session, actor, [agency.seat])
    session.refresh(agency)
    check_unchanged()
    _check_related_agencies(session, agency.slug, body, is_group=agency.is_group)
    changed_columns = body.model_dump(mode="json", exclude_unset=True, exclude=CITATION_FIELDS)
    elements_by_list = {
        field_name: sorted(set(changed_columns.pop(field_name)))
        for field_name in LISTS
        if field_name in changed_columns
    }
    values_before = {field_name: getattr(agency, field_name) for field_name in changed_columns} | _stored_lists(
        session, agency.slug, elements_by_list
    )
    agency.sqlmodel_update(changed_columns)
    session.add(agency)
    session.flush()
    for field_name, elements in elements_by_list.items():
        repository.replace_list(session, LISTS[field_name], agency.slug, elements)
    _store(session, provenance_batch(SubjectKind.AGENCY, [(agency.slug, [_citation(body)])]))
    entry_facts = {
        "region": agency.seat,
        **body.model_dump(mode="json", include=CITATION_FIELDS),
        "was": _without_personal_text(ledgers, values_before),
        "is": _without_personal_text(ledgers, changed_columns | elements_by_list),
    }
    ledgers.append(agency.seat, "agency.changed", agency.slug, entry_facts)
    ledgers.close()
    return agency


def _citation(body: CitedBody) -> CitedRow:
    return CitedRow(**body.model_dump(include=CITATION_FIELDS, exclude_none=True))


def _without_personal_text(ledgers: LedgerWriter, columns: dict[str, Any]) -> dict[str, Any]:
    """The columns by name, with digests instead of texts that may name a person."""
    digest_by_field = {
        field_name: ledgers.store_erasable_text(columns[field_name])[1]
        for field_name in PERSONAL_FIELDS
        if field_name in columns
    }
    return dict(sorted((columns | digest_by_field).items()))


def _check_related_agencies(session: Session, slug: str, body: AgencyChange, *, is_group: bool) -> None:
    """Refuse members and a parent that do not exist, and an agency that is a member of itself or lies below itself."""
    pointers_and_slugs = [
        (f"body/members/{position}", member_slug) for position, member_slug in enumerate(body.members)
    ]
    if body.parent is not None:
        pointers_and_slugs.append(("body/parent", body.parent))
    for pointer, related_slug in pointers_and_slugs:
        if related_slug != slug and not repository.exists(session, related_slug):
            raise NotFound(pointer=pointer)
    domain.check_members(slug, body.members, is_group=is_group)
    if body.parent is not None:
        domain.check_parent(slug, repository.slug_and_ancestors(session, body.parent))


def _stored_lists(session: Session, slug: str, list_names: Iterable[str]) -> dict[str, list[str]]:
    query_by_list = {
        "members": repository.members,
        "jurisdictions": repository.jurisdictions,
        "aliases": repository.aliases,
    }
    return {list_name: query_by_list[list_name](session, slug) for list_name in list_names}


def _store(session: Session, *batches: Batch) -> None:
    for table, table_rows, key_columns, _ in batches:
        upsert(session, table, table_rows, *key_columns)


def change_official(
    session: Session,
    actor: Actor,
    official: Official,
    seats: Iterable[str],
    body: OfficialChange,
    check_unchanged: Callable[[], None],
) -> None:
    """Change the fields that the body gives, with an entry in the ledger of each seat of the official's agencies.

    The entries name nobody: they hold digests. `check_unchanged` runs once the ledgers are locked.
    """
    seat_by_ledger = {ledger_of(seat): seat for seat in sorted(seats, reverse=True)}
    ledgers = ledger_writer.open_ledgers(session, actor, seat_by_ledger)
    session.refresh(official)
    check_unchanged()
    changed_columns = body.model_dump(mode="json", exclude_unset=True, exclude=CITATION_FIELDS)
    values_before = {
        field_name: getattr(official, field_name) for field_name in changed_columns if field_name != "aliases"
    }
    if "aliases" in changed_columns:
        values_before["aliases"] = repository.aliases_by_official(session, [official.id])[official.id]
        aliases = sorted({*changed_columns.pop("aliases")})
        repository.replace_list(session, repository.OFFICIAL_ALIASES, official.id, aliases)
    official.sqlmodel_update(changed_columns)
    session.add(official)
    _store(session, provenance_batch(SubjectKind.OFFICIAL, [(official.id, [_citation(body)])]))
    entry_facts = {
        **body.model_dump(mode="json", include=CITATION_FIELDS),
        "was": ledgers.store_erasable_text(canonical_json(values_before))[1],
        "is": ledgers.store_erasable_text(body.model_dump_json(exclude_unset=True))[1],
    }
    for seat in seat_by_ledger.values():
        ledgers.append(seat, "official.changed", official.id, {"region": seat, **entry_facts})
    ledgers.close()


class HandOverOutcome(NamedTuple):
    entry: str
    """Ledger and number of the ledger entry."""
    predecessor: Official | None
    successor: Official | None


def record_hand_over(session: Session, actor: Actor, agency: Agency, body: HandOver) -> HandOverOutcome:
    """End one term of an office, begin another, or both, with one ledger entry."""
    domain.check_somebody_is_named(body)
    ledgers = ledger_writer.open_ledgers(session, actor, [agency.seat])
    predecessor = None if body.ends is None else _end_tenure(session, actor, agency, body, body.ends)
    successor = None if body.begins is None else _begin_tenure(session, actor, agency, body, body.begins)
    entry_facts = _hand_over_facts(ledgers, agency, body, successor)
    seq = ledgers.append(agency.seat, "office.handed_over", agency.slug, entry_facts)
    ledgers.close()
    return HandOverOutcome(f"{ledger_of(agency.seat)}-{seq}", predecessor, successor)


def _end_tenure(session: Session, actor: Actor, agency: Agency, body: HandOver, ending: Ending) -> Official:
    official = repository.official(session, actor.caller, ending.official, "body/ends/official")
    tenure = domain.check_tenure_may_end(
        repository.tenure(session, official.id, agency.slug, body.position.id), ending.until_on
    )
    tenure.until_on = ending.until_on
    session.add(tenure)
    _cite_tenure(session, official.id, body)
    return official


def _begin_tenure(session: Session, actor: Actor, agency: Agency, body: HandOver, beginning: Beginning) -> Official:
    predecessor_last_day = None if body.ends is None else body.ends.until_on
    domain.check_tenure_may_begin(beginning.from_on, beginning.attested_on, predecessor_last_day)
    if beginning.official is None:
        official = _add_official(session, beginning)
    else:
        official = repository.official(session, actor.caller, beginning.official, "body/begins/official")
    if repository.tenure(session, official.id, agency.slug, body.position.id) is not None:
        raise errors.OfficeHeldBefore(pointer="body/begins/official")
    session.add(
        Tenure(
            official=official.id,
            agency=agency.slug,
            position_id=body.position.id,
            position_en=body.position.en,
            capacity=beginning.capacity,
            from_on=beginning.from_on,
            attested_on=beginning.attested_on or beginning.from_on,
        )
    )
    session.flush()
    _cite_tenure(session, official.id, body)
    return official


def _add_official(session: Session, beginning: Beginning) -> Official:
    official = Official(id=str(uuid7()), name=beginning.name or "", honorific=beginning.honorific)
    session.add(official)
    session.flush()
    session.add_all(OfficialAlias(official=official.id, alias=alias) for alias in sorted({*beginning.aliases}))
    return official


def _cite_tenure(session: Session, official_id: str, body: HandOver) -> None:
    _store(session, provenance_batch(SubjectKind.OFFICIAL, [(official_id, [_citation(body)])], field="tenure"))


def _hand_over_facts(
    ledgers: LedgerWriter, agency: Agency, body: HandOver, successor: Official | None
) -> dict[str, Any]:
    """The facts of the ledger entry: the request, with digests instead of the note and the successor's name."""
    entry_facts = body.model_dump(mode="json", exclude={"note": True, "begins": {"name", "honorific", "aliases"}})
    if successor is not None and body.begins is not None:
        entry_facts["begins"] |= {"official": successor.id, "name": ledgers.store_erasable_text(body.begins.name)[1]}
    return {"region": agency.seat, **entry_facts, "note": ledgers.store_erasable_text(body.note)[1]}
