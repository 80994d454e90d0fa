"""The log for programs that are not Siaga's: a signed checkpoint, tiles of hashes, and bundles of entries.

These addresses follow C2SP tlog-tiles and need no token. They say how many entries there are and prove that none
changes; an entry is a commitment here, from which nobody learns what was reported, by whom or where.
"""

import gzip
from typing import Annotated, Any

from fastapi import Path, Request, Response
from fastapi.responses import PlainTextResponse

from api.core.errors import ApiError, Busy, InvalidRequest, ParameterRepeated
from api.http.accept import OCTETS, PLAIN_TEXT
from api.http.compression import LEVEL, SMALLEST_BODY, takes_gzip
from api.http.front import FOR_EVER
from api.http.no_query import NoQuery
from api.http.openapi.headers import NO_STORE
from api.http.openapi.media_types import alternative_media_types
from api.http.problems import only_problems
from api.http.routes import Router
from api.http.sessions import ReadSession
from api.integrity.history.errors import NoCheckpointYet
from api.integrity.tiles import service
from api.integrity.tiles.errors import NoSuchTile

router = Router(root="", tags=["history"])

NUMBER = r"^(x[0-9]{3}/)*[0-9]{3}(\.p/[1-9][0-9]{0,2})?$"
TileNumber = Annotated[
    str,
    Path(
        description="The number in groups of three digits, all but the last behind an `x`: `005`, `x001/x234/067`. "
        "A tile that is not full yet has its width behind it: `005.p/17`.",
        json_schema_extra={"pattern": NUMBER, "maxLength": 40},
    ),
]
TileLevel = Annotated[
    str,
    Path(
        description="0: the hashes of the entries. Above it each hash is the root over a full tile of the level below.",
        json_schema_extra={"pattern": "^([0-9]|[1-5][0-9]|6[0-3])$"},
    ),
]
PUBLIC_PROBLEMS = (InvalidRequest, ParameterRepeated, Busy, NoCheckpointYet, ApiError)
NOTE = {PLAIN_TEXT: {"schema": {"type": "string", "description": "The signed note."}}}
NEVER_CACHED = {"Cache-Control": "no-store"}
CACHED_FOR_EVER = {"Cache-Control": FOR_EVER.decode()}
OCTET_RESPONSE: dict[int | str, dict[str, Any]] = {
    **alternative_media_types(OCTETS),
    **only_problems(*PUBLIC_PROBLEMS, NoSuchTile),
}


@router.get(
    "/checkpoint",
    response_class=PlainTextResponse,
    responses={200: {"content": NOTE, **NO_STORE[200]}, **only_problems(*PUBLIC_PROBLEMS)},
)
def get_signed_checkpoint(session: ReadSession, _: NoQuery) -> Response:
    """The newest checkpoint as a signed note (C2SP tlog-checkpoint), with cosignatures of witnesses. It takes no token.

    With the tiles it lets any program mirror and watch the log. A new one is signed a minute after the last, if the log
    has grown.

    Example: `GET /checkpoint`.
    """
    return PlainTextResponse(service.newest_note(session), headers=NEVER_CACHED)


@router.get("/tile/entries/{number:path}", response_class=Response, responses=OCTET_RESPONSE)
def get_entry_bundle(number: TileNumber, session: ReadSession, request: Request, _: NoQuery) -> Response:
    """Up to 256 entries of the log, each behind its length in two bytes (C2SP tlog-tiles). It takes no token.

    An entry is a commitment here: `siaga/entry/3/` and the SHA-256 of the entry's text, which holds random bytes. So it
    reveals nothing of what was reported. The entry itself is in `GET /v1/history`, for those who may see it.

    Example: `GET /tile/entries/000.p/2`.
    """
    bundle, headers = service.bundle(session, number), {**CACHED_FOR_EVER, "Vary": "Accept-Encoding"}
    if len(bundle) >= SMALLEST_BODY and takes_gzip(request.headers.get("accept-encoding", "").encode()):
        return Response(
            gzip.compress(bundle, LEVEL, mtime=0), headers={**headers, "Content-Encoding": "gzip"}, media_type=OCTETS
        )
    return Response(bundle, headers=headers, media_type=OCTETS)


@router.get("/tile/{level}/{number:path}", response_class=Response, responses=OCTET_RESPONSE)
def get_tile(level: TileLevel, number: TileNumber, session: ReadSession, _: NoQuery) -> Response:
    """Up to 256 hashes of the Merkle tree over the log, of 32 bytes each (C2SP tlog-tiles). It takes no token.

    From tiles anybody computes the root of each checkpoint, and every proof of inclusion and consistency.

    Example: `GET /tile/0/000.p/2`.
    """
    return Response(service.tile(session, level, number), headers=CACHED_FOR_EVER, media_type=OCTETS)
