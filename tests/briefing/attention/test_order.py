"""The order of attention: the example of `docs/explanation/what-comes-first.md`, and the cases that it leaves out."""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from api.briefing.attention.order import (
    MissedWork,
    PollingTimes,
    Rank,
    Urgency,
    WaitingWork,
    dependents_by_requirement,
    in_naming_order,
    last_steps_first,
    polling_times,
    rank,
    score_shares,
    waiting_for,
)
from api.briefing.attention.schemas import AttentionReason
from api.readiness.score import ScoredCategory, ScoredRequirement

EXPLANATION = Path(__file__).parents[3] / "docs" / "explanation" / "what-comes-first.md"
DAY = timedelta(1)
POLLING = datetime(2024, 11, 26, 16, tzinfo=UTC)
"""The beginning of polling day in East Kalimantan."""
TIMES = polling_times(POLLING - 1.5 * DAY, POLLING, POLLING + DAY, soon=3 * DAY)
WHOLE = 1_000_000


def points(of_hundred: float) -> int:
    return round(of_hundred * WHOLE / 100)


def due(day: int) -> datetime:
    """The end of a day counted from polling: -7 is H-7."""
    return POLLING + (day + 1) * DAY


def missed(
    reason: AttentionReason = AttentionReason.SILENT,
    *,
    day: int = -7,
    share: float = 1,
    critical: bool = True,
    missing: float = 1,
    waiting: tuple[WaitingWork, ...] = (),
    is_done_after: bool = False,
    is_counted: bool = True,
    is_critical_done_after: bool = False,
) -> MissedWork:
    missing_ppm = round(missing * WHOLE)
    return MissedWork(
        *(reason, critical, due(day), missing_ppm, points(share), waiting),
        *(is_done_after, is_counted, is_critical_done_after),
    )


WAITING_FOR_PACKING = tuple(WaitingWork(points(share), due(day)) for share, day in ((1.0, -2), (1.0, -1), (0.8, -1)))
EXAMPLE = {
    "Mahakam Ulu: materials": missed(share=0.5, waiting=WAITING_FOR_PACKING),
    "Berau: KPPS": missed(share=0.9),
    "Kutai Timur: materials": missed(
        AttentionReason.OVERDUE_CRITICAL, share=0.5, missing=11 / 701, waiting=WAITING_FOR_PACKING
    ),
    "Paser: stations built": missed(AttentionReason.CRITICAL_SOON, day=-1, share=0.8),
    "Berau: district supervisors": missed(day=-180, share=0.6),
    "Bontang: voter notices": missed(AttentionReason.OVERDUE, day=-3, share=0.7, critical=False, missing=0.4),
    "Paser: agreement": missed(AttentionReason.STATED_NOT_REPORTED, day=-60, share=0.4, critical=False),
    "Berau: PPK": missed(day=-195, share=0.3, critical=False),
    "Bontang: final voter list": missed(day=-66, share=0.7, is_done_after=True),
}


def test_the_example_of_the_explanation_is_in_its_order() -> None:
    rows = re.findall(r"^\| (.+?) \| ([A-Z_]+) \| ([0-9.]+) \|$", EXPLANATION.read_text(encoding="utf-8"), re.MULTILINE)
    ranked = sorted(((rank(work, TIMES), line) for line, work in EXAMPLE.items()), key=lambda it: order_of(it[0]))

    assert len(rows) == len(EXAMPLE)
    for (described, urgency, cost), (computed, line) in zip(rows, ranked, strict=True):
        assert described.startswith(line)
        assert (urgency, float(cost)) == (computed.urgency.name, round(computed.cost / points(1), 2))


def order_of(place: Rank) -> tuple[int, int]:
    return place.urgency, -place.cost


def test_what_critical_work_waits_for_is_critical_itself() -> None:
    distribution_plan = missed(day=-14, critical=False, waiting=WAITING_FOR_PACKING)

    assert rank(distribution_plan, TIMES).urgency is Urgency.CRITICAL_NOW
    assert rank(distribution_plan._replace(waiting=()), TIMES).urgency is Urgency.NOW


def test_long_overdue_work_is_needed_now_where_something_due_now_waits_for_it() -> None:
    ballots_received = missed(AttentionReason.OVERDUE_CRITICAL, day=-30)

    assert rank(ballots_received, TIMES).urgency is Urgency.CRITICAL_OTHERWISE
    assert rank(ballots_received._replace(waiting=WAITING_FOR_PACKING), TIMES).urgency is Urgency.CRITICAL_NOW


def test_a_report_that_is_only_too_old_is_not_critical() -> None:
    assert rank(missed(AttentionReason.EXPIRED, day=-3), TIMES).urgency is Urgency.NOW


@pytest.mark.parametrize(
    ("work", "needed_by"),
    [
        (missed(waiting=WAITING_FOR_PACKING), due(-2)),
        (missed(AttentionReason.CRITICAL_SOON, day=-1), POLLING),
        (missed(), POLLING),
    ],
)
def test_a_line_is_needed_by_the_first_day_ahead_of_what_waits_for_it(work: MissedWork, needed_by: datetime) -> None:
    assert rank(work, TIMES).needed_by == needed_by


def test_after_polling_day_what_fell_due_before_it_is_behind() -> None:
    day_after = polling_times(POLLING + 1.5 * DAY, POLLING, POLLING + DAY, soon=3 * DAY)

    assert rank(missed(waiting=(WaitingWork(points(1), due(6)),)), day_after).urgency is Urgency.BEHIND
    assert rank(missed(day=0), day_after) == Rank(Urgency.CRITICAL_NOW, points(1), None)


OPENING, CLOSE = POLLING + timedelta(hours=7), POLLING + timedelta(hours=13)
WAITING_FOR_BUILDING = (WaitingWork(points(0.5), OPENING), WaitingWork(points(1), due(6)))
BUILT_IN_PART = missed(AttentionReason.OVERDUE_CRITICAL, day=-2, missing=0.02, waiting=WAITING_FOR_BUILDING)
OPENED_SILENT = missed()._replace(due_at=OPENING, waiting=WAITING_FOR_BUILDING[1:])


def on_polling_day(at: datetime) -> PollingTimes:
    return polling_times(at, POLLING, CLOSE, soon=3 * DAY)


@pytest.mark.parametrize("hour", [6, 9, 12])
def test_until_the_polls_close_what_stations_need_comes_before_calls_for_reports(hour: int) -> None:
    times = on_polling_day(POLLING + timedelta(hours=hour, minutes=30))
    built, opened = rank(BUILT_IN_PART, times), rank(OPENED_SILENT, times)

    assert (built.urgency, opened.urgency) == (Urgency.OPENING, Urgency.CRITICAL_NOW)
    assert built.cost < opened.cost
    assert rank(BUILT_IN_PART, on_polling_day(CLOSE + DAY / 24)).urgency is Urgency.BEHIND
    assert rank(BUILT_IN_PART, TIMES).urgency is Urgency.CRITICAL_NOW


def test_what_nothing_of_polling_day_waits_for_is_not_needed_for_opening() -> None:
    mapping_of_risks = missed(AttentionReason.OVERDUE_CRITICAL, day=-7)

    assert rank(mapping_of_risks, on_polling_day(OPENING)).urgency is Urgency.CRITICAL_NOW


@pytest.mark.parametrize(
    ("at", "needed_by"),
    [
        (POLLING - DAY / 2, POLLING),
        (OPENING - DAY / 48, OPENING),
        (OPENING + DAY / 12, CLOSE),
        (CLOSE + DAY / 24, None),
    ],
)
def test_on_polling_day_a_line_is_needed_by_the_opening_and_then_by_the_close(
    at: datetime, needed_by: datetime | None
) -> None:
    assert rank(missed(), on_polling_day(at)).needed_by == needed_by
    assert rank(OPENED_SILENT, on_polling_day(max(at, OPENING))).needed_by in (CLOSE, due(6))


def test_what_critical_work_needs_again_soon_is_asked_for_before_what_is_long_overdue() -> None:
    transport = missed(AttentionReason.EXPIRED, waiting=WAITING_FOR_PACKING)

    assert rank(transport, TIMES).urgency is Urgency.CRITICAL_SOON
    assert rank(transport._replace(critical=False), TIMES).urgency is Urgency.NOW


@pytest.mark.parametrize(
    ("reason", "is_counted", "urgency"),
    [
        (AttentionReason.OVERDUE_CRITICAL, False, Urgency.BEHIND),
        (AttentionReason.CRITICAL_SOON, False, Urgency.BEHIND),
        (AttentionReason.DISPUTED, False, Urgency.CRITICAL_NOW),
        (AttentionReason.OVERDUE_CRITICAL, True, Urgency.CRITICAL_NOW),
    ],
)
def test_a_stage_on_the_way_does_not_matter_once_the_end_is_reached(
    reason: AttentionReason, is_counted: bool, urgency: Urgency
) -> None:
    """What has reached the stations has passed the districts. A count that fell short may still be short."""
    assert rank(missed(reason, day=-2, is_done_after=True, is_counted=is_counted), TIMES).urgency is urgency


@pytest.mark.parametrize("reason", [AttentionReason.DISPUTED, AttentionReason.BLOCKED, AttentionReason.OVERDUE])
def test_a_number_that_is_short_is_named_soon_where_critical_work_that_needs_it_is_called_done(
    reason: AttentionReason,
) -> None:
    """The boxes are packed, and the supervisor has counted too few booths."""
    booths = missed(reason, day=-25, critical=False, is_done_after=True, is_critical_done_after=True, missing=0.1)

    assert rank(booths, TIMES).urgency is Urgency.CRITICAL_SOON
    assert rank(booths._replace(is_critical_done_after=False), TIMES).urgency is Urgency.OTHERWISE


DEPENDS_ON = {"folded": ["received"], "packed": ["folded"], "delivered": ["packed", "plan"], "opened": ["delivered"]}


def test_what_is_done_does_not_wait_nor_what_follows_it() -> None:
    dependents = dependents_by_requirement(DEPENDS_ON)

    assert waiting_for("received", dependents, set()) == {"folded", "packed", "delivered", "opened"}
    assert waiting_for("received", dependents, {"packed"}) == {"folded"}
    assert waiting_for("plan", dependents, {"delivered"}) == set()


def test_the_last_steps_of_chains_are_named_first() -> None:
    dependencies = {"folded": {"received"}, "packed": {"folded", "received"}}

    assert last_steps_first(["received", "trained", "folded", "packed"], dependencies) == [
        *("packed", "trained", "received", "folded")
    ]


def test_steps_of_the_same_day_are_named_together_and_what_fell_due_last_before_the_rest() -> None:
    dependencies = {"built": {"delivered", "packed", "listed"}, "delivered": {"packed", "listed"}, "packed": {"listed"}}
    due_by_requirement = {
        code: due(day)
        for code, day in {"listed": -66, "packed": -7, "delivered": -1, "built": -1, "trained": -7}.items()
    }

    assert in_naming_order(["listed", "packed", "delivered", "built", "trained"], dependencies, due_by_requirement) == [
        *("built", "delivered", "trained", "packed", "listed")
    ]


def test_the_shares_of_a_score_add_up() -> None:
    categories = [
        ScoredCategory("A", 3, (ScoredRequirement("a", 1, False), ScoredRequirement("b", 3, False))),
        ScoredCategory("B", 1, (ScoredRequirement("c", 5, False),)),
        ScoredCategory("C", 9, ()),
    ]

    assert score_shares(categories) == {"a": 187_500, "b": 562_500, "c": 250_000}
