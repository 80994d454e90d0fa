"""A template that an election uses never changes: a change needs a new version."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from api.imports import service
from api.imports.seed import SEED_DATA
from tests.conftest import Server, Siaga
from tests.imports.files import table_digests, write_file

TEMPLATE = (SEED_DATA / "template.toml").read_text(encoding="utf-8")
NEXT = TEMPLATE.replace("version = 1", "version = 3", 1)
"""A version that the data in the box does not have."""


@pytest.fixture(scope="module")
def template_in_use(server: Server, box_url: str) -> Iterator[Siaga]:
    """A loaded box that this module's tests share, because none of them changes its template."""
    with server.copy(box_url) as siaga:
        yield siaga


def with_change(template: str, old: str, new: str) -> str:
    assert old in template
    return template.replace(old, new, 1)


@pytest.mark.parametrize(
    ("old", "new", "table"),
    [
        ("Readiness for the 2024", "Readiness for", "Template"),
        ("Governor ballots received", "Governor ballots counted", "Requirement"),
        ('levels = ["regency"]', 'levels = ["district"]', "RequirementLevel"),
        ("weight = 60", "weight = 48", "Requirement"),
        ('depends_on = ["', '# ["', "RequirementDependency"),
    ],
)
def test_a_changed_template_in_use_is_refused(
    template_in_use: Siaga, tmp_path: Path, old: str, new: str, table: str
) -> None:
    before = table_digests(template_in_use)

    report = service.load(
        template_in_use.database, write_file(tmp_path, "template.toml", with_change(TEMPLATE, old, new))
    )

    ((file, _, message),) = report.errors
    assert file == "template.toml"
    assert message.startswith("Template pilkada-2024 version 1 is in use by an election and cannot change (")
    assert f"({table}: " in message
    assert message.endswith("Give the file the next version.")
    assert table_digests(template_in_use) == before


def test_a_new_version_loads_beside_the_one_in_use(own_box: Siaga, tmp_path: Path) -> None:
    checklist = own_box.nation.get("/v1/readiness-checklists/64").content
    newer = with_change(NEXT, "Governor ballots received", "Governor ballots counted")

    report = service.load(own_box.database, write_file(tmp_path, "template.toml", newer))

    assert report.errors == []
    assert (report.counts["Template"].created, report.total.changed, report.total.unchanged) == (1, 0, 0)
    assert own_box.nation.get("/v1/readiness-checklists/64").content == checklist


def test_a_version_that_no_election_uses_may_change(own_box: Siaga, tmp_path: Path) -> None:
    service.load(own_box.database, write_file(tmp_path, "template.toml", NEXT))
    newer = with_change(NEXT, "Governor ballots received", "Governor ballots counted")

    report = service.load(own_box.database, write_file(tmp_path, "template.toml", newer))

    assert report.errors == []
    assert (report.total.created, report.total.changed) == (0, 1)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('measure = "count"', 'measure = "guess"', "measure"),
        ('owed_by = "election_management"', 'owed_by = "somebody"', "an owner is a function"),
        ('category = "LOG"', 'category = "GOL"', "names what is not in this template"),
        ('code = "LOG-01R"', 'code = "LOG-01G"', "a code stands twice"),
        ("opens = ", "opens = 401 #", "opens"),
    ],
)
def test_a_template_that_does_not_hold_together_is_refused(
    template_in_use: Siaga, tmp_path: Path, old: str, new: str, message: str
) -> None:
    report = service.load(template_in_use.database, write_file(tmp_path, "template.toml", with_change(NEXT, old, new)))

    assert report.errors != []
    assert message in " ".join(what for _, _, what in report.errors)
    assert report.counts == {}


def test_a_requirement_that_is_due_before_it_opens_is_named(template_in_use: Siaga, tmp_path: Path) -> None:
    report = service.load(
        template_in_use.database, write_file(tmp_path, "template.toml", with_change(NEXT, "due = ", "due = -1999 #"))
    )

    assert [file for file, _, _ in report.errors] == ["template.toml"]
