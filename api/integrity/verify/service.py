"""Check history: of a database, of an exported ledger, or of a proof. Reads only.

A database is checked from the text of its entries: every column that repeats the text, every chain, the root of the
log at the size of every checkpoint, and the signature of every checkpoint. Stored hashes are not trusted.
"""

import json
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from typing import Any

from sqlmodel import Session

from api.core.progress import Progress, show_no_progress
from api.db.hidden_rows import hide_rows, show_rows, unreadable_rows
from api.integrity import coverage
from api.integrity.rebuild.coordination import check_coordination
from api.integrity.rebuild.items import check_items
from api.integrity.rebuild.ledger_rows import check_ledger_rows
from api.integrity.verify import repository
from api.integrity.verify.decision_check import DECISION_CHECKS
from api.integrity.verify.log_check import LogCheck
from api.integrity.verify.reference_check import check_reference_data
from api.integrity.verify.report import VerificationReport
from api.integrity.verify.text_check import check_texts
from api.ledger import entries, exports
from api.ledger import repository as ledger_repository
from api.ledger.entries import EntryChain, timestamp
from api.ledger.errors import VerificationFailed
from api.ledger.exports import EntryProof, HeldCheckpoint, LedgerExport
from api.ledger.models import Ledger

Check = Callable[[Session, VerificationReport], None]
CHECKS: dict[str, Check] = {
    "reports and decisions": check_ledger_rows,
    "items and totals": check_items,
    "records of coordination": check_coordination,
    **DECISION_CHECKS,
    "texts": check_texts,
    "reference data": check_reference_data,
}
"""What compares stored rows with the ledgers, by the name that a finding has if the check stops."""
ALL_TABLES_READ = "all_tables_read"
"""The key in the `info` of a session that has looked for rows with values that cannot be read."""


def check_file(lines: Iterable[str], held: HeldCheckpoint | None) -> VerificationReport:
    """Check an exported ledger, or a proof, also against a checkpoint that the reader holds."""
    report, ledger_export = VerificationReport(), LedgerExport(held)
    line_number = 0
    for line_number, line in enumerate((line.rstrip("\n") for line in lines), 1):
        is_proof = line_number == 1 and line.startswith('{"proof"')
        problems = _check_proof_line(line, held, report) if is_proof else ledger_export.follow(line)
        for problem in problems:
            report.add_finding(f"line {line_number}", problem)
        if is_proof:
            return report
    if ledger_export.proof is None:
        report.add_finding(
            f"line {line_number + 1}", "the proof at the end is missing: the file was cut, or is no export"
        )
    else:
        ledger_code = ledger_export.chain.ledger if ledger_export.chain else "?"
        _add_proof(report, ledger_export.proof, f"{line_number - 1} entries of ledger {ledger_code}")
    return report


def _check_proof_line(line: str, held: HeldCheckpoint | None, report: VerificationReport) -> Iterator[str]:
    try:
        proof = exports.read_proof(json.loads(line))
    except VerificationFailed as error:
        yield str(error)
        return
    except (ValueError, RecursionError):
        yield "this is not a proof as Siaga writes them"
        return
    problems = list(exports.check_proof(proof, held))
    yield from problems
    if not problems:
        entry = entries.read_entry(proof.text)
        entry_id = f"{entry['ledger']}-{entry['seq']}"
        _add_proof(report, proof, f"entry {entry_id}: {entry['action']} {entry['object']}, {entry['at']}")


def _add_proof(report: VerificationReport, proof: EntryProof, proved: str) -> None:
    """Add to the report what was proved, and the checkpoint that the proof rests on."""
    size = proof.note.split("\n")[1]
    report.looked_at += [proved, f"the checkpoint of size {size}, signed by the key {proof.key}"]


def check_all(
    session: Session, held: HeldCheckpoint | None, progress: Progress = show_no_progress
) -> VerificationReport:
    """Check the ledgers, the log and the checkpoints, and everything that follows from the ledgers."""
    report = check_database(session, held, progress)
    check_rows(session, report, progress)
    read_all_rows(session)
    return report


def check_rows(session: Session, report: VerificationReport, progress: Progress = show_no_progress) -> None:
    """Compare everything that follows from the ledgers with what is stored."""
    for done_count, (name, check) in enumerate(CHECKS.items()):
        progress("rows", done_count, len(CHECKS))
        run_check(session, report, name, check)
    progress("rows", len(CHECKS), len(CHECKS))


def run_check(session: Session, report: VerificationReport, name: str, check: Check) -> None:
    """Run one check. A value that no code of Siaga can have written is a finding, and all else is checked.

    If such a value stops the check, rows with values that cannot be read are reported, and the check runs again without
    them.
    """
    finding_count, looked_at_count = len(report.findings), len(report.looked_at)
    try:
        check(session, report)
    except Exception as error:
        if session.info.get(ALL_TABLES_READ):
            report.add_finding(name, f"a stored value cannot be read, so this check stopped: {error!r}")
            return
        session.info[ALL_TABLES_READ] = True
        del report.findings[finding_count:], report.looked_at[looked_at_count:]
        _leave_out_unreadable_rows(session, report)
        run_check(session, report, name, check)


def read_all_rows(session: Session) -> None:
    """Read the rows again that were left out, because a value of them could not be read."""
    session.info.pop(ALL_TABLES_READ, None)
    show_rows(session)


def _leave_out_unreadable_rows(session: Session, report: VerificationReport) -> None:
    """Report the rows of all tables with values that cannot be read, and leave them out of all that is checked."""
    for table in sorted(coverage.checked_tables(), key=lambda it: str(it.__tablename__)):
        places = []
        for row in unreadable_rows(session, table):
            places.append(row.place)
            report.add_finding(f"{table.__tablename__} {row.key}", f"a stored value cannot be read: {row.problem}")
        if places:
            hide_rows(session, str(table.__tablename__), places)


def check_database(
    session: Session, held: HeldCheckpoint | None, progress: Progress = show_no_progress
) -> VerificationReport:
    """Check the ledgers, the log and the checkpoints, also against a checkpoint that the operator holds."""
    report = VerificationReport()

    def check(session: Session, report: VerificationReport) -> None:
        entry_count = _check_ledgers(session, report, progress)
        log_check = LogCheck(session, report, held)
        log_check.check()
        report.looked_at.append(
            f"{entry_count} entries, {log_check.tree.size} of them in the log, "
            f"under {log_check.checkpoint_count} checkpoints"
        )

    run_check(session, report, "the ledgers and the log", check)
    return report


def _check_ledgers(session: Session, report: VerificationReport, progress: Progress) -> int:
    """Check the chains of all ledgers and return the number of their entries."""
    entry_count, ledgers = 0, list(repository.ledgers(session))
    for done_count, ledger in enumerate(ledgers):
        progress("ledgers", done_count, len(ledgers))
        entry_count += _check_ledger(session, report, ledger)
    progress("ledgers", len(ledgers), len(ledgers))
    if entry_count != ledger_repository.entry_count(session):
        report.add_finding("the ledgers", "there are entries that belong to no ledger")
    return entry_count


def _check_ledger(session: Session, report: VerificationReport, ledger: Ledger) -> int:
    """Check the chain of one ledger and return the number of its entries."""
    ledger_code = ledger.code
    chain, entry_count = EntryChain(str(ledger_repository.instance_id(session)), ledger_code), 0
    for entry_row in repository.entries(session, ledger_code):
        for problem in (*chain.follow(entry_row.text), *_check_columns(entry_row)):
            report.add_finding(f"{ledger_code}-{entry_row.seq}", problem)
        entry_count += 1
    recorded_at = timestamp(ledger.recorded_at) if ledger.recorded_at else ""
    if (chain.seq, chain.digest, chain.at) != (ledger.seq, ledger.digest, recorded_at):
        report.add_finding(
            f"ledger {ledger_code}", f"its end is not the one noted, which is entry {ledger.seq} of {recorded_at}"
        )
    return entry_count


def _check_columns(entry_row: Any) -> Iterator[str]:
    """Yield which columns of an entry do not repeat its text."""
    if entry_row.digest != entries.digest(entry_row.text):
        yield "its text is not the one that was written: the digest differs"
    try:
        entry = entries.read_entry(entry_row.text)
    except VerificationFailed:
        return
    expected_columns = (entry["seq"], datetime.fromisoformat(entry["at"]), entry["action"], entry["object"])
    if expected_columns != (entry_row.seq, entry_row.recorded_at, entry_row.action, entry_row.object):
        yield "its columns do not repeat its text"
