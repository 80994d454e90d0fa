"""The parts of the report, from what the other answers say."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from itertools import chain, islice
from typing import Any, NamedTuple

from api.briefing.situation import domain, sentences
from api.briefing.situation.domain import CRITICAL, OVERDUE, SILENT, Concern, Links
from api.briefing.situation.schemas import (
    Ahead,
    DueItem,
    Figure,
    Happening,
    HappeningKind,
    Late,
    LateOffice,
    Promise,
    Promises,
    Silent,
    SilentOffice,
    SituationReport,
    Topic,
)
from api.checklists.schemas import Stated
from api.coordination.commitments.schemas import CommitmentOut
from api.coordination.domain import AWAITED
from api.coordination.models import EventStatus
from api.coordination.schemas import AgreementOut, EventBrief, EventOut
from api.core.region_codes import NATION_ZONE
from api.core.schemas import Bilingual
from api.core.status import StatedStatus
from api.core.time import NEVER, end_of, local_day
from api.readiness.schemas import Readiness
from api.readiness.snapshot import Board
from api.reference.agencies.models import Agency

WEEK = timedelta(7)
STILL_OWED, BROKEN = ("open", "late"), ("late", "broken")


class Material(NamedTuple):
    """All that a report is made of."""

    board: Board
    readiness: Readiness
    concerns: Sequence[Concern]
    agreements: Sequence[AgreementOut]
    events: Sequence[EventOut]
    commitments: Sequence[CommitmentOut]
    names: Mapping[str, Agency]
    stated: Mapping[str, Stated]
    links: Links
    language: str


def counted(it: Material, name: str) -> Figure:
    return _figure(it.links.readiness(), getattr(it.readiness, name), f"/{name}")


def late(it: Material) -> Late:
    offices = domain.by_office(it.concerns, (CRITICAL, OVERDUE))
    return Late(
        link=it.links.attention(),
        overdue=counted(it, "overdue"),
        critical=counted(it, "critical"),
        offices=[_late(it, mine) for mine in offices],
    )


def silent(it: Material) -> Silent:
    offices = domain.by_office(it.concerns, (SILENT,))
    listed = [
        SilentOffice(**_office(mine[0]), items=_figure(it.links.attention(SILENT, mine[0]), n, "/units"))
        for mine in offices
        for n in [domain.units(mine)]
    ]
    return Silent(link=it.links.attention(SILENT), items=counted(it, "silent"), offices=listed)


def _office(it: Concern) -> dict[str, Any]:
    agency = it.agency
    return {
        "agency": agency and agency.slug,
        "name": agency and agency.name,
        "function": it.function,
        "duty_contact": agency and agency.duty_contact,
    }


def _late(it: Material, mine: Sequence[Concern]) -> LateOffice:
    numbers = {}
    for name, why in (("critical", CRITICAL), ("others", OVERDUE)):
        n = domain.units(mine, why)
        numbers[name] = _figure(it.links.attention(why, mine[0]), n, "/units") if n else None
    codes = dict.fromkeys(one.requirement for why in (CRITICAL, OVERDUE) for one in mine if one.why == why)
    what = [Topic(requirement=code, title=_title(it.board, code)) for code in codes]
    return LateOffice(**_office(mine[0]), **numbers, what=what)


def _title(board: Board, code: str) -> Bilingual:
    asked = board.requirements[code]
    return Bilingual(id=asked.title_id, en=asked.title_en)


def coordination(it: Material) -> list[Happening]:
    """Agreements, then events that are not theirs, each by its day."""
    by_id = {one.id: one for one in it.events}
    news = [one for one in it.agreements if _is_news_of_agreement(one, it.links)]
    told = {event.id for one in news for event in one.events}
    ahead = it.links.on + WEEK
    events = [e for e in it.events if e.id not in told and _is_news_of_event(e, it.links, ahead)]
    found = [_agreement(it, one, by_id) for one in news] + [_event(it, one) for one in events]
    return [one.model_copy(update={"says": sentences.happening(one, sentences.PLAIN, it.language)}) for one in found]


def _agreement(it: Material, one: AgreementOut, by_id: Mapping[str, EventOut]) -> Happening:
    plan = next((event for event in one.events if event.planned_on is not None), None)
    held = next((event for event in one.events if event.state == EventStatus.HELD), None)
    requirement, days = _days_late(it, one)
    return Happening(
        kind=HappeningKind.AGREEMENT,
        **one.model_dump(include={"id", "title", "state", "unconfirmed"}),
        on=None if one.state in AWAITED else one.on,
        venue=held and held.venue,
        planned_on=plan and plan.planned_on,
        planned_venue=_planned_venue(plan, by_id),
        origin=one.states[-1].origin,
        requirement=requirement,
        days_late=days,
        link=it.links.then(f"agreements/{one.id}"),
        says="",
    )


def _planned_venue(plan: EventBrief | None, by_id: Mapping[str, EventOut]) -> str | None:
    plans = by_id[plan.id].plans if plan is not None and plan.id in by_id else []
    return plans[-1].venue if plans else None


def _days_late(it: Material, one: AgreementOut) -> tuple[str | None, Figure | None]:
    """How long after its requirement fell due in the region itself it came to pass."""
    here = [f.requirement for f in one.fulfils if f.region == it.links.region and f.election == it.links.election]
    for code in here:
        stated = it.stated.get(code)
        due = min((c.timing.due_at for c in it.board.cells[it.links.region] if c.requirement == code), default=NEVER)
        if stated is not None and stated.on == one.on and stated.status == "done" and due != NEVER and one.on:
            days = (one.on - local_day(due, it.board.pinned.timezone)).days
            return code, _figure(it.links.item(code), days, "/stated/days_late")
    return (here[0] if here else None), None


def _event(it: Material, one: EventOut) -> Happening:
    return Happening(
        kind=HappeningKind.EVENT,
        **one.model_dump(include={"id", "title", "state", "unconfirmed", "venue", "planned_on", "origin"}),
        on=None if one.state in AWAITED else one.on,
        planned_venue=one.plans[-1].venue if one.plans else None,
        requirement=next((f.requirement for f in one.fulfils), None),
        days_late=None,
        link=it.links.then(f"coordination-events/{one.id}"),
        says="",
    )


def promises(it: Material) -> Promises:
    since, on = it.links.since, it.links.on
    fell_due = _due(it, since, on)
    counts = {
        status: _figure(it.links.commitments(since, on, status), n, "/total")
        for status, n in sorted(Counter(one.status for one in fell_due).items())
    }
    return Promises(
        link=it.links.commitments(since, on), counts=counts, commitments=[_promise(it, one) for one in fell_due]
    )


def _due(it: Material, after: date, before: date) -> list[CommitmentOut]:
    first, last = end_of(after, NATION_ZONE), end_of(before, NATION_ZONE)
    return [one for one in it.commitments if first < one.due_at < last]


def _promise(it: Material, one: CommitmentOut) -> Promise:
    agency, link = it.names[one.owed_by], it.links.then(f"commitments/{one.id}")
    return Promise(
        **one.model_dump(include={"id", "title", "status", "owed_by", "due_at"}),
        owed_by_name=agency.name,
        duty_contact=agency.duty_contact,
        due_on=local_day(one.due_at, it.board.pinned.timezone),
        days_late=_figure(link, one.days_late, "/days_late"),
        link=link,
    )


def ahead(it: Material) -> Ahead:
    until = it.links.on + WEEK
    owed = [one for one in _due(it, it.links.on, until) if one.status in STILL_OWED]
    return Ahead(
        link=it.links.report(),
        until=until,
        requirements=_requirements(it, until),
        commitments=[_promise(it, one) for one in owed],
    )


def _requirements(it: Material, until: date) -> list[DueItem]:
    """The first day on which each falls due somewhere, what is critical before the rest."""
    zone, at = it.board.pinned.timezone, it.board.when.at
    last = end_of(until, zone)
    found: dict[str, tuple[datetime, bool]] = {}
    for cell in chain(*it.board.cells.values()):
        if cell.units and at < cell.timing.due_at <= last:
            due, critical = found.get(cell.requirement, (NEVER, False))
            found[cell.requirement] = min(due, cell.timing.due_at), critical or cell.timing.critical
    places = {one.code: number for number, one in enumerate(it.readiness.requirements)}
    undone = {code: due for code, due in found.items() if code not in it.board.whole or not _is_done(it, code)}
    order = sorted(undone, key=lambda code: (local_day(undone[code][0], zone), not undone[code][1], code))
    return [_due_item(it, code, local_day(undone[code][0], zone), undone[code][1], places.get(code)) for code in order]


def _is_done(it: Material, code: str) -> bool:
    return it.board.whole[code].open.is_done


def _due_item(it: Material, code: str, on: date, critical: bool, place: int | None) -> DueItem:
    numbers: dict[str, Figure | None] = {"done": None, "known": None, "units": None}
    if place is not None:
        line = it.readiness.requirements[place]
        numbers = {
            name: _figure(it.links.readiness(), getattr(line, name), f"/requirements/{place}/{name}")
            for name in numbers
        }
    said = it.stated.get(code)
    return DueItem(
        requirement=code,
        title=_title(it.board, code),
        owed_by=it.board.requirements[code].owed_by,
        critical=critical,
        due_on=on,
        stated_link=it.links.item(code) if said and said.status is StatedStatus.DONE else None,
        **numbers,
    )


def matters(it: Material, told: SituationReport) -> list[sentences.Matter]:
    """What is to be decided, the gravest first, and no more than a leader remembers."""
    return [*islice(_matters(it, told), domain.MOST_DECISIONS)]


def _matters(it: Material, told: SituationReport) -> Iterator[sentences.Matter]:
    offices = told.late.offices
    if offices and (critical := offices[0].critical):
        yield _of_office("finish_critical", offices[0], critical, it.language)
    for news in told.coordination:
        if news.unconfirmed:
            yield sentences.Matter("confirm_event", news.link, title=news.title)
    for code, name in (("settle_disputes", "disputed"), ("remove_obstacles", "blocked")):
        if getattr(it.readiness, name):
            number = _figure(it.links.readiness(), getattr(it.readiness, name), f"/{name}")
            yield sentences.Matter(code, it.links.attention(name), number=number)
    for promise in told.promises.commitments:
        if promise.status in BROKEN:
            yield sentences.Matter("keep_commitment", promise.link, promise.owed_by_name, promise.title)
    if told.silent.offices:
        most = next((one for one in told.silent.offices if one.agency), told.silent.offices[0])
        yield _of_office("report_silent", most, most.items, it.language)
    if offices and (others := offices[0].others) and not offices[0].critical:
        yield _of_office("finish_late", offices[0], others, it.language)


def _of_office(code: str, of: LateOffice | SilentOffice, number: Figure, language: str) -> sentences.Matter:
    title = of.what[0].title if isinstance(of, LateOffice) else None
    return sentences.Matter(code, number.link, sentences.office(of, language, sentences.PLAIN), title, number)


def _figure(link: str, value: int, at: str) -> Figure:
    return Figure(value=value, link=link, at=at)


def _is_news_of_agreement(it: AgreementOut, links: Links) -> bool:
    """Still awaited, or come to pass since."""
    return it.state in AWAITED or _since(it.on, links)


def _is_news_of_event(it: EventOut, links: Links, ahead: date) -> bool:
    """Not confirmed, planned for the days ahead, or come to pass since; what it turned into is told instead of it."""
    if it.becomes is not None:
        return False
    if it.state in AWAITED:
        return it.unconfirmed or (it.planned_on is not None and links.on <= it.planned_on <= ahead)
    return _since(it.on, links)


def _since(on: date | None, links: Links) -> bool:
    return on is not None and links.since < on <= links.on
