"""A server on a replica reads, shows a caller what they have written, and says when it cannot."""

from collections.abc import Iterator
from typing import Any
from uuid import uuid4

import httpx2
import pytest
from fastapi.testclient import TestClient
from sqlalchemy import event, make_url

from api.app import create_app
from api.core.caller import Role
from api.db.heartbeat import beat, beat_in_background
from api.http import front
from tests import standby
from tests.conftest import Server, Siaga, settings
from tests.http.served import serving
from tests.reporting.changes.followers import ask, next_change, open_stream
from tests.standby import Standby, standby_of

ITEM = "/v1/readiness-checklists/64.08/items/ADH-03"
PATIENT, ATTENTIVE, IMPATIENT = 3600.0, 6.0, 1.0
"""Seconds that a replica may be behind."""
LATER, ELSEWHERE = "100000-0", "0"
"""A place on a timeline that nobody reaches, and the identifier of another system."""


class Pair:
    """A primary with an application on it, and its replica."""

    def __init__(self, primary: Siaga, copy: Standby) -> None:
        self.primary, self.standby = primary, copy
        self.kpu = primary.client("64.08", role=Role.REPORTER, agency="kpu-kutim")
        self.reader = primary.secret("64", role=Role.READER, agency="kpu-kaltim")
        self._apps: list[Siaga] = []

    def replica(self, lag: float = PATIENT, primary_url: str = "", secret: str | None = None) -> TestClient:
        """A client of an application on the replica."""
        return self.client_of(self.app(lag, primary_url), secret)

    def app(self, lag: float = PATIENT, primary_url: str = "") -> Siaga:
        siaga = Siaga(self.standby.url(self.primary.url))
        siaga.database.close()
        replica_settings = settings(siaga.url).model_copy(update={"replica_lag": lag, "primary_url": primary_url})
        siaga.app = create_app(replica_settings)
        siaga.database = siaga.app.state.database
        self._apps.append(siaga)
        return siaga

    def client_of(self, siaga: Siaga, secret: str | None = None) -> TestClient:
        headers = {"Authorization": f"Bearer {secret or self.reader}"}
        client = TestClient(siaga.app, headers=headers, raise_server_exceptions=False)
        client.portal = Siaga.portal
        return client

    def report(self, value: int) -> str:
        """Report, and return the position of the report."""
        posted = self.kpu.post(f"{ITEM}/updates", json={"value": value, "note": "Semua", "client_id": str(uuid4())})
        assert posted.status_code == 201, posted.text
        return posted.headers["Siaga-Position"]

    def issue(self) -> httpx2.Response:
        """Issue a token for a reader."""
        body = {"role": "reader", "regions": ["64"], "agency": "kpu-kaltim", "label": "Papan", "expires_in_days": 3}
        issued: httpx2.Response = self.primary.nation.post("/v1/tokens", json=body)
        assert issued.status_code == 201, issued.text
        return issued

    def heard(self) -> None:
        """Wait until the replica has heard of the primary by now."""
        beat(self.primary.database)
        self.standby.catch_up()

    def logged(self) -> None:
        """Wait until the log of the replica has everything that was recorded by now."""
        assert self.primary.nation.get("/v1/changes?last=1").is_success
        self.heard()

    def close(self) -> None:
        for siaga in self._apps:
            siaga.database.close()


@pytest.fixture(scope="module")
def pair(server: Server, open_url: str) -> Iterator[Pair]:
    if server.kind == "sqlite":
        pytest.skip("SQLite has no replicas")
    with server.copy(open_url) as primary:
        # Else PostgreSQL writes to its disk, and sends to replicas, only some hundred milliseconds after a commit.
        standby.ask(primary.url, f"ALTER DATABASE {make_url(primary.url).database} SET synchronous_commit = on")
        with standby_of(primary.url) as copy, beat_in_background(primary.database):
            pair = Pair(primary, copy)
            pair.heard()
            try:
                yield pair
            finally:
                pair.close()


@pytest.fixture
def slow(pair: Pair) -> Iterator[Pair]:
    """The pair while the replica shows what is committed an hour later."""
    pair.heard()
    with pair.standby.delay("1h"):
        yield pair
    pair.heard()


def later(position: str, system: str | None = None) -> str:
    """A position on a timeline that nobody reaches, of the system of this position or another."""
    return f"{LATER}-{system or position.rpartition('-')[2]}"


def code_of(answer: httpx2.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


def test_the_answer_to_a_write_brings_a_position_that_a_read_may_send(open_box: Siaga) -> None:
    """Also where there is no replica, so that a client need not know."""
    kpu = open_box.client("64.08", role=Role.REPORTER, agency="kpu-kutim")

    posted = kpu.post(f"{ITEM}/updates", json={"value": 7, "note": "Semua"})
    position = posted.headers["Siaga-Position"]
    read = kpu.get(ITEM, headers={"Siaga-Position": position})
    refused = [kpu.get(ITEM, headers={"Siaga-Position": text}) for text in ("1-XYZ", "-", "9" * 12 + "-0", "1-1 ")]

    assert (read.status_code, read.json()["value"]) == (200, 7)
    assert "Siaga-Position" not in read.headers
    assert [code_of(it) for it in refused[:3]] == [(422, "position_invalid")] * 3
    assert refused[0].json()["errors"][0]["pointer"] == "header/siaga-position"
    assert open_box.anonymous.get("/readyz").json() == {"status": "ok", "role": "primary"}
    assert open_box.anonymous.get("/readyz?role=replica").status_code == 503


def test_a_replica_says_what_it_is_and_refuses_writes(pair: Pair) -> None:
    replica, named = pair.replica(), pair.replica(primary_url="https://siaga.example.go.id")

    ready = [replica.get(f"/readyz{query}") for query in ("", "?role=replica", "?role=primary", "?role=x")]
    posted = replica.post(f"{ITEM}/updates", json={"value": 1, "note": "Semua"})
    told = named.post(f"{ITEM}/updates", json={"value": 1, "note": "Semua"})
    signed_in = replica.post("/v1/sessions", json={"link": "x"}, headers={"Authorization": ""})
    unknown = replica.post(f"{ITEM}/updates", json={}, headers={"Authorization": "Bearer x"})

    assert [it.status_code for it in ready] == [200, 200, 503, 422]
    assert [it.json()["role"] for it in ready[:3]] == ["replica"] * 3
    assert code_of(posted) == code_of(told) == (503, "replica_reads_only")
    assert (posted.headers.get("Siaga-Primary"), told.headers["Siaga-Primary"]) == (None, "https://siaga.example.go.id")
    assert (posted.headers["Retry-After"], unknown.status_code) == ("2", 401)
    assert signed_in.status_code in (403, 503)


def test_a_replica_writes_nothing_of_its_own(pair: Pair) -> None:
    """It places no entries in the log, and notes no use of a token. Its feed shows what is in the log."""
    pair.report(11)
    pair.heard()
    app = pair.app()
    replica = pair.client_of(app)

    feed = replica.get("/v1/changes?limit=500")
    listed = pair.primary.nation.get("/v1/tokens?limit=500").json()["items"]

    assert feed.status_code == 200, feed.text
    with pair.primary.database.read() as session:
        placed = session.connection().exec_driver_sql("SELECT max(position) + 1 FROM log").scalar_one()
    assert len(feed.json()["items"]) < placed
    assert {it["last_used_on"] for it in listed if it["role"] == "reader"} == {None}


@pytest.fixture
def long_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    """Reads wait longer for what they must show: a busy machine may need more than a second to bring it."""
    monkeypatch.setattr(front, "WAIT_SECONDS", standby.PATIENCE)


@pytest.mark.usefixtures("long_wait")
def test_a_read_waits_for_the_write_that_it_must_show(pair: Pair) -> None:
    replica, values = pair.replica(), []
    with pair.standby.delay("200ms"):
        for value in range(20, 26):
            position = pair.report(value)
            values.append(replica.get(ITEM, headers={"Siaga-Position": position}).json()["value"])

    assert values == [*range(20, 26)]


@pytest.mark.usefixtures("long_wait")
def test_a_token_is_waited_for_too(pair: Pair) -> None:
    with pair.standby.delay("200ms"):
        issued = pair.issue()
        replica = pair.replica(secret=issued.json()["secret"])
        waited = replica.get(ITEM, headers={"Siaga-Position": issued.headers["Siaga-Position"]})

    assert waited.status_code == 200, waited.text


def test_what_a_replica_does_not_have_in_time_the_primary_answers(slow: Pair) -> None:
    position = slow.report(31)
    with serving(slow.primary) as port:
        forwarding, alone = slow.replica(primary_url=f"http://127.0.0.1:{port}"), slow.replica()
        must_show = {"Siaga-Position": position, "X-Request-ID": "the-caller"}
        forwarded = forwarding.get(ITEM, headers=must_show)
        unchanged = forwarding.get(ITEM, headers={**must_show, "If-None-Match": forwarded.headers["ETag"]})
        head = forwarding.head(ITEM, headers=must_show)
        twice = forwarding.get(ITEM, headers={**must_show, "Siaga-Forwarded": "1"})
    nowhere = forwarding.get(ITEM, headers=must_show)
    stale, late = alone.get(ITEM), alone.get(ITEM, headers=must_show)

    assert (forwarded.status_code, forwarded.json()["value"]) == (200, 31)
    assert forwarded.headers.get_list("X-Request-ID") == ["the-caller"]
    assert forwarded.headers.get_list("X-Content-Type-Options") == ["nosniff"]
    assert (unchanged.status_code, unchanged.content, head.status_code, head.content) == (304, b"", 200, b"")
    assert code_of(twice) == code_of(nowhere) == code_of(late) == (503, "position_not_reached")
    assert (stale.status_code, stale.json()["value"] == 31) == (200, False)


def test_a_position_of_a_later_primary_is_not_taken_for_one_of_this(pair: Pair) -> None:
    """After a failover the same offset may mean other writes, until the replica hears of the new primary.

    A former primary that went on after a pause answers as little. Places in another system mean nothing here.
    """
    position = pair.report(32)
    pair.heard()
    for client in (pair.replica(), pair.kpu):
        assert code_of(client.get(ITEM, headers={"Siaga-Position": later(position)})) == (503, "position_not_reached")
        assert client.get(ITEM, headers={"Siaga-Position": later(position, ELSEWHERE)}).json()["value"] == 32


def test_a_replica_that_is_too_far_behind_answers_nobody(pair: Pair) -> None:
    """So a revoked token is not taken for longer than the replica may be behind."""
    issued = pair.issue()
    secret = issued.json()["secret"]
    pair.heard()
    app = pair.app(IMPATIENT)
    impatient, patient = pair.client_of(app, secret), pair.replica(secret=secret)
    standby.wait_until(lambda: impatient.get(ITEM).status_code == 200)  # a busy machine may need more than a second
    with pair.standby.delay("1h"):
        assert pair.primary.nation.delete(f"/v1/tokens/{issued.json()['id']}").is_success
        standby.wait_until(lambda: impatient.get(ITEM).status_code == 503)
        refused, taken = impatient.get(ITEM), patient.get(ITEM)
        ready, public = impatient.get("/readyz"), impatient.get("/v1/calendars/x.ics")
        metrics = app.app.state.metrics.exposition([])
    pair.heard()
    answers: list[httpx2.Response] = []

    def answers_again() -> bool:
        answers.append(impatient.get(ITEM))
        return answers[-1].status_code != 503

    standby.wait_until(answers_again)

    assert taken.status_code == 200
    assert code_of(refused) == code_of(public) == (503, "replica_behind")
    assert (ready.status_code, ready.json()) == (503, {"status": "not_ready", "role": "replica"})
    assert code_of(answers[-1]) == (401, "token_unknown")
    assert b"siaga_replica_lag_seconds" in metrics


def test_streams_of_a_replica_that_is_too_far_behind_end_and_go_on_later(pair: Pair) -> None:
    pair.logged()
    with serving(pair.app(ATTENTIVE)) as port:
        with open_stream(port, pair.reader) as events:
            beginning = next(events)
            with pair.standby.delay("1h"):
                pair.report(51)
                *_, end = events
                refused = ask(port, pair.reader)
        pair.logged()
        with open_stream(port, pair.reader, last_id=beginning.id) as events:
            missed = next_change(events)

    assert (end.name, end.data) == ("end", {"reason": "behind"})
    assert (*code_of(refused), refused.headers["Retry-After"]) == (503, "replica_behind", "2")
    assert missed["facts"]["value"] == 51


def test_a_stream_waits_for_what_its_client_knows_already(slow: Pair) -> None:
    """It has followed another server, or has written something. A page has nothing new, and keeps the place."""
    before = slow.primary.nation.get("/v1/changes?last=1").json()["cursor"]
    position = slow.report(52)
    [change] = slow.primary.nation.get("/v1/changes", params={"cursor": before, "types": "update"}).json()["items"]
    known = change["cursor"]
    with serving(slow.app(primary_url="https://siaga.example.go.id")) as port:
        unwritten = ask(port, slow.reader, **{"Siaga-Position": position})
        unknown = ask(port, slow.reader, **{"Last-Event-ID": known})
        page = ask(port, slow.reader, f"/v1/changes?cursor={known}").json()
        slow.standby.set(recovery_min_apply_delay="0")
        slow.heard()
        both = {"Siaga-Position": position, "Last-Event-ID": known}
        caught_up = ask(port, slow.reader, method="HEAD", **both)

    assert code_of(unwritten) == code_of(unknown) == (503, "position_not_reached")
    assert unknown.headers["Retry-After"] == "1"
    assert page == {"items": [], "cursor": known, "more": False}
    assert caught_up.status_code == 200


def test_a_read_that_stands_in_the_way_of_the_primary_is_read_again(pair: Pair) -> None:
    standby.ask(pair.primary.url, "CREATE TABLE scratch (number integer)")
    standby.ask(pair.primary.url, "INSERT INTO scratch SELECT generate_series(1, 1000)")
    pair.heard()
    pair.standby.set(max_standby_streaming_delay="0")
    app, conflicts, errors = pair.app(), list[object](), list[str]()

    def conflict_once(connection: Any, *_: object) -> None:
        """After the first statement of a read, remove rows that it may still want to see."""
        if not conflicts:
            conflicts.append(connection)
            standby.ask(pair.primary.url, "DELETE FROM scratch")
            standby.ask(pair.primary.url, "VACUUM scratch")
            pair.standby.catch_up()

    def note_error(context: Any) -> None:
        errors.append(context.original_exception.sqlstate)

    event.listen(app.database.reader, "after_cursor_execute", conflict_once)
    event.listen(app.database.reader, "handle_error", note_error)
    answer = pair.client_of(app).get("/v1/readiness/64.08")
    pair.standby.set(max_standby_streaming_delay="30s")

    assert (answer.status_code, errors) == (200, ["40001"]), answer.text


def test_a_promoted_replica_takes_writes_without_a_restart(pair: Pair) -> None:
    """The last test of the replica: it is none any more."""
    before = pair.report(41)
    app = pair.app()
    kpu = pair.client_of(app, pair.primary.secret("64.08", role=Role.REPORTER, agency="kpu-kutim"))
    pair.heard()
    refused = kpu.post(f"{ITEM}/updates", json={"value": 42, "note": "Semua"})

    pair.standby.ask("SELECT pg_promote()")
    posted = kpu.post(f"{ITEM}/updates", json={"value": 42, "note": "Semua"})
    read = kpu.get(ITEM, headers={"Siaga-Position": before})

    assert code_of(refused) == (503, "replica_reads_only")
    assert (posted.status_code, read.json()["value"]) == (201, 42), posted.text
    assert posted.headers["Siaga-Position"].startswith("2-")
    assert kpu.get("/readyz?role=primary").status_code == 200
