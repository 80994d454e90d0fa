"""Work everything that is kept beside the ledgers out anew from them, and compare: rows, items, tallies. Reads only."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlmodel import Session

from api.checklists import domain as checklist_rules
from api.checklists import repository as checklists
from api.checklists.history import domain as history_domain
from api.checklists.history.domain import ItemContext, RecordedUpdate, State, StoredCounters
from api.checklists.history.models import ChecklistUpdate, TargetChange, Verification, VerificationKind
from api.checklists.models import ChecklistItem, Requirement
from api.checklists.status_at import NO_COUNTERS, Counters
from api.core.region_codes import level
from api.core.status import Status
from api.elections.models import Election
from api.integrity.rebuild import repository
from api.integrity.verify.findings import VerificationReport
from api.ledger import entries as history
from api.ledger.entries import instant
from api.ledger.merkle import VerificationFailed
from api.ledger.models import ErasableText
from api.reporting.evidence.models import EvidenceFile, UpdateEvidence
from api.reporting.projections import replay, writer
from api.reporting.projections.models import DailyTotals
from api.reporting.projections.replay import Seen

Key = tuple[str, str, str]
UNEQUAL = "it is not what the items add up to"
JUDGED = {f"update.{kind}" for kind in VerificationKind}


def check_state(session: Session, report: VerificationReport) -> None:
    known = _Known(session, repository.erased(session))
    ledgers = repository.ledgers(session)
    for code in ledgers:
        _Rebuild(session, report, known, code).check()
        session.expunge_all()
    if repository.outside(session, ledgers):
        report.found("items and sums", "some stand where nothing was ever reported")
    kept = f"{known.items} items, {known.tallies} tallies and {known.days} daily balances"
    report.looked_at.append(f"{kept}, worked out anew from history")


def keep_days(session: Session) -> None:
    """For a database that is older than daily balances: what they would have been."""
    known = _Known(session, set())
    for ledger in [] if repository.any_daily_tally(session) else repository.ledgers(session):
        told = _Rebuild(session, VerificationReport(), known, ledger)
        for (election, requirement, *day), sums in told.days().items():
            key = dict(zip(writer.DAY_KEY, (election, ledger, requirement, *day), strict=True))
            session.add(DailyTotals(**key, **sums._asdict()))
        session.flush()


class _Known:
    """What is the same for every ledger."""

    def __init__(self, session: Session, erased: set[str]) -> None:
        self.erased, self.items, self.tallies, self.days = erased, 0, 0, 0
        self.elections: dict[str, Election] = repository.elections(session)
        self.requirements: dict[tuple[str, str], Requirement] = {
            (slug, it.code): it
            for slug, election in self.elections.items()
            for it in checklists.template(session, election).requirements
        }


@dataclass
class _Rebuild:
    session: Session
    report: VerificationReport
    known: _Known
    ledger: str

    def __post_init__(self) -> None:
        self.pinned = repository.pinned(self.session, self.ledger)
        self.updates = repository.updates(self.session, self.ledger)
        self.verifications = repository.verifications(self.session, self.ledger)
        self.check_ins = repository.check_ins(self.session, self.ledger)
        self.retracted = repository.retracted(self.session, self.ledger)
        self.moved = repository.moved(self.session, self.ledger)

    def check(self) -> None:
        self.kept = repository.kept(self.session, self.ledger)
        self.evidence = repository.evidence(self.session, self.ledger)
        self.said = self._entries()
        for what, rows in self._rows().items():
            self._compare_rows(what, rows)
        self._compare_regions()
        self._compare_items()

    def _entries(self) -> dict[int, dict[str, Any]]:
        found = {}
        for seq, text in repository.entries_about_items(self.session, self.ledger):
            try:
                found[seq] = history.read_entry(text)
            except VerificationFailed:
                continue  # said already, of the ledger
        return found

    def _rows(self) -> dict[str, dict[Any, tuple[str, dict[str, Any]]]]:
        """What the rows say, as their entries should say it; by what tells entries of this kind apart."""
        return {
            "update.posted": {it.seq: (str(it.id), self._update(it)) for it in self.updates},
            "update.judged": {it.seq: (str(it.update_id), self._verification(it)) for it in self.verifications},
            "region.checked_in": {it.seq: (it.region, self._check_in(it)) for it in self.check_ins},
            "target.moved": {it.seq: ("/".join(_key(it)), _move(it)) for it in self.moved},
            "update.retracted": {str(id): (str(id), self._retraction(id)) for id in self.retracted},
        }

    def _update(self, it: ChecklistUpdate) -> dict[str, Any]:
        names = ("election", "region", "requirement", "status", "value", "target", "stage")
        said = {name: getattr(it, name) for name in names}
        corrects = str(it.corrects) if it.corrects else None
        texts = {"note": self._digest(it.note), "entered_by": self._digest(it.entered_by)}
        batch = {"batch": str(it.batch) if it.batch else None}
        brought = [self._evidence(*pair) for pair in self.evidence.get(it.id, [])] or None
        return {
            **said,
            **self._when(it),
            "for": it.on_behalf_of,
            "corrects": corrects,
            **batch,
            **texts,
            "evidence": brought,
        }

    def _evidence(self, it: UpdateEvidence, file: EvidenceFile | None) -> dict[str, Any]:
        said = it.model_dump(mode="json", include={"kind", "number", "dated", "sha256"})
        texts = {"signed_by": self._digest(it.signed_by), "url": self._digest(it.url)}
        return {**said, "file": file.sha256 if file else None, **texts}

    def _verification(self, it: Verification) -> dict[str, Any]:
        names = ("election", "region", "requirement", "value", "stage")
        said = {name: getattr(it, name) for name in names}
        return {**said, "update": str(it.update_id), **self._when(it), "action": f"update.{it.kind}"}

    def _check_in(self, it: Any) -> dict[str, Any]:
        return {"election": it.election, "region": it.region, "requirements": it.requirements, **self._when(it)}

    def _when(self, it: Any) -> dict[str, Any]:
        return {"observed_at": instant(it.observed_at), "note": self._digest(it.note), **_who(it, it.recorded_at)}

    def _retraction(self, id: UUID) -> dict[str, Any]:
        taken, retraction = self.retracted[id]
        note = self._digest(retraction.note)
        return {"retraction": str(retraction.id), "note": note, **_who(retraction, taken.recorded_at)}

    def _digest(self, id: UUID | None) -> str | None:
        content: ErasableText | None = self.kept.get(id) if id else None
        return history.salted(content.salt, content.text) if content else None

    def _compare_rows(self, kind: str, rows: dict[Any, tuple[str, dict[str, Any]]]) -> None:
        for seq, entry in self.said.items():
            if _kind(entry["action"]) != kind:
                continue
            row = rows.pop(entry["object"] if kind == "update.retracted" else seq, None)
            for what in self._differs(entry, row):
                self.report.found(f"{self.ledger}-{seq}", what)
        for key in rows:
            self.report.found(f"{self.ledger}-{key}", f"a row was added that no entry speaks of ({kind})")

    def _compare_regions(self) -> None:
        regions = {str(it.id): it.region for it in self.updates}
        for update, region in repository.placed_retractions(self.session, self.ledger).items():
            if regions.get(update) != region:
                self.report.found(f"log, retraction of {update}", "the region is not that of the update")

    def _differs(self, entry: dict[str, Any], row: tuple[str, dict[str, Any]] | None) -> Iterator[str]:
        if row is None:
            yield "the row that this entry speaks of is gone"
            return
        said = {
            "note": row[1].get("note"),
            **entry["facts"],
            **entry["by"],
            "action": entry["action"],
            "at": entry["at"],
        }
        wrong = [name for name, value in row[1].items() if self._left(said.get(name)) != value]
        if row[0] != entry["object"] or wrong:
            yield f"the row differs from its entry: {', '.join(wrong) or 'object'}"

    def _left(self, said: Any) -> Any:
        """What an entry says, without the digests of texts that were erased since."""
        if isinstance(said, list):
            return [self._left(it) for it in said]
        if isinstance(said, dict):
            return {name: self._left(it) for name, it in said.items()}
        return None if said in self.known.erased else said

    def _compare_items(self) -> None:
        items = repository.items(self.session, self.ledger)
        sums: dict[tuple[Any, ...], list[int]] = defaultdict(lambda: [0] * len(StoredCounters._fields))
        for key, seen in self._seen().items():
            where = self.pinned.get(key[:2])
            if where is None or key[::2] not in self.known.requirements:
                self.report.found("/".join(key), "it was reported for an election or region that is not there")
                continue
            place = ItemContext(self.known.elections[key[0]], where, self.known.requirements[key[::2]], ())
            self._compare_item(place, items.pop(key, None), seen[1])
            if seen[1] is not None:
                self._add(sums, place, seen[1])
        for key, item in items.items():
            if item.status != Status.UNKNOWN:
                self.report.found("/".join(key), "the item stands as if reported, and nobody reported it")
        self._compare_tallies(sums)
        self._compare_days(self.days())

    def _seen(self) -> dict[Key, Seen]:
        told: dict[Key, list[RecordedUpdate]] = defaultdict(list)
        heard: dict[Key, list[Verification]] = defaultdict(list)
        for it in self.updates:
            gone = self.retracted.get(it.id)
            told[_key(it)].append(RecordedUpdate(it, gone[0].recorded_at if gone else None))
        for said in self.verifications:
            heard[_key(said)].append(said)
        moved: dict[Key, list[TargetChange]] = defaultdict(list)
        for move in self.moved:
            moved[_key(move)].append(move)
        histories = {key: (rows, heard[key], self._renewals(key), moved[key]) for key, rows in told.items()}
        return {
            key: (history, history_domain.derive_state(self.known.requirements[key[::2]], *history))
            for key, history in histories.items()
            if key[::2] in self.known.requirements
        }

    def _renewals(self, key: Key) -> list[tuple[Any, Any]]:
        here = [it for it in self.check_ins if (it.election, it.region) == key[:2] and key[2] in it.requirements]
        return [(it.observed_at, it.recorded_at) for it in here]

    def _compare_item(self, place: ItemContext, item: ChecklistItem | None, state: State | None) -> None:
        self.known.items += 1
        stands = None if item is None else item.model_dump(exclude={"revision"})
        if stands != writer.item(place, state).model_dump(exclude={"revision"}):
            self.report.found("/".join(place.key), "the item is not what its history adds up to")

    def _add(self, sums: dict[tuple[Any, ...], list[int]], place: ItemContext, state: State) -> None:
        until = checklist_rules.good_until(place.requirement, place.pinned, state.renewed_at)
        change = history_domain.stored_counters(place.requirement, state)
        for code in writer.regions_up(place.pinned.region):
            row = sums[place.election.slug, level(code), code, place.requirement.code, until]
            row[:] = [a + b for a, b in zip(row, change, strict=True)]

    def _compare_tallies(self, sums: dict[tuple[Any, ...], list[int]]) -> None:
        for row in repository.tallies(self.session, self.ledger):
            self.known.tallies += 1
            key = row.election, row.level, row.region, row.requirement, row.good_until
            if sums.pop(key, None) != [getattr(row, name) for name in StoredCounters._fields]:
                self.report.found(f"tally {row.region} {row.requirement}", UNEQUAL)
        for _, _, region, code, _ in sums:
            self.report.found(f"tally {region} {code}", "it is missing")

    def days(self) -> dict[tuple[Any, ...], Counters]:
        found: dict[tuple[Any, ...], Counters] = defaultdict(lambda: NO_COUNTERS)
        for key, seen in self._seen().items():
            if (where := self.pinned.get(key[:2])) is not None:
                for day, change in replay.every_day(self.known.requirements[key[::2]], where, *seen).items():
                    found[*key[::2], *day] = found[*key[::2], *day].plus(change)
        return found

    def _compare_days(self, days: Mapping[tuple[Any, ...], Counters]) -> None:
        left = {key: it for key, it in days.items() if any(it)}
        for row in repository.daily_tallies(self.session, self.ledger):
            self.known.days += 1
            key = (row.election, row.requirement, row.ends_at, row.lasts_until)
            kept = Counters(*(getattr(row, name) for name in Counters._fields))
            if row.region != self.ledger or left.pop(key, NO_COUNTERS) != kept:
                self.report.found(f"day {row.ends_at:%Y-%m-%d} {row.region} {row.requirement}", UNEQUAL)
        for key in left:
            self.report.found(f"day {key[2]:%Y-%m-%d} {self.ledger} {key[1]}", "it is missing")


def _key(it: ChecklistUpdate | Verification | TargetChange) -> Key:
    return it.election, it.region, it.requirement


def _move(it: TargetChange) -> dict[str, Any]:
    key = {"election": it.election, "region": it.region, "requirement": it.requirement}
    return {**key, "was": it.was, "is": it.target, "at": instant(it.recorded_at)}


def _who(it: Any, at: datetime) -> dict[str, Any]:
    return {"token": str(it.token), "agency": it.agency, "at": instant(at)}


def _kind(action: str) -> str:
    return "update.judged" if action in JUDGED else action
