"""`siaga import updates` sends a long file to a real server over a broken connection, each row once."""

import json
import time
from pathlib import Path
from typing import Any

from api.core.caller import Role
from tests.cli.command import PATIENCE, Serving, Started, end, ended, started
from tests.conftest import Server, Siaga
from tests.offices import entries
from tests.reporting.bulk.test_bulk import post, workbook

ROWS = 11
DONE_REQUIREMENTS = ("ADH-03", "ADH-04")
SUMMARY = "2 recorded, 1 rejected"


def report_lines(report: Path) -> list[dict[str, Any]]:
    """The whole lines of the report; the last one may be cut off."""
    lines = report.read_text().splitlines() if report.exists() else []
    return [json.loads(line) for line in lines if line.endswith("}")]


def parts_sent(report: Path) -> int:
    return sum("part" in it for it in report_lines(report))


def test_every_row_is_stored_once_whatever_is_interrupted(server: Server, open_url: str, tmp_path: Path) -> None:
    siaga = Siaga(server.new(open_url))
    token_body = {"role": "admin", "regions": ["64"], "agency": "kpu-kaltim", "label": "x", "expires_in_days": 9}
    slow_token = siaga.nation.post("/v1/tokens", json={**token_body, "rows_per_hour": 8}).json()["secret"]
    fast_token = siaga.secret("64", role=Role.ADMIN, agency="kpu-kaltim")
    file, report = tmp_path / "rows.csv", tmp_path / "rows.csv.report.ndjson"
    lines = [f"64.08/ADH-03;{n};2026-01-01 10:{n:02};counted" for n in range(ROWS)]
    lines[2], lines[9] = '64.08/ADH-03;2;2026-01-01 10:02;"two\nlines"', "64.08/NOPE;1;;x"
    file.write_text("\ufeffbutir;nilai;waktu;catatan\n" + "\n".join([*lines[:5], "", *lines[5:]]))

    def command(address: str, token: str, wait: int = 60) -> Started:
        options = ("--url", address, "--rows", "4", "--wait", str(wait))
        return started(siaga.url, "import", "updates", str(file), *options, SIAGA_TOKEN=token)

    def cut_after_two_parts(address: str) -> None:
        sending, deadline = command(address, slow_token), time.monotonic() + PATIENCE
        while parts_sent(report) < 2 and time.monotonic() < deadline and sending.process.poll() is None:
            time.sleep(0.05)
        end(sending.process)
        assert parts_sent(report) == 2

    with Serving(siaga.url, tmp_path) as serving:
        serving.wait()
        cut_after_two_parts(serving.address)
        stored = len(entries(siaga))
        lines_written = report.read_text().splitlines(keepends=True)
        report.write_text("".join(lines_written[:-2]) + lines_written[-2][:9])
        cut_after_two_parts(serving.address)
        assert len(entries(siaga)) == stored, "rows that were stored but not reported are not stored again"
    no_server_run = ended(command(serving.address, fast_token, wait=0))
    with Serving(siaga.url, tmp_path, "--port", str(serving.port)) as serving:
        serving.wait()
        final_run = ended(command(serving.address, fast_token))
        repeated_run = ended(command(serving.address, fast_token))
        file.write_text(file.read_text().replace(";3;", ";4;"))
        changed_file_run = ended(command(serving.address, fast_token))

    assert (no_server_run.status, "does not answer" in no_server_run.err) == (2, True)
    assert (final_run.status, final_run.out.splitlines()[0]) == (1, "10 recorded, 1 rejected")
    assert (repeated_run.status, repeated_run.out) == (final_run.status, final_run.out)
    assert (changed_file_run.status, "Name another --report" in changed_file_run.err) == (2, True)
    rows = [it for it in report_lines(report) if "line" in it]
    assert [it["line"] for it in rows] == [2, 3, 5, 6, 7, 9, 10, 11, 12, 13, 14]
    assert [(it["line"], it["errors"][0]["code"]) for it in rows if it["result"] == "rejected"] == [(13, "not_found")]
    assert sum(it.action == "update.posted" for it in entries(siaga)) == ROWS - 1
    siaga.database.close()


def test_a_workbook_is_rehearsed_and_takes_back_done_items_only_on_request(
    server: Server, open_url: str, tmp_path: Path
) -> None:
    siaga = Siaga(server.new(open_url))
    token = siaga.secret("64", role=Role.ADMIN, agency="kpu-kaltim")
    post(siaga, [{"region": "64.08", "requirement": code, "value": 900_000, "note": "x"} for code in DONE_REQUIREMENTS])
    file = tmp_path / "rows.xlsx"
    rows = [[f"64.08/{code}", number, "counted anew"] for number, code in enumerate((*DONE_REQUIREMENTS, "NOPE"), 1)]
    file.write_bytes(workbook([["butir", "nilai", "catatan"], rows[0], ["", "", ""], *rows[1:]]))

    with Serving(siaga.url, tmp_path) as serving:
        serving.wait()
        command = ("import", "updates", str(file), "--url", serving.address)
        before = len(entries(siaga))
        dry_run = ended(started(siaga.url, *command, "--dry-run", SIAGA_TOKEN=token))
        assert len(entries(siaga)) == before
        refused = ended(started(siaga.url, *command, SIAGA_TOKEN=token))
        [*lines, summary] = report_lines(tmp_path / "rows.xlsx.dry-run.ndjson")
        acceptance = ("--accept-decrease", str(summary["taken_back"]))
        accepted_run = ended(started(siaga.url, *command, *acceptance, SIAGA_TOKEN=token))

    assert [it["line"] for it in lines] == [2, 4, 5]
    assert (
        (dry_run.status, dry_run.out.splitlines()[0])
        == (accepted_run.status, accepted_run.out.splitlines()[0])
        == (1, SUMMARY)
    )
    assert (refused.status, f"accept_decrease={len(DONE_REQUIREMENTS)}" in refused.err) == (2, True)
    assert len(report_lines(tmp_path / "rows.xlsx.report.ndjson")) == len(lines) + 1
    assert len(entries(siaga)) == before + len(DONE_REQUIREMENTS)
    siaga.database.close()


def test_a_report_is_good_for_its_server_election_office_and_file_only(
    server: Server, open_url: str, tmp_path: Path
) -> None:
    siaga, other_siaga = (Siaga(server.new(open_url)) for _ in range(2))
    token, other_token = (it.secret("64", role=Role.ADMIN, agency="kpu-kaltim") for it in (siaga, other_siaga))
    other_office = siaga.secret("64.08", role=Role.REPORTER, agency="bawaslu-kutim")
    file = tmp_path / "rows.csv"
    file.write_text("butir;nilai\n64.08/ADH-03;1\n64.08/ADH-04;2\n")

    def run(address: str, secret: str, *options: str) -> Any:
        command = ("import", "updates", str(file), "--url", address, "--rows", "1", "--wait", "0", *options)
        return ended(started(siaga.url, *command, SIAGA_TOKEN=secret))

    with Serving(siaga.url, tmp_path) as serving, Serving(other_siaga.url, tmp_path) as other_serving:
        for it in (serving, other_serving):
            it.wait()
        first_run = run(serving.address, token)
        refused_runs = [
            run(other_serving.address, other_token),
            run(serving.address, other_office),
            run(serving.address, token, "--election", "pilkada-2030"),
        ]
        same_run = run(serving.address, token)
        file.write_text("butir;nilai\n64.08/ADH-03;1\n")
        shortened_run = run(serving.address, token)
    no_server_run = run(serving.address, token)

    assert (first_run.status, first_run.out.splitlines()[0]) == (0, "2 recorded")
    assert (same_run.status, same_run.out) == (0, first_run.out)
    for refused_run in (*refused_runs, shortened_run):
        assert (refused_run.status, refused_run.out) == (2, ""), refused_run
        assert "Name another --report" in refused_run.err
    assert (no_server_run.status, no_server_run.out, "does not answer" in no_server_run.err) == (2, "", True)
    siaga.database.close()
    other_siaga.database.close()
