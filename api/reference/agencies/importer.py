"""Convert agencies.toml and officials.toml to table rows."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated

from pydantic import Field

from api.core.schemas import SafeText
from api.db.import_rows import AgencyRef, Batch, LevelRef, RegionRef, RowWithProvenance, parents_first, rename_columns
from api.reference.agencies.models import (
    Agency,
    AgencyAlias,
    AgencyJurisdiction,
    AgencyMember,
    Capacity,
    Function,
    Official,
    OfficialAlias,
    RegionalOffice,
    Tenure,
)
from api.reference.sources.citations import provenance_batch
from api.reference.sources.models import SubjectKind


class AgencyRow(RowWithProvenance):
    slug: SafeText
    name: SafeText
    abbreviation: SafeText | None = None
    gloss_en: SafeText
    function: Function
    office: RegionalOffice | None = None
    ad_hoc: bool = False
    parent: AgencyRef | None = None
    group: bool = False
    members: list[AgencyRef] = []
    level: LevelRef
    seat: RegionRef
    jurisdictions: Annotated[list[RegionRef] | None, Field(min_length=1)] = None
    aliases: list[SafeText] = []
    note: SafeText | None = None
    duty_contact: SafeText | None = None


def agency_batches(rows: list[AgencyRow]) -> Iterator[Batch]:
    """Agencies, parents first, then their lists and sources. Without jurisdictions an agency works in its seat."""
    in_other_tables = {"provenance", "members", "jurisdictions", "aliases"}
    columns = [
        rename_columns(row.model_dump(exclude=in_other_tables), gloss_en="gloss", group="is_group")
        for row in parents_first(rows, "slug", "parent")
    ]
    yield Batch(Agency, columns, ("slug",))
    members = [{"group": row.slug, "member": member} for row in rows for member in row.members]
    yield Batch(AgencyMember, members, ("group", "member"))
    jurisdictions = [{"agency": row.slug, "region": code} for row in rows for code in row.jurisdictions or [row.seat]]
    yield Batch(AgencyJurisdiction, jurisdictions, ("agency", "region"))
    aliases = [{"agency": row.slug, "alias": alias} for row in rows for alias in row.aliases]
    yield Batch(AgencyAlias, aliases, ("agency", "alias"))
    yield provenance_batch(SubjectKind.AGENCY, ((row.slug, row.provenance) for row in rows))


class TenureRow(RowWithProvenance):
    agency: AgencyRef
    position_id: SafeText
    position_en: SafeText
    capacity: Capacity
    from_on: date | None = None
    until_on: date | None = None
    attested_on: date | None = None


class OfficialRow(RowWithProvenance):
    id: SafeText
    name: SafeText
    honorific: SafeText | None = None
    aliases: list[SafeText] = []
    note: SafeText | None = None
    tenure: Annotated[list[TenureRow], Field(min_length=1)]


def official_batches(rows: list[OfficialRow]) -> Iterator[Batch]:
    yield Batch(Official, [row.model_dump(exclude={"provenance", "aliases", "tenure"}) for row in rows], ("id",))
    aliases = [{"official": row.id, "alias": alias} for row in rows for alias in row.aliases]
    yield Batch(OfficialAlias, aliases, ("official", "alias"))
    tenures = [
        {"official": row.id, **tenure.model_dump(exclude={"provenance"})} for row in rows for tenure in row.tenure
    ]
    yield Batch(Tenure, tenures, ("official", "agency", "position_id"))
    yield provenance_batch(SubjectKind.OFFICIAL, ((row.id, row.provenance) for row in rows))
    sources_of_tenures = ((row.id, tenure.provenance) for row in rows for tenure in row.tenure)
    yield provenance_batch(SubjectKind.OFFICIAL, sources_of_tenures, field="tenure")
