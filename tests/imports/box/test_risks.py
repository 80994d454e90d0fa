"""R1 to R13: the risks and vulnerabilities that somebody named."""

from typing import Any, NamedTuple

import pytest

from tests.conftest import Siaga
from tests.imports.box.queries import article_paragraphs, external_sources, get_by_id


class RiskRow(NamedTuple):
    region: str
    category: str | None
    by: str
    agency: str
    on: str
    on_origin: str
    paragraphs: str | None
    severity: str | None = None
    election: str = "pilkada-2024"


SUARDI = ("O3", "kpu-kaltim", "2024-11-19", "seed")
COUNCIL = ("O14", "dprd-kutim", "2024-10-30", "inferred")
CHAIR_2023 = ("O7", "kpu-kaltim", "2023-03-13", "external")
ELSEWHERE = ("O15", "pemkab-kutim", "2024-10-30", "external", None)
RISKS = {
    "R1": RiskRow("64", None, *CHAIR_2023, "S1 p10", election="pemilu-2024"),
    "R2": RiskRow("64", None, *CHAIR_2023, "S1 p10-p11", election="pemilu-2024"),
    "R3": RiskRow("64", "LAW", "O4", "kejati-kaltim", "2024-09-18", "seed", "S0 p9"),
    "R4": RiskRow("64.08", "VUL", *COUNCIL, "S4 p6"),
    "R5": RiskRow("64.08", "NEU", *COUNCIL, "S4 p8"),
    "R6": RiskRow("64.08", None, *COUNCIL, "S4 p8"),
    "R7": RiskRow("64", "VCR", *SUARDI, "S3 p5"),
    "R8": RiskRow("64", "APK", *SUARDI, None),
    "R9": RiskRow("64.08", "VUL", *ELSEWHERE, severity="medium"),
    "R10": RiskRow("64.08", "LOG", *ELSEWHERE),
    "R11": RiskRow("64.08", "ADH", *ELSEWHERE),
    "R12": RiskRow("64.08", "SEC", *ELSEWHERE),
    "R13": RiskRow("64.08", "NEU", *ELSEWHERE),
}


def risk_row(risk: Any) -> RiskRow:
    """A risk of the API, in the columns of the table above."""
    return RiskRow(
        risk["region"],
        risk["category"],
        risk["named_by"],
        risk["agency"],
        risk["named_on"],
        risk["named_on_origin"],
        "; ".join(sorted(article_paragraphs(risk))) or None,
        risk["severity"],
        risk["election"],
    )


@pytest.mark.parametrize(("id", "expected"), RISKS.items(), ids=RISKS.keys())
def test_a_risk_is_stored_as_it_was_named(box: Siaga, id: str, expected: RiskRow) -> None:
    risks = get_by_id(box.nation, "/risks")

    assert risk_row(risks[id]) == expected


def test_there_is_no_other_risk(box: Siaga) -> None:
    assert get_by_id(box.nation, "/risks").keys() == RISKS.keys()


def test_only_the_risk_from_elsewhere_has_a_severity(box: Siaga) -> None:
    risk = get_by_id(box.nation, "/risks")["R9"]

    levels = {fact["value"]: fact["preferred"] for fact in risk["provenance"] if fact["field"] == "severity"}
    assert "X-kutaitimurkab" in external_sources(risk)
    assert levels.pop("medium"), "the level of the regency as a whole is the one used"
    assert [*levels.values()] == [False], "what the same quotation calls the examples is kept beside"


def test_a_risk_that_the_article_only_implies_is_inferred(box: Siaga) -> None:
    """Finding A7."""
    risk = get_by_id(box.nation, "/risks")["R8"]

    assert [(it["source"], it["paragraph"], it["origin"]) for it in risk["provenance"]] == [("S3", "p8", "inferred")]


@pytest.mark.parametrize(("category", "id"), [("NEU", "R13"), ("LOG", "R10"), ("ADH", "R11"), ("SEC", "R12")])
def test_each_vulnerability_of_a_list_is_found_by_its_category(box: Siaga, category: str, id: str) -> None:
    """Finding A10."""
    assert id in get_by_id(box.nation, "/risks", category=category, region="64.08")


def test_the_wide_territory_is_why_stages_are_vulnerable(box: Siaga) -> None:
    """Findings A8 and A9: and there are fewer voters than in Java, not few."""
    risks = get_by_id(box.nation, "/risks")

    assert ("territory" in risks["R1"]["text"]["en"], "luas" in risks["R1"]["text"]["id"]) == (True, True)
    assert ("Java" in risks["R2"]["text"]["en"], "Jawa" in risks["R2"]["text"]["id"]) == (True, True)
