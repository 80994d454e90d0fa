"""What the nation's ledger says of files."""

import hashlib
from pathlib import Path
from uuid import UUID

from sqlmodel import Session

from api.core.caller import Actor, Caller, Role
from api.core.clock import Clock
from api.core.region_codes import ROOT
from api.core.time import NEVER
from api.imports.schemas import ImportReport
from api.ledger import writer


def operator(clock: Clock) -> Actor:
    """Whoever holds the command line: no token, and the whole country."""
    return Actor(Caller(UUID(int=0), "siaga import", Role.ADMIN, None, (ROOT,), NEVER), "siaga import", clock)


def digest(file: Path) -> str:
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def loaded(session: Session, report: ImportReport, clock: Clock) -> None:
    """One entry for all of it: the files by their digest, what they changed, and what they did not."""
    ledgers = writer.open_ledgers(session, operator(clock), [ROOT])
    rows = {
        table: {"created": it.created, "changed": it.changed}
        for table, it in sorted(report.counts.items())
        if it.created or it.changed
    }
    ledgers.append(ROOT, "files.loaded", ROOT, {"files": report.files, "rows": rows, "left": report.left})
    ledgers.close()
