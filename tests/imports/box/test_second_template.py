"""Findings B: what version 2 of the checklist template has beside version 1, and that version 1 stayed as it was."""

import hashlib
import re
import tomllib
from typing import Any

import pytest

from api.checklists.template_file import TemplateFile
from api.imports.seed import SEED_DATA
from tests.conftest import Siaga
from tests.imports.box.queries import get_one
from tests.languages import ENGLISH, INDONESIAN, plain


def read(name: str) -> Any:
    return tomllib.loads((SEED_DATA / name).read_text(encoding="utf-8"))


VERSION_1, VERSION_2 = (TemplateFile.model_validate(read(name)) for name in ("template.toml", "template_2.toml"))
OLD, NEW = ({it.code: it for it in file.requirement} for file in (VERSION_1, VERSION_2))
TRANSLATIONS = {it["en"]: it["id"] for it in read("translations.toml")["translation"]}
A_DAY = re.compile(r"H-[0-9]|[0-9] (Aug|Sep|Nov|Dec)|day before|days before|months before")
"""How a source gives a day."""
BOTH_BALLOTS = {"G": "governor", "R": "regent_mayor"}


def owners(code: str) -> tuple[str, list[str], list[str]]:
    it = NEW[code]
    return it.owed_by, it.assisted_by, it.verified_by


def test_version_1_is_what_pilkada_2024_was_measured_by(box: Siaga) -> None:
    digest = hashlib.sha256((SEED_DATA / "template.toml").read_bytes()).hexdigest()
    versions = {
        slug: get_one(box.nation, f"/elections/{slug}")["template_version"]
        for slug in ("pilkada-2024", "psu-kukar-2025")
    }

    assert digest == "821d0d47de73aa7dda26e05532e983045f4e380b6add2136e61268d9e8935ddd"
    assert set(versions.values()) == {1}


def test_version_2_has_67_lines_and_101_requirements() -> None:
    assert (VERSION_2.template.slug, VERSION_2.template.version) == (VERSION_1.template.slug, 2)
    assert (len(NEW), len({it.line for it in NEW.values()})) == (101, 67)
    assert {it.line for it in NEW.values()} - {it.line for it in OLD.values()} == {
        *("ADH-08", "BUD-03", "LOG-11", "SEC-06", "VCR-11"),
    }
    assert VERSION_2.category == VERSION_1.category


def test_each_requirement_says_its_source_or_that_it_is_judgement() -> None:
    for code, it in NEW.items():
        assert it.sourced, code
        assert it.basis_id, code
        assert it.basis_en, code
        assert {"weight", "verified_by"} <= {*it.judgement} <= it.model_fields_set, code
        assert it.critical <= ("critical" in it.judgement), code
        assert "due" in it.judgement or A_DAY.search(f"{it.sourced} {it.basis_en}"), code


def test_each_text_is_in_both_languages() -> None:
    for it in NEW.values():
        indonesian = (it.title_id, it.unit_id, it.basis_id, TRANSLATIONS[it.sourced or ""])
        english = (it.title_en, it.unit_en, it.basis_en, it.sourced)
        assert [text for text in indonesian if text and ENGLISH.search(plain(text))] == []
        assert [text for text in english if text and INDONESIAN.search(plain(text))] == []


def test_weights_of_a_line_are_shared_by_its_requirements() -> None:
    weight_by_line: dict[str, int] = {}
    for requirement in NEW.values():
        weight_by_line[requirement.line] = weight_by_line.get(requirement.line, 0) + requirement.weight

    assert {weight for weight in weight_by_line.values() if weight % 12} == set()
    assert {line: weight_by_line[line] for line in ("APK-02", "APK-03", "COO-02")} == {
        **{"APK-02": 48, "APK-03": 48, "COO-02": 24},
    }, "a line that is cut into more requirements weighs what it weighed"


# The lines of findings B, in their order


def test_surplus_and_damaged_ballots_are_destroyed_by_h_1_before_bawaslu_and_police() -> None:
    it = NEW["LOG-11"]

    assert (it.due, it.owed_by, it.verified_by, it.evidence) == (
        *(-1, "election_management", ["supervisor", "police"], "minutes"),
    )
    assert it.depends_on == ["LOG-06G", "LOG-06R"]


def test_the_warehouse_is_guarded_from_the_first_supplies_to_the_recapitulation() -> None:
    it = NEW["SEC-06"]

    assert (it.owed_by, it.critical, it.until, it.good_for_days) == ("police", True, NEW["VCR-09"].due, 7)
    assert it.opens == NEW["LOG-02A"].opens


@pytest.mark.parametrize(("part", "ballot"), BOTH_BALLOTS.items())
def test_witnesses_are_named_for_every_station(part: str, ballot: str) -> None:
    it = NEW[f"VCR-11{part}"]

    assert (it.ballot, it.owed_by, it.reported_by) == (ballot, "candidate_team", ["supervisor"])
    assert [term.model_dump(exclude_defaults=True) for term in it.target] == [{"factor": "1", "figure": "stations"}]


def test_the_term_of_the_station_committees_is_in_the_calendar(box: Siaga) -> None:
    [term] = [it for it in get_one(box.nation, "/elections/pilkada-2024")["stages"] if it["slug"] == "kpps-term"]

    assert (term["starts_on"], term["ends_on"], term["starts_h"], term["ends_h"]) == (
        *("2024-11-07", "2024-12-08", "H-20", "H+11"),
    )


@pytest.mark.parametrize(
    ("part", "paid", "verifier", "critical"),
    [
        ("A", "BUD-01A", "election_management", True),
        ("B", "BUD-01B", "supervisor", True),
        ("C", "BUD-02A", "police", False),
        ("D", "BUD-02B", "military", False),
    ],
)
def test_grants_are_agreed_and_paid_for_each_agency(part: str, paid: str, verifier: str, critical: bool) -> None:
    """What is agreed is a gate: what is paid waits for it."""
    agreed = NEW[f"BUD-03{part}"]

    assert (agreed.done_from, agreed.evidence, agreed.verified_by) == ("signed", "number", [verifier])
    assert NEW[paid].depends_on == [agreed.code]
    assert NEW[paid].target_reported, "the office sends the sum agreed"
    assert (agreed.critical, NEW[paid].critical) == (critical, critical)
    assert agreed.due < NEW[paid].due


@pytest.mark.parametrize(("code", "owner"), [("ADH-08A", "election_management"), ("ADH-08B", "supervisor")])
def test_vacant_seats_of_the_organisers_are_counted(code: str, owner: str) -> None:
    """What came after 2024: members of a commission who are dismissed and not replaced."""
    it = NEW[code]

    assert (it.measure, it.owed_by, it.levels) == ("count_down", owner, ["province", "regency"])


def test_consolidation_in_the_districts_is_one_number_of_kesbangpol() -> None:
    above, districts = NEW["COO-02A"], NEW["COO-02B"]

    assert (above.levels, districts.levels) == (["province", "regency"], ["regency"])
    assert (above.owed_by, districts.owed_by) == ("forum", "regional_government:kesbangpol")
    assert districts.target[0].figure == "districts"
    assert -28 not in (above.due, districts.due), "H-28 was the day of the one event that was known"


@pytest.mark.parametrize("code", ["COO-01A", "LAW-03", "COO-02A", "COO-02B"])
def test_a_day_that_no_source_gives_is_marked(code: str) -> None:
    assert "due" in NEW[code].judgement


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("CTG-01B", ("election_management", ["regional_government"], ["supervisor"])),
        ("CTG-03B", ("election_management", ["regional_government"], ["supervisor"])),
        ("CTG-04", ("election_management", ["military", "police", "regional_government"], ["supervisor"])),
        ("APK-04", ("regional_government:civil_service_police", ["election_management", "police"], ["supervisor"])),
        ("APK-01", ("election_management", [], ["supervisor", "desk"])),
    ],
)
def test_owners_and_verifiers_are_those_of_the_practice(code: str, expected: tuple[str, list[str], list[str]]) -> None:
    assert owners(code) == expected


def test_nobody_verifies_what_its_own_function_owes_assists_or_reports() -> None:
    for it in NEW.values():
        involved = {role.partition(":")[0] for role in (it.owed_by, *it.assisted_by, *it.reported_by)}
        assert [role for role in it.verified_by if role.partition(":")[0] in involved] == [], it.code


@pytest.mark.parametrize("line", ["APK-02", "APK-03"])
@pytest.mark.parametrize(("part", "ballot"), BOTH_BALLOTS.items())
def test_campaign_material_is_counted_by_ballot(line: str, part: str, ballot: str) -> None:
    assert NEW[line + part].ballot == ballot
    assert line + part in NEW["APK-04"].depends_on


@pytest.mark.parametrize("code", ["VCR-03", "APK-02G", "APK-02R", "APK-03G", "APK-03R"])
def test_what_may_cost_votes_or_breaks_the_rule_on_its_day_is_critical(code: str) -> None:
    assert NEW[code].critical


@pytest.mark.parametrize(
    ("code", "added"),
    [
        ("LOG-06G", ["LOG-02A", "LOG-02B", "LOG-03"]),
        ("LOG-06R", ["LOG-02A", "LOG-02B", "LOG-03"]),
        ("LOG-08", ["CTG-04"]),
        ("ADH-03", ["ADH-02"]),
        ("VCR-06", ["VCR-02A"]),
        ("VCR-07", ["VCR-05", "ADH-05A"]),
    ],
)
def test_critical_work_waits_for_all_that_it_cannot_do_without(code: str, added: list[str]) -> None:
    """What is not critical itself comes first where something critical waits for it."""
    assert {*NEW[code].depends_on} == {*OLD[code].depends_on, *added}
    assert all(NEW[it].due < NEW[code].due for it in added)
