"""A second, invented country is loaded from files and passes the core tests."""

import os
import subprocess
import sys
from pathlib import Path

from tests.cli.command import PATIENCE
from tests.conftest import PYTHON_PATH, ROOT, Server

FOLDER = Path(__file__).parent
CHECKS = FOLDER / "core_checks.py"


def test_another_country_needs_files_alone(server: Server) -> None:
    """The scheme of codes is read once, when the modules load, so that these tests have a process of their own."""
    variables = {"SIAGA_REGION_SCHEME": str(FOLDER / "scheme.toml"), "PYTHONPATH": PYTHON_PATH}
    if server.kind == "postgresql":
        variables["SIAGA_TEST_POSTGRES_URL"] = server.new(None)
    checks = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-n", "0", "-p", "no:cacheprovider", str(CHECKS), "-k", server.kind],
        cwd=ROOT,
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )

    assert checks.returncode == 0, checks.stdout + checks.stderr
