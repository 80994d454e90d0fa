"""Which tables `siaga verify` checks, and the one list of what it does not check, with the reason.

`siaga verify --not-checked` prints the list, and `docs/reference/verify.md` shows it.
"""

from api.checklists.history.models import ChecklistUpdate, RetractedUpdate, Retraction
from api.coordination.record_kinds import RECORD_KINDS
from api.db.table import Table
from api.elections.models import StageChange
from api.integrity.rebuild.ledger_rows import RECORDED_TABLES
from api.ledger.models import Entry, ErasableText, Instance, Ledger, Log, LogHead, LogTile, PublishedCheckpoint
from api.reporting.evidence.models import EvidenceBytes, UpdateEvidence
from api.reporting.projections.writer import ProjectionWriter

LEDGER_TABLES: tuple[type[Table], ...] = (Instance, Ledger, Entry, Log, LogHead, LogTile, PublishedCheckpoint)
"""Checked by chains, digests, the root of the log and signatures."""
REPORT_TABLES: tuple[type[Table], ...] = (ChecklistUpdate, UpdateEvidence, RetractedUpdate, Retraction)
"""Compared with their entries, as the `RECORDED_TABLES` are."""
DIGEST_TABLES: tuple[type[Table], ...] = (ErasableText, EvidenceBytes)
"""Held against digests in entries."""

FROM_FILES = "It is loaded from files. The entry of the load holds the digest of each file and how many rows changed."
CHANGED_BY_CALL = FROM_FILES + " What a call changed since is in the entry of the call, and nothing compares it."
PARTLY = FROM_FILES + " Of what a call changed since, "
NOT_CHECKED: dict[str, str] = {
    # Tables
    "agency": CHANGED_BY_CALL,
    "agency_alias": CHANGED_BY_CALL,
    "agency_jurisdiction": CHANGED_BY_CALL,
    "agency_member": CHANGED_BY_CALL,
    "ballot": FROM_FILES + " That of an election added by a call is in the digest of the request.",
    "calendar_feed": "It only shows what its token may read. Its entry says for which regions it was made.",
    "calendar_feed_region": "It only shows what its token may read. Its entry says for which regions it was made.",
    "category": FROM_FILES + " That of a version added by a call is in the digest of the request.",
    "compatibility": "A migration writes it: the oldest code that works on this schema.",
    "data_revision": "It counts changes, so that caches notice them.",
    "device_key": "It only lets a device of an agency read what the device holds. No report depends on it.",
    "election": PARTLY + "the close and the polling day are checked.",
    "election_region": "It repeats the tree of regions as an election pinned it. Its polling day is checked.",
    "fact": CHANGED_BY_CALL,
    "figure": PARTLY + "it is checked that the figure is there.",
    "figure_change": "It repeats the figures before and after a change, and no entry names both.",
    "idempotent_response": "It keeps answers for requests that are sent twice, for 72 hours.",
    "official": CHANGED_BY_CALL,
    "official_alias": CHANGED_BY_CALL,
    "region": FROM_FILES,
    "region_alias": FROM_FILES,
    "region_boundary": FROM_FILES,
    "region_flag": PARTLY + "it is checked that the flag holds or has ended, and its source.",
    "region_level": FROM_FILES,
    "region_revision": "It counts changes, so that caches notice them.",
    "region_successor": FROM_FILES,
    "requirement": FROM_FILES + " That of a version added by a call is in the digest of the request.",
    "requirement_dependency": FROM_FILES + " That of a version added by a call is in the digest of the request.",
    "requirement_level": FROM_FILES + " That of a version added by a call is in the digest of the request.",
    "sent_rows": "It counts rows of the current hour, to limit them.",
    "sign_in_session": "It only lets a browser act with a token or sign-in link, which is what entries name.",
    "simulation": "It says that all reports in the database are invented.",
    "stage": PARTLY + "everything is checked.",
    "template": FROM_FILES + " That of a version added by a call is in the digest of the request.",
    "tenure": CHANGED_BY_CALL,
    "translation": FROM_FILES,
    "token": "Issued at the command line it has no entry. Of others role, agency, expiry and revocation are checked; "
    "of sign-in links also until when they can be used, and when they were.",
    "token_region": "A token issued at the command line has no entry. The regions of others are checked.",
    # Columns of tables that are checked otherwise
    "check_in.id": "It has no meaning.",
    "checklist_item.revision": "It counts changes, so that `If-Match` notices them.",
    "checklist_update.digest": "It distinguishes a report that is sent twice from another one with the same id.",
    "checklist_update.role": "No entry holds it. Where it decides what counts, the totals give a change away.",
    "checkpoint.signed_at": "It is the time of the server, which no signature covers.",
    "commitment_evidence.id": "It has no meaning.",
    "erasable_text.id": "It has no meaning beyond the rows that refer to it.",
    "instance.id": "It has no meaning.",
    "retraction.note": "Of a correction it only repeats the note of the update that corrects. Otherwise it is checked.",
    "stage_change.was": "It repeats the stage before, which may come from a file.",
    "update_evidence.position": "Its only meaning is the order of the pieces, which is checked.",
    "verification.id": "It has no meaning.",
    "verification.role": "No entry holds it, and nothing depends on it.",
}
"""The reasons by table, or by table and column."""


def checked_tables() -> set[str]:
    """Return the names of the tables that are rebuilt, or held against entries, digests or signatures."""
    tables: set[type[Table]] = {*LEDGER_TABLES, *REPORT_TABLES, *DIGEST_TABLES, StageChange}
    tables |= {it.table for it in RECORDED_TABLES} | ProjectionWriter().rows().keys()
    tables |= {table for record_class in RECORD_KINDS.values() for table in record_class.tables}
    return {str(table.__tablename__) for table in tables}


def not_checked_text() -> str:
    """Write the list for people, one table or column a line."""
    return "\n".join(f"{name}: {reason}" for name, reason in NOT_CHECKED.items())
