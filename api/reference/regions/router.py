from typing import Annotated

from fastapi import Query, Request

from api.core.errors import CodeMalformed, CodeWithoutDots, NotFound
from api.core.region_codes import LEVELS, depth_of
from api.http.kept_answers import CONTENT, REFERENCE, keep_answer
from api.http.language import language_of
from api.http.problems import problems
from api.http.roles import Reader
from api.http.routes import Router
from api.http.sessions import ReadSession
from api.reference.regions import repository, responses
from api.reference.regions.schemas import OutlineQuery, RegionOutlines, RegionPath

router = Router(prefix="/region-outlines", tags=["regions"])


@router.get("/{region}", responses=problems(NotFound, CodeMalformed, CodeWithoutDots))
def get_region_outlines(
    region: RegionPath,
    caller: Reader,
    session: ReadSession,
    request: Request,
    query: Annotated[OutlineQuery, Query()],
) -> RegionOutlines:
    """The outlines of a region's children as TopoJSON, for maps: simplified, indicative, and neighbours share borders.

    Provinces, regencies and cities come with Siaga. Districts and villages are there where the operator imported their
    boundaries. A region without an outline is left out.

    Example: `GET /v1/region-outlines/64`.
    """
    keep_answer(request, REFERENCE, CONTENT)
    repository.region(session, caller, region, pointer="path/region")
    levels_below = LEVELS[depth_of(region) + 1 :]
    level = query.level or next(iter(levels_below), None)
    region_rows = [] if level not in levels_below else repository.regions_with_boundaries(session, region, level)
    return responses.region_outlines(region_rows, language_of(request.headers))
