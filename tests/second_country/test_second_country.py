"""A second, invented country is loaded from files and passes the core tests."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.command import PATIENCE
from tests.conftest import PYTHON_PATH, ROOT, Server

FOLDER = Path(__file__).parent
CHECKS = FOLDER / "core_checks.py"


def test_another_country_needs_files_alone(server: Server) -> None:
    """The scheme of codes is read once, when the modules load, so that these tests have a process of their own."""
    if server.kind == "sqlite":
        pytest.skip("One process tries both databases.")
    variables = {
        "SIAGA_REGION_SCHEME": str(FOLDER / "scheme.toml"),
        "SIAGA_TEST_POSTGRES_URL": server.new(None),
        "PYTHONPATH": PYTHON_PATH,
    }
    checks = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-n", "0", "-p", "no:cacheprovider", str(CHECKS)],
        cwd=ROOT,
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
        timeout=3 * PATIENCE,
        check=False,
    )

    assert checks.returncode == 0, checks.stdout + checks.stderr
