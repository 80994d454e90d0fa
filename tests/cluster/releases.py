"""The code of released versions, from the history of this repository."""

import io
import subprocess
import tarfile
from pathlib import Path

from tests.conftest import ROOT


def extract(version: str, folder: Path) -> Path:
    """Write the package of a released version into a folder. Returns the folder, to run Siaga in."""
    archive = _git("archive", commit_of(version), "api")
    with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
        tar.extractall(folder, filter="data")
    return folder


def commit_of(version: str) -> str:
    """The commit with the tag of the version; without a tag, the last commit that has this version."""
    tag = f"v{version}"
    if _git("tag", "--list", tag):
        return tag
    line = f'VERSION = "{version}"'
    next_version = _git("log", "-1", "--format=%H", f"-S{line}", "--", "api/core/version.py").decode().strip()
    assert next_version, f"The history of this checkout does not reach back to version {version}."
    return f"{next_version}^"


def _git(*arguments: str) -> bytes:
    return subprocess.run(("git", *arguments), cwd=ROOT, check=True, capture_output=True).stdout
