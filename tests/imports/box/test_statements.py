"""RS1 to RS29: what somebody said about readiness. They are self-reports: none gives more than a stated status."""

import re
from typing import Any, NamedTuple

import pytest

from tests.conftest import Siaga
from tests.imports.box.queries import article_paragraphs, external_sources, get_all, get_by_id, get_one


class StatementRow(NamedTuple):
    region: str
    category: str | None
    requirements: str
    claim: str
    confidence: str
    by: str
    agency: str
    on: str
    on_origin: str
    paragraphs: str
    election: str = "pilkada-2024"


SUARDI = ("O3", "kpu-kaltim", "2024-11-19", "seed")
FATIMAH = ("O13", "kesbangpol-kaltim", "2024-11-22", "inferred")
REGENT = ("O15", "pemkab-kutim", "2024-10-30", "inferred")
COUNCIL = ("O14", "dprd-kutim", "2024-10-30", "inferred")
CHAIR_2023 = ("O7", "kpu-kaltim", "2023-03-13", "external")
CHAIR_2024 = ("O1", "kpu-kaltim", "2024-09-18", "seed")
PROSECUTOR = ("O4", "kejati-kaltim", "2024-09-18", "seed")
MINISTRY = ("O12", "kemenko-polkam", "2024-11-22", "seed")
STATEMENTS = {
    "RS1": StatementRow("64", None, "", "in_progress", "medium", *SUARDI, "S3 p3"),
    "RS2": StatementRow("64", "ADH", "ADH-03", "done", "medium", *SUARDI, "S3 p4"),
    "RS3": StatementRow("64", "ADH", "ADH-04", "done", "medium", *SUARDI, "S3 p4"),
    "RS4": StatementRow("64", "ADH", "ADH-05A", "done", "medium", *SUARDI, "S3 p4"),
    "RS5": StatementRow("64", "VCR", "", "in_progress", "medium", *SUARDI, "S3 p5"),
    "RS6": StatementRow("64", "APK", "APK-01", "requested", "medium", *SUARDI, "S3 p8"),
    "RS7": StatementRow("64.08", "VUL", "", "done", "medium", *REGENT, "S4 p13"),
    "RS8": StatementRow("64.08", "LOG", "", "done", "low", *REGENT, "S4 p13"),
    "RS9": StatementRow("64.08", "ADH", "", "done", "low", *REGENT, "S4 p13"),
    "RS10": StatementRow("64.08", "NEU", "", "done", "low", *REGENT, "S4 p13"),
    "RS11": StatementRow("64.08", "NEU", "NEU-05A NEU-05B", "principle", "medium", *REGENT, "S4 p14"),
    "RS12": StatementRow("64.08", "NEU", "", "principle", "medium", *COUNCIL, "S4 p7"),
    "RS13": StatementRow("64.08", "COO", "", "commitment", "medium", *REGENT, "S4 p15"),
    "RS14": StatementRow("64", "COO", "COO-01A COO-02", "done", "medium", *FATIMAH, "S2 p5"),
    "RS15": StatementRow("64", "VCR", "", "commitment", "medium", *FATIMAH, "S2 p6"),
    "RS16": StatementRow("64", "SEC", "", "done", "medium", *FATIMAH, "S2 p9"),
    "RS17": StatementRow("64", "LAW", "LAW-03", "planned", "high", *CHAIR_2024, "S0 p7-p8"),
    "RS18": StatementRow("64", "LAW", "", "done", "high", *CHAIR_2023, "S1 p2-p3", election="pemilu-2024"),
    "RS19": StatementRow("64", "SEC", "", "done", "medium", *CHAIR_2023, "S1 p5", election="pemilu-2024"),
    "RS20": StatementRow("64.08", "NEU", "", "principle", "medium", *REGENT, "S4 p14"),
    "RS21": StatementRow("64", None, "", "principle", "medium", *CHAIR_2024, "S0 p3"),
    "RS22": StatementRow("64", None, "", "principle", "medium", *CHAIR_2024, "S0 p5"),
    "RS23": StatementRow("64", None, "", "principle", "medium", *CHAIR_2024, "S0 p6"),
    "RS24": StatementRow("64", "LAW", "", "principle", "medium", *PROSECUTOR, "S0 p10"),
    "RS25": StatementRow("64", None, "", "commitment", "medium", *PROSECUTOR, "S0 p10"),
    "RS26": StatementRow("64", None, "", "principle", "medium", *MINISTRY, "S2 p2"),
    "RS27": StatementRow("64", None, "", "principle", "medium", *MINISTRY, "S2 p3"),
    "RS28": StatementRow("64", None, "", "requested", "medium", *MINISTRY, "S2 p3"),
    "RS29": StatementRow("64", None, "", "requested", "medium", *SUARDI, "S3 p9-p10"),
}


def statement_row(statement: Any) -> StatementRow:
    """A statement of the API, in the columns of the table above."""
    return StatementRow(
        statement["region"],
        statement["category"],
        " ".join(statement["requirements"]),
        statement["claim"],
        statement["confidence"],
        statement["said_by"],
        statement["agency"],
        statement["said_on"],
        statement["said_on_origin"],
        "; ".join(sorted(article_paragraphs(statement))),
        statement["election"],
    )


@pytest.mark.parametrize(("id", "expected"), STATEMENTS.items(), ids=STATEMENTS.keys())
def test_a_statement_is_stored_as_its_article_gives_it(box: Siaga, id: str, expected: StatementRow) -> None:
    statements = get_by_id(box.nation, "/statements")

    assert statement_row(statements[id]) == expected


def test_there_is_no_other_statement(box: Siaga) -> None:
    assert get_by_id(box.nation, "/statements").keys() == STATEMENTS.keys()


@pytest.mark.parametrize("id", ["RS8", "RS9", "RS10"])
def test_a_doubtful_statement_shows_its_other_reading(box: Siaga, id: str) -> None:
    statement = get_by_id(box.nation, "/statements")[id]

    readings = [fact for fact in statement["provenance"] if fact["field"] == "reading"]
    assert {fact["origin"] for fact in readings} == {"seed", "external"}
    assert not any(fact["preferred"] for fact in readings), "nothing decides between them"


@pytest.mark.parametrize("id", ["RS18", "RS19"])
def test_the_day_of_what_was_said_in_2023_comes_from_another_page(box: Siaga, id: str) -> None:
    statement = get_by_id(box.nation, "/statements")[id]

    assert "X-kaltimetam" in external_sources(statement)


def test_statements_are_found_by_requirement(box: Siaga) -> None:
    page = get_one(box.nation, "/statements", requirement="LAW-03")

    assert [it["id"] for it in page["items"]] == ["RS17"]


@pytest.mark.parametrize(
    ("claim", "ids"),
    [
        ("requested", ["RS28", "RS29", "RS6"]),
        ("principle", ["RS11", "RS12", "RS20", "RS21", "RS22", "RS23", "RS24", "RS26", "RS27"]),
        ("commitment", ["RS13", "RS15", "RS25"]),
    ],
)
def test_statements_are_found_by_claim(box: Siaga, claim: str, ids: list[str]) -> None:
    page = get_one(box.nation, "/statements", claim=claim)

    assert [it["id"] for it in page["items"]] == ids


def test_each_link_of_a_statement_to_a_requirement_has_an_origin(box: Siaga) -> None:
    """Finding A7."""
    for statement in get_by_id(box.nation, "/statements").values():
        origins = [fact["origin"] for fact in statement["provenance"] if fact["field"] == "requirements"]
        assert origins == (["inferred"] if statement["requirements"] else []), statement["id"]


def test_what_the_regent_said_of_civil_servants_neutrality_is_a_principle(box: Siaga) -> None:
    """Finding A5: paragraph 14 is no claim that anything is done."""
    statements = get_by_id(box.nation, "/statements")

    assert statements["RS20"]["claim"] == "principle"
    assert "p14" not in " ".join(article_paragraphs(statements["RS10"]))


@pytest.mark.parametrize("id", ["RS14", "RS15", "RS16"])
def test_the_day_of_a_speech_at_a_meeting_where_her_presence_is_inferred_is_inferred(box: Siaga, id: str) -> None:
    """Finding A7: EV7 marks her presence as inferred too."""
    event = get_one(box.nation, "/coordination-events/EV7")

    assert {it["origin"] for it in event["took_part"] if it["official"] == "O13"} == {"inferred"}
    assert get_by_id(box.nation, "/statements")[id]["said_on_origin"] == "inferred"


@pytest.mark.parametrize(("official", "said"), [("O1", 4), ("O4", 2), ("O12", 3), ("O3", 7)])
def test_each_speaker_of_the_articles_has_statements(box: Siaga, official: str, said: int) -> None:
    """Finding A9."""
    statements = get_by_id(box.nation, "/statements").values()

    assert len([it for it in statements if it["said_by"] == official]) == said


def test_no_remark_points_to_what_nobody_can_find(box: Siaga) -> None:
    """Finding A8: each id of a statement, risk, event or agreement that a remark names exists."""
    known = {id for path in ("/statements", "/risks", "/coordination-events", "/agreements") for id in ids(box, path)}

    remarks = [it["remark"] or "" for path in ("/statements", "/risks") for it in get_all(box.nation, path)]
    named = {id for remark in remarks for id in re.findall(r"\b(?:RS|R|EV|AG|A)\d+b?\b", remark)}
    assert named
    assert named <= known


def ids(box: Siaga, path: str) -> set[str]:
    return {it["id"] for it in get_all(box.nation, path)}


def test_a_request_sets_no_deadline_that_nobody_named(box: Siaga) -> None:
    """Finding A8: the quiet period dates the reminder."""
    text = get_by_id(box.nation, "/statements")["RS6"]["text"]

    assert not re.search(r"\bbefore\b", text["en"])
    assert not re.search(r"\bsebelum\b", text["id"])
