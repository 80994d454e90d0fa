"""The key that signs the checkpoints: from the environment, or from a file that the first start makes.

The nation's ledger records its public half. A start with another key is refused.
"""

import base64
import binascii
import os
import secrets
from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlmodel import Session

from api.core.settings import Settings, UnsafeSetting
from api.ledger import entries as ledger_entries
from api.ledger import repository
from api.ledger.checkpoint import public_half, verifier_key


@dataclass(frozen=True)
class CheckpointKey:
    private: Ed25519PrivateKey
    verifier: str
    """The public half in the form that programs for signed notes take."""
    kept_in: str
    """The name of the setting or file that holds the key."""


def load_key(chosen: Settings) -> Ed25519PrivateKey | None:
    """Return the key of this machine, or None if it has none."""
    if chosen.checkpoint_key:
        return parse_key(chosen.checkpoint_key, "SIAGA_CHECKPOINT_KEY")
    file = Path(chosen.checkpoint_key_file)
    return parse_key(file.read_text(encoding="ascii", errors="replace"), str(file)) if file.exists() else None


def parse_key(text: str, source: str) -> Ed25519PrivateKey:
    """Parse a key. `source` names the setting or file in the refusal."""
    try:
        return Ed25519PrivateKey.from_private_bytes(base64.b64decode(text.strip(), validate=True))
    except (binascii.Error, ValueError):
        raise UnsafeSetting(
            f"{source} holds no checkpoint key: it must be 32 random bytes in base64, "
            "as `openssl rand -base64 32` makes them."
        ) from None


def load_or_create_key(chosen: Settings) -> Ed25519PrivateKey:
    """Return the key of this machine. If it has none, make the key file, readable by its owner only.

    Of several processes that start at once the first makes the file, and all use it.
    """
    existing_key = load_key(chosen)
    if existing_key is not None:
        return existing_key
    file, new_key = Path(chosen.checkpoint_key_file), Ed25519PrivateKey.generate()
    file.absolute().parent.mkdir(parents=True, exist_ok=True)
    draft = file.with_name(f"{file.name}.{secrets.token_hex(4)}")
    try:
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
            out.write(base64.b64encode(new_key.private_bytes_raw()) + b"\n")
            out.flush()
            os.fsync(out.fileno())
        os.link(draft, file)
    except FileExistsError:
        return load_or_create_key(chosen)
    finally:
        draft.unlink(missing_ok=True)
    return new_key


def current_key(session: Session, chosen: Settings) -> CheckpointKey:
    """Return the key that signs this database's checkpoints. Raises UnsafeSetting if this machine does not have it."""
    recorded = repository.current_key_epoch(session)
    if recorded is None:
        raise UnsafeSetting("This database was never started. Run first: siaga serve")
    key = load_key(chosen)
    if key is None:
        raise UnsafeSetting(
            "The key that signs this database's checkpoints is missing: neither SIAGA_CHECKPOINT_KEY nor "
            f"{chosen.checkpoint_key_file} holds one. Put it back from its copy. If it is lost: siaga key rotate --lost"
        )
    if public_half(key) != recorded.key:
        raise UnsafeSetting(
            f"This database is signed with the key {recorded.key}, and this machine has {public_half(key)}. "
            "Put the right key back. Is the new one meant, then record it: siaga key rotate --old FILE"
        )
    origin = ledger_entries.origin(repository.instance_id(session), recorded.epoch)
    kept_in = "SIAGA_CHECKPOINT_KEY" if chosen.checkpoint_key else chosen.checkpoint_key_file
    return CheckpointKey(key, verifier_key(origin, recorded.key), kept_in)
