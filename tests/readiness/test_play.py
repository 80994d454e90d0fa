"""Whatever offices do and whenever one asks, readiness equals a plain recomputation, and parents their children."""

import os
from datetime import datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from api.core.time import end_of_local_day, local_day
from api.integrity.rebuild import coordination as rebuild_coordination
from api.integrity.rebuild import items as rebuild_items
from api.integrity.verify.report import VerificationReport
from tests.conftest import Server, Siaga
from tests.readiness.plain import Plain, Seen, as_of, everything, written
from tests.readiness.play import NUMBER, PLACES, STEPS, Play

SHOWN = ("score", "due_score", "score_of_known", "band", "units", "known", "done", "overdue", "silent", "expired")
THEN = (*SHOWN, "critical", "timeliness", "polling_on", "h", "requirements", "left_out", "children")
DAILY = (*SHOWN[:3], *SHOWN[4:], "h", "critical", "disputed", "coverage", "timeliness", "verified_share")
REGIONS = ("64.08", "64.08.04", "64.07", "64")


def test_readiness_equals_a_plain_recomputation_now_and_as_of_before(server: Server, open_url: str) -> None:
    # Without shrinking: every step is a request, and a play is short enough to be read whole.
    @settings(
        max_examples=int(os.environ.get("SIAGA_TEST_PLAYS", "5")),
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow],
        derandomize=True,
        phases=[Phase.generate],
    )
    @given(st.lists(STEPS, min_size=6, max_size=16), st.tuples(NUMBER, NUMBER))
    def play(steps: list[tuple[str, int, Any]], moment: tuple[int, int]) -> None:
        siaga = Siaga(server.new(open_url))
        made = Play(siaga)
        known: list[tuple[datetime, Any]] = []
        for number, step in enumerate(steps):
            made.step(*step)
            if number % 3 == 2:
                known.append((made.now, readiness(siaga, "64.08")))
        assert_now(made)
        assert_days(made)
        assert_past(made, known)
        assert_moment(made, *moment)
        assert_kept(siaga)
        siaga.database.close()

    play()


def readiness(siaga: Siaga, region: str, **asked: str) -> Any:
    answer = siaga.nation.get(f"/v1/readiness/{region}", params=asked)
    assert answer.status_code == 200, answer.text
    return answer.json()


def assert_now(made: Play) -> None:
    rows = everything(made, "64")
    for region in REGIONS:
        here = [row for row in rows if row["region"] == region or row["region"].startswith(f"{region}.")]
        found = readiness(made.siaga, region)
        assert_equal(found, Plain(here, made.now, {it["code"]: it["weight"] for it in found["categories"]}))
        assert_explained(made.siaga, region, found["score"])
        for child in found["children"] if region != "64" else []:
            code = child["region"]["code"]
            below = [row for row in here if row["region"] == code or row["region"].startswith(f"{code}.")]
            plain = Plain(below, made.now, {it["code"]: it["weight"] for it in found["categories"]})
            assert {name: child[name] for name in plain.counts()} == plain.counts()


def assert_equal(found: Any, plain: Plain) -> None:
    assert {name: found[name] for name in plain.counts()} == plain.counts()
    assert {name: n for name, n in found["by_status"].items() if n} == plain.by_status()
    assert found["score"] == cut(plain.score())
    assert found["due_score"] == cut(plain.score(due=True))
    assert found["score_of_known"] == cut(plain.score(known=True))
    if found["level"] not in ("province", "nation"):
        assert found["band"] == plain.band()


def cut(score: Fraction | None) -> float | None:
    return None if score is None else int(score * 10_000) / 10_000


def assert_explained(siaga: Siaga, region: str, score: float | None) -> None:
    """To the last place."""
    found = siaga.nation.get(f"/v1/readiness/{region}/explanation").json()
    parts = [Decimal(str(term["contribution"])) for term in found["terms"]]
    shares = [Decimal(str(term["share"])) for term in found["terms"]]
    assert found["score"] == score
    assert sum(parts) == Decimal(str(score or 0))
    assert sum(shares) == (1 if parts else 0)
    assert all(term["units"] - term["done"] <= sum(it["units"] for it in term["missing"]) for term in found["terms"])


def assert_days(made: Play) -> None:
    """As of the end of a day, in trends and in what has changed: what each item's own past adds up to."""
    rows, keys = everything(made, "64"), {it[:2] for it in PLACES}
    for zone, regions in (("Asia/Makassar", ("64", "64.08", "64.08.04")), ("Asia/Jakarta", ("ID",))):
        ends = days_over(made, zone)
        then = {at: as_of(made.siaga.nation, rows, keys, Seen(made, at)) for at in ends}
        for region in regions:
            trend = made.siaga.nation.get(
                f"/v1/readiness/{region}/trend", params={"from": str(local_day(ends[0], zone))}
            )
            days = {day["on"]: day for day in trend.json()["days"]}
            now = readiness(made.siaga, region, since=written(ends[-1]))
            assert {name: now[name] for name in days[max(days)] if name in SHOWN} == {
                name: value for name, value in days[max(days)].items() if name in SHOWN
            }
            for at in ends:
                here = [row for row in then[at] if region == "ID" or f"{row['region']}.".startswith(f"{region}.")]
                day = local_day(at, zone).isoformat()
                found = readiness(made.siaga, region, as_of=day)
                plain = Plain(here, at, {it["code"]: it["weight"] for it in found["categories"]})
                assert_equal(found, plain)
                assert {name: days[day][name] for name in DAILY} == {name: found[name] for name in DAILY}
            for name in ("score", "due_score"):
                moved = None if None in (now[name], found[name]) else round(now[name] - found[name], 4)
                assert now["change"][name] == moved


def days_over(made: Play, zone: str) -> list[datetime]:
    """The ends of some days of which something was said, and of the day before them all."""
    ends = {end_of_local_day(local_day(it, zone), zone) for it in made.observed}
    over = sorted(it for it in ends if it < made.now)
    return [min(ends) - timedelta(1), *over[:: max(len(over) // 3, 1)]]


def assert_kept(siaga: Siaga) -> None:
    """What is kept beside the ledgers, days too, is what they add up to; and all vote on the day that was decided."""
    report = VerificationReport()
    with siaga.database.read() as session:
        rebuild_items.check_items(session, report)
        rebuild_coordination.check_dated_rows(session, report)
    assert report.findings == []


def assert_moment(made: Play, observed: int, recorded: int) -> None:
    """Within a day, by what was known then or later."""
    client, keys = made.siaga.nation, {it[:2] for it in PLACES}
    at, known_at = made.observed[observed % len(made.observed)], made.recorded[recorded % len(made.recorded)]
    rows = as_of(client, everything(made, "64.08"), keys, Seen(made, at, known_at))
    found = readiness(made.siaga, "64.08", as_of=written(at), known_at=written(known_at))
    assert_equal(found, Plain(rows, at, {it["code"]: it["weight"] for it in found["categories"]}))


def assert_past(made: Play, known: list[tuple[Any, Any]]) -> None:
    """As was known at an instant is as was answered then, whatever has been reported, moved or postponed since."""
    made.now += timedelta(minutes=2)
    for at, then in known:
        found = readiness(made.siaga, "64.08", known_at=written(at))
        assert {name: found[name] for name in THEN} == {name: then[name] for name in THEN}
