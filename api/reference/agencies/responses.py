"""Response bodies of agencies and officials, and their ETags."""

from sqlmodel import Session

from api.core.caller import Caller
from api.core.schemas import Bilingual, RegionName
from api.http.preconditions import digest_etag
from api.reference.agencies import repository
from api.reference.agencies.models import Official, Tenure
from api.reference.agencies.schemas import AgencyDetail, OfficialOut, OfficialQuery, TenureOut
from api.reference.regions import repository as regions
from api.reference.sources import repository as sources
from api.reference.sources.models import SubjectKind


def agency_detail(session: Session, caller: Caller, slug: str) -> AgencyDetail:
    """An agency with its lists, and with those of its officials whom the caller may see. Raises `NotFound`."""
    agency_row = repository.agency(session, slug)
    jurisdiction_codes = repository.jurisdictions(session, slug)
    officials = repository.officials(session, caller, OfficialQuery(agency=slug))
    return AgencyDetail(
        **agency_row.model_dump(),
        aliases=repository.aliases(session, slug),
        jurisdictions=[
            RegionName.model_validate(region_row)
            for region_row in regions.regions_by_codes(session, jurisdiction_codes)
        ],
        members=repository.members(session, slug),
        groups=repository.groups(session, slug),
        officials=official_bodies(session, caller, officials),
        provenance=sources.visible_agency_facts(session, caller, slug),
    )


def agency_etag(body: AgencyDetail) -> str:
    return digest_etag(body, ("officials", "provenance", "groups"))


def official_bodies(session: Session, caller: Caller, officials: list[Official]) -> list[OfficialOut]:
    """These officials with those of their terms that the caller may see."""
    official_ids = [official.id for official in officials]
    aliases_by_official = repository.aliases_by_official(session, official_ids)
    tenures_by_official = repository.tenures_by_official(session, caller, official_ids)
    facts_by_official = sources.facts_by_subject(session, SubjectKind.OFFICIAL, official_ids)
    return [
        OfficialOut(
            **official.model_dump(),
            aliases=aliases_by_official.get(official.id, []),
            tenures=[_tenure_body(tenure) for tenure in tenures_by_official.get(official.id, [])],
            provenance=facts_by_official.get(official.id, []),
        )
        for official in officials
    ]


def official_body(session: Session, caller: Caller, official: Official) -> OfficialOut:
    return official_bodies(session, caller, [official])[0]


def official_etag(body: OfficialOut) -> str:
    return digest_etag(body, ("tenures", "provenance"))


def _tenure_body(tenure: Tenure) -> TenureOut:
    position = Bilingual(id=tenure.position_id, en=tenure.position_en)
    return TenureOut(**tenure.model_dump(exclude={"position_id", "position_en"}), position=position)
