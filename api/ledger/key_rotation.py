"""Hand the checkpoint over to another key."""

from pathlib import Path

from api.core.clock import Clock
from api.core.settings import Settings, UnsafeSetting
from api.db.engine import Database
from api.ledger import keys, merkle, repository
from api.ledger import service as history


def rotate(database: Database, chosen: Settings, old: Path | None, clock: Clock, *, is_lost: bool) -> str:
    """A new key takes over: one that is in place already, else one made here. Its public half."""
    with database.read() as session:
        standing = repository.standing(session)
    known, present = standing.key if standing else "", keys.own(chosen)
    in_place = present is None or merkle.public_half(present) != known
    if not in_place and chosen.checkpoint_key:
        raise UnsafeSetting("Set SIAGA_CHECKPOINT_KEY to the new key, and name a file with the old one: --old FILE")
    handing_over = keys.read(old.read_text(encoding="ascii", errors="replace"), str(old)) if old else present
    if handing_over is None or merkle.public_half(handing_over) != known:
        _check_lost(is_lost=is_lost)
        handing_over = None
    aside = Path(f"{chosen.checkpoint_key_file}.{clock():%Y%m%dT%H%M%S}")
    if not in_place:
        Path(chosen.checkpoint_key_file).rename(aside)
    new = keys.own_or_new(chosen)
    try:
        with database.write() as session:
            history.rotate(session, merkle.public_half(new), handing_over, clock)
    except BaseException:
        if not in_place:
            aside.replace(chosen.checkpoint_key_file)
        raise
    return merkle.public_half(new)


def _check_lost(*, is_lost: bool) -> None:
    """Every witness will be told, and it cannot be taken back: so it must be said."""
    if not is_lost:
        raise UnsafeSetting(
            "The old key must checkpoint the hand-over: name its file with --old FILE. Only if nobody has it any more: --lost"
        )
