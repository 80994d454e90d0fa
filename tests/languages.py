"""Words that show which language a text is in, and the texts of answers of every form."""

import csv
import io
import json
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Any

from fastapi.testclient import TestClient
from httpx2 import Response
from python_calamine import CalamineWorkbook

from api.http.accept import XLSX

ENGLISH = re.compile(
    r"\b(the|of|and|is|are|was|were|not|no(?!\.)|from|with|which|whose|that|this|these|those|by|for|its|only|where|who|"
    r"what|has|have|had|does|did|been|be|given|said|named|unknown|other|another|each|both|than|into|out|to|it|or|at|on|"
    r"when|than|then|there|they|cannot|you|your|must|may|already|still|after|before|between|most|more|less|too)\b"
)
INDONESIAN = re.compile(
    r"\b(yang|dan|di|ke|dari|tidak|dengan|untuk|adalah|ini|itu|pada|oleh|bukan|juga|sebagai|dalam|hanya|atau|akan|sudah|"
    r"belum|ada|tentang|satu|menurut|disebut|lain|telah|agar|karena|bila|jika|sampai|setelah|sesudah|sebelum|sejak|para|"
    r"tanpa|lagi|masih|lewat|terlalu|semua|setiap|paling)\b"
)
"""Words without which hardly a sentence is written, and which the other language does not have."""
OWN_WORDS = {"id": INDONESIAN, "en": ENGLISH}
FOREIGN_WORDS = {"id": ENGLISH, "en": INDONESIAN}
QUOTED = re.compile(
    r"'[^']*'|`[^`]*`|\([^)]*\)|\"[^\"]*\"|https?://\S+|\b(?:GET|POST|PUT|PATCH|DELETE) \S+|"
    r"\b(Sinergisitas|Badan|Asisten|Kementerian Koordinator) .*"
)
"""Quotations, addresses, and official names within a text."""
NAME_FIELDS = {
    *("publisher", "place", "venue", "url", "name", "aliases", "title_id", "title_en", "edition", "issuer", "query"),
    *("agency_name", "said_by_name", "region_name", "self"),
}
"""Fields with names, which are the same in both languages, and those that say their language."""
BOTH = {"id", "en"}
TITLE_OF_AN_AGREEMENT = (
    "Sinergisitas Pelaksanaan Tugas dan Fungsi dalam Penyelenggaraan Pemilihan Umum dan Pemilihan Serentak Tahun 2024"
)
TERMS_OF_ART = {
    "Not Found": "the title of a problem is the name of its HTTP status; so are the three below",
    "Method Not Allowed": "",
    "Not Acceptable": "",
    "Unsupported Media Type": "",
    "DI Yogyakarta": "DI is part of the name of the province",
    "Retry-After": "a header of HTTP",
    "siaga import": "a command",
    "Forum Koordinasi Pimpinan di Daerah": "the official name, as a regulation has it",
    "Forum Koordinasi Pimpinan di Kecamatan": "likewise",
    TITLE_OF_AN_AGREEMENT: "an official title",
}
"""What stands in answers of both languages, with the reason."""
WRITTEN_FOR_PROGRAMS = (
    r"\{[a-z_]+\}",
    r"#end .*",
    r"(?:Yang ada|Those there are): [\w, ]+\.",
    r"Harus salah satu dari [a-z_, ]+\.",
)
"""Names that a text takes in, the mark at the end of a file, and lists of parameters and codes."""


def texts_of_json(answer: Any, language: str) -> Iterator[str]:
    """The texts of an answer in this language: of pairs one, and all that stands by itself."""
    if isinstance(answer, list):
        for part in answer:
            yield from texts_of_json(part, language)
    elif isinstance(answer, dict):
        is_pair = answer.keys() >= BOTH
        for name, value in answer.items():
            if name in NAME_FIELDS or (is_pair and name in BOTH and name != language):
                continue
            yield from texts_of_json(value, language)
    elif isinstance(answer, str) and " " in answer:
        yield answer


def texts_of(answer: Response, language: str) -> Iterator[str]:
    """The texts of an answer of any form. Of a table those columns that are not in the other language by their name."""
    media_type = answer.headers["content-type"].partition(";")[0]
    if media_type in ("application/json", "application/problem+json"):
        yield from texts_of_json(answer.json(), language)
    elif media_type == "application/x-ndjson":
        for line in answer.text.splitlines():
            yield from texts_of_json(json.loads(line), language)
    elif media_type == "text/csv":
        text = answer.content.decode("utf-8-sig")
        delimiter = ";" if ";" in text.partition("\n")[0] else ","
        yield from _texts_of_table([*csv.reader(io.StringIO(text), delimiter=delimiter)], language)
    elif media_type == XLSX:
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(answer.content))
        for sheet_name in workbook.sheet_names:
            yield from _texts_of_table(workbook.get_sheet_by_name(sheet_name).to_python(), language)
    elif media_type == "text/html":
        yield from _VisibleText.of(answer.text)
    elif media_type == "text/calendar":
        unfolded = answer.text.replace("\r\n ", "")
        yield from re.findall(r"^(?:SUMMARY|DESCRIPTION|X-WR-CALNAME)[^:]*:(.*)$", unfolded, re.MULTILINE)
    else:
        yield from (line for line in answer.text.splitlines() if " " in line)


def _texts_of_table(rows: list[list[Any]], language: str) -> Iterator[str]:
    other = "en" if language == "id" else "id"
    headers = [str(header) for header in rows[0]]
    read_columns = [
        at
        for at, header in enumerate(headers)
        if header not in NAME_FIELDS and not header.endswith((f".{other}", f"_{other}"))
    ]
    for row in rows:
        for at in read_columns:
            cell = row[at] if at < len(row) else ""
            if isinstance(cell, str) and cell.startswith(("[{", '["')):
                yield from texts_of_json(json.loads(cell), language)
            elif isinstance(cell, str) and " " in cell:
                yield cell


class _VisibleText(HTMLParser):
    """What a browser shows of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.hidden_in = ""

    @classmethod
    def of(cls, page: str) -> list[str]:
        parser = cls()
        parser.feed(page)
        return parser.texts

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.hidden_in = self.hidden_in or (tag if tag in ("style", "script") else "")
        self.texts += [value for name, value in attrs if name in ("alt", "title", "aria-label") and value]

    def handle_endtag(self, tag: str) -> None:
        self.hidden_in = "" if tag == self.hidden_in else self.hidden_in

    def handle_data(self, data: str) -> None:
        if not self.hidden_in and " " in data.strip():
            self.texts.append(data.strip())


def names_of(client: TestClient) -> re.Pattern[str]:
    """What is the same in both languages: names, which the API itself lists, terms of art, and lists for programs."""
    names = {*TERMS_OF_ART}
    for address in ("/v1/agencies", "/v1/officials", "/v1/sources", "/v1/regions?within=65", "/v1/regions?within=64"):
        rows = client.get(address, params={"limit": 500}).json()["items"]
        names |= {row[field] for row in rows for field in ("name", "publisher", "title") if row.get(field)}
    long_names = sorted((re.escape(str(it)) for it in names if len(str(it)) > 3), key=len, reverse=True)
    return re.compile("|".join([*long_names, *WRITTEN_FOR_PROGRAMS]))


def foreign_texts(texts: set[str], language: str, names: re.Pattern[str]) -> list[str]:
    """The texts with a word of the other language, apart from quotations and names."""
    return sorted(text for text in texts if FOREIGN_WORDS[language].search(plain(names.sub("", text))))


def plain(text: str) -> str:
    """The text without quotations, in lower case."""
    return QUOTED.sub("", text).lower()
