"""Check erasable texts that no row refers to: entries about decisions name them by their salted digests. Reads only.

Texts of reports are checked with the rows that refer to them.
"""

from sqlmodel import Session

from api.identity.sessions.service import BEGAN, ENDED
from api.integrity.erasures.domain import DIGEST, strings
from api.integrity.rebuild.ledger_rows import ACTIONS_WITH_TEXT_COLUMNS
from api.integrity.verify import repository
from api.integrity.verify.report import VerificationReport
from api.ledger import reference_digests
from api.ledger import repository as ledger_repository
from api.ledger.entries import read_entry, salted_digest
from api.ledger.errors import VerificationFailed

ACCESS_KINDS = ("token", "tokens", "sign_in_link", "calendar_feed", "calendar_feeds", "webhook")
WITHOUT_TEXTS = (BEGAN, ENDED, reference_digests.ACTION, "files.loaded")
"""Entries that hold digests of other things than texts, as those about `ACCESS_KINDS` do."""
NO_TEXTS = ("sent", "sha256")
"""The names of other facts that are digests: of a document that was sent, and of a file."""


def check_texts(session: Session, report: VerificationReport) -> None:
    """Check that each text is named by an entry, and that each text that an entry names is there or was erased."""
    entry_by_digest: dict[str, str] = {}
    for entry in repository.entries_without(session, ACTIONS_WITH_TEXT_COLUMNS):
        if entry.action not in WITHOUT_TEXTS and entry.action.partition(".")[0] not in ACCESS_KINDS:
            entry_by_digest |= dict.fromkeys(_text_digests(entry.text), f"{entry.ledger}-{entry.seq}")
    stored_digests: set[str] = set()
    for text in repository.texts_without_row(session):
        digest = salted_digest(text.salt, text.text)
        if digest not in entry_by_digest or digest in stored_digests:
            report.add_finding(f"erasable_text {text.id}", "no entry names it: it was added or changed")
        stored_digests.add(digest)
    for digest in sorted(entry_by_digest.keys() - stored_digests - ledger_repository.erased_digests(session)):
        report.add_finding(f"entry {entry_by_digest[digest]}", "a text that it names is gone or was changed")


def _text_digests(entry_text: str) -> set[str]:
    """Return the salted digests of texts that an entry names. The check of its ledger reports an unreadable one."""
    try:
        facts = read_entry(entry_text)["facts"]
    except VerificationFailed:
        return set()
    texts_only = {name: fact for name, fact in facts.items() if name not in NO_TEXTS}
    return {string for string in strings(texts_only) if DIGEST.fullmatch(string)}
