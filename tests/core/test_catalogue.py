"""Both catalogues have the same keys, the program uses each of them, and it gives what their braces take."""

import ast
import string
from collections.abc import Iterator
from typing import Any, get_args

import pytest
from pydantic_core.core_schema import ErrorType

from api.core.catalogue import LANGUAGES, read_file, sentence, sentences
from api.core.errors import ApiError
from api.core.region_codes import LEVELS
from tests.conftest import ROOT

TREES = {file: ast.parse(file.read_text(encoding="utf-8")) for file in (ROOT / "api").rglob("*.py")}
CALLS = [node for tree in TREES.values() for node in ast.walk(tree) if isinstance(node, ast.Call)]
NAMED_BY_OTHERS = {
    "validation.messages": {*get_args(ErrorType)},
    "report.items": {"one", "other"},
    "checklists.levels": {*LEVELS},
}
NAMED_BY_OTHERS["report.days"] = NAMED_BY_OTHERS["report.items"]
"""Sections whose names come from pydantic's types of errors, the plural forms of CLDR, and the scheme of regions."""
READ_IN_ORDER = "sheet.guide"


def texts(table: dict[str, Any], section: str = "") -> Iterator[tuple[str, str]]:
    """All keys with their texts, in the order of the file."""
    for name, value in table.items():
        key = f"{section}.{name}".lstrip(".")
        if isinstance(value, str):
            yield key, value
        else:
            yield from texts(value, key)


KEYS = dict(texts(read_file("en")))


def placeholders(text: str) -> set[str]:
    return {field for _, field, _, _ in string.Formatter().parse(text) if field is not None}


def string_arguments(function: str) -> set[str]:
    """What the program passes to a function as a literal."""
    return {
        call.args[0].value
        for call in CALLS
        if isinstance(call.func, ast.Name)
        and call.func.id == function
        and call.args
        and isinstance(call.args[0], ast.Constant)
        and isinstance(call.args[0].value, str)
    }


def refusals() -> dict[str, type[ApiError]]:
    """All refusals, by the name of their class."""
    found, classes = dict[str, type[ApiError]](), [ApiError]
    for refusal in classes:
        found[refusal.__name__] = refusal
        classes += refusal.__subclasses__()
    return found


def keys_in_use() -> set[str]:
    """The keys that the program names: one by one, as a section, or by the code of a refusal."""
    sections = string_arguments("sentences")
    in_sections = {f"{section}.{name}" for section in sections for name in sentences(section)}
    return string_arguments("sentence") | in_sections | {f"refusals.{it.code}" for it in refusals().values()}


def test_both_languages_have_the_same_keys_in_the_same_order() -> None:
    of_indonesian, of_english = ([key for key, _ in texts(read_file(language))] for language in LANGUAGES)

    assert of_indonesian == of_english


def test_both_languages_have_the_same_placeholders() -> None:
    in_indonesian = dict(texts(read_file("id")))

    assert [key for key, text in KEYS.items() if placeholders(text) != placeholders(in_indonesian[key])] == []


def test_no_key_is_missing_and_none_is_unused() -> None:
    assert keys_in_use() == {*KEYS}


def test_every_name_in_a_section_is_named_in_the_program() -> None:
    """A section is read as a whole, so an unused name in it would be found by nothing else."""
    strings = {
        node.value
        for tree in TREES.values()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }

    for section in string_arguments("sentences") - {READ_IN_ORDER}:
        known_names = strings | NAMED_BY_OTHERS.get(section, set())
        assert [name for name in sentences(section) if name not in known_names] == [], section


def calls_with_values() -> Iterator[tuple[str, set[str], set[str]]]:
    """Each place that fills a text: where, what the braces take, and what it gives.

    Places that give a mapping are left out.
    """
    refusal_by_name = refusals()
    for file, tree in TREES.items():
        constants = {
            node.targets[0].id: node.value.args[0].value
            for node in ast.walk(tree)
            if isinstance(node, ast.Assign)
            and isinstance(node.targets[0], ast.Name)
            and isinstance(node.value, ast.Call)
            and isinstance(node.value.func, ast.Name)
            and node.value.func.id == "sentence"
            and isinstance(node.value.args[0], ast.Constant)
        }
        for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
            given = {keyword.arg for keyword in call.keywords}
            text = _filled_text(call, refusal_by_name, constants)
            if text is not None and None not in given:
                yield f"{file.relative_to(ROOT)}:{call.lineno}", placeholders(text), {it for it in given if it}


def _filled_text(call: ast.Call, refusal_by_name: dict[str, type[ApiError]], constants: dict[str, Any]) -> str | None:
    function = call.func
    if isinstance(function, ast.Name) and function.id in refusal_by_name:
        return refusal_by_name[function.id].message.en
    if isinstance(function, ast.Attribute) and function.attr == "in_language" and isinstance(function.value, ast.Name):
        key = constants.get(function.value.id)
        return None if key is None else sentence(key).en
    return None


def test_every_text_is_filled_with_what_its_braces_take() -> None:
    places = [*calls_with_values()]

    assert len(places) > 200
    assert [place for place, taken, given in places if not taken <= given] == []


def test_a_text_that_is_not_there_is_an_error() -> None:
    with pytest.raises(KeyError, match="never_written"):
        sentence("refusals.never_written")
