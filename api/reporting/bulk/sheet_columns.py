"""The columns and words of a sheet, in both languages."""

import re
from collections.abc import Iterable, Mapping, Sequence

from api.core.catalogue import sentence, sentences
from api.core.status import Status

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

STATUS_WORDS = {Status(name): text for name, text in sentences("sheet.statuses").items()}
UNKNOWN_WORD = sentence("sheet.unknown_word")
HOW_TO_FILL = sentences("sheet.how_to_fill")
SHEET_NAMES = sentence("sheet.names.guide"), sentence("sheet.names.rows")
GUIDE = tuple(sentences("sheet.guide").values())
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
