"""Every table is checked by `siaga verify`, or it stands in the one published list of what is not, with the reason."""

import random
from collections.abc import Generator, Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
import sqlalchemy as sa
from fastapi.testclient import TestClient
from sqlalchemy import select, update
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlmodel import Session

from api.coordination.record_kinds import RECORD_KINDS
from api.db.table import Table
from api.db.types import UtcDateTime
from api.identity import service as identity_service
from api.integrity import coverage
from api.integrity.rebuild.coordination import check_coordination
from api.integrity.rebuild.items import check_items
from api.integrity.rebuild.ledger_rows import check_ledger_rows
from api.integrity.verify import service as verify_service
from api.integrity.verify.decision_check import check_decisions
from api.integrity.verify.reference_check import check_reference_data
from api.integrity.verify.report import VerificationReport
from api.ledger.reference_digests import DIGESTED_TABLES
from tests.conftest import ROOT, Server, Siaga
from tests.coordination.statements.test_writes import ASSESSMENT, RISK, SOURCE, STATEMENT
from tests.identity.test_tokens_api import NEW_TOKEN
from tests.integrity.rebuild.random_coordination import RandomCoordination
from tests.integrity.rebuild.test_tampering_coordination import TABLES as COORDINATION_TABLES
from tests.integrity.verify.test_tampering import HISTORY, disable_triggers
from tests.ledgers import busy_day, place_and_sign
from tests.offices import Offices
from tests.reporting.bulk.test_bulk import post as post_bulk
from tests.reporting.evidence.test_evidence import PDF, store_file

MORE_TRIES = 60
"""Rows that are tried where the database refuses the change, or a row gives no other value."""
RECORD_TABLES = {str(table.__tablename__): kind for kind in RECORD_KINDS.values() for table in kind.tables}
CHANGED_ELSEWHERE = {*COORDINATION_TABLES, *HISTORY, "ledger", "log_tile", "cosignature"}
"""`test_tampering_coordination.py` changes each column of these tables, `test_tampering.py` of those of the log, and
`tiles/test_cosigning.py` of cosignatures."""
ELECTION = "/v1/elections/pilkada-2024"
Row = dict[str, Any]


def test_every_table_is_checked_or_listed_with_the_reason() -> None:
    all_tables, checked = {*Table.metadata.tables}, coverage.checked_tables()
    listed_tables = {name for name in coverage.NOT_CHECKED if "." not in name}
    listed_columns = coverage.NOT_CHECKED.keys() - listed_tables

    assert checked.isdisjoint(listed_tables)
    assert checked | listed_tables == all_tables
    assert {name.partition(".")[0] for name in listed_columns} <= checked
    assert all(coverage.NOT_CHECKED.values())


def test_the_published_list_is_that_of_the_code() -> None:
    page = (ROOT / "docs" / "reference" / "verify.md").read_text(encoding="utf-8")

    listed_lines = [line for line in page.splitlines() if line.startswith("| `")]
    assert listed_lines == [f"| `{name}` | {reason} |" for name, reason in coverage.NOT_CHECKED.items()]


@pytest.fixture(scope="module")
def varied_box(server: Server, open_url: str) -> Iterator[Siaga]:
    """A box with records of every kind. Each test rolls its changes back."""
    siaga = Siaga(server.new(open_url))
    record_everything(siaga)
    place_and_sign(siaga)
    disable_triggers(siaga)
    yield siaga
    siaga.database.close()


def record_everything(siaga: Siaga) -> None:
    offices = Offices(siaga)
    busy_day(siaga, 8)
    photo, minutes = store_file(offices), store_file(offices, PDF + b"2")
    link = {"kind": "link", "url": "https://a.id/1", "signed_by": "Somebody", "dated": "2024-11-20", "number": "7"}
    offices.reported("LOG-07", status="done", evidence=[{"kind": "photo", "file": photo}, link], entered_by="Rina")
    update_id = offices.reported("ADH-02", value=3, note="three")
    offices.reported("ADH-02", value=5, corrects=update_id, note="a digit too many")
    offices.reported("LOG-01G", value=500, of=1000)
    offices.reported("LOG-04G", value=450)
    offices.reported("LOG-01G", value=450, of=1000)
    assert post_bulk(siaga, [{"region": "64.08", "requirement": "ADH-04", "value": 4, "note": "x"}]).status_code == 200
    nation = siaga.nation
    post(nation, f"/v1/evidence/{minutes}/erasure", note="shows an identity card")
    post(nation, "/v1/regions/64.08/figures", kind="stations", election="pilkada-2024", source="S0", value=703)
    for region, days in (("64.08", 27), ("64", 30)):
        polling_on = (datetime.now(UTC) + timedelta(days)).date().isoformat()
        post(nation, f"{ELECTION}/polling-days", region=region, polling_on=polling_on, source="S0", note="flood")
    for holds in (True, False, True):
        post(nation, "/v1/regions/64.07/flags", flag="no_network", holds=holds, source="S0")
    stage = {"slug": "hitung", "title": {"id": "Hitung", "en": "Count"}, "starts_on": "2090-01-01"}
    change = {"source": "S0", "stages": [stage]}
    assert nation.patch(ELECTION, json=change, headers={"If-Match": "*"}).is_success
    RandomCoordination(siaga, seed=1).repeat_each(1)
    post(nation, "/v1/sources", **SOURCE, event_on="2024-11-03")
    post(nation, "/v1/statements", **STATEMENT, source="S0", note="overheard")
    risk = post(nation, "/v1/risks", **RISK, source="S0")["risk"]["id"]
    review = {"severity": "high", "source": "S0", "note": "water rises"}
    assert nation.patch(f"/v1/risks/{risk}", json=review, headers={"If-Match": "*"}).is_success
    post(nation, "/v1/assessments", **ASSESSMENT, source="S0", note="provisional")
    token = post(nation, "/v1/tokens", **NEW_TOKEN)["id"]
    assert nation.delete(f"/v1/tokens/{token}").is_success
    feed = {"regions": ["64.08"], "label": "phone"}
    post(nation, "/v1/calendar-feeds", **feed)
    post(nation, "/v1/webhooks", url="https://hooks.example.go.id/siaga", regions=["64.08"])
    with siaga.database.write() as session:
        identity_service.cover_tokens(session, datetime.now(UTC))


def post(client: TestClient, address: str, **body: Any) -> Any:
    answer = client.post(address, json=body)
    assert answer.is_success, (address, answer.text)
    return answer.json()


def findings_of(session: Session, table: str = "") -> list[str]:
    """The findings of the first check that has any. If a table is named, digests are computed only if they cover it."""
    session.expire_all()
    report = VerificationReport()
    digest_checks = (check_reference_data,) if not table or table in DIGESTED_TABLES else ()
    for check in (*digest_checks, check_ledger_rows, check_decisions, check_coordination, check_items):
        check(session, report)
        if report.findings:
            return [f"{it.where}: {it.what}" for it in report.findings]
    return [f"{it.where}: {it.what}" for it in verify_service.check_database(session, None).findings]


def other_value(session: Session, column: sa.Column[Any], value: Any) -> Any:
    """Another value that the column can hold; the same one if there is none."""
    for key in column.foreign_keys:
        query = select(key.column).where(key.column != value if value is not None else sa.true()).limit(1)
        return session.connection().execute(query).scalar() or value
    if isinstance(column.type, sa.Enum):
        return next(it for it in column.type.enum_class or () if it != value)
    if isinstance(column.type, sa.JSON):
        return [*(value or []), "LOG-08"]
    if isinstance(column.type, UtcDateTime):
        return (value or datetime.now(UTC)) - timedelta(seconds=1)
    kind = column.type.python_type
    others: dict[type, Any] = {
        date: lambda: (value or date(2024, 1, 1)) - timedelta(1),
        bool: lambda: not value,
        int: lambda: (value or 0) + 1,
        float: lambda: (value or 0) + 0.5,
        UUID: uuid4,
        bytes: lambda: (value or b" ")[:-1] + bytes([(value or b" ")[-1] ^ 1]),
    }
    return others.get(kind, lambda: f"{value or ''}x")()


def changed_rows(
    session: Session, table: sa.Table, column: sa.Column[Any], dice: random.Random
) -> Generator[list[str], None, None]:
    """Change the column in some rows, one at a time, and yield what is found of each."""
    rows = [dict(it) for it in session.connection().execute(select(table)).mappings()]
    if (record_class := RECORD_TABLES.get(table.name)) is not None:
        owner = "id" if record_class.tables[0].__tablename__ == table.name else record_class.owner
        rows = [it for it in rows if len(it[owner]) == len(str(uuid4()))]
    for row in dice.sample(rows, min(len(rows), MORE_TRIES)):
        is_row = sa.and_(*(key == row[key.name] for key in table.primary_key))
        changed_value = other_value(session, column, row[column.name])
        savepoint = session.begin_nested()
        try:
            if changed_value != row[column.name]:
                session.connection().execute(update(table).where(is_row).values({column.name: changed_value}))
                yield findings_of(session, table.name)
        except (IntegrityError, DBAPIError):
            continue
        finally:
            savepoint.rollback()


def test_a_change_to_any_column_that_is_not_listed_is_found(varied_box: Siaga) -> None:
    missed, dice = set(), random.Random(5)
    with varied_box.database.write() as session:
        assert findings_of(session) == []
        for table_name in sorted(coverage.checked_tables() - CHANGED_ELSEWHERE):
            table = Table.metadata.tables[table_name]
            for column in table.columns:
                changes = changed_rows(session, table, column, dice)
                found = next(changes, ["the database refuses every change"])
                changes.close()
                if f"{table_name}.{column.name}" not in coverage.NOT_CHECKED and not found:
                    missed.add(f"{table_name}.{column.name}")
        assert findings_of(session) == []
        session.rollback()
    assert missed == set()
