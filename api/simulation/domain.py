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

from api.checklists.domain import NoTarget, derive_target
from api.checklists.models import Evidence, Measure, Requirement
from api.core.region_codes import LEDGER_LEVEL, level_of
from api.ledger.entries import ledger_of
from api.reference.regions.models import FigureKind

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


class InventedTotal(NamedTuple):
    """The range of a number that an office names: of what there is to do, or of what is still open at first.

    The limits are for each one that the figure counts, or for the whole region where there is no figure.
    """

    low: float
    high: float
    figure: FigureKind | None = None


INVENTED_TOTALS = {
    "ADH-08": InventedTotal(1, 3),
    "APK-02": InventedTotal(0.05, 0.2, FigureKind.STATIONS),
    "APK-03": InventedTotal(0.3, 1.5, FigureKind.STATIONS),
    "BUD-01A": InventedTotal(105_000, 165_000, FigureKind.REGISTERED_VOTERS),
    "BUD-01B": InventedTotal(25_000, 70_000, FigureKind.REGISTERED_VOTERS),
    "BUD-02A": InventedTotal(12_000, 20_000, FigureKind.REGISTERED_VOTERS),
    "BUD-02B": InventedTotal(3_000, 6_000, FigureKind.REGISTERED_VOTERS),
    "CTG-01A": InventedTotal(9, 9, FigureKind.STATIONS),
    "CTG-01B": InventedTotal(9, 9, FigureKind.STATIONS),
    "CTG-01C": InventedTotal(1, 2, FigureKind.DISTRICTS),
    "CTG-02": InventedTotal(0.01, 0.06, FigureKind.STATIONS),
    "CTG-03A": InventedTotal(0.04, 0.12, FigureKind.STATIONS),
    "CTG-03B": InventedTotal(0.02, 0.05, FigureKind.STATIONS),
    "LAW-01": InventedTotal(3, 9),
    "LOG-03": InventedTotal(20, 40),
    "LOG-05": InventedTotal(0.0005, 0.003, FigureKind.REGISTERED_VOTERS),
    "NEU-02": InventedTotal(30, 60),
    "VUL-04": InventedTotal(3, 12),
}
"""By the beginning of the requirement's code. Money is in rupiah, as in the grants of East Kalimantan for 2024. The
officials of a station are seven members of its committee and two order officers."""
OTHER_TOTAL, OTHER_COUNTDOWN = InventedTotal(4, 40), InventedTotal(1, 8)
TYPICAL_FIGURES = {FigureKind.REGISTERED_VOTERS: 100_000, FigureKind.STATIONS: 250, FigureKind.DISTRICTS: 10}
"""Of a regency whose figures are not known."""
ROUNDED_FROM = 1_000_000_000
"""Sums of money from a billion on are round millions."""


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
    figures: Mapping[str, int]
    """The figures of the region, by kind."""
    ballots: int
    """How many ballots a voter there casts."""
    depends_on: tuple[str, ...]
    reporter: str
    verifier: str
    coordinator: str

    @property
    def key(self) -> tuple[str, str]:
        return self.region, self.requirement.code


def assign_characters(
    seed: int, regencies: Sequence[str], demo_regency: str, remote_regions: Iterable[str]
) -> dict[str, Character]:
    """The character of each regency: the demo regency is steady, one (a remote one, if any) quiet, the rest random."""
    random = Random(f"{seed} characters")
    undecided_regencies = [regency_code for regency_code in regencies if regency_code != demo_regency]
    quiet_candidates = sorted({*remote_regions} & {*undecided_regencies}) or undecided_regencies
    quiet_regency = random.choice(quiet_candidates) if quiet_candidates else demo_regency
    other_regencies = [regency_code for regency_code in undecided_regencies if regency_code != quiet_regency]
    random.shuffle(other_regencies)
    character_by_regency = {regency_code: MIX[index % len(MIX)] for index, regency_code in enumerate(other_regencies)}
    return {**character_by_regency, quiet_regency: Character.QUIET, demo_regency: Character.STEADY}


def plan_reports(
    seed: int, items: Iterable[SimulatedItem], characters: Mapping[str, Character], period: HistoryPeriod
) -> list[SimulatedReport]:
    """All reports, in the order in which they are recorded. A province, which has no character, is steady."""
    items_by_ledger: dict[str, list[SimulatedItem]] = defaultdict(list)
    for item in items:
        items_by_ledger[ledger_of(item.region)].append(item)
    reports: list[SimulatedReport] = []
    for ledger_code, ledger_items in sorted(items_by_ledger.items()):
        character = characters.get(ledger_code, Character.STEADY)
        reports += _RegionPlan(Random(f"{seed} {ledger_code}"), character, ledger_items, period).plan()
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
        neglected_outcomes = self._choose_neglected()
        for item in _dependencies_first(self.items):
            outcome = neglected_outcomes[item.key] if item.key in neglected_outcomes else self._share_reached(item)
            if outcome is not None:
                self._report_item(item, outcome)
        self._dispute_one()
        self._check_in()
        return self.reports

    def _choose_neglected(self) -> dict[tuple[str, str], float | str | None]:
        """The items that this region neglects, and how they end: a share done, `blocked`, or None.

        What has to come first is not neglected: nobody packs ballots that are not sorted.
        """
        if self.character not in (Character.STRAINED, Character.BEHIND):
            return {}
        needed_codes = {code for it in self.items if it.opens_at < self.period.end for code in it.depends_on}
        due_items = [
            it
            for it in self.items
            if it.due_at <= self.period.end and level_of(it.region) == LEDGER_LEVEL and it.key[1] not in needed_codes
        ]
        chosen_keys = self._choose([it for it in due_items if not it.critical], len(NEGLECTED))
        outcome_by_item_key = dict(zip(chosen_keys, NEGLECTED, strict=False))
        if self.character is Character.BEHIND:
            critical_counts = [it for it in due_items if it.critical and it.requirement.measure.has_target]
            outcome_by_item_key |= {
                item_key: self.chance.uniform(0.75, 0.95) for item_key in self._choose(critical_counts, 2)
            }
        return outcome_by_item_key

    def _choose(self, items: list[SimulatedItem], max_count: int) -> list[tuple[str, str]]:
        return [item.key for item in self.chance.sample(items, min(max_count, len(items)))]

    def _share_reached(self, item: SimulatedItem) -> float | None:
        """The share of this item that is done by the end of the period; None: nobody reports it."""
        end = self.period.end
        if item.opens_at >= end:
            return 1.0 if self.character is Character.PROMPT and item.critical and item.opens_at < end + DAY else None
        if self.character is Character.QUIET:
            return 1.0 if item.due_at <= end and self.chance.random() < 0.2 else None
        if item.due_at <= end + SOON or (self.character is Character.PROMPT and item.critical):
            return 1.0
        elapsed_share = (end - item.opens_at) / (item.due_at - item.opens_at)
        return min(0.95, max(0.05, elapsed_share * self.chance.uniform(0.6, 0.9)))

    def _report_item(self, item: SimulatedItem, outcome: float | str) -> None:
        """Plan the updates of one item, and perhaps a correction and a confirmation."""
        target_total = self._target_of(item)
        if target_total == 0:
            return
        final_share = outcome if isinstance(outcome, float) else 0.5
        observation_times = self._observation_times(item, final_share)
        step_count = len(observation_times)
        shares = [
            final_share * (step + 1) / step_count * self.chance.uniform(0.8, 1) for step in range(step_count - 1)
        ] + [final_share]
        update_bodies = [_update_body(item, share, target_total) for share in shares]
        if outcome == "blocked":
            update_bodies[-1] = {"status": "blocked", "note": "Menunggu keputusan instansi lain (latihan)."}
        recording_times = self._recording_times(item, observation_times)
        update_bodies[-1] |= self._mistype(item, observation_times, update_bodies[-1])
        update_ids = [
            self._update(item, *update_fields)
            for update_fields in zip(recording_times, observation_times, update_bodies, strict=True)
        ]
        self.last_recorded[item.key] = max(recording_times)
        self.values[item.key] = update_bodies[-1].get("value", 0)
        if item.requirement.good_for_days is not None:
            self.expiring[item.reporter].append((recording_times[0], item))
        if (
            not self._confirm(item, outcome, update_ids[-1], recording_times[-1])
            and update_bodies[-1].get("value", 0) >= 20
        ):
            self.disputable.append((item, update_ids[-1]))

    def _target_of(self, item: SimulatedItem) -> int | None:
        """The target of a count, or what a countdown starts from; None: unknown, or the item is neither.

        It is zero for what is measured against another item that nobody reports.
        """
        if item.requirement.target_reported or item.requirement.measure is Measure.COUNT_DOWN:
            return self._invent_total(item)
        values = {code: value for (region, code), value in self.values.items() if region == item.region}
        target = derive_target(item.requirement, item.figures, values, item.ballots)
        return 0 if target.why is NoTarget.AWAITS else target.value

    def _invent_total(self, item: SimulatedItem) -> int:
        """A number that fits the region."""
        ranges = (it for prefix, it in INVENTED_TOTALS.items() if item.key[1].startswith(prefix))
        other_total = OTHER_TOTAL if item.requirement.measure.has_target else OTHER_COUNTDOWN
        low, high, figure = next(ranges, other_total)
        figure_value = item.figures.get(figure, TYPICAL_FIGURES[figure]) if figure else 1
        total = max(1, round(self.chance.uniform(low, high) * figure_value))
        return total if total < ROUNDED_FROM else round(total, -6)

    def _observation_times(self, item: SimulatedItem, final_share: float) -> list[datetime]:
        """When each update was observed. What was done before the period gets one update."""
        start, end = self.period
        if item.due_at < start and item.requirement.good_for_days is None:
            return [item.due_at - self.chance.random() * 10 * DAY]
        dependency_keys = ((item.region, requirement_code) for requirement_code in item.depends_on)
        dependency_times = [
            self.last_recorded[dependency_key]
            for dependency_key in dependency_keys
            if dependency_key in self.last_recorded
        ]
        earliest = min(max([item.opens_at, start, *dependency_times]), end - 12 * HOUR)
        latest = min([end, *([item.due_at, *self._dependents_open(item)] if final_share == 1 else [])])
        latest = max(latest - 3 * HOUR, earliest + 3 * HOUR)
        update_count = 1 if item.requirement.measure is Measure.CONFIRM else self.chance.choice((1, 2, 3))
        return sorted(self._between(earliest, latest) for _ in range(update_count))

    def _dependents_open(self, item: SimulatedItem) -> Iterator[datetime]:
        """When the items that depend on this one may begin."""
        for dependent in self.items:
            if dependent.region == item.region and item.key[1] in dependent.depends_on:
                yield dependent.opens_at + 9 * HOUR

    def _between(self, earliest: datetime, latest: datetime) -> datetime:
        return earliest + timedelta(seconds=int(self.chance.random() * (latest - earliest).total_seconds()))

    def _recording_times(self, item: SimulatedItem, observation_times: list[datetime]) -> list[datetime]:
        """When each update was sent. Sometimes one is sent after a newer one: a late arrival."""
        start, end = self.period
        recording_times = [
            max(observed_at, start) + self.chance.randint(5, 150) * timedelta(minutes=1)
            for observed_at in observation_times
        ]
        if observation_times[0] < start:
            recording_times = [self._between(start, min(start + 3 * DAY, end))]
        elif len(recording_times) == 3 and self.chance.random() < 0.2:
            recording_times[1] = min(recording_times[2] + self.chance.randint(1, 40) * HOUR, end - timedelta(minutes=1))
        return recording_times

    def _update(self, item: SimulatedItem, recorded_at: datetime, observed_at: datetime, body: dict[str, Any]) -> str:
        """Plan an update and return its id."""
        update_id = str(UUID(int=self.chance.getrandbits(128), version=4))
        person_field = (
            {"entered_by": f"Petugas {self.chance.randint(1, 4)} (latihan)"} if self.chance.random() < 0.3 else {}
        )
        request_body = {**body, **person_field, "observed_at": observed_at, "client_id": update_id}
        self.reports.append(SimulatedReport(recorded_at, ReportKind.UPDATE, item.reporter, *item.key, request_body))
        return update_id

    def _mistype(
        self, item: SimulatedItem, observation_times: list[datetime], right_body: dict[str, Any]
    ) -> dict[str, Any]:
        """Sometimes send a number without its last digit before the right update.

        It is retracted at once, or corrected by the right update. Returns what the right update says in addition.
        """
        mistyped_at = observation_times[-1] - 4 * HOUR
        earliest_at = max([self.period.start, *observation_times[:-1]])
        if right_body.get("value", 0) < 20 or mistyped_at <= earliest_at or self.chance.random() > 0.15:
            return {}
        mistyped_update_id = self._update(
            item, mistyped_at + HOUR / 4, mistyped_at, {**right_body, "value": right_body["value"] // 10}
        )
        if self.chance.random() < 0.5:
            return {"corrects": mistyped_update_id, "note": "Salah ketik, satu angka tertinggal (latihan)."}
        retraction_body = {"update_id": mistyped_update_id, "note": "Salah ketik (latihan)."}
        self.reports.append(
            SimulatedReport(mistyped_at + HOUR, ReportKind.RETRACTION, item.reporter, *item.key, retraction_body)
        )
        return {}

    def _confirm(self, item: SimulatedItem, outcome: float | str, update_id: str, recorded_at: datetime) -> bool:
        """Whether the item is confirmed. Only finished items that need no evidence can be."""
        confirmed_at = recorded_at + self.chance.uniform(0.2, 4) * DAY
        needs_evidence = item.requirement.evidence is not Evidence.NONE
        may_confirm = outcome == 1 and not needs_evidence and item.verifier != item.reporter
        if not may_confirm or confirmed_at >= self.period.end or self.chance.random() > VERIFIED.get(self.character, 0):
            return False
        self._verify(confirmed_at, item, item.verifier, {"kind": "confirmed", "update_id": update_id})
        return True

    def _verify(self, at: datetime, item: SimulatedItem, agency: str, body: dict[str, Any]) -> None:
        body = {**body, "observed_at": at}
        self.reports.append(SimulatedReport(at, ReportKind.VERIFICATION, agency, *item.key, body))

    def _dispute_one(self) -> None:
        """The verifier disputes one number. Except in a strained region, the dispute is settled a day later."""
        candidates = [
            (item, update_id)
            for item, update_id in self.disputable
            if item.requirement.measure.has_target
            and not item.critical
            and item.verifier != item.reporter
            and self.last_recorded[item.key] < self.period.end - 4 * DAY
        ]
        if self.character is Character.QUIET or not candidates:
            return
        item, update_id = self.chance.choice(candidates)
        disputed_at = self.last_recorded[item.key] + self.chance.uniform(0.3, 1.5) * DAY
        disputed_fields = {
            "value": self.values[item.key] * 9 // 10,
            "note": "Hasil pemeriksaan lapangan berbeda (latihan).",
        }
        self._verify(disputed_at, item, item.verifier, {"kind": "disputed", "update_id": update_id, **disputed_fields})
        if self.character is not Character.STRAINED:
            settling_agency = self.chance.choice((item.verifier, item.coordinator))
            settling_note = "Dihitung ulang bersama; angka laporan benar (latihan)."
            self._verify(
                disputed_at + DAY,
                item,
                settling_agency,
                {"kind": "settled", "update_id": update_id, "note": settling_note},
            )

    def _check_in(self) -> None:
        """Offices confirm that nothing changed before their reports expire. In a strained region one office forgets."""
        careless_agency = self.chance.choice(sorted(self.expiring)) if self.expiring else ""
        for agency, reported_items in sorted(self.expiring.items()):
            if self.character is Character.QUIET or (
                self.character is Character.STRAINED and agency == careless_agency
            ):
                continue
            shortest_validity = min(item.requirement.good_for_days or 1 for _, item in reported_items)
            interval = min(CHECK_IN_DAYS[self.character], shortest_validity) * DAY
            check_in_at = min(first_reported_at for first_reported_at, _ in reported_items) + interval
            while check_in_at < self.period.end - 18 * HOUR:
                self._nothing_changed(check_in_at, agency, reported_items)
                check_in_at += interval
            last_check_in_at = self.period.end - self.chance.randint(60, 900) * timedelta(minutes=1)
            self._nothing_changed(last_check_in_at, agency, reported_items)

    def _nothing_changed(self, at: datetime, agency: str, reported_items: list[tuple[datetime, SimulatedItem]]) -> None:
        """Plan one check-in for each region with items reported before `at`."""
        codes_by_region: dict[str, list[str]] = defaultdict(list)
        for first_reported_at, item in reported_items:
            if first_reported_at < at:
                codes_by_region[item.region].append(item.key[1])
        for region_code, requirement_codes in sorted(codes_by_region.items()):
            body = {"requirements": sorted(requirement_codes), "observed_at": at}
            self.reports.append(SimulatedReport(at, ReportKind.CHECK_IN, agency, region_code, "", body))


def _dependencies_first(items: Sequence[SimulatedItem]) -> list[SimulatedItem]:
    """The items, each after those that it depends on."""
    items_by_key = {item.key: item for item in items}
    graph = {
        item_key: [(item.region, requirement_code) for requirement_code in item.depends_on]
        for item_key, item in items_by_key.items()
    }
    return [items_by_key[item_key] for item_key in TopologicalSorter(graph).static_order() if item_key in items_by_key]


def _update_body(item: SimulatedItem, share: float, target_total: int | None) -> dict[str, Any]:
    """The update that says this share of the item is done, as the requirement's measure asks for it.

    `target_total` is what there is to count, or what a countdown starts from.
    """
    requirement_row, is_done = item.requirement, share >= 1
    if requirement_row.measure is Measure.CONFIRM:
        return {"status": "done" if is_done else "in_progress"}
    if requirement_row.measure is Measure.LADDER:
        stage_slugs = [ladder_stage["slug"] for ladder_stage in requirement_row.stages]
        done_index = stage_slugs.index(requirement_row.done_from or stage_slugs[-1])
        return {"stage": stage_slugs[done_index if is_done else int(share * done_index)]}
    if requirement_row.measure is Measure.COUNT_DOWN:
        return {"value": 0 if is_done else max(1, int((target_total or 1) * (1 - share)))}
    if target_total is None:
        return {"value": int(share * 100), **({"status": "done"} if is_done else {})}
    value = target_total if is_done else min(int(share * target_total), target_total - 1)
    return {"value": value, "of": target_total} if requirement_row.target_reported else {"value": value}
