"""S0 to S4: the five articles, their days, how each day is known, and whether they are paid for."""

from typing import Any, NamedTuple

import pytest

from tests.conftest import Siaga
from tests.imports.box.queries import article_paragraphs, get_all, get_by_id, get_one


class Article(NamedTuple):
    publisher: str
    place: str
    event_on: str
    event_on_origin: str
    published_on: str | None
    published_on_origin: str | None
    election: str
    paid: bool | None


UNPUBLISHED = (None, None)
ARTICLES = {
    "S0": Article("Kompak.id", "Samarinda", "2024-09-18", "seed", *UNPUBLISHED, "pilkada-2024", None),
    "S1": Article("ANTARA", "Samarinda", "2023-03-13", "external", *UNPUBLISHED, "pemilu-2024", False),
    "S2": Article("PRANALA.CO", "Samarinda", "2024-11-22", "seed", *UNPUBLISHED, "pilkada-2024", None),
    "S3": Article("POJOKNEGERI.COM", "Samarinda", "2024-11-19", "seed", *UNPUBLISHED, "pilkada-2024", True),
    "S4": Article(
        *("Perspektif Kaltim", "Sangatta", "2024-10-30", "inferred", "2024-10-30", "external", "pilkada-2024", True)
    ),
}


def article_row(source: Any) -> Article:
    return Article(**{name: source[name] for name in Article._fields})


@pytest.mark.parametrize(("id", "expected"), ARTICLES.items(), ids=ARTICLES.keys())
def test_an_article_is_stored_with_its_description(box: Siaga, id: str, expected: Article) -> None:
    sources = get_by_id(box.nation, "/sources", kind="article")

    assert article_row(sources[id]) == expected


def test_there_are_five_articles(box: Siaga) -> None:
    assert get_by_id(box.nation, "/sources", kind="article").keys() == ARTICLES.keys()


@pytest.mark.parametrize(
    ("id", "paragraph"), [("S3", "p13"), ("S4", "p15")], ids=["S3 paid by its subject", "S4 paid by its subject"]
)
def test_a_paid_article_says_where_it_is_labelled(box: Siaga, id: str, paragraph: str) -> None:
    facts = get_all(box.nation, f"/sources/{id}/facts", subject="source")

    labels = [fact for fact in facts if fact["field"] == "independence"]
    assert [(fact["paragraph"], fact["origin"]) for fact in labels] == [(paragraph, "seed")]
    assert "paid content" in labels[0]["value"]


def test_the_press_release_behind_s0_is_known_from_a_twin(box: Siaga) -> None:
    facts = get_all(box.nation, "/sources/X-niaga/facts", subject="source")

    assert [(fact["subject"], fact["field"], fact["origin"]) for fact in facts] == [("S0", "independence", "external")]


def test_s1_itself_names_only_a_monday(box: Siaga) -> None:
    facts_of_s1 = get_all(box.nation, "/sources/S1/facts", subject="source")
    facts_of_x = get_all(box.nation, "/sources/X-kaltimetam/facts", subject="source")

    assert [(it["value"], it["preferred"]) for it in facts_of_s1 if it["field"] == "event_on"] == [
        ("a Monday, no date", False)
    ]
    assert [(it["value"], it["preferred"]) for it in facts_of_x if it["field"] == "event_on"] == [("2023-03-13", True)]


def test_four_articles_name_polling_day_and_one_names_who_votes(box: Siaga) -> None:
    election = get_one(box.nation, "/elections/pilkada-2024")

    assert election["polling_on"] == "2024-11-27"
    assert article_paragraphs(election) == {"S0 p5", "S2 p6", "S2 p7", "S2 p8", "S3 p9", "S4 p2"}
