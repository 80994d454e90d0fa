"""Tell events, agreements and closed elections anew from the books and compare. Reads only."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from datetime import date
from typing import Any, NamedTuple

from sqlmodel import Session

from api.audit.schemas import Report
from api.coordination.models import Agreement, AgreementState, CoordinationEvent, EventState
from api.elections import queries as elections
from api.history.proofs import Broken
from api.history.rules import instant, read_entry
from api.retold import queries

Facts = dict[str, Any]
UNEQUAL = "it is not what the books tell of it"


class Step(NamedTuple):
    """A state as it is kept: what, from which day, and whether it was written by mistake."""

    state: str
    on: str | None
    mistaken: bool


def check_coordination(session: Session, report: Report) -> None:
    told = _told(session, report)
    events, agreements = queries.events(session), queries.agreements(session)
    plans = defaultdict(list)
    for it in queries.event_plans(session):
        plans[it.event].append((_day(it.on), _day(it.announced_on)))
    states = _by_object((it.event, it) for it in queries.event_states(session))
    for id in {*states, *plans, *(told.keys() - agreements.keys())}:
        if not _event_fits(told.get(id, []), events.get(id), states[id], plans[id]):
            report.found(f"event {id}", UNEQUAL)
    signed = _by_object((it.agreement, it) for it in queries.agreement_states(session))
    for id in {*signed, *(told.keys() & agreements.keys())}:
        if not _agreement_fits(told.get(id, []), agreements.get(id), signed[id]):
            report.found(f"agreement {id}", UNEQUAL)
    report.looked_at.append(f"{len(told)} events and agreements, told anew from history")


def check_closes(session: Session, report: Report) -> None:
    """Whether elections that were closed or opened again by hand are as the last entry says."""
    told = {}
    for slug, text in elections.closes_by_hand(session):
        with suppress(Broken):  # said already, of the book
            told[slug] = read_entry(text)["facts"]["closed_at"]
    closed = dict(elections.closes(session))
    for slug, at in told.items():
        kept = closed.get(slug)
        if at != (kept and instant(kept)):
            report.found(f"election {slug}", UNEQUAL)
    report.looked_at.append(f"{len(told)} elections closed by hand, told anew from history")


def _told(session: Session, report: Report) -> dict[str, list[Facts]]:
    """What was told of each, the same in the book of every regency concerned."""
    found: dict[str, dict[str, list[Facts]]] = defaultdict(lambda: defaultdict(list))
    for object, book, text in queries.entries(session):
        try:
            facts = read_entry(text)["facts"]
        except Broken:
            continue  # said already, of the book
        found[object][book].append({name: it for name, it in facts.items() if name != "region"})
    for object, books in found.items():
        first = next(iter(books.values()))
        if any(it != first for it in books.values()):
            report.found(f"object {object}", "the books of its regions do not tell the same of it")
    return {object: next(iter(books.values())) for object, books in found.items()}


def _by_object(rows: Iterable[tuple[str, Any]]) -> Mapping[str, list[Any]]:
    found: dict[str, list[Any]] = defaultdict(list)
    for id, row in rows:
        found[id].append(row)
    return found


def _event_fits(
    told: Sequence[Facts],
    row: CoordinationEvent | None,
    states: Sequence[EventState],
    plans: Sequence[tuple[str | None, str | None]],
) -> bool:
    steps = _boxed(states)
    for facts in told:
        _take_back(steps, facts)
        if "state" in facts:
            steps.append(Step(facts["state"], facts["on"], mistaken=False))
    announced = [(it["planned_on"], it["announced_on"]) for it in told if "planned_on" in it]
    kept = row is not None and all((it["kind"], it["election"]) == (row.kind, row.election) for it in told)
    became = not told or (row is not None and told[-1]["becomes"] == row.becomes)
    return kept and became and steps == _kept(states) and announced == plans


def _agreement_fits(told: Sequence[Facts], row: Agreement | None, states: Sequence[AgreementState]) -> bool:
    """Every entry says how it stands, whether that is news or not."""
    steps = _boxed(states)
    for facts in told:
        _take_back(steps, facts)
        standing = next((it for it in reversed(steps) if not it.mistaken), None)
        if standing is None or (standing.state, standing.on) != (facts["state"], facts["on"]):
            steps.append(Step(facts["state"], facts["on"], mistaken=False))
    kept = row is not None and all((it["kind"], it["election"]) == (row.kind, row.election) for it in told)
    return kept and steps == _kept(states)


def _take_back(steps: list[Step], facts: Facts) -> None:
    if "mistaken" in facts:
        place = max((number for number, it in enumerate(steps) if not it.mistaken), default=None)
        if place is not None:
            steps[place] = steps[place]._replace(mistaken=True)


def _boxed(states: Sequence[EventState | AgreementState]) -> list[Step]:
    """What came in the box has no entry of its own; whether it was a mistake is for entries to say."""
    return [Step(it.state.value, _day(it.on), mistaken=False) for it in states if it.recorded_on is None]


def _kept(states: Sequence[EventState | AgreementState]) -> list[Step]:
    return [Step(it.state.value, _day(it.on), it.mistaken_on is not None) for it in states]


def _day(on: date | None) -> str | None:
    return None if on is None else on.isoformat()
