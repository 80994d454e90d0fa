"""The log as others read it: the newest checkpoint with its cosignatures, the hashes of the tree, and the commitments.

Only what a checkpoint covers is given out, so everything but the newest checkpoint stays as it is for ever.
"""

from sqlmodel import Session

from api.integrity.history.errors import NoCheckpointYet
from api.integrity.tiles.errors import NoSuchTile
from api.ledger import repository
from api.ledger.cosignature import with_cosignatures
from api.ledger.entries import leaf_data
from api.ledger.models import PublishedCheckpoint
from api.ledger.tiles import LEVEL_BY_TEXT, TileRange, covered_tile, entry_bundle


def newest_note(session: Session) -> str:
    """Return the newest checkpoint as a signed note, with what witnesses added to it."""
    checkpoint = _newest_checkpoint(session)
    return with_cosignatures(checkpoint.note, repository.cosignature_lines(session, [checkpoint.size])[checkpoint.size])


def tile(session: Session, level_text: str, address: str) -> bytes:
    """Return the hashes of a tile, one behind the other. Raises NoSuchTile if the newest checkpoint has none such."""
    if (level := LEVEL_BY_TEXT.get(level_text)) is None:
        raise NoSuchTile
    tile_range = _covered_range(session, level, address)
    hash_by_level_and_number = repository.tree_hashes(session, [(level, *tile_range)])
    return b"".join(hash_by_level_and_number[level, number] for number in range(*tile_range))


def bundle(session: Session, address: str) -> bytes:
    """Return a bundle of entries. Raises NoSuchTile if the newest checkpoint does not cover them all."""
    entry_texts = repository.placed_entry_texts(session, *_covered_range(session, 0, address))
    return entry_bundle(leaf_data(entry_text) for entry_text in entry_texts)


def _covered_range(session: Session, level: int, address: str) -> TileRange:
    tile_range = covered_tile(address, _newest_checkpoint(session).size, level)
    if tile_range is None:
        raise NoSuchTile
    return tile_range


def _newest_checkpoint(session: Session) -> PublishedCheckpoint:
    checkpoint = repository.last_checkpoint(session)
    if checkpoint is None:
        raise NoCheckpointYet
    return checkpoint
