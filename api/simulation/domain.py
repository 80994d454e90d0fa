"""What offices might have reported before an election: a pure function of seed, lines and span. No session, no clock.

Each region has a character, and its lines end where that leads. On the way there are delays, late arrivals,
mistypings that are taken back, confirmations, disputes and settlements.
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
from api.simulation.models import Deed, Kind, Span

HOUR, DAY = timedelta(hours=1), timedelta(1)
SOON = 4 * DAY
"""What falls due so soon is done by those in time, so that a demo stays what it is for a few days."""


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
"""Of ten regencies, beside the one that is shown (steady) and the quiet one: one in ten is behind, not more."""
VERIFIED = {Character.PROMPT: 0.6, Character.STEADY: 0.45, Character.STRAINED: 0.3, Character.BEHIND: 0.25}
CHECK_IN_DAYS = {Character.PROMPT: 5, Character.STEADY: 6, Character.STRAINED: 6, Character.BEHIND: 6}
SLIPS = (0.4, 0.7, "blocked", None)
"""How lines end that a strained office lets slip: partly done, blocked, or never reported."""
INVENTED_TOTALS = {"BUD": (4_000_000_000, 40_000_000_000), "LOG-01": (30_000, 600_000), "NEU-02": (2_000, 9_000)}
"""Where the office sends the target: between which numbers it lies, by the beginning of the code."""


class Line(NamedTuple):
    """One requirement in one region, and the agencies there that report, confirm and coordinate."""

    region: str
    requirement: Requirement
    opens_at: datetime
    due_at: datetime
    critical: bool
    target: int | None
    """By the region's figures; None: not a count, or another number decides."""
    waits_for: tuple[str, ...]
    reporter: str
    verifier: str
    desk: str

    @property
    def key(self) -> tuple[str, str]:
        return self.region, self.requirement.code


def characters(seed: int, regencies: Sequence[str], shown: str, remote: Iterable[str]) -> dict[str, Character]:
    """Who behaves how: the one that is shown is steady, a remote one is quiet if there is any, chance has the rest."""
    chance = Random(f"{seed} characters")
    others = [code for code in regencies if code != shown]
    far = sorted({*remote} & {*others}) or others
    quiet = chance.choice(far) if far else shown
    rest = [code for code in others if code != quiet]
    chance.shuffle(rest)
    mixed = {code: MIX[n % len(MIX)] for n, code in enumerate(rest)}
    return {**mixed, quiet: Character.QUIET, shown: Character.STEADY}


def plan(seed: int, lines: Iterable[Line], who: Mapping[str, Character], span: Span) -> list[Deed]:
    """Everything that happens, in the order in which it is recorded. A province without a character is steady."""
    by_ledger: dict[str, list[Line]] = defaultdict(list)
    for line in lines:
        by_ledger[".".join(line.region.split(".")[:2])].append(line)
    found: list[Deed] = []
    for code, own in sorted(by_ledger.items()):
        found += _Region(Random(f"{seed} {code}"), who.get(code, Character.STEADY), own, span).deeds()
    return sorted(found, key=lambda it: it.at)


@dataclass
class _Region:
    """One regency with its districts, or a province's own level."""

    chance: Random
    character: Character
    lines: Sequence[Line]
    span: Span
    found: list[Deed] = field(default_factory=list)
    ended: dict[tuple[str, str], datetime] = field(default_factory=dict)
    values: dict[tuple[str, str], int] = field(default_factory=dict)
    ageing: dict[str, list[tuple[datetime, Line]]] = field(default_factory=lambda: defaultdict(list))
    disputable: list[tuple[Line, str]] = field(default_factory=list)

    def deeds(self) -> list[Deed]:
        slips = self._slips()
        for line in _in_order(self.lines):
            end = slips[line.key] if line.key in slips else self._end(line)
            if end is not None:
                self._tell(line, end)
        self._dispute()
        self._check_in()
        return self.found

    def _slips(self) -> dict[tuple[str, str], float | str | None]:
        """Which lines this region lets slip, and how."""
        if self.character not in (Character.STRAINED, Character.BEHIND):
            return {}
        due = [it for it in self.lines if it.due_at <= self.span.end and it.region.count(".") == 1]
        found = dict(zip(self._some([it for it in due if not it.critical], len(SLIPS)), SLIPS, strict=False))
        if self.character is Character.BEHIND:
            counts = [it for it in due if it.critical and it.requirement.measure is Measure.COUNT]
            found |= {key: self.chance.uniform(0.75, 0.95) for key in self._some(counts, 2)}
        return {**found}

    def _some(self, lines: list[Line], most: int) -> list[tuple[str, str]]:
        return [it.key for it in self.chance.sample(lines, min(most, len(lines)))]

    def _end(self, line: Line) -> float | None:
        """How far this line gets; None: nobody reports it."""
        end, chance = self.span.end, self.chance
        if line.opens_at >= end:
            return 1.0 if self.character is Character.PROMPT and line.critical and line.opens_at < end + DAY else None
        if self.character is Character.QUIET:
            return 1.0 if line.due_at <= end and chance.random() < 0.2 else None
        if line.due_at <= end + SOON or (self.character is Character.PROMPT and line.critical):
            return 1.0
        share = (end - line.opens_at) / (line.due_at - line.opens_at)
        return min(0.95, max(0.05, share * chance.uniform(0.6, 0.9)))

    def _tell(self, line: Line, end: float | str) -> None:
        """The reports of one line, from its first to its last."""
        total = self._total(line)
        if total == 0:
            return
        goal = end if isinstance(end, float) else 0.5
        times = self._times(line, goal)
        shares = [goal * (n + 1) / len(times) * self.chance.uniform(0.8, 1) for n in range(len(times) - 1)] + [goal]
        bodies = [_body(line, share, total) for share in shares]
        if end == "blocked":
            bodies[-1] = {"status": "blocked", "note": "Menunggu keputusan instansi lain (latihan)."}
        recorded = self._recorded(line, times)
        bodies[-1] |= self._mistype(line, times, bodies[-1])
        ids = [self._report(line, *it) for it in zip(recorded, times, bodies, strict=True)]
        self.ended[line.key] = max(recorded)
        self.values[line.key] = bodies[-1].get("value", 0)
        if line.requirement.good_for_days is not None:
            self.ageing[line.reporter].append((recorded[0], line))
        if not self._confirm(line, end, ids[-1], recorded[-1]) and bodies[-1].get("value", 0) >= 20:
            self.disputable.append((line, ids[-1]))

    def _total(self, line: Line) -> int | None:
        """The number a count runs up to; None: not known, or not a count."""
        if line.requirement.target_reported:
            known = ((low, high) for start, (low, high) in INVENTED_TOTALS.items() if line.key[1].startswith(start))
            return self.chance.randint(*next(known, (4, 40)))
        for term in line.requirement.target:
            if "requirement" in term:
                return int(term["factor"]) * self.values.get((line.region, term["requirement"]), 0)
        return line.target

    def _times(self, line: Line, goal: float) -> list[datetime]:
        """When it was so. What was done before the span is told once, as of then."""
        start, end = self.span
        if line.due_at < start and line.requirement.good_for_days is None:
            return [line.due_at - self.chance.random() * 10 * DAY]
        waits = [self.ended[key] for code in line.waits_for if (key := (line.region, code)) in self.ended]
        low = min(max([line.opens_at, start, *waits]), end - 12 * HOUR)
        high = min([end, *([line.due_at, *self._next(line)] if goal == 1 else [])])
        high = max(high - 3 * HOUR, low + 3 * HOUR)
        often = 1 if line.requirement.measure is Measure.CONFIRM else self.chance.choice((1, 2, 3))
        return sorted(self._between(low, high) for _ in range(often))

    def _next(self, line: Line) -> Iterator[datetime]:
        """When what waits for this line may begin."""
        for it in self.lines:
            if it.region == line.region and line.key[1] in it.waits_for:
                yield it.opens_at + 9 * HOUR

    def _between(self, low: datetime, high: datetime) -> datetime:
        return low + timedelta(seconds=int(self.chance.random() * (high - low).total_seconds()))

    def _recorded(self, line: Line, times: list[datetime]) -> list[datetime]:
        """When it was sent. Now and then one is sent after a newer one: a late arrival."""
        start, end = self.span
        found = [max(at, start) + self.chance.randint(5, 150) * timedelta(minutes=1) for at in times]
        if times[0] < start:
            found = [self._between(start, min(start + 3 * DAY, end))]
        elif len(found) == 3 and self.chance.random() < 0.2:
            found[1] = min(found[2] + self.chance.randint(1, 40) * HOUR, end - timedelta(minutes=1))
        return found

    def _report(self, line: Line, recorded: datetime, observed: datetime, body: dict[str, Any]) -> str:
        id = str(UUID(int=self.chance.getrandbits(128), version=4))
        who = {"entered_by": f"Petugas {self.chance.randint(1, 4)} (latihan)"} if self.chance.random() < 0.3 else {}
        sent = {**body, **who, "observed_at": observed, "client_id": id}
        self.found.append(Deed(recorded, Kind.REPORT, line.reporter, *line.key, sent))
        return id

    def _mistype(self, line: Line, times: list[datetime], right: dict[str, Any]) -> dict[str, Any]:
        """Now and then a digit is lost. It is taken back at once, or by the right report; what that then says."""
        at = times[-1] - 4 * HOUR
        before = max([self.span.start, *times[:-1]])
        if right.get("value", 0) < 20 or at <= before or self.chance.random() > 0.15:
            return {}
        wrong = self._report(line, at + HOUR / 4, at, {**right, "value": right["value"] // 10})
        if self.chance.random() < 0.5:
            return {"corrects": wrong, "note": "Salah ketik, satu angka tertinggal (latihan)."}
        body = {"update_id": wrong, "note": "Salah ketik (latihan)."}
        self.found.append(Deed(at + HOUR, Kind.RETRACT, line.reporter, *line.key, body))
        return {}

    def _confirm(self, line: Line, end: float | str, update: str, told: datetime) -> bool:
        at = told + self.chance.uniform(0.2, 4) * DAY
        may = end == 1 and line.requirement.evidence is Evidence.NONE and line.verifier != line.reporter
        if not may or at >= self.span.end or self.chance.random() > VERIFIED.get(self.character, 0):
            return False
        self._judge(at, line, line.verifier, {"kind": "confirmed", "update_id": update})
        return True

    def _judge(self, at: datetime, line: Line, by: str, body: dict[str, Any]) -> None:
        self.found.append(Deed(at, Kind.JUDGE, by, *line.key, {**body, "observed_at": at}))

    def _dispute(self) -> None:
        """One number is doubted by whoever looked. Where an office is strained nobody has settled it yet."""
        may = [
            (line, id)
            for line, id in self.disputable
            if line.requirement.measure is Measure.COUNT
            and not line.critical
            and line.verifier != line.reporter
            and self.ended[line.key] < self.span.end - 4 * DAY
        ]
        if self.character is Character.QUIET or not may:
            return
        line, update = self.chance.choice(may)
        at = self.ended[line.key] + self.chance.uniform(0.3, 1.5) * DAY
        seen = {"value": self.values[line.key] * 9 // 10, "note": "Hasil pemeriksaan lapangan berbeda (latihan)."}
        self._judge(at, line, line.verifier, {"kind": "disputed", "update_id": update, **seen})
        if self.character is not Character.STRAINED:
            by = self.chance.choice((line.verifier, line.desk))
            note = "Dihitung ulang bersama; angka laporan benar (latihan)."
            self._judge(at + DAY, line, by, {"kind": "settled", "update_id": update, "note": note})

    def _check_in(self) -> None:
        """Offices say that nothing changed before their reports are too old; a strained region has one that forgets."""
        careless = self.chance.choice(sorted(self.ageing)) if self.ageing else ""
        for agency, told in sorted(self.ageing.items()):
            if self.character is Character.QUIET or (self.character is Character.STRAINED and agency == careless):
                continue
            shortest = min(line.requirement.good_for_days or 1 for _, line in told)
            step = min(CHECK_IN_DAYS[self.character], shortest) * DAY
            at = min(first for first, _ in told) + step
            while at < self.span.end - 18 * HOUR:
                self._nothing_new(at, agency, told)
                at += step
            self._nothing_new(self.span.end - self.chance.randint(60, 900) * timedelta(minutes=1), agency, told)

    def _nothing_new(self, at: datetime, agency: str, told: list[tuple[datetime, Line]]) -> None:
        codes: dict[str, list[str]] = defaultdict(list)
        for first, line in told:
            if first < at:
                codes[line.region].append(line.key[1])
        for region, named in sorted(codes.items()):
            body = {"requirements": sorted(named), "observed_at": at}
            self.found.append(Deed(at, Kind.CHECK_IN, agency, region, "", body))


def _in_order(lines: Sequence[Line]) -> list[Line]:
    """Each after those it waits for."""
    by_key = {it.key: it for it in lines}
    graph = {key: [(it.region, code) for code in it.waits_for] for key, it in by_key.items()}
    return [by_key[key] for key in TopologicalSorter(graph).static_order() if key in by_key]


def _body(line: Line, share: float, total: int | None) -> dict[str, Any]:
    """What the office sends when it has got so far, as the measure asks for it."""
    requirement, done = line.requirement, share >= 1
    if requirement.measure is Measure.CONFIRM:
        return {"status": "done" if done else "in_progress"}
    if requirement.measure is Measure.LADDER:
        slugs = [it["slug"] for it in requirement.stages]
        top = slugs.index(requirement.done_from or slugs[-1])
        return {"stage": slugs[top if done else int(share * top)]}
    if requirement.measure is Measure.COUNT_DOWN:
        return {"value": 0 if done else max(1, int(24 * (1 - share)))}
    if total is None:
        return {"value": int(share * 100), **({"status": "done"} if done else {})}
    value = total if done else min(int(share * total), total - 1)
    return {"value": value, "of": total} if requirement.target_reported else {"value": value}
