"""Check reference data against the digests that the ledgers hold. Reads only."""

from sqlmodel import Session

from api.integrity.verify.report import VerificationReport
from api.ledger import reference_digests


def check_reference_data(session: Session, report: VerificationReport) -> None:
    """Check that each reference table holds what the newest entry about it says.

    A table without such an entry is no finding: a database of an earlier version is covered from its first start on.
    """
    recorded_digests = reference_digests.recorded_digests(session)
    for table_name, recorded in sorted(recorded_digests.items()):
        stored_digest = reference_digests.table_digest(session, table_name)
        if stored_digest != recorded.digest:
            counts = f"{recorded.digest.rows} rows were recorded, {stored_digest.rows} are stored"
            report.add_finding(f"table {table_name}", f"it differs from what entry {recorded.entry} says: {counts}")
    report.looked_at.append(
        f"{len(recorded_digests)} of {len(reference_digests.DIGESTED_TABLES)} tables of reference data, "
        "held against their digests"
    )
