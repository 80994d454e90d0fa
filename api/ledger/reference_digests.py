"""The digests of reference data that the ledger holds: what a table holds, as one number.

Regions, agencies, officials, figures, elections and templates are loaded from files or changed by offices. Each
transaction that changes such a table appends an entry with the new digest of the whole table. So a row that is
changed, added or removed in the database itself is noticed. Records of coordination that were loaded from files are
covered in the same way.
"""

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime
from typing import Any, NamedTuple
from uuid import UUID

from sqlmodel import Session

from api.db.changed_tables import changed_tables
from api.ledger import repository
from api.ledger.entries import timestamp

ACTION = "reference_data.recorded"
COUNTERS: Mapping[str, tuple[str, ...]] = {"election": ("revision",)}
"""Columns that only count changes, by table. No digest covers them."""
RECORDED_ID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", re.ASCII)
"""An id that Siaga makes, which is a UUID of version 7. Imports refuse such ids in files."""
RECORDED_KINDS = ("agreement", "assessment", "coordination_event", "risk", "source", "statement")
"""The kinds of records that offices make. A fact about such a record, if its id is one that Siaga made, is checked with
the entry of the record; the digest of the table of facts leaves it out."""
OWNER_COLUMNS: Mapping[str, str] = {
    **dict.fromkeys(("agreement", "assessment", "coordination_event", "risk", "source", "statement"), "id"),
    **dict.fromkeys(("event_agency", "event_fulfils", "event_plan", "event_region", "event_state"), "event"),
    **dict.fromkeys(("agreement_fulfils", "agreement_party", "agreement_region"), "agreement"),
    **dict.fromkeys(("agreement_scope", "agreement_state"), "agreement"),
    "statement_requirement": "statement",
}
"""The tables of records of coordination, each with its column that holds the id of the record. Their digests cover the
records that were loaded from files. What offices made is left out: it is rebuilt from its entries."""
DIGESTED_TABLES = (
    *("agency", "agency_alias", "agency_jurisdiction", "agency_member", "ballot", "category", "election"),
    *("election_region", "fact", "figure", "figure_change", "official", "official_alias", "region", "region_alias"),
    *("region_boundary", "region_flag", "region_level", "region_successor", "requirement", "requirement_dependency"),
    *("requirement_level", "simulation", "stage", "stage_change", "template", "tenure", "translation"),
    *OWNER_COLUMNS,
)
"""The tables whose digests the ledger holds. A trigger of each raises a `DataRevision`, which orders their entries."""


class TableDigest(NamedTuple):
    """What a table holds."""

    rows: int
    """The number of rows."""
    sha256: str
    """The SHA-256 of the sorted SHA-256 digests of all rows, in hexadecimal digits."""


class RecordedDigest(NamedTuple):
    """The newest digest of a table that the ledgers hold, and the entry that holds it."""

    digest: TableDigest
    entry: str


def digest_rows(rows: Iterable[Mapping[str, Any]]) -> TableDigest:
    """Return the digest of rows, whatever their order.

    A row counts with the columns that are not NULL, so that a new nullable column changes no digest.
    """
    row_digests = sorted(hashlib.sha256(_row_text(row).encode()).digest() for row in rows)
    return TableDigest(len(row_digests), hashlib.sha256(b"".join(row_digests)).hexdigest())


def _row_text(row: Mapping[str, Any]) -> str:
    return _ROW.encode({name: value for name, value in row.items() if value is not None})


def _plain_value(value: Any) -> str:
    """Write a value that JSON does not know. Both databases return the same one."""
    if isinstance(value, datetime):
        return timestamp(value)
    if isinstance(value, date | UUID):
        return str(value)
    raise TypeError(f"no digest covers a value like {value!r}")


_ROW = json.JSONEncoder(separators=(",", ":"), ensure_ascii=False, sort_keys=True, default=_plain_value)


def table_digest(session: Session, table_name: str) -> TableDigest:
    """Return the digest of a table as the session sees it."""
    rows = repository.all_rows_of(session, table_name, without=COUNTERS.get(table_name, ()))
    if table_name == "fact":
        rows = (row for row in rows if not is_about_recorded(row["subject_kind"], row["subject"]))
    elif (owner_column := OWNER_COLUMNS.get(table_name)) is not None:
        rows = (row for row in rows if not is_recorded_id(row[owner_column]))
    return digest_rows(rows)


def is_recorded_id(id: str) -> bool:
    """Whether an office made the record of coordination with this id. Else it was loaded from a file."""
    return RECORDED_ID.fullmatch(id) is not None


def is_about_recorded(subject_kind: str, subject: str) -> bool:
    """Whether a fact is about a record of coordination that an office made."""
    return subject_kind in RECORDED_KINDS and is_recorded_id(subject)


@contextmanager
def without_new_digest(session: Session) -> Iterator[None]:
    """Leave out of the next digests the tables that are changed in this context alone. Flushes the session."""
    changed_before = {*changed_tables(session)}
    yield
    changed_tables(session).intersection_update(changed_before)


def changed_digests(session: Session) -> dict[str, Any] | None:
    """Return what an entry says of the reference tables that the transaction has changed; None if there are none.

    The rows of `data_revision` are locked since the first change, so no other transaction changes reference data
    until this one ends, and the revision of a later one is higher.
    """
    changed = changed_tables(session)
    if changed.isdisjoint(DIGESTED_TABLES):
        return None
    facts = digest_facts(session, changed.intersection(DIGESTED_TABLES))
    changed.difference_update(DIGESTED_TABLES)
    return facts


def digest_facts(session: Session, table_names: Iterable[str]) -> dict[str, Any]:
    """Return what an entry says of these tables: their digests, and the revision that orders such entries."""
    digests = {name: table_digest(session, name)._asdict() for name in sorted(table_names)}
    return {"revision": repository.reference_revision(session), "tables": digests}


def recorded_digests(session: Session) -> dict[str, RecordedDigest]:
    """Return the newest recorded digest of each table that has one."""
    newest: dict[str, tuple[int, RecordedDigest]] = {}
    for name, revision, recorded in _all_recorded(session):
        if revision >= newest.get(name, (-1, recorded))[0]:
            newest[name] = revision, recorded
    return {name: recorded for name, (_, recorded) in newest.items()}


def _all_recorded(session: Session) -> Iterator[tuple[str, int, RecordedDigest]]:
    for entry in repository.read_entries(session, [ACTION]):
        entry_id = f"{entry['ledger']}-{entry['seq']}"
        for name, facts in entry["facts"]["tables"].items():
            yield name, entry["facts"]["revision"], RecordedDigest(TableDigest(**facts), entry_id)
