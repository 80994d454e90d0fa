"""Hand the signing of checkpoints over to another key."""

from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from api.core.clock import Clock
from api.core.settings import Settings, UnsafeSetting
from api.db.engine import Database
from api.ledger import keys, repository, signing
from api.ledger.checkpoint import public_half


def rotate_key(database: Database, chosen: Settings, old_file: Path | None, clock: Clock, *, is_lost: bool) -> str:
    """Record a new key for the checkpoints and return its public half.

    The new key is the one of this machine, if that already differs from the recorded one; otherwise it is made here
    and the old key file is renamed. The old key, from this machine or from `old_file`, signs the hand-over; without
    it `is_lost` must be true.
    """
    with database.read() as session:
        current = repository.current_key_epoch(session)
    recorded_key, machine_key = current.key if current else "", keys.load_key(chosen)
    is_in_place = machine_key is None or public_half(machine_key) != recorded_key
    if not is_in_place and chosen.checkpoint_key:
        raise UnsafeSetting("Set SIAGA_CHECKPOINT_KEY to the new key, and name a file with the old one: --old FILE")
    old_key = _old_key(old_file, machine_key, recorded_key)
    if old_key is None:
        _check_lost(is_lost=is_lost)
    renamed = Path(f"{chosen.checkpoint_key_file}.{clock():%Y%m%dT%H%M%S}")
    if not is_in_place:
        Path(chosen.checkpoint_key_file).rename(renamed)
    new_key = keys.load_or_create_key(chosen)
    try:
        with database.write() as session:
            signing.record_key_rotation(session, public_half(new_key), old_key, clock)
    except BaseException:
        if not is_in_place:
            renamed.replace(chosen.checkpoint_key_file)
        raise
    return public_half(new_key)


def _old_key(
    old_file: Path | None, machine_key: Ed25519PrivateKey | None, recorded_key: str
) -> Ed25519PrivateKey | None:
    """Return the recorded key from the file, or from this machine; None if neither holds it."""
    key = machine_key
    if old_file:
        key = keys.parse_key(old_file.read_text(encoding="ascii", errors="replace"), str(old_file))
    return key if key is not None and public_half(key) == recorded_key else None


def _check_lost(*, is_lost: bool) -> None:
    """Refuse a hand-over that the old key does not sign, unless the operator says that it is lost.

    Every witness reports such a hand-over, and it cannot be taken back.
    """
    if not is_lost:
        raise UnsafeSetting(
            "The old key must sign the hand-over: name its file with --old FILE. Only if nobody has it any more: --lost"
        )
