"""What clerks write in a sheet is understood, and what is refused is told in the words of the sheet."""

import re
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest

from api.core.caller import Role
from api.http.accept import XLSX
from api.reporting.bulk.written_times import read_written_time
from tests.conftest import Siaga
from tests.offices import Offices, path
from tests.reporting.bulk.test_bulk import URL, kpu
from tests.reporting.bulk.test_sheet import Table, cells_of_item, download, read, send, write

ZONE = "Asia/Makassar"
EVENING = datetime(2026, 11, 28, 20, 0, tzinfo=ZoneInfo(ZONE))
BY_PHRASE = {
    "28/11/2026 20:00": EVENING,
    "28-11-2026 20.00": EVENING,
    "28.11.2026 20:00:00": EVENING,
    "28 November 2026 20:00": EVENING,
    "28 NOV 2026, pukul 20.00 WITA": EVENING,
    "28 Nopember 2026 jam 20.00": EVENING,
    "2026-11-28 20:00": EVENING,
    "2026-11-28T20:00:00": EVENING,
    "5/11/2026": EVENING.date().replace(day=5),
    "28 November 2026": EVENING.date(),
    "17 Agustus 2026": EVENING.date().replace(month=8, day=17),
    "17 August 2026": EVENING.date().replace(month=8, day=17),
    "11/28/2026": None,
    "31 Februari 2026": None,
    "28/11/26": None,
    "28/11/2026 20:00 WIB": None,
    "28/11/2026 25:00": None,
    "kemarin": None,
    "2026-11-28T20:00:00+08:00": None,
}


@pytest.mark.parametrize("phrase", BY_PHRASE)
def test_times_are_read_as_people_write_them(phrase: str) -> None:
    assert read_written_time(phrase, ZONE) == BY_PHRASE[phrase]


def results(siaga: Siaga, rows: Table, form: str = "csv", language: str = "id") -> list[str]:
    return [str(row[-1]) for row in send(siaga, rows, form, language)[1:]]


def observed(siaga: Siaga, code: str) -> datetime:
    return datetime.fromisoformat(kpu(siaga).get(path(code)).json()["observed_at"])


def test_codes_dates_statuses_and_stages_are_understood(open_box: Siaga) -> None:
    day = datetime.now(ZoneInfo(ZONE)) - timedelta(days=2)
    rows: Table = [
        ["Butir", "Status", "Nilai", "Tahap", "Waktu", "Catatan"],
        ["64.08/adh-03", "", 4000, "", f"{day:%d/%m/%Y} 20:00", ""],
        ["64.08 / ADH-04", "", 12, "", f"{day:%d-%m-%Y}", ""],
        ["64.08/apk-01", "Belum Dimulai", "", "", "", ""],
        ["64.08.04/log-08", "", "", "tiba di  PPK", "", ""],
        ["64.08.05/log-08", "", "", "AT_PPK", "", ""],
        ["64.08.06/log-08", "", "", "At the district committee", "", ""],
    ]

    assert [re.split("[. ]", it)[0] for it in results(open_box, rows)] == ["tercatat"] * 6
    evening = day.replace(hour=20, minute=0, second=0, microsecond=0)
    assert observed(open_box, "ADH-03") == evening
    assert observed(open_box, "ADH-04") == evening.replace(hour=23, minute=59), "a day alone is its end"
    assert kpu(open_box).get(path("APK-01")).json()["status"] == "not_started"
    stages = [kpu(open_box).get(path("LOG-08", f"64.08.0{n}")).json()["stage"] for n in (4, 5, 6)]
    assert stages == ["at_ppk"] * 3


def test_today_without_an_hour_is_now_and_tomorrow_is_refused(open_box: Siaga) -> None:
    today = datetime.now(ZoneInfo(ZONE))
    rows: Table = [
        ["butir", "nilai", "waktu"],
        ["64.08/ADH-03", 4000, f"{today:%d/%m/%Y}"],
        ["64.08/ADH-04", 4000, f"{today + timedelta(days=2):%d/%m/%Y}"],
    ]

    recorded, refused = results(open_box, rows)

    assert recorded.startswith("tercatat")
    assert abs(observed(open_box, "ADH-03") - datetime.now(UTC)) < timedelta(hours=1)
    assert refused == "waktu: Waktunya lebih dari lima menit di depan jam server. Periksa tanggal dan jamnya."


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_a_column_that_is_not_known_is_a_warning(open_box: Siaga, form: str) -> None:
    rows: Table = [
        ["butir", "nomor urut", "nilai", "keterangan"],
        ["64.08/ADH-03", "1", 4000, "x"],
        ["64.08/ADH-04", 2, 3, ""],
    ]
    media_type = {"csv": "text/csv", "xlsx": XLSX}[form]
    headers = {"Content-Type": media_type, "Idempotency-Key": str(uuid4()), "Accept-Language": "id"}

    first, second = results(open_box, rows, form)
    as_json = kpu(open_box).post(URL, params={"dry_run": "true"}, content=write(rows, form), headers=headers).json()

    assert first.startswith("tercatat. Kolom B, D tidak dikenal, jadi tidak dibaca. #")
    assert second.startswith("tercatat #")
    assert as_json["warnings"] == [
        {"code": "column_ignored", "message": "Kolom B, D tidak dikenal, jadi tidak dibaca."}
    ]


def test_a_misspelt_column_is_refused(open_box: Siaga) -> None:
    headers = {"Content-Type": "text/csv", "Idempotency-Key": str(uuid4())}
    answer = kpu(open_box).post(URL, content=b"butir;nilai;catatann\n64.08/ADH-03;1;x", headers=headers)

    assert (answer.status_code, answer.json()["code"]) == (422, "column_unknown")


REFUSED_ROWS: list[tuple[dict[str, Any], str]] = [
    (
        {"butir": "64.08.04/LOG-08", "Tahap": "sampai"},
        "Tahap: Untuk butir ini isi Tahap: Dikemas per TPS di gudang KPU; ",
    ),
    (
        {"butir": "64.08/ADH-03", "status": "selesai"},
        "nilai: Untuk butir ini isi nilai: yang sudah. Kosongkan isian lain.",
    ),
    ({"butir": "64.08/APK-01", "nilai": 3}, "status: Pilih salah satu: selesai, berjalan, belum mulai, terkendala, "),
    ({"butir": "64.08/APK-01", "status": "entah"}, "status: Pilih salah satu: selesai, berjalan, belum mulai, "),
    ({"butir": "64.08/APK-01", "status": "terkendala"}, "catatan: Wajib diisi bila terkendala, tidak berlaku, "),
    ({"butir": "64.08/ADH-03", "nilai": 3, "waktu": "kemarin"}, "waktu: Tulis waktu seperti 28/11/2026 20:00, "),
    ({"butir": "64.08/ADH-99", "nilai": 3}, "butir: Tidak ada butir ini, atau di luar wilayah token Anda."),
    ({"butir": "ADH-03", "nilai": 3}, "butir: Tulis kode wilayah, garis miring, dan kode syarat, "),
    ({"butir": "64.08/LOG-08", "Tahap": "at_ppk"}, "Syarat LOG-08 diisi di tingkat kecamatan, bukan di wilayah ini."),
]


@pytest.mark.parametrize(("cells", "message"), REFUSED_ROWS, ids=lambda it: str(it)[:40])
def test_refusals_speak_of_the_sheets_own_columns(open_box: Siaga, cells: dict[str, Any], message: str) -> None:
    rows = [[*cells], [*cells.values()]]
    headers = {
        "Content-Type": "text/csv",
        "Accept": "text/csv",
        "Idempotency-Key": str(uuid4()),
        "Accept-Language": "id",
    }

    [in_sheet] = results(open_box, rows)
    stopped = kpu(open_box).post(URL, content=write(rows, "csv"), headers=headers).json()

    assert in_sheet.startswith(message)
    assert stopped["errors"][0]["message"] == f"Baris 2: {in_sheet}"


def test_warnings_stand_beside_the_result(open_box: Siaga) -> None:
    [above_target] = results(open_box, [["butir", "nilai"], ["64.08/ADH-03", 4950]])

    assert above_target.startswith("tercatat. Nilainya di atas target. Periksa angkanya; ")


def test_a_sheet_names_offices_and_stages_as_people_do(open_box: Siaga) -> None:
    indonesian, english = (read(download(open_box, "64.08", "csv", language)) for language in ("id", "en"))

    ladder_row = cells_of_item(indonesian, "64.08.04/LOG-08")
    assert ladder_row["pelapor"] == "KPU"
    assert ladder_row["cara_isi"].startswith(
        "isi tahap: Dikemas per TPS di gudang KPU; Diberangkatkan dari gudang KPU; "
    )
    assert cells_of_item(english, "64.08.04/LOG-08")["how"].startswith(
        "fill in stage: Packed per station at the warehouse;"
    )
    shown = {row[indonesian[0].index("pelapor")] for row in indonesian[1:]}
    assert "Dinas Kesehatan" in shown
    assert not [it for it in shown if "_" in it]


def test_the_refusal_of_another_offices_row_has_no_english_word(open_box: Siaga) -> None:
    client = Offices(open_box).client("bawaslu-kutim", Role.REPORTER)
    headers = {
        "Content-Type": "text/csv",
        "Accept": "text/csv",
        "Idempotency-Key": str(uuid4()),
        "Accept-Language": "id",
    }
    answer = client.post(f"{URL}?on_error=continue", content=b"butir;nilai\n64.08/ADH-03;1", headers=headers)

    assert read(answer)[1][-1].endswith("atau koordinator mengisinya atas nama lembaga itu di kolom atas_nama.")
