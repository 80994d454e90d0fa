"""Hand the seal over to another key."""

from pathlib import Path

from api.db.engine import Database
from api.history import proofs, queries
from api.history import service as history
from api.history.chain import Clock
from api.keys import service as keys
from api.settings import Settings, UnsafeSetting


def rotate(database: Database, chosen: Settings, old: Path | None, clock: Clock) -> str:
    """A new key takes over: one that is in place already, else one made here. Its public half."""
    with database.read() as session:
        standing = queries.standing(session)
    present = keys.own(chosen)
    handing_over = keys.read(old.read_text(encoding="ascii", errors="replace"), str(old)) if old else present
    is_new = present is None or standing is None or proofs.public_half(present) != standing.key
    if not is_new and chosen.seal_key:
        raise UnsafeSetting("Set SIAGA_SEAL_KEY to the new key, and name a file with the old one: --old FILE")
    if handing_over is not None and (standing is None or proofs.public_half(handing_over) != standing.key):
        handing_over = None
    aside = Path(f"{chosen.seal_key_file}.{clock():%Y%m%dT%H%M%S}")
    if not is_new:
        Path(chosen.seal_key_file).rename(aside)
    new = keys.own_or_new(chosen)
    try:
        with database.write() as session:
            history.rotate(session, proofs.public_half(new), handing_over, clock)
    except BaseException:
        if not is_new:
            aside.replace(chosen.seal_key_file)
        raise
    return proofs.public_half(new)
