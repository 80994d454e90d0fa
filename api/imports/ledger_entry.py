"""What the nation's book says of files."""

import hashlib
from pathlib import Path
from uuid import UUID

from sqlmodel import Session

from api.core.caller import Caller, Role
from api.core.status import FAR
from api.db.import_rows import Report
from api.db.region_tree import ROOT
from api.ledger import writer
from api.ledger.writer import Clock, Writer


def operator(clock: Clock) -> Writer:
    """Whoever holds the command line: no token, and the whole country."""
    return Writer(Caller(UUID(int=0), "siaga import", Role.ADMIN, None, (ROOT,), FAR), None, "siaga import", clock)


def digest(file: Path) -> str:
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def loaded(session: Session, report: Report, clock: Clock) -> None:
    """One entry for all of it: the files by their digest, what they changed, and what they did not."""
    books = writer.open_books(session, operator(clock), [ROOT])
    rows = {
        table: {"created": it.created, "changed": it.changed}
        for table, it in sorted(report.counts.items())
        if it.created or it.changed
    }
    books.append(ROOT, "files.loaded", ROOT, {"files": report.files, "rows": rows, "left": report.left})
    books.close()
