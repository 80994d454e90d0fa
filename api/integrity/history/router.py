import json
from collections.abc import Callable, Iterator
from datetime import date, datetime
from typing import Annotated

from fastapi import Path, Query, Request, Response
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
from api.core.schemas import RegionCode
from api.db.engine import Database
from api.elections import repository as elections
from api.http.accept import NDJSON, PLAIN_TEXT, negotiate
from api.http.no_query import NoQuery
from api.http.openapi.media_types import alternative_media_types
from api.http.paging import Page, PageQuery, build_page, requested_window
from api.http.problems import problems
from api.http.roles import Reader
from api.http.routes import Router
from api.http.sessions import ReadSession
from api.integrity.history import repository, responses
from api.integrity.history.entry_id import EntryId, parse_entry_id
from api.integrity.history.errors import NoCheckpointYet, NotThatLarge
from api.integrity.history.schemas import (
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
from api.ledger import repository as ledger_repository
from api.ledger.dependencies import SequencedSession
from api.ledger.entries import ledger_of
from api.ledger.exports import EntryProof
from api.ledger.models import PublishedCheckpoint
from api.reference.regions import repository as regions

router = Router(prefix="/history", tags=["history"])

TIMES = (MomentMalformed, OffsetPlusEncoded)
CODES = (NotFound, CodeMalformed, CodeWithoutDots)
CHUNK = 1000


class EntryList(ProofQuery, PageQuery):
    pass


@router.get("", responses=problems(*CODES, CursorInvalid, *TIMES))
def list_history(
    caller: Reader,
    session: SequencedSession,
    request: Request,
    response: Response,
    query: Annotated[HistoryQuery, Query()],
) -> Page[EntryOut]:
    """Every action in your regions, in the order of the log: who did what, when, to what, and with which facts.

    Whatever was committed before your request is included. `since` and `until` also take times such as H-1T20:00,
    counted from the polling day of the default election.

    Example: `GET /v1/history?region=64.08&limit=10`.
    """
    if query.region is not None:
        regions.region(session, caller, query.region, pointer="query/region")
    since = _moment(session, query.since, "query/since", parse=time.parse_beginning)
    until = _moment(session, query.until, "query/until")
    window = requested_window(request, query, int)
    log_entries = repository.log_entries(session, caller, query, since, until, window)
    entries_page = build_page(request, response, window, log_entries, lambda log_entry: (log_entry.position or 0,))
    return Page(items=[responses.entry(log_entry) for log_entry in entries_page.items], next=entries_page.next)


def _moment(
    session: Session,
    moment_text: str | None,
    pointer: str,
    *,
    parse: Callable[..., datetime] = time.parse_moment,
) -> datetime | None:
    if moment_text is None:
        return None
    election = elections.default_election(session)
    return parse(moment_text, election.polling_on if election else date.max, NATION_ZONE, pointer=pointer)


@router.get("/ledgers/{region}", responses=problems(*CODES))
def get_ledger(
    region: Annotated[RegionCode, Path()],
    caller: Reader,
    session: SequencedSession,
    _: NoQuery,
) -> LedgerOut:
    """The ledger with the entries about a region: that of its regency, or of the province or nation itself.

    Example: `GET /v1/history/ledgers/64.08`.
    """
    ledger_code = _ledger(session, caller, region)
    return responses.ledger(
        ledger_repository.instance_id(session), ledger_code, *repository.ledger_end(session, ledger_code)
    )


def _ledger(session: Session, caller: Caller, region: str) -> str:
    """Return the code of the region's ledger. Raises NotFound unless the caller may see all of the ledger's region."""
    ledger_code = ledger_of(regions.region(session, caller, region, pointer="path/region").code)
    if not caller.covers(ledger_code):
        raise NotFound
    return ledger_code


@router.get(
    "/ledgers/{region}/entries",
    response_model=Page[EntryOut],
    responses=alternative_media_types(NDJSON)
    | problems(*CODES, CursorInvalid, NotAcceptable, NoCheckpointYet, NotThatLarge),
)
def list_ledger_entries(
    region: Annotated[RegionCode, Path()],
    caller: Reader,
    session: SequencedSession,
    request: Request,
    response: Response,
    query: Annotated[EntryList, Query()],
) -> Page[EntryOut] | Response:
    """The entries of one ledger.

    With `Accept: application/x-ndjson` the answer is the whole ledger, as far as a checkpoint covers it: a line for
    each entry, byte for byte as it is hashed, and a proof as the last line. `siaga verify FILE` checks the file
    without this server.

    Example: `GET /v1/history/ledgers/ID/entries`.
    """
    ledger_code = _ledger(session, caller, region)
    if negotiate(request, "application/json", NDJSON) == NDJSON:
        return _export(session, request.app.state.database, ledger_code, query.checkpoint)
    window = requested_window(request, query, int)
    ledger_entries = repository.entries_of_ledger(session, ledger_code, window)
    entries_page = build_page(request, response, window, ledger_entries, lambda log_entry: (log_entry.entry.seq,))
    return Page(items=[responses.entry(log_entry) for log_entry in entries_page.items], next=entries_page.next)


def _export(session: Session, database: Database, ledger: str, since_size: int) -> Response:
    checkpoint = _last_checkpoint(session, since_size)
    last_entry = repository.last_covered_entry(session, ledger, checkpoint.size)
    if last_entry is None:
        raise NoCheckpointYet
    proof = responses.proof(session, last_entry, checkpoint, since_size)
    lines = _export_lines(database, ledger, last_entry.entry.seq, proof)
    headers = {"Content-Disposition": f'attachment; filename="{ledger}.ndjson"', "Cache-Control": "no-store"}
    return StreamingResponse(lines, media_type=NDJSON, headers=headers)


def _export_lines(database: Database, ledger: str, last_seq: int, proof: EntryProof) -> Iterator[str]:
    """Yield the entries in chunks, each read in a session of its own, so that a slow client holds no session open.

    Entries never change, so the chunks fit together.
    """
    for first_seq in range(0, last_seq + 1, CHUNK):
        with database.read() as session:
            entry_texts = repository.entry_texts(session, ledger, first_seq, min(first_seq + CHUNK - 1, last_seq))
        yield "".join(f"{entry_text}\n" for entry_text in entry_texts)
    yield f"{json.dumps(proof.as_json(), ensure_ascii=False)}\n"


@router.get("/entries/{id}/proof", responses=problems(NotFound, NoCheckpointYet, NotThatLarge))
def get_proof(
    id: EntryId, caller: Reader, session: SequencedSession, query: Annotated[ProofQuery, Query()]
) -> ProofOut:
    """One file that proves one entry: the entry, its path to the root of the log, and the checkpoint on that root.

    Give the size of a checkpoint that you hold as `checkpoint`, and the file also proves that history only grew since.

    Example: `GET /v1/history/entries/ID-0/proof`.
    """
    log_entry = repository.log_entry(session, caller, *parse_entry_id(id))
    checkpoint = _last_checkpoint(session, query.checkpoint)
    if log_entry.position is None or log_entry.position >= checkpoint.size:
        raise NoCheckpointYet
    return ProofOut.model_validate(responses.proof(session, log_entry, checkpoint, query.checkpoint).as_json())


def _last_checkpoint(session: Session, since_size: int = 0) -> PublishedCheckpoint:
    """Return the newest checkpoint. Raises NotThatLarge if it covers fewer than `since_size` entries."""
    checkpoint = ledger_repository.last_checkpoint(session)
    if checkpoint is None:
        raise NoCheckpointYet
    if since_size > checkpoint.size:
        raise NotThatLarge(size=checkpoint.size, pointer="query/checkpoint")
    return checkpoint


@router.get(
    "/checkpoint",
    response_model=CheckpointOut,
    responses=alternative_media_types(PLAIN_TEXT) | problems(NotAcceptable, NoCheckpointYet),
)
def get_checkpoint(caller: Reader, session: ReadSession, request: Request, _: NoQuery) -> CheckpointOut | Response:
    """The newest checkpoint. Keep it somewhere else: with it, `siaga verify` shows whether history only grew since.

    With `Accept: text/plain` the answer is the bare signed note, as other programs for transparency logs take it.

    Example: `GET /v1/history/checkpoint`.
    """
    [newest_checkpoint] = responses.checkpoints(session, [_last_checkpoint(session)])
    wants_note = negotiate(request, "application/json", PLAIN_TEXT) == PLAIN_TEXT
    return PlainTextResponse(newest_checkpoint.note) if wants_note else newest_checkpoint


@router.get("/checkpoints", responses=problems(CursorInvalid, *TIMES))
def list_checkpoints(
    caller: Reader,
    session: ReadSession,
    request: Request,
    response: Response,
    query: Annotated[CheckpointsQuery, Query()],
) -> Page[CheckpointOut]:
    """All checkpoints, the newest first. They are kept for ever.

    Example: `GET /v1/history/checkpoints?limit=10`.
    """
    signed_before = _moment(session, query.before, "query/before")
    window = requested_window(request, query, int)
    checkpoint_rows = repository.checkpoints(session, signed_before, window)
    checkpoints_page = build_page(
        request, response, window, checkpoint_rows, lambda checkpoint_row: (checkpoint_row.size,)
    )
    return Page(items=responses.checkpoints(session, checkpoints_page.items), next=checkpoints_page.next)


@router.get("/consistency", responses=problems(NoCheckpointYet, NotThatLarge))
def get_consistency_proof(
    caller: Reader, session: ReadSession, query: Annotated[ConsistencyQuery, Query()]
) -> ConsistencyOut:
    """The proof that the log of one checkpoint begins with the whole log of an older one.

    Example: `GET /v1/history/consistency?from=1`.
    """
    newest_size = _last_checkpoint(session).size
    new_size = newest_size if query.to is None else query.to
    if new_size > newest_size:
        raise NotThatLarge(size=newest_size, pointer="query/to")
    if query.from_ > new_size:
        raise NotThatLarge(size=new_size, pointer="query/from")
    return responses.consistency(session, query.from_, new_size)


@router.get("/keys", responses=problems())
def list_keys(caller: Reader, session: SequencedSession, _: NoQuery) -> Keys:
    """Which key signs the checkpoints from which entry on, and in which epoch. A restored backup begins a new epoch.

    Each key comes with a proof of its entry. A hand-over counts if the previous key signed that proof's checkpoint.

    Example: `GET /v1/history/keys`.
    """
    return Keys(items=responses.keys(session))
