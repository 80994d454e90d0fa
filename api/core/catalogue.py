"""The texts that people read, by language: `texts/id.toml` and `texts/en.toml`, side by side, under the same keys.

The modules that show a text name its key. A key that is missing fails when its module is imported. The file that
SIAGA_REGION_SCHEME names may have other texts for some keys.
"""

import string
import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from api.core.region_codes import SCHEME
from api.core.region_scheme import InvalidRegionScheme, end_program
from api.core.text import LocalizedText

TEXTS = Path(__file__).with_name("texts")
LANGUAGES = ("id", "en")


def sentence(key: str) -> LocalizedText:
    """The text under a key such as `report.headline`."""
    return LocalizedText(*[SCHEME.texts.get(language, {}).get(key) or _text(language, key) for language in LANGUAGES])


def sentences(section: str) -> dict[str, LocalizedText]:
    """The texts of a section such as `report.functions`, by name, in the order of the file."""
    return {
        name: sentence(f"{section}.{name}")
        for name, text in _section("id", section).items()
        if isinstance(text, str)  # not a section of its own
    }


def _text(language: str, key: str) -> str:
    """The text in the catalogue. Raises `KeyError` where there is none."""
    section, _, name = key.rpartition(".")
    text: str = _section(language, section)[name]
    return text


def _section(language: str, section: str) -> dict[str, Any]:
    table = read_file(language)
    for name in section.split("."):
        table = table[name]
    return table


@cache
def read_file(language: str) -> dict[str, Any]:
    """The catalogue of a language: sections of texts, and of further sections."""
    return tomllib.loads((TEXTS / f"{language}.toml").read_text(encoding="utf-8"))


def check_texts(texts_by_language: Mapping[str, Mapping[str, str]]) -> None:
    """Check texts that replace those of the catalogue. Raises InvalidRegionScheme.

    Each has the key of a text, and nothing in braces that this text does not have.
    """
    for language, texts in texts_by_language.items():
        for key, text in texts.items():
            try:
                unknown_fields = _fields(text) - _fields(_text(language, key))
            except (KeyError, TypeError, ValueError):
                raise InvalidRegionScheme(f"There is no text {key}, or its braces are not closed.") from None
            if unknown_fields:
                raise InvalidRegionScheme(f"The text {key} has no {{{min(unknown_fields)}}}.")


def _fields(text: str) -> set[str]:
    """What is in the braces of a text. Raises `ValueError` for braces that are not closed."""
    return {
        name + (f"!{conversion}" if conversion else "") + (f":{form}" if form else "")
        for _, name, form, conversion in string.Formatter().parse(text)
        if name is not None
    }


try:
    check_texts(SCHEME.texts)
except InvalidRegionScheme as error:
    end_program(error)
