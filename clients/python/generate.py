"""Generates `siaga_operations`, a function and typed models for each operation, from the OpenAPI document.

    python generate.py DOCUMENT FOLDER

The generator has a virtualenv of its own (`make clients` makes it), because it needs another version of typer than
Siaga. What it writes uses httpx; here it gets httpx2, which `siaga_client` uses, so that both send with one client.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
PROGRAMS = HERE / ".generator" / "bin"
JSON = "application/json"


def generate(document_file: Path, folder: Path) -> None:
    """Generate the package into the folder. Raises CalledProcessError if the generator warns of anything."""
    options = ["--output-path", str(folder), "--overwrite", "--meta", "none", "--fail-on-warning"]
    environment = {**os.environ, "PATH": f"{PROGRAMS}{os.pathsep}{os.environ['PATH']}"}  # the generator calls ruff
    with tempfile.TemporaryDirectory() as workplace:
        input_file = Path(workplace, "openapi.json")
        document = json.loads(document_file.read_text(encoding="utf-8"))
        input_file.write_text(json.dumps(with_json_bodies(document)), encoding="utf-8")
        command = [str(PROGRAMS / "openapi-python-client"), "generate", "--path", str(input_file), *options]
        subprocess.run([*command, "--config", str(HERE / "generator.yaml")], env=environment, check=True)
    for file in folder.rglob("*.py"):
        code = file.read_text(encoding="utf-8")
        file.write_text(re.sub(r"^import httpx$", "import httpx2 as httpx", code, flags=re.MULTILINE), encoding="utf-8")
    (folder / "py.typed").touch()


def with_json_bodies(document: dict[str, Any]) -> dict[str, Any]:
    """The document without the other forms of bodies that may be JSON: generated functions confuse a list and text."""
    for operations in document["paths"].values():
        for operation in operations.values():
            content = operation.get("requestBody", {}).get("content", {})
            for media_type in [it for it in content if JSON in content and it != JSON]:
                del content[media_type]
    return document


if __name__ == "__main__":
    generate(Path(sys.argv[1]), Path(sys.argv[2]))
