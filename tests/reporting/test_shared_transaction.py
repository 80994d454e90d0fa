"""Requests in one shared transaction: each is done wholly or not at all, and gets its own answer."""

import os
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID, uuid4

import httpx2
import pytest
import sqlalchemy as sa
from httpx2 import Response
from sqlalchemy import event
from sqlmodel import col, select, update

from api.checklists.history.models import ChecklistUpdate
from api.core.caller import Actor, Caller, Role
from api.core.clock import system_clock
from api.http import repository as http_repository
from api.identity.models import Token
from api.ledger import writer as ledger_writer
from api.ledger.models import Entry
from api.reporting.queue import ReportQueue
from tests.cli.command import PATIENCE, Serving, end
from tests.conftest import Server, Siaga
from tests.integrity.verify.test_verify import verify_database
from tests.offices import Offices, assert_chained, entries, path
from tests.reporting.bulk.test_faults import backend_pid, limit_pages
from tests.reporting.changes.followers import wait_until
from tests.reporting.held import hold_writers, send_together

POSTS = int(os.environ.get("SIAGA_TEST_POSTS", "200"))
KILLS = int(os.environ.get("SIAGA_TEST_KILLS", "3"))
COUNTS = ("ADH-02", "ADH-03", "ADH-05A", "LOG-02A")
"""Counts that the commission reports, whose targets are above 100."""


@pytest.fixture
def offices(open_box: Siaga) -> Offices:
    """Offices whose tokens were used today, so that no note of it waits for a connection."""
    offices = Offices(open_box)
    for client in (offices.kpu, offices.bawaslu, offices.coordinator, samarinda(offices)):
        client.get("/v1/me")
    return offices


def samarinda(offices: Offices) -> Any:
    return offices.client("kpu-samarinda", Role.REPORTER, "64.72")


def post(offices: Offices, code: str, headers: dict[str, str] | None = None, **body: Any) -> Callable[[], Response]:
    return partial(offices.kpu.post, f"{path(code)}/updates", json=body, headers=headers)


def codes(answers: list[Response]) -> list[int | str]:
    """The status of each success, and the code of each refusal."""
    return [answer.status_code if answer.status_code < 300 else answer.json()["code"] for answer in answers]


def recorded_ids(siaga: Siaga) -> list[str]:
    with siaga.database.read() as session:
        return sorted(str(id) for id in session.exec(select(ChecklistUpdate.id)))


def assert_one_transaction(siaga: Siaga, count: int) -> None:
    """All entries of a transaction have one time."""
    assert len({entry.recorded_at for entry in entries(siaga)[-count:]}) == 1
    assert_chained(siaga)


def test_those_who_wait_share_one_transaction(offices: Offices) -> None:
    answers = send_together(
        offices.siaga,
        [
            post(offices, "ADH-02", value=1, note="one"),
            post(offices, "ADH-03", value=2),
            post(offices, "ADH-02", value=3),
            partial(offices.kpu.post, "/v1/readiness-checklists/64.08/check-ins", json={"requirements": ["ADH-03"]}),
        ],
    )

    assert codes(answers) == [201] * 4
    assert [answer.json()["item"]["value"] for answer in answers[:3]] == [1, 2, 3]
    assert answers[0].headers["ETag"].startswith('"1.')
    assert answers[2].headers["ETag"].startswith('"2.')
    assert answers[0].json()["update"]["note"] == "one"
    assert len({answer.headers["X-Request-ID"] for answer in answers}) == 4
    assert_one_transaction(offices.siaga, 4)


def test_a_verification_and_a_retraction_see_what_was_recorded_in_the_same_transaction(offices: Offices) -> None:
    confirmed_id, retracted_id = str(uuid4()), str(uuid4())

    answers = send_together(
        offices.siaga,
        [
            post(offices, "ADH-02", value=1, client_id=confirmed_id),
            post(offices, "ADH-03", value=1, client_id=retracted_id),
            partial(offices.post_verification, "ADH-02", "confirmed", confirmed_id),
            partial(offices.kpu.post, "/v1/retractions", json={"update_id": retracted_id, "note": "a mistake"}),
        ],
    )

    assert codes(answers) in ([201, 201, 201, 201], [201, 201, 201, "not_found"])
    assert answers[2].json()["item"]["assurance"] == "verified"
    assert_chained(offices.siaga)


def test_all_kinds_about_one_item_add_up(offices: Offices) -> None:
    """Regression: a retraction forgot what others had changed in the same transaction."""
    update_ids = [offices.reported("ADH-03", value=value) for value in (1, 2, 3)]

    def retraction(update_id: str) -> Callable[[], Response]:
        body = {"update_id": update_id, "note": "a mistake"}
        return partial(offices.kpu.post, "/v1/retractions", json=body)

    answers = send_together(
        offices.siaga,
        [
            post(offices, "ADH-03", value=4),
            retraction(update_ids[2]),
            partial(offices.kpu.post, "/v1/readiness-checklists/64.08/check-ins", json={"requirements": ["ADH-03"]}),
            partial(offices.post_verification, "ADH-03", "confirmed", update_ids[1]),
            retraction(update_ids[0]),
            post(offices, "ADH-03", value=5),
        ],
    )

    assert codes(answers) == [201, 201, 201, "update_not_current", 201, 201]
    assert offices.item("ADH-03")["value"] == 5
    assert verify_database(offices.siaga).findings == []


def test_of_two_with_the_same_etag_one_is_recorded(offices: Offices) -> None:
    offices.reported("ADH-03", value=1)
    if_match = {"If-Match": offices.kpu.get(path("ADH-03")).headers["ETag"]}

    answers = send_together(
        offices.siaga, [post(offices, "ADH-03", if_match, value=2), post(offices, "ADH-03", if_match, value=3)]
    )

    assert codes(answers) == [201, "stale"]
    assert offices.item("ADH-03")["value"] == 2
    assert_chained(offices.siaga)


def test_of_two_with_the_same_key_one_is_recorded_and_both_get_its_answer(offices: Offices) -> None:
    key = {"Idempotency-Key": "one deed"}

    first, second, other = send_together(
        offices.siaga,
        [
            post(offices, "ADH-03", key, value=7),
            post(offices, "ADH-03", key, value=7),
            post(offices, "ADH-03", key, value=8),
        ],
    )

    assert codes([first, second, other]) == [201, 201, "idempotency_key_reused"]
    assert first.text == second.text
    assert "Idempotency-Replayed" not in first.headers
    assert second.headers["Idempotency-Replayed"] == "true"
    assert len(recorded_ids(offices.siaga)) == 1


def test_a_refusal_leaves_its_key_free_for_the_next(offices: Offices) -> None:
    key = {"Idempotency-Key": "one deed"}

    refused, accepted = send_together(
        offices.siaga, [post(offices, "ADH-03", key, status="done"), post(offices, "ADH-03", key, value=8)]
    )

    assert codes([refused, accepted]) == ["wrong_measure", 201]


def test_twin_client_ids_are_one_update(offices: Offices) -> None:
    client_id = str(uuid4())

    answers = send_together(
        offices.siaga,
        [
            post(offices, "ADH-03", value=7, client_id=client_id),
            post(offices, "ADH-03", value=7, client_id=client_id),
            post(offices, "ADH-02", value=8, client_id=client_id),
        ],
    )

    assert codes(answers) == [201, 200, "client_id_reused"]
    assert recorded_ids(offices.siaga) == [client_id]


def test_twin_client_ids_in_two_ledgers_through_two_processes_are_one_update(offices: Offices) -> None:
    other = Siaga(offices.siaga.url)
    other_client = other.client("64.72", role=Role.REPORTER, agency="kpu-samarinda")
    other_client.get("/v1/me")
    for _ in range(5):
        client_id = str(uuid4())
        before = len(recorded_ids(offices.siaga))
        with ThreadPoolExecutor(2) as pool:
            answers = [
                pool.submit(post(offices, "ADH-03", value=7, client_id=client_id)),
                pool.submit(
                    other_client.post, f"{path('ADH-03', '64.72')}/updates", json={"value": 7, "client_id": client_id}
                ),
            ]
        assert sorted(codes([it.result() for it in answers]), key=str) == [201, "client_id_reused"]
        assert len(recorded_ids(offices.siaga)) == before + 1
    other.database.close()
    assert_chained(offices.siaga)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"revoked_at": datetime.now(UTC)}, "token_unknown"),
        ({"expires_at": datetime.now(UTC) - timedelta(seconds=1)}, "token_expired"),
    ],
)
def test_a_token_must_be_valid_when_its_request_is_decided(
    offices: Offices, change: dict[str, datetime], code: str
) -> None:
    with offices.siaga.database.read() as session:
        token_id = session.exec(select(Token.id).where(Token.agency == "kpu-samarinda")).one()
    with hold_writers(offices.siaga) as held:
        held.send(post(offices, "ADH-03", value=1))
        held.send(partial(samarinda(offices).post, f"{path('ADH-03', '64.72')}/updates", json={"value": 1}))
        held.session.connection().execute(update(Token).where(col(Token.id) == token_id).values(**change))

    assert codes(held.answers()) == [201, code]
    assert entries(offices.siaga, "64.72") == []


def test_a_refusal_leaves_the_others_alone(offices: Offices) -> None:
    answers = send_together(
        offices.siaga,
        [
            post(offices, "ADH-03", value=1),
            post(offices, "ADH-03", status="blocked"),
            post(offices, "ADH-99", value=1),
            partial(offices.kpu.post, f"{path('ADH-03', '64.72')}/updates", json={"value": 1}),
            post(offices, "ADH-02", {"If-Match": '"7.x"'}, value=1),
            post(offices, "ADH-02", value=2),
        ],
    )

    assert codes(answers) == [201, "note_required", "not_found", "not_found", "stale", 201]
    assert answers[5].headers["ETag"].startswith('"1.')
    assert_one_transaction(offices.siaga, 2)


def test_a_refusal_is_in_the_language_of_its_request(offices: Offices) -> None:
    answers = send_together(
        offices.siaga,
        [
            post(offices, "ADH-03", {"Accept-Language": "id"}, status="blocked"),
            post(offices, "ADH-03", {"Accept-Language": "en"}, status="blocked"),
        ],
    )

    assert [answer.json()["detail"].split()[0] for answer in answers] == ["Beri", "Say"]


@contextmanager
def refused_value(siaga: Siaga, value: int) -> Iterator[None]:
    """Let the database itself refuse updates with this value."""
    with siaga.database.writer.begin() as connection:
        execute = connection.exec_driver_sql
        if siaga.database.is_sqlite:
            execute(
                f"CREATE TRIGGER no_value BEFORE INSERT ON checklist_update WHEN NEW.value = {value} "
                "BEGIN SELECT RAISE(ABORT, 'a constraint'); END"
            )
        else:
            execute(f"ALTER TABLE checklist_update ADD CONSTRAINT no_value CHECK (value <> {value})")
    yield
    with siaga.database.writer.begin() as connection:
        connection.exec_driver_sql(
            "DROP TRIGGER no_value"
            if siaga.database.is_sqlite
            else "ALTER TABLE checklist_update DROP CONSTRAINT no_value"
        )


def test_a_violated_constraint_fails_its_own_request_only(offices: Offices) -> None:
    with refused_value(offices.siaga, 13):
        answers = send_together(
            offices.siaga, [post(offices, code, value=value) for code, value in zip(COUNTS, (1, 13, 2, 3), strict=True)]
        )

    assert codes(answers) == [201, "internal_error", 201, 201]
    assert len(recorded_ids(offices.siaga)) == 3
    assert_chained(offices.siaga)


def test_a_fault_at_any_statement_of_a_shared_transaction_costs_nobody_anything(offices: Offices) -> None:
    """The transaction is rolled back, and each request is done again by itself."""
    number = 0
    while True:
        number += 1
        client_ids = [str(uuid4()) for _ in range(3)]
        before = recorded_ids(offices.siaga)
        with failing_statement(offices.siaga, number) as calls:
            answers = send_together(
                offices.siaga,
                [
                    post(offices, code, {"Idempotency-Key": client_id}, value=number, client_id=client_id)
                    for code, client_id in zip(COUNTS, client_ids, strict=False)
                ],
            )
        assert codes(answers) == [201] * 3, f"statement {number}"
        assert recorded_ids(offices.siaga) == sorted([*before, *client_ids]), f"statement {number}"
        if len(calls) < number:
            break

    assert number > 10
    assert_chained(offices.siaga)


@contextmanager
def failing_statement(siaga: Siaga, number: int) -> Iterator[list[str]]:
    """Fail the statement of this number, once. What begins a transaction is not counted."""
    calls: list[str] = []

    def count(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        if not statement.startswith("BEGIN"):
            calls.append(statement)
            if len(calls) == number:
                raise RuntimeError("a fault for the test")

    event.listen(siaga.database.writer, "before_cursor_execute", count)
    yield calls
    event.remove(siaga.database.writer, "before_cursor_execute", count)


@pytest.fixture
def postgres_offices(offices: Offices) -> Offices:
    if offices.siaga.database.is_sqlite:
        pytest.skip("a file has no connection that could break, and no row locks")
    return offices


def three_posts(offices: Offices, client_ids: list[str]) -> list[Callable[[], Response]]:
    return [
        post(offices, code, {"Idempotency-Key": client_id}, value=7, client_id=client_id)
        for code, client_id in zip(COUNTS, client_ids, strict=False)
    ]


def test_a_connection_that_breaks_before_the_commit_costs_nobody_anything(postgres_offices: Offices) -> None:
    number, siaga = 0, postgres_offices.siaga
    while True:
        number += 1
        client_ids, before = [str(uuid4()) for _ in range(3)], recorded_ids(siaga)
        with breaking_connection(siaga, number) as calls:
            answers = send_together(siaga, three_posts(postgres_offices, client_ids))
        assert codes(answers) == [201] * 3, f"statement {number}"
        assert recorded_ids(siaga) == sorted([*before, *client_ids]), f"statement {number}"
        if len(calls) < number:
            break

    assert number > 10
    assert_chained(siaga)


@contextmanager
def breaking_connection(siaga: Siaga, number: int) -> Iterator[list[object]]:
    """Let the server end the connection before the statement of this number, or before an earlier commit.

    Those of the test itself, which holds the writers back, do not count.
    """
    calls: list[object] = []
    engine, own_thread = siaga.database.writer, threading.current_thread()

    def end_connection(connection: sa.Connection, *_: object) -> None:
        if threading.current_thread() is own_thread:
            return
        calls.append(connection)
        if len(calls) == number:
            end_backend(siaga, backend_pid(connection))

    for name in ("before_cursor_execute", "commit"):
        event.listen(engine, name, end_connection)
    yield calls
    for name in ("before_cursor_execute", "commit"):
        event.remove(engine, name, end_connection)


def end_backend(siaga: Siaga, pid: int) -> None:
    with siaga.database.reader.connect() as connection:
        connection.exec_driver_sql(f"SELECT pg_terminate_backend({pid}, 5000)")


@contextmanager
def unacknowledged_commits(siaga: Siaga) -> Iterator[sa.Connection]:
    """Let every commit wait for a standby that does not exist: it is stored, and nobody is told.

    Gives a connection to another database of the server.
    """
    if "SIAGA_TEST_POSTGRES_URL" in os.environ:
        pytest.skip("it takes a PostgreSQL that the tests started themselves")
    operator = sa.create_engine(sa.make_url(siaga.url).set(database="postgres"), isolation_level="AUTOCOMMIT")
    with operator.connect() as connection:
        execute = connection.exec_driver_sql
        execute(f'ALTER DATABASE "{sa.make_url(siaga.url).database}" SET synchronous_commit = on')
        execute("ALTER SYSTEM SET synchronous_standby_names = 'nobody'")
        execute("SELECT pg_reload_conf()")
        siaga.database.writer.dispose()  # new connections have the new setting
        try:
            yield connection
        finally:
            execute("ALTER SYSTEM RESET synchronous_standby_names")
            execute("SELECT pg_reload_conf()")
    operator.dispose()


def waiting_commit(operator: sa.Connection) -> int:
    """Return the process of the connection whose commit waits, once there is one."""
    deadline, statement = time.monotonic() + PATIENCE, "SELECT pid FROM pg_stat_activity WHERE wait_event = 'SyncRep'"
    while (pid := operator.exec_driver_sql(statement).scalar_one_or_none()) is None:
        assert time.monotonic() < deadline, "no commit waits"
        time.sleep(0.02)
    return int(pid)


def end_waiting_commit(operator: sa.Connection) -> None:
    operator.exec_driver_sql(f"SELECT pg_terminate_backend({waiting_commit(operator)}, 5000)")


def test_a_commit_that_was_stored_but_lost_is_found_again(postgres_offices: Offices) -> None:
    """Nobody is told before a standby has it: the look-up commits too."""
    siaga, client_ids = postgres_offices.siaga, [str(uuid4()) for _ in range(3)]
    with unacknowledged_commits(siaga) as operator:
        with hold_writers(siaga) as held:
            for request in three_posts(postgres_offices, client_ids):
                held.send(request)
        end_waiting_commit(operator)
        waiting_commit(operator)
    answers = held.answers()

    assert codes(answers) == [201] * 3
    assert recorded_ids(siaga) == sorted(client_ids)
    repeated_answers = [request() for request in three_posts(postgres_offices, client_ids)]
    assert [answer.text for answer in repeated_answers] == [answer.text for answer in answers]
    assert_one_transaction(siaga, 3)


def test_a_lost_commit_that_cannot_be_looked_up_is_unknown(postgres_offices: Offices) -> None:
    siaga, client_ids = postgres_offices.siaga, [str(uuid4()) for _ in range(3)]
    name = sa.make_url(siaga.url).database
    with unacknowledged_commits(siaga) as operator:
        with hold_writers(siaga) as held:
            for request in three_posts(postgres_offices, client_ids):
                held.send(request)
        operator.exec_driver_sql(f'ALTER DATABASE "{name}" ALLOW_CONNECTIONS false')
        end_waiting_commit(operator)
        answers = held.answers()
        operator.exec_driver_sql(f'ALTER DATABASE "{name}" ALLOW_CONNECTIONS true')

    assert codes(answers) == ["outcome_unknown"] * 3
    assert [answer.status_code for answer in answers] == [503] * 3
    repeated_answers = [request() for request in three_posts(postgres_offices, client_ids)]
    assert codes(repeated_answers) == [201] * 3
    assert recorded_ids(siaga) == sorted(client_ids)


def test_a_report_is_unknown_if_the_database_goes_away_before_its_position_is_known(postgres_offices: Offices) -> None:
    """A replica could not show it to who has reported it. Sent again, it is the one that was stored."""
    siaga, client_id = postgres_offices.siaga, str(uuid4())
    name = sa.make_url(siaga.url).database
    operator = sa.create_engine(sa.make_url(siaga.url).set(database="postgres"), isolation_level="AUTOCOMMIT")

    def go_away() -> None:
        with operator.connect() as connection:
            connection.exec_driver_sql(f'ALTER DATABASE "{name}" ALLOW_CONNECTIONS false')
            connection.exec_driver_sql(
                f"SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = '{name}'"
            )

    siaga.database.commit_listeners.append(go_away)
    unknown = post(postgres_offices, "ADH-02", value=1, note="one", client_id=client_id)()
    siaga.database.commit_listeners.remove(go_away)
    with operator.connect() as connection:
        connection.exec_driver_sql(f'ALTER DATABASE "{name}" ALLOW_CONNECTIONS true')
    operator.dispose()
    repeated = post(postgres_offices, "ADH-02", value=1, note="one", client_id=client_id)()

    assert (unknown.status_code, *codes([unknown])) == (503, "outcome_unknown")
    assert (repeated.status_code, "Siaga-Position" in repeated.headers) == (200, True)
    assert recorded_ids(siaga) == [client_id]


def test_what_another_transaction_holds_waits_and_the_rest_goes_on(postgres_offices: Offices) -> None:
    siaga, kpu_of_samarinda = postgres_offices.siaga, samarinda(postgres_offices)
    with ThreadPoolExecutor(1) as pool, siaga.database.write() as other_transaction:
        ledger_writer.open_ledgers(other_transaction, operator_of_siaga(), ["64.08"])
        waiting = pool.submit(post(postgres_offices, "ADH-03", value=1))
        passing = kpu_of_samarinda.post(f"{path('ADH-03', '64.72')}/updates", json={"value": 1})

        assert passing.status_code == 201
        assert not waiting.done()
        other_transaction.commit()
        assert waiting.result(PATIENCE).status_code == 201


def test_a_report_that_has_tried_for_long_waits_in_line_and_the_rest_goes_on(postgres_offices: Offices) -> None:
    """So bulks, which wait in that line too, are not always first."""
    siaga, kpu_of_samarinda = postgres_offices.siaga, samarinda(postgres_offices)
    in_line = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()"
    with ThreadPoolExecutor(1) as pool, siaga.database.write() as other_transaction:
        ledger_writer.open_ledgers(other_transaction, operator_of_siaga(), ["64.08"])
        waiting = pool.submit(post(postgres_offices, "ADH-03", value=1))
        wait_until(lambda: read_number(siaga, in_line) > 0, lambda: "it does not wait in line")
        passing = kpu_of_samarinda.post(f"{path('ADH-03', '64.72')}/updates", json={"value": 1})

        assert (passing.status_code, waiting.done()) == (201, False)
        other_transaction.commit()
        assert waiting.result(PATIENCE).status_code == 201


def read_number(siaga: Siaga, statement: str) -> int:
    """Read it in a transaction of its own: in one, PostgreSQL's view of its activity does not change."""
    with siaga.database.reader.connect() as connection:
        return int(connection.exec_driver_sql(statement).scalar_one())


def operator_of_siaga() -> Actor:
    caller = Caller(UUID(int=0), "test", Role.ADMIN, None, ("ID",), datetime.now(UTC) + timedelta(days=1))
    return Actor(caller, "test", system_clock)


def test_a_ledger_that_is_held_too_long_is_busy(postgres_offices: Offices) -> None:
    with postgres_offices.siaga.database.write() as other_transaction:
        ledger_writer.open_ledgers(other_transaction, operator_of_siaga(), ["64.08"])
        answer = post(postgres_offices, "ADH-03", value=1)()

    assert (answer.status_code, answer.json()["code"]) == (503, "busy")
    assert answer.headers["Retry-After"] == "2"


def test_a_key_that_is_held_too_long_is_in_use_and_the_others_are_recorded(postgres_offices: Offices) -> None:
    siaga = postgres_offices.siaga
    with siaga.database.read() as session:
        token_id = session.exec(select(Token.id).where(Token.agency == "kpu-kutim")).one()
    with siaga.database.write() as other_transaction:
        http_repository.lock_key(other_transaction, (token_id, "held"))
        with ThreadPoolExecutor(2) as pool:
            requests = [
                post(postgres_offices, "ADH-03", {"Idempotency-Key": "held"}, value=1),
                post(postgres_offices, "ADH-03", {"Idempotency-Key": "free"}, value=2),
            ]
            answers = [future.result() for future in [pool.submit(request) for request in requests]]

    assert codes(answers) == ["idempotency_key_in_use", 201]


@contextmanager
def full_disk(siaga: Siaga, room: int) -> Iterator[None]:
    """Leave room for so many pages on SQLite. On PostgreSQL updates of this value find no room."""
    if siaga.database.is_sqlite:
        with limit_pages(siaga, room):
            yield
        return
    trigger_body = "BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = 'disk_full'; END"
    with siaga.database.writer.begin() as connection:
        connection.exec_driver_sql(
            f"CREATE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS $$ {trigger_body} $$"
        )
        connection.exec_driver_sql(
            f"CREATE TRIGGER no_room BEFORE INSERT ON checklist_update FOR EACH ROW WHEN (NEW.value > {room}) "
            "EXECUTE FUNCTION no_room()"
        )
    yield
    with siaga.database.writer.begin() as connection:
        connection.exec_driver_sql("DROP FUNCTION no_room CASCADE")


def test_on_a_full_disk_each_request_is_stored_or_refused(offices: Offices) -> None:
    stored_counts, room = set(), 0
    while 3 not in stored_counts:
        before = recorded_ids(offices.siaga)
        with full_disk(offices.siaga, room):
            answers = send_together(
                offices.siaga,
                [post(offices, code, value=value, note="n" * 2000) for value, code in enumerate(COUNTS[:3])],
            )
        assert {*codes(answers)} <= {201, "storage_full"}
        stored_ids = {answer.json()["update"]["id"] for answer in answers if answer.status_code == 201}
        assert {*recorded_ids(offices.siaga)} == {*before} | stored_ids
        stored_counts.add(len(stored_ids))
        room += 1

    assert len(stored_counts) > 1
    assert_chained(offices.siaga)


def test_a_full_queue_refuses_the_next_request(offices: Offices) -> None:
    offices.siaga.app.state.report_queue = ReportQueue(offices.siaga.database, most_waiting=2)
    with hold_writers(offices.siaga) as held:
        for value in (1, 2):
            held.send(post(offices, "ADH-03", value=value))
        refused = post(offices, "ADH-03", value=3)()

    assert (refused.status_code, refused.json()["code"]) == (503, "busy")
    assert refused.headers["Retry-After"] == "2"
    assert codes(held.answers()) == [201, 201]


def test_a_closed_queue_has_finished_what_waited_and_refuses_the_rest(offices: Offices) -> None:
    queue = offices.siaga.app.state.report_queue
    with ThreadPoolExecutor(1) as pool:
        with hold_writers(offices.siaga) as held:
            held.send(post(offices, "ADH-03", value=1))
            closing = pool.submit(queue.close)
        closing.result(PATIENCE)

    assert codes(held.answers()) == [201]
    assert codes([post(offices, "ADH-03", value=2)()]) == ["busy"]


def test_a_single_update_waits_for_at_most_one_bulk_under_sqlite(offices: Offices) -> None:
    if not offices.siaga.database.is_sqlite:
        pytest.skip("PostgreSQL runs several transactions at once")
    secrets = [offices.siaga.secret("64.08", role=Role.REPORTER, agency="kpu-kutim") for _ in range(4)]

    def bulk(value: int) -> Response:
        rows = [{"region": "64.08", "requirement": "ADH-03", "value": value}]
        headers = {"Authorization": f"Bearer {secrets[value]}", "Idempotency-Key": str(value)}
        return offices.kpu.post("/v1/checklist-updates", json=rows, headers=headers)

    with hold_writers(offices.siaga) as held:
        for value in (1, 2, 3):
            held.send(partial(bulk, value))
        held.send(post(offices, "ADH-02", value=7))

    [*bulk_answers, update_answer] = held.answers()
    assert [answer.status_code for answer in bulk_answers] == [200] * 3
    assert update_answer.json()["update"]["entry"] in ("64.08-0", "64.08-1")


def test_a_process_that_is_killed_leaves_each_request_whole_or_undone(
    server: Server, open_url: str, tmp_path: Path
) -> None:
    """The requests wait for one transaction when the process is killed; sent again to the next, each is done once."""
    url, dice = server.new(open_url), Random(14)
    siaga = Siaga(url)
    secret = siaga.secret("64.08", role=Role.REPORTER, agency="kpu-kutim")
    headers = {"Authorization": f"Bearer {secret}"}
    client = siaga.client("64.08", role=Role.REPORTER, agency="kpu-kutim")
    for _ in range(KILLS):
        client_ids, before = [str(uuid4()) for _ in range(8)], recorded_ids(siaga)
        with Serving(url, tmp_path) as serving, ThreadPoolExecutor(8) as pool:
            serving.wait()

            def send(client_id: str, address: str = serving.address) -> int | None:
                body = {"value": 7, "client_id": client_id}
                try:
                    answer = httpx2.post(
                        f"{address}{path('ADH-03')}/updates",
                        json=body,
                        headers={**headers, "Idempotency-Key": client_id},
                        timeout=PATIENCE,
                        trust_env=False,
                    )
                except httpx2.TransportError:
                    return None
                return answer.status_code

            with siaga.database.write() as session:
                ledger_writer.open_ledgers(session, operator_of_siaga(), ["64.08"])
                sending = [pool.submit(send, client_id) for client_id in client_ids]
                time.sleep(0.3)
            time.sleep(dice.random() / 10)
            end(serving.process)
            acknowledged_ids = {
                client_id for client_id, future in zip(client_ids, sending, strict=True) if future.result() == 201
            }
        wait_until_transactions_end(siaga)
        stored_ids = {*recorded_ids(siaga)} - {*before}
        assert acknowledged_ids <= stored_ids <= {*client_ids}
        assert verify_database(siaga).findings == []
        for client_id in client_ids:
            body = {"value": 7, "client_id": client_id}
            answer = client.post(f"{path('ADH-03')}/updates", json=body)
            assert answer.status_code == (200 if client_id in stored_ids else 201)
        assert {*recorded_ids(siaga)} == {*before, *client_ids}
    siaga.database.close()


def wait_until_transactions_end(siaga: Siaga) -> None:
    """PostgreSQL may still commit what a killed process has sent, a moment after its end."""
    if siaga.database.is_sqlite:
        return
    under_way = (
        "SELECT count(*) FROM pg_stat_activity "
        "WHERE datname = current_database() AND xact_start IS NOT NULL AND pid <> pg_backend_pid()"
    )
    wait_until(lambda: read_number(siaga, under_way) == 0, lambda: "a transaction of the killed process goes on")


def test_many_clients_under_random_faults_record_each_update_once(offices: Offices) -> None:
    """Statements fail, connections break and answers get lost at random; a client sends again until it is told."""
    siaga, dice = offices.siaga, Random(2000)
    client_ids = [str(uuid4()) for _ in range(POSTS)]

    def send_until_recorded(numbered_id: tuple[int, str]) -> Response:
        number, client_id = numbered_id
        client, region = (offices.kpu, "64.08") if number % 3 else (samarinda(offices), "64.72")
        key = {"Idempotency-Key": client_id} if number % 2 else {}
        deadline = time.monotonic() + PATIENCE
        while True:
            answer: Response = client.post(
                f"{path(COUNTS[number % 4], region)}/updates",
                json={"value": number % 100, "client_id": client_id},
                headers=key,
            )
            if answer.status_code < 300 or time.monotonic() > deadline:
                return answer
            assert answer.status_code in (409, 500, 503), answer.text

    with random_faults(siaga, dice), ThreadPoolExecutor(16) as pool:
        answers = list(pool.map(send_until_recorded, enumerate(client_ids)))

    assert {answer.status_code for answer in answers} <= {200, 201}
    assert [answer.json()["update"]["id"] for answer in answers] == client_ids
    assert recorded_ids(siaga) == sorted(client_ids)
    with siaga.database.read() as session:
        objects = session.exec(select(Entry.object).where(Entry.action == "update.posted")).all()
    assert sorted(objects) == sorted(client_ids)
    assert_chained(siaga)


@contextmanager
def random_faults(siaga: Siaga, dice: Random) -> Iterator[None]:
    """Now and then fail a statement; on PostgreSQL also end the connection, before a statement or the commit."""
    engine = siaga.database.writer

    def fail_statement(connection: sa.Connection, *_: object) -> None:
        chance = dice.random()
        if chance < 0.002:
            raise RuntimeError("a fault for the test")
        if chance < 0.004 and not siaga.database.is_sqlite:
            end_backend(siaga, backend_pid(connection))

    def break_commit(connection: sa.Connection) -> None:
        if dice.random() < 0.02 and not siaga.database.is_sqlite:
            end_backend(siaga, backend_pid(connection))

    event.listen(engine, "before_cursor_execute", fail_statement)
    event.listen(engine, "commit", break_commit)
    yield
    event.remove(engine, "before_cursor_execute", fail_statement)
    event.remove(engine, "commit", break_commit)
