"""`siaga verify` finds polling days and flags that differ from what the ledgers record."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import delete, insert, update
from sqlmodel import Session, col, select

from api.db.table import Table
from api.elections.models import Election, ElectionRegion, PollingDay
from api.integrity.rebuild import ledger_rows
from api.integrity.verify import decision_check
from api.integrity.verify.report import VerificationReport
from api.reference.regions.models import FlagChange
from tests.conftest import Siaga

OTHER_VALUES: dict[str, Any] = {
    **{"election": "pemilu-2024", "region": "64.01", "source": "S1", "flag": "coastal", "holds": False},
    **{"polling_on": date(2030, 1, 1), "was_on": date(2030, 1, 2)},
    **{"decided_at": datetime(2020, 1, 1, tzinfo=UTC), "recorded_at": datetime(2020, 1, 1, tzinfo=UTC)},
}


@pytest.fixture
def decided(open_box: Siaga) -> Siaga:
    """A regency votes a week later, then the province does; one flag is set, and another is set and ended."""
    for region, days in (("64.08", 27), ("64", 30)):
        day = (datetime.now(UTC) + timedelta(days)).date().isoformat()
        moved = {"region": region, "polling_on": day, "source": "S0", "note": "flood"}
        assert open_box.nation.post("/v1/elections/pilkada-2024/polling-days", json=moved).status_code == 201
    for region, holds in (("64.08", True), ("64.07", True), ("64.07", False)):
        body = {"flag": "no_network", "holds": holds, "source": "S0"}
        assert open_box.nation.post(f"/v1/regions/{region}/flags", json=body).status_code == 201
    return open_box


def find_differences(session: Session) -> list[str]:
    report = VerificationReport()
    ledger_rows.check_ledger_rows(session, report)
    decision_check.check_polling_days(session, report)
    return [it.where for it in report.findings]


def test_decisions_as_recorded_give_no_finding(decided: Siaga) -> None:
    with decided.database.read() as session:
        assert find_differences(session) == []


@pytest.mark.parametrize("table", [PollingDay, FlagChange])
def test_each_changed_column_and_each_deleted_or_added_row_is_found(decided: Siaga, table: type[Table]) -> None:
    """The text of a note is not compared here, because its digest is checked."""
    for name in table.model_fields.keys() - {"ledger", "seq", "note"}:
        with Session(decided.database.writer) as session:
            [row, *_] = session.exec(select(table).where(getattr(table, name) != OTHER_VALUES[name]))
            label = row_label(row)
            session.connection().execute(update(table).where(*key_conditions(row)).values({name: OTHER_VALUES[name]}))
            session.expire_all()
            assert label in find_differences(session), name
    with Session(decided.database.writer) as session:
        rows = [*session.exec(select(table))]
        labels = {row_label(it) for it in rows}
        session.connection().execute(insert(table).values(rows[0].model_dump() | {"seq": 99}))
        for row in rows:
            session.connection().execute(delete(table).where(*key_conditions(row)))
        session.expunge_all()
        assert labels < {*find_differences(session)}


def key_conditions(row: Any) -> tuple[Any, ...]:
    return type(row).ledger == row.ledger, type(row).seq == row.seq


def row_label(row: Any) -> str:
    return f"{row.__tablename__} {row.ledger}-{row.seq}"


@pytest.mark.parametrize("region", ["64", "64.01", "64.08.04"])
def test_a_region_that_votes_on_another_day_than_was_decided_is_found(decided: Siaga, region: str) -> None:
    with Session(decided.database.writer) as session:
        conditions = col(ElectionRegion.election) == "pilkada-2024", col(ElectionRegion.region) == region
        session.connection().execute(update(ElectionRegion).where(*conditions).values(polling_on=date(2030, 1, 1)))
        assert find_differences(session) == ["election pilkada-2024"]


def test_a_moved_day_of_the_election_itself_is_found(open_box: Siaga) -> None:
    with Session(open_box.database.writer) as session:
        session.connection().execute(update(Election).values(polling_on=date(2030, 1, 1)))
        assert "election pilkada-2024" in find_differences(session)
