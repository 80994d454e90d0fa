"""Which decisions follow from what needs attention: examples without a database."""

from datetime import UTC, datetime
from typing import Any

import pytest

from api.briefing.attention.domain import AttentionEntry, AttentionFinding, FirstDueDate, ReportedCount, SilentRegions
from api.briefing.attention.order import Urgency
from api.briefing.attention.schemas import AttentionReason
from api.briefing.attention.topics import topics
from api.briefing.situation.decisions import Decision, RequirementData, decisions
from api.checklists.models import Requirement
from api.reference.agencies.models import Agency

DUE, NEEDED = datetime(2024, 11, 20, 16, tzinfo=UTC), datetime(2024, 11, 25, 16, tzinfo=UTC)
BLOCKED, SILENT = AttentionReason.BLOCKED, AttentionReason.SILENT
OVERDUE, OVERDUE_CRITICAL = AttentionReason.OVERDUE, AttentionReason.OVERDUE_CRITICAL
NEW_REQUIREMENT: Any = Requirement
NEW_AGENCY: Any = Agency
"""Rows with only the columns that decisions look at."""
DATA = RequirementData(
    {
        code: NEW_REQUIREMENT(code=code, line=code[:6], owed_by=owed_by)
        for code, owed_by in (
            *(("LOG-06G", "election_management"), ("LOG-06R", "election_management")),
            *(("LOG-08", "election_management"), ("SEC-02", "police"), ("ADH-03", "election_management")),
            ("CTG-01", "regional_government:health"),
        )
    },
    {"LOG-08": ["LOG-06G", "LOG-06R"]},
)


def entry(
    requirement: str,
    region: str,
    cost: int = 10,
    reason: AttentionReason = OVERDUE_CRITICAL,
    *,
    urgency: Urgency = Urgency.CRITICAL_NOW,
    agency: str | None = None,
    about: tuple[str, ...] = (),
    silence: SilentRegions | None = None,
) -> AttentionEntry:
    owner = None if agency is None else NEW_AGENCY(slug=agency)
    return AttentionEntry(
        (urgency, -cost, DUE.isoformat(), region, requirement, 0),
        AttentionFinding(reason, region, requirement, 1, about),
        FirstDueDate(DUE, critical=True),
        owner,
        NEEDED,
        silence,
    )


def silent_region(region: str, *about: str, cost: int = 10) -> AttentionEntry:
    silence = SilentRegions(ReportedCount(11, 97), 24, (region,))
    return entry("", region, cost, SILENT, about=about, silence=silence, agency=f"kpu-{region}")


def decide(*entries: AttentionEntry, by_requirement: tuple[AttentionEntry, ...] = ()) -> list[Decision]:
    return decisions(topics(entries, by_requirement, 10, DATA.requirements), DATA)


def brief(decision: Decision) -> tuple[Any, ...]:
    return decision.code, decision.requirements, decision.regions


def test_the_regions_that_are_silent_are_one_decision_that_names_them() -> None:
    silent_regions = silent_region("64.07", "LOG-08"), silent_region("64.11", "LOG-06R", "SEC-02", cost=20)
    first, second = decide(entry("ADH-03", "64.01", 15), *silent_regions)

    assert brief(first) == ("report_silence", ("LOG-06R", "SEC-02"), ("64.11", "64.07"))
    assert (first.reported, first.critical_units, first.units) == (ReportedCount(22, 194), 48, 2)
    assert [office.agency and office.agency.slug for office in first.offices] == ["kpu-64.11", "kpu-64.07"]
    assert (first.due_at, first.needed_by) == (DUE, NEEDED)
    assert brief(second) == ("finish_critical", ("ADH-03",), ("64.01",))


def test_where_most_regions_are_silent_each_function_is_asked_for_its_reports() -> None:
    regions = [f"64.{number:02}" for number in range(1, 7)]
    silent_entries = tuple(
        entry(requirement, region, cost, SILENT)
        for region in regions
        for requirement, cost in (("LOG-06G", 9), ("LOG-08", 5), ("SEC-02", 8))
    )
    later = entry("CTG-01", "64.01", 99, SILENT, urgency=Urgency.NOW)
    asked = decide(*(silent_region(region, "LOG-06G") for region in regions), by_requirement=(*silent_entries, later))

    assert [brief(it) for it in asked] == [
        ("report_silent", ("LOG-08", "LOG-06G"), tuple(regions)),
        ("report_silent", ("SEC-02",), tuple(regions)),
        ("report_silent", ("CTG-01",), ("64.01",)),
    ]
    assert [it.offices[0].function for it in asked] == ["election_management", "police", "regional_government"]


def test_both_ballots_and_several_regions_are_one_decision() -> None:
    [decision] = decide(entry("LOG-06G", "64.09", 5), entry("LOG-06R", "64.09", 7), entry("LOG-06R", "64.01", 4))

    assert brief(decision) == ("finish_critical", ("LOG-06R", "LOG-06G"), ("64.09", "64.01"))
    assert decision.units == 3


def test_what_waits_for_an_earlier_decision_is_left_out_where_it_waits() -> None:
    packing, delivery_there, delivery_elsewhere = (
        entry("LOG-06G", "64.09", 9),
        entry("LOG-08", "64.09", 5),
        entry("LOG-08", "64.01", 4),
    )

    assert [it.requirements for it in decide(packing, delivery_there)] == [("LOG-06G",)]
    assert [it.requirements for it in decide(packing, delivery_elsewhere)] == [("LOG-06G",), ("LOG-08",)]


def test_no_line_of_the_list_is_named_twice() -> None:
    entries = entry("SEC-02", "64.07", 9, AttentionReason.DISPUTED), entry("SEC-02", "64.01", 5), entry("ADH-03", "64")

    assert [it.code for it in decide(*entries)] == ["finish_critical", "settle_disputes"]


@pytest.mark.parametrize("other", [OVERDUE, OVERDUE_CRITICAL])
def test_what_is_blocked_needs_somebody_who_clears_the_way(other: AttentionReason) -> None:
    [decision] = decide(entry("CTG-01", "64.01", 9, other), entry("CTG-01", "64.01", 3, BLOCKED))

    assert (decision.code, decision.rank.cost) == ("remove_obstacles", -9)


def test_urgent_comes_before_costly() -> None:
    long_overdue = entry("ADH-03", "64.01", 99, urgency=Urgency.CRITICAL_OTHERWISE)

    assert [it.requirements for it in decide(long_overdue, entry("SEC-02", "64.01", 1))] == [("SEC-02",), ("ADH-03",)]


def test_hints_ask_for_no_decision() -> None:
    assert decide(entry("ADH-03", "64", 9, AttentionReason.STATED_NOT_REPORTED, urgency=Urgency.HINT)) == []
