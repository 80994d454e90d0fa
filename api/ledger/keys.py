"""The key that signs the checkpoints: from the environment, or from a file that the first start makes.

The database knows its public half, from an entry in the nation's ledger. Another key stops the start.
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
from api.ledger import entries as history
from api.ledger import merkle, repository


@dataclass(frozen=True)
class CheckpointKey:
    private: Ed25519PrivateKey
    verifier: str
    """The public half as programs for signed notes take it."""
    kept_in: str


def own(chosen: Settings) -> Ed25519PrivateKey | None:
    """The key of this machine, if it has one."""
    if chosen.checkpoint_key:
        return read(chosen.checkpoint_key, "SIAGA_CHECKPOINT_KEY")
    file = Path(chosen.checkpoint_key_file)
    return read(file.read_text(encoding="ascii", errors="replace"), str(file)) if file.exists() else None


def read(text: str, where: str) -> Ed25519PrivateKey:
    try:
        return Ed25519PrivateKey.from_private_bytes(base64.b64decode(text.strip(), validate=True))
    except (binascii.Error, ValueError):
        raise UnsafeSetting(
            f"{where} holds no checkpoint key: it must be 32 random bytes in base64, as `openssl rand -base64 32` makes them."
        ) from None


def own_or_new(chosen: Settings) -> Ed25519PrivateKey:
    """Whoever starts first makes the file, whole and for its owner alone; others at the same time use it."""
    found = own(chosen)
    if found is not None:
        return found
    file, made = Path(chosen.checkpoint_key_file), Ed25519PrivateKey.generate()
    file.absolute().parent.mkdir(parents=True, exist_ok=True)
    draft = file.with_name(f"{file.name}.{secrets.token_hex(4)}")
    try:
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
            out.write(base64.b64encode(made.private_bytes_raw()) + b"\n")
            out.flush()
            os.fsync(out.fileno())
        os.link(draft, file)
    except FileExistsError:
        return own_or_new(chosen)
    finally:
        draft.unlink(missing_ok=True)
    return made


def in_force(session: Session, chosen: Settings) -> CheckpointKey:
    """The key that this database is signed with; UnsafeSetting if this machine has another one, or none."""
    standing = repository.standing(session)
    if standing is None:
        raise UnsafeSetting("This database was never started. Run first: siaga serve")
    key = own(chosen)
    if key is None:
        raise UnsafeSetting(
            "The key that checkpoints this database is missing: neither SIAGA_CHECKPOINT_KEY nor "
            f"{chosen.checkpoint_key_file} holds one. Put it back from its copy. If it is lost: siaga key rotate --lost"
        )
    if merkle.public_half(key) != standing.key:
        raise UnsafeSetting(
            f"This database is signed with the key {standing.key}, and this machine has {merkle.public_half(key)}. "
            "Put the right key back. Is the new one meant, then record it: siaga key rotate --old FILE"
        )
    origin = history.origin(repository.instance(session), standing.epoch)
    kept_in = "SIAGA_CHECKPOINT_KEY" if chosen.checkpoint_key else chosen.checkpoint_key_file
    return CheckpointKey(key, merkle.verifier_key(origin, standing.key), kept_in)
