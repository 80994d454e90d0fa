"""What the ledger entries about elections hold. Writes and `siaga verify` call the same functions."""

from api.elections.models import PollingDay
from api.ledger.entries import Digests, EntryContent, RecordedTable, timestamp


def polling_day_entry(decision: PollingDay, digests: Digests) -> EntryContent:
    facts = {
        "election": decision.election,
        "region": decision.region,
        "was": decision.was_on.isoformat(),
        "is": decision.polling_on.isoformat(),
        "decided_at": timestamp(decision.decided_at),
        "source": decision.source,
        "note": digests.get(decision.note),
    }
    return EntryContent("polling_day.moved", f"{decision.election}/{decision.region}", facts)


RECORDED_TABLES = (RecordedTable(PollingDay, ("polling_day.moved",), polling_day_entry),)
