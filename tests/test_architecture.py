"""The import rule of `api/__init__.py`, and the sizes that keep code readable, enforced."""

import ast
import statistics
from pathlib import Path

import pytest

import api

ROOT = Path(api.__file__).parent
RANKS = [
    {"__main__"},
    {"main", "cli", "tables"},
    {"commands"},
    {"simulate"},
    {"startup"},
    {"router"},
    {"web", "dependencies"},
    {"service"},
    {"deeds"},
    {"importer", "ledger"},
    {"chain"},
    {"answers"},
    {"sentences"},
    {"queries"},
    {"scope"},
    {"rules", "schemas", "formats", "checks"},
    {"models"},
    {"moments", "stands", "proofs", "columns", "spreadsheets", "workbooks"},
    {"caller", "errors", "schema", "settings"},
    {"db", "words", "provenance", "status"},
]
WEB = {"main", "router", "web", "dependencies"}
MODULES = [path for path in ROOT.rglob("*.py") if path.name != "__init__.py"]


def kind(parts: tuple[str, ...]) -> str:
    """api.web.clock -> web; api.checklists.queries -> queries; api.errors.NotFound -> errors."""
    whole = parts[1] in ("db", "web") or (ROOT / f"{parts[1]}.py").exists()
    return parts[1] if whole else parts[2]


def rank(of: str) -> int:
    for number, kinds in enumerate(RANKS):
        if of in kinds:
            return number
    raise AssertionError(f"{of}.py is not one of our kinds of file; see api/__init__.py")


def imports(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return found


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(ROOT)))
def test_imports_only_go_down(path: Path) -> None:
    here = kind(path.relative_to(ROOT.parent).with_suffix("").parts)
    for name in imports(path):
        top, *_ = parts = tuple(name.split("."))
        if top in ("fastapi", "starlette"):
            assert here in WEB, f"{here} must not know about HTTP, yet imports {name}"
        if top == "api":
            there = kind(parts)
            assert rank(here) < rank(there) or here == there in ("db", "web", "commands"), f"{here} imports {name}"


def test_the_map_names_every_kind() -> None:
    described = api.__doc__ or ""
    for kinds in RANKS:
        for name in kinds:
            assert name in described


def test_every_models_file_is_in_tables() -> None:
    features = {path.parent.name for path in ROOT.glob("*/models.py")}
    assert features == {name.split(".")[1] for name in imports(ROOT / "tables.py") if name.endswith("models")}


def functions() -> dict[str, int]:
    found = {}
    for path in MODULES:
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                found[f"{path.relative_to(ROOT)}:{node.name}"] = (node.end_lineno or 0) - node.lineno + 1
    return found


def test_functions_and_files_stay_small() -> None:
    lengths = functions()

    assert [name for name, length in lengths.items() if length > 40] == []
    assert statistics.median(lengths.values()) < 8
    assert [str(path) for path in MODULES if len(path.read_text().splitlines()) > 300] == []
