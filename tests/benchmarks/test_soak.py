"""The rules by which a soak judges what it saw find what is wrong, and nothing else."""

from collections import Counter

import pytest

from benchmarks.soak.checks import (
    ItemReadings,
    compare_followed,
    doubled,
    is_accepted_after_revocation,
    lost,
    means_of,
    slope_of,
)
from benchmarks.soak.findings import Findings, Kind
from benchmarks.storm import Answer, Tally


def test_an_acknowledged_write_that_is_not_stored_is_lost() -> None:
    assert lost({"a", "b"}, Counter({"a": 1, "c": 1})) == ["b is not stored"]
    assert lost({"a"}, Counter({"a": 1})) == []


def test_a_write_that_is_stored_twice_is_doubled_also_if_nobody_got_an_answer() -> None:
    assert doubled(["a", "b", "c"], Counter({"a": 2, "b": 1})) == ["a is stored 2 times"]


@pytest.mark.parametrize(
    ("followed", "complaint"),
    [
        (["1", "2", "3"], None),
        (["1", "3"], "1 entries did not come: 2"),
        (["1", "2", "2", "3"], "1 entries came twice: 2"),
        (["1", "2", "3", "4"], "1 entries were never recorded: 4"),
        (["1", "3", "2"], "the entries came in another order than they have in the log"),
    ],
)
def test_a_stream_brings_each_entry_once_and_in_order(followed: list[str], complaint: str | None) -> None:
    assert [*compare_followed(followed, ["1", "2", "3"])] == ([] if complaint is None else [complaint])


def test_an_answer_may_show_what_is_not_acknowledged_yet_but_nothing_older_than_what_was() -> None:
    readings = ItemReadings(sent=5, acknowledged=4)
    assert readings.check(readings.floor(), 4) is None
    assert readings.check(readings.floor(), 5) is None
    assert "where 5 was acknowledged or shown before" in (readings.check(readings.floor(), 4) or "")
    assert "where 5 is the newest that was sent" in (readings.check(readings.floor(), 6) or "")


def test_an_etag_stands_for_one_value_and_never_goes_back() -> None:
    readings = ItemReadings(sent=2, acknowledged=1)
    assert readings.check_tagged(readings.floor(), '"one"', 1) is None
    assert readings.check_tagged(readings.floor(), '"one"', None) is None
    floor_before_the_write, readings.acknowledged = readings.floor(), 2
    assert readings.check_tagged(floor_before_the_write, '"one"', None) is None
    assert "it shows 1" in (readings.check_tagged(readings.floor(), '"one"', None) or "")
    assert "stands for 1 and for 2" in (readings.check_tagged(readings.floor(), '"one"', 2) or "")


def test_only_what_was_sent_after_the_answer_to_a_revocation_must_be_refused() -> None:
    assert is_accepted_after_revocation(200, sent_at=2.0, revoked_at=1.0)
    assert is_accepted_after_revocation(304, sent_at=2.0, revoked_at=1.0)
    assert not is_accepted_after_revocation(401, sent_at=2.0, revoked_at=1.0)
    assert not is_accepted_after_revocation(200, sent_at=0.5, revoked_at=1.0)


def test_a_slope_is_fitted_by_least_squares() -> None:
    exact = slope_of([(0, 10), (1800, 11), (3600, 12)])
    assert (exact.an_hour, exact.standard_error) == pytest.approx((2.0, 0.0))
    noisy = slope_of([(0, 0), (3600, 3), (7200, 3), (10800, 6)])
    assert (noisy.an_hour, noisy.standard_error) == pytest.approx((1.8, 0.6**0.5 * 0.6), rel=0.2)
    with pytest.raises(ValueError, match="three samples"):
        slope_of([(0, 0), (1, 1)])


def test_samples_that_are_alike_count_once_for_the_error_of_a_slope() -> None:
    samples = [(second, float(second // 60)) for second in range(0, 180, 10)]
    assert means_of(samples, 60) == [(25.0, 0.0), (85.0, 1.0), (145.0, 2.0)]


def test_answers_that_were_not_expected_are_findings_and_503_is_none() -> None:
    findings = Findings()
    for status in (200, 304, 503, 507, 500, 404):
        findings.answered("polls", Answer(status, {}, b"", 0.1), (200, 304, 503, 507))
    findings.add_tallies({"storm": Tally(statuses=Counter({"503": 2, "502 no problem": 3, "422": 1, "cut": 9}))})
    assert findings.count_by_kind == {Kind.SERVER_ERROR: 4, Kind.UNEXPECTED: 1}
    assert "server errors other than 503 and 507: 4" in findings.text()
    assert findings.text().endswith("NOT CLEAN\n")
    assert Findings().text((Kind.LOST,)).startswith("acknowledged writes lost: 0\n")
