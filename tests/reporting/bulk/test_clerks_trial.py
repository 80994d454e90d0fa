"""What went wrong when sheets were filled in with LibreOffice by their instructions alone does not go wrong again."""

import io
import zipfile
from typing import Any
from uuid import uuid4
from xml.etree import ElementTree

import pytest
from httpx2 import Response

from api.http.accept import XLSX
from tests.conftest import Siaga
from tests.offices import Offices, path
from tests.reporting.bulk.test_bulk import URL, kpu, workbook
from tests.reporting.bulk.test_sheet import SHEET_XML, Table, cells_of_item, download, fill, read, send, write

COUNT, CONFIRMATION, LADDER = "64.08/ADH-03", "64.08/APK-01", "64.08.04/LOG-08"
TEXT_FORMAT = "49"
RECORDED_COLOR, REJECTED_COLOR, FILL_COLOR = "FFE2EFDA", "FFF8CBAD", "FFFFF2CC"


class Styled:
    """The second sheet of a workbook, with the styles of its cells."""

    def __init__(self, answer: Response) -> None:
        book = zipfile.ZipFile(io.BytesIO(answer.content))
        styles = ElementTree.fromstring(book.read("xl/styles.xml"))
        self.sheet = ElementTree.fromstring(book.read("xl/worksheets/sheet2.xml"))
        self.table = read(answer)
        self.formats = styles.findall(f"{SHEET_XML}cellXfs/{SHEET_XML}xf")
        self.fills = styles.findall(f"{SHEET_XML}fills/{SHEET_XML}fill")
        self.rows = self.sheet.findall(f"{SHEET_XML}sheetData/{SHEET_XML}row")

    def line(self, item: str) -> int:
        return next(number for number, row in enumerate(self.table) if row[0] == item)

    def format_of(self, item: str, header: str) -> ElementTree.Element:
        cell = self.rows[self.line(item)][self.table[0].index(header)]
        return self.formats[int(cell.get("s", "0"))]

    def color_of(self, item: str, header: str) -> str | None:
        fill_element = self.fills[int(self.format_of(item, header).get("fillId", "0"))]
        color = fill_element.find(f".//{SHEET_XML}fgColor")
        return None if color is None else color.get("rgb")

    def shaded(self, item: str) -> list[str]:
        return [header for header in self.table[0] if self.color_of(item, header) == FILL_COLOR]


def send_workbook(siaga: Siaga, rows: Table) -> Response:
    headers = {"Content-Type": XLSX, "Accept": XLSX, "Accept-Language": "id", "Idempotency-Key": str(uuid4())}
    return kpu(siaga).post(f"{URL}?on_error=continue", content=write(rows, "xlsx"), headers=headers)


def results(siaga: Siaga, rows: Table) -> list[str]:
    return [str(row[-1]) for row in send(siaga, rows, "csv", "id")[1:]]


def test_each_row_shades_the_cells_that_it_asks_for(open_box: Siaga) -> None:
    sheet = Styled(download(open_box, "64.08", "xlsx", "id"))

    assert sheet.shaded(COUNT) == ["status", "nilai", "waktu", "catatan", "petugas"]
    assert sheet.shaded(CONFIRMATION) == ["status", "waktu", "catatan", "petugas"]
    assert sheet.shaded(LADDER) == ["status", "tahap", "waktu", "catatan", "petugas"]


def test_a_program_leaves_as_it_is_what_is_written_in_the_cells_to_fill(open_box: Siaga) -> None:
    """Otherwise `4.000` becomes 4, and `05/11/2026` the eleventh of May, where the program speaks English."""
    sheet = Styled(download(open_box, "64.08", "xlsx", "id"))

    for header in ("nilai", "dari", "waktu", "status", "tahap"):
        assert sheet.format_of(COUNT, header).get("numFmtId") == TEXT_FORMAT
    assert send(open_box, [["butir", "nilai"], [COUNT, "4.000"]], "xlsx", "id")[1][-1].startswith("nilai: Tulis 4000 ")


def test_where_a_status_alone_does_not_answer_only_obstacles_are_offered(open_box: Siaga) -> None:
    sheet = Styled(download(open_box, "64.08", "xlsx", "id"))
    column = chr(ord("A") + sheet.table[0].index("status"))

    def words_for(item: str) -> str | None:
        line = sheet.line(item) + 1
        for rule in sheet.sheet.iter(f"{SHEET_XML}dataValidation"):
            for cells in (rule.get("sqref") or "").split():
                first, _, last = cells.partition(":")
                if first.startswith(column) and int(first[1:]) <= line <= int((last or first)[1:]):
                    assert rule.get("errorStyle") == "warning", "words that are not in the list are understood too"
                    return rule.findtext(f"{SHEET_XML}formula1")
        return None

    assert words_for(COUNT) == words_for(LADDER) == '"terkendala,tidak berlaku"'
    assert words_for(CONFIRMATION) == '"selesai,berjalan,belum mulai,terkendala,tidak berlaku"'


def test_a_row_is_as_high_as_its_text_and_says_which_item_it_is_about_while_it_is_filled_in(open_box: Siaga) -> None:
    sheet = Styled(download(open_box, "64.08", "xlsx", "id"))
    pane = sheet.sheet.find(f".//{SHEET_XML}pane")
    hidden = [it for it in sheet.sheet.iter(f"{SHEET_XML}col") if it.get("hidden") == "1"]

    assert float(sheet.rows[sheet.line(LADDER)].get("ht", "0")) > float(sheet.rows[sheet.line(COUNT)].get("ht", "0"))
    assert pane is not None
    assert sheet.table[0][: int(pane.get("xSplit", "0"))] == ["butir", "pemilihan", "nama_wilayah", "uraian"]
    assert [sheet.table[0][int(it.get("min", "0")) - 1] for it in hidden] == ["pemilihan"]
    at = sheet.table[0].index("cara_isi")
    assert sheet.table[0][at + 1] == "status", "what to fill in is said beside the cells"


def test_the_sheet_that_comes_back_shows_in_colours_what_was_refused_and_offers_stages_again(open_box: Siaga) -> None:
    table = read(download(open_box, "64.08", "xlsx", "id"))
    fill(table, COUNT, nilai="4000")
    fill(table, LADDER, tahap="di jalan")

    answer = Styled(send_workbook(open_box, table))
    column = chr(ord("A") + answer.table[0].index("tahap"))

    assert answer.color_of(COUNT, "hasil") == RECORDED_COLOR
    assert answer.color_of(LADDER, "hasil") == REJECTED_COLOR
    assert answer.color_of(CONFIRMATION, "hasil") not in (RECORDED_COLOR, REJECTED_COLOR)
    cells_with_lists = {rule.get("sqref") for rule in answer.sheet.iter(f"{SHEET_XML}dataValidation")}
    assert f"{column}{answer.line(LADDER) + 1}" in cells_with_lists


@pytest.mark.parametrize("cell", ["1100 orang", "nihil", "-", "80%", "0.8", "-2", "1.014/1.402"])
def test_what_is_no_whole_number_is_refused_with_an_example(open_box: Siaga, cell: str) -> None:
    [result] = results(open_box, [["butir", "nilai"], [COUNT, cell]])

    assert result.startswith("nilai: Tulis bilangan bulat saja, misalnya 4907: ")
    assert result.endswith("Nihil ditulis 0.")


@pytest.mark.parametrize("cell", ["20.00", "20", "46354", "kemarin", "28/11/26"])
def test_what_is_no_time_is_refused_with_an_example(open_box: Siaga, cell: str) -> None:
    """A number alone is neither an hour nor a count of seconds or days."""
    [result] = results(open_box, [["butir", "nilai", "waktu"], [COUNT, "4000", cell]])

    assert result.startswith("waktu: Tulis waktu seperti 28/11/2026 20:00, ")


def test_a_row_with_a_note_or_a_time_alone_says_what_is_missing(open_box: Siaga) -> None:
    header = ["butir", "nilai", "waktu", "catatan", "petugas"]
    rows = [
        [COUNT, "", "", "belum dicetak", ""],
        [COUNT, "", "28/11/2026", "", ""],
        [COUNT, "", "", "", "Rina"],
    ]

    with_note, with_time, with_name = results(open_box, [header, *rows])

    assert with_note == "nilai: Untuk butir ini isi nilai: yang sudah."
    assert with_time == "dilewati. Kolom waktu terisi, tetapi belum ada status, nilai atau tahap."
    assert with_name == "dilewati"


CHANGED_SHAPES: dict[str, Any] = {
    "a column for information deleted": lambda table: _without(table, "tahap_kini"),
    "the explanation deleted": lambda table: _without(table, "cara_isi"),
    "a column added": lambda table: [[*row, "nomor" if row is table[0] else ""] for row in table],
    "headers in capitals": lambda table: [[str(cell).upper() for cell in table[0]], *table[1:]],
    "a signature below": lambda table: [*table, ["", "", "", "Mengetahui, Ketua", *[""] * (len(table[0]) - 4)]],
    "lines sorted": lambda table: [table[0], *sorted(table[1:], key=lambda row: str(row[3]))],
    "lines deleted": lambda table: [table[0], *(row for row in table[1:] if row[0] == COUNT)],
}


def _without(table: Table, header: str) -> Table:
    position = table[0].index(header)
    return [[*row[:position], *row[position + 1 :]] for row in table]


@pytest.mark.parametrize("shape", CHANGED_SHAPES)
def test_a_sheet_of_another_shape_is_read_by_its_headers(open_box: Siaga, shape: str) -> None:
    table = read(download(open_box, "64.08", "xlsx", "id"))
    fill(table, COUNT, nilai="  4000 ")
    changed = [[*row, *[""] * (len(table[0]) - len(row))] for row in table]

    answer = read(send_workbook(open_box, CHANGED_SHAPES[shape](changed)))

    assert cells_of_item(answer, COUNT)[answer[0][-1]].startswith("tercatat")
    assert kpu(open_box).get(path("ADH-03")).json()["value"] == 4000


def test_moved_columns_are_read_by_their_headers(open_box: Siaga) -> None:
    table = read(download(open_box, "64.08", "xlsx", "id"))
    fill(table, COUNT, nilai="4000")
    backwards = [[*reversed([*row, *[""] * (len(table[0]) - len(row))])] for row in table]

    [result] = [row[-1] for row in read(send_workbook(open_box, backwards)) if COUNT in row]

    assert result.startswith("tercatat")


def test_a_misspelt_header_is_refused_with_its_column_and_what_it_may_mean(open_box: Siaga) -> None:
    headers = {"Content-Type": XLSX, "Accept-Language": "id", "Idempotency-Key": str(uuid4())}
    answer = (
        kpu(open_box)
        .post(URL, content=workbook([["butir", "nilai", "catatn"], [COUNT, 1, "x"]]), headers=headers)
        .json()
    )

    assert answer["code"] == "column_unknown"
    assert answer["detail"].startswith("Judul kolom C tidak dikenal. Mungkin maksudnya: catatan.")


def test_a_stale_row_of_a_saved_workbook_undoes_nothing(open_box: Siaga) -> None:
    table = read(download(open_box, "64.08", "xlsx", "id"))
    fill(table, COUNT, nilai="4000")
    Offices(open_box).reported("ADH-03", value=4907)

    answer = Styled(send_workbook(open_box, table))

    assert cells_of_item(answer.table, COUNT)["hasil"].startswith("Butir ini berubah sejak lembar dibuat.")
    assert answer.color_of(COUNT, "hasil") == REJECTED_COLOR
    assert kpu(open_box).get(path("ADH-03")).json()["value"] == 4907
