"""agencies.toml and officials.toml to rows."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated

from pydantic import Field

from api.core.schemas import SafeText
from api.db.import_rows import AgencySlug, Batch, LevelSlug, RegionCode, WithProvenance, parents_first, renamed
from api.reference.agencies.models import (
    Agency,
    AgencyAlias,
    AgencyJurisdiction,
    AgencyMember,
    Capacity,
    Function,
    Office,
    Official,
    OfficialAlias,
    Tenure,
)
from api.reference.sources.citations import provenance
from api.reference.sources.models import SubjectKind


class AgencyRow(WithProvenance):
    slug: SafeText
    name: SafeText
    abbreviation: SafeText | None = None
    gloss_en: SafeText
    function: Function
    office: Office | None = None
    ad_hoc: bool = False
    parent: AgencySlug | None = None
    group: bool = False
    members: list[AgencySlug] = []
    level: LevelSlug
    seat: RegionCode
    jurisdictions: Annotated[list[RegionCode] | None, Field(min_length=1)] = None
    aliases: list[SafeText] = []
    note: SafeText | None = None
    duty_contact: SafeText | None = None


def agencies(rows: list[AgencyRow]) -> Iterator[Batch]:
    apart = {"provenance", "members", "jurisdictions", "aliases"}
    own = [
        renamed(row.model_dump(exclude=apart), gloss_en="gloss", group="is_group")
        for row in parents_first(rows, "slug", "parent")
    ]
    yield Batch(Agency, own, ("slug",))
    members = [{"group": row.slug, "member": member} for row in rows for member in row.members]
    yield Batch(AgencyMember, members, ("group", "member"))
    works = [{"agency": row.slug, "region": code} for row in rows for code in row.jurisdictions or [row.seat]]
    yield Batch(AgencyJurisdiction, works, ("agency", "region"))
    aliases = [{"agency": row.slug, "alias": alias} for row in rows for alias in row.aliases]
    yield Batch(AgencyAlias, aliases, ("agency", "alias"))
    yield provenance(SubjectKind.AGENCY, ((row.slug, row.provenance) for row in rows))


class TenureRow(WithProvenance):
    agency: AgencySlug
    position_id: SafeText
    position_en: SafeText
    capacity: Capacity
    from_on: date | None = None
    until_on: date | None = None
    attested_on: date | None = None


class OfficialRow(WithProvenance):
    id: SafeText
    name: SafeText
    honorific: SafeText | None = None
    aliases: list[SafeText] = []
    note: SafeText | None = None
    tenure: Annotated[list[TenureRow], Field(min_length=1)]


def officials(rows: list[OfficialRow]) -> Iterator[Batch]:
    yield Batch(Official, [row.model_dump(exclude={"provenance", "aliases", "tenure"}) for row in rows], ("id",))
    aliases = [{"official": row.id, "alias": alias} for row in rows for alias in row.aliases]
    yield Batch(OfficialAlias, aliases, ("official", "alias"))
    held = [{"official": row.id, **tenure.model_dump(exclude={"provenance"})} for row in rows for tenure in row.tenure]
    yield Batch(Tenure, held, ("official", "agency", "position_id"))
    yield provenance(SubjectKind.OFFICIAL, ((row.id, row.provenance) for row in rows))
    cites = ((row.id, tenure.provenance) for row in rows for tenure in row.tenure)
    yield provenance(SubjectKind.OFFICIAL, cites, field="tenure")
