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


def check_server(fetch: Fetch, state_file: Path, *, accept: bool = False) -> VerificationReport:
    """Compare the server's newest checkpoint with the one in `state_file`, and keep it there if all is well.

    A checkpoint that contradicts the old one is kept beside it as evidence. With `accept` it replaces the old one.
    """
    report, checkpoint_answer = VerificationReport(), fetch("checkpoint")
    held = exports.read_held_checkpoint(state_file.read_text(encoding="utf-8")) if state_file.exists() else None
    try:
        new_checkpoint = HeldCheckpoint(
            open_checkpoint(checkpoint_answer["note"], checkpoint_answer["key"]), checkpoint_answer["key"]
        )
        if held is not None:
            _compare(fetch, report, held, new_checkpoint)
    except (VerificationFailed, KeyError, TypeError) as error:
        report.add_finding("the checkpoint", f"it is not in order: {error}")
        new_checkpoint = None
    if new_checkpoint is not None:
        first_time_advice = (
            "" if held else " The first one seen here: compare this key with the one that the operator gave out."
        )
        report.looked_at.append(
            f"the checkpoint of size {new_checkpoint.checkpoint.size}, "
            f"signed by the key {new_checkpoint.key}.{first_time_advice}"
        )
    if report.findings and not accept:
        _write(state_file.with_name(f"{state_file.name}.contradiction"), checkpoint_answer)
    elif new_checkpoint is not None:
        _write(state_file, {"note": checkpoint_answer["note"], "key": checkpoint_answer["key"]})
    return report


def _write(file: Path, content: dict[str, Any]) -> None:
    draft_file = file.with_name(f"{file.name}.part")
    with draft_file.open("w", encoding="utf-8") as output:
        json.dump(content, output, ensure_ascii=False)
        output.flush()
        os.fsync(output.fileno())
    draft_file.replace(file)


def _compare(fetch: Fetch, report: VerificationReport, held: HeldCheckpoint, new_checkpoint: HeldCheckpoint) -> None:
    """Check that the new log begins with the log of the held checkpoint, and that new keys were handed over."""
    if new_checkpoint.checkpoint.origin.rpartition("/")[0] != held.checkpoint.origin.rpartition("/")[0]:
        report.add_finding(
            "the checkpoint",
            f"it is of another installation ({new_checkpoint.checkpoint.origin}) than yours ({held.checkpoint.origin})",
        )
        return
    if (new_checkpoint.checkpoint.origin, new_checkpoint.key) != (held.checkpoint.origin, held.key):
        _check_hand_overs(fetch, report, held, new_checkpoint)
    if new_checkpoint.checkpoint.size < held.checkpoint.size:
        report.add_finding(
            "the log",
            f"it has {new_checkpoint.checkpoint.size} entries; you saw {held.checkpoint.size} signed: history was cut",
        )
        return
    consistency_answer = fetch(f"consistency?from={held.checkpoint.size}&to={new_checkpoint.checkpoint.size}")
    proof = [bytes.fromhex(node) for node in consistency_answer["hashes"]]
    if not verify_consistency(held.checkpoint, new_checkpoint.checkpoint, proof):
        report.add_finding(
            "the log", "what you saw signed was changed or removed: it is not how the present log begins"
        )


def _check_hand_overs(
    fetch: Fetch, report: VerificationReport, held: HeldCheckpoint, new_checkpoint: HeldCheckpoint
) -> None:
    """Follow the keys from the held one to the new one.

    Each key must have signed the checkpoint that covers the entry about the next.
    """
    trusted_key, epoch = held.key, _epoch(held.checkpoint)
    recorded_keys = fetch("keys")["items"]
    signers = [(recorded_key["key"], recorded_key["epoch"]) for recorded_key in recorded_keys]
    first_index = signers.index((trusted_key, epoch)) + 1 if (trusted_key, epoch) in signers else 0
    for recorded_key in recorded_keys[first_index:]:
        if recorded_key["proof"] is None:
            continue
        proof = exports.read_proof(recorded_key["proof"])
        for problem in exports.check_proof(proof, None):
            report.add_finding(f"key {recorded_key['key']}", problem)
        key_epoch = entries.read_key_epoch(proof.text)
        if key_epoch.epoch > epoch:
            _report_restore(report, key_epoch.size, held)
        if proof.key == trusted_key:
            trusted_key, epoch = key_epoch.key, key_epoch.epoch
    if (trusted_key, epoch) != (new_checkpoint.key, _epoch(new_checkpoint.checkpoint)):
        report.add_finding(
            f"key {new_checkpoint.key}", f"the key that you knew ({trusted_key}) did not sign the hand-over to it"
        )


def _report_restore(report: VerificationReport, backup_size: int, held: HeldCheckpoint) -> None:
    """Report a restored backup. It is a finding if the backup had fewer entries than the held checkpoint covers."""
    held_size = held.checkpoint.size
    if backup_size < held_size:
        problem = (
            f"you saw {held_size} entries signed, and the backup had {backup_size}: the rest was lost, or withdrawn"
        )
        report.add_finding("a restored backup", problem)
    else:
        report.looked_at.append("the server was restored from a backup that holds all that you saw signed")


def _epoch(checkpoint: Checkpoint) -> int:
    return int(checkpoint.origin.rpartition("/")[2])
