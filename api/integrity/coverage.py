"""Which tables `siaga verify` checks, and the one list of what it does not check, with the reason.

`siaga verify --not-checked` prints the list, and `docs/reference/verify.md` shows it.
"""

from api.briefing.calendars.models import CalendarFeed, CalendarFeedRegion
from api.checklists.history.models import ChecklistUpdate, RetractedUpdate, Retraction
from api.coordination.record_kinds import RECORD_KINDS
from api.db.table import Table
from api.delivery.models import Webhook, WebhookRegion
from api.identity.models import Token, TokenRegion
from api.identity.sessions.models import SignInSession
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
    Instance,
    Ledger,
    Entry,
    Log,
    LogHead,
    LogTile,
    PublishedCheckpoint,
    Cosignature,
)
"""Checked by chains, digests, the root of the log and signatures."""
REPORT_TABLES: tuple[type[Table], ...] = (ChecklistUpdate, UpdateEvidence, RetractedUpdate, Retraction)
"""Compared with their entries, as the `RECORDED_TABLES` are."""
ACCESS_TABLES: tuple[type[Table], ...] = (
    *(Token, TokenRegion, SignInSession, CalendarFeed, CalendarFeedRegion, Webhook, WebhookRegion),
)
"""Compared with the entries about tokens, sign-in links, sessions, calendar feeds and webhooks."""
DIGEST_TABLES: tuple[type[Table], ...] = (ErasableText, EvidenceBytes)
"""Held against digests in entries."""

WEBHOOK_PLACE = ("attempts", "failing_since", "last_delivered_at", "next_attempt_at", "place_set", "seen")
WEBHOOK_SECRETS = ("secret", "previous_secret", "previous_until")
NOT_CHECKED: dict[str, str] = {
    # Tables
    "compatibility": "It says which versions of Siaga may use this database. No answer is made from it.",
    "data_revision": "It counts changes, so that kept answers are dropped. Rows that answers show are checked.",
    "delivery_lease": "It says which process sends webhooks now. What was recorded does not depend on it.",
    "device_key": "It lets a device of an agency read what the device holds. What is recorded is checked.",
    "heartbeat": "It says when the primary last wrote, so that replicas know how far they are behind.",
    "idempotent_response": "For 72 hours it holds the answer for a request that is sent twice. What the request has "
    "recorded is checked.",
    "region_revision": "It counts changes, so that kept answers are dropped. Rows that answers show are checked.",
    "sent_rows": "It counts the rows that a token has sent in the current hour, and can only make a request wait.",
    "webhook_delivery": "It says what was sent in the last days. What is sent is the feed of changes, which is "
    "checked, and the receiver has a signed copy.",
    # Columns of tables that are checked otherwise
    "check_in.id": "No other row and no entry refers to it. What the check-in says is checked.",
    "checklist_item.revision": "It counts changes, so that nobody overwrites what somebody else has changed.",
    "checklist_update.digest": "It tells whether a report is sent twice, and can only make a second sending "
    "refused. What the report says is checked.",
    "checkpoint.signed_at": "Only the clock of the server says it, and whoever has the key can sign at any time. "
    "Since when a checkpoint is there, a witness can prove who holds it.",
    "commitment_evidence.id": "No other row and no entry refers to it. The evidence is rebuilt.",
    "election.revision": "It counts changes, so that kept answers are dropped.",
    "erasable_text.id": "It has no meaning beyond the rows that refer to it, and these are checked with the text.",
    "instance.id": "The table has one row, and its number is always 1.",
    "token.last_used_on": "It is noted once a day, so that unused tokens are noticed. No right depends on it.",
    "token.used_attempt": "It lets the browser that used a sign-in link ask again for ten minutes. The session that "
    "this gives is checked.",
    "sign_in_session.last_used_on": "It is noted once a day, so that unused ones are noticed. No right depends on it.",
    "verification.id": "No other row and no entry refers to it. What the verification says is checked.",
    **{
        f"webhook.{name}": "It says how far sending has come. Whatever a receiver misses stands in the feed of changes."
        for name in WEBHOOK_PLACE
    },
    **{
        f"webhook.{name}": "It signs what is sent, and is encrypted. With another secret the receiver refuses what "
        "comes. What was recorded does not depend on it."
        for name in WEBHOOK_SECRETS
    },
}
"""The reasons by table, or by table and column."""


def checked_tables() -> set[type[Table]]:
    """Return the tables that are rebuilt, or held against entries, digests or signatures."""
    tables: set[type[Table]] = {*LEDGER_TABLES, *REPORT_TABLES, *ACCESS_TABLES, *DIGEST_TABLES}
    tables |= {it.table for it in RECORDED_TABLES} | ProjectionWriter().rows().keys()
    tables |= {table for record_class in RECORD_KINDS.values() for table in record_class.tables}
    return tables | {table for table in Table.__subclasses__() if table.__tablename__ in DIGESTED_TABLES}


def not_checked_text() -> str:
    """Write the list for people, one table or column a line."""
    return "\n".join(f"{name}: {reason}" for name, reason in NOT_CHECKED.items())
