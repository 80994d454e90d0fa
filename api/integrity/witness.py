"""What an observer runs: keep the newest checkpoint of a server, and see that its history only grew since the last one.

Needs nothing of the server but its answers. The state is one file: the last checkpoint that was in order.
"""

import json
import os
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any

from api.integrity.verify.findings import VerificationReport
from api.ledger import entries
from api.ledger.entries import Held
from api.ledger.merkle import Checkpoint, VerificationFailed, open_checkpoint, verify_consistency

Ask = Callable[[str], dict[str, Any]]
"""Gives the answer to a GET below /v1/history."""
PATIENCE = 30


class NoAnswer(Exception):
    """The server could not be asked; the message says why."""


def over_http(url: str, token: str) -> Ask:
    def ask(path: str) -> dict[str, Any]:
        headers = {"Authorization": f"Bearer {token}", "Accept": "application/json", "Accept-Language": "en"}
        request = urllib.request.Request(f"{url.rstrip('/')}/v1/history/{path}", headers=headers)
        try:
            with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
                found: dict[str, Any] = json.load(answer)
                return found
        except urllib.error.HTTPError as error:
            raise NoAnswer(f"{url} answers {error.code}: {_detail(error)}") from None
        except (OSError, ValueError) as error:
            raise NoAnswer(f"{url} does not answer as Siaga does: {error}") from None

    return ask


def _detail(error: urllib.error.HTTPError) -> str:
    try:
        return str(json.load(error)["detail"])
    except (OSError, ValueError, KeyError, TypeError):
        return error.reason


def look(ask: Ask, state: Path, *, accept: bool = False) -> VerificationReport:
    """Compare, and keep the new checkpoint if all is well; what contradicts the old one is kept beside it as evidence."""
    report, answer = VerificationReport(), ask("checkpoint")
    held = entries.read_held(state.read_text(encoding="utf-8")) if state.exists() else None
    try:
        new = Held(open_checkpoint(answer["note"], answer["key"]), answer["key"])
        if held is not None:
            _compare(ask, report, held, new)
    except (VerificationFailed, KeyError, TypeError) as why:
        report.found("the checkpoint", f"it is not in order: {why}")
        new = None
    if new is not None:
        first = "" if held else " The first one seen here: compare this key with the one that the operator gave out."
        report.looked_at.append(f"the checkpoint of size {new.checkpoint.size}, signed by the key {new.key}.{first}")
    if report.findings and not accept:
        _write(state.with_name(f"{state.name}.contradiction"), answer)
    elif new is not None:
        _write(state, {"note": answer["note"], "key": answer["key"]})
    return report


def _write(file: Path, content: dict[str, Any]) -> None:
    draft = file.with_name(f"{file.name}.part")
    with draft.open("w", encoding="utf-8") as out:
        json.dump(content, out, ensure_ascii=False)
        out.flush()
        os.fsync(out.fileno())
    draft.replace(file)


def _compare(ask: Ask, report: VerificationReport, held: Held, new: Held) -> None:
    if new.checkpoint.origin.rpartition("/")[0] != held.checkpoint.origin.rpartition("/")[0]:
        report.found(
            "the checkpoint",
            f"it is of another installation ({new.checkpoint.origin}) than yours ({held.checkpoint.origin})",
        )
        return
    if (new.checkpoint.origin, new.key) != (held.checkpoint.origin, held.key):
        _follow_keys(ask, report, held, new)
    if new.checkpoint.size < held.checkpoint.size:
        report.found(
            "the log", f"it has {new.checkpoint.size} entries; you saw {held.checkpoint.size} signed: history was cut"
        )
        return
    answer = ask(f"consistency?from={held.checkpoint.size}&to={new.checkpoint.size}")
    if not verify_consistency(held.checkpoint, new.checkpoint, [bytes.fromhex(it) for it in answer["hashes"]]):
        report.found("the log", "what you saw signed was changed or removed: it is not how the present log begins")


def _follow_keys(ask: Ask, report: VerificationReport, held: Held, new: Held) -> None:
    """From the key that was trusted to the one that signs now: each must have signed the entry about the next."""
    trusted, epoch = held.key, _epoch(held.checkpoint)
    shown_keys = ask("keys")["items"]
    known = [(it["key"], it["epoch"]) for it in shown_keys]
    first = known.index((trusted, epoch)) + 1 if (trusted, epoch) in known else 0
    for shown in shown_keys[first:]:
        if shown["proof"] is None:
            continue
        proof = entries.read_proof(shown["proof"])
        for what in entries.check_proof(proof, None):
            report.found(f"key {shown['key']}", what)
        standing = entries.standing(proof.text)
        if standing.epoch > epoch:
            _restored(report, standing.size, held)
        if proof.key == trusted:
            trusted, epoch = standing.key, standing.epoch
    if (trusted, epoch) != (new.key, _epoch(new.checkpoint)):
        report.found(f"key {new.key}", f"the key that you knew ({trusted}) did not checkpoint the hand-over to it")


def _restored(report: VerificationReport, size: int, held: Held) -> None:
    if size < held.checkpoint.size:
        what = (
            f"you saw {held.checkpoint.size} entries signed, and the backup had {size}: the rest was lost, or withdrawn"
        )
        report.found("a restored backup", what)
    else:
        report.looked_at.append("the server was restored from a backup that holds all that you saw signed")


def _epoch(checkpoint: Checkpoint) -> int:
    return int(checkpoint.origin.rpartition("/")[2])
