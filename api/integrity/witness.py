"""What an observer runs: keep the newest checkpoint of a server, and check that its history only grew since the last.

It needs nothing of the server but its answers. Its state is one file: the last checkpoint that was in order.
"""

import json
import os
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any

from api.integrity.verify.report import VerificationReport
from api.ledger import entries, exports
from api.ledger.checkpoint import Checkpoint, open_checkpoint
from api.ledger.errors import VerificationFailed
from api.ledger.exports import HeldCheckpoint
from api.ledger.merkle import verify_consistency

Fetch = Callable[[str], dict[str, Any]]
"""Returns the answer to a GET of a path below /v1/history."""
TIMEOUT = 30
"""Seconds."""


class NoAnswer(Exception):
    """The server did not answer; the message says why."""


def fetch_over_http(url: str, token: str) -> Fetch:
    """Return a function that fetches from this server. It raises NoAnswer."""

    def fetch(path: str) -> dict[str, Any]:
        headers = {"Authorization": f"Bearer {token}", "Accept": "application/json", "Accept-Language": "en"}
        request = urllib.request.Request(f"{url.rstrip('/')}/v1/history/{path}", headers=headers)
        try:
            with urllib.request.urlopen(request, timeout=TIMEOUT) as answer:
                body: dict[str, Any] = json.load(answer)
                return body
        except urllib.error.HTTPError as error:
            raise NoAnswer(f"{url} answers {error.code}: {_detail(error)}") from None
        except (OSError, ValueError) as error:
            raise NoAnswer(f"{url} does not answer as Siaga does: {error}") from None

    return fetch


def _detail(error: urllib.error.HTTPError) -> str:
    try:
        return str(json.load(error)["detail"])
    except (OSError, ValueError, KeyError, TypeError):
        return error.reason


def check_server(fetch: Fetch, state: Path, *, accept: bool = False) -> VerificationReport:
    """Compare the server's newest checkpoint with the one in `state`, and keep it there if all is well.

    A checkpoint that contradicts the old one is kept beside it as evidence. With `accept` it replaces the old one.
    """
    report, answer = VerificationReport(), fetch("checkpoint")
    held = exports.read_held_checkpoint(state.read_text(encoding="utf-8")) if state.exists() else None
    try:
        new = HeldCheckpoint(open_checkpoint(answer["note"], answer["key"]), answer["key"])
        if held is not None:
            _compare(fetch, report, held, new)
    except (VerificationFailed, KeyError, TypeError) as why:
        report.add_finding("the checkpoint", f"it is not in order: {why}")
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


def _compare(fetch: Fetch, report: VerificationReport, held: HeldCheckpoint, new: HeldCheckpoint) -> None:
    """Check that the new log begins with the log of the held checkpoint, and that new keys were handed over."""
    if new.checkpoint.origin.rpartition("/")[0] != held.checkpoint.origin.rpartition("/")[0]:
        report.add_finding(
            "the checkpoint",
            f"it is of another installation ({new.checkpoint.origin}) than yours ({held.checkpoint.origin})",
        )
        return
    if (new.checkpoint.origin, new.key) != (held.checkpoint.origin, held.key):
        _check_hand_overs(fetch, report, held, new)
    if new.checkpoint.size < held.checkpoint.size:
        report.add_finding(
            "the log", f"it has {new.checkpoint.size} entries; you saw {held.checkpoint.size} signed: history was cut"
        )
        return
    answer = fetch(f"consistency?from={held.checkpoint.size}&to={new.checkpoint.size}")
    proof = [bytes.fromhex(node) for node in answer["hashes"]]
    if not verify_consistency(held.checkpoint, new.checkpoint, proof):
        report.add_finding(
            "the log", "what you saw signed was changed or removed: it is not how the present log begins"
        )


def _check_hand_overs(fetch: Fetch, report: VerificationReport, held: HeldCheckpoint, new: HeldCheckpoint) -> None:
    """Follow the keys from the held one to the new one.

    Each key must have signed the checkpoint that covers the entry about the next.
    """
    trusted_key, epoch = held.key, _epoch(held.checkpoint)
    recorded_keys = fetch("keys")["items"]
    signers = [(recorded["key"], recorded["epoch"]) for recorded in recorded_keys]
    first = signers.index((trusted_key, epoch)) + 1 if (trusted_key, epoch) in signers else 0
    for recorded in recorded_keys[first:]:
        if recorded["proof"] is None:
            continue
        proof = exports.read_proof(recorded["proof"])
        for problem in exports.check_proof(proof, None):
            report.add_finding(f"key {recorded['key']}", problem)
        key_epoch = entries.read_key_epoch(proof.text)
        if key_epoch.epoch > epoch:
            _report_restore(report, key_epoch.size, held)
        if proof.key == trusted_key:
            trusted_key, epoch = key_epoch.key, key_epoch.epoch
    if (trusted_key, epoch) != (new.key, _epoch(new.checkpoint)):
        report.add_finding(f"key {new.key}", f"the key that you knew ({trusted_key}) did not sign the hand-over to it")


def _report_restore(report: VerificationReport, size: int, held: HeldCheckpoint) -> None:
    """Report a restored backup. It is a finding if the backup had fewer entries than the held checkpoint covers."""
    held_size = held.checkpoint.size
    if size < held_size:
        problem = f"you saw {held_size} entries signed, and the backup had {size}: the rest was lost, or withdrawn"
        report.add_finding("a restored backup", problem)
    else:
        report.looked_at.append("the server was restored from a backup that holds all that you saw signed")


def _epoch(checkpoint: Checkpoint) -> int:
    return int(checkpoint.origin.rpartition("/")[2])
