"""Reference data and tokens are covered: what is changed past Siaga is found, what offices change is recorded."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa

from api.core.caller import Role
from api.core.clock import system_clock
from api.db.table import Table
from api.identity import service as identity_service
from api.identity.service import TokenRequest
from api.imports import ledger_entry
from api.integrity.verify import service as verify_service
from api.ledger import reference_digests
from tests.conftest import Siaga
from tests.integrity.verify.test_verify import verify_database
from tests.ledgers import place_and_sign

NOW = datetime.now(UTC)
TABLES = Table.metadata.tables


def change(siaga: Siaga, statement: Any) -> None:
    """Write past Siaga, as somebody who owns the database can."""
    with siaga.database.write() as session:
        session.connection().execute(statement)


def findings(siaga: Siaga) -> list[str]:
    place_and_sign(siaga)
    return [f"{it.where}: {it.what}" for it in verify_database(siaga).findings]


def cover(siaga: Siaga) -> None:
    with siaga.database.write() as session:
        ledger_entry.cover_reference_data(session, system_clock)
        identity_service.cover_tokens(session, NOW)


def rows(**columns: Any) -> list[dict[str, Any]]:
    return [{"code": "64", **columns}, {"code": "65", "on": date(2024, 11, 27)}]


def test_a_digest_is_the_same_in_every_order_and_counts_only_filled_columns() -> None:
    digest = reference_digests.digest_rows(rows(at=NOW))

    assert digest.rows == 2
    assert digest == reference_digests.digest_rows(rows(at=NOW)[::-1])
    assert digest == reference_digests.digest_rows(rows(at=NOW, added_later=None))
    assert digest != reference_digests.digest_rows(rows(at=NOW + timedelta(microseconds=1)))
    assert digest != reference_digests.digest_rows(rows(at=NOW) * 2)


@pytest.mark.parametrize(
    ("table", "statement"),
    [
        ("agency", lambda it: sa.update(it).where(it.c.slug == "kpu-kutim").values(name="KPU")),
        ("official_alias", lambda it: sa.delete(it)),
        ("region_alias", lambda it: sa.insert(it).values(region="64.08", alias="Elsewhere")),
        ("figure", lambda it: sa.update(it).where(it.c.region == "64.08").values(value=it.c.value - 1)),
        ("requirement", lambda it: sa.update(it).where(it.c.code == "LOG-08").values(critical=sa.false())),
        ("coordination_event", lambda it: sa.update(it).where(it.c.id == "EV1").values(title_id="Rapat lain")),
        ("event_state", lambda it: sa.delete(it).where(it.c.event == "EV1")),
    ],
)
def test_what_is_changed_past_siaga_is_found(own_box: Siaga, table: str, statement: Any) -> None:
    assert findings(own_box) == []

    change(own_box, statement(TABLES[table]))

    [finding] = findings(own_box)
    assert finding.startswith(f"table {table}: it differs from what entry ID-0 says: ")


@pytest.mark.parametrize("id", ["ST-99", "01a22703-32ec-73fa-be2c-95ba0b7c12b7"])
def test_a_record_that_is_added_beside_those_from_files_is_found(varied_box: Siaga, id: str) -> None:
    """Whether its id looks like one from a file or like one that Siaga gives."""
    table = TABLES["statement"]
    with varied_box.database.write() as session:
        row = session.connection().execute(sa.select(table).limit(1)).mappings().one()
        session.connection().execute(sa.insert(table).values({**row, "id": id}))
        found = {it.where for it in verify_service.check_all(session, None).findings}
        session.rollback()
    assert found == {"table statement" if id == "ST-99" else f"statement {id}"}


def test_a_change_of_a_record_from_a_file_is_covered_with_a_new_digest(open_box: Siaga) -> None:
    change_of_event = {"source": "S0", "note": "heard", "outcomes": [{"id": "Sepakat"}]}
    changed = open_box.nation.patch("/v1/coordination-events/EV1", json=change_of_event, headers={"If-Match": "*"})
    assert changed.is_success, changed.text
    assert findings(open_box) == []

    change(
        open_box,
        sa.update(TABLES["coordination_event"]).where(TABLES["coordination_event"].c.id == "EV1").values(note="-"),
    )

    assert any(it.startswith("table coordination_event: ") for it in findings(open_box))


def test_what_an_office_changes_is_recorded_with_the_new_digest(open_box: Siaga) -> None:
    contact = {"duty_contact": "0541-1", "source": "S0"}
    changed = open_box.nation.patch("/v1/agencies/kpu-kutim", json=contact, headers={"If-Match": "*"})
    assert changed.is_success, changed.text

    assert findings(open_box) == []
    with open_box.database.read() as session:
        recorded = reference_digests.recorded_digests(session)["agency"]
    assert recorded.entry.startswith("64.08-")

    change(open_box, sa.update(TABLES["agency"]).where(TABLES["agency"].c.slug == "kpu-kutim").values(duty_contact="1"))
    [finding] = findings(open_box)
    assert f"what entry {recorded.entry} says" in finding


def test_a_database_of_an_earlier_version_is_covered_once_from_its_first_start_on(fresh: Siaga) -> None:
    region = {"code": "ID", "level": "nation", "kind": "Negara", "name": "Indonesia", "search": "indonesia"}
    change(fresh, sa.insert(TABLES["region_level"]).values(slug="nation", rank=0, title_id="Negara", title_en="Nation"))
    change(fresh, sa.insert(TABLES["region"]).values(timezone="Asia/Jakarta", **region))
    assert verify_database(fresh).findings == [], "without coverage nothing is said"

    cover(fresh)
    change(fresh, sa.update(TABLES["region"]).values(name="Nusantara"))
    cover(fresh)

    assert len(verify_database(fresh).findings) == 1, "a second start does not accept what was changed since"


def test_a_token_that_no_entry_knows_is_found_and_one_from_the_command_line_is_not(open_box: Siaga) -> None:
    before = open_box.secret("64.08", role=Role.REPORTER, agency="kpu-kutim")
    cover(open_box)
    with open_box.database.write() as session:
        request = TokenRequest(Role.REPORTER, ("64.08",), "kpu-kutim", "command line", 7)
        identity_service.issue(session, request, now=datetime.now(UTC))
    assert findings(open_box) == []

    open_box.secret("64.08", role=Role.ADMIN)  # as an insert past Siaga: this helper records nothing

    [finding] = findings(open_box)
    assert finding.endswith(": no entry says that it was issued")
    assert before not in finding


@pytest.mark.parametrize("is_first", [True, False], ids=["of before", "issued since"])
def test_another_secret_or_role_of_a_token_is_found(open_box: Siaga, is_first: bool) -> None:
    if is_first:
        open_box.secret("64.08", role=Role.READER, agency="kpu-kutim")
    cover(open_box)
    if not is_first:
        new_token = {"role": "reader", "regions": ["64.08"], "agency": "kpu-kutim", "label": "x", "expires_in_days": 7}
        assert open_box.nation.post("/v1/tokens", json=new_token).is_success
        cover(open_box)
    table = TABLES["token"]
    is_reader = table.c.role == Role.READER
    for column in ({"digest": "0" * 64}, {"role": Role.ADMIN}):
        with open_box.database.write() as session:
            id: UUID = session.connection().execute(sa.select(table.c.id).where(is_reader)).scalar_one()
            former = session.connection().execute(sa.select(table).where(table.c.id == id)).mappings().one()
        change(open_box, sa.update(table).where(table.c.id == id).values(column))
        assert f"token {id}: it is not as the last entry says" in findings(open_box)
        change(open_box, sa.update(table).where(table.c.id == id).values(**dict(former)))
    assert f"token {id}: it is not as the last entry says" not in findings(open_box)


def test_a_value_that_cannot_be_read_is_a_finding_and_the_other_checks_go_on(own_box: Siaga) -> None:
    """A malformed value stops one check; what is wrong elsewhere is found all the same."""
    with own_box.database.write() as session:
        if own_box.database.is_sqlite:
            session.connection().exec_driver_sql("PRAGMA ignore_check_constraints = ON")
        else:
            session.connection().exec_driver_sql("ALTER TABLE statement DROP CONSTRAINT ck_statement_claim")
        session.connection().exec_driver_sql("UPDATE statement SET claim = 'hearsay'")
        session.connection().exec_driver_sql("UPDATE agency SET name = 'KPU' WHERE slug = 'kpu-kutim'")

    found = findings(own_box)

    assert any(it.startswith("statement ") and ": a stored value cannot be read" in it for it in found)
    assert any(it.startswith("table agency: ") for it in found)
