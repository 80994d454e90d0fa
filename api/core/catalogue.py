"""The texts that people read, by language: `texts/id.toml` and `texts/en.toml`, side by side, under the same keys.

The modules that show a text name its key. A key that is missing fails when its module is imported.
"""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from api.core.text import LocalizedText

TEXTS = Path(__file__).with_name("texts")
LANGUAGES = ("id", "en")


def sentence(key: str) -> LocalizedText:
    """The text under a key such as `report.headline`."""
    section, _, name = key.rpartition(".")
    return LocalizedText(*[_section(language, section)[name] for language in LANGUAGES])


def sentences(section: str) -> dict[str, LocalizedText]:
    """The texts of a section such as `report.functions`, by name, in the order of the file."""
    id_texts, en_texts = (_section(language, section) for language in LANGUAGES)
    return {
        name: LocalizedText(text, en_texts[name])
        for name, text in id_texts.items()
        if isinstance(text, str)  # not a section of its own
    }


def _section(language: str, section: str) -> dict[str, Any]:
    table = read_file(language)
    for name in section.split("."):
        table = table[name]
    return table


@cache
def read_file(language: str) -> dict[str, Any]:
    """The catalogue of a language: sections of texts, and of further sections."""
    return tomllib.loads((TEXTS / f"{language}.toml").read_text(encoding="utf-8"))
