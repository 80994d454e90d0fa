"""What of a change of the OpenAPI document breaks clients that were written for the document before it.

Of requests the server must go on taking what it took; of answers clients must go on finding what they found. Pure.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

Document = dict[str, Any]
Schema = dict[str, Any]

ALL_TYPES = frozenset({"string", "integer", "number", "boolean", "object", "array", "null"})
UPPER_BOUNDS = ("maxLength", "maximum", "exclusiveMaximum", "maxItems")
LOWER_BOUNDS = ("minLength", "minimum", "exclusiveMinimum", "minItems")
FORMS = ("pattern", "format")


class Direction(StrEnum):
    REQUEST = "request"
    ANSWER = "answer"


@dataclass(frozen=True, order=True)
class BreakingChange:
    """One change that breaks clients."""

    subject: str
    """What a changelog has to name: an operation's id, a `Schema.field`, or an operation and its parameter."""
    what: str

    def __str__(self) -> str:
        return f"`{self.subject}`: {self.what}"


def breaking_changes(old: Document, new: Document) -> list[BreakingChange]:
    comparison = _Comparison(old, new)
    comparison.compare_operations()
    return sorted(comparison.found)


@dataclass
class _Comparison:
    old: Document
    new: Document
    found: set[BreakingChange] = field(default_factory=set)
    compared: set[tuple[str, str, Direction]] = field(default_factory=set)
    """The pairs of named schemas that have been compared: many operations share them, and some hold themselves."""

    def add(self, subject: str, what: str) -> None:
        self.found.add(BreakingChange(subject, what))

    def compare_operations(self) -> None:
        new_operations = dict(_operations(self.new))
        for address, old_operation in _operations(self.old):
            if address not in new_operations:
                self.add(address, "the operation is gone")
                continue
            new_operation = new_operations[address]
            old_id, new_id = old_operation["operationId"], new_operation["operationId"]
            if old_id != new_id:
                self.add(new_id, f"the id of {address} was `{old_id}`")
            self._compare_parameters(new_id, old_operation, new_operation)
            self._compare_bodies(new_id, old_operation, new_operation)
            self._compare_answers(new_id, old_operation, new_operation)

    def _compare_parameters(self, id: str, old_operation: Schema, new_operation: Schema) -> None:
        old_parameters, new_parameters = _parameters(old_operation), _parameters(new_operation)
        for name, old_parameter in old_parameters.items():
            if name not in new_parameters:
                self.add(f"{id} {name}", "the parameter is gone")
            else:
                new_schema = new_parameters[name]["schema"]
                self.compare(f"{id} {name}", old_parameter["schema"], new_schema, Direction.REQUEST)
        for name, new_parameter in new_parameters.items():
            was_required = old_parameters.get(name, {}).get("required", False)
            if new_parameter.get("required", False) and not was_required:
                self.add(f"{id} {name}", "the parameter is required now")

    def _compare_bodies(self, id: str, old_operation: Schema, new_operation: Schema) -> None:
        old_body, new_body = old_operation.get("requestBody", {}), new_operation.get("requestBody", {})
        if new_body.get("required", False) and not old_body.get("required", False):
            self.add(id, "a body is required now")
        self._compare_contents(id, old_body, new_body, Direction.REQUEST)

    def _compare_answers(self, id: str, old_operation: Schema, new_operation: Schema) -> None:
        for status, old_answer in old_operation["responses"].items():
            if status.startswith("2"):
                new_answer = new_operation["responses"].get(status)
                if new_answer is None:
                    self.add(id, f"the status {status} is gone")
                else:
                    self._compare_contents(id, old_answer, new_answer, Direction.ANSWER)

    def _compare_contents(self, id: str, old_message: Schema, new_message: Schema, direction: Direction) -> None:
        new_contents = new_message.get("content", {})
        for media_type, old_content in old_message.get("content", {}).items():
            if media_type not in new_contents:
                self.add(id, f"the {direction} is no longer {media_type}")
            elif old_schema := old_content.get("schema"):  # one without a schema promised nothing
                self.compare(f"{id} {direction}", old_schema, new_contents[media_type].get("schema", {}), direction)

    def compare(self, subject: str, old: Schema, new: Schema, direction: Direction) -> None:
        """Compare two schemas of the same place."""
        old_name, new_name = old.get("$ref"), new.get("$ref")
        if old_name and new_name:
            if (old_name, new_name, direction) in self.compared:
                return
            self.compared.add((old_name, new_name, direction))
        if new_name:
            subject = new_name.rpartition("/")[2]
        old_variants, new_variants = _variants(self.old, old), _variants(self.new, new)
        self._compare_types(subject, old_variants, new_variants, direction)
        for kind in sorted(ALL_TYPES):
            old_of_kind = [it for it in old_variants if kind in _types(it)]
            new_of_kind = [it for it in new_variants if kind in _types(it)]
            if len(old_of_kind) == len(new_of_kind) == 1:
                self._compare_variants(subject, old_of_kind[0], new_of_kind[0], direction)

    def _compare_types(
        self, subject: str, old_variants: list[Schema], new_variants: list[Schema], direction: Direction
    ) -> None:
        old_types = frozenset[str]().union(*map(_types, old_variants))
        new_types = frozenset[str]().union(*map(_types, new_variants))
        if direction is Direction.REQUEST and (refused := old_types - _with_integers(new_types)):
            self.add(subject, f"takes no {_listed(refused)} any more")
        if direction is Direction.ANSWER and (added := new_types - _with_integers(old_types)):
            self.add(subject, f"may be {_listed(added)} now")

    def _compare_variants(self, subject: str, old: Schema, new: Schema, direction: Direction) -> None:
        self._compare_words(subject, old, new, direction)
        if direction is Direction.REQUEST:
            for what in _narrowed_bounds(old, new):
                self.add(subject, what)
        if "items" in old and "items" in new:
            self.compare(subject, old["items"], new["items"], direction)
        self._compare_fields(subject, old, new, direction)

    def _compare_words(self, subject: str, old: Schema, new: Schema, direction: Direction) -> None:
        old_words, new_words = _words(old), _words(new)
        if direction is Direction.REQUEST and new_words is not None:
            if old_words is None:
                self.add(subject, "takes some words alone now")
            elif gone := old_words - new_words:
                self.add(subject, f"no longer takes {_listed(gone)}")
        if direction is Direction.ANSWER and old_words is not None:
            if new_words is None:
                self.add(subject, "may be any word now")
            elif added := new_words - old_words:
                self.add(subject, f"may be {_listed(added)} now")

    def _compare_fields(self, subject: str, old: Schema, new: Schema, direction: Direction) -> None:
        old_fields, new_fields = old.get("properties", {}), new.get("properties", {})
        old_required, new_required = {*old.get("required", [])}, {*new.get("required", [])}
        for name, old_field in old_fields.items():
            if name in new_fields:
                self.compare(f"{subject}.{name}", old_field, new_fields[name], direction)
            else:
                self.add(f"{subject}.{name}", f"is gone from the {direction}")
        if direction is Direction.REQUEST:
            for name in new_required - old_required:
                self.add(f"{subject}.{name}", "is required now")
        else:
            for name in (old_required - new_required) & new_fields.keys():
                self.add(f"{subject}.{name}", "may be left out of the answer now")


def _operations(document: Document) -> Iterator[tuple[str, Schema]]:
    for path, operation_by_method in document["paths"].items():
        for method, operation in operation_by_method.items():
            yield f"{method.upper()} {path}", operation


def names_in_changelog(changelog: str) -> set[str]:
    """Return what the changelog names, in backticks, under "Breaking" of the version that is not released yet."""
    unreleased = changelog.partition("## [Unreleased]")[2].partition("\n## [")[0]
    breaking = unreleased.partition("### Breaking\n")[2].partition("\n### ")[0]
    return set(re.findall(r"`([^`]+)`", breaking))


def _parameters(operation: Schema) -> dict[str, Schema]:
    return {parameter["name"]: parameter for parameter in operation.get("parameters", [])}


def _variants(document: Document, schema: Schema) -> list[Schema]:
    """Return the alternatives of a schema, with references resolved."""
    if "$ref" in schema:
        return _variants(document, document["components"]["schemas"][schema["$ref"].rpartition("/")[2]])
    for key in ("anyOf", "oneOf"):
        if key in schema:
            return [variant for alternative in schema[key] for variant in _variants(document, alternative)]
    return [schema]


def _types(schema: Schema) -> frozenset[str]:
    named = schema.get("type")
    if named is None:
        return frozenset({"string"}) if _words(schema) else ALL_TYPES
    return frozenset(named if isinstance(named, list) else [named])


def _with_integers(types: frozenset[str]) -> frozenset[str]:
    """Every integer is a number."""
    return types | {"integer"} if "number" in types else types


def _words(schema: Schema) -> frozenset[str] | None:
    """Return the values that a schema lists; None: it lists none."""
    if "const" in schema:
        return frozenset([str(schema["const"])])
    return frozenset(map(str, schema["enum"])) if "enum" in schema else None


def _narrowed_bounds(old: Schema, new: Schema) -> Iterator[str]:
    if _words(old) is not None:
        return  # the words themselves are compared
    for bound in UPPER_BOUNDS:
        if bound in new and new[bound] < old.get(bound, float("inf")):
            yield f"{bound} is {new[bound]} now"
    for bound in LOWER_BOUNDS:
        if bound in new and new[bound] > old.get(bound, float("-inf")):
            yield f"{bound} is {new[bound]} now"
    for form in FORMS:
        if form in new and new[form] not in (old.get(form), "binary"):
            yield f"{form} is {new[form]} now"
    if new.get("additionalProperties") is False and old.get("additionalProperties") is not False:
        yield "takes no other fields any more"


def _listed(words: frozenset[str]) -> str:
    return ", ".join(sorted(words))
