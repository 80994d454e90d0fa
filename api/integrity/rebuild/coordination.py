"""Rebuild records of coordination by applying the actions that their entries hold, and compare. Reads only.

What was loaded from files has no entry of its own: of such a record only what offices recorded since is rebuilt, and
the digests of reference data cover all its rows.
"""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from sqlmodel import Session

from api.coordination import repository as coordination
from api.coordination.record_kinds import KIND_BY_ACTION, RECORD_KINDS
from api.coordination.records import Record, RecordedAction
from api.db.prepared import column_values
from api.integrity.rebuild.comparison import GONE, differences
from api.integrity.verify.report import VerificationReport
from api.ledger import repository as ledger_repository
from api.ledger.reference_digests import is_about_recorded, is_recorded_id
from api.reference.sources.models import Fact

Entry = dict[str, Any]
UNREADABLE = (AttributeError, IndexError, KeyError, TypeError, ValueError)
"""What applying an entry may raise if it was tampered with."""


def check_coordination(session: Session, report: VerificationReport) -> None:
    entries_by_record: dict[tuple[str, str], list[Entry]] = defaultdict(list)
    for entry in ledger_repository.read_entries(session, KIND_BY_ACTION):
        entries_by_record[KIND_BY_ACTION.get(entry["action"], ""), entry["object"]].append(entry)
    digests = {_body_digest(entry) for entries in entries_by_record.values() for entry in entries}
    stored_texts = ledger_repository.texts_by_digest(session, digests)
    texts = {
        **dict.fromkeys(ledger_repository.erased_digests(session)),
        **{digest: stored_text.text for digest, stored_text in stored_texts.items()},
    }
    facts_by_subject = coordination.facts_of_recorded(session)
    for kind, record_class in RECORD_KINDS.items():
        ids = [id for kind_of_entry, id in entries_by_record if kind_of_entry == kind]
        for id, record in sorted(coordination.load_records(session, record_class, *ids, only_these=False).items()):
            entries = entries_by_record.get((kind, id), [])
            facts = facts_by_subject.pop((str(record.subject), id), [])
            for problem in (*_problems(record, entries, texts), *_problems_of_facts(record, entries, facts, texts)):
                report.add_finding(f"{kind} {id}", problem)
    for subject_kind, id in facts_by_subject:
        report.add_finding(f"fact of {subject_kind} {id}", "there is no such record")
    report.looked_at.append(f"{len(entries_by_record)} events, agreements and other records, rebuilt from the ledgers")


def _problems(stored_record: Record, entries: list[Entry], texts: Mapping[str, str | None]) -> Iterator[str]:
    """Yield what is wrong with one record. The ledger of every regency concerned holds entries for each action.

    `texts` are the requests by the salted digest that entries name; None where one was erased.
    """
    try:
        if _ledgers_differ(entries):
            yield "the ledgers of its regions record different facts"
        entry_by_digest = {_body_digest(entry): entry for entry in entries}
        if entry_by_digest.keys() - texts.keys():
            yield "a text that an entry names by its digest is gone or was changed"
        actions = [_action(stored_record, it, texts.get(digest)) for digest, it in entry_by_digest.items()]
        yield from _differences(stored_record, actions)
    except UNREADABLE:
        yield "its entries contradict each other"


def _problems_of_facts(
    record: Record, entries: list[Entry], facts: list[Fact], texts: Mapping[str, str | None]
) -> Iterator[str]:
    """Yield what is wrong with the facts that say from which sources an office has a record. The last note counts."""
    if record.subject is None or not is_about_recorded(record.subject, record.id):
        return
    expected_notes: dict[tuple[Any, ...], Any] = {}
    for digest in {_body_digest(entry): entry for entry in entries}:
        body = json.loads(texts.get(digest) or "null")
        if body is None:
            return  # the request that named the source was erased
        citation = tuple(body.get(name) or None for name in ("source", "paragraph", "origin"))
        expected_notes[citation] = body.get("note")
    stored_notes = {(it.source, it.paragraph or None, it.origin): it for it in facts}
    if stored_notes.keys() != expected_notes.keys():
        yield "its sources are not those that its entries name"
    for citation, fact in stored_notes.items():
        is_plain = (fact.field, fact.value, fact.preferred) == ("", "", True)
        if not is_plain or expected_notes.get(citation) != fact.note:
            yield "what is said of its source differs from its entries"


def _body_digest(entry: Entry) -> str:
    return str(entry["facts"].get("said"))


def _ledgers_differ(entries: list[Entry]) -> bool:
    """Whether one of the ledgers does not hold the same actions as the others.

    A ledger has an entry of an action for each of its regions concerned, all with the same facts; those of early
    versions have one. Entries about evidence are left out: only the ledgers of the regions where an agency showed it
    hold them.
    """
    facts_by_ledger: dict[str, dict[str, Any]] = {entry["ledger"]: {} for entry in entries}
    for entry in entries:
        if entry["action"] != "commitment.fulfilled":
            facts = {**entry["facts"], "region": None}
            if facts_by_ledger[entry["ledger"]].setdefault(_body_digest(entry), facts) != facts:
                return True
    all_facts = [[*facts_by_digest.values()] for facts_by_digest in facts_by_ledger.values()]
    return any(facts != all_facts[0] for facts in all_facts)


def _action(record: Record, entry: Entry, body_text: str | None) -> RecordedAction:
    body = None if body_text is None else record.bodies[entry["action"]].model_validate_json(body_text)
    at, agency = datetime.fromisoformat(entry["at"]), entry["by"]["agency"]
    return RecordedAction(entry["action"], record.id, entry["facts"], body, at, agency)


def _differences(stored_record: Record, actions: list[RecordedAction]) -> Iterator[str]:
    """Yield how the stored rows of a record differ from what its actions make of it."""
    main_table, first_action = stored_record.tables[0], next(iter(stored_record.bodies))
    is_recorded = bool(actions) and actions[0].action == first_action
    is_imported = not is_recorded and not is_recorded_id(stored_record.id)
    expected_record = stored_record.as_imported(actions) if is_imported else type(stored_record)(stored_record.id)
    if actions and is_imported and not stored_record.rows[main_table]:
        yield f"{main_table.__tablename__}: {GONE}"
        return
    for action in actions:
        expected_record.apply(action)
    for table, stored_rows in stored_record.rows.items():
        if table not in expected_record.unknown_tables:
            rows = ([column_values(row) for row in rows] for rows in (expected_record.rows[table], stored_rows))
            yield from (f"{table.__tablename__}: {difference}" for _, difference in differences(*rows))
