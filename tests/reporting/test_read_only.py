"""A database that takes no writes: a file without that right, or a server that only follows another one."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import event, make_url

from api.core.caller import Role
from tests.conftest import Siaga
from tests.offices import REGION, path


@contextmanager
def without_writes(siaga: Siaga) -> Iterator[None]:
    """Make the database read only for connections that the application opens from now on.

    On SQLite each is told to refuse writes, which gives the error of a file without that right: the tests may run as
    root, whom no right stops.
    """
    engine = siaga.database.writer
    database_name = make_url(siaga.url).database

    def refuse_writes(connection: Any, _: object) -> None:
        connection.execute("PRAGMA query_only = ON")

    if siaga.database.is_sqlite:
        event.listen(engine, "connect", refuse_writes)
    else:
        with engine.begin() as connection:
            connection.exec_driver_sql(f"ALTER DATABASE {database_name} SET default_transaction_read_only = on")
    engine.dispose()
    yield
    if siaga.database.is_sqlite:
        event.remove(engine, "connect", refuse_writes)
    else:
        engine.dispose()
        with engine.connect() as connection:
            connection.exec_driver_sql("SET TRANSACTION READ WRITE")
            connection.exec_driver_sql(f"ALTER DATABASE {database_name} RESET default_transaction_read_only")
            connection.commit()
    engine.dispose()


@pytest.mark.parametrize("kind", ["update", "bulk", "risk", "token"])
def test_a_write_is_refused_with_503_and_reading_goes_on(open_box: Siaga, kind: str) -> None:
    kpu = open_box.client(REGION, role=Role.REPORTER, agency="kpu-kutim")
    admin = open_box.nation
    row = {"region": REGION, "requirement": "ADH-03", "value": 5}
    token = {"role": "reader", "regions": [REGION], "agency": "kpu-kutim", "label": "x", "expires_in_days": 1}
    risk = {"region": REGION, "text": {"id": "Sungai meluap"}, "source": "S0"}

    def write() -> Any:
        match kind:
            case "update":
                return kpu.post(f"{path('ADH-03')}/updates", json={"value": 5})
            case "bulk":
                return kpu.post("/v1/checklist-updates", json=[row], headers={"Idempotency-Key": "read only"})
            case "risk":
                return admin.post("/v1/risks", json=risk)
            case _:
                return admin.post("/v1/tokens", json=token)

    for client in (kpu, admin):
        assert client.get("/v1/me").status_code == 200

    with without_writes(open_box):
        refused, read = write(), kpu.get(path("ADH-03"))

    assert (refused.status_code, refused.json()["code"]) == (503, "storage_read_only"), refused.text
    assert refused.headers["retry-after"] == "60"
    assert (read.status_code, read.json()["status"]) == (200, "unknown")
    assert write().status_code in (200, 201)
