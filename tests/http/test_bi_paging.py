"""Programs of business intelligence read every list whole, page by page, by their own rules."""

from collections.abc import Iterator
from typing import Any

import pytest
from fastapi.testclient import TestClient
from httpx2 import Response

from api.core.caller import Role
from tests.conftest import Server, Siaga
from tests.http.bi_clients import Infinity, PowerQuery, ReadFailed, merged
from tests.http.operations import READS, Operation, operation_id
from tests.http.test_exports import pages
from tests.offices import REGION, Offices

FEEDS = {"/v1/changes", "/v1/checklist-updates"}
"""Lists that one follows and never reaches the end of: `next` is never null. They are read as files."""
TABLES = [it for it in READS if it.is_list and it.path not in FEEDS]
BASE_URL = "http://testserver"


@pytest.fixture(scope="module")
def busy(server: Server, open_url: str) -> Iterator[Siaga]:
    """A box with reports, of which some are confirmed and others taken back."""
    siaga = Siaga(server.new(open_url))
    offices = Offices(siaga)
    for requirement in ("ADH-03", "ADH-04", "ADH-07", "VCR-02A"):
        offices.reported(requirement, value=10)
    offices.post_verification("ADH-03", "confirmed", offices.reported("ADH-03", value=11))
    yield siaga
    siaga.database.close()


def sender(siaga: Siaga) -> Any:
    client = TestClient(siaga.app, raise_server_exceptions=False)
    client.portal = Siaga.portal

    def get(address: str, headers: dict[str, str]) -> Response:
        return client.get(address, headers=headers)

    return get


def limits_of(row_count: int) -> list[int]:
    """Limits for at most five pages. With the first and the second, the last page is full."""
    divisors = [it for it in range(2, 6) if row_count and row_count % it == 0]
    return [max(row_count, 1), *(row_count // it for it in divisors[:1]), row_count // 3 + 1]


@pytest.mark.parametrize("operation", TABLES, ids=operation_id)
def test_every_list_is_read_whole_by_the_rules_of_infinity_and_of_power_bi(operation: Operation, busy: Siaga) -> None:
    token = busy.secret("ID", role=Role.ADMIN)
    infinity, power_query = Infinity(sender(busy), BASE_URL, token), PowerQuery(sender(busy), BASE_URL, token)
    for secret in (token, busy.nation.headers["Authorization"].removeprefix("Bearer ")):
        sender(busy)(f"{BASE_URL}/v1/me", {"Authorization": f"Bearer {secret}"})  # so that both are noted as used
    rows = pages(busy.nation, operation.list_url)
    path, _, filters = operation.list_url.partition("?")

    for limit in limits_of(min(len(rows), 500)):
        query = {
            "url": f"{path}?limit={limit}{'&' if filters else ''}{filters}",
            "root_selector": "items",
            "columns": [],
            "pagination_mode": "cursor",
            "pagination_max_pages": 20,
            "pagination_param_cursor_field_name": "after",
            "pagination_param_cursor_extraction_path": "next",
        }
        given = dict(pair.split("=") for pair in filters.split("&") if pair)
        addresses_before = len(power_query.requested)

        assert infinity_rows(infinity, query) == rows
        assert power_query.rows(path[1:], {"limit": str(limit), **given}) == rows
        page_count = len(power_query.requested) - addresses_before
        assert page_count == max(-(-len(rows) // limit), 1), "No request for an empty page."
    assert {it.split("?")[0] for it in power_query.requested} == {BASE_URL + path}


def infinity_rows(infinity: Infinity, query: dict[str, Any]) -> list[dict[str, Any]]:
    """The rows that Infinity reads. It guesses types page by page, so columns that are null on one fail: as documented,
    queries name their columns with types. This one names those of the first row as JSON."""
    first_frame = infinity.read({**query, "pagination_mode": "none"})
    columns = [{"selector": it, "text": it, "type": "json"} for it in first_frame.type_by_column]
    return infinity.read({**query, "columns": columns}).rows


def test_the_clients_fail_where_those_programs_fail(busy: Siaga) -> None:
    token = busy.secret("ID", role=Role.ADMIN)
    infinity, power_query = Infinity(sender(busy), BASE_URL, token), PowerQuery(sender(busy), BASE_URL, token)
    query = {"url": "/v1/agencies", "root_selector": "items", "columns": []}
    frame, empty = infinity.read(query), infinity.read({**query, "url": "/v1/checklist-items?status=blocked"})

    with pytest.raises(ReadFailed, match="different fields"):
        merged([frame, empty])
    with pytest.raises(ReadFailed, match="nothing at rows"):
        infinity.read({**query, "root_selector": "rows"})
    with pytest.raises(ReadFailed, match="dynamic data source"):
        power_query.web_contents("v1/agencies?limit=1", {})
    with pytest.raises(ReadFailed, match="422"):
        power_query.rows("v1/agencies", {"limit": "0"})
    assert power_query.can_connect()
    assert REGION in {it["region"] for it in power_query.rows("v1/checklist-items", {"within": REGION, "limit": "500"})}
