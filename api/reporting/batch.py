"""What a write does to items: decided in memory from what is known of them, and then written in one go.

One update and ten thousand take the same way. `Desk.decide` refuses and changes nothing; `Desk.post` and
`Desk.take_back` change what is in memory, so that the next deed sees it; `Desk.write` stores it all.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import groupby
from typing import Any, NamedTuple
from uuid import UUID

from sqlmodel import Session
from uuid_utils.compat import uuid7

from api.checklists import domain as checklist_rules
from api.checklists import repository as checklists
from api.checklists.history import domain as history_domain
from api.checklists.history import repository as history_repository
from api.checklists.history.domain import (
    DerivedValues,
    ItemContext,
    ItemKey,
    RecordedUpdate,
    ReportedValues,
    State,
    UpdateFacts,
)
from api.checklists.history.models import (
    CheckIn,
    ChecklistUpdate,
    RetractedUpdate,
    Retraction,
    TargetChange,
    Verification,
    VerificationKind,
)
from api.checklists.history.repository import ItemHistory, StoredItem
from api.checklists.items import repository as places
from api.checklists.models import ChecklistItem
from api.core.caller import Actor
from api.core.errors import NotFound
from api.db import prepared
from api.db.prepared import vars_of
from api.db.upsert import chunks
from api.ledger.entries import ledger_of
from api.ledger.writer import LedgerWriter
from api.reporting.authorization import ReportingAgency
from api.reporting.evidence import attachments as evidence_ledger
from api.reporting.evidence import repository as evidence
from api.reporting.evidence.domain import lacks_evidence
from api.reporting.evidence.models import EvidenceFile, UpdateEvidence
from api.reporting.projections import writer as projections_writer
from api.reporting.projections.writer import ProjectionWriter
from api.reporting.schemas import NewUpdate
from api.reporting.updates import domain as report_rules
from api.reporting.updates import errors as updates_errors
from api.reporting.updates import warnings as update_warnings

TABLES = (Retraction, ChecklistUpdate, UpdateEvidence, Verification, RetractedUpdate, TargetChange, CheckIn)
"""In this order, so that what a row refers to is there before it."""
_INSERTS = {table: prepared.insert(table) for table in TABLES}


@dataclass
class Item:
    """One item as a transaction knows it."""

    place: ItemContext
    history: ItemHistory
    state: State | None
    kept: StoredItem


class Decision(NamedTuple):
    """An update that may be recorded."""

    item: Item
    new: NewUpdate
    office: ReportingAgency
    digest: str
    observed_at: datetime
    target: int | None
    derived: DerivedValues
    wrong: RecordedUpdate | None
    """The update that it corrects."""


class Posted(NamedTuple):
    said: dict[str, Any]
    """The update, column by column: to make rows of ten thousand takes its time."""
    warnings: list[str]


@dataclass
class ReportBatch:
    """The items of one transaction, its open ledgers, and what it will write."""

    session: Session
    actor: Actor
    ledgers: LedgerWriter
    batch: UUID | None = None
    items: dict[ItemKey, Item] = field(default_factory=dict)
    files: dict[UUID, EvidenceFile] = field(default_factory=dict)
    sums: ProjectionWriter = field(default_factory=ProjectionWriter)
    _targets: dict[ItemKey, int | None] = field(default_factory=dict)
    rows: dict[type, list[dict[str, Any]]] = field(default_factory=lambda: {table: [] for table in TABLES})

    def look_up(self, updates: Iterable[NewUpdate]) -> None:
        """The files that these updates name."""
        for ids in chunks(sorted({it.file for new in updates for it in new.evidence if it.file})):
            self.files |= evidence.files(self.session, self.actor.caller, ids)

    def load(self, found: Iterable[ItemContext]) -> None:
        """Many items at once, with those in their regions that are measured against one another."""
        for election, here in groupby(sorted(found, key=lambda it: it.key), lambda it: it.election):
            wanted = {it.key: it for it in here}
            for key, place in list(wanted.items()):
                needs = checklist_rules.measured_against(place.requirement)
                for code in needs.union(checklists.measured_by(self.session, place.requirement)):
                    wanted.setdefault((*key[:2], code), places.place(self.session, election, key[1], code))
            codes = sorted({code for _, _, code in wanted})
            for regions in chunks(sorted({region for _, region, _ in wanted})):
                self._load(election.slug, regions, codes, wanted)

    def _load(
        self, election: str, regions: Sequence[str], codes: list[str], wanted: dict[ItemKey, ItemContext]
    ) -> None:
        histories = history_repository.load_histories_of_regions(self.session, election, regions, codes)
        kept = history_repository.stored_items(self.session, election, regions, codes)
        here = {*regions}
        for key, place in wanted.items():
            if key[1] in here:
                history = histories[key[1:]]
                state = history_domain.derive_state(place.requirement, *history)
                self.items[key] = Item(place, history, state, kept.get(key[1:], history_repository.NONE_YET))

    def item(self, place: ItemContext) -> Item:
        if place.key not in self.items:
            history = history_repository.load_history(self.session, place)
            state = history_domain.derive_state(place.requirement, *history)
            self.items[place.key] = Item(place, history, state, history_repository.stored_item(self.session, place))
        return self.items[place.key]

    def decide(self, place: ItemContext, new: NewUpdate, office: ReportingAgency, digest: str = "") -> Decision:
        """May it be recorded, and what would it say?"""
        item = self.item(place)
        observed_at = new.observed_at or self.ledgers.at
        report_rules.check_observation(place.election, self.actor.caller, observed_at, self.ledgers.at, new.note)
        target = self._target(place) if new.of is None else new.of
        derived = history_domain.derive_values(
            place.requirement, ReportedValues(new.status, new.value, new.stage), target
        )
        left = projections_writer.left(place, item.state, observed_at)
        if report_rules.needs_note(derived.status, left, derived.value, target) and not new.note:
            raise updates_errors.NoteRequired(pointer="body/note")
        evidence_ledger.check(new.evidence, self.files, place.pinned.region)
        wrong = None if new.corrects is None else self._wrong(item, new.corrects)
        digest = digest or projections_writer.digest(place, new)
        return Decision(item, new, office, digest, observed_at, target, derived, wrong)

    def _target(self, place: ItemContext) -> int | None:
        """It stays what it is, unless it follows the values of others."""
        if place.key in self._targets:
            return self._targets[place.key]
        figures = checklists.figures(self.session, *place.key[:2])
        needs = checklist_rules.measured_against(place.requirement)
        found = history_repository.target_of(place, figures, self._values(place, needs)).value
        if not needs:
            self._targets[place.key] = found
        return found

    def _values(self, place: ItemContext, codes: set[str]) -> dict[str, int]:
        here = {code: it for code in codes if (it := self.items.get((*place.key[:2], code)))}
        known = {code: it.state.value for code, it in here.items() if it.state and it.state.value is not None}
        others = codes - {*here}
        return known | history_repository.values(self.session, place, others) if others else known

    def _wrong(self, item: Item, id: UUID) -> RecordedUpdate:
        """The update that this one corrects, which the caller may take back."""
        told = next((it for it in item.history.told if it.update.id == id and it.retracted_at is None), None)
        if told is None:
            raise NotFound(pointer="body/corrects")
        if not self.may_take_back(item, told.update):
            raise updates_errors.AlreadyVerified(pointer="body/corrects")
        return told

    def may_take_back(self, item: Item, update: history_domain.AnyUpdate) -> bool:
        confirmed = {it.update_id for it in item.history.said if it.kind is VerificationKind.CONFIRMED}
        return report_rules.may_retract(self.actor.caller, update.agency, update.id in confirmed)

    def post(self, it: Decision) -> Posted:
        """The update with its entry in the ledger, the item and what is measured against it."""
        note, note_digest = self.ledgers.draft(it.new.note)
        entered_by, entered_digest = self.ledgers.draft(it.new.entered_by)
        said = {
            **self._who(it),
            **it.derived._asdict(),
            **it.office._asdict(),
            "target": it.target,
            "observed_at": it.observed_at,
            "note": note,
            "entered_by": entered_by,
        }
        id, region, office = said["id"], said["region"], it.office
        brought, shown = evidence_ledger.attach(self.ledgers, id, it.new.evidence, self.files)
        facts = {**projections_writer.posted_facts(said), "note": note_digest, "entered_by": entered_digest, **shown}
        said["seq"] = self.ledgers.append(region, "update.posted", str(id), facts, on_behalf_of=office.on_behalf_of)
        self.rows[ChecklistUpdate].append(said)
        self.rows[UpdateEvidence] += [vars_of(row) for row in brought]
        self._told(it, UpdateFacts(*[said[name] for name in UpdateFacts._fields]), note)
        return Posted(said, _warnings(it, brought))

    def _told(self, it: Decision, update: UpdateFacts, note: UUID | None) -> None:
        item, history, since = it.item, it.item.history, it.observed_at
        if it.wrong is not None:
            history = self._retract(item, [it.wrong.update.id], self.retraction(note), {"by": str(update.id)})
            since = min(since, it.wrong.update.observed_at)
        history = history._replace(told=[*history.told, RecordedUpdate(update, None)])
        self._settle(item, history, since, None if it.wrong else update)

    def _who(self, it: Decision) -> dict[str, Any]:
        election, region, requirement = it.item.place.key
        return {
            "id": it.new.client_id or uuid7(),
            "digest": it.digest,
            "ledger": ledger_of(region),
            "seq": -1,
            "election": election,
            "region": region,
            "requirement": requirement,
            "token": self.actor.caller.token_id,
            "role": self.actor.caller.role,
            "recorded_at": self.ledgers.at,
            "corrects": it.new.corrects,
            "batch": self.batch,
        }

    def retraction(self, note: UUID | None) -> Retraction:
        caller = self.actor.caller
        row = Retraction(token=caller.token_id, agency=caller.agency, recorded_at=self.ledgers.at, note=note)
        self.rows[Retraction].append(vars_of(row))
        return row

    def take_back(self, item: Item, ids: Collection[UUID], retraction: Retraction, facts: dict[str, Any]) -> None:
        since = min(it.update.observed_at for it in item.history.told if it.update.id in ids)
        self._settle(item, self._retract(item, ids, retraction, facts), since)

    def _retract(self, item: Item, ids: Collection[UUID], retraction: Retraction, facts: dict[str, Any]) -> ItemHistory:
        """Marked and in the ledger; the item's history as it then is."""
        said = {"retraction": str(retraction.id), **facts}
        marked = {"retraction": retraction.id, "recorded_at": self.ledgers.at}
        for id in ids:
            self.ledgers.append(item.place.pinned.region, "update.retracted", str(id), said)
            self.rows[RetractedUpdate].append({"update_id": id, **marked})
        told = [
            RecordedUpdate(it.update, self.ledgers.at if it.update.id in ids else it.retracted_at)
            for it in item.history.told
        ]
        return item.history._replace(told=told)

    def judge(self, item: Item, row: Verification) -> None:
        """What another agency says to the item's update."""
        self.rows[Verification].append(vars_of(row))
        self._settle(item, item.history._replace(said=[*item.history.said, row]), row.observed_at)

    def check_in(self, row: CheckIn, seen: Iterable[Item]) -> list[str]:
        """Looked at and found unchanged. The requirements whose reports now hold longer."""
        self.rows[CheckIn].append(vars_of(row))
        renewed = []
        for item in seen:
            history = item.history._replace(renewals=[*item.history.renewals, (row.observed_at, row.recorded_at)])
            after = history_domain.derive_state(item.place.requirement, *history)
            if projections_writer.good_until(item.place, after) > item.kept.good_until:
                self._settle(item, history, row.observed_at)
                renewed.append(item.place.requirement.code)
            else:
                self._tell(item, history, after, row.observed_at)
        return renewed

    def _settle(self, item: Item, history: ItemHistory, since: datetime, last: UpdateFacts | None = None) -> None:
        """The item as its history now adds up, and those measured against its value; `last` is all the news."""
        before, it = item.state, item.place.requirement
        after = (
            history_domain.apply_update(it, before, last, history.renewals)
            if last
            else history_domain.derive_state(it, *history)
        )
        item.kept = self.sums.settle(item.place, item.kept, before, after)
        self._tell(item, history, after, since)
        if (before and before.value) != (after and after.value):
            self._follow(item.place)

    def _tell(self, item: Item, history: ItemHistory, after: State | None, since: datetime) -> None:
        """What that makes of the days from then on."""
        self.sums.tell(item.place, since, (item.history, item.state), (history, after), self.ledgers.at)
        item.history, item.state = history, after

    def _follow(self, place: ItemContext) -> None:
        followers = checklists.measured_by(self.session, place.requirement)
        if not followers or checklist_rules.evaluated(self.ledgers.at, place.election.closed_at).closed:
            return
        for code in followers:
            other = self.item(places.place(self.session, place.election, place.pinned.region, code))
            target = self._target(other.place)
            if other.state is not None and other.state.target != target:
                row = projections_writer.moved_target(self.ledgers, other.place, other.state.target, target)
                self.rows[TargetChange].append(vars_of(row))
                self._settle(other, other.history._replace(moved=[*other.history.moved, row]), row.recorded_at)

    def write(self) -> dict[ItemKey, ChecklistItem]:
        """Everything, and the ledgers are closed. The items as they now are."""
        self.ledgers.write_texts()
        for table in TABLES:
            _INSERTS[table].run(self.session, self.rows[table])
        items = self.sums.write(self.session)
        self.ledgers.close()
        return items


def _warnings(it: Decision, brought: Sequence[UpdateEvidence]) -> list[str]:
    requirement = it.item.place.requirement
    found = update_warnings.warnings_of(requirement, it.derived.value, it.target)
    return [*found, "evidence_missing"] if lacks_evidence(requirement, it.derived.status, brought) else found
