"""The ledger entries that record which files were loaded, and what reference data there is since."""

import hashlib
from pathlib import Path
from uuid import UUID

from sqlmodel import Session

from api.core.caller import Actor, Caller, Role
from api.core.clock import Clock
from api.core.region_codes import ROOT
from api.core.time import NEVER
from api.db.changed_tables import changed_tables
from api.imports.schemas import ImportReport
from api.ledger import reference_digests, writer


def operator(clock: Clock) -> Actor:
    """The operator at the command line, who has no token and covers the whole country."""
    return Actor(Caller(UUID(int=0), "siaga import", Role.ADMIN, None, (ROOT,), NEVER), "siaga import", clock)


def file_digest(file: Path) -> str:
    """The SHA-256 of the file, in hexadecimal digits."""
    with file.open("rb") as open_file:
        return hashlib.file_digest(open_file, "sha256").hexdigest()


def record_loaded_files(session: Session, report: ImportReport, clock: Clock) -> None:
    """Write one entry to the nation's ledger: the files with their digests, what they changed and what was left."""
    ledgers = writer.open_ledgers(session, operator(clock), [ROOT])
    counts_by_table = {
        table: {"created": counts.created, "changed": counts.changed}
        for table, counts in sorted(report.counts.items())
        if counts.created or counts.changed
    }
    ledgers.append(ROOT, "files.loaded", ROOT, {"files": report.files, "rows": counts_by_table, "left": report.left})
    ledgers.close()


def cover_reference_data(session: Session, clock: Clock) -> None:
    """Record the digests of reference tables that have none yet, or that the transaction has changed.

    A database of an earlier version is covered from its first start on. Calling it again records nothing.
    """
    recorded = reference_digests.recorded_digests(session)
    uncovered = set(reference_digests.DIGESTED_TABLES) - recorded.keys()
    if uncovered or not changed_tables(session).isdisjoint(reference_digests.DIGESTED_TABLES):
        ledgers = writer.open_ledgers(session, operator(clock), [ROOT])
        changed_tables(session).update(uncovered)
        ledgers.close()
