"""Each transaction brings along what it needs, whatever the connection, a pooler or the database has set."""

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
import pytest
from sqlalchemy import Engine, make_url

from api.core.caller import Role
from api.core.settings import UnsafeSetting
from api.db.connection_check import check_connections, pooler_note
from api.db.engine import Database
from api.db.postgresql import TIME_LIMITS
from tests.conftest import Siaga
from tests.offices import REGION, path

HOSTILE_DEFAULTS = {"default_transaction_isolation": "serializable", **dict.fromkeys(TIME_LIMITS, "0")}
"""What connections get where nothing is asked for: as behind a pooler, which loses startup options."""
PASSING_FAULTS = ("08006", "25006", "25P03", "40001", "53300", "55000", "57014", "57P01", "57P02", "57P03", "58000")
"""What a server says that loses its connections, follows another one, recovers, stops or starts."""
SEVERAL_HOSTS = "postgresql+psycopg://siaga@/siaga?host=db1:5432&host=db2:5432"


@pytest.fixture
def postgres_box(own_box: Siaga) -> Siaga:
    if own_box.database.is_sqlite:
        pytest.skip("a file has no connections that could lose anything")
    return own_box


@contextmanager
def hostile_defaults(siaga: Siaga) -> Iterator[None]:
    name = make_url(siaga.url).database
    with siaga.database.writer.begin() as connection:
        for setting, value in HOSTILE_DEFAULTS.items():
            connection.exec_driver_sql(f"ALTER DATABASE {name} SET {setting} = '{value}'")
    for engine in (siaga.database.writer, siaga.database.reader, siaga.database.lookups):
        engine.dispose()
    yield


def held(engine: Engine, *settings: str) -> list[list[str]]:
    """What holds in two transactions of one connection."""
    shown = []
    with engine.connect() as connection:
        for _ in range(2):
            shown.append([str(connection.exec_driver_sql(f"SHOW {name}").scalar_one()) for name in settings])
            connection.commit()
    return shown


def test_each_begin_carries_isolation_read_only_and_time_limits(postgres_box: Siaga) -> None:
    settings = ("transaction_isolation", "transaction_read_only", *TIME_LIMITS)
    database = postgres_box.database

    with hostile_defaults(postgres_box):
        check_connections(database)

        assert held(database.reader, *settings) == [["repeatable read", "on", "30s", "5s", "1min"]] * 2
        assert held(database.lookups, *settings) == [["read committed", "on", "30s", "5s", "1min"]] * 2
        assert held(database.writer, *settings) == [["read committed", "off", "30s", "5s", "1min"]] * 2
    assert pooler_note(database) is None


def test_a_reading_session_sees_one_snapshot(own_box: Siaga) -> None:
    database = own_box.database
    count = "SELECT count(*) FROM token"
    with database.read() as session:
        before = session.connection().exec_driver_sql(count).scalar_one()
        own_box.secret("64", role=Role.ADMIN)
        assert session.connection().exec_driver_sql(count).scalar_one() == before
    with database.read() as session:
        assert session.connection().exec_driver_sql(count).scalar_one() == before + 1


def test_connections_that_were_lost_in_the_pool_cost_no_request(postgres_box: Siaga) -> None:
    client = postgres_box.client(REGION, agency="kpu-kutim")
    assert client.get(path("ADH-03")).status_code == 200
    database = Database(postgres_box.url)
    for _ in range(2):
        with database.writer.connect() as connection:
            connection.exec_driver_sql(
                "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity "
                "WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
        assert client.get(path("ADH-03")).status_code == 200
        assert postgres_box.nation.get("/v1/tokens").status_code == 200
    database.close()


def test_statements_are_prepared_unless_the_setting_says_off(postgres_box: Siaga) -> None:
    for setting, prepared_count in (("auto", 1), ("off", 0)):
        database = Database(postgres_box.url, prepared_statements="auto" if setting == "auto" else "off")
        check_connections(database)
        with database.reader.connect() as connection:
            for number in range(8):
                connection.exec_driver_sql("SELECT %(number)s::int", {"number": number})
            prepared = "SELECT count(*) FROM pg_prepared_statements WHERE statement LIKE 'SELECT $1::int'"
            assert connection.exec_driver_sql(prepared.replace("%", "%%")).scalar_one() == prepared_count, setting
        database.close()


def test_trouble_of_the_server_that_passes_is_503(open_box: Siaga) -> None:
    """A trigger raises the errors that a server gives while it stops, starts, recovers or follows another one."""
    if open_box.database.is_sqlite:
        pytest.skip("a file has no server")
    admin, risk = open_box.nation, {"region": REGION, "text": {"id": "Sungai meluap"}, "source": "S0"}
    answers = {}
    for code in PASSING_FAULTS:
        with open_box.database.writer.begin() as connection:
            body = f"BEGIN RAISE EXCEPTION 'trouble' USING ERRCODE = '{code}'; END"
            connection.exec_driver_sql(
                f"CREATE OR REPLACE FUNCTION trouble() RETURNS trigger LANGUAGE plpgsql AS $$ {body} $$"
            )
            connection.exec_driver_sql(
                "CREATE OR REPLACE TRIGGER trouble BEFORE INSERT ON risk EXECUTE FUNCTION trouble()"
            )
        answers[code] = admin.post("/v1/risks", json=risk)

    assert {code: answer.status_code for code, answer in answers.items()} == dict.fromkeys(PASSING_FAULTS, 503)
    assert {answer.json()["code"] for answer in answers.values()} == {"busy", "storage_read_only"}
    assert all(int(answer.headers["retry-after"]) > 0 for answer in answers.values())


@pytest.mark.parametrize(
    ("url", "sentence"),
    [
        ("sqlite:///var/siaga.db?timeout=soon", "could not convert string to float"),
        ("postgresql+psycopg://siaga@db/siaga?colour=red", "there is no parameter 'colour'"),
        ("postgresql+psycopg://siaga@db/siaga?autocommit=1", "there is no parameter 'autocommit'"),
        ("postgresql+psycopg://siaga@db/siaga?prepare_threshold=0", "SIAGA_PREPARED_STATEMENTS"),
        ("postgresql+psycopg://siaga@db/siaga?sslmode=require&sslmode=disable", "sslmode is given more than once"),
        ("postgresql+psycopg://siaga@/siaga?host=db1,db2&port=1,2,3", "need target_session_attrs=primary"),
        (f"{SEVERAL_HOSTS}&target_session_attrs=read-write", "Siaga could not even read"),
        (
            "postgresql+psycopg://siaga@/siaga?host=db1,db2&port=1,2,3&target_session_attrs=primary",
            "number of hosts and ports don't match",
        ),
    ],
)
def test_a_mistake_in_the_url_is_refused_in_plain_words(url: str, sentence: str) -> None:
    with pytest.raises(UnsafeSetting, match=r"^Correct SIAGA_DATABASE_URL: ") as refusal:
        Database(url)

    assert sentence in str(refusal.value)


def test_several_hosts_lead_to_the_primary_while_it_is_set_to_read_only_too(postgres_box: Siaga) -> None:
    """With read-write the driver finds no server then, so that nobody could even read: the URL may not ask for it."""
    url = make_url(postgres_box.url)
    hosts = f"/nowhere,{url.query['host']}"
    with postgres_box.database.writer.begin() as connection:
        connection.exec_driver_sql(f"ALTER DATABASE {url.database} SET default_transaction_read_only = on")
    several_hosts = url.set(query={"host": hosts, "target_session_attrs": "primary"})
    database = Database(several_hosts.render_as_string(hide_password=False))

    check_connections(database)

    database.close()
    with pytest.raises(psycopg.OperationalError, match="session is read-only"):
        psycopg.connect(f"host={hosts} user={url.username} dbname={url.database} target_session_attrs=read-write")
