from datetime import date, datetime
from typing import Annotated

from fastapi import APIRouter, Path, Query, Request, Response
from sqlmodel import Session

from api import moments
from api.auth.dependencies import Reader
from api.elections import queries
from api.elections.models import Contest, Election, Stage
from api.elections.schemas import (
    BallotCounts,
    ElectionBrief,
    ElectionOut,
    ElectionQuery,
    LevelCount,
    StageOut,
)
from api.errors import CursorInvalid, MomentMalformed, NotFound, OffsetPlusEncoded
from api.regions.rules import NATION_ZONE
from api.schema import Bilingual, Slug
from api.sources import queries as sources
from api.sources.models import SubjectKind
from api.web.clock import Now
from api.web.paging import Page, PageQuery, page, window
from api.web.problems import problems
from api.web.sessions import ReadSession

router = APIRouter(prefix="/elections", tags=["elections"])


@router.get("", responses=problems(CursorInvalid))
def elections(
    _: Reader, session: ReadSession, request: Request, response: Response, asked: Annotated[PageQuery, Query()]
) -> Page[ElectionBrief]:
    """Every election that Siaga knows. A re-vote is an election of its own that follows the first."""
    cut = window(request, asked, str)
    found = page(request, response, cut, queries.elections(session, cut), lambda row: (row.slug,))
    return Page(items=[_brief(row) for row in found.items], next=found.next)


@router.get("/{slug}", responses=problems(NotFound, MomentMalformed, OffsetPlusEncoded))
def election(
    slug: Annotated[Slug, Path()], _: Reader, session: ReadSession, now: Now, asked: Annotated[ElectionQuery, Query()]
) -> ElectionOut:
    """One election: its calendar with days counted from polling, its ballots, and the tree it expects."""
    found = queries.election(session, slug, pointer="path/slug")
    provenance = sources.provenance(session, SubjectKind.ELECTION, [slug])
    return ElectionOut(
        **_brief(found).model_dump(),
        h_today=_h_today(found, asked.as_of, now),
        template=found.template,
        template_version=found.template_version,
        regions_on=found.regions_on,
        expected=[LevelCount(level=level, regions=count) for level, count in queries.expected(session, slug)],
        ballots=_ballots(session, slug),
        stages=[_stage(stage, found.polling_on) for stage in queries.stages(session, slug)],
        note=found.note,
        provenance=provenance.get(slug, []),
    )


def _brief(row: Election) -> ElectionBrief:
    shared = row.model_dump(include={"slug", "kind", "polling_on", "is_default", "follows", "closed_at"})
    return ElectionBrief(**shared, title=Bilingual(id=row.title_id, en=row.title_en))


def _h_today(row: Election, as_of: str | None, now: datetime) -> str | None:
    if as_of is not None:
        at = moments.moment(as_of, row.polling_on, NATION_ZONE)
    elif row.closed_at is not None and row.closed_at <= now:
        return None
    else:
        at = now
    return moments.h_offset(row.polling_on, moments.local_day(at, NATION_ZONE))


def _ballots(session: Session, slug: str) -> BallotCounts:
    counts = queries.ballots(session, slug)
    governor = sum(n for (contest, _), n in counts.items() if contest == Contest.GOVERNOR)
    mayor = counts.get((Contest.REGENT_MAYOR, "Kota"), 0)
    total = sum(counts.values())
    return BallotCounts(governor=governor, regent=total - governor - mayor, mayor=mayor, total=total)


def _stage(stage: Stage, polling_on: date) -> StageOut:
    return StageOut(
        **stage.model_dump(exclude={"election", "title_id", "title_en"}),
        title=Bilingual(id=stage.title_id, en=stage.title_en),
        starts_h=stage.starts_on and moments.h_offset(polling_on, stage.starts_on),
        ends_h=stage.ends_on and moments.h_offset(polling_on, stage.ends_on),
    )
