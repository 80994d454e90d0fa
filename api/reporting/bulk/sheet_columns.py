"""The columns and words of a sheet, in both languages."""

import re
from collections.abc import Iterable, Mapping, Sequence

from api.core.status import Status
from api.core.text import LocalizedText

READ_COLUMNS = {
    "wilayah": "region",
    "syarat": "requirement",
    "pemilihan": "election",
    "nilai": "value",
    "dari": "of",
    "tahap": "stage",
    "waktu": "observed_at",
    "catatan": "note",
    "petugas": "entered_by",
    "atas_nama": "on_behalf_of",
    "mengoreksi": "corrects",
}
"""The fields that are read, by their Indonesian headers."""
INFO_COLUMNS = {
    "nama_wilayah": "region_name",
    "uraian": "title",
    "cara_isi": "how",
    "satuan": "unit",
    "target": "target",
    "tenggat": "due",
    "status_kini": "status_now",
    "nilai_kini": "value_now",
    "tahap_kini": "stage_now",
    "waktu_kini": "observed_now",
    "pelapor": "reported_by",
}
"""Columns for information, which are not read, by their Indonesian headers."""
ALL_COLUMNS = {*READ_COLUMNS.values(), *INFO_COLUMNS.values(), "butir", "status", "client_id", "hasil"}
COLUMN_WIDTHS = {
    "butir": 18,
    "election": 14,
    "region_name": 20,
    "title": 46,
    "how": 34,
    "unit": 14,
    "target": 10,
    "due": 17,
    "status_now": 16,
    "value_now": 10,
    "stage_now": 16,
    "observed_now": 17,
    "reported_by": 24,
    "status": 16,
    "value": 10,
    "of": 10,
    "stage": 16,
    "observed_at": 17,
    "note": 40,
    "entered_by": 14,
}
"""The columns of a sheet to fill in, in their order, with their widths in characters."""
COLUMNS_TO_FILL = ("status", "value", "of", "stage", "observed_at", "note", "entered_by")

STATUS_WORDS = {
    Status.DONE: LocalizedText(id="selesai", en="done"),
    Status.IN_PROGRESS: LocalizedText(id="berjalan", en="in progress"),
    Status.NOT_STARTED: LocalizedText(id="belum mulai", en="not started"),
    Status.BLOCKED: LocalizedText(id="terkendala", en="blocked"),
    Status.NOT_APPLICABLE: LocalizedText(id="tidak berlaku", en="not applicable"),
}
UNKNOWN_WORD = LocalizedText(id="belum diketahui", en="unknown")
HOW_TO_FILL = {
    "confirm": LocalizedText(id="isi status", en="fill in status"),
    "count": LocalizedText(id="isi nilai: yang sudah", en="fill in value: how many there are"),
    "count_down": LocalizedText(id="isi nilai: yang tersisa", en="fill in value: how many are left"),
    "ladder": LocalizedText(id="isi tahap: {stages}", en="fill in stage: {stages}"),
    "reported": LocalizedText(id="isi nilai dan dari", en="fill in value and of"),
}
SHEET_NAMES = LocalizedText(id="Petunjuk", en="Read me"), LocalizedText(id="Isian", en="Rows")
GUIDE = (
    LocalizedText(id="Lembar isian Siaga", en="A sheet of Siaga to fill in"),
    LocalizedText(
        id="1. Isi pada lembar 'Isian' hanya kolom {filled}. Kolom lain menunjukkan keadaan sekarang dan tidak dibaca. "
        "Jangan ubah kolom butir dan pemilihan.",
        en="1. On the sheet 'Rows' fill in only the columns {filled}. The others tell how things stand, and are not "
        "read. Do not change the columns butir and election.",
    ),
    LocalizedText(
        id="2. Kolom cara_isi menyebut apa yang diisi. Status: {statuses}. 'terkendala' dan 'tidak berlaku' memerlukan "
        "catatan.",
        en="2. The column how says what to fill in. Status: {statuses}. 'blocked' and 'not applicable' take a note.",
    ),
    LocalizedText(
        id="3. Tulis bilangan tanpa titik atau koma: 4907, bukan 4.907.",
        en="3. Write numbers without point or comma: 4907, not 4,907.",
    ),
    LocalizedText(
        id="4. Tulis waktu seperti 2024-11-26 20:00, menurut jam wilayah butir itu. Kosong: saat dikirim.",
        en="4. Write times like 2024-11-26 20:00, by the clock of the item's region. Empty: when it is sent.",
    ),
    LocalizedText(
        id="5. Baris yang tidak diisi dilewati: tidak mengubah apa pun.",
        en="5. Rows that are not filled in are skipped: they change nothing.",
    ),
    LocalizedText(
        id="6. Kirim ke POST /v1/checklist-updates?on_error=continue. Bila Accept meminta XLSX atau CSV, jawabannya "
        "lembar ini dengan kolom hasil. Perbaiki yang ditolak dan kirim lagi; yang tercatat tidak dicatat dua kali.",
        en="6. Send it to POST /v1/checklist-updates?on_error=continue. Where Accept asks for XLSX or CSV, this sheet "
        "comes back with a column hasil. Correct what was refused and send it again; nothing is recorded twice.",
    ),
)
_INDONESIAN_HEADERS = {name: header for header, name in (*READ_COLUMNS.items(), *INFO_COLUMNS.items())}
_STATUS_CODES = {
    **{Status(it).value: Status(it).value for it in STATUS_WORDS},
    **{word.id.replace(" ", "_"): it.value for it, word in STATUS_WORDS.items()},
    "belum": Status.NOT_STARTED.value,
}


def normalize(cell: str) -> str:
    """Return a header or word in lower case, with underscores for spaces and hyphens."""
    return re.sub(r"[ _-]+", "_", cell.strip().lower())


def field_of(header: str) -> str:
    """Return the name of the field that a header in either language means."""
    word = normalize(header)
    return READ_COLUMNS.get(word) or INFO_COLUMNS.get(word) or word


def is_header_row(cells: Iterable[str]) -> bool:
    """Whether these cells are the headers of a sheet of updates."""
    field_names = {field_of(cell) for cell in cells}
    return "butir" in field_names or {"region", "requirement"} <= field_names


def header(column: str, language: str) -> str:
    return _INDONESIAN_HEADERS.get(column, column) if language == "id" else column


def status_of(cell: str) -> str:
    """Return the code of a status from its code, or from its word in either language."""
    word = normalize(cell)
    return _STATUS_CODES.get(word, word)


def status_word(status: Status, language: str) -> str:
    return STATUS_WORDS.get(status, UNKNOWN_WORD).in_language(language)


def status_words(language: str) -> list[str]:
    return [it.in_language(language) for it in STATUS_WORDS.values()]


def guide(language: str) -> Sequence[str]:
    """Return the lines that explain how to fill in the sheet."""
    columns_to_fill = ", ".join(header(column, language) for column in COLUMNS_TO_FILL)
    joined_status_words = ", ".join(status_words(language))
    return [line.in_language(language, filled=columns_to_fill, statuses=joined_status_words) for line in GUIDE]


def dropdown_choices(column_names: Sequence[str], language: str) -> Mapping[int, Sequence[str]]:
    """Return the values to choose from in a list, by the position of the column."""
    return {column_names.index("status"): status_words(language)} if "status" in column_names else {}
