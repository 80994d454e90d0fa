"""Every list and table comes as Parquet too: with its types, with codes as text, and readable by programs of others."""

import io
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import duckdb
import httpx2
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from fastapi.testclient import TestClient

from api.core.caller import Role
from api.http import parquet_writer
from api.http.flat_rows import Column
from tests.cli.command import Serving
from tests.conftest import Server, Siaga
from tests.http.operations import READS, Operation, operation_id
from tests.http.test_exports import pages
from tests.offices import REGION, path
from tests.reporting.updates.test_safety import Fault

EXPORTABLE = [it for it in READS if it.is_list]
ITEMS = "/v1/checklist-items?within=64.08"
DAY, INSTANT = re.compile(r"\d{4}-\d\d-\d\d"), re.compile(r"\d{4}-\d\d-\d\dT[0-9:.]+(Z|\+00:00)")


def parquet_table(client: TestClient, list_url: str) -> tuple[pa.Table, dict[str, Any]]:
    """The table of the file, and what its footer says of its end."""
    answer = client.get(f"{list_url}{'&' if '?' in list_url else '?'}format=parquet")
    assert (answer.status_code, answer.headers["content-type"]) == (200, "application/vnd.apache.parquet"), answer.text
    assert re.fullmatch(r'attachment; filename="siaga-[a-z-]+\.parquet"', answer.headers["content-disposition"])
    metadata = pq.read_metadata(io.BytesIO(answer.content)).metadata
    return pq.read_table(io.BytesIO(answer.content)), json.loads(metadata[b"siaga.end"])


def value_at(row: dict[str, Any], column: str) -> Any:
    """The value of a column in a row of JSON, as Parquet holds it."""
    value: Any = row
    for key in column.split("."):
        value = value.get(key) if value else None
    if isinstance(value, list | dict):
        return json.dumps(value, ensure_ascii=False) if value else None
    return value


def as_json(cell: Any) -> Any:
    """The cell as JSON writes it."""
    if isinstance(cell, datetime):
        assert cell.tzinfo is not None
        return cell.astimezone(UTC).isoformat().replace("+00:00", "Z")
    return cell.isoformat() if isinstance(cell, date) else cell


def normal(value: Any) -> Any:
    """An instant in one way of writing it."""
    if isinstance(value, str) and INSTANT.fullmatch(value):
        return as_json(datetime.fromisoformat(value))
    return value


@pytest.fixture(scope="module")
def busy(server: Server, open_url: str) -> Iterator[Siaga]:
    """A box with reports."""
    siaga = Siaga(server.new(open_url))
    kpu = siaga.client(REGION, role=Role.REPORTER, agency="kpu-kutim")
    for value in range(3):
        answer = kpu.post(f"{path('ADH-03')}/updates", json={"value": value, "note": "counted"})
        assert answer.status_code == 201, answer.text
    yield siaga
    siaga.database.close()


@pytest.mark.parametrize("operation", EXPORTABLE, ids=operation_id)
def test_a_parquet_file_holds_the_rows_of_all_pages(operation: Operation, busy: Siaga) -> None:
    client = busy.nation
    client.get("/v1/me")
    listed = pages(client, operation.list_url)

    table, end = parquet_table(client, operation.list_url)

    rows = [{column: as_json(cell) for column, cell in row.items()} for row in table.to_pylist()]
    assert rows == [{column: normal(value_at(row, column)) for column in table.column_names} for row in listed]
    assert {**end, "after": None} == {"rows": len(listed), "whole": True, "after": None}
    for column in table.column_names:
        texts = {cell for cell in table[column].to_pylist() if isinstance(cell, str)}
        assert not any(DAY.fullmatch(text) or INSTANT.fullmatch(text) for text in texts), column


def test_duckdb_reads_codes_as_text_and_instants_with_their_zone(busy: Siaga, tmp_path: Path) -> None:
    file = tmp_path / "items.parquet"
    file.write_bytes(busy.nation.get(f"{ITEMS}&format=parquet").content)

    with duckdb.connect() as connection:
        relation = connection.sql(f"SELECT * FROM '{file}'")
        type_by_column = dict(zip(relation.columns, (str(it) for it in relation.types), strict=True))
        [row] = connection.sql(
            f"SELECT region, value, status FROM '{file}' WHERE requirement = 'ADH-03' AND region = '64.08'"
        ).fetchall()

    assert {name: type_by_column[name] for name in ("region", "value", "overdue", "due_at", "update_id")} == {
        "region": "VARCHAR",
        "value": "BIGINT",
        "overdue": "BOOLEAN",
        "due_at": "TIMESTAMP WITH TIME ZONE",
        "update_id": "VARCHAR",
    }
    assert row == ("64.08", 2, "in_progress")


def test_scores_are_numbers_also_those_of_categories(busy: Siaga) -> None:
    table, _ = parquet_table(busy.nation, "/v1/readiness?within=64&level=regency")

    assert table.num_rows == 10
    assert {str(table.schema.field(it).type) for it in ("score", "due_score", "LOG")} == {"double"}


def test_a_file_is_written_in_row_groups_that_leave_memory_when_they_are_full(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(parquet_writer, "ROWS_IN_A_GROUP", 1000)
    file = parquet_writer.ParquetFile([Column("region", str), Column("value", int)])

    parts = [file.add([[f"64.{number}", number]] * 500) for number in range(5)]
    content = b"".join([*parts, file.close({"rows": 2500})])

    metadata = pq.read_metadata(io.BytesIO(content))
    assert [metadata.row_group(number).num_rows for number in range(metadata.num_row_groups)] == [1000, 1000, 500]
    assert [bool(part) for part in parts[1:]] == [True, False, True, False]


def test_a_parquet_file_of_a_limit_says_that_it_is_not_all(busy: Siaga) -> None:
    part, end = parquet_table(busy.nation, f"{ITEMS}&limit=2")
    rest, _ = parquet_table(busy.nation, f"{ITEMS}&after={end['after']}")
    whole, _ = parquet_table(busy.nation, ITEMS)

    assert (part.num_rows, end["rows"], end["whole"]) == (2, 2, False)
    assert pa.concat_tables([part, rest]).to_pylist() == whole.to_pylist()


def test_a_list_without_rows_has_its_columns(busy: Siaga) -> None:
    none, _ = parquet_table(busy.nation, "/v1/checklist-items?within=64.08&status=blocked")
    some, _ = parquet_table(busy.nation, ITEMS)

    assert (none.num_rows, none.schema.names, none.schema.types) == (0, some.schema.names, some.schema.types)


def test_a_cut_parquet_file_is_refused_by_its_readers(box: Siaga) -> None:
    fault = Fault(box.database.reader, 12)
    cut = box.nation.get("/v1/regions?format=parquet")
    fault.remove()

    with pytest.raises(pa.ArrowInvalid):
        pq.read_table(io.BytesIO(cut.content))


def test_without_the_extra_the_refusal_says_what_to_install(box: Siaga, monkeypatch: pytest.MonkeyPatch) -> None:
    for module_name in ("pyarrow", "pyarrow.parquet"):
        monkeypatch.setitem(sys.modules, module_name, None)

    answer = box.nation.get("/v1/regions?within=64&format=parquet", headers={"Accept-Language": "en"})

    assert (answer.status_code, answer.headers["content-type"]) == (501, "application/problem+json")
    assert answer.json()["code"] == "parquet_not_installed"
    assert "pip install 'siaga[parquet]'" in answer.json()["detail"]
    assert box.nation.get("/v1/regions?within=64.08&format=csv").status_code == 200


def test_a_server_starts_without_loading_the_library() -> None:
    program = "import sys, api.__main__; print(sorted(it for it in sys.modules if it.startswith('pyarrow')))"

    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert result.stdout.strip() == "[]"


@pytest.mark.skipif(sys.platform != "linux", reason="Linux says which memory is asked for in large pages")
def test_a_server_that_has_written_a_file_asks_for_no_large_pages(open_box: Siaga, tmp_path: Path) -> None:
    """Where it uses parts of them, its memory seems to grow."""
    headers = {"Authorization": f"Bearer {open_box.secret('64.08', agency='kpu-kutim')}"}
    with Serving(open_box.url, tmp_path) as serving:
        serving.wait()
        answer = httpx2.get(f"{serving.address}{ITEMS}&format=parquet", headers=headers, trust_env=False)
        mappings = Path(f"/proc/{serving.process.pid}/smaps").read_text()

    assert answer.status_code == 200
    assert [it for it in mappings.splitlines() if it.startswith("VmFlags:") and "hg" in it.split()] == []
