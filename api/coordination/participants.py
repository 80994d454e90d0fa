"""The agencies and officials that a record names: whether they exist, their names, and their terms of office."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from sqlmodel import Session

from api.coordination import repository
from api.coordination.request_fields import AgencyInput
from api.core.caller import Caller
from api.core.errors import NotFound
from api.core.schemas import Bilingual
from api.reference.agencies.models import Agency, Official, Tenure

Tenures = Mapping[tuple[str, str], Sequence[Tenure]]
"""The terms of office by agency and official."""
Names = Mapping[str | None, str]


def check_participants(session: Session, caller: Caller, participants: Sequence[AgencyInput], pointer: str) -> None:
    """Refuse agencies that do not exist and officials whom the caller may not see."""
    existing_agencies = repository.existing_agencies(session, {it.agency for it in participants})
    visible_officials = repository.visible_officials(
        session, caller, {it.official for it in participants if it.official}
    )
    for position, participant in enumerate(participants):
        if participant.agency not in existing_agencies:
            raise NotFound(pointer=f"{pointer}/{position}/agency")
        if participant.official is not None and participant.official not in visible_officials:
            raise NotFound(pointer=f"{pointer}/{position}/official")


def check_agencies(session: Session, **slugs: str | None) -> None:
    """Refuse agencies that do not exist. `slugs` come by the field of the request that names them."""
    existing_agencies = repository.existing_agencies(session, {slug for slug in slugs.values() if slug})
    for field, slug in slugs.items():
        if slug is not None and slug not in existing_agencies:
            raise NotFound(pointer=f"body/{field}")


def check_officials(session: Session, caller: Caller, **ids: str | None) -> None:
    """Refuse officials whom the caller may not see. `ids` come by the field of the request that names them."""
    for field, official in ids.items():
        if official is not None and not repository.visible_officials(session, caller, {official}):
            raise NotFound(pointer=f"body/{field}")


def load_names(
    session: Session, officials: Iterable[str | None], agencies: Iterable[str | None]
) -> tuple[Names, Names]:
    """Return the names of officials and of agencies. A caller who sees a public record sees whom it names."""
    return repository.names(session, Official.id, officials), repository.names(session, Agency.slug, agencies)


def load_tenures(session: Session, officials: Iterable[str | None]) -> Tenures:
    tenures_by_agency_and_official: dict[tuple[str, str], list[Tenure]] = defaultdict(list)
    for tenure in repository.tenures(session, {official for official in officials if official}):
        tenures_by_agency_and_official[tenure.agency, tenure.official].append(tenure)
    return tenures_by_agency_and_official


def position_on(tenures: Tenures, agency: str, official: str | None, day: date | None) -> Bilingual | None:
    """Return the office that an official held in an agency on a day, where a source says so."""
    if official is None or day is None:
        return None
    held_tenures = [tenure for tenure in tenures.get((agency, official), ()) if tenure.held_on(day)]
    return Bilingual(id=held_tenures[-1].position_id, en=held_tenures[-1].position_en) if held_tenures else None


def is_tenure_unknown(
    session: Session, agencies_with_officials: Iterable[tuple[str, str | None]], day: date | None
) -> bool:
    """Whether one of these officials is not known to have held office in the agency on that day.

    Without a day any term of office will do.
    """
    agencies_and_officials = {(agency, official) for agency, official in agencies_with_officials if official}
    if not agencies_and_officials:
        return False
    tenures_by_agency_and_official = load_tenures(session, [official for _, official in agencies_and_officials])
    return not all(
        any(
            day is None or tenure.held_on(day) for tenure in tenures_by_agency_and_official.get(agency_and_official, ())
        )
        for agency_and_official in agencies_and_officials
    )
