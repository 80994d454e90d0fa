"""`siaga import updates`: a long file over a line that is cut, to a real server, each row once."""

import json
import time
from pathlib import Path
from typing import Any

from api.core.caller import Role
from tests.cli.command import PATIENCE, Serving, end, ended, started
from tests.conftest import Server, Siaga
from tests.offices import entries
from tests.reporting.bulk.test_bulk import post, workbook

ROWS = 11
DONE = ("ADH-03", "ADH-04")
SAID = "2 recorded, 1 rejected"


def noted(report: Path) -> list[dict[str, Any]]:
    """Its whole lines: the last may be cut."""
    lines = report.read_text().splitlines() if report.exists() else []
    return [json.loads(line) for line in lines if line.endswith("}")]


def parts(report: Path) -> int:
    return sum("part" in it for it in noted(report))


def test_a_file_is_sent_once_whatever_is_cut(server: Server, open_url: str, tmp_path: Path) -> None:
    siaga = Siaga(server.new(open_url))
    whole = {"role": "admin", "regions": ["64"], "agency": "kpu-kaltim", "label": "x", "expires_in_days": 9}
    few = siaga.nation.post("/v1/tokens", json={**whole, "rows_per_hour": 8}).json()["secret"]
    many = siaga.secret("64", role=Role.ADMIN, agency="kpu-kaltim")
    file, report = tmp_path / "rows.csv", tmp_path / "rows.csv.report.ndjson"
    lines = [f"64.08/ADH-03;{n};2026-01-01 10:{n:02};counted" for n in range(ROWS)]
    lines[2], lines[9] = '64.08/ADH-03;2;2026-01-01 10:02;"two\nlines"', "64.08/NOPE;1;;x"
    file.write_text("\ufeffbutir;nilai;waktu;catatan\n" + "\n".join([*lines[:5], "", *lines[5:]]))

    def command(address: str, token: str, wait: int = 60) -> Any:
        asked = ("--url", address, "--rows", "4", "--wait", str(wait))
        return started(siaga.url, "import", "updates", str(file), *asked, SIAGA_TOKEN=token)

    def cut_after_two_parts(address: str) -> None:
        running, until = command(address, few), time.monotonic() + PATIENCE
        while parts(report) < 2 and time.monotonic() < until and running.poll() is None:
            time.sleep(0.05)
        end(running)
        running.communicate()
        assert parts(report) == 2

    with Serving(siaga.url, tmp_path) as serving:
        serving.wait()
        cut_after_two_parts(serving.address)
        stored = len(entries(siaga))
        text = report.read_text().splitlines(keepends=True)
        report.write_text("".join(text[:-2]) + text[-2][:9])
        cut_after_two_parts(serving.address)
        assert len(entries(siaga)) == stored, "what was stored and not noted is not stored again"
    nobody = ended(command(serving.address, many, wait=0))
    with Serving(siaga.url, tmp_path) as serving:
        serving.wait()
        last = ended(command(serving.address, many))
        again = ended(command(serving.address, many))
        file.write_text(file.read_text().replace(";3;", ";4;"))
        other = ended(command(serving.address, many))

    assert (nobody.status, "does not answer" in nobody.err) == (2, True)
    assert (last.status, last.out.splitlines()[0]) == (1, "10 recorded, 1 rejected")
    assert (again.status, again.out) == (last.status, last.out)
    assert (other.status, "Name another --report" in other.err) == (2, True)
    rows = [it for it in noted(report) if "line" in it]
    assert [it["line"] for it in rows] == [2, 3, 5, 6, 7, 9, 10, 11, 12, 13, 14]
    assert [(it["line"], it["errors"][0]["code"]) for it in rows if it["result"] == "rejected"] == [(13, "not_found")]
    assert sum(it.action == "update.posted" for it in entries(siaga)) == ROWS - 1
    siaga.database.close()


def test_a_workbook_is_tried_first_and_takes_back_what_is_done_only_when_told(
    server: Server, open_url: str, tmp_path: Path
) -> None:
    siaga = Siaga(server.new(open_url))
    token = siaga.secret("64", role=Role.ADMIN, agency="kpu-kaltim")
    post(siaga, [{"region": "64.08", "requirement": code, "value": 900_000, "note": "x"} for code in DONE])
    file = tmp_path / "rows.xlsx"
    rows = [[f"64.08/{code}", number, "counted anew"] for number, code in enumerate((*DONE, "NOPE"), 1)]
    file.write_bytes(workbook([["butir", "nilai", "catatan"], rows[0], ["", "", ""], *rows[1:]]))

    with Serving(siaga.url, tmp_path) as serving:
        serving.wait()
        command = ("import", "updates", str(file), "--url", serving.address)
        before = len(entries(siaga))
        dry = ended(started(siaga.url, *command, "--dry-run", SIAGA_TOKEN=token))
        assert len(entries(siaga)) == before
        refused = ended(started(siaga.url, *command, SIAGA_TOKEN=token))
        [*lines, end] = noted(tmp_path / "rows.xlsx.dry-run.ndjson")
        accepted = ("--accept-decrease", str(end["taken_back"]))
        done = ended(started(siaga.url, *command, *accepted, SIAGA_TOKEN=token))

    assert [it["line"] for it in lines] == [2, 4, 5]
    assert (dry.status, dry.out.splitlines()[0]) == (done.status, done.out.splitlines()[0]) == (1, SAID)
    assert (refused.status, f"accept_decrease={len(DONE)}" in refused.err) == (2, True)
    assert len(noted(tmp_path / "rows.xlsx.report.ndjson")) == len(lines) + 1
    assert len(entries(siaga)) == before + len(DONE)
    siaga.database.close()
