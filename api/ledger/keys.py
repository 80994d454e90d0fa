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


def load_key(settings: Settings) -> Ed25519PrivateKey | None:
    """Return the key of this machine, or None if it has none."""
    if settings.checkpoint_key:
        return parse_key(settings.checkpoint_key, "SIAGA_CHECKPOINT_KEY")
    key_file = Path(settings.checkpoint_key_file)
    return (
        parse_key(key_file.read_text(encoding="ascii", errors="replace"), str(key_file)) if key_file.exists() else None
    )


def parse_key(key_text: str, key_source: str) -> Ed25519PrivateKey:
    """Parse a key. `key_source` names the setting or file in the refusal."""
    try:
        return Ed25519PrivateKey.from_private_bytes(base64.b64decode(key_text.strip(), validate=True))
    except (binascii.Error, ValueError):
        raise UnsafeSetting(
            f"{key_source} holds no checkpoint key: it must be 32 random bytes in base64, "
            "as `openssl rand -base64 32` makes them."
        ) from None


def load_or_create_key(settings: Settings) -> Ed25519PrivateKey:
    """Return the key of this machine. If it has none, make the key file, readable by its owner only.

    Of several processes that start at once the first makes the file, and all use it.
    """
    existing_key = load_key(settings)
    if existing_key is not None:
        return existing_key
    key_file, new_key = Path(settings.checkpoint_key_file), Ed25519PrivateKey.generate()
    key_file.absolute().parent.mkdir(parents=True, exist_ok=True)
    draft_file = key_file.with_name(f"{key_file.name}.{secrets.token_hex(4)}")
    try:
        with os.fdopen(os.open(draft_file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as output:
            output.write(base64.b64encode(new_key.private_bytes_raw()) + b"\n")
            output.flush()
            os.fsync(output.fileno())
        os.link(draft_file, key_file)
    except FileExistsError:
        return load_or_create_key(settings)
    finally:
        draft_file.unlink(missing_ok=True)
    return new_key


def current_key(session: Session, settings: Settings) -> CheckpointKey:
    """Return the key that signs this database's checkpoints. Raises UnsafeSetting if this machine does not have it."""
    current_key_epoch = repository.current_key_epoch(session)
    if current_key_epoch is None:
        raise UnsafeSetting("This database was never started. Run first: siaga serve")
    key = load_key(settings)
    if key is None:
        raise UnsafeSetting(
            "The key that signs this database's checkpoints is missing: neither SIAGA_CHECKPOINT_KEY nor "
            f"{settings.checkpoint_key_file} holds one. Put it back from its copy. "
            "If it is lost: siaga key rotate --lost"
        )
    if public_half(key) != current_key_epoch.key:
        raise UnsafeSetting(
            f"This database is signed with the key {current_key_epoch.key}, and this machine has {public_half(key)}. "
            "Put the right key back. Is the new one meant, then record it: siaga key rotate --old FILE"
        )
    origin = ledger_entries.origin(repository.instance_id(session), current_key_epoch.epoch)
    kept_in = "SIAGA_CHECKPOINT_KEY" if settings.checkpoint_key else settings.checkpoint_key_file
    return CheckpointKey(key, verifier_key(origin, current_key_epoch.key), kept_in)
