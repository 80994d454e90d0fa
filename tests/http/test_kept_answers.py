"""Kept answers are never older than a commit that came before the request."""

import asyncio
import json
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

import pytest
from fastapi import FastAPI
from sqlalchemy import event
from sqlmodel import select

from api.app import create_app
from api.core.caller import Role
from api.core.time import EARLIEST, NEVER
from api.db import change_marker
from api.db.data_revision import DataRevisions
from api.db.reference_cache import ReferenceCache
from api.db.table import Table
from api.http.kept_answers import BYTES_BESIDE_BODY, AnswerLifetime, KeptAnswer, KeptAnswers, Versions
from api.identity import domain as identity_domain
from api.identity.models import Token
from tests.conftest import Siaga, settings
from tests.http import raw
from tests.http.operations import READS, Operation, operation_id
from tests.http.raw import Answer

REGION = "/v1/regions/64.08"
ITEM = "/v1/readiness-checklists/64.08/items/ADH-03"
READINESS = "/v1/readiness/64.08"
NOT_KEPT = {
    *("/v1/me", "/v1/tokens", "/v1/sessions", "/v1/sign-in-links", "/v1/device-keys", "/v1/calendar-feeds"),
    "/v1/webhooks",
    *("/v1/checklist-updates", "/v1/changes"),
}
"""What shows tokens, sessions, devices and webhooks, and the feeds of changes, which are followed with a cursor."""
REPORT_TABLES = {
    *("checklist_item", "checklist_update", "verification", "retraction", "retracted_update", "check_in"),
    *("target_change", "update_evidence", "evidence_file", "region_totals", "daily_totals", "region_revision"),
}
"""Every write to these raises the revisions of its regions."""
UNVERSIONED = {"data_revision", "entry", "ledger", "instance", "erasable_text", "evidence_file"}
"""Entries and texts are only added, together with rows that are versioned; erased texts count as content."""


def is_kept(operation: Operation) -> bool:
    path = operation.path
    return path not in NOT_KEPT and not path.startswith("/v1/history") and not path.endswith("/can")


def guarded_tables(siaga: Siaga, kind: str) -> set[str]:
    """The tables in which every change raises the revision of this kind."""
    with siaga.database.read() as session:
        execute = session.connection().exec_driver_sql
        if siaga.database.is_sqlite:
            triggers = [name for (name,) in execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")]
            matches = [re.fullmatch(rf"{kind}_(\w+)_(insert|update|delete)", name) for name in triggers]
            tables = [match[1] for match in matches if match]
            return {table for table in tables if tables.count(table) == 3}
        query = f"SELECT tgrelid::regclass::text, tgtype FROM pg_trigger WHERE tgname LIKE '{kind}_%%'"
        return {table for table, types in execute(query) if types & 0b111100 == 0b111100}


@contextmanager
def tables_read(siaga: Siaga) -> Iterator[set[str]]:
    """The tables that statements read inside."""
    read: set[str] = set()

    def note_tables(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        read.update(re.findall(r"(?:FROM|JOIN) \(?(\w+)", statement))

    event.listen(siaga.database.reader, "before_cursor_execute", note_tables)
    try:
        yield read
    finally:
        event.remove(siaga.database.reader, "before_cursor_execute", note_tables)


def kept_answer(app: FastAPI, target: str, bearer: str) -> KeptAnswer | None:
    """The answer that is kept after this request."""
    app.state.kept_answers = KeptAnswers()
    assert raw.ask(app, target, authorization=bearer).status == 200
    return next(iter(app.state.kept_answers.answers.values()), None)


@pytest.mark.parametrize("operation", READS, ids=operation_id)
def test_every_answer_depends_on_all_that_it_reads(operation: Operation, box: Siaga, bearer: str) -> None:
    """An answer that is not kept is always right; those that callers poll are kept."""
    box.database.reference_cache = ReferenceCache()
    with tables_read(box) as read:
        answer = kept_answer(box.app, operation.address, bearer)
    if answer is None:
        assert not is_kept(operation)
        return
    kinds = {key[0] for key in answer.lifetime.depends_on}
    versioned = REPORT_TABLES if "reports" in kinds else set()
    for kind in kinds & {*DataRevisions._fields}:
        versioned = versioned | guarded_tables(box, kind)

    assert is_kept(operation)
    assert read & {*Table.metadata.tables} - UNVERSIONED <= versioned


def test_a_kept_answer_is_given_again_without_a_look_into_the_data(box: Siaga, bearer: str) -> None:
    first, second = raw.ask_all(box.app, [REGION, REGION], authorization=bearer)
    with tables_read(box) as read:
        third = raw.ask(box.app, REGION, authorization=bearer)

    assert read == set()
    assert first.body == second.body == third.body
    assert {**third.headers, "x-request-id": ""} == {**first.headers, "x-request-id": ""}


def test_callers_of_equal_scope_share_an_answer_and_others_do_not(box: Siaga) -> None:
    def bearer_for(region: str, role: Role, agency: str | None = None) -> str:
        return f"Bearer {box.secret(region, role=role, agency=agency)}"

    box.app.state.kept_answers = KeptAnswers()
    for bearer in (bearer_for("64", Role.ADMIN), bearer_for("64", Role.ADMIN)):
        raw.ask(box.app, "/v1/regions", authorization=bearer)
    shared = len(box.app.state.kept_answers.answers)
    for bearer in (
        bearer_for("64.08", Role.ADMIN),
        bearer_for("64", Role.COORDINATOR, "kpu-kaltim"),
        bearer_for("64", Role.COORDINATOR, "bawaslu-kaltim"),
    ):
        raw.ask(box.app, "/v1/regions", authorization=bearer)

    assert (shared, len(box.app.state.kept_answers.answers)) == (1, 4)


def test_language_media_type_and_query_are_kept_apart(box: Siaga, bearer: str) -> None:
    box.app.state.kept_answers = KeptAnswers()
    for target, headers in (
        (READINESS, {}),
        (READINESS, {"accept_language": "id"}),
        (READINESS, {"accept_language": "id-ID,en;q=0.5"}),
        ("/v1/regions?limit=1&level=regency", {}),
        ("/v1/regions?level=regency&limit=1", {}),
        ("/v1/regions?level=regency&limit=1", {"accept": "application/geo+json"}),
    ):
        assert raw.ask(box.app, target, authorization=bearer, **headers).status == 200

    assert len(box.app.state.kept_answers.answers) == 4


def test_what_belongs_to_one_request_is_not_kept(own_box: Siaga) -> None:
    """The notice that a token ends soon is for its own caller."""
    ending, lasting = (f"Bearer {own_box.secret('ID', role=Role.ADMIN, days=days)}" for days in (7, 90))
    own_box.app.state.simulated = True

    answers = [raw.ask(own_box.app, REGION, authorization=it, x_request_id="a") for it in (ending, lasting, ending)]

    assert ["siaga-token-expires" in it.headers for it in answers] == [True, False, True]
    assert [it.headers["siaga-simulated"] for it in answers] == ["true"] * 3
    assert raw.ask(own_box.app, REGION, authorization=lasting).headers["x-request-id"] != "a"


def test_a_head_request_gets_the_headers_of_a_kept_answer(box: Siaga, bearer: str) -> None:
    whole = raw.ask(box.app, REGION, authorization=bearer)
    head = raw.ask(box.app, REGION, authorization=bearer, method="HEAD")

    assert (head.status, head.body) == (200, b"")
    assert head.headers["content-length"] == str(len(whole.body))
    assert head.headers["etag"] == whole.headers["etag"]


@pytest.fixture
def other_app(own_box: Siaga) -> Iterator[FastAPI]:
    """Another application on the same database, as in another process."""
    app = create_app(settings(own_box.url))
    yield app
    app.state.database.close()


def test_a_change_of_another_process_is_seen_at_once(own_box: Siaga, other_app: FastAPI) -> None:
    bearer = f"Bearer {own_box.secret('ID', role=Role.ADMIN)}"
    for number in range(5):
        before = raw.ask_all(own_box.app, [REGION, ITEM, READINESS], authorization=bearer)
        figure = {"kind": "stations", "election": "pilkada-2024", "value": 700 + number, "source": "S0"}
        change = asyncio.run(post(other_app, f"{REGION}/figures", figure, bearer))
        after = raw.ask_all(own_box.app, [REGION, ITEM, READINESS, f"{REGION}/figures"], authorization=bearer)

        assert change.status in (200, 201), change.text
        assert after[0].body == before[0].body
        assert after[2].headers["etag"] != before[2].headers["etag"]
        assert 700 + number in [it["value"] for it in after[3].json()["items"]]


async def post(app: FastAPI, target: str, body: object, bearer: str) -> Answer:
    content = json.dumps(body).encode()
    scope = raw.scope(target, method="POST", authorization=bearer, content_type="application/json")

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": content, "more_body": False}

    return await raw.call(app, scope, receive)


def test_a_revoked_token_is_refused_at_once(own_box: Siaga, other_app: FastAPI) -> None:
    admin = f"Bearer {own_box.secret('ID', role=Role.ADMIN)}"
    token = {"role": "reader", "regions": ["64"], "agency": "kpu-kaltim", "label": "x", "expires_in_days": 5}
    issued = own_box.nation.post("/v1/tokens", json=token).json()
    bearer = f"Bearer {issued['secret']}"
    assert raw.ask(own_box.app, REGION, authorization=bearer).status == 200
    assert raw.ask(own_box.app, REGION, authorization=bearer).status == 200
    revocation = raw.ask(other_app, f"/v1/tokens/{issued['id']}", method="DELETE", authorization=admin)

    assert revocation.status in (200, 204)
    assert raw.ask(own_box.app, REGION, authorization=bearer).status == 401


def test_a_request_does_not_join_a_look_up_that_is_under_way(own_box: Siaga, other_app: FastAPI) -> None:
    """A look-up is held up after the database has answered it. Then a write and a revocation are committed."""
    if own_box.database.is_sqlite:
        pytest.skip("on SQLite each request asks by itself")
    admin, revoked = (f"Bearer {own_box.secret('ID', role=Role.ADMIN)}" for _ in range(2))
    raw.ask_all(own_box.app, [f"{REGION}/figures"] * 2, authorization=admin)
    raw.ask_all(own_box.app, [f"{REGION}/figures"] * 2, authorization=revoked)
    is_answered, may_go_on = threading.Event(), threading.Event()

    def hold_up(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        if statement == change_marker.COMMITTED_STATE and not is_answered.is_set():
            is_answered.set()
            assert may_go_on.wait(30)

    async def ask_meanwhile() -> list[Answer]:
        first = asyncio.create_task(raw.call(own_box.app, raw.scope(f"{REGION}/figures", authorization=admin)))
        assert await asyncio.to_thread(is_answered.wait, 30)
        figure = {"kind": "stations", "election": "pilkada-2024", "value": 4321, "source": "S0"}
        assert (await post(other_app, f"{REGION}/figures", figure, admin)).status == 201
        await asyncio.to_thread(revoke, own_box, revoked)
        later = [
            asyncio.create_task(raw.call(own_box.app, raw.scope(f"{REGION}/figures", authorization=it)))
            for it in (admin, revoked)
        ]
        await asyncio.sleep(0.05)
        may_go_on.set()
        return [await first, *[await it for it in later]]

    event.listen(own_box.database.change_marker.engine, "after_cursor_execute", hold_up)
    try:
        _, seen, refused = asyncio.run(ask_meanwhile())
    finally:
        event.remove(own_box.database.change_marker.engine, "after_cursor_execute", hold_up)

    assert 4321 in [it["value"] for it in seen.json()["items"]]
    assert refused.status == 401


@contextmanager
def first_reader_held_up(siaga: Siaga) -> Iterator[tuple[threading.Event, threading.Event, list[str]]]:
    """Hold up the first request that reads figures, once it has read them.

    Gives an event that says it has, one that lets it go on, and all statements that read figures.
    """
    has_read, may_go_on, statements = threading.Event(), threading.Event(), list[str]()

    def hold_up(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        if "FROM figure" not in statement:
            return
        statements.append(statement)
        if not has_read.is_set():
            has_read.set()
            assert may_go_on.wait(30)

    event.listen(siaga.database.reader, "after_cursor_execute", hold_up)
    yield has_read, may_go_on, statements
    event.remove(siaga.database.reader, "after_cursor_execute", hold_up)


async def post_figure(app: FastAPI, value: int, bearer: str) -> None:
    figure = {"kind": "stations", "election": "pilkada-2024", "value": value, "source": "S0"}
    assert (await post(app, f"{REGION}/figures", figure, bearer)).status == 201


@pytest.mark.parametrize("is_kept_before", [True, False])
def test_those_who_wait_for_a_new_answer_share_it(own_box: Siaga, *, is_kept_before: bool) -> None:
    bearer = f"Bearer {own_box.secret('ID', role=Role.ADMIN)}"
    figures = raw.scope(f"{REGION}/figures", authorization=bearer)

    async def ask_together() -> list[Answer]:
        if is_kept_before:
            await raw.call(own_box.app, figures)
        await post_figure(own_box.app, 4321, bearer)
        with first_reader_held_up(own_box) as (has_read, may_go_on, statements):
            requests = [asyncio.create_task(raw.call(own_box.app, {**figures})) for _ in range(8)]
            assert await asyncio.to_thread(has_read.wait, 30)
            statements_of_one = len(statements)
            await asyncio.sleep(0.05)
            may_go_on.set()
            answers = await asyncio.gather(*requests)
            assert statements_of_one == len(statements) == 1
            return answers

    answers = asyncio.run(ask_together())

    assert len({answer.body for answer in answers}) == 1
    assert 4321 in [it["value"] for it in answers[0].json()["items"]]


def test_nobody_waits_for_an_answer_that_is_never_kept(own_box: Siaga) -> None:
    secret = own_box.secret("64.08", agency="kpu-kutim")
    history = raw.scope("/v1/history", authorization=f"Bearer {secret}")

    async def ask_together() -> list[Answer]:
        await raw.call(own_box.app, {**history})
        return await asyncio.gather(*[raw.call(own_box.app, {**history}) for _ in range(8)])

    assert [answer.status for answer in asyncio.run(ask_together())] == [200] * 8
    assert own_box.app.state.kept_answers.is_never_kept("/v1/history")


def test_who_asks_after_a_commit_does_not_get_an_answer_that_was_begun_before(
    own_box: Siaga, other_app: FastAPI
) -> None:
    bearer = f"Bearer {own_box.secret('ID', role=Role.ADMIN)}"
    figures = raw.scope(f"{REGION}/figures", authorization=bearer)

    async def ask_meanwhile() -> list[Answer]:
        await raw.call(own_box.app, figures)
        await post_figure(other_app, 4321, bearer)
        with first_reader_held_up(own_box) as (has_read, may_go_on, _):
            first = asyncio.create_task(raw.call(own_box.app, {**figures}))
            assert await asyncio.to_thread(has_read.wait, 30)
            await post_figure(other_app, 4322, bearer)
            later = [asyncio.create_task(raw.call(own_box.app, {**figures})) for _ in range(4)]
            await asyncio.sleep(0.05)
            may_go_on.set()
            return [await first, *[await it for it in later]]

    first, *later = asyncio.run(ask_meanwhile())

    assert 4322 not in [it["value"] for it in first.json()["items"]]
    for answer in later:
        assert 4322 in [it["value"] for it in answer.json()["items"]]


def test_who_writes_and_reads_among_many_who_poll_sees_it(own_box: Siaga) -> None:
    bearer = f"Bearer {own_box.secret('ID', role=Role.ADMIN)}"
    figures = raw.scope(f"{REGION}/figures", authorization=bearer)

    async def post_and_read(value: int) -> Answer:
        await post_figure(own_box.app, value, bearer)
        return await raw.call(own_box.app, {**figures})

    async def read_among_many(value: int) -> Answer:
        polls = [raw.call(own_box.app, {**figures}) for _ in range(20)]
        return (await asyncio.gather(post_and_read(value), *polls))[0]

    async def read_each() -> list[Answer]:
        return [await read_among_many(value) for value in range(4321, 4331)]

    for number, answer in enumerate(asyncio.run(read_each())):
        assert 4321 + number in [it["value"] for it in answer.json()["items"]]


def revoke(siaga: Siaga, bearer: str) -> None:
    digest = identity_domain.secret_digest(bearer.removeprefix("Bearer "))
    with siaga.database.write() as session:
        token = session.exec(select(Token).where(Token.digest == digest)).one()
        token.revoked_at = token.created_at


def test_kept_answers_are_bounded_in_bytes() -> None:
    def answer(size: int) -> KeptAnswer:
        lifetime = AnswerLifetime((("reference",),), EARLIEST, NEVER)
        return KeptAnswer(b"x" * size, b'"tag"', [], "/", lifetime, (1,), {("reference",): 1})

    kept_answers = KeptAnswers(max_bytes=3 * (1000 + BYTES_BESIDE_BODY))
    for number in range(5):
        kept_answers.put(number, answer(1000))
        kept_answers.get(0)
    kept_answers.put(9, answer(10**6))

    assert [kept_answers.get(number) is not None for number in (0, 1, 2, 3, 4, 9)] == [False] * 6
    assert kept_answers.size == 0


def test_an_answer_holds_for_its_versions_and_its_time_only() -> None:
    at = datetime(2026, 1, 1, tzinfo=UTC)
    lifetime = AnswerLifetime((("reference",), ("reports", "e", "64")), at, at.replace(hour=1))
    versions: Versions = {("reference",): 1, ("content",): 1}
    answer = KeptAnswer(b"", b'"tag"', [], "/", lifetime, (1, None), versions)

    assert answer.is_current(versions, at)
    assert answer.is_current({**versions, ("content",): 2}, at)
    assert not answer.is_current({**versions, ("reference",): 2}, at)
    assert not answer.is_current({**versions, ("reports", "e", "64"): 1}, at)
    assert not answer.is_current(versions, at.replace(hour=1))
    assert not answer.is_current(versions, at.replace(year=2025))


@pytest.mark.parametrize("target", ["/v1/readiness/64.08", "/v1/readiness?within=64.08", "/v1/readiness/64.08/series"])
def test_an_answer_about_a_region_serves_all_who_may_see_it(box: Siaga, target: str) -> None:
    bearers = [
        f"Bearer {box.secret(region, role=role, agency=agency)}"
        for region, role, agency in (
            ("ID", Role.ADMIN, None), ("64", Role.COORDINATOR, "kpu-kaltim"), ("64.08", Role.READER, "bawaslu-kutim"),
        )
    ]  # fmt: skip
    outsider = f"Bearer {box.secret('64.01', role=Role.ADMIN, agency='kpu-paser')}"
    box.app.state.kept_answers = KeptAnswers()
    first = raw.ask(box.app, target, authorization=bearers[0])
    with tables_read(box) as read:
        others = [raw.ask(box.app, target, authorization=bearer) for bearer in bearers[1:]]
    refused = raw.ask(box.app, target, authorization=outsider)
    box.app.state.kept_answers = KeptAnswers()
    fresh = [raw.ask(box.app, target, authorization=bearer) for bearer in bearers[1:]]

    assert read == set()
    assert {it.status for it in (first, *others, *fresh)} == {200}
    assert {it.body for it in (first, *others, *fresh)} == {first.body}
    assert refused.status == 404


def test_the_forecast_of_an_item_is_kept_for_each_scope(box: Siaga) -> None:
    """It learns from all of the regency that the caller sees."""
    target = "/v1/readiness-checklists/64.08.04/items/ADH-01/forecast"
    bearers = [f"Bearer {box.secret(it, role=Role.ADMIN, agency='kpu-kutim')}" for it in ("64.08", "64.08.04")]
    alone = []
    for bearer in bearers:
        box.app.state.kept_answers = KeptAnswers()
        alone.append(raw.ask(box.app, target, authorization=bearer).body)
    both = [raw.ask(box.app, target, authorization=bearer).body for bearer in bearers]

    assert both == alone
