"""Which tables `siaga verify` checks, and the one list of what it does not check, with the reason.

`siaga verify --not-checked` prints the list, and `docs/reference/verify.md` shows it.
"""

from api.briefing.calendars.models import CalendarFeed, CalendarFeedRegion
from api.checklists.history.models import ChecklistUpdate, RetractedUpdate, Retraction
from api.coordination.record_kinds import RECORD_KINDS
from api.db.table import Table
from api.delivery.models import Webhook, WebhookRegion
from api.elections.models import StageChange
from api.identity.models import Token, TokenRegion
from api.integrity.rebuild.ledger_rows import RECORDED_TABLES
from api.ledger.models import (
    Cosignature,
    Entry,
    ErasableText,
    Instance,
    Ledger,
    Log,
    LogHead,
    LogTile,
    PublishedCheckpoint,
)
from api.ledger.reference_digests import DIGESTED_TABLES
from api.reporting.evidence.models import EvidenceBytes, UpdateEvidence
from api.reporting.projections.writer import ProjectionWriter

LEDGER_TABLES: tuple[type[Table], ...] = (
    *(Instance, Ledger, Entry, Log, LogHead, LogTile, PublishedCheckpoint, Cosignature),
)
"""Checked by chains, digests, the root of the log and signatures."""
REPORT_TABLES: tuple[type[Table], ...] = (ChecklistUpdate, UpdateEvidence, RetractedUpdate, Retraction)
"""Compared with their entries, as the `RECORDED_TABLES` are."""
ACCESS_TABLES: tuple[type[Table], ...] = (Token, TokenRegion, CalendarFeed, CalendarFeedRegion, Webhook, WebhookRegion)
"""Compared with the entries about tokens, sign-in links, calendar feeds and webhooks."""
DIGEST_TABLES: tuple[type[Table], ...] = (ErasableText, EvidenceBytes)
"""Held against digests in entries."""

PLACE_OF_WEBHOOK = "It says how far sending has come, and how it is signed. It only changes what a receiver gets when."
WEBHOOK_PLACE = (
    *("attempts", "failing_since", "last_delivered_at", "next_attempt_at", "pause_reason", "place_set"),
    *("previous_secret", "previous_until", "secret", "seen", "state_since"),
)
NOT_CHECKED: dict[str, str] = {
    # Tables
    "compatibility": "A migration writes it: the oldest code that works on this schema.",
    "data_revision": "It counts changes, so that caches notice them.",
    "delivery_lease": "It says which process sends webhooks now.",
    "device_key": "It only lets a device of an agency read what the device holds. No report depends on it.",
    "heartbeat": "It says when the primary last wrote, so that replicas know how far they are behind.",
    "idempotent_response": "It keeps answers for requests that are sent twice, for 72 hours.",
    "region_revision": "It counts changes, so that caches notice them.",
    "sent_rows": "It counts rows of the current hour, to limit them.",
    "sign_in_session": "It only lets a browser act with a token or sign-in link, which "
    "is what entries name. It ends within days.",
    "webhook_delivery": "It is the log of what webhooks have sent, and is kept for some days.",
    # Columns of tables that are checked otherwise
    "calendar_feed.label": "It is a name for people.",
    "calendar_feed.language": "It only chooses the language of the texts.",
    "check_in.id": "It has no meaning.",
    "checklist_item.revision": "It counts changes, so that `If-Match` notices them.",
    "checklist_update.digest": "It distinguishes a report that is sent twice from another one with the same id.",
    "checklist_update.role": "No entry holds it. Where it decides what counts, the totals give a change away.",
    "checkpoint.signed_at": "It is the time of the server, which no signature covers.",
    "commitment_evidence.id": "It has no meaning.",
    "election.revision": "It counts changes, so that caches notice them.",
    "erasable_text.id": "It has no meaning beyond the rows that refer to it.",
    "instance.id": "It has no meaning.",
    "retraction.note": "Of a correction it only repeats the note of the update that corrects. Otherwise it is checked.",
    "stage_change.was": "It repeats the stage before, which may come from a file.",
    "token.created_at": "The entry about the token has the time at which it was issued.",
    "token.label": "It is a name for people, which no right depends on.",
    "token.last_used_on": "It is noted once a day, so that unused tokens are noticed. No right depends on it.",
    "token.rows_per_hour": "It only limits how much a token may send in an hour.",
    "token.used_attempt": "For ten minutes after a sign-in it lets the same browser ask again for its answer.",
    "update_evidence.position": "Its only meaning is the order of the pieces, which is checked.",
    "verification.id": "It has no meaning.",
    "verification.role": "No entry holds it, and nothing depends on it.",
    **{f"webhook.{name}": PLACE_OF_WEBHOOK for name in WEBHOOK_PLACE},
    "webhook.created_at": "Its first entry has the time.",
    "webhook.description": "It is a name for people.",
    "webhook.state": "Whether it was deleted is checked. While it pauses nothing is lost.",
    "webhook.url": "Its host is checked. The path may hold a secret of the receiver, so no entry repeats it.",
}
"""The reasons by table, or by table and column."""


def checked_tables() -> set[str]:
    """Return the names of the tables that are rebuilt, or held against entries, digests or signatures."""
    tables: set[type[Table]] = {*LEDGER_TABLES, *REPORT_TABLES, *ACCESS_TABLES, *DIGEST_TABLES, StageChange}
    tables |= {it.table for it in RECORDED_TABLES} | ProjectionWriter().rows().keys()
    tables |= {table for record_class in RECORD_KINDS.values() for table in record_class.tables}
    return {*DIGESTED_TABLES, *(str(table.__tablename__) for table in tables)}


def not_checked_text() -> str:
    """Write the list for people, one table or column a line."""
    return "\n".join(f"{name}: {reason}" for name, reason in NOT_CHECKED.items())
