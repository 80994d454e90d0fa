"""When days end in the time zones of the country. No database."""

from datetime import UTC, datetime, timedelta

import pytest

from api.core.time import end_of_local_day, next_day_end


@pytest.mark.parametrize(
    ("at", "day_end"),
    [
        ("2024-11-26T14:59:59.999999", "2024-11-26T14:59:59.999999"),
        ("2024-11-26T15:00:00.000000", "2024-11-26T15:59:59.999999"),
        ("2024-11-26T15:59:59.999998", "2024-11-26T15:59:59.999999"),
        ("2024-11-26T16:30:00.000000", "2024-11-26T16:59:59.999999"),
        ("2024-11-26T17:00:00.000000", "2024-11-27T14:59:59.999999"),
        ("2024-12-31T23:00:00.000000", "2025-01-01T14:59:59.999999"),
    ],
)
def test_a_day_ends_in_jayapura_then_in_makassar_then_in_jakarta(at: str, day_end: str) -> None:
    instant, expected = (datetime.fromisoformat(text).replace(tzinfo=UTC) for text in (at, day_end))

    assert next_day_end(instant) == expected


def test_a_day_that_has_its_last_hour_twice_ends_after_the_second_one() -> None:
    day = datetime(2024, 4, 6, tzinfo=UTC).date()

    day_length = end_of_local_day(day, "America/Santiago") - end_of_local_day(day - timedelta(1), "America/Santiago")

    assert day_length == timedelta(hours=25)
