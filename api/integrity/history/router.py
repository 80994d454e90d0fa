import json
from collections.abc import Iterator
from datetime import date, datetime
from typing import Annotated

from fastapi import APIRouter, Path, Query, Request, Response
from fastapi.responses import PlainTextResponse, StreamingResponse
from sqlmodel import Session

from api.core import time
from api.core.caller import Caller
from api.core.errors import (
    CodeMalformed,
    CodeWithoutDots,
    CursorInvalid,
    MomentMalformed,
    NotAcceptable,
    NotFound,
    OffsetPlusEncoded,
)
from api.core.region_codes import NATION_ZONE
from api.core.schemas import Code, NoParameters
from api.db.engine import Database
from api.elections import repository as elections
from api.http.accept import NDJSON, NOTE, alternative, offers
from api.http.paging import Page, PageQuery, page, window
from api.http.problems import problems
from api.http.roles import Reader
from api.http.sessions import ReadSession
from api.integrity.history import responses
from api.integrity.history.dependencies import EntryId, numbered
from api.ledger import repository as ledger_repository
from api.ledger.dependencies import SequencedSession
from api.ledger.entries import Proof, ledger_of
from api.ledger.errors import NoCheckpointYet, NotThatLarge
from api.ledger.models import PublishedCheckpoint
from api.ledger.schemas import (
    CheckpointOut,
    CheckpointsQuery,
    ConsistencyOut,
    ConsistencyQuery,
    EntryOut,
    HistoryQuery,
    Keys,
    LedgerOut,
    ProofOut,
    ProofQuery,
)
from api.reference.regions import repository as regions

router = APIRouter(prefix="/history", tags=["history"])

TIMES = (MomentMalformed, OffsetPlusEncoded)
CODES = (NotFound, CodeMalformed, CodeWithoutDots)
CHUNK = 1000


class HistoryList(HistoryQuery, PageQuery):
    pass


class CheckpointList(CheckpointsQuery, PageQuery):
    pass


class EntryList(ProofQuery, PageQuery):
    pass


@router.get("", responses=problems(*CODES, CursorInvalid, *TIMES))
def history(
    caller: Reader,
    session: SequencedSession,
    request: Request,
    response: Response,
    asked: Annotated[HistoryList, Query()],
) -> Page[EntryOut]:
    """Every deed in your regions, in the order of the log: who did what, when, to what, and what was said.

    What was committed before you asked is there. H-1T20:00 counts from the polling day of the default election.
    """
    if asked.region is not None:
        regions.region(session, caller, asked.region, pointer="query/region")
    since, until = (_moment(session, getattr(asked, name), f"query/{name}") for name in ("since", "until"))
    cut = window(request, asked, int)
    rows = ledger_repository.lines(session, caller, asked, since, until, cut)
    found = page(request, response, cut, rows, lambda line: (line.position or 0,))
    return Page(items=[responses.entry(line) for line in found.items], next=found.next)


def _moment(session: Session, text: str | None, pointer: str) -> datetime | None:
    if text is None:
        return None
    election = elections.default(session)
    return time.moment(text, election.polling_on if election else date.max, NATION_ZONE, pointer=pointer)


@router.get("/ledgers/{region}", responses=problems(*CODES))
def ledger(
    region: Annotated[Code, Path()], caller: Reader, session: SequencedSession, _: Annotated[NoParameters, Query()]
) -> LedgerOut:
    """The ledger in which a region's deeds stand: its regency's, or the province's or nation's own level."""
    code = _ledger(session, caller, region)
    return responses.ledger(ledger_repository.instance(session), code, *ledger_repository.ledger(session, code))


def _ledger(session: Session, caller: Caller, region: str) -> str:
    """A ledger is readable for whoever may see all of its region."""
    code = ledger_of(regions.region(session, caller, region, pointer="path/region").code)
    if not caller.covers(code):
        raise NotFound
    return code


@router.get(
    "/ledgers/{region}/entries",
    response_model=Page[EntryOut],
    responses=alternative(NDJSON) | problems(*CODES, CursorInvalid, NotAcceptable, NoCheckpointYet, NotThatLarge),
)
def entries(
    region: Annotated[Code, Path()],
    caller: Reader,
    session: SequencedSession,
    request: Request,
    response: Response,
    asked: Annotated[EntryList, Query()],
) -> Page[EntryOut] | Response:
    """The entries of one ledger.

    With `Accept: application/x-ndjson` the whole ledger comes at once, as far as it is signed: a line for each entry,
    byte for byte as it is hashed, and its proof as the last line. `siaga verify FILE` checks it without this server.
    """
    code = _ledger(session, caller, region)
    if offers(request, "application/json", NDJSON) == NDJSON:
        return _export(session, request.app.state.database, code, asked.checkpoint)
    cut = window(request, asked, int)
    found = page(request, response, cut, ledger_repository.lines_of(session, code, cut), lambda line: (line.entry.seq,))
    return Page(items=[responses.entry(line) for line in found.items], next=found.next)


def _export(session: Session, database: Database, ledger: str, since: int) -> Response:
    checkpoint = _checkpoint(session, since)
    line = ledger_repository.last_covered(session, ledger, checkpoint.size)
    if line is None:
        raise NoCheckpointYet
    proof = responses.proof(session, line, checkpoint, since)
    lines = _lines(database, ledger, line.entry.seq, proof)
    headers = {"Content-Disposition": f'attachment; filename="{ledger}.ndjson"', "Cache-Control": "no-store"}
    return StreamingResponse(lines, media_type=NDJSON, headers=headers)


def _lines(database: Database, ledger: str, last: int, proof: Proof) -> Iterator[str]:
    """Part by part, each with a session of its own: a slow line holds nothing up, and entries do not change."""
    for first in range(0, last + 1, CHUNK):
        with database.read() as session:
            texts = ledger_repository.entry_texts(session, ledger, first, min(first + CHUNK - 1, last))
        yield "".join(f"{text}\n" for text in texts)
    yield f"{json.dumps(proof.as_json(), ensure_ascii=False)}\n"


@router.get("/entries/{id}/proof", responses=problems(NotFound, NoCheckpointYet, NotThatLarge))
def proof(id: EntryId, caller: Reader, session: SequencedSession, asked: Annotated[ProofQuery, Query()]) -> ProofOut:
    """One file that proves one entry: the entry, its path to the root of the log, and the checkpoint on that root.

    Give the size of a checkpoint that you hold as `checkpoint`, and it also shows that history only grew since.
    """
    line = ledger_repository.line(session, caller, *numbered(id))
    checkpoint = _checkpoint(session, asked.checkpoint)
    if line.position is None or line.position >= checkpoint.size:
        raise NoCheckpointYet
    return ProofOut.model_validate(responses.proof(session, line, checkpoint, asked.checkpoint).as_json())


def _checkpoint(session: Session, since: int = 0) -> PublishedCheckpoint:
    found = ledger_repository.last_checkpoint(session)
    if found is None:
        raise NoCheckpointYet
    if since > found.size:
        raise NotThatLarge(size=found.size, pointer="query/checkpoint")
    return found


@router.get(
    "/checkpoint", response_model=CheckpointOut, responses=alternative(NOTE) | problems(NotAcceptable, NoCheckpointYet)
)
def checkpoint(
    caller: Reader, session: ReadSession, request: Request, _: Annotated[NoParameters, Query()]
) -> CheckpointOut | Response:
    """The newest checkpoint. Keep it somewhere else: with it, `siaga verify` shows whether history only grew since.

    With `Accept: text/plain` the bare signed note, as other programs for transparency logs take it.
    """
    found = responses.checkpoint(_checkpoint(session))
    return PlainTextResponse(found.note) if offers(request, "application/json", NOTE) == NOTE else found


@router.get("/checkpoints", responses=problems(CursorInvalid, *TIMES))
def checkpoints(
    caller: Reader,
    session: ReadSession,
    request: Request,
    response: Response,
    asked: Annotated[CheckpointList, Query()],
) -> Page[CheckpointOut]:
    """All checkpoints, the newest first. They are kept for ever."""
    before = _moment(session, asked.before, "query/before")
    cut = window(request, asked, int)
    found = page(request, response, cut, ledger_repository.checkpoints(session, before, cut), lambda row: (row.size,))
    return Page(items=[responses.checkpoint(row) for row in found.items], next=found.next)


@router.get("/consistency", responses=problems(NoCheckpointYet, NotThatLarge))
def consistency(caller: Reader, session: ReadSession, asked: Annotated[ConsistencyQuery, Query()]) -> ConsistencyOut:
    """The proof that the log of one checkpoint begins with the whole log of an older one."""
    size = _checkpoint(session).size
    to = size if asked.to is None else asked.to
    if to > size:
        raise NotThatLarge(size=size, pointer="query/to")
    if asked.from_ > to:
        raise NotThatLarge(size=to, pointer="query/from")
    return responses.consistency(session, asked.from_, to)


@router.get("/keys", responses=problems())
def keys(caller: Reader, session: SequencedSession, _: Annotated[NoParameters, Query()]) -> Keys:
    """Which key checkpoints from which entry on, and in which epoch; a restored backup begins a new one.

    Each with its proof: a hand-over counts if the key before it signed the entry.
    """
    return Keys(items=responses.keys(session))
