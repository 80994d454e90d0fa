"""Hand the signing of checkpoints over to another key."""

from collections.abc import Callable
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlmodel import Session

from api.core.clock import Clock
from api.core.settings import Settings, UnsafeSetting
from api.db.engine import Database
from api.ledger import keys, repository, signing
from api.ledger.checkpoint import public_half

Reencrypt = Callable[[Session, Ed25519PrivateKey | None, Ed25519PrivateKey], None]
"""Encrypts with the new key what was encrypted with the old one, which is None if it is lost."""


def rotate_key(
    database: Database,
    settings: Settings,
    old_key_file: Path | None,
    clock: Clock,
    *,
    is_lost: bool,
    reencrypt: Reencrypt,
) -> str:
    """Record a new key for the checkpoints and return its public half.

    The new key is the one of this machine, if that already differs from the recorded one; otherwise it is made here
    and the old key file is renamed. The old key, from this machine or from `old_key_file`, signs the hand-over; without
    it `is_lost` must be true.
    """
    with database.read() as session:
        current_key_epoch = repository.current_key_epoch(session)
    recorded_key, machine_key = current_key_epoch.key if current_key_epoch else "", keys.load_key(settings)
    differs_from_recorded = machine_key is None or public_half(machine_key) != recorded_key
    if not differs_from_recorded and settings.checkpoint_key:
        raise UnsafeSetting("Set SIAGA_CHECKPOINT_KEY to the new key, and name a file with the old one: --old FILE")
    old_key = _old_key(old_key_file, machine_key, recorded_key)
    if old_key is None:
        _check_lost(is_lost=is_lost)
    renamed_key_file = Path(f"{settings.checkpoint_key_file}.{clock():%Y%m%dT%H%M%S}")
    if not differs_from_recorded:
        Path(settings.checkpoint_key_file).rename(renamed_key_file)
    new_key = keys.load_or_create_key(settings)
    try:
        with database.write() as session:
            signing.record_key_rotation(session, public_half(new_key), old_key, clock)
            reencrypt(session, old_key, new_key)
    except BaseException:
        if not differs_from_recorded:
            renamed_key_file.replace(settings.checkpoint_key_file)
        raise
    return public_half(new_key)


def _old_key(
    old_key_file: Path | None, machine_key: Ed25519PrivateKey | None, recorded_key: str
) -> Ed25519PrivateKey | None:
    """Return the recorded key from the file, or from this machine; None if neither holds it."""
    candidate_key = machine_key
    if old_key_file:
        candidate_key = keys.parse_key(old_key_file.read_text(encoding="ascii", errors="replace"), str(old_key_file))
    return candidate_key if candidate_key is not None and public_half(candidate_key) == recorded_key else None


def _check_lost(*, is_lost: bool) -> None:
    """Refuse a hand-over that the old key does not sign, unless the operator says that it is lost.

    Every witness reports such a hand-over, and it cannot be taken back.
    """
    if not is_lost:
        raise UnsafeSetting(
            "The old key must sign the hand-over: name its file with --old FILE. Only if nobody has it any more: --lost"
        )
