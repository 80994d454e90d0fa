"""The pages that readers are shown, and the examples in them.

A block of the language `sh` is commands that must succeed. A block of the language `console` is commands that begin
with `$ `, each followed by what it prints. A page names the data that its examples run on in a comment at its top,
`<!-- examples: box -->` or `<!-- examples: exercise -->`, and its blocks run one after the other in one shell.
`<!-- meanwhile: COMMAND -->` is what the reader does by hand at this place. A block of any language after
`<!-- file: NAME -->` is saved as that file. A block after `<!-- not replayed: WHY -->` is only read.
"""

import re
import textwrap
from dataclasses import dataclass
from pathlib import Path

from tests.conftest import ROOT

DOCS = ROOT / "docs"
PAGES = [ROOT / "README.md", ROOT / "SECURITY.md", ROOT / "CONTRIBUTING.md", *sorted(DOCS.rglob("*.md"))]
BLOCK = re.compile(
    r"^(?:<!-- not replayed: (?P<why>[^>]+) -->\n+)?"
    r"(?P<indent> *)```(?P<kind>sh|console)\n(?P<text>.*?)^(?P=indent)```$"
    r"|^<!-- file: (?P<file>\S+) -->\n```\w+\n(?P<content>.*?)^```$"
    r"|^<!-- meanwhile: (?P<by_hand>.+?) -->$",
    re.MULTILINE | re.DOTALL,
)
DATA = re.compile(r"^<!-- examples: (box|exercise) -->$", re.MULTILINE)


@dataclass(frozen=True)
class Example:
    """Commands for a shell, and the output that the page shows; None: it shows none."""

    commands: str
    shown: str | None


def read(page: Path) -> str:
    return page.read_text(encoding="utf-8")


def name_of(page: Path) -> str:
    return str(page.relative_to(ROOT))


def data_of(page: Path) -> str | None:
    """The data that the examples of a page run on; None: it has no example."""
    match = DATA.search(read(page))
    return match[1] if match else None


def examples(page: Path) -> list[Example]:
    """The examples of a page, in order, without those that are not replayed."""
    page_examples = []
    for block in BLOCK.finditer(read(page)):
        if block["by_hand"]:
            page_examples.append(Example(block["by_hand"], None))
        elif block["file"]:
            page_examples.append(Example(f"cat > {block['file']} <<'END_OF_FILE'\n{block['content']}END_OF_FILE", None))
        elif block["why"] is None:
            text = textwrap.dedent(block["text"])
            page_examples += [Example(text, None)] if block["kind"] == "sh" else _console_examples(text)
    return page_examples


def _console_examples(text: str) -> list[Example]:
    """Each command of a console with the lines after it. A command goes on after a backslash, `|` or an open quote."""
    console_examples: list[Example] = []
    for part in re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]:
        lines = part.splitlines()
        end = 1
        while lines[end - 1].endswith(("\\", "|")) or "\n".join(lines[:end]).count("'") % 2:
            end += 1
        console_examples.append(Example("\n".join(lines[:end]), "\n".join(lines[end:]) or None))
    return console_examples
