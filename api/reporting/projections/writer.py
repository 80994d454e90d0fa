"""Keeps items, tallies and revisions in step with the ledgers, in the same transaction."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import delete
from sqlmodel import Session, col

from api.checklists import domain as checklist_rules
from api.checklists import status_at
from api.checklists.history import domain as history_domain
from api.checklists.history import repository as history
from api.checklists.history.domain import ItemContext, ItemKey, State, StoredCounters
from api.checklists.history.models import CheckIn, TargetChange
from api.checklists.history.repository import StoredItem
from api.checklists.models import ChecklistItem, Measure
from api.core.region_codes import ancestors, level
from api.core.status import Assurance, Status
from api.core.time import NEVER, day_end
from api.db import prepared
from api.db.prepared import vars_of
from api.db.upsert import chunks
from api.elections.models import ElectionRegion
from api.ledger.entries import instant, ledger_of
from api.ledger.writer import LedgerWriter
from api.reporting.projections import replay
from api.reporting.projections.models import DailyTotals, RegionRevision, RegionTotals
from api.reporting.projections.replay import Seen
from api.reporting.schemas import NewUpdate

_SENT = {*NewUpdate.model_fields} - {"client_id"}
NOTHING = StoredCounters()
SOON_OVER = timedelta(hours=1)
"""Longer than any write takes: so who keeps what a day added up to learns of every write that still changes it."""
TALLY_KEY = ("election", "level", "region", "requirement", "good_until")
DAY_KEY = ("election", "region", "requirement", "ends_at", "lasts_until")
_PUT_ITEM = prepared.put(ChecklistItem, "election", "region", "requirement")
_ADD_TALLY = prepared.add_up(RegionTotals, *TALLY_KEY)
_ADD_DAY = prepared.add_up(DailyTotals, *DAY_KEY)
_RAISE = prepared.add_up(RegionRevision, "election", "region")


@dataclass
class Settled:
    """One item before the first deed of a transaction and after the last: what lay between cancels out."""

    place: ItemContext
    old: StoredItem
    before: State | None
    new: StoredItem
    after: State | None

    @property
    def times(self) -> int:
        return self.new.revision - self.old.revision


@dataclass
class Retold:
    """What was said of one item, before and after; the first of the days that it speaks of."""

    place: ItemContext
    since: datetime
    old: Seen
    new: Seen


@dataclass
class ProjectionWriter:
    """What deeds make of items, tallies and revisions: kept in mind first, then added up and written in one go."""

    settled: dict[ItemKey, Settled] = field(default_factory=dict)
    told: dict[ItemKey, Retold] = field(default_factory=dict)
    past: Counter[tuple[str, str]] = field(default_factory=Counter)

    def settle(self, place: ItemContext, old: StoredItem, before: State | None, after: State | None) -> StoredItem:
        """The item becomes what `after` says; what changed goes to every region up to the regency."""
        new = StoredItem(old.revision + 1, good_until(place, after))
        it = self.settled.setdefault(place.key, Settled(place, old, before, new, after))
        it.new, it.after = new, after
        return new

    def tell(self, place: ItemContext, since: datetime, old: Seen, new: Seen, at: datetime) -> None:
        """What that changes in the days goes to the region whose ledger it is."""
        self.past[place.key[0], ledger_of(place.key[1])] += day_end(since) < at + SOON_OVER
        it = self.told.setdefault(place.key, Retold(place, since, old, new))
        it.since, it.new = min(it.since, since), new

    def write(self, session: Session) -> dict[ItemKey, ChecklistItem]:
        """The items as they now are."""
        items = {key: item(it.place, it.after, it.new.revision) for key, it in sorted(self.settled.items())}
        _PUT_ITEM.run(session, [vars_of(item) for item in items.values()])
        changes = [(key, change) for key, change in sorted(self._tallies().items()) if any(change)]
        _ADD_TALLY.run(session, [dict(zip(TALLY_KEY, key, strict=True)) | it._asdict() for key, it in changes])
        _drop_empty(session, [key for key, it in changes if it.known < 0])
        found, spoken_of = self._days()
        days = [(key, change) for key, change in sorted(found.items()) if any(change)]
        _ADD_DAY.run(session, [dict(zip(DAY_KEY, key, strict=True)) | it._asdict() for key, it in days])
        raised = self._revisions(spoken_of)
        _RAISE.run(session, [_raised(*key, up=up, past=self.past[key]) for key, up in sorted(raised.items())])
        return items

    def _tallies(self) -> dict[tuple[Any, ...], StoredCounters]:
        found: dict[tuple[Any, ...], StoredCounters] = {}
        for it in self.settled.values():
            slug, region, requirement = it.place.key
            for until, change in _changes(it):
                for code in regions_up(region):
                    key = (slug, level(code), code, requirement, until)
                    found[key] = found.get(key, NOTHING).plus(change)
        return found

    def _days(self) -> tuple[dict[tuple[Any, ...], status_at.Counters], set[tuple[str, str]]]:
        """And the regions that this speaks of."""
        found: dict[tuple[Any, ...], status_at.Counters] = {}
        regions = set()
        for it in self.told.values():
            slug, region, requirement = it.place.key
            changes = replay.days(it.place.requirement, it.place.pinned, it.since, it.old, it.new)
            for day, change in changes.items():
                key = (slug, ledger_of(region), requirement, *day)
                found[key] = found.get(key, status_at.NO_COUNTERS).plus(change)
                regions.add((slug, region))
        return found, regions

    def _revisions(self, spoken_of: Iterable[tuple[str, str]]) -> Counter[tuple[str, str]]:
        """Raised by one for each deed that settled an item there; by one in all where only its days changed."""
        found: Counter[tuple[str, str]] = Counter()
        for it in self.settled.values():
            for code in regions_up(it.place.key[1]):
                found[it.place.key[0], code] += it.times
        for slug, region in spoken_of:
            for code in regions_up(region):
                found.setdefault((slug, code), 1)
        return found


def _raised(election: str, region: str, *, up: int = 1, down: int = 0, past: int = 0) -> dict[str, Any]:
    return {"election": election, "region": region, "up": up, "down": down, "past": past}


def _changes(it: Settled) -> list[tuple[datetime, StoredCounters]]:
    """What the tallies gain and lose; where a report holds for as long as the one before, in one."""
    requirement, was, until = it.place.requirement, it.old.good_until, it.new.good_until
    less = [(was, -history_domain.stored_counters(requirement, it.before))] if it.before else []
    more = [(until, history_domain.stored_counters(requirement, it.after))] if it.after else []
    if less and more and was == until:
        return [(until, less[0][1].plus(more[0][1]))]
    return less + more


def good_until(place: ItemContext, state: State | None) -> datetime:
    return NEVER if state is None else checklist_rules.good_until(place.requirement, place.pinned, state.renewed_at)


def regions_up(region: str) -> list[str]:
    """The region and those above it as far as the regency; a province or the nation stands alone."""
    return [region, *(code for code in ancestors(region) if "." in code)]


def raise_revisions(session: Session, election: str, regions: Sequence[str], below: str | None = None) -> None:
    """Of these regions; and of all that lies below one of them."""
    _RAISE.run(session, [_raised(election, code, down=int(code == below)) for code in sorted(regions)])


def item(place: ItemContext, after: State | None, revision: int = 0) -> ChecklistItem:
    """Where all was retracted the row stays, unknown, so that its revision never runs backwards."""
    if after is not None:
        return history.item_of(place.requirement, place.pinned, after, revision)
    election, region, requirement = place.key
    return ChecklistItem(
        election=election,
        region=region,
        requirement=requirement,
        status=Status.UNKNOWN,
        assurance=Assurance.NONE,
        good_until=NEVER,
        revision=revision,
    )


def _drop_empty(session: Session, keys: Sequence[tuple[Any, ...]]) -> None:
    """Rows that fall to nought go."""
    for election in {key[0] for key in keys}:
        codes = sorted({key[3] for key in keys if key[0] == election})
        for regions in chunks(sorted({key[2] for key in keys if key[0] == election})):
            session.connection().execute(
                delete(RegionTotals).where(
                    col(RegionTotals.election) == election,
                    col(RegionTotals.requirement).in_(codes),
                    col(RegionTotals.region).in_(regions),
                    col(RegionTotals.known) == 0,
                )
            )


def moved_target(ledgers: LedgerWriter, place: ItemContext, was: int | None, target: int | None) -> TargetChange:
    """The row, whose entry is in the ledger."""
    election, region, requirement = place.key
    facts = {"election": election, "region": region, "requirement": requirement, "was": was, "is": target}
    return TargetChange(
        ledger=ledger_of(region),
        seq=ledgers.append(region, "target.moved", "/".join(place.key), facts),
        election=election,
        region=region,
        requirement=requirement,
        was=was,
        target=target,
        recorded_at=ledgers.at,
    )


def left(place: ItemContext, before: State | None, observed_at: datetime) -> Status:
    """The status that this observation would leave; a late arrival leaves none, and a count down may rise again."""
    if before is None or observed_at < before.update.observed_at:
        return Status.UNKNOWN
    if place.requirement.measure is Measure.COUNT_DOWN:
        return Status.UNKNOWN
    return before.status


def digest(place: ItemContext, new: NewUpdate) -> str:
    """Of what was sent: the same id with other content is refused."""
    text = "\n".join([*place.key, new.model_dump_json(include=_SENT)])
    return hashlib.sha256(text.encode()).hexdigest()


def posted_facts(update: dict[str, Any]) -> dict[str, Any]:
    """What the entry says, beside who and when."""
    names = ("election", "region", "requirement", "status", "value", "target", "stage")
    facts = {name: update[name] for name in names}
    corrects = str(update["corrects"]) if update["corrects"] else None
    batch = {"batch": str(update["batch"])} if update["batch"] else {}
    return {**facts, "observed_at": instant(update["observed_at"]), "corrects": corrects, **batch}


def checked_in(
    ledgers: LedgerWriter, pinned: ElectionRegion, requirements: list[str], observed_at: datetime, note: str | None
) -> CheckIn:
    """The row, whose entry is in the ledger; its note is to be written."""
    kept, note_digest = ledgers.draft(note)
    facts = {
        "election": pinned.election,
        "region": pinned.region,
        "requirements": requirements,
        "observed_at": instant(observed_at),
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
        note=kept,
    )
