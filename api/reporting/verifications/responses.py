from sqlmodel import Session

from api.checklists.history.models import Verification
from api.ledger import repository as ledger_repository
from api.reporting.verifications.schemas import VerificationOut


def verification_out(session: Session, verification: Verification) -> VerificationOut:
    """Return the body of a verification, with its note."""
    hidden_columns = {"ledger", "seq", "election", "region", "requirement", "token", "role", "note"}
    text_by_id = ledger_repository.erasable_texts(session, [verification.note])
    return VerificationOut(
        **verification.model_dump(exclude=hidden_columns),
        entry=f"{verification.ledger}-{verification.seq}",
        note=text_by_id.get(verification.note) if verification.note else None,
    )
