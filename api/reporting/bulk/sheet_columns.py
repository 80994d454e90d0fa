"""The columns of a sheet, and the words in it, in both languages."""

import re
from collections.abc import Iterable, Mapping, Sequence

from api.core.status import Status
from api.core.text import LocalizedText

HEADERS = {
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
"""What is read, by its Indonesian header."""
TOLD = {
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
"""What only tells, and is not read again."""
COLUMNS = {*HEADERS.values(), *TOLD.values(), "butir", "status", "client_id", "hasil"}
SHEET = {
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
"""The columns of a sheet to fill in, in their order, with their widths."""
FILLED = ("status", "value", "of", "stage", "observed_at", "note", "entered_by")

STATUSES = {
    Status.DONE: LocalizedText(id="selesai", en="done"),
    Status.IN_PROGRESS: LocalizedText(id="berjalan", en="in progress"),
    Status.NOT_STARTED: LocalizedText(id="belum mulai", en="not started"),
    Status.BLOCKED: LocalizedText(id="terkendala", en="blocked"),
    Status.NOT_APPLICABLE: LocalizedText(id="tidak berlaku", en="not applicable"),
}
UNKNOWN = LocalizedText(id="belum diketahui", en="unknown")
HOW = {
    "confirm": LocalizedText(id="isi status", en="fill in status"),
    "count": LocalizedText(id="isi nilai: yang sudah", en="fill in value: how many there are"),
    "count_down": LocalizedText(id="isi nilai: yang tersisa", en="fill in value: how many are left"),
    "ladder": LocalizedText(id="isi tahap: {stages}", en="fill in stage: {stages}"),
    "reported": LocalizedText(id="isi nilai dan dari", en="fill in value and of"),
}
NAMES = LocalizedText(id="Petunjuk", en="Read me"), LocalizedText(id="Isian", en="Rows")
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
_INDONESIAN = {name: header for header, name in (*HEADERS.items(), *TOLD.items())}
_SAID = {
    **{Status(it).value: Status(it).value for it in STATUSES},
    **{word.id.replace(" ", "_"): it.value for it, word in STATUSES.items()},
    "belum": Status.NOT_STARTED.value,
}


def plain(cell: str) -> str:
    return re.sub(r"[ _-]+", "_", cell.strip().lower())


def name_of(header: str) -> str:
    """The field that a header means, in either language."""
    word = plain(header)
    return HEADERS.get(word) or TOLD.get(word) or word


def is_head(cells: Iterable[str]) -> bool:
    """Whether these are the headers of a sheet of updates."""
    names = {name_of(cell) for cell in cells}
    return "butir" in names or {"region", "requirement"} <= names


def header(name: str, language: str) -> str:
    return _INDONESIAN.get(name, name) if language == "id" else name


def status_of(cell: str) -> str:
    """A status by its code, or by its word in either language."""
    word = plain(cell)
    return _SAID.get(word, word)


def status_word(status: Status, language: str) -> str:
    return STATUSES.get(status, UNKNOWN).in_(language)


def words(language: str) -> list[str]:
    return [it.in_(language) for it in STATUSES.values()]


def guide(language: str) -> Sequence[str]:
    says = {"filled": ", ".join(header(name, language) for name in FILLED), "statuses": ", ".join(words(language))}
    return [it.in_(language, **says) for it in GUIDE]


def choices(names: Sequence[str], language: str) -> Mapping[int, Sequence[str]]:
    """What can be chosen from a list, by the place of its column."""
    return {names.index("status"): words(language)} if "status" in names else {}
