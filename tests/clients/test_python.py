"""An office's day with the Python client, against a real server over a line that breaks."""

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import islice
from typing import Any
from uuid import RFC_4122, UUID, uuid4

import pytest

from api.core.caller import Role
from siaga_client import (
    CENTRAL,
    Change,
    NoAnswer,
    Problem,
    RetryPolicy,
    Revision,
    SiagaClient,
    Wait,
    from_local,
    new_id,
    parse_time,
    to_local,
)
from tests.clients.bad_line import BadLine, Cut, bad_line
from tests.conftest import Siaga
from tests.http.served import serving
from tests.offices import entries

ITEM = "/v1/readiness-checklists/{region}/items/{requirement}"
KUTIM = "64.08"


@dataclass
class Day:
    """A server, a line to it, and clients of its offices."""

    siaga: Siaga
    line: BadLine
    waits: list[Wait]

    def client(self, role: Role, agency: str, *regions: str) -> SiagaClient:
        return self.with_secret(self.siaga.secret(*(regions or (KUTIM,)), role=role, agency=agency))

    def with_secret(self, secret: str, **policy: Any) -> SiagaClient:
        retry = RetryPolicy(first_pause=0.05, longest_pause=0.2, on_wait=self.waits.append, **policy)
        return SiagaClient(self.line.address, secret, retry=retry, trust_env=False)


@pytest.fixture
def day(open_box: Siaga) -> Iterator[Day]:
    with serving(open_box) as port, bad_line(port) as line:
        yield Day(open_box, line, [])


@pytest.fixture
def kpu(day: Day) -> Iterator[SiagaClient]:
    with day.client(Role.REPORTER, "kpu-kutim") as client:
        yield client


@pytest.fixture
def bawaslu(day: Day) -> Iterator[SiagaClient]:
    with day.client(Role.VERIFIER, "bawaslu-kutim") as client:
        yield client


def posted(siaga: Siaga) -> list[str]:
    return [it.object for it in entries(siaga, KUTIM) if it.action == "update.posted"]


@pytest.mark.parametrize("cut", list(Cut))
def test_a_report_whose_answer_was_lost_is_recorded_once(day: Day, kpu: SiagaClient, cut: Cut) -> None:
    day.line.cut_next(cut, cut)

    answer = kpu.report(KUTIM, "ADH-03", value=4900)

    assert (day.line.lost_answers, len(day.waits)) == (2, 2)
    assert posted(day.siaga) == [answer["update"]["id"]]
    assert kpu.get(ITEM, region=KUTIM, requirement="ADH-03")["value"] == 4900


def test_ids_made_one_after_the_other_stand_beside_each_other(day: Day, kpu: SiagaClient) -> None:
    before = datetime.now(UTC) - timedelta(milliseconds=1)
    kpu.report(KUTIM, "ADH-03", value=4900)
    kpu.report_many([{"region": KUTIM, "requirement": "ADH-03", "value": 4901}])
    after = datetime.now(UTC)

    ids = [UUID(id) for id in posted(day.siaga)]
    made_at = [datetime.fromtimestamp((id.int >> 80) / 1000, UTC) for id in ids]
    assert [(id.version, id.variant) for id in ids] == [(7, RFC_4122)] * 2
    assert before <= made_at[0] <= made_at[1] <= after


def test_many_ids_of_one_moment_differ() -> None:
    assert len({new_id() for _ in range(10_000)}) == 10_000


def test_whatever_is_posted_is_done_once(day: Day, bawaslu: SiagaClient) -> None:
    """A check-in that brings no id of its own is one by its `Idempotency-Key`."""
    day.line.cut_next(Cut.BEFORE_ANSWER)

    bawaslu.post("/v1/readiness-checklists/{region}/check-ins", {"note": "Tidak ada perubahan"}, region=KUTIM)

    assert day.line.lost_answers == 1
    assert len(entries(day.siaga, KUTIM)) == 1


def test_a_change_with_an_etag_is_not_repeated_blindly(day: Day) -> None:
    """If the first was done, the second would be refused as stale, though nobody else was there."""
    with day.client(Role.ADMIN, "kpu-kaltim", "64") as client:
        agency = client.ask("/v1/agencies/{slug}", slug="kpu-kutim")
        day.line.cut_next(Cut.BEFORE_ANSWER)

        with pytest.raises(NoAnswer):
            client.patch("/v1/agencies/{slug}", {"note": "x"}, if_match=str(agency.etag), slug="kpu-kutim")

        assert day.waits == []


def test_an_office_gives_up_when_nobody_answers(day: Day) -> None:
    with day.with_secret("siaga_x", unanswered_for=1) as client:
        day.line.close()

        with pytest.raises(NoAnswer) as raised:
            client.report(KUTIM, "ADH-03", value=1)

    assert raised.value.idempotency_key
    assert day.waits


def test_a_dispute_and_its_end(day: Day, kpu: SiagaClient, bawaslu: SiagaClient) -> None:
    update = kpu.report(KUTIM, "ADH-03", value=4900, observed_at=from_local("2024-11-01T08:00", CENTRAL))

    said, id_of_dispute = "30 belum ber-SK", uuid4()
    disputed, repeated = (
        bawaslu.dispute(KUTIM, "ADH-03", update["update"]["id"], said, value=4870, client_id=id_of_dispute)
        for _ in "12"
    )
    confirmed = bawaslu.confirm(KUTIM, "ADH-03", update["update"]["id"])

    assert update["update"]["observed_at"] == "2024-11-01T00:00:00Z"
    assert disputed["verification"]["id"] == repeated["verification"]["id"] == str(id_of_dispute)
    assert (disputed["item"]["assurance"], disputed["item"]["value"]) == ("disputed", 4870)
    assert (confirmed["item"]["assurance"], confirmed["item"]["value"]) == ("verified", 4900)


def test_a_problem_says_what_is_wrong_where(kpu: SiagaClient) -> None:
    with pytest.raises(Problem) as wrong_value:
        kpu.report(KUTIM, "ADH-03", value=-1)
    with pytest.raises(Problem) as outside:
        kpu.get("/v1/readiness/{region}", region="64.01")
    with pytest.raises(Problem) as wrong_row:
        kpu.report_many([{"region": KUTIM, "requirement": "ADH-03", "value": 1}, {"region": KUTIM, "requirement": "X"}])

    assert (wrong_value.value.status, wrong_value.value.pointer) == (422, "body/value")
    assert (outside.value.status, outside.value.code, outside.value.pointer) == (404, "not_found", None)
    assert (wrong_row.value.code, wrong_row.value.pointer) == ("rows_refused", "row/2/requirement")
    assert outside.value.request_id
    assert outside.value.detail


def test_a_token_that_was_revoked_is_a_problem_at_once(day: Day) -> None:
    with day.with_secret("siaga_nobody") as client, pytest.raises(Problem) as raised:
        client.get("/v1/me")

    assert (raised.value.status, raised.value.code, day.waits) == (401, "token_unknown", [])


def test_many_reports_in_one_request(day: Day, kpu: SiagaClient) -> None:
    rows = [{"region": KUTIM, "requirement": "ADH-03", "value": n, "observed_at": ago(n)} for n in range(1, 4)]
    dry_run = kpu.report_many(rows, dry_run=True)
    day.line.cut_next(Cut.BEFORE_ANSWER)

    outcome = kpu.report_many(rows)
    mixed_rows = [{**rows[0], "value": 9, "observed_at": ago(0)}, {**rows[0], "requirement": "NOPE"}]
    partial = kpu.report_many(mixed_rows, on_error="continue")

    assert (dry_run["dry_run"], dry_run["summary"]["recorded"]) == (True, 3)
    assert [it["result"] for it in outcome["rows"]] == ["recorded"] * 3
    assert [it["result"] for it in partial["rows"]] == ["recorded", "rejected"]
    assert sorted(posted(day.siaga)) == sorted(it["id"] for it in (*outcome["rows"], partial["rows"][0]))


def test_waiting_does_not_help_a_request_with_more_rows_than_the_token_may_send(day: Day) -> None:
    body = {"role": "reporter", "regions": [KUTIM], "agency": "kpu-kutim", "label": "x", "expires_in_days": 9}
    secret = day.siaga.nation.post("/v1/tokens", json={**body, "rows_per_hour": 2}).json()["secret"]
    rows = [{"region": KUTIM, "requirement": "ADH-03", "value": n, "observed_at": ago(n)} for n in range(1, 4)]

    with day.with_secret(secret) as client, pytest.raises(Problem) as raised:
        client.report_many(rows)

    assert (raised.value.status, raised.value.rows_per_hour, day.waits) == (429, 2, [])


def test_a_list_is_read_to_its_end(kpu: SiagaClient) -> None:
    whole = list(kpu.rows("/v1/agencies"))
    pages = list(kpu.pages("/v1/agencies", limit=7))

    assert len(pages) > 2
    assert [row for page in pages for row in page["items"]] == whole


def test_what_has_not_changed_is_not_sent_again(day: Day, kpu: SiagaClient) -> None:
    first = kpu.ask("/v1/readiness/{region}", region=KUTIM)
    before = day.line.carried_bytes
    second = kpu.ask("/v1/readiness/{region}", region=KUTIM)
    cost = day.line.carried_bytes - before
    kpu.report(KUTIM, "ADH-03", value=4900)
    third = kpu.ask("/v1/readiness/{region}", region=KUTIM)

    assert (first.is_unchanged, second.is_unchanged, third.is_unchanged) == (False, True, False)
    assert second.body == first.body != third.body
    assert cost < 1000 < len(str(first.body)), "only the headers of a 304 were sent"


def test_a_poll_yields_what_has_changed(day: Day, kpu: SiagaClient) -> None:
    poll = kpu.poll("/v1/readiness/{region}", every=0.05, region=KUTIM)
    first = next(poll)
    reporting = threading.Timer(0.3, lambda: kpu.report(KUTIM, "ADH-03", value=4900))
    reporting.start()
    second = next(poll)
    reporting.join()

    assert second["revision"] > first["revision"]


def test_changes_are_followed_by_pages_from_a_stored_cursor(day: Day, kpu: SiagaClient) -> None:
    beginning = kpu.changes()
    assert list(beginning) == []
    ids = [kpu.report(KUTIM, "ADH-03", value=n, observed_at=ago(10 - n))["update"]["id"] for n in range(5)]

    feed = kpu.changes(beginning.cursor, types=["update"], within=KUTIM, limit=2)
    for change in feed:
        if change.body["id"] == ids[2]:
            break  # the program is killed while it handles the third change
    rest = list(kpu.changes(feed.cursor, types=["update"]))

    assert [it.body["id"] for it in rest] == ids[2:]
    assert all((it.type, it.action, it.region) == ("update", "update.posted", KUTIM) for it in rest)
    assert rest[-1].recorded_at.utcoffset() == timedelta(0)


def test_a_stream_goes_on_where_the_line_broke(day: Day, kpu: SiagaClient) -> None:
    stream = kpu.follow(types=["update"], within=KUTIM)
    events = iter(stream)
    revision = next(events)
    ids = [report(kpu, 1)]
    received = [next_change(events)]
    day.line.cut_all()
    ids += [report(kpu, 2), report(kpu, 3)]
    received += [next_change(events) for _ in range(2)]
    day.line.cut_next(Cut.WITHIN_ANSWER)
    ids += [report(kpu, 4), report(kpu, 5)]
    received += [next_change(events) for _ in range(2)]

    assert isinstance(revision, Revision)
    assert revision.region == KUTIM
    assert [it.body["id"] for it in received] == ids
    assert day.waits
    later = list(kpu.changes(stream.cursor, types=["update"]))
    assert [it.body["id"] for it in later] == ids[-1:], "the last change has not been handled yet"


def test_a_stream_ends_with_its_token(day: Day) -> None:
    body = {"role": "reader", "regions": ["64"], "agency": "kpu-kaltim", "label": "x", "expires_in_days": 9}
    issued = day.siaga.nation.post("/v1/tokens", json=body).json()
    with day.with_secret(issued["secret"]) as client:
        events = iter(client.follow(within=KUTIM))
        next(events)
        day.siaga.nation.delete(f"/v1/tokens/{issued['id']}")

        with pytest.raises(Problem) as raised:
            list(islice(events, 100))

    assert raised.value.status == 401
    assert any("token" in str(it.reason) for it in day.waits)


def test_a_time_without_a_zone_is_not_sent(day: Day, kpu: SiagaClient) -> None:
    shown = datetime.fromisoformat("2024-11-26T20:00")

    with pytest.raises(ValueError, match="has no zone"):
        kpu.report(KUTIM, "ADH-03", value=1, observed_at=shown)

    moment = from_local(shown, CENTRAL)
    assert moment == parse_time("2024-11-26T12:00:00Z")
    assert to_local("2024-11-26T12:00:00Z", kpu.get("/v1/regions/{code}", code=KUTIM)["timezone"]) == moment
    assert to_local(moment, CENTRAL).hour == 20
    assert posted(day.siaga) == []


def test_a_path_needs_its_places(kpu: SiagaClient) -> None:
    with pytest.raises(TypeError, match="needs region"):
        kpu.get("/v1/readiness/{region}", within="64")
    with pytest.raises(Problem) as raised:
        kpu.get("/v1/regions/{code}", code="../me")

    assert raised.value.status in (404, 422)


def ago(minutes: int) -> datetime:
    return datetime.now(UTC) - timedelta(minutes=minutes)


def report(client: SiagaClient, value: int) -> str:
    return str(client.report(KUTIM, "ADH-03", value=value, client_id=uuid4())["update"]["id"])


def next_change(events: Iterator[Change | Revision]) -> Change:
    return next(it for it in events if isinstance(it, Change))
