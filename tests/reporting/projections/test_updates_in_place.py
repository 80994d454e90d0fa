"""PostgreSQL changes rows of items, totals and revisions in place: no index is touched, and no new page is taken."""

from datetime import UTC, datetime, timedelta

import pytest
import sqlalchemy as sa

from api.core.caller import Role
from tests.conftest import Server, Siaga

TABLES = {"checklist_item", "region_totals", "daily_totals", "region_revision"}
ROUNDS, LEAST_IN_PLACE = 3, 20
"""So many rounds of reports; of so many updates one may move a row, whose new version just does not fit."""
COUNTS = "/v1/checklist-items?within=64&reported_by=election_management&limit=200"


def report_all_counts(siaga: Siaga, rounds: int) -> int:
    """Report every count on a page of the province's list, so many times. Returns how many updates are recorded."""
    province = siaga.client("64", role=Role.ADMIN, agency="kpu-kaltim")
    items = [item for item in province.get(COUNTS).json()["items"] if item["target"]]
    recorded = 0
    for number in range(rounds):
        observed_at = datetime.now(UTC) - timedelta(seconds=rounds - number)
        rows = [
            {
                **{"region": item["region"], "requirement": item["requirement"], "note": "Dihitung"},
                **{"value": number % item["target"], "observed_at": observed_at.isoformat()},
            }
            for item in items
        ]
        headers = {"Idempotency-Key": f"round-{number}"}
        answer = province.post("/v1/checklist-updates?on_error=continue", json=rows, headers=headers)
        recorded += answer.json()["summary"]["recorded"]
    return recorded


def test_rows_that_change_often_are_changed_in_place(server: Server, open_url: str) -> None:
    if server.kind == "sqlite":
        pytest.skip("SQLite changes rows in place")
    siaga = Siaga(server.new(open_url))
    recorded = report_all_counts(siaga, ROUNDS)
    siaga.database.close()  # connections that end hand over what they have counted

    engine = sa.create_engine(siaga.url)
    with engine.connect() as connection:
        counts = connection.exec_driver_sql(
            "SELECT relname, n_tup_upd, n_tup_hot_upd FROM pg_stat_user_tables WHERE n_tup_upd > 0"
        ).all()
    engine.dispose()
    server.drop(siaga.url)

    assert recorded > 100
    assert {name for name, *_ in counts} >= TABLES
    moved_rows = {name: updated - in_place for name, updated, in_place in counts if name in TABLES}
    assert sum(moved_rows.values()) <= recorded / LEAST_IN_PLACE, moved_rows
