"""Every fact in the box says where it comes from, and no article's wording is in it."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from api.imports.seed import SEED_DATA
from tests.conftest import ROOT, Siaga
from tests.imports.box.queries import ARTICLES, TEN, citations, external_sources, get_all, get_one

ORIGINAL = ROOT.parent / "shared" / "articles"
"""The folder of the five articles: beside the checkout on some machines, and never in it."""
RUN = 8
"""So many equal words in a row are taken for a copied sentence."""
LISTS = ("coordination-events", "agreements", "statements", "risks", "assessments", "officials")
IN_ARTICLES, NOT_IN_ARTICLES = ("seed", "inferred"), ("external", "judgement")


def objects(box: Siaga, kind: str) -> list[Any]:
    """Every object of a kind, with all its fields."""
    rows = get_all(box.nation, f"/{kind}")
    return [get_one(box.nation, f"/{kind}/{it['slug']}") for it in rows] if kind in ("agencies", "elections") else rows


def facts(box: Siaga) -> list[Any]:
    sources = [it["id"] for it in get_all(box.nation, "/sources")]
    return [{**fact, "source": id} for id in sources for fact in get_all(box.nation, f"/sources/{id}/facts")]


@pytest.fixture(scope="module")
def cited(box: Siaga) -> list[Any]:
    """Every place in the box that names a source."""
    return [*_cited(box)]


def _cited(box: Siaga) -> Iterator[Any]:
    yield from facts(box)
    for kind in (*LISTS, "agencies", "elections"):
        yield from citations(objects(box, kind))
    for code in ("ID", "64", *TEN):
        yield from citations(get_one(box.nation, f"/regions/{code}/figures"))
        yield from citations(get_one(box.nation, f"/regions/{code}"))


@pytest.mark.parametrize("kind", [*LISTS, "agencies", "elections"])
def test_every_object_says_where_it_comes_from(box: Siaga, kind: str) -> None:
    stored_objects = objects(box, kind)

    assert stored_objects
    assert [it for it in stored_objects if not any(cited["field"] == "" for cited in it["provenance"])] == []


def test_what_comes_from_an_article_cites_it_and_what_does_not_never_does(cited: list[Any]) -> None:
    assert {it["source"] for it in cited if it["origin"] in IN_ARTICLES} == ARTICLES.keys()
    assert {it["source"] for it in cited if it["origin"] in NOT_IN_ARTICLES}.isdisjoint(ARTICLES)


def test_every_paragraph_cited_is_one_that_the_article_has(cited: list[Any]) -> None:
    for it in cited:
        if it["origin"] in IN_ARTICLES:
            numbers = [int(n) for n in re.findall(r"p(\d+)", it["paragraph"] or "")]
            assert re.fullmatch(r"p\d+(-p\d+)?(, p\d+(-p\d+)?)*", it["paragraph"] or ""), it
            assert numbers == sorted(numbers), it
            assert 1 <= numbers[0] <= numbers[-1] <= ARTICLES[it["source"]], it


def test_a_source_outside_the_articles_has_no_paragraphs(cited: list[Any]) -> None:
    assert [it for it in cited if it["source"] not in ARTICLES and it.get("paragraph")] == []


@pytest.mark.parametrize(
    ("kind", "origin_field"),
    [("statements", "said_on_origin"), ("risks", "named_on_origin"), ("agreements", "on_origin")],
)
def test_a_day_from_elsewhere_has_a_source_from_elsewhere(box: Siaga, kind: str, origin_field: str) -> None:
    """S1 names only a Monday: the dates of what it reports come from another source."""
    dated = [it for it in get_all(box.nation, f"/{kind}") if it[origin_field] == "external"]

    assert dated
    assert [it["id"] for it in dated if not external_sources(it)] == []


def test_a_day_of_an_event_from_elsewhere_has_a_source_from_elsewhere(box: Siaga) -> None:
    events = get_all(box.nation, "/coordination-events")

    dated = [it for it in events if any(state["on_origin"] == "external" for state in it["states"])]
    assert {it["id"] for it in dated} == {"EV1", "EV3", "EV3b"}
    assert [it["id"] for it in dated if not external_sources(it)] == []


@pytest.mark.parametrize("kind", ["statements", "risks", "agreements", "coordination-events"])
def test_a_day_is_missing_exactly_where_nobody_knows_it(box: Siaga, kind: str) -> None:
    field = {"statements": "said_on", "risks": "named_on"}.get(kind, "on")

    dated = [it for row in get_all(box.nation, f"/{kind}") for it in row.get("states", [row])]

    assert [it for it in dated if (it[field] is None) != (it[f"{field}_origin"] == "unknown")] == []


def test_the_subject_of_every_fact_exists(box: Siaga) -> None:
    ids = {kind: {it["id"] for it in get_all(box.nation, f"/{kind}")} for kind in (*LISTS, "sources")}
    ids |= {kind: {it["slug"] for it in get_all(box.nation, f"/{kind}")} for kind in ("agencies", "elections")}
    ids["regions"] = {it["code"] for it in get_all(box.nation, "/regions")}
    plural = {"agency": "agencies", "coordination_event": "coordination-events"}

    subjects = [(it["subject_kind"], it["subject"]) for it in facts(box)]

    assert subjects
    assert [it for it in subjects if it[1] not in ids[plural.get(it[0], f"{it[0]}s")]] == []


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def runs(text: str) -> set[tuple[str, ...]]:
    text_words = words(text)
    return {tuple(text_words[n : n + RUN]) for n in range(len(text_words) - RUN + 1)}


def written() -> list[Path]:
    return [*SEED_DATA.iterdir(), *ROOT.glob("README.md"), *(ROOT / "docs").rglob("*.md")]


@pytest.mark.skipif(not ORIGINAL.is_dir(), reason="the articles are not on this machine")
def test_no_wording_of_an_article_is_in_the_box() -> None:
    """Each quoted value is compared by itself, so that names in neighbouring values do not form a sentence."""
    article_runs = {run for article in ORIGINAL.iterdir() for run in runs(article.read_text(encoding="utf-8"))}
    assert len(article_runs) > 1_000

    copied_runs = {
        (path.name, " ".join(run))
        for path in written()
        for text in path.read_text(encoding="utf-8").split('"')
        for run in runs(text) & article_runs
    }

    assert copied_runs == set()
