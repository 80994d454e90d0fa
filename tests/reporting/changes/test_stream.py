"""One stream of changes: what it shows, when it begins, and how it ends."""

import asyncio
import socket
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing
from datetime import UTC, datetime, timedelta

import httpx2
import pytest

from api.core.caller import Role
from api.http.connections import BoundedProtocol
from api.http.gates import MOST_STREAMS_OF_TOKEN
from api.integrity.verify import service as verify_service
from api.ledger import sequencer
from api.reporting.changes import repository, tailer
from api.reporting.changes import stream as streams
from tests.conftest import Siaga
from tests.http.served import serving
from tests.offices import Offices
from tests.reporting.changes.followers import (
    PATIENCE,
    STREAM,
    ask,
    bearer,
    logged_entries,
    next_change,
    open_stream,
    read_events,
    wait_until,
)
from tests.request_log import RequestLog


@pytest.fixture
def port(open_box: Siaga) -> Iterator[int]:
    with serving(open_box) as served_port:
        yield served_port


def reader(siaga: Siaga, *regions: str) -> str:
    return siaga.secret(*regions, role=Role.READER, agency="kpu-kaltim" if regions == ("64",) else "kpu-kutim")


def test_a_stream_shows_what_happens_in_the_form_of_the_pages(open_box: Siaga, port: int) -> None:
    secret, offices = reader(open_box, "64.08"), Offices(open_box)
    place = ask(port, secret, "/v1/changes?limit=500").json()["cursor"]
    with open_stream(port, secret) as events:
        beginning = next(events)
        update_id = offices.reported("ADH-03", value=7, observed_at="2024-11-01T00:00:00Z")
        change = next_change(events)

    assert beginning.id == place
    assert (change["type"], change["id"], change["region"]) == ("update", update_id, "64.08")
    assert (change["agency"], change["requirement"], change["facts"]["value"]) == ("kpu-kutim", "ADH-03", 7)
    assert change["observed_at"] == "2024-11-01T00:00:00Z"
    assert ask(port, secret, change["address"]).json()["value"] == 7
    [page_change] = ask(port, secret, f"/v1/changes?cursor={place}").json()["items"]
    assert page_change == change


def test_a_stream_tells_the_revision_of_the_regions_asked_for(open_box: Siaga, port: int) -> None:
    secret, offices = reader(open_box, "64"), Offices(open_box)
    for number, within in enumerate(("64", "64.08", "64.08.04")):
        with open_stream(port, secret, within=within) as events:
            revisions = (it.data for it in events if it.name == "revision")
            first = next(it for it in revisions if it["election"] == "pilkada-2024")
            before = ask(port, secret, f"/v1/readiness/{within}").json()
            assert first == {"region": within, "election": "pilkada-2024", "revision": before["revision"]}
            offices.reported("ADH-03", value=number)
            if within != "64.08.04":
                second = next(it for it in revisions if it != first and it["election"] == "pilkada-2024")
                assert second["revision"] == ask(port, secret, f"/v1/readiness/{within}").json()["revision"]
                assert second["revision"] > first["revision"]


def test_a_stream_shows_nothing_outside_its_regions_and_types(open_box: Siaga, port: int) -> None:
    offices, other_reader = Offices(open_box), open_box.secret("64.01", role=Role.READER, agency="kpu-paser")
    risk = {"text": {"id": "x"}, "source": "S0"}
    with open_stream(port, other_reader) as events, open_stream(port, reader(open_box, "64"), types="risk") as risks:
        next(events), next(risks)
        offices.reported("ADH-03", value=7)
        answer = open_box.nation.post("/v1/risks", json={**risk, "region": "64.01"})
        assert answer.status_code == 201, answer.text
        assert next_change(events)["region"] == "64.01"
        assert next_change(risks)["action"] == "risk.recorded"

    for path in (f"{STREAM}?within=64.08", "/v1/changes?within=64.08", "/v1/changes?within=64"):
        assert ask(port, other_reader, path).json()["code"] == "not_found"


def test_each_region_that_a_record_names_is_followed(open_box: Siaga, port: int) -> None:
    """Two districts of one regency, and a district of another: a follower of each learns of every action."""
    regions = ["64.01.01", "64.08.04", "64.08.05"]
    coordinator = open_box.client("64", role=Role.COORDINATOR, agency="kpu-kaltim")
    body = {"kind": "coordination_meeting", "title": {"id": "Rakor"}, "regions": regions, "source": "S0"}
    with ExitStack() as opened:
        streams_by_region = {
            region: opened.enter_context(open_stream(port, open_box.secret(region, agency="kpu-kaltim")))
            for region in (*regions, "64.08")
        }
        for events in streams_by_region.values():
            next(events)
        created = coordinator.post("/v1/coordination-events", json={**body, "plan": {"venue": "Sangatta"}})
        assert created.status_code == 201, created.text
        id = created.json()["event"]["id"]
        tag = created.headers["ETag"]
        changed = coordinator.patch(
            f"/v1/coordination-events/{id}", json={"source": "S1", "note": "x"}, headers={"If-Match": tag}
        )
        assert changed.status_code == 200, changed.text
        for region, events in streams_by_region.items():
            for action in ("event.recorded", "event.changed"):
                change_regions = ["64.08.04", "64.08.05"] if region == "64.08" else [region]
                changes = [next_change(events) for _ in change_regions]
                assert [(it["action"], it["id"], it["region"]) for it in changes] == [
                    (action, id, it) for it in change_regions
                ]

    assert [len(it.json()["entries"]) for it in (created, changed)] == [3, 3]
    for region in regions:
        district_reader = open_box.client(region, role=Role.READER, agency="kpu-kaltim")
        for path in ("/v1/changes?types=event", f"/v1/history?object={id}"):
            assert [it["region"] for it in district_reader.get(path).json()["items"]] == [region, region], path
    with open_box.database.read() as session:
        assert verify_service.check_all(session, None).findings == []


def test_a_client_that_comes_back_gets_what_it_has_missed(open_box: Siaga, port: int) -> None:
    secret, offices = reader(open_box, "64.08"), Offices(open_box)
    with open_stream(port, secret) as events:
        last_id = next(events).id
    assert last_id is not None
    missed = [offices.reported("ADH-03", value=value) for value in (1, 2, 3)]

    with open_stream(port, secret, last_id=last_id, cursor="0-0") as events:
        assert [next_change(events)["id"] for _ in missed] == missed
        live = offices.reported("ADH-03", value=4)
        assert next_change(events)["id"] == live
    with open_stream(port, secret, cursor="0-0") as events:
        entries = logged_entries(open_box, ["64.08"])
        assert [next_change(events)["entry"] for _ in entries] == entries


def test_a_stream_and_a_page_begin_with_the_last_changes_if_asked_to(open_box: Siaga, port: int) -> None:
    secret, offices = reader(open_box, "64.08"), Offices(open_box)
    ids = [offices.reported("ADH-03", value=number) for number in range(3)]
    paths = [f"/v1/changes?within=64.08&types=update&last={count}" for count in (2, 100)]
    pages = [ask(port, secret, path).json() for path in paths]
    with open_stream(port, secret, last="2", types="update") as events:
        changes = [next_change(events) for _ in range(2)]
        ids.append(offices.reported("ADH-03", value=7))
        changes.append(next_change(events))

    assert [it["id"] for it in changes] == ids[1:]
    assert [it["id"] for it in pages[0]["items"]] == ids[1:3]
    assert [it["id"] for it in pages[1]["items"]] == ids[:3]
    assert ask(port, secret, f"{paths[0]}&cursor={pages[0]['cursor']}").json()["items"][0]["id"] == ids[3]
    assert ask(port, secret, "/v1/changes?types=risk&last=5").json()["items"] == []


@pytest.mark.parametrize("reaches", [(1,), (2, 4), (3, 1000)])
def test_the_last_changes_are_the_same_however_near_they_are_looked_for_first(
    open_box: Siaga, monkeypatch: pytest.MonkeyPatch, reaches: tuple[int, ...]
) -> None:
    client, offices = open_box.client("64", "63"), Offices(open_box)
    ids = [offices.reported("ADH-03", value=number) for number in range(5)]
    changes = client.get("/v1/changes?limit=500").json()["items"]
    monkeypatch.setattr(repository, "REACHES", reaches)

    for count in (1, 2, 3, 5, len(changes), 500):
        last_changes = client.get(f"/v1/changes?last={count}&limit=500").json()["items"]
        last_updates = client.get(f"/v1/changes?within=64.08&types=update&last={count}&limit=500").json()["items"]
        assert last_changes == changes[-count:]
        assert [it["id"] for it in last_updates] == ids[-count:]
    assert client.get("/v1/changes?within=63&types=update&last=3").json()["items"] == []


def test_a_place_that_the_log_does_not_have_is_refused(open_box: Siaga, port: int) -> None:
    secret = reader(open_box, "64.08")

    assert ask(port, secret, **{"Last-Event-ID": "x"}).json()["code"] == "cursor_invalid"
    assert ask(port, secret, f"{STREAM}?cursor=0-999999").json()["code"] == "cursor_outlived"
    assert ask(port, secret, f"{STREAM}?types=update,nonsense").json()["errors"][0]["code"] == "enum"


def test_a_quiet_stream_gives_signs_of_life_that_move_its_place(
    open_box: Siaga, port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(streams, "KEEP_ALIVE_SECONDS", 0.2)
    with open_stream(port, open_box.secret("64.01", role=Role.READER, agency="kpu-paser")) as events:
        first_id = next(events).id
        Offices(open_box).reported("ADH-03", value=7)
        later_id = next(it.id for it in events if it.name == "message" and it.id != first_id)

    assert int(later_id.partition("-")[2]) > int(first_id.partition("-")[2])  # type: ignore[union-attr]


def test_a_stream_ends_when_its_token_is_revoked(open_box: Siaga, port: int) -> None:
    issued = open_box.nation.post(
        "/v1/tokens",
        json={"role": "reader", "regions": ["64.08"], "agency": "kpu-kutim", "label": "x", "expires_in_days": 1},
    ).json()
    with open_stream(port, issued["secret"]) as events, open_stream(port, reader(open_box, "64.08")) as others:
        next(events), next(others)
        open_box.nation.delete(f"/v1/tokens/{issued['id']}")
        [*_, last] = events
        assert (last.name, last.data) == ("end", {"reason": "token"})
        Offices(open_box).reported("ADH-03", value=7)
        assert next(it.data["type"] for it in others if it.name == "change" and it.data["type"] != "token") == "update"

    assert ask(port, issued["secret"]).json()["code"] == "token_unknown"


def test_a_stream_of_a_page_ends_when_its_session_does(open_box: Siaga, port: int) -> None:
    address = f"http://127.0.0.1:{port}"
    own_page = {"Siaga-Client": "page", "Origin": address}
    with httpx2.Client(base_url=address, headers=own_page, trust_env=False, timeout=PATIENCE) as page:
        signed_in = page.post("/v1/sessions", json={"token": reader(open_box, "64.08")})
        assert signed_in.status_code == 201, signed_in.text
        with page.stream("GET", STREAM) as answer:
            events = read_events(answer.iter_lines())
            assert next(events).name == "message"
            assert page.delete("/v1/sessions/current").is_success
            [*_, last] = events
    assert (last.name, last.data) == ("end", {"reason": "token"})


def test_a_stream_ends_when_its_token_expires(open_box: Siaga, port: int) -> None:
    """The clock stands still until the stream is open, however long that takes."""
    secret = open_box.secret("64.08", role=Role.READER, agency="kpu-kutim", days=1)
    opened_at, ahead = datetime.now(UTC), timedelta(0)
    open_box.app.state.clock = lambda: opened_at if not ahead else datetime.now(UTC) + ahead
    with open_stream(port, secret) as events:
        next(events)
        ahead = timedelta(days=1, seconds=-2)
        Offices(open_box).reported("ADH-03", value=7)  # it looks at the clock when it has something to show
        [*_, last] = events

    assert (last.name, last.data) == ("end", {"reason": "token"})
    assert ask(port, secret).json()["code"] == "token_expired"


def test_a_token_and_a_server_have_so_many_streams_and_other_requests_go_on(open_box: Siaga) -> None:
    secret, other_secret = reader(open_box, "64.08"), reader(open_box, "64.08")
    gate = open_box.app.state.gates.streams
    with serving(open_box, limit=2) as port, ExitStack() as stack:
        opened = [stack.enter_context(open_stream(port, secret)) for _ in range(MOST_STREAMS_OF_TOKEN)]
        refusal = ask(port, secret)
        assert (refusal.status_code, refusal.json()["code"]) == (503, "too_many_streams")
        assert int(refusal.headers["Retry-After"]) > 0
        opened.append(stack.enter_context(open_stream(port, other_secret)))
        gate.most = gate.under_way
        assert ask(port, other_secret).json()["code"] == "too_many_streams"
        assert ask(port, secret, "/v1/me").status_code == 200
        assert [next(it).name for it in opened] == ["message"] * len(opened)

    wait_until(lambda: gate.under_way == 0)


class NarrowProtocol(BoundedProtocol):
    """The system takes little that a client does not take."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 4096)
        super().connection_made(transport)


def test_a_client_that_takes_nothing_is_ended_and_resumes(open_box: Siaga, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tailer, "MOST_WAITING", 50)
    secret, offices = reader(open_box, "64.08"), Offices(open_box)
    with serving(open_box, NarrowProtocol) as port, closing(socket.socket()) as connection:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        connection.settimeout(PATIENCE)
        connection.connect(("127.0.0.1", port))
        head = f"GET {STREAM} HTTP/1.1\r\nHost: x\r\nAuthorization: {bearer(secret)['Authorization']}\r\n\r\n"
        connection.sendall(head.encode())
        received = connection.recv(4096)
        while b"\nid: " not in received:
            received += connection.recv(4096)
        started_from = received.partition(b"\nid: ")[2].partition(b"\n")[0].decode()
        for number in range(BULKS):
            offices.kpu.post("/v1/checklist-updates", json=rows(200), headers={"Idempotency-Key": f"bulk {number}"})
            time.sleep(0.3)
        while b'"reason":"slow"' not in received:
            received += connection.recv(1 << 20)

        last_id = received.rpartition(b"\nid: ")[2].partition(b"\n")[0].decode()
        taken = received.count(b"event: change\n")
        with open_stream(port, secret, last_id=last_id) as events:
            expected = logged_entries(open_box, ["64.08"], int(started_from.partition("-")[2]))
            assert [next_change(events)["entry"] for _ in expected[taken:]] == expected[taken:]


BULKS = 6


def rows(count: int) -> list[dict[str, object]]:
    return [
        {"region": "64.08", "requirement": "ADH-03", "value": number, "note": "a long note " * 8}
        for number in range(count)
    ]


def test_the_log_and_the_metrics_know_of_streams(open_box: Siaga) -> None:
    secret, log = reader(open_box, "64.08"), RequestLog.of(open_box.app)
    with serving(open_box) as port:
        with open_stream(port, secret) as events:
            next(events)
            Offices(open_box).reported("ADH-03", value=7)
            next_change(events)
            assert 'siaga_under_way{kind="streams"} 1.0' in open_box.nation.get("/metrics").text
        wait_until(lambda: open_box.app.state.gates.streams.under_way == 0)
        text = open_box.nation.get("/metrics").text

    assert 'siaga_streams_ended_total{reason="client"} 1.0' in text
    assert "siaga_stream_events_total" in text
    [line] = [it for it in log.lines if it.get("route") == STREAM]
    assert (line["status"], line["ended"]) == (200, "client")
    assert line["events"] >= 1


def test_head_answers_without_a_stream(open_box: Siaga, port: int) -> None:
    answer = ask(port, reader(open_box, "64.08"), method="HEAD")

    assert (answer.status_code, answer.content) == (200, b"")
    assert answer.headers["content-type"].startswith("text/event-stream")


def test_no_connection_to_the_database_is_held(open_box: Siaga, port: int) -> None:
    with ExitStack() as stack:
        opened = [stack.enter_context(open_stream(port, reader(open_box, "64.08"))) for _ in range(8)]
        assert [next(it).name for it in opened] == ["message"] * len(opened)
        sequencer.place_committed_entries(open_box.database)
        wait_until(lambda: open_box.database.used_connections()["reader"] == 0)
