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
    fields_in_other_tables = {"provenance", "members", "jurisdictions", "aliases"}
    agency_rows = [
        rename_columns(row.model_dump(exclude=fields_in_other_tables), gloss_en="gloss", group="is_group")
        for row in parents_first(rows, "slug", "parent")
    ]
    yield Batch(Agency, agency_rows, ("slug",))
    member_rows = [{"group": row.slug, "member": member_slug} for row in rows for member_slug in row.members]
    yield Batch(AgencyMember, member_rows, ("group", "member"))
    jurisdiction_rows = [
        {"agency": row.slug, "region": region_code} for row in rows for region_code in row.jurisdictions or [row.seat]
    ]
    yield Batch(AgencyJurisdiction, jurisdiction_rows, ("agency", "region"))
    alias_rows = [{"agency": row.slug, "alias": alias} for row in rows for alias in row.aliases]
    yield Batch(AgencyAlias, alias_rows, ("agency", "alias"))
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
    alias_rows = [{"official": row.id, "alias": alias} for row in rows for alias in row.aliases]
    yield Batch(OfficialAlias, alias_rows, ("official", "alias"))
    tenure_rows = [
        {"official": row.id, **tenure.model_dump(exclude={"provenance"})} for row in rows for tenure in row.tenure
    ]
    yield Batch(Tenure, tenure_rows, ("official", "agency", "position_id"))
    yield provenance_batch(SubjectKind.OFFICIAL, ((row.id, row.provenance) for row in rows))
    tenure_citations = ((row.id, tenure.provenance) for row in rows for tenure in row.tenure)
    yield provenance_batch(SubjectKind.OFFICIAL, tenure_citations, field="tenure")
