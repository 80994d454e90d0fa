"""Whatever files bring is shown in the language that is asked for. Names, codes and days are the same in both."""

from collections.abc import Iterator
from typing import Any

import pytest

from tests.conftest import Siaga
from tests.imports.box.queries import TEN
from tests.languages import OWN_WORDS, foreign_texts, names_of, plain, texts_of_json

PATHS = (
    *("/statements", "/risks", "/coordination-events", "/agreements", "/assessments", "/agencies", "/officials"),
    *("/sources", "/elections", "/requirements", "/elections/pilkada-2024", "/elections/psu-kukar-2025"),
    *(f"/regions/{code}{path}" for code in ("64", *TEN) for path in ("", "/figures")),
    *(f"/readiness-checklists/{code}" for code in ("64", "64.08", "64.08.04")),
)


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


@pytest.mark.parametrize("language", ["id", "en"])
def test_no_answer_speaks_the_other_language(box: Siaga, language: str) -> None:
    """Findings E: notes, remarks, glosses, facts, and who came for whom."""
    all_texts = {text for answer in answers(box, language) for text in texts_of_json(answer, language)}

    own_texts = [it for it in all_texts if OWN_WORDS[language].search(plain(it))]
    assert len(own_texts) > 400, "the test finds what it looks for"
    assert foreign_texts(all_texts, language, names_of(box.nation)) == []


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
