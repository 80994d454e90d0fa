"""What the ledger entries about regions hold. Writes and `siaga verify` call the same functions."""

from api.ledger.entries import NO_DIGESTS, Digests, EntryContent, RecordedTable
from api.reference.regions.models import FlagChange


def flag_change_entry(change: FlagChange, _: Digests = NO_DIGESTS) -> EntryContent:
    """Return the entry without the source that it also cites: the row does not hold that."""
    action = "flag.set" if change.holds else "flag.ended"
    return EntryContent(action, change.region, {"region": change.region, "flag": change.flag})


RECORDED_TABLES = (RecordedTable(FlagChange, ("flag.set", "flag.ended"), flag_change_entry),)
