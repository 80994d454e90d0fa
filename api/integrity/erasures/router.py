from api.coordination.errors import NeedsAllRegions
from api.core.errors import NotFound
from api.http import idempotency
from api.http.idempotency import RouteAnswer
from api.http.no_query import NoQuery
from api.http.problems import problems
from api.http.routes import Router
from api.http.sessions import ReportSession
from api.http.writes import AdminSender, idempotent
from api.integrity.erasures import service
from api.integrity.erasures.errors import NothingToErase
from api.integrity.erasures.schemas import Erased, NewErasure
from api.integrity.history.entry_id import EntryId, parse_entry_id

router = Router(prefix="/history", tags=["history"])


@router.post(
    "/entries/{id}/erasure",
    status_code=201,
    response_model=Erased,
    responses=problems(NotFound, NeedsAllRegions, NothingToErase, *idempotency.REFUSALS),
)
@idempotent
def erase_texts(id: EntryId, body: NewErasure, session: ReportSession, sender: AdminSender, _: NoQuery) -> RouteAnswer:
    """Erase for good the notes, names and addresses of one entry: of an update, a verification, a check-in, a
    retraction, or of anything that coordinators and admins wrote.

    What was reported stays, and so does its entry. The entry holds salted digests only: nobody can tell the text from
    them. A new entry in the same ledger records who erased it and when. An event, an agreement, an agency or an
    official goes on showing its present texts: correct those first, at their own address, and then erase each entry
    that held the text. An entry that the ledgers of several regions hold takes a token over all of them. A file of
    evidence is erased at its own address.

    Example: `POST /v1/history/entries/64.08-12/erasure` with `{"note": "Memuat data pribadi"}`.
    """
    erasure_target = service.find_target(session, sender.caller, *parse_entry_id(id))
    outcome = service.erase(session, sender.actor, erasure_target, body.note)
    answer = Erased(entry=id, texts=outcome.texts, erased_by=outcome.erased_by, recorded_at=outcome.at)
    return RouteAnswer(201, answer)
