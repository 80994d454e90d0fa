"""The client for Python is installed from its folder, and stands alone."""

import subprocess
import sys
from pathlib import Path

from api.core.version import VERSION
from siaga_client import version
from tests.conftest import ROOT

FOLDER = ROOT / "clients" / "python"
PROGRAM = """
import sys
from siaga_client import SiagaClient
with SiagaClient("http://127.0.0.1:9", "siaga_x"):
    print(sys.modules["siaga_client"].__file__, "api" in sys.modules)
"""


def run_python(*arguments: str, folder: Path, **variables: str) -> str:
    command = [sys.executable, *arguments]
    return subprocess.run(command, cwd=folder, env=variables, capture_output=True, text=True, check=True).stdout


def test_the_wheel_of_the_client_needs_nothing_of_the_server(tmp_path: Path) -> None:
    packages = tmp_path / "packages"
    build = ("-m", "hatchling", "build", "--target", "wheel", "--directory", str(tmp_path))
    run_python(*build, folder=FOLDER, PYTHONPATH="")
    [wheel] = tmp_path.glob("siaga_client-*.whl")
    options = ("--no-deps", "--no-index", "--no-compile", "--quiet", "--disable-pip-version-check")
    run_python("-m", "pip", "install", *options, "--target", str(packages), str(wheel), folder=tmp_path)

    printed = run_python("-P", "-c", PROGRAM, folder=tmp_path, PYTHONPATH=str(packages))

    assert printed.split() == [str(packages / "siaga_client" / "__init__.py"), "False"]
    assert (packages / "siaga_client" / "py.typed").exists()


def test_the_client_has_the_version_of_the_server() -> None:
    assert version.VERSION == VERSION
