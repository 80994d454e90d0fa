"""The files for running in production are right, as far as the tools for them are on this machine."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from api.core.settings import PREFIX, Settings
from tests.conftest import ROOT

DEPLOY = ROOT / "deploy"


def run(*command: str) -> None:
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stdout + ended.stderr


def test_the_settings_in_the_files_exist() -> None:
    names = {PREFIX + name.upper() for name in Settings.model_fields}

    for file in DEPLOY.iterdir():
        assert {*re.findall(r"SIAGA_[A-Z_]+", file.read_text(encoding="utf-8"))} <= names, file


def test_the_container_file_copies_what_there_is() -> None:
    text = (DEPLOY / "Containerfile").read_text(encoding="utf-8")
    sources = [name for line in re.findall(r"^COPY (?!--)(.+) \S+$", text, re.MULTILINE) for name in line.split()]
    let_in = (ROOT / ".dockerignore").read_text(encoding="utf-8")

    assert sources
    assert all((ROOT / name).exists() and f"!{name}\n" in let_in for name in sources)


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="There is no systemd here.")
def test_systemd_takes_the_unit(tmp_path: Path) -> None:
    unit = tmp_path / "siaga.service"
    text = (DEPLOY / "siaga.service").read_text(encoding="utf-8")
    unit.write_text(text.replace("/opt/siaga/bin/siaga", sys.executable), encoding="utf-8")

    run("systemd-analyze", "verify", str(unit))


@pytest.mark.skipif(shutil.which("caddy") is None, reason="There is no Caddy here.")
def test_caddy_takes_the_sample() -> None:
    run("caddy", "validate", "--adapter", "caddyfile", "--config", str(DEPLOY / "Caddyfile"))
