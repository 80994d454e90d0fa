"""Whatever files bring is shown in the language that is asked for. Names, codes and days are the same in both."""

import re
from collections.abc import Iterator
from typing import Any

import pytest

from tests.conftest import Siaga
from tests.imports.box.queries import TEN

ENGLISH = re.compile(
    r"\b(the|of|and|is|are|was|were|not|no|from|with|which|whose|that|this|these|by|for|its|only|where|who|what|has|have|"
    r"had|does|did|been|given|said|named|unknown|other|another|each|both|than|into|out)\b"
)
INDONESIAN = re.compile(
    r"\b(yang|dan|dari|tidak|dengan|untuk|adalah|ini|itu|pada|oleh|bukan|juga|sebagai|dalam|hanya|atau|akan|sudah|belum|"
    r"ada|tentang|satu|menurut|disebut|lain)\b"
)
"""Words without which hardly a sentence is written, and which the other language does not have."""
QUOTED = re.compile(r"'[^']*'|\([^)]*\)|(Sinergisitas|Badan|Asisten|Kementerian Koordinator) .*")
"""Quotations, and official names within a text."""
SAME = {"publisher", "place", "venue", "url", "name", "aliases", "title_id", "title_en", "edition", "issuer", "query"}
"""Fields with names, and those that say their language."""
BOTH = {"id", "en"}
PATHS = (
    *("/statements", "/risks", "/coordination-events", "/agreements", "/assessments", "/agencies", "/officials"),
    *("/sources", "/elections", "/requirements", "/elections/pilkada-2024", "/elections/psu-kukar-2025"),
    *(f"/regions/{code}{path}" for code in ("64", *TEN) for path in ("", "/figures")),
    *(f"/readiness-checklists/{code}" for code in ("64", "64.08", "64.08.04")),
)


def texts(answer: Any, language: str) -> Iterator[str]:
    """The texts of an answer in this language: of pairs one, and all that stands by itself."""
    if isinstance(answer, list):
        for part in answer:
            yield from texts(part, language)
    elif isinstance(answer, dict):
        is_pair = answer.keys() >= BOTH
        for name, value in answer.items():
            if name in SAME or (is_pair and name in BOTH and name != language):
                continue
            yield from texts(value, language)
    elif isinstance(answer, str) and " " in answer:
        yield answer


def answers(box: Siaga, language: str) -> Iterator[Any]:
    addresses = [f"{path}?limit=500" if "/" not in path[1:] else path for path in PATHS]
    sources = box.nation.get("/v1/sources?limit=500").json()["items"]
    agencies = box.nation.get("/v1/agencies?limit=500").json()["items"]
    addresses += [f"/sources/{it['id']}/facts" for it in sources]
    addresses += [f"/agencies/{it['slug']}" for it in agencies]
    for address in addresses:
        answer = box.nation.get(f"/v1{address}", headers={"Accept-Language": language})
        assert answer.status_code == 200, (address, answer.text)
        yield answer.json()


@pytest.mark.parametrize(("language", "foreign_words"), [("id", ENGLISH), ("en", INDONESIAN)])
def test_no_answer_speaks_the_other_language(box: Siaga, language: str, foreign_words: re.Pattern[str]) -> None:
    """Findings E: notes, remarks, glosses, facts, and who came for whom."""
    own_words = INDONESIAN if language == "id" else ENGLISH
    all_texts = {text for answer in answers(box, language) for text in texts(answer, language)}

    assert len([it for it in all_texts if own_words.search(plain(it))]) > 400, "the test finds what it looks for"
    assert [it for it in all_texts if foreign_words.search(plain(it))] == []


def plain(text: str) -> str:
    return QUOTED.sub("", text).lower()


def test_a_note_of_an_office_is_shown_as_it_was_written(own_box: Siaga) -> None:
    change = {"source": "S0", "note": "Diperiksa ulang", "name": "KPU Kutim"}
    answer = own_box.nation.patch("/v1/agencies/kpu-kutim", json=change, headers={"If-Match": "*"})
    assert answer.status_code == 200, answer.text

    notes = {
        own_box.nation.get("/v1/agencies/kpu-kutim", headers={"Accept-Language": language}).json()["note"]
        for language in ("id", "en")
    }
    assert notes == {"Diperiksa ulang"}


@pytest.mark.parametrize("path", ["/agencies/bin", "/risks/R6", "/coordination-events/EV4"])
def test_each_language_has_a_tag_of_its_own_and_any_is_good_for_a_change(box: Siaga, path: str) -> None:
    indonesian, english = (box.nation.get(f"/v1{path}", headers={"Accept-Language": it}) for it in ("id", "en"))
    tags = [it.headers["etag"] for it in (indonesian, english)]

    assert indonesian.json() != english.json()
    assert tags[0] != tags[1]
    assert tags[0].partition(".")[0] == tags[1].partition(".")[0]
