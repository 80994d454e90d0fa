"""Keeps items, tallies and revisions in step with the books, in the same transaction."""

import hashlib
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import groupby
from typing import Any, TypeVar

from sqlalchemy import delete
from sqlmodel import Session, col

from api import stands
from api.checklists import queries as checklists
from api.checklists.models import ChecklistItem, Measure, Requirement
from api.db import prepared
from api.db.prepared import vars_of
from api.db.tree import ancestors
from api.db.upsert import CHUNK
from api.elections import queries as elections
from api.elections.models import Election, ElectionRegion
from api.history.chain import Books
from api.history.rules import book_of, instant
from api.moments import day_end
from api.regions.rules import level
from api.replay import answers as replay
from api.replay.answers import Seen
from api.replay.models import TallyDay
from api.status import FAR, Assurance, Status
from api.updates import queries, rules
from api.updates.models import CheckIn, MovedTarget, RegionRevision, Tally
from api.updates.queries import KeptItem
from api.updates.rules import Balance, Key, Place, State
from api.updates.schemas import NewUpdate

Chunked = TypeVar("Chunked")
NOTHING = Balance()
SOON_OVER = timedelta(hours=1)
"""Longer than any write takes: so who keeps what a day added up to learns of every write that still changes it."""
TALLY_KEY = ("election", "level", "region", "requirement", "good_until")
DAY_KEY = ("election", "region", "requirement", "ends_at", "lasts_until")
_PUT_ITEM = prepared.put(ChecklistItem, "election", "region", "requirement")
_ADD_TALLY = prepared.add_up(Tally, *TALLY_KEY)
_ADD_DAY = prepared.add_up(TallyDay, *DAY_KEY)
_RAISE = prepared.add_up(RegionRevision, "election", "region")


@dataclass
class Sums:
    """What deeds make of items, tallies and revisions: added up first, then written in one go."""

    items: dict[Key, tuple[Place, State | None, int]] = field(default_factory=dict)
    tallies: dict[tuple[Any, ...], Balance] = field(default_factory=dict)
    days: dict[tuple[Any, ...], stands.Sums] = field(default_factory=dict)
    revisions: Counter[tuple[str, str]] = field(default_factory=Counter)
    past: Counter[tuple[str, str]] = field(default_factory=Counter)

    def settle(self, place: Place, old: KeptItem, before: State | None, after: State | None) -> KeptItem:
        """The item becomes what `after` says; what changed goes to every region up to the regency."""
        until = FAR if after is None else rules.good_until(place.requirement, place.pinned, after.renewed_at)
        new = KeptItem(old.revision + 1, until)
        self.items[place.key] = place, after, new.revision
        changes = _changes(place.requirement, before, old.good_until, after, new.good_until)
        for code in regions_up(place.pinned.region):
            self.revisions[place.election.slug, code] += 1
            for until, change in changes:
                key = (place.election.slug, level(code), code, place.requirement.code, until)
                self.tallies[key] = self.tallies.get(key, NOTHING).plus(change)
        return new

    def tell(self, place: Place, since: datetime, old: Seen, new: Seen, at: datetime) -> None:
        """What that changes in the days goes to the region whose book it is."""
        slug, book = place.election.slug, book_of(place.pinned.region)
        changes = replay.days(place.requirement, place.pinned, since, old, new)
        for day, change in changes.items():
            key = (slug, book, place.requirement.code, *day)
            self.days[key] = self.days.get(key, stands.NOTHING).plus(change)
        self.past[slug, book] += day_end(since) < at + SOON_OVER
        for code in regions_up(place.pinned.region) if changes else ():
            self.revisions.setdefault((slug, code), 1)

    def write(self, session: Session) -> dict[Key, ChecklistItem]:
        """The items as they now are."""
        items = {key: _item(*self.items[key]) for key in sorted(self.items)}
        _PUT_ITEM.run(session, [vars_of(item) for item in items.values()])
        changes = [(key, change) for key, change in sorted(self.tallies.items()) if any(change)]
        _ADD_TALLY.run(session, [dict(zip(TALLY_KEY, key, strict=True)) | it._asdict() for key, it in changes])
        _drop_empty(session, [key for key, it in changes if it.known < 0])
        told = [(key, change) for key, change in sorted(self.days.items()) if any(change)]
        _ADD_DAY.run(session, [dict(zip(DAY_KEY, key, strict=True)) | it._asdict() for key, it in told])
        raised = sorted(self.revisions.items())
        _RAISE.run(session, [_raised(*key, up=up, past=self.past[key]) for key, up in raised])
        return items


def _raised(election: str, region: str, *, up: int = 1, down: int = 0, past: int = 0) -> dict[str, Any]:
    return {"election": election, "region": region, "up": up, "down": down, "past": past}


def _changes(
    requirement: Requirement, before: State | None, was: datetime, after: State | None, until: datetime
) -> list[tuple[datetime, Balance]]:
    """What the tallies gain and lose; where a report holds for as long as the one before, in one."""
    less = [(was, -rules.balance(requirement, before))] if before else []
    more = [(until, rules.balance(requirement, after))] if after else []
    if less and more and was == until:
        return [(until, less[0][1].plus(more[0][1]))]
    return less + more


def regions_up(region: str) -> list[str]:
    """The region and those above it as far as the regency; a province or the nation stands alone."""
    return [region, *(code for code in ancestors(region) if "." in code)]


def raise_revisions(session: Session, election: str, regions: Sequence[str]) -> None:
    _RAISE.run(session, [_raised(election, code) for code in sorted(regions)])


def _item(place: Place, after: State | None, revision: int) -> ChecklistItem:
    """Where all was retracted the row stays, unknown, so that its revision never runs backwards."""
    if after is not None:
        return rules.item(place.requirement, place.pinned, after, revision)
    election, region, requirement = place.key
    return ChecklistItem(
        election=election,
        region=region,
        requirement=requirement,
        status=Status.UNKNOWN,
        assurance=Assurance.NONE,
        good_until=FAR,
        revision=revision,
    )


def _drop_empty(session: Session, keys: Sequence[tuple[Any, ...]]) -> None:
    """Rows that fall to nought go."""
    for election in {key[0] for key in keys}:
        codes = sorted({key[3] for key in keys if key[0] == election})
        for regions in chunks(sorted({key[2] for key in keys if key[0] == election})):
            session.connection().execute(
                delete(Tally).where(
                    col(Tally.election) == election,
                    col(Tally.requirement).in_(codes),
                    col(Tally.region).in_(regions),
                    col(Tally.known) == 0,
                )
            )


@contextmanager
def figures_change(session: Session, books: Books, regions: Sequence[str]) -> Iterator[list[MovedTarget]]:
    """What is done to the figures of these regions inside moves the items that are measured against them.

    In elections that are open; each with its entry. The books of the regions are locked already.
    """
    moved: list[MovedTarget] = []
    running = elections.running(session, books.at)
    before = [_figures(session, it, regions) for it in running]
    yield moved
    for election, old in zip(running, before, strict=True):
        new = _figures(session, election, regions)
        changed = [code for code in regions if old.get(code) != new.get(code)]
        raise_revisions(session, election.slug, sorted({it for code in changed for it in regions_up(code)}))
        for chunk in chunks(changed):
            for place, _ in queries.counted(session, election, chunk):
                moved += _measure_anew(session, books, place, new.get(place.pinned.region, {}))


def _measure_anew(session: Session, books: Books, place: Place, figures: dict[str, int]) -> list[MovedTarget]:
    """The item against the target of now, with an entry if that is another one."""
    history = queries.history(session, place)
    before, target = rules.fold(place.requirement, *history), queries.target(session, place, figures).value
    if before is None or before.target == target:
        return []
    row = moved_target(books, place, before.target, target)
    session.add(row)
    told = history._replace(moved=[*history.moved, row])
    after = rules.fold(place.requirement, *told)
    sums = Sums()
    sums.settle(place, queries.kept_item(session, place), before, after)
    sums.tell(place, books.at, (history, before), (told, after), books.at)
    sums.write(session)
    return [row]


def moved_target(books: Books, place: Place, was: int | None, target: int | None) -> MovedTarget:
    """The row, whose entry is in the book."""
    election, region, requirement = place.key
    facts = {"election": election, "region": region, "requirement": requirement, "was": was, "is": target}
    return MovedTarget(
        book=book_of(region),
        seq=books.append(region, "target.moved", "/".join(place.key), facts),
        election=election,
        region=region,
        requirement=requirement,
        was=was,
        target=target,
        recorded_at=books.at,
    )


def left(place: Place, before: State | None, observed_at: datetime) -> Status:
    """The status that this observation would leave; a late arrival leaves none, and a count down may rise again."""
    if before is None or observed_at < before.update.observed_at:
        return Status.UNKNOWN
    if place.requirement.measure is Measure.COUNT_DOWN:
        return Status.UNKNOWN
    return before.status


def digest(place: Place, new: NewUpdate) -> str:
    """Of what was sent: the same id with other content is refused."""
    sent = {*NewUpdate.model_fields} - {"client_id"}
    text = "\n".join([*place.key, new.model_dump_json(include=sent)])
    return hashlib.sha256(text.encode()).hexdigest()


def posted_facts(update: dict[str, Any]) -> dict[str, Any]:
    """What the entry says, beside who and when."""
    names = ("election", "region", "requirement", "status", "value", "target", "stage")
    facts = {name: update[name] for name in names}
    corrects = str(update["corrects"]) if update["corrects"] else None
    batch = {"batch": str(update["batch"])} if update["batch"] else {}
    return {**facts, "observed_at": instant(update["observed_at"]), "corrects": corrects, **batch}


def checked_in(
    books: Books, pinned: ElectionRegion, requirements: list[str], observed_at: datetime, note: str | None
) -> CheckIn:
    """The row, whose entry is in the book; its note is to be written."""
    kept, note_digest = books.draft(note)
    facts = {
        "election": pinned.election,
        "region": pinned.region,
        "requirements": requirements,
        "observed_at": instant(observed_at),
        "note": note_digest,
    }
    caller = books.writer.caller
    return CheckIn(
        book=book_of(pinned.region),
        seq=books.append(pinned.region, "region.checked_in", pinned.region, facts),
        election=pinned.election,
        region=pinned.region,
        token=caller.token_id,
        agency=caller.agency,
        requirements=requirements,
        observed_at=observed_at,
        recorded_at=books.at,
        note=kept,
    )


def follow_day(session: Session, election: Election, region: str) -> None:
    """Reports that age hold for another time where the polling day moved. Everything below has another calendar."""
    for code, found in groupby(queries.aging(session, election, region), lambda it: it.place.pinned.region):
        aging = list(found)
        histories = queries.histories(session, election.slug, code, [it.item.requirement for it in aging])
        for place, item in aging:
            state = rules.fold(place.requirement, *histories[code, place.requirement.code])
            if state is None:
                continue
            if rules.good_until(place.requirement, place.pinned, state.renewed_at) != item.good_until:
                sums = Sums()
                sums.settle(place, queries.kept_item(session, place), state, state)
                sums.write(session)
    _RAISE.run(session, [_raised(election.slug, region, down=1)])


def flags_change(session: Session, books: Books, region: str) -> None:
    """What is due there and below follows: the next question finds another revision."""
    for election in elections.running(session, books.at):
        up = sorted(regions_up(region))
        _RAISE.run(session, [_raised(election.slug, code, up=1, down=int(code == region)) for code in up])


def _figures(session: Session, election: Election, regions: Sequence[str]) -> dict[str, dict[str, int]]:
    """The preferred figures of those that take part."""
    return {
        code: kinds
        for chunk in chunks(regions)
        for code, kinds in checklists.figures_of(session, election.slug, chunk).items()
    }


def chunks(codes: Sequence[Chunked]) -> list[Sequence[Chunked]]:
    return [codes[start : start + CHUNK] for start in range(0, len(codes), CHUNK)]
