"""The dashboard for Grafana and the query for Power BI that docs/ has: they read a real server with an exercise."""

import json
import re
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import httpx2
import pytest

from api.core.caller import Role
from tests.conftest import ROOT, Siaga
from tests.documents.replay import serve
from tests.http.bi_clients import Get, Infinity, PowerQuery
from tests.simulation.conftest import NOW, Exercise

DASHBOARD: dict[str, Any] = json.loads((ROOT / "docs" / "grafana" / "dashboard.json").read_text(encoding="utf-8"))
PANELS: list[dict[str, Any]] = DASHBOARD["panels"]
POWER_BI_PAGE = (ROOT / "docs" / "how-to" / "power-bi.md").read_text(encoding="utf-8")
PROVINCE = "65"
QUERY_FIELDS = {"refId", "datasource", "type", "source", "format", "parser", "url", "url_options", "root_selector"}
"""What Infinity wants of a query, besides `columns` and `filters`."""
COLUMN_TYPES = {"string", "number", "timestamp", "boolean"}
GRID_WIDTH = 24
ROWS_OF_A_PANEL = {
    "Scores of ${region}": 1,
    "What is open in ${region}": 1,
    "Score by region": 6,
    "Day by day in ${region}": 31,
    "Heat table": 6,
    "Silent regions": 6,
}


def panel_id(panel: dict[str, Any]) -> str:
    return str(panel["title"])


@pytest.fixture(scope="module")
def address(exercise: Exercise) -> Iterator[str]:
    """A server of its own, on the database of the exercise: an application that was stopped takes no reports."""
    siaga = Siaga(exercise.url, now=NOW)
    with serve(siaga) as served_address:
        yield served_address
    siaga.database.close()


@pytest.fixture(scope="module")
def get() -> Iterator[Get]:
    with httpx2.Client() as client:
        yield lambda address, headers: client.get(address, headers=headers)


@pytest.fixture(scope="module")
def token(exercise: Exercise) -> str:
    return exercise.secret(PROVINCE, role=Role.ADMIN, at=NOW)


def variables() -> dict[str, str]:
    """What Grafana puts into the addresses: the region that is chosen, and the time that is shown."""
    first = NOW - timedelta(days=30)
    return {
        "region": PROVINCE,
        "__from:date:iso": f"{first:%Y-%m-%dT%H:%M:%S}.000Z",
        "__from:date:YYYY-MM-DD": f"{first:%Y-%m-%d}",
        "__to:date:YYYY-MM-DD": f"{NOW:%Y-%m-%d}",
    }


def test_the_dashboard_is_one_of_the_current_schema() -> None:
    [server, region] = DASHBOARD["templating"]["list"]

    assert (DASHBOARD["schemaVersion"], DASHBOARD["uid"]) == (42, "siaga-readiness")
    assert {"title", "time", "timepicker", "annotations", "links", "tags", "version"} <= DASHBOARD.keys()
    assert "id" not in DASHBOARD, "Grafana gives it one."
    assert (server["type"], server["query"]) == ("datasource", "yesoreyeram-infinity-datasource")
    assert (region["type"], region["name"]) == ("textbox", "region")
    assert len({panel["id"] for panel in PANELS}) == len(PANELS)
    assert len({(cell := panel["gridPos"])["x"] + GRID_WIDTH * cell["y"] for panel in PANELS}) == len(PANELS)
    used_cells = [
        (x, y)
        for cell in (panel["gridPos"] for panel in PANELS)
        for x in range(cell["x"], cell["x"] + cell["w"])
        for y in range(cell["y"], cell["y"] + cell["h"])
    ]
    assert len({*used_cells}) == len(used_cells), "No panel lies over another one."
    assert max(x for x, _ in used_cells) < GRID_WIDTH


@pytest.mark.parametrize("panel", PANELS, ids=panel_id)
def test_each_panel_finds_its_columns(
    panel: dict[str, Any], address: str, get: Get, token: str, exercise: Exercise
) -> None:
    [query] = panel["targets"]
    assert query.keys() >= QUERY_FIELDS | {"columns", "filters"}
    assert query["datasource"] == panel["datasource"] == {"type": "yesoreyeram-infinity-datasource", "uid": "${siaga}"}
    assert {column["type"] for column in query["columns"]} <= COLUMN_TYPES
    infinity = Infinity(get, address, token, variables())
    used_variables = {it.split(":")[0] for it in re.findall(r"\$\{([^}]+)\}", json.dumps(query["url"]))}

    frame = infinity.read(query)

    assert used_variables <= {"region", "__from", "__to"}
    assert frame.missing == set()
    assert len(frame.rows) == ROWS_OF_A_PANEL.get(panel["title"], len(frame.rows)) > 0
    shown_columns = {column["text"] for column in query["columns"]}
    assert {name for name in fields_named_by(panel) if name not in shown_columns} == set()
    if panel["title"] == "What changed":
        paged_query = {**query, "url": query["url"].replace("limit=500", "limit=200")}
        assert infinity.read(paged_query).rows == frame.rows


def fields_named_by(panel: dict[str, Any]) -> Iterator[str]:
    """The columns that the options of a panel name."""
    for override in panel["fieldConfig"]["overrides"]:
        if override["matcher"]["id"] == "byName":
            yield override["matcher"]["options"]
    yield from (it["displayName"] for it in panel["options"].get("sortBy", []))
    if "xField" in panel["options"]:
        yield panel["options"]["xField"]
    for target in panel["targets"]:
        yield from re.findall(r"^(\w+) [<>=]", target.get("filterExpression", ""))


def options_of(query_text: str) -> tuple[str, str, str]:
    """The address, the relative path and the query of the first call of `Web.Contents`."""
    options = re.search(
        r'Web\.Contents\("([^"]+)", \[\s*RelativePath = "([^"]+)",\s*Query = \[([^\]]+)\]', query_text, re.DOTALL
    )
    assert options is not None
    return options[1], options[2], options[3]


def test_the_query_for_power_bi_reads_all_pages(address: str, get: Get, token: str) -> None:
    get_page = POWER_BI_PAGE[POWER_BI_PAGE.index("GetPage =") : POWER_BI_PAGE.index("Pages =")]
    server, relative_path, query_text = options_of(get_page)
    query = dict(re.findall(r'(\w+) = "([^"]*)"', query_text))
    names = re.findall(r'\{"(\w+)", (?:type|Int64)', POWER_BI_PAGE)
    power_query = PowerQuery(get, address, token)

    rows = power_query.rows(relative_path, {**query, "within": PROVINCE, "limit": "2"})

    assert server == "https://siaga.example.go.id"
    assert query == {"within": "64", "level": "regency", "limit": "500"}
    assert (len(rows), len(power_query.requested)) == (5, 3)
    assert {*names} <= rows[0].keys()
    assert all(isinstance(row["score"], float | int | None) for row in rows)
    assert power_query.can_connect()


def test_the_file_for_power_bi_has_no_row_beside_the_list(address: str, get: Get, token: str) -> None:
    _, relative_path, query_text = options_of(POWER_BI_PAGE[POWER_BI_PAGE.index("File =") :])
    query = {**dict(re.findall(r'(\w+) = "([^"]*)"', query_text)), "within": "65.01"}
    power_query = PowerQuery(get, address, token)

    lines = power_query.web_contents(relative_path, query).text.splitlines()

    assert len(lines) > 50
    assert not lines[-1].startswith("#end")
