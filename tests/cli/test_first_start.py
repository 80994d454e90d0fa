"""The first start creates and fills a database, and tells the operator what it holds and what to try."""

import re
import stat

import pytest

from tests.cli.command import Serving, token_file
from tests.cli.conftest import Starts

EXPORT = re.compile(r"export SIAGA_TOKEN=(siaga_[A-Za-z0-9_-]{20,})\n")
DAYS = ("2024-09-20", "2024-09-26", "2024-10-17")


def secret(serving: Serving) -> str:
    """The first token, as a shell takes it from its file."""
    match = EXPORT.fullmatch(token_file(serving.url, "admin").read_text())
    assert match is not None
    return match[1]


def calls(serving: Serving) -> list[str]:
    """The addresses in the printed calls."""
    urls: list[str] = re.findall(r'curl [^\n]*?"(http[^"]+)"', serving.out)
    return urls


def test_an_empty_database_is_filled_and_served(starts: Starts) -> None:
    answer = starts.empty.get("/readyz")

    assert (answer.status_code, answer.json()) == (200, {"status": "ok", "role": "primary"})
    assert starts.empty.out.count(f"Siaga is ready: {starts.empty.address} (docs: {starts.empty.address}/docs)") == 1


def test_it_says_how_little_is_stated_and_gives_no_score(starts: Starts) -> None:
    assert "7 of the template's 62 lines stated, 0 reported, 0 verified, so there is no score." in starts.empty.out
    assert "is over; answers are as of its close (16 Dec 2024) unless you ask otherwise." in starts.empty.out


def test_it_writes_an_admin_token_that_works_into_a_file_for_its_owner(starts: Starts) -> None:
    me = starts.empty.get("/v1/me", secret(starts.empty))

    assert (me.status_code, me.json()["role"]) == (200, "admin")
    assert stat.S_IMODE(token_file(starts.empty.url, "admin").stat().st_mode) == 0o600
    assert starts.empty.get("/v1/regions/64").status_code == 401


def test_no_stream_holds_the_admin_token_and_both_name_its_file(starts: Starts) -> None:
    file = token_file(starts.empty.url, "admin")

    assert f"The admin token is in {file}." in starts.empty.err.splitlines()
    assert starts.empty.out.count(f"\n  . {file}\n") == 1
    assert "siaga_" not in starts.empty.out + starts.empty.err


def test_it_prints_the_public_half_of_the_key_that_signs_the_checkpoints(starts: Starts) -> None:
    [signed] = starts.empty.get("/v1/history/keys", secret(starts.empty)).json()["items"]

    assert "The key that signs the checkpoints is in SIAGA_CHECKPOINT_KEY." in starts.empty.out
    assert (signed["action"], signed["epoch"]) == ("checkpoint.began", 0)
    assert re.search(r"^  siaga/[0-9a-f-]{36}/0\+[0-9a-f]{8}\+[A-Za-z0-9+/]{44}$", starts.empty.out, re.MULTILINE)


def test_it_says_when_the_database_could_lose_what_it_acknowledged(starts: Starts) -> None:
    """The PostgreSQL of these tests runs with fsync off."""
    careless = "Warning: this PostgreSQL runs with fsync = off"
    assert (careless in starts.empty.out) == starts.empty.url.startswith("postgresql")


def test_the_first_call_shows_an_agreement_on_three_days(starts: Starts) -> None:
    assert f"for day in {' '.join(DAYS)}; do" in starts.empty.out

    agreement, _, _ = calls(starts.empty)
    answers = [starts.empty.get(agreement.replace("$day", day), secret(starts.empty)).json() for day in DAYS]

    assert [(it["state"], it["unconfirmed"]) for it in answers] == [
        ("planned", False),
        ("planned", True),
        ("signed", False),
    ]


def test_the_second_call_shows_statements_with_their_paragraphs(starts: Starts) -> None:
    _, url, _ = calls(starts.empty)

    answer = starts.empty.get(url, secret(starts.empty))

    statements = answer.json()["items"]
    assert {it["category"] for it in statements} == {"ADH"}
    assert all(cited["paragraph"] for it in statements for cited in it["provenance"] if cited["origin"] == "seed")


def test_the_third_call_shows_that_nothing_is_known_yet(starts: Starts) -> None:
    _, _, checklist = calls(starts.empty)

    answer = starts.empty.get(checklist, secret(starts.empty)).json()

    assert answer["region"]["code"] == "64"
    assert answer["counts"]["by_status"] == {"unknown": answer["counts"]["items"]}


def test_an_older_schema_is_migrated(starts: Starts) -> None:
    """With no schema left, the box is loaded again. With an older schema, the stored data stays."""
    says_migrated = "Skema basis data diperbarui ke " in starts.older.out

    assert starts.older.get("/readyz").json() == {"status": "ok", "role": "primary"}
    assert says_migrated == (starts.older_schema is not None)
    assert starts.older.get("/v1/agreements/AG3", secret(starts.older)).json()["id"] == "AG3"


def test_it_prints_indonesian_for_an_indonesian_locale(starts: Starts) -> None:
    output = starts.older.out

    assert f"Siaga siap: {starts.older.address} (dokumentasi: {starts.older.address}/docs)" in output
    assert "7 dari 62 baris daftar dinyatakan, 0 dilaporkan, 0 terverifikasi, jadi belum ada nilai." in output
    assert "Token admin ada di dalam berkas yang hanya dapat dibaca oleh Anda" in output
    assert "Siaga is ready" not in output
    assert len(calls(starts.older)) == 3


def test_a_pipe_gets_plain_text(starts: Starts) -> None:
    for serving in (starts.empty, starts.older):
        assert "\x1b" not in serving.out + serving.err


@pytest.mark.parametrize(
    ("path", "is_valid", "status"),
    [("/v1/regions/64", True, 200), ("/v1/regions/64.99", True, 404), ("/v1/regions/64", False, 401)],
)
def test_the_log_is_a_line_of_json_for_each_request(starts: Starts, path: str, is_valid: bool, status: int) -> None:
    starts.empty.get(path, secret(starts.empty) if is_valid else "siaga_wrong", request_id=f"asked-{status}")

    (line,) = starts.empty.logged(f"asked-{status}")
    assert (line["method"], line["status"]) == ("GET", status)
    assert ("token" in line) == is_valid
    assert line["at"].endswith("+00:00")


def test_the_log_holds_no_token(starts: Starts) -> None:
    starts.empty.get("/v1/regions", secret(starts.empty), request_id="asked-so", token=secret(starts.empty))

    assert len(starts.empty.logged("asked-so")) == 1
    assert "siaga_" not in starts.empty.err
    assert "Bearer" not in starts.empty.err


def test_the_log_names_the_whole_route(starts: Starts) -> None:
    starts.empty.get("/v1/regions/64.08", secret(starts.empty), request_id="asked-where")

    (line,) = starts.empty.logged("asked-where")
    assert line["route"] == "/v1/regions/{code}"
