"""The columns and words of a sheet, in both languages."""

import re
from collections.abc import Iterable, Mapping, Sequence

from api.core.catalogue import sentence, sentences
from api.core.status import Status
from api.reporting.updates.domain import FUNCTION_NAMES

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
STATE_COLUMNS = ("status_now", "value_now", "stage_now", "observed_now")
"""The columns for information that show how an item stood when the sheet was made."""
ALL_COLUMNS = {*READ_COLUMNS.values(), *INFO_COLUMNS.values(), "butir", "status", "client_id", "hasil"}
COLUMN_WIDTHS = {
    "butir": 15,
    "election": 13,
    "region_name": 16,
    "title": 30,
    "unit": 12,
    "target": 8,
    "due": 11,
    "status_now": 11,
    "value_now": 10,
    "stage_now": 14,
    "observed_now": 11,
    "reported_by": 10,
    "how": 26,
    "status": 13,
    "value": 8,
    "of": 8,
    "stage": 18,
    "observed_at": 17,
    "note": 26,
    "entered_by": 10,
}
"""The columns of a sheet to fill in, in their order, with their widths in characters."""
HIDDEN_COLUMNS = ("election",)
"""Columns that are read, and that nobody fills in or looks at."""
COLUMNS_IN_VIEW = ("butir", "election", "region_name", "title")
"""The first columns of a sheet. They stay in view: they say which item a row is about."""
COLUMNS_TO_FILL = ("status", "value", "of", "stage", "observed_at", "note", "entered_by")

STATUS_WORDS = {Status(name): text for name, text in sentences("sheet.statuses").items()}
UNKNOWN_WORD = sentence("sheet.unknown_word")
CHOICE_WARNING = sentence("sheet.choice_warning")
OFFICE_NAMES = sentences("reporting.offices")
HOW_TO_FILL = sentences("sheet.how_to_fill")
SHEET_NAMES = sentence("sheet.names.guide"), sentence("sheet.names.rows")
GUIDE = tuple(sentences("sheet.guide").values())
_INDONESIAN_HEADERS = {name: header for header, name in (*READ_COLUMNS.items(), *INFO_COLUMNS.items())}
GROUPED_NUMBER = re.compile(r"[0-9]{1,3}([., ][0-9]{3})+", re.ASCII)


def normalize(cell: str) -> str:
    """Return a header or word in lower case, with underscores for spaces and hyphens."""
    return re.sub(r"[\s_-]+", "_", cell.strip().lower())


_STATUS_CODES = {
    **{Status(it).value: Status(it).value for it in STATUS_WORDS},
    **{normalize(text): it.value for it, word in STATUS_WORDS.items() for text in word},
    **dict.fromkeys(("sudah", "sudah_selesai", "tuntas", "beres", "lengkap"), Status.DONE.value),
    **dict.fromkeys(("sedang_berjalan", "proses", "dalam_proses", "sebagian"), Status.IN_PROGRESS.value),
    **dict.fromkeys(("belum", "belum_dimulai", "belum_ada"), Status.NOT_STARTED.value),
    **dict.fromkeys(("terhambat", "terhalang", "ada_kendala", "kendala"), Status.BLOCKED.value),
    **dict.fromkeys(("tak_berlaku", "tdk_berlaku"), Status.NOT_APPLICABLE.value),
}
"""The codes of statuses by the words for them, in both languages, and by other words that offices use."""
_UNKNOWN_WORDS = {"", *(normalize(word) for word in UNKNOWN_WORD)}


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


def stage_of(cell: str, stages: Sequence[Mapping[str, str]]) -> str | None:
    """Return the slug of the stage that is meant by its slug, or by its title in either language."""
    word = normalize(cell)
    for stage in stages:
        if word in (normalize(stage["slug"]), normalize(stage["title_id"]), normalize(stage["title_en"])):
            return stage["slug"]
    return None


def stage_title(slug: str, stages: Sequence[Mapping[str, str]], language: str) -> str:
    return next((it["title_id" if language == "id" else "title_en"] for it in stages if it["slug"] == slug), slug)


def shown_status_of(cell: str) -> str:
    """Return the code of the status that a sheet shows of an item, which may be that nothing was reported."""
    word = status_of(cell)
    return Status.UNKNOWN.value if word in _UNKNOWN_WORDS else word


def plain_number(cell: str) -> str:
    """Return a number without the points, commas or spaces that a program has put between its thousands."""
    return re.sub("[^0-9]", "", cell) if GROUPED_NUMBER.fullmatch(cell) else cell


def status_word(status: Status, language: str) -> str:
    return STATUS_WORDS.get(status, UNKNOWN_WORD).in_language(language)


def reporter_name(function_and_office: str, language: str) -> str:
    """Return how people call a function of agencies, or the office of it that is named after a colon."""
    function, _, office = function_and_office.partition(":")
    name = OFFICE_NAMES.get(office) or FUNCTION_NAMES.get(function)
    return name.in_language(language) if name else function_and_office


def status_words(language: str) -> list[str]:
    return [it.in_language(language) for it in STATUS_WORDS.values()]


def guide(language: str) -> Sequence[str]:
    """Return the lines that explain how to fill in the sheet."""
    columns_to_fill = ", ".join(header(column, language) for column in COLUMNS_TO_FILL)
    joined_status_words = ", ".join(status_words(language))
    return [line.in_language(language, filled=columns_to_fill, statuses=joined_status_words) for line in GUIDE]
