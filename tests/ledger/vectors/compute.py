"""Compute the test vectors of entry format 3 without the code of Siaga: from RFC 6962, C2SP tlog-checkpoint and this.

`python tests/ledger/vectors/compute.py > entries_v3.json` makes the file anew. It never changes once a release has
written the format: a new format gets a program and a file of its own.
"""

import base64
import hashlib
import json
import sys
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

LOG = "018f6f3e-0000-7000-8000-000000000001"
ORIGIN = f"siaga/{LOG}/0"
OPERATOR, TOKEN = "00000000-0000-0000-0000-000000000000", "018f6f3e-0000-7000-8000-000000000002"
UPDATE, RETRACTION = "018f6f3e-0000-7000-8000-000000000003", "018f6f3e-0000-7000-8000-000000000004"
KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
PUBLIC_KEY = KEY.public_key().public_bytes_raw()
NOTE_SALT, NOTE = bytes(range(16)), "Gudang di Sangatta: kotak suara ke-17 rusak — diganti"
NOTE_DIGEST = hashlib.sha256(NOTE_SALT + NOTE.encode()).hexdigest()
ADH_03 = {"election": "pilkada-2024", "region": "64.08.04", "requirement": "ADH-03", "stage": None}
WRITTEN: list[tuple[str, str, str, str | None, str | None, str, str, str, dict[str, Any]]] = [
    (
        *("ID", "2024-10-01T00:00:00.000000+00:00", OPERATOR, None, None, "operator", "checkpoint.began", "checkpoint"),
        {"after": None, "epoch": 0, "key": base64.b64encode(PUBLIC_KEY).decode(), "size": 0},
    ),
    (
        *("64.08", "2024-10-01T01:02:03.000004+00:00", TOKEN, "kpu-kutim", None, "request-1", "update.posted", UPDATE),
        {
            **{**ADH_03, "observed_at": "2024-10-01T00:30:00.000000+00:00", "note": NOTE_DIGEST, "evidence": None},
            **{"batch": None, "corrects": None, "entered_by": None, "status": "in_progress"},
            **{"target": 4907, "value": 4870},
        },
    ),
    (
        *("64.08", "2024-10-01T02:00:00.000000+00:00", TOKEN, "bawaslu-kutim", None, "request-2"),
        *("update.disputed", UPDATE),
        {**ADH_03, "observed_at": "2024-10-01T01:45:00.000000+00:00", "note": None, "update": UPDATE, "value": 4850},
    ),
    (
        *("64", "2024-10-01T03:00:00.000000+00:00", OPERATOR, None, "kesbangpol-kaltim"),
        *('a "quoted" \\ / tab\t é 😀', "region.checked_in", "64"),
        {
            **{"election": "pilkada-2024", "note": None, "observed_at": "2024-10-01T03:00:00.000000+00:00"},
            **{"region": "64", "requirements": ["KAM-01", "LAW-03"]},
        },
    ),
    (
        *("64.08", "2024-10-02T00:00:00.999999+00:00", TOKEN, "kpu-kutim", None, "request-4"),
        *("update.retracted", UPDATE, {"note": None, "retraction": RETRACTION}),
    ),
]
"""Ledger, time, token, agency, the agency it was written for, request, action, object and facts."""


def sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def leaf_of(text: str) -> bytes:
    return hashlib.sha256(b"\x00" + b"siaga/entry/3/" + sha256(text).encode()).digest()


def entries() -> list[dict[str, Any]]:
    last_by_ledger: dict[str, tuple[int, str]] = {}
    rows = []
    for number, (ledger, at, token, agency, on_behalf_of, request, action, object_id, facts) in enumerate(WRITTEN):
        last_seq, last_digest = last_by_ledger.get(ledger, (-1, sha256(f"{LOG}\n{ledger}")))
        entry = {
            **{"v": 3, "log": LOG, "ledger": ledger, "seq": last_seq + 1, "prev": last_digest},
            **{"salt": hashlib.sha256(f"salt {number}".encode()).hexdigest()[:32], "at": at},
            **{"by": {"token": token, "agency": agency, "for": on_behalf_of}, "request": request},
            **{"action": action, "object": object_id, "facts": {name: facts[name] for name in sorted(facts)}},
        }
        text = json.dumps(entry, separators=(",", ":"), ensure_ascii=False)
        last_by_ledger[ledger] = last_seq + 1, sha256(text)
        rows.append(
            {"ledger": ledger, "seq": last_seq + 1, "text": text, "digest": sha256(text), "leaf": leaf_of(text).hex()}
        )
    return rows


def root(leaves: list[bytes]) -> bytes:
    """RFC 6962, section 2.1."""
    if len(leaves) < 2:
        return leaves[0] if leaves else hashlib.sha256().digest()
    split = split_of(len(leaves))
    return hashlib.sha256(b"\x01" + root(leaves[:split]) + root(leaves[split:])).digest()


def split_of(size: int) -> int:
    split = 1
    while split * 2 < size:
        split *= 2
    return split


def path(position: int, leaves: list[bytes]) -> list[bytes]:
    """RFC 6962, section 2.1.1."""
    if len(leaves) == 1:
        return []
    split = split_of(len(leaves))
    if position < split:
        return [*path(position, leaves[:split]), root(leaves[split:])]
    return [*path(position - split, leaves[split:]), root(leaves[:split])]


def subproof(size: int, leaves: list[bytes], is_complete: bool) -> list[bytes]:
    """RFC 6962, section 2.1.2. A log of size 0 is the beginning of every log and needs no proof."""
    if size in (0, len(leaves)):
        return [] if is_complete else [root(leaves)]
    split = split_of(len(leaves))
    if size <= split:
        return [*subproof(size, leaves[:split], is_complete), root(leaves[split:])]
    return [*subproof(size - split, leaves[split:], False), root(leaves[:split])]


def key_id() -> bytes:
    """C2SP signed-note: Ed25519 is signature type 1."""
    return hashlib.sha256(ORIGIN.encode() + b"\n\x01" + PUBLIC_KEY).digest()[:4]


def note(size: int, leaves: list[bytes]) -> str:
    body = f"{ORIGIN}\n{size}\n{base64.b64encode(root(leaves[:size])).decode()}\n"
    signature = base64.b64encode(key_id() + KEY.sign(body.encode())).decode()
    return f"{body}\n— {ORIGIN} {signature}\n"


def hexadecimal(hashes: list[bytes]) -> list[str]:
    return [node.hex() for node in hashes]


def vectors() -> dict[str, Any]:
    rows = entries()
    leaves = [bytes.fromhex(row["leaf"]) for row in rows]
    public = base64.b64encode(PUBLIC_KEY).decode()
    verifier = f"{ORIGIN}+{key_id().hex()}+{base64.b64encode(bytes([1]) + PUBLIC_KEY).decode()}"
    return {
        "about": "Test vectors of entry format 3. compute.py made them without the code of Siaga.",
        "log": LOG,
        "first_digests": {ledger: sha256(f"{LOG}\n{ledger}") for ledger in ("ID", "64", "64.08")},
        "erasable_text": {"salt": NOTE_SALT.hex(), "text": NOTE, "digest": NOTE_DIGEST},
        "entries": rows,
        "roots": [root(leaves[:size]).hex() for size in range(len(leaves) + 1)],
        "key": {"seed": KEY.private_bytes_raw().hex(), "public": public, "verifier": verifier},
        "checkpoints": [
            {"origin": ORIGIN, "size": size, "root": root(leaves[:size]).hex(), "note": note(size, leaves)}
            for size in (3, 5)
        ],
        "inclusion_proofs": [
            {"size": size, "position": position, "hashes": hexadecimal(path(position, leaves[:size]))}
            for size in (3, 5)
            for position in range(size)
        ],
        "consistency_proofs": [
            {"from": old_size, "to": size, "hashes": hexadecimal(subproof(old_size, leaves[:size], True))}
            for old_size, size in [(0, 5), (1, 5), (2, 5), (3, 5), (4, 5), (5, 5), (2, 3), (3, 4)]
        ],
        "proof_file": {
            "proof": 3,
            "entry": rows[1]["text"],
            "position": 1,
            "inclusion": hexadecimal(path(1, leaves)),
            "checkpoint": {"note": note(5, leaves), "key": public},
            "since": {"size": 3, "consistency": hexadecimal(subproof(3, leaves, True))},
        },
    }


if __name__ == "__main__":
    sys.stdout.write(json.dumps(vectors(), ensure_ascii=False, indent=2) + "\n")
