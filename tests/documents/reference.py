"""Writes the reference pages that follow from the code: `python -m tests.documents.reference`, or `make docs`."""

import ast
import inspect
import textwrap
from collections.abc import Iterable, Iterator
from enum import StrEnum
from itertools import pairwise
from pathlib import Path
from typing import Any

import typer.main

import api.app  # noqa: F401  (imports all that defines an error or an enumeration)
from api.cli import app as command_line
from api.core.caller import Role
from api.core.errors import ApiError
from api.core.settings import PREFIX, Settings
from tests.documents.pages import DOCS
from tests.http.operations import DOCUMENT, OPERATIONS, Operation

GENERATED = "This page is made from the code by `make docs`."


def pages() -> dict[Path, str]:
    """The text of each generated page."""
    texts = {
        "settings": settings_page(),
        "commands": commands_page(),
        "errors": errors_page(),
        "words": words_page(),
        "roles": roles_page(),
    }
    return {DOCS / "reference" / f"{name}.md": text for name, text in texts.items()}


def settings_page() -> str:
    rows = [
        (
            f"`{PREFIX}{name.upper()}`",
            _default(field.default),
            _one_line(field.description or ""),
            _bounds(field.metadata),
        )
        for name, field in Settings.model_fields.items()
    ]
    return _page(
        "Settings",
        "Settings are environment variables. A variable that begins with `SIAGA_` and is not one of these stops the"
        " start, so that a typing error is noticed. Options of the [command line](commands.md) win over them."
        " `SIAGA_TOKEN` is no setting: commands that call a server take the token of the caller from it.",
        _table(("variable", "default", "meaning", "bounds"), rows),
    )


def _default(value: object) -> str:
    return "" if value in ("", None) else f"`{value}`"


def _bounds(metadata: Iterable[Any]) -> str:
    bounds = {name: getattr(it, name) for it in metadata for name in ("ge", "le") if hasattr(it, name)}
    return " to ".join(str(bounds[name]) for name in ("ge", "le") if name in bounds)


def commands_page() -> str:
    sections = [
        f"## `{name}`\n\n{_one_line(command.help or '')}\n\n{_parameters(command)}".strip()
        for name, command in _commands("siaga", typer.main.get_command(command_line))
    ]
    return _page(
        "Command line",
        "`siaga` is in `.venv/bin` after `make run`. Every command reads the [settings](settings.md). A refusal is one"
        " sentence on stderr and exit status 2.",
        *sections,
    )


def _commands(name: str, command: Any) -> Iterator[tuple[str, Any]]:
    """Each command below a group with its whole name. Typer has classes of its own in place of those of click."""
    if hasattr(command, "commands"):
        for subcommand_name, subcommand in command.commands.items():
            yield from _commands(f"{name} {subcommand_name}", subcommand)
    else:
        yield name, command


def _parameters(command: Any) -> str:
    rows = [
        (_parameter_name(it), _parameter_default(it), _one_line(getattr(it, "help", "") or "")) for it in command.params
    ]
    return _table(("parameter", "default", "meaning"), rows) if rows else ""


def _parameter_name(parameter: Any) -> str:
    if parameter.param_type_name == "argument":
        return f"`{(parameter.name or '').rstrip('_').upper()}`"
    return ", ".join(f"`{name}`" for name in parameter.opts)


def _parameter_default(parameter: Any) -> str:
    if parameter.required:
        return "required"
    return "" if parameter.default in (None, False, "") or callable(parameter.default) else f"`{parameter.default}`"


def errors_page() -> str:
    error_classes = sorted(_with_subclasses(ApiError), key=lambda error: (error.status, error.code))
    rows = [(str(it.status), f"`{it.code}`", it.message.en, it.message.id) for it in error_classes]
    return _page(
        "Errors",
        "Every refusal is a problem (RFC 9457) with one of these codes. A code never changes its meaning; treat a code"
        " that you do not know by its HTTP status. Names in braces are filled in. Your server lists the same at"
        " `/problems`. Besides, `errors` of a 422 may hold the codes of pydantic for single values, such as `missing`.",
        _table(("status", "code", "English", "Indonesian"), rows),
    )


def _with_subclasses(error: type[ApiError]) -> set[type[ApiError]]:
    return {error}.union(*(_with_subclasses(subclass) for subclass in error.__subclasses__()))


def words_page() -> str:
    published = {name for name, schema in DOCUMENT["components"]["schemas"].items() if "enum" in schema}
    enumerations = sorted((it for it in _subclasses(StrEnum) if it.__name__ in published), key=lambda it: it.__name__)
    sections = [f"## {it.__name__}\n\n{inspect.getdoc(it)}\n\n{_values(_members(it))}" for it in enumerations]
    return _page(
        "Words of the API",
        "Every field and parameter that takes one of a list of words, by the name of its list in `/openapi.json`. The"
        " words of the trade and of Siaga are in the [glossary](../glossary.md).",
        *sections,
    )


def _values(members: list[tuple[str, str]]) -> str:
    """A table of the values, or a list of them where each word says what it means."""
    if any(meaning for _, meaning in members):
        return _table(("value", "meaning"), members)
    return ", ".join(value for value, _ in members)


def _subclasses(enumeration: type[StrEnum]) -> list[type[StrEnum]]:
    """The enumerations of Siaga itself."""
    return [it for it in enumeration.__subclasses__() if it.__module__.startswith("api.")]


def _members(enumeration: type[StrEnum]) -> list[tuple[str, str]]:
    """Each value with the docstring below its member; without one, the meaning is the word itself."""
    module = ast.parse(Path(inspect.getfile(enumeration)).read_text(encoding="utf-8"))
    meaning_by_name: dict[str, str] = {}
    for definition in (it for it in module.body if isinstance(it, ast.ClassDef) and it.name == enumeration.__name__):
        for statement, following in pairwise(definition.body):
            if isinstance(statement, ast.Assign) and isinstance(following, ast.Expr):
                meaning_by_name[ast.unparse(statement.targets[0])] = ast.literal_eval(following.value)
    return [(f"`{it.value}`", _one_line(meaning_by_name.get(it.name, ""))) for it in enumeration]


def roles_page() -> str:
    guarded = [it for it in OPERATIONS if not it.is_public]
    operations = sorted(guarded, key=lambda it: ([*Role].index(_role(it)), it.path, it.method))
    rows = [
        (
            f"`{it.method.upper()} {it.path}`",
            it.spec["summary"],
            *("✓" if role.includes(_role(it)) else "" for role in Role),
        )
        for it in operations
    ]
    public = [(f"`{it.method.upper()} {it.path}`", it.spec["summary"]) for it in OPERATIONS if it.is_public]
    return _page(
        "Roles and rights",
        "Which role a call takes. Each role includes the ones before it. The role is not all: a token acts only in its"
        " own regions, and who may report or verify an item depends on its agency too"
        " ([scope](../explanation/scope.md)).",
        _table(("call", "what it does", *Role), rows),
        "## Without a token",
        _table(("call", "what it does"), public),
    )


def _role(operation: Operation) -> Role:
    [role] = {role for needs in operation.spec["security"] for [role] in needs.values()}
    return Role(role)


def _page(title: str, introduction: str, *sections: str) -> str:
    paragraphs = [f"# {title}", textwrap.fill(introduction, 140, break_on_hyphens=False), GENERATED, *sections]
    return "\n\n".join(paragraphs) + "\n"


def _table(headers: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    header_cells = [*headers]
    lines = [header_cells, ["---"] * len(header_cells), *([it.replace("|", "\\|") for it in row] for row in rows)]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def _one_line(text: str) -> str:
    return " ".join(text.split())


if __name__ == "__main__":
    for page, text in pages().items():
        page.write_text(text, encoding="utf-8")
