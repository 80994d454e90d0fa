"""The seeded database answers that nobody has reported anything."""

import pytest

from tests.conftest import Siaga


@pytest.mark.parametrize("region", ["ID", "64", "64.08", "64.08.04"])
def test_where_nobody_reported_there_is_no_score(box: Siaga, region: str) -> None:
    answer = box.nation.get(f"/v1/readiness/{region}").json()

    assert (answer["score"], answer["score_of_known"], answer["due_score"]) == (None, None, None)
    assert (answer["band"], answer["reason"]["code"]) == ("no_data", "nothing_reported")
    assert (answer["known"], answer["overdue"], answer["coverage"]) == (0, 0, 0)
    assert answer["silent"] == answer["units"] == answer["by_status"]["unknown"] > 0
    assert (answer["closed"], answer["h"], answer["evaluated_at"]) == (True, None, "2024-12-16T15:59:00Z")
