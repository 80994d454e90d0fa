"""An earlier checkpoint is enough to find whatever the owner of the database changes in history.

The skill increases in steps: change only the row; recompute every digest after it; rewrite the log too; sign new
checkpoints with another key; sign them with the real key, as only the operator can. The last step cannot be found in
entries that no held checkpoint covers, so it is tried only where the earlier checkpoint reaches.
"""

import json
import os
import random
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import delete, insert, select, text, update
from sqlmodel import Session

from api.checklists.counters import Counters
from api.db.table import Table
from api.integrity.rebuild import items as rebuild_items
from api.integrity.rebuild import ledger_rows
from api.integrity.verify import service as verify_service
from api.integrity.verify.report import VerificationReport
from api.ledger import checkpoint, merkle, signing
from api.ledger import entries as ledger_entries
from api.ledger.checkpoint import Checkpoint
from api.ledger.exports import HeldCheckpoint
from tests.conftest import Siaga, checkpoint_key
from tests.ledgers import earlier_checkpoint

CASES = int(os.environ.get("SIAGA_TEST_TAMPERINGS", "1000")) // 4
"""Cases on each of the two databases, for rows and for exports each."""
FORGER = Ed25519PrivateKey.from_private_bytes(b"f" * 32)
TABLES: dict[str, sa.Table] = Table.metadata.tables
HISTORY = ("checkpoint", "log_head", "log", "entry")
Row = dict[str, Any]


@dataclass
class StoredHistory:
    """All rows of the ledgers, the log and the checkpoints, in memory."""

    dice: random.Random
    held: HeldCheckpoint
    rows: dict[str, list[Row]] = field(default_factory=dict)

    def read(self, session: Session) -> "StoredHistory":
        for name in ("checkpoint", "log_head", "log", "entry", "ledger"):
            rows = session.connection().execute(select(TABLES[name])).mappings()
            self.rows[name] = [dict(row) for row in rows]
        self.rows["log"].sort(key=lambda it: it["position"])
        self.rows["checkpoint"].sort(key=lambda it: it["size"])
        return self

    def write(self, session: Session) -> None:
        connection = session.connection()
        for name in HISTORY:
            connection.execute(delete(TABLES[name]))
        for position, row in enumerate(self.rows["log"]):
            row["position"] = position
        for name in HISTORY[::-1]:
            connection.execute(insert(TABLES[name]), self.rows[name])
        for head in self.rows["ledger"]:
            connection.execute(update(TABLES["ledger"]).where(TABLES["ledger"].c.code == head["code"]).values(**head))

    def covered(self) -> Row:
        """An entry that the earlier checkpoint covers."""
        log_row = self.rows["log"][self.dice.randrange(self.held.checkpoint.size)]
        return self.entry(log_row["ledger"], log_row["seq"])

    def entry(self, ledger: str, seq: int) -> Row:
        return next(it for it in self.rows["entry"] if (it["ledger"], it["seq"]) == (ledger, seq))

    def in_ledger(self, ledger: str) -> list[Row]:
        return sorted((it for it in self.rows["entry"] if it["ledger"] == ledger), key=lambda it: it["seq"])


# Ways to change the entries


def change(history: StoredHistory) -> None:
    """Give one fact of the entry another value."""
    row = history.covered()
    entry = json.loads(row["text"])
    fact = history.dice.choice(sorted(entry["facts"]))
    entry["facts"][fact] = history.dice.randrange(10**6)
    row["text"] = ledger_entries.canonical_json(entry)


def back_date(history: StoredHistory) -> None:
    row = history.covered()
    earlier_at = row["recorded_at"] - timedelta(seconds=history.dice.randrange(1, 10**6))
    row["text"] = row["text"].replace(
        ledger_entries.timestamp(row["recorded_at"]), ledger_entries.timestamp(earlier_at), 1
    )
    row["recorded_at"] = earlier_at


def remove(history: StoredHistory) -> None:
    row = history.covered()
    history.rows["entry"].remove(row)
    history.rows["log"] = [
        stored_row
        for stored_row in history.rows["log"]
        if (stored_row["ledger"], stored_row["seq"]) != (row["ledger"], row["seq"])
    ]
    for table in ("entry", "log"):
        for stored_row in history.rows[table]:
            stored_row["seq"] -= int(stored_row["ledger"] == row["ledger"] and stored_row["seq"] > row["seq"])


def add(history: StoredHistory) -> None:
    """Insert a copy of an entry right after it."""
    row = history.covered()
    for table in ("entry", "log"):
        for stored_row in history.rows[table]:
            stored_row["seq"] += int(stored_row["ledger"] == row["ledger"] and stored_row["seq"] > row["seq"])
    copied_row = {**row, "seq": row["seq"] + 1, "text": row["text"].replace('"request":"', '"request":"0', 1)}
    history.rows["entry"].append(copied_row)
    index = next(
        n
        for n, stored_row in enumerate(history.rows["log"])
        if (stored_row["ledger"], stored_row["seq"]) == (row["ledger"], row["seq"])
    )
    history.rows["log"].insert(index + 1, {**history.rows["log"][index], "seq": copied_row["seq"]})


def swap(history: StoredHistory) -> None:
    row = history.covered()
    other_row = history.dice.choice([it for it in history.rows["entry"] if it is not row])
    row["text"], other_row["text"] = other_row["text"], row["text"]


def cut(history: StoredHistory) -> None:
    """Remove the end of history, from an entry that the earlier checkpoint covers."""
    size = history.dice.randrange(1, history.held.checkpoint.size)
    gone = {(it["ledger"], it["seq"]) for it in history.rows["log"][size:]}
    history.rows["log"] = history.rows["log"][:size]
    history.rows["entry"] = [it for it in history.rows["entry"] if (it["ledger"], it["seq"]) not in gone]
    history.rows["checkpoint"] = [it for it in history.rows["checkpoint"] if it["size"] <= size]


ACTIONS = (change, back_date, remove, add, swap, cut)


# Steps that cover the change up


def rebuild_chains(history: StoredHistory) -> None:
    for head in history.rows["ledger"]:
        log = json.loads(history.rows["entry"][0]["text"])["log"]
        digest, rows = ledger_entries.EntryChain(log, head["code"]).digest, history.in_ledger(head["code"])
        for number, row in enumerate(rows):
            entry = {**json.loads(row["text"]), "ledger": head["code"], "seq": number, "prev": digest}
            row["text"] = ledger_entries.canonical_json(entry)
            row["seq"], row["action"], row["object"] = number, entry["action"], entry["object"]
            digest = row["digest"] = ledger_entries.digest(row["text"])
        head["seq"], head["digest"] = len(rows) - 1, digest


def rebuild_log(history: StoredHistory) -> None:
    for row in history.rows["log"]:
        entry = history.entry(row["ledger"], row["seq"])
        row["leaf"] = merkle.leaf_hash(ledger_entries.leaf_data(entry["text"]))
    counts = {log_row["ledger"]: 0 for log_row in history.rows["log"]}
    for log_row in history.rows["log"]:
        counts[log_row["ledger"]] += 1
    history.rows["log_head"] = [{"ledger": ledger, "entries": count} for ledger, count in counts.items()]


def sign_checkpoints(history: StoredHistory, key: Ed25519PrivateKey) -> None:
    leaves = [it["leaf"] for it in history.rows["log"]]
    sizes = sorted({min(it["size"], len(leaves)) for it in history.rows["checkpoint"]} | {len(leaves)})
    history.rows["checkpoint"] = [
        checkpoint_row(history, size, merkle.root_of_leaves(leaves[:size]), key) for size in sizes
    ]


def checkpoint_row(history: StoredHistory, size: int, root: bytes, key: Ed25519PrivateKey) -> Row:
    note = checkpoint.sign_checkpoint(Checkpoint(history.held.checkpoint.origin, size, root), key)
    public, signed_at = checkpoint.public_half(key), datetime.now(UTC)
    return {"size": size, "root": root, "note": note, "key": public, "signed_at": signed_at}


def sign_with_other_key(history: StoredHistory) -> None:
    sign_checkpoints(history, FORGER)


def sign_with_real_key(history: StoredHistory) -> None:
    sign_checkpoints(history, checkpoint_key())


COVER_UPS = (
    (),
    (rebuild_chains,),
    (rebuild_chains, rebuild_log),
    (rebuild_chains, rebuild_log, sign_with_other_key),
    (rebuild_chains, rebuild_log, sign_with_real_key),
)


# One value anywhere, in the history tables and in the tables beside them

UNSIGNED_COLUMNS = {"checkpoint": {"signed_at"}, "instance": {"id"}}
"""Columns that no signature covers."""
TABLES_BESIDE = (
    *(
        "checklist_update",
        "verification",
        "retracted_update",
        "check_in",
        "checklist_item",
        "region_totals",
        "daily_totals",
    ),
    "erasable_text",
)
UNRECORDED_COLUMNS = {
    **{"checklist_update": {"id", "digest", "role", "batch"}, "verification": {"id", "role"}, "check_in": {"id"}},
    **{"checklist_item": {"revision"}, "erasable_text": {"id"}},
}
"""Columns without meaning, or whose values no entry holds."""


def change_one_value(session: Session, dice: random.Random) -> str:
    table_name = dice.choice([*HISTORY, "ledger", "log", "entry", *TABLES_BESIDE])
    table = TABLES[table_name]
    rows = [dict(it) for it in session.connection().execute(select(table)).mappings()]
    row = dice.choice(
        [it for it in rows if table_name != "daily_totals" or any(it[count] for count in Counters._fields)]
    )
    keys = {column.name for column in table.primary_key} if table_name in (*HISTORY, "ledger") else set()
    free = UNRECORDED_COLUMNS.get(table_name, set()) | UNSIGNED_COLUMNS.get(table_name, set()) | keys
    linked = {column.name for column in table.columns if column.foreign_keys}
    column = dice.choice(sorted(column.name for column in table.columns if column.name not in free | linked))
    key_columns = [table.c[key.name] == row[key.name] for key in table.primary_key]
    value = row[column] or VALUE_FOR_NULL[table.c[column].type.python_type]
    session.connection().execute(update(table).where(*key_columns).values({column: other_value(value, dice)}))
    return f"{table_name}.{column}"


VALUE_FOR_NULL: dict[type, Any] = {
    int: 0,
    str: "",
    object: datetime.now(UTC),
    datetime: datetime.now(UTC),
    UUID: UUID(int=7),
    bytes: b"x",
}


def other_value(value: Any, dice: random.Random) -> Any:
    if isinstance(value, UUID):
        return UUID(int=value.int ^ 1)
    if isinstance(value, int):
        return value + dice.choice([-1, 1, 1000])
    if isinstance(value, datetime):
        return value.replace(year=2025) - timedelta(seconds=dice.randrange(10**6))
    if isinstance(value, bytes):
        index = dice.randrange(len(value))
        return value[:index] + bytes([value[index] ^ 1]) + value[index + 1 :]
    if isinstance(value, list):
        return [*value, "ADH-04"]
    next_value = {"in_progress": "done", "done": "blocked", "not_started": "done", "confirmed": "endorsed"}
    next_value |= {"disputed": "confirmed", "reported": "verified", "verified": "none", "none": "reported"}
    if value in next_value:
        return next_value[value]
    return f"{value or ''}x" if not isinstance(value, str) or len(value) < 3 else scrambled(value, dice)


def scrambled(value: str, dice: random.Random) -> str:
    index = dice.randrange(len(value))
    return value[:index] + chr(33 + (ord(value[index]) - 32) % 90) + value[index + 1 :]


def disable_triggers(siaga: Siaga) -> None:
    with siaga.database.write() as session:
        connection = session.connection()
        if siaga.database.is_sqlite:
            for name in (
                connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")).scalars().all()
            ):
                connection.execute(text(f"DROP TRIGGER {name}"))
            return
        for name in ("entry", "log", "checkpoint", "cosignature", "erasable_text", "ledger", "instance"):
            connection.execute(text(f"ALTER TABLE {name} DISABLE TRIGGER USER"))


class RolledBack(Exception):
    pass


def check_after(siaga: Siaga, held: HeldCheckpoint, tamper: Callable[[Session], str]) -> tuple[str, VerificationReport]:
    """Tamper, verify and roll back; return what was done and the report."""
    report, tampering = VerificationReport(), ""
    with suppress(RolledBack), siaga.database.write() as session:
        tampering = tamper(session)
        session.expire_all()
        report = verify_service.check_database(session, held)
        ledger_rows.check_ledger_rows(session, report)
        rebuild_items.check_items(session, report)
        raise RolledBack
    return tampering, report


def test_every_tampering_with_rows_is_found(busy_box: Siaga) -> None:
    held = earlier_checkpoint(busy_box)
    disable_triggers(busy_box)
    for case in range(CASES):
        dice = random.Random(case)

        def tamper(session: Session, case: int = case, dice: random.Random = dice) -> str:
            if case % 3 == 0:
                return change_one_value(session, dice)
            history, action, skill_level = (
                StoredHistory(dice, held).read(session),
                dice.choice(ACTIONS),
                dice.randrange(len(COVER_UPS)),
            )
            action(history)
            for step in COVER_UPS[skill_level]:
                step(history)
            history.write(session)
            return f"{action.__name__} with skill {skill_level}"

        tampering, report = check_after(busy_box, held, tamper)
        assert report.findings, (case, tampering)
    assert check_after(busy_box, held, lambda _: "nothing")[1].findings == []


def test_a_key_that_the_old_key_did_not_sign_over_to_is_found(busy_box: Siaga) -> None:
    held = earlier_checkpoint(busy_box)
    with busy_box.database.write() as session:
        signing.record_key_rotation(session, checkpoint.public_half(FORGER), None, lambda: datetime.now(UTC))
        signing.sign_log(session, FORGER, datetime.now(UTC))

    _, report = check_after(busy_box, held, lambda _: "")

    assert [it.what for it in report.findings if "without signing the hand-over" in it.what]


# Exports


def damaged_export(lines: list[str], dice: random.Random) -> list[str]:
    kind, index = dice.randrange(8), dice.randrange(len(lines))
    if kind == 0:
        return [*lines[:index], scrambled(lines[index], dice), *lines[index + 1 :]]
    if kind == 1:
        return [*lines[:index], *lines[index + 1 :]]
    if kind == 2:
        return [*lines[: index + 1], lines[dice.randrange(len(lines) - 1)], *lines[index + 1 :]]
    if kind == 3:
        other_index = (index + dice.randrange(1, len(lines))) % len(lines)
        lines[index], lines[other_index] = lines[other_index], lines[index]
        return lines
    if kind == 4:
        return lines[:index]
    return forged_export(lines, dice, checkpoint_key() if kind == 5 else FORGER)


def forged_export(lines: list[str], dice: random.Random, key: Ed25519PrivateKey) -> list[str]:
    """An export of another, consistent history, with a proof and a checkpoint of its own."""
    entries, proof = [json.loads(it) for it in lines[:-1]], json.loads(lines[-1])
    entries[dice.randrange(len(entries))]["facts"]["value"] = dice.randrange(10**6)
    chain = ledger_entries.EntryChain(entries[0]["log"], entries[0]["ledger"])
    texts = []
    for entry in entries:
        texts.append(ledger_entries.canonical_json({**entry, "prev": chain.digest}))
        assert not list(chain.follow(texts[-1]))
    size, position = int(proof["checkpoint"]["note"].split("\n")[1]), proof["position"]
    leaves = [merkle.leaf_hash(str(it).encode()) for it in range(size)]
    leaves[position] = merkle.leaf_hash(ledger_entries.leaf_data(texts[-1]))
    origin = proof["checkpoint"]["note"].partition("\n")[0]

    def subtree(start: int, end: int) -> bytes:
        return merkle.root_of_leaves(leaves[start:end])

    proof["entry"] = texts[-1]
    proof["inclusion"] = [it.hex() for it in merkle.inclusion_proof(position, 0, size, subtree)]
    proof["since"]["consistency"] = [
        it.hex() for it in merkle.consistency_proof(proof["since"]["size"], 0, size, subtree)
    ]
    note = checkpoint.sign_checkpoint(Checkpoint(origin, size, merkle.root_of_leaves(leaves)), key)
    proof["checkpoint"] = {"note": note, "key": checkpoint.public_half(key)}
    return [*texts, json.dumps(proof, ensure_ascii=False)]


def test_every_tampering_with_an_export_or_a_proof_is_found(busy_box: Siaga) -> None:
    held = earlier_checkpoint(busy_box)
    url = f"/v1/history/ledgers/64.08/entries?checkpoint={held.checkpoint.size}"
    export = busy_box.nation.get(url, headers={"Accept": "application/x-ndjson"}).text.splitlines()
    assert verify_service.check_file(export, held).findings == []
    for case in range(CASES):
        dice = random.Random(case)
        if case % 2:
            tampered_lines = damaged_export([*export], dice)
        else:
            proof = json.dumps(json.loads(export[-1]), ensure_ascii=False, separators=(",", ":"))
            tampered_lines = [scrambled(proof, dice)]
        if tampered_lines == export:
            continue
        assert verify_service.check_file(tampered_lines, held).findings, case
