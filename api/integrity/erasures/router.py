from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from api.coordination.shared.errors import NeedsAllRegions
from api.core.errors import NotFound
from api.core.schemas import NoParameters
from api.http import idempotency
from api.http.actor import actor_of
from api.http.clock import Clock
from api.http.idempotency import Answer, IdempotencyKey, once
from api.http.problems import problems
from api.http.roles import Admin
from api.http.sessions import ReportSession
from api.integrity.erasures import service
from api.integrity.erasures.errors import NothingToErase
from api.integrity.erasures.schemas import Erased, NewErasure
from api.integrity.history.dependencies import EntryId, numbered

router = APIRouter(prefix="/history", tags=["history"])


@router.post(
    "/entries/{id}/erasure",
    status_code=201,
    response_model=Erased,
    responses=problems(NotFound, NeedsAllRegions, NothingToErase, *idempotency.REFUSALS),
)
def erase_texts(
    id: EntryId,
    new: NewErasure,
    caller: Admin,
    session: ReportSession,
    clock: Clock,
    request: Request,
    _: Annotated[NoParameters, Query()],
    key: IdempotencyKey = None,
) -> Response:
    """Erase for good the note, names and addresses that history keeps of a deed: an update, a verification, a
    check-in, a retraction, and whatever coordinators and admins wrote.

    What was reported stays, and so does its entry, which holds salted digests only: nobody can tell from them what
    the text was. Who erased it and when stands in the same ledger. An event, an agreement, an agency or an official
    goes on showing what it shows now: correct that first, at its own address, and then erase each entry that held
    the text. What stands in the ledgers of several regions takes a token over all of them. A file of evidence is
    erased at its own address.
    """
    about = service.deed(session, caller, *numbered(id))
    actor = actor_of(caller, request, clock)

    def do() -> Answer:
        done = service.erase(session, actor, about, new.note)
        return Answer(201, Erased(entry=id, texts=done.texts, erased_by=done.erased_by, recorded_at=done.at))

    return once(session, request, caller, key, clock(), do)
