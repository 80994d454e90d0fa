"""Facts that the ledger entries of reports hold, and rows that are written together with their entry."""

from datetime import datetime
from typing import Any

from api.checklists.history.models import CheckIn, TargetChange
from api.checklists.items.domain import ItemContext
from api.elections.models import ElectionRegion
from api.ledger.entries import ledger_of, timestamp
from api.ledger.writer import LedgerWriter


def update_facts(columns: dict[str, Any]) -> dict[str, Any]:
    """Return the facts of an update's entry, from the columns of its row. Texts and evidence are added by the caller.

    Who recorded it and when are not among the facts: every entry holds them.
    """
    fact_names = ("election", "region", "requirement", "status", "value", "target", "stage")
    facts = {fact_name: columns[fact_name] for fact_name in fact_names}
    corrected_id = str(columns["corrects"]) if columns["corrects"] else None
    batch_fact = {"batch": str(columns["batch"])} if columns["batch"] else {}
    return {**facts, "observed_at": timestamp(columns["observed_at"]), "corrects": corrected_id, **batch_fact}


def append_target_change(
    ledgers: LedgerWriter, context: ItemContext, old_target: int | None, new_target: int | None
) -> TargetChange:
    """Append the entry of a changed target, and return the row to store."""
    election_slug, region_code, requirement_code = context.key
    facts = {
        "election": election_slug,
        "region": region_code,
        "requirement": requirement_code,
        "was": old_target,
        "is": new_target,
    }
    return TargetChange(
        ledger=ledger_of(region_code),
        seq=ledgers.append(region_code, "target.moved", "/".join(context.key), facts),
        election=election_slug,
        region=region_code,
        requirement=requirement_code,
        was=old_target,
        target=new_target,
        recorded_at=ledgers.at,
    )


def append_check_in(
    ledgers: LedgerWriter, pinned: ElectionRegion, requirements: list[str], observed_at: datetime, note: str | None
) -> CheckIn:
    """Append the entry of a check-in, and return the row to store. The note is stored by `LedgerWriter.write_texts`."""
    note_id, note_digest = ledgers.add_erasable_text(note)
    facts = {
        "election": pinned.election,
        "region": pinned.region,
        "requirements": requirements,
        "observed_at": timestamp(observed_at),
        "note": note_digest,
    }
    caller = ledgers.actor.caller
    return CheckIn(
        ledger=ledger_of(pinned.region),
        seq=ledgers.append(pinned.region, "region.checked_in", pinned.region, facts),
        election=pinned.election,
        region=pinned.region,
        token=caller.token_id,
        agency=caller.agency,
        requirements=requirements,
        observed_at=observed_at,
        recorded_at=ledgers.at,
        note=note_id,
    )
