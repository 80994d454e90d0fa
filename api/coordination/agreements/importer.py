"""Rows of `agreements.toml`."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated

from pydantic import Field

from api.coordination import importer
from api.coordination.agreements.models import (
    Agreement,
    AgreementFulfils,
    AgreementKind,
    AgreementParty,
    AgreementRegion,
    AgreementScope,
    AgreementState,
    AgreementStatus,
)
from api.coordination.importer import RequirementLinkRow
from api.core.provenance import DateOrigin
from api.core.schemas import SafeText
from api.db.import_rows import AgencyRef, Batch, CitedRow, ElectionRef, OfficialRef, Ref, RegionRef, RowWithProvenance
from api.reference.sources.citations import provenance_batch
from api.reference.sources.models import SubjectKind


class AgreementStateRow(CitedRow):
    state: AgreementStatus
    on: date | None = None
    on_origin: DateOrigin


class PartyRow(CitedRow):
    agency: AgencyRef
    official: OfficialRef | None = None


class ScopeRow(CitedRow):
    text_id: SafeText
    text_en: SafeText


class AgreementRow(RowWithProvenance):
    id: SafeText
    kind: AgreementKind
    title_id: SafeText
    title_en: SafeText
    election: ElectionRef
    regions: Annotated[list[RegionRef], Field(min_length=1)]
    signed_in: Annotated[SafeText | None, Ref("coordination_event.id")] = None
    note: SafeText | None = None
    state: Annotated[list[AgreementStateRow], Field(min_length=1)]
    party: Annotated[list[PartyRow], Field(min_length=1)]
    scope: list[ScopeRow] = []
    fulfils: list[RequirementLinkRow] = []


OTHER_TABLES = {"provenance", "regions", "state", "party", "scope", "fulfils"}
"""Fields of a row that go to tables of their own."""


def agreement_batches(rows: list[AgreementRow]) -> Iterator[Batch]:
    yield Batch(Agreement, [row.model_dump(exclude=OTHER_TABLES) for row in rows], ("id",))
    agreement_regions = [{"agreement": row.id, "region": region_code} for row in rows for region_code in row.regions]
    yield Batch(AgreementRegion, agreement_regions, ("agreement", "region"))
    states = [it for row in rows for it in importer.numbered("agreement", row.id, row.state)]
    yield Batch(AgreementState, states, ("agreement", "position"))
    parties = [{"agreement": row.id, **importer.without_note(it.model_dump())} for row in rows for it in row.party]
    yield Batch(AgreementParty, parties, ("agreement", "agency"))
    scope = [importer.without_note(it) for row in rows for it in importer.numbered("agreement", row.id, row.scope)]
    yield Batch(AgreementScope, scope, ("agreement", "position"))
    links = [it for row in rows for it in importer.links("agreement", row.id, row.fulfils)]
    yield Batch(AgreementFulfils, links, ("agreement", "election", "region", "requirement"))
    yield provenance_batch(SubjectKind.AGREEMENT, ((row.id, row.provenance) for row in rows))
    link_sources = ((row.id, list[CitedRow](row.fulfils)) for row in rows)
    yield provenance_batch(SubjectKind.AGREEMENT, link_sources, field="fulfils")
