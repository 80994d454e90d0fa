"""The wheel alone is enough: it makes, fills and serves a database from an empty folder."""

import re
import stat
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from api.core.version import VERSION
from tests.cli.command import Serving, environment
from tests.conftest import ROOT

URL = "sqlite:///var/siaga.db"
DEFAULT_SETTINGS = {
    "SIAGA_CHECKPOINT_KEY": "",
    "SIAGA_ADMIN_TOKEN_FILE": "var/admin.env",
}


@dataclass(frozen=True)
class Installed:
    """The wheel, installed into a folder of its own. What it depends on comes from the environment of the tests."""

    packages: Path

    @property
    def variables(self) -> dict[str, str]:
        return {**DEFAULT_SETTINGS, "PYTHONPATH": str(self.packages)}

    def run(self, *arguments: str, **variables: str) -> str:
        """What the installed command prints."""
        command = (str(self.packages / "bin" / "siaga"), *arguments)
        return run_python(*command, **environment(URL, {**self.variables, **variables}))


def run_python(*arguments: str, **variables: str) -> str:
    ended = subprocess.run(
        [sys.executable, *arguments], cwd=ROOT, env=variables or None, capture_output=True, text=True, check=False
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    return ended.stdout


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Installed:
    built, packages = tmp_path_factory.mktemp("built"), tmp_path_factory.mktemp("packages")
    run_python("-m", "hatchling", "build", "--target", "wheel", "--directory", str(built))
    (wheel,) = built.glob("siaga-*.whl")
    options = ("--no-deps", "--no-index", "--no-compile", "--quiet", "--disable-pip-version-check")
    run_python("-m", "pip", "install", *options, "--target", str(packages), str(wheel))
    return Installed(packages)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("empty")


@pytest.fixture(scope="module")
def serving(installed: Installed, folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Serving]:
    with Serving(URL, tmp_path_factory.mktemp("output"), cwd=folder, **installed.variables) as serving:
        yield serving.wait()


def test_the_installed_command_is_the_one_of_the_wheel(installed: Installed) -> None:
    code = "import api, siaga_client; print(api.__file__, siaga_client.__file__, sep='\\n')"

    files = run_python("-P", "-c", code, **environment(URL, installed.variables)).split()
    assert [Path(it).relative_to(installed.packages).parts[0] for it in files] == ["api", "siaga_client"]


def test_it_says_its_version(installed: Installed) -> None:
    assert installed.run("--version") == f"siaga {VERSION}\n"


def test_a_shell_completes_its_commands(installed: Installed) -> None:
    typed = {"_SIAGA_COMPLETE": "complete_bash", "COMP_WORDS": "siaga se", "COMP_CWORD": "1"}

    assert installed.run(**typed).split() == ["serve", "seed"]


def test_from_an_empty_folder_it_serves_the_data_in_the_wheel(serving: Serving, folder: Path) -> None:
    token_file = folder / "var" / "admin.env"
    (secret,) = re.findall(r"^export SIAGA_TOKEN=(\S+)$", token_file.read_text(), re.MULTILINE)

    answer = serving.get("/v1/regions/64.08", secret)

    assert answer.json()["name"] == "Kutai Timur"
    assert {it.name for it in (folder / "var").iterdir()} >= {"siaga.db", "admin.env", "checkpoint.key"}
    assert stat.S_IMODE(token_file.stat().st_mode) == 0o600
    assert "siaga_" not in serving.out + serving.err
