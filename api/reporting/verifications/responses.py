from api.checklists.history.models import Verification
from api.reporting.verifications.schemas import VerificationOut


def verification_out(verification: Verification, note: str | None) -> VerificationOut:
    """Return the body of a verification with this note."""
    hidden_columns = {"ledger", "seq", "election", "region", "requirement", "token", "role", "note"}
    return VerificationOut(
        **verification.model_dump(exclude=hidden_columns),
        entry=f"{verification.ledger}-{verification.seq}",
        note=note or None,
    )
