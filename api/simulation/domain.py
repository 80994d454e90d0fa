"""What offices might have reported before an election: a function of seed, items and period. No session, no clock.

Each region has a character, which decides how far its items get. On the way there are delays, late arrivals, mistyped
numbers that are taken back, confirmations, disputes and settlements.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from graphlib import TopologicalSorter
from random import Random
from typing import Any, NamedTuple
from uuid import UUID

from api.checklists.models import Evidence, Measure, Requirement

HOUR, DAY = timedelta(hours=1), timedelta(1)
SOON = 4 * DAY
"""What falls due within this time is done as well, so that an exercise stays as it is for a few days."""


class Character(StrEnum):
    PROMPT = "prompt"  # everything due or critical is done: ready
    STEADY = "steady"  # what is due is done, the rest under way: on track
    STRAINED = "strained"  # some of what is due is undone, disputed, blocked or not renewed: at risk
    BEHIND = "behind"  # something critical is undone past its day: late
    QUIET = "quiet"  # little is ever reported: no data


MIX = (
    *(Character.PROMPT, Character.STRAINED, Character.BEHIND, Character.STEADY, Character.STRAINED),
    *(Character.PROMPT, Character.STEADY, Character.STRAINED),
)
"""The characters of ten regencies, without the demo regency (steady) and the quiet one: only one in ten is behind."""
VERIFIED = {Character.PROMPT: 0.6, Character.STEADY: 0.45, Character.STRAINED: 0.3, Character.BEHIND: 0.25}
"""The share of finished items that are confirmed."""
CHECK_IN_DAYS = {Character.PROMPT: 5, Character.STEADY: 6, Character.STRAINED: 6, Character.BEHIND: 6}
NEGLECTED: tuple[float | str | None, ...] = (0.4, 0.7, "blocked", None)
"""How items end that a strained office neglects: partly done, blocked, or never reported."""
INVENTED_TOTALS = {"BUD": (4_000_000_000, 40_000_000_000), "LOG-01": (30_000, 600_000), "NEU-02": (2_000, 9_000)}
"""The range of targets that offices report themselves, by the beginning of the requirement's code."""
OTHER_TOTALS = (4, 40)


class ReportKind(StrEnum):
    UPDATE = "update"
    VERIFICATION = "verification"
    RETRACTION = "retraction"
    CHECK_IN = "check_in"


class SimulatedReport(NamedTuple):
    """What an agency sends at an instant; `body` is as in a request."""

    at: datetime
    kind: ReportKind
    agency: str
    region: str
    requirement: str
    """Empty for a check-in."""
    body: dict[str, Any]


class HistoryPeriod(NamedTuple):
    start: datetime
    end: datetime


class SimulatedItem(NamedTuple):
    """One requirement in one region, and the agencies that report, verify and coordinate there."""

    region: str
    requirement: Requirement
    opens_at: datetime
    due_at: datetime
    critical: bool
    target: int | None
    """From the region's figures; None: the item is no count, or its target comes from elsewhere."""
    depends_on: tuple[str, ...]
    reporter: str
    verifier: str
    coordinator: str

    @property
    def key(self) -> tuple[str, str]:
        return self.region, self.requirement.code


def assign_characters(
    seed: int, regencies: Sequence[str], demo_regency: str, remote: Iterable[str]
) -> dict[str, Character]:
    """The character of each regency: the demo regency is steady, one (a remote one, if any) quiet, the rest random."""
    chance = Random(f"{seed} characters")
    undecided = [code for code in regencies if code != demo_regency]
    candidates = sorted({*remote} & {*undecided}) or undecided
    quiet = chance.choice(candidates) if candidates else demo_regency
    rest = [code for code in undecided if code != quiet]
    chance.shuffle(rest)
    mixed = {code: MIX[number % len(MIX)] for number, code in enumerate(rest)}
    return {**mixed, quiet: Character.QUIET, demo_regency: Character.STEADY}


def plan_reports(
    seed: int, items: Iterable[SimulatedItem], characters: Mapping[str, Character], period: HistoryPeriod
) -> list[SimulatedReport]:
    """All reports, in the order in which they are recorded. A province, which has no character, is steady."""
    items_by_ledger: dict[str, list[SimulatedItem]] = defaultdict(list)
    for item in items:
        items_by_ledger[".".join(item.region.split(".")[:2])].append(item)
    reports: list[SimulatedReport] = []
    for code, own_items in sorted(items_by_ledger.items()):
        character = characters.get(code, Character.STEADY)
        reports += _RegionPlan(Random(f"{seed} {code}"), character, own_items, period).plan()
    return sorted(reports, key=lambda report: report.at)


@dataclass
class _RegionPlan:
    """The reports of one regency with its districts, or of a province's own level."""

    chance: Random
    character: Character
    items: Sequence[SimulatedItem]
    period: HistoryPeriod
    reports: list[SimulatedReport] = field(default_factory=list)
    last_recorded: dict[tuple[str, str], datetime] = field(default_factory=dict)
    """When the last update of an item is recorded, by item key."""
    values: dict[tuple[str, str], int] = field(default_factory=dict)
    """The last value of an item, by item key."""
    expiring: dict[str, list[tuple[datetime, SimulatedItem]]] = field(default_factory=lambda: defaultdict(list))
    """By reporter the items whose reports expire, each with the time of its first report."""
    disputable: list[tuple[SimulatedItem, str]] = field(default_factory=list)
    """Items that may be disputed, with the id of their last update."""

    def plan(self) -> list[SimulatedReport]:
        neglected = self._choose_neglected()
        for item in _dependencies_first(self.items):
            outcome = neglected[item.key] if item.key in neglected else self._share_reached(item)
            if outcome is not None:
                self._report_item(item, outcome)
        self._dispute_one()
        self._check_in()
        return self.reports

    def _choose_neglected(self) -> dict[tuple[str, str], float | str | None]:
        """The items that this region neglects, and how they end: a share done, `blocked`, or None."""
        if self.character not in (Character.STRAINED, Character.BEHIND):
            return {}
        due = [it for it in self.items if it.due_at <= self.period.end and it.region.count(".") == 1]
        chosen = self._choose([it for it in due if not it.critical], len(NEGLECTED))
        neglected = dict(zip(chosen, NEGLECTED, strict=False))
        if self.character is Character.BEHIND:
            counts = [it for it in due if it.critical and it.requirement.measure is Measure.COUNT]
            neglected |= {key: self.chance.uniform(0.75, 0.95) for key in self._choose(counts, 2)}
        return neglected

    def _choose(self, items: list[SimulatedItem], most: int) -> list[tuple[str, str]]:
        return [item.key for item in self.chance.sample(items, min(most, len(items)))]

    def _share_reached(self, item: SimulatedItem) -> float | None:
        """The share of this item that is done by the end of the period; None: nobody reports it."""
        end, chance = self.period.end, self.chance
        if item.opens_at >= end:
            return 1.0 if self.character is Character.PROMPT and item.critical and item.opens_at < end + DAY else None
        if self.character is Character.QUIET:
            return 1.0 if item.due_at <= end and chance.random() < 0.2 else None
        if item.due_at <= end + SOON or (self.character is Character.PROMPT and item.critical):
            return 1.0
        share = (end - item.opens_at) / (item.due_at - item.opens_at)
        return min(0.95, max(0.05, share * chance.uniform(0.6, 0.9)))

    def _report_item(self, item: SimulatedItem, outcome: float | str) -> None:
        """Plan the updates of one item, and perhaps a correction and a confirmation."""
        total = self._total(item)
        if total == 0:
            return
        goal = outcome if isinstance(outcome, float) else 0.5
        observed = self._observation_times(item, goal)
        steps = len(observed)
        shares = [goal * (n + 1) / steps * self.chance.uniform(0.8, 1) for n in range(steps - 1)] + [goal]
        bodies = [_update_body(item, share, total) for share in shares]
        if outcome == "blocked":
            bodies[-1] = {"status": "blocked", "note": "Menunggu keputusan instansi lain (latihan)."}
        recorded = self._recording_times(item, observed)
        bodies[-1] |= self._mistype(item, observed, bodies[-1])
        updates = [self._update(item, *update) for update in zip(recorded, observed, bodies, strict=True)]
        self.last_recorded[item.key] = max(recorded)
        self.values[item.key] = bodies[-1].get("value", 0)
        if item.requirement.good_for_days is not None:
            self.expiring[item.reporter].append((recorded[0], item))
        if not self._confirm(item, outcome, updates[-1], recorded[-1]) and bodies[-1].get("value", 0) >= 20:
            self.disputable.append((item, updates[-1]))

    def _total(self, item: SimulatedItem) -> int | None:
        """The target of a count; None: unknown, or the item is no count."""
        if item.requirement.target_reported:
            ranges = (limits for prefix, limits in INVENTED_TOTALS.items() if item.key[1].startswith(prefix))
            return self.chance.randint(*next(ranges, OTHER_TOTALS))
        for term in item.requirement.target:
            if "requirement" in term:
                return int(term["factor"]) * self.values.get((item.region, term["requirement"]), 0)
        return item.target

    def _observation_times(self, item: SimulatedItem, goal: float) -> list[datetime]:
        """When each update was observed. What was done before the period gets one update."""
        start, end = self.period
        if item.due_at < start and item.requirement.good_for_days is None:
            return [item.due_at - self.chance.random() * 10 * DAY]
        keys = ((item.region, code) for code in item.depends_on)
        dependencies_done = [self.last_recorded[key] for key in keys if key in self.last_recorded]
        low = min(max([item.opens_at, start, *dependencies_done]), end - 12 * HOUR)
        high = min([end, *([item.due_at, *self._dependents_open(item)] if goal == 1 else [])])
        high = max(high - 3 * HOUR, low + 3 * HOUR)
        updates = 1 if item.requirement.measure is Measure.CONFIRM else self.chance.choice((1, 2, 3))
        return sorted(self._between(low, high) for _ in range(updates))

    def _dependents_open(self, item: SimulatedItem) -> Iterator[datetime]:
        """When the items that depend on this one may begin."""
        for other in self.items:
            if other.region == item.region and item.key[1] in other.depends_on:
                yield other.opens_at + 9 * HOUR

    def _between(self, low: datetime, high: datetime) -> datetime:
        return low + timedelta(seconds=int(self.chance.random() * (high - low).total_seconds()))

    def _recording_times(self, item: SimulatedItem, observed: list[datetime]) -> list[datetime]:
        """When each update was sent. Sometimes one is sent after a newer one: a late arrival."""
        start, end = self.period
        recorded = [max(at, start) + self.chance.randint(5, 150) * timedelta(minutes=1) for at in observed]
        if observed[0] < start:
            recorded = [self._between(start, min(start + 3 * DAY, end))]
        elif len(recorded) == 3 and self.chance.random() < 0.2:
            recorded[1] = min(recorded[2] + self.chance.randint(1, 40) * HOUR, end - timedelta(minutes=1))
        return recorded

    def _update(self, item: SimulatedItem, recorded: datetime, observed: datetime, body: dict[str, Any]) -> str:
        """Plan an update and return its id."""
        id = str(UUID(int=self.chance.getrandbits(128), version=4))
        person = {"entered_by": f"Petugas {self.chance.randint(1, 4)} (latihan)"} if self.chance.random() < 0.3 else {}
        sent = {**body, **person, "observed_at": observed, "client_id": id}
        self.reports.append(SimulatedReport(recorded, ReportKind.UPDATE, item.reporter, *item.key, sent))
        return id

    def _mistype(self, item: SimulatedItem, observed: list[datetime], right: dict[str, Any]) -> dict[str, Any]:
        """Sometimes send a number without its last digit before the right update.

        It is retracted at once, or corrected by the right update. Returns what the right update says in addition.
        """
        at = observed[-1] - 4 * HOUR
        before = max([self.period.start, *observed[:-1]])
        if right.get("value", 0) < 20 or at <= before or self.chance.random() > 0.15:
            return {}
        wrong = self._update(item, at + HOUR / 4, at, {**right, "value": right["value"] // 10})
        if self.chance.random() < 0.5:
            return {"corrects": wrong, "note": "Salah ketik, satu angka tertinggal (latihan)."}
        body = {"update_id": wrong, "note": "Salah ketik (latihan)."}
        self.reports.append(SimulatedReport(at + HOUR, ReportKind.RETRACTION, item.reporter, *item.key, body))
        return {}

    def _confirm(self, item: SimulatedItem, outcome: float | str, update: str, recorded: datetime) -> bool:
        """Whether the item is confirmed. Only finished items that need no evidence can be."""
        at = recorded + self.chance.uniform(0.2, 4) * DAY
        needs_evidence = item.requirement.evidence is not Evidence.NONE
        may_confirm = outcome == 1 and not needs_evidence and item.verifier != item.reporter
        if not may_confirm or at >= self.period.end or self.chance.random() > VERIFIED.get(self.character, 0):
            return False
        self._verify(at, item, item.verifier, {"kind": "confirmed", "update_id": update})
        return True

    def _verify(self, at: datetime, item: SimulatedItem, agency: str, body: dict[str, Any]) -> None:
        body = {**body, "observed_at": at}
        self.reports.append(SimulatedReport(at, ReportKind.VERIFICATION, agency, *item.key, body))

    def _dispute_one(self) -> None:
        """The verifier disputes one number. Except in a strained region, the dispute is settled a day later."""
        candidates = [
            (item, update)
            for item, update in self.disputable
            if item.requirement.measure is Measure.COUNT
            and not item.critical
            and item.verifier != item.reporter
            and self.last_recorded[item.key] < self.period.end - 4 * DAY
        ]
        if self.character is Character.QUIET or not candidates:
            return
        item, update = self.chance.choice(candidates)
        at = self.last_recorded[item.key] + self.chance.uniform(0.3, 1.5) * DAY
        counted = {"value": self.values[item.key] * 9 // 10, "note": "Hasil pemeriksaan lapangan berbeda (latihan)."}
        self._verify(at, item, item.verifier, {"kind": "disputed", "update_id": update, **counted})
        if self.character is not Character.STRAINED:
            agency = self.chance.choice((item.verifier, item.coordinator))
            note = "Dihitung ulang bersama; angka laporan benar (latihan)."
            self._verify(at + DAY, item, agency, {"kind": "settled", "update_id": update, "note": note})

    def _check_in(self) -> None:
        """Offices confirm that nothing changed before their reports expire. In a strained region one office forgets."""
        careless = self.chance.choice(sorted(self.expiring)) if self.expiring else ""
        for agency, reported in sorted(self.expiring.items()):
            if self.character is Character.QUIET or (self.character is Character.STRAINED and agency == careless):
                continue
            shortest = min(item.requirement.good_for_days or 1 for _, item in reported)
            interval = min(CHECK_IN_DAYS[self.character], shortest) * DAY
            at = min(first for first, _ in reported) + interval
            while at < self.period.end - 18 * HOUR:
                self._nothing_changed(at, agency, reported)
                at += interval
            last = self.period.end - self.chance.randint(60, 900) * timedelta(minutes=1)
            self._nothing_changed(last, agency, reported)

    def _nothing_changed(self, at: datetime, agency: str, reported: list[tuple[datetime, SimulatedItem]]) -> None:
        """Plan one check-in for each region with items reported before `at`."""
        codes_by_region: dict[str, list[str]] = defaultdict(list)
        for first, item in reported:
            if first < at:
                codes_by_region[item.region].append(item.key[1])
        for region, codes in sorted(codes_by_region.items()):
            body = {"requirements": sorted(codes), "observed_at": at}
            self.reports.append(SimulatedReport(at, ReportKind.CHECK_IN, agency, region, "", body))


def _dependencies_first(items: Sequence[SimulatedItem]) -> list[SimulatedItem]:
    """The items, each after those that it depends on."""
    items_by_key = {item.key: item for item in items}
    graph = {key: [(item.region, code) for code in item.depends_on] for key, item in items_by_key.items()}
    return [items_by_key[key] for key in TopologicalSorter(graph).static_order() if key in items_by_key]


def _update_body(item: SimulatedItem, share: float, total: int | None) -> dict[str, Any]:
    """The update that says this share of the item is done, as the requirement's measure asks for it."""
    requirement, is_done = item.requirement, share >= 1
    if requirement.measure is Measure.CONFIRM:
        return {"status": "done" if is_done else "in_progress"}
    if requirement.measure is Measure.LADDER:
        slugs = [stage["slug"] for stage in requirement.stages]
        done_from = slugs.index(requirement.done_from or slugs[-1])
        return {"stage": slugs[done_from if is_done else int(share * done_from)]}
    if requirement.measure is Measure.COUNT_DOWN:
        return {"value": 0 if is_done else max(1, int(24 * (1 - share)))}
    if total is None:
        return {"value": int(share * 100), **({"status": "done"} if is_done else {})}
    value = total if is_done else min(int(share * total), total - 1)
    return {"value": value, "of": total} if requirement.target_reported else {"value": value}
