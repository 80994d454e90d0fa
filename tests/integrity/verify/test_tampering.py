"""The owner of the database changes history, carelessly or with skill. With one earlier checkpoint it is found.

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

from api.checklists.status_at import Counters
from api.db.table import Table
from api.integrity.rebuild import items as rebuild_items
from api.integrity.verify import service as verify_service
from api.integrity.verify.report import VerificationReport
from api.ledger import checkpoint, merkle, signing
from api.ledger import entries as ledger_entries
from api.ledger.checkpoint import Checkpoint
from api.ledger.exports import HeldCheckpoint
from tests.conftest import Siaga, checkpoint_key
from tests.ledgers import earlier

CASES = int(os.environ.get("SIAGA_TEST_TAMPERINGS", "1000")) // 4
"""On each database, of its rows and of its exports."""
FORGER = Ed25519PrivateKey.from_private_bytes(b"f" * 32)
TABLES: dict[str, sa.Table] = Table.metadata.tables
HISTORY = ("checkpoint", "log_head", "log", "entry")
Row = dict[str, Any]


@dataclass
class World:
    """All that is history, in memory."""

    dice: random.Random
    held: HeldCheckpoint
    rows: dict[str, list[Row]] = field(default_factory=dict)

    def read(self, session: Session) -> "World":
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
        place = self.rows["log"][self.dice.randrange(self.held.checkpoint.size)]
        return self.entry(place["ledger"], place["seq"])

    def entry(self, ledger: str, seq: int) -> Row:
        return next(it for it in self.rows["entry"] if (it["ledger"], it["seq"]) == (ledger, seq))

    def in_ledger(self, ledger: str) -> list[Row]:
        return sorted((it for it in self.rows["entry"] if it["ledger"] == ledger), key=lambda it: it["seq"])


# What is done to the entries


def change(world: World) -> None:
    """Another value, another agency, another anything."""
    row = world.covered()
    facts = json.loads(row["text"])
    name = world.dice.choice(sorted(facts["facts"]))
    facts["facts"][name] = world.dice.randrange(10**6)
    row["text"] = ledger_entries.canonical_json(facts)


def back_date(world: World) -> None:
    row = world.covered()
    at = row["recorded_at"] - timedelta(seconds=world.dice.randrange(1, 10**6))
    row["text"] = row["text"].replace(ledger_entries.timestamp(row["recorded_at"]), ledger_entries.timestamp(at), 1)
    row["recorded_at"] = at


def remove(world: World) -> None:
    row = world.covered()
    world.rows["entry"].remove(row)
    world.rows["log"] = [it for it in world.rows["log"] if (it["ledger"], it["seq"]) != (row["ledger"], row["seq"])]
    for table in ("entry", "log"):
        for it in world.rows[table]:
            it["seq"] -= int(it["ledger"] == row["ledger"] and it["seq"] > row["seq"])


def add(world: World) -> None:
    """In the middle, as a copy of what is there."""
    row = world.covered()
    for table in ("entry", "log"):
        for it in world.rows[table]:
            it["seq"] += int(it["ledger"] == row["ledger"] and it["seq"] > row["seq"])
    extra = {**row, "seq": row["seq"] + 1, "text": row["text"].replace('"request":"', '"request":"0', 1)}
    world.rows["entry"].append(extra)
    at = next(n for n, it in enumerate(world.rows["log"]) if (it["ledger"], it["seq"]) == (row["ledger"], row["seq"]))
    world.rows["log"].insert(at + 1, {**world.rows["log"][at], "seq": extra["seq"]})


def swap(world: World) -> None:
    row = world.covered()
    other = world.dice.choice([it for it in world.rows["entry"] if it is not row])
    row["text"], other["text"] = other["text"], row["text"]


def cut(world: World) -> None:
    """The end of history, from an entry on that the earlier checkpoint covers."""
    size = world.dice.randrange(1, world.held.checkpoint.size)
    gone = {(it["ledger"], it["seq"]) for it in world.rows["log"][size:]}
    world.rows["log"] = world.rows["log"][:size]
    world.rows["entry"] = [it for it in world.rows["entry"] if (it["ledger"], it["seq"]) not in gone]
    world.rows["checkpoint"] = [it for it in world.rows["checkpoint"] if it["size"] <= size]


DEEDS = (change, back_date, remove, add, swap, cut)


# How well it is covered up


def chain_anew(world: World) -> None:
    for head in world.rows["ledger"]:
        log = json.loads(world.rows["entry"][0]["text"])["log"]
        digest, rows = ledger_entries.EntryChain(log, head["code"]).digest, world.in_ledger(head["code"])
        for number, row in enumerate(rows):
            entry = {**json.loads(row["text"]), "ledger": head["code"], "seq": number, "prev": digest}
            row["text"] = ledger_entries.canonical_json(entry)
            row["seq"], row["action"], row["object"] = number, entry["action"], entry["object"]
            digest = row["digest"] = ledger_entries.digest(row["text"])
        head["seq"], head["digest"] = len(rows) - 1, digest


def log_anew(world: World) -> None:
    for row in world.rows["log"]:
        entry = world.entry(row["ledger"], row["seq"])
        row["leaf"] = merkle.leaf_hash(entry["text"])
    counts = {it["ledger"]: 0 for it in world.rows["log"]}
    for it in world.rows["log"]:
        counts[it["ledger"]] += 1
    world.rows["log_head"] = [{"ledger": ledger, "entries": count} for ledger, count in counts.items()]


def checkpoint_anew(world: World, key: Ed25519PrivateKey) -> None:
    leaves = [it["leaf"] for it in world.rows["log"]]
    sizes = sorted({min(it["size"], len(leaves)) for it in world.rows["checkpoint"]} | {len(leaves)})
    world.rows["checkpoint"] = [forged(world, size, merkle.root_of_leaves(leaves[:size]), key) for size in sizes]


def forged(world: World, size: int, root: bytes, key: Ed25519PrivateKey) -> Row:
    note = checkpoint.sign_checkpoint(Checkpoint(world.held.checkpoint.origin, size, root), key)
    public, at = checkpoint.public_half(key), datetime.now(UTC)
    return {"size": size, "root": root, "note": note, "key": public, "signed_at": at}


def forge(world: World) -> None:
    checkpoint_anew(world, FORGER)


def sign(world: World) -> None:
    checkpoint_anew(world, checkpoint_key())


SKILLS = ((), (chain_anew,), (chain_anew, log_anew), (chain_anew, log_anew, forge), (chain_anew, log_anew, sign))


# One value anywhere, in what is history and in what is kept beside it

CAREFUL = {"checkpoint": {"signed_at"}, "instance": {"id"}}
"""What is the server's word only."""
BESIDE = (
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
FREE = {
    **{"checklist_update": {"id", "digest", "role", "batch"}, "verification": {"id", "role"}, "check_in": {"id"}},
    **{"checklist_item": {"revision"}, "erasable_text": {"id"}},
}
"""What has no meaning, or what entries do not hold."""


def one_value(session: Session, dice: random.Random) -> str:
    name = dice.choice([*HISTORY, "ledger", "log", "entry", *BESIDE])
    table = TABLES[name]
    rows = [dict(it) for it in session.connection().execute(select(table)).mappings()]
    row = dice.choice([it for it in rows if name != "daily_totals" or any(it[count] for count in Counters._fields)])
    keys = {column.name for column in table.primary_key} if name in (*HISTORY, "ledger") else set()
    free = FREE.get(name, set()) | CAREFUL.get(name, set()) | keys
    linked = {column.name for column in table.columns if column.foreign_keys}
    column = dice.choice(sorted(column.name for column in table.columns if column.name not in free | linked))
    where = [table.c[key.name] == row[key.name] for key in table.primary_key]
    before = row[column] or NONE[table.c[column].type.python_type]
    session.connection().execute(update(table).where(*where).values({column: other(before, dice)}))
    return f"{name}.{column}"


NONE: dict[type, Any] = {
    int: 0,
    str: "",
    object: datetime.now(UTC),
    datetime: datetime.now(UTC),
    UUID: UUID(int=7),
    bytes: b"x",
}


def other(value: Any, dice: random.Random) -> Any:
    if isinstance(value, UUID):
        return UUID(int=value.int ^ 1)
    if isinstance(value, int):
        return value + dice.choice([-1, 1, 1000])
    if isinstance(value, datetime):
        return value.replace(year=2025) - timedelta(seconds=dice.randrange(10**6))
    if isinstance(value, bytes):
        at = dice.randrange(len(value))
        return value[:at] + bytes([value[at] ^ 1]) + value[at + 1 :]
    if isinstance(value, list):
        return [*value, "ADH-04"]
    choices = {"in_progress": "done", "done": "blocked", "not_started": "done", "confirmed": "endorsed"}
    choices |= {"disputed": "confirmed", "reported": "verified", "verified": "none", "none": "reported"}
    if value in choices:
        return choices[value]
    return f"{value or ''}x" if not isinstance(value, str) or len(value) < 3 else scrambled(value, dice)


def scrambled(value: str, dice: random.Random) -> str:
    at = dice.randrange(len(value))
    return value[:at] + chr(33 + (ord(value[at]) - 32) % 90) + value[at + 1 :]


def unguarded(siaga: Siaga) -> None:
    with siaga.database.write() as session:
        connection = session.connection()
        if siaga.database.is_sqlite:
            for name in (
                connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")).scalars().all()
            ):
                connection.execute(text(f"DROP TRIGGER {name}"))
            return
        for name in ("entry", "log", "checkpoint", "erasable_text", "ledger", "instance"):
            connection.execute(text(f"ALTER TABLE {name} DISABLE TRIGGER USER"))


class Undone(Exception):
    pass


def found(siaga: Siaga, held: HeldCheckpoint, tamper: Callable[[Session], str]) -> tuple[str, VerificationReport]:
    """What a check says of it; then it is undone."""
    report, what = VerificationReport(), ""
    with suppress(Undone), siaga.database.write() as session:
        what = tamper(session)
        session.expire_all()
        report = verify_service.check_database(session, held)
        rebuild_items.check_items(session, report)
        raise Undone
    return what, report


def test_every_tampering_with_rows_is_found(reported: Siaga) -> None:
    held = earlier(reported)
    unguarded(reported)
    for case in range(CASES):
        dice = random.Random(case)

        def tamper(session: Session, case: int = case, dice: random.Random = dice) -> str:
            if case % 3 == 0:
                return one_value(session, dice)
            world, deed, skill = World(dice, held).read(session), dice.choice(DEEDS), dice.randrange(len(SKILLS))
            deed(world)
            for step in SKILLS[skill]:
                step(world)
            world.write(session)
            return f"{deed.__name__} with skill {skill}"

        what, report = found(reported, held, tamper)
        assert report.findings, (case, what)
    assert found(reported, held, lambda _: "nothing")[1].findings == []


def test_a_key_that_the_old_one_did_not_hand_over_to_is_found(reported: Siaga) -> None:
    held = earlier(reported)
    with reported.database.write() as session:
        signing.record_key_rotation(session, checkpoint.public_half(FORGER), None, lambda: datetime.now(UTC))
        signing.sign_log(session, FORGER, datetime.now(UTC))

    _, report = found(reported, held, lambda _: "")

    assert [it.what for it in report.findings if "without signing the hand-over" in it.what]


# Exports


def torn(lines: list[str], dice: random.Random) -> list[str]:
    kind, at = dice.randrange(8), dice.randrange(len(lines))
    if kind == 0:
        return [*lines[:at], scrambled(lines[at], dice), *lines[at + 1 :]]
    if kind == 1:
        return [*lines[:at], *lines[at + 1 :]]
    if kind == 2:
        return [*lines[: at + 1], lines[dice.randrange(len(lines) - 1)], *lines[at + 1 :]]
    if kind == 3:
        other = (at + dice.randrange(1, len(lines))) % len(lines)
        lines[at], lines[other] = lines[other], lines[at]
        return lines
    if kind == 4:
        return lines[:at]
    return rewritten(lines, dice, checkpoint_key() if kind == 5 else FORGER)


def rewritten(lines: list[str], dice: random.Random, key: Ed25519PrivateKey) -> list[str]:
    """Another history in good order, with a proof and a checkpoint of its own."""
    entries, proof = [json.loads(it) for it in lines[:-1]], json.loads(lines[-1])
    entries[dice.randrange(len(entries))]["facts"]["value"] = dice.randrange(10**6)
    chain = ledger_entries.EntryChain(entries[0]["log"], entries[0]["ledger"])
    made = []
    for entry in entries:
        made.append(ledger_entries.canonical_json({**entry, "prev": chain.digest}))
        assert not list(chain.follow(made[-1]))
    size, position = int(proof["checkpoint"]["note"].split("\n")[1]), proof["position"]
    leaves = [merkle.leaf_hash(made[-1] if it == position else str(it)) for it in range(size)]
    origin = proof["checkpoint"]["note"].partition("\n")[0]

    def subtree(start: int, end: int) -> bytes:
        return merkle.root_of_leaves(leaves[start:end])

    proof["entry"] = made[-1]
    proof["inclusion"] = [it.hex() for it in merkle.inclusion_proof(position, 0, size, subtree)]
    proof["since"]["consistency"] = [
        it.hex() for it in merkle.consistency_proof(proof["since"]["size"], 0, size, subtree)
    ]
    note = checkpoint.sign_checkpoint(Checkpoint(origin, size, merkle.root_of_leaves(leaves)), key)
    proof["checkpoint"] = {"note": note, "key": checkpoint.public_half(key)}
    return [*made, json.dumps(proof, ensure_ascii=False)]


def test_every_tampering_with_an_export_or_a_proof_is_found(reported: Siaga) -> None:
    held = earlier(reported)
    asked = f"/v1/history/ledgers/64.08/entries?checkpoint={held.checkpoint.size}"
    export = reported.nation.get(asked, headers={"Accept": "application/x-ndjson"}).text.splitlines()
    assert verify_service.check_file(export, held).findings == []
    for case in range(CASES):
        dice = random.Random(case)
        if case % 2:
            wrong = torn([*export], dice)
        else:
            proof = json.dumps(json.loads(export[-1]), ensure_ascii=False, separators=(",", ":"))
            wrong = [scrambled(proof, dice)]
        if wrong == export:
            continue
        assert verify_service.check_file(wrong, held).findings, case
