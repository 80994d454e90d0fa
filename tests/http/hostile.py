"""Hostile values, encoded as in a request line, for every parameter of every operation."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, unquote

from tests.http.operations import READS, Operation, variants

ANYWHERE = {
    "empty": "",
    "NUL": "evil%00byte",
    "lone surrogate, overlong UTF-8, half a character": "evil%ED%A0%80%C0%AE%F0%9F",
    "a header of its own": "evil%0D%0AX-Evil:%20yes",
    "right-to-left override": "evil%E2%80%AEtxt",
    "Arabic digits": "%D9%A6%D9%A4.%D9%A0%D9%A8",
    "2**63": str(2**63),
    "not a number": "nan",
    "broken percent-encoding": "evil%zz%u0041%",
    "punctuation": quote("../%' OR 1=1 --<b>{0}{offers}\\_", safe=""),
    "64 kB": "evil" * 16_384,
}
FOR_NUMBERS = {
    "infinity": "inf",
    "underscore": "1_000",
    "5000 digits": "9" * 5000,
    "below -2**63": str(-(2**63) - 1),
}
FOR_TIMES = {
    "first of instants": quote("0001-01-01T00:00:00+12:00", safe=""),
    "last of instants": quote("9999-12-31T23:59:59-12:00", safe=""),
    "last of days": "9999-12-31",
    "far from polling": "H-9999T23:59",
    "no hour of the day": "H-1T25:61",
}
VALUES = ANYWHERE | FOR_NUMBERS | FOR_TIMES
NAMES = ("empty", "NUL", "right-to-left override", "64 kB", "punctuation")


@dataclass(frozen=True)
class Case:
    operation: Operation
    where: str
    label: str
    target: str

    @property
    def value(self) -> str:
        """The value as the server decodes it."""
        return unquote(VALUES[self.label])

    @property
    def is_name(self) -> bool:
        return self.where == "name"

    @property
    def name(self) -> str:
        return f"{self.operation.id} {self.where}: {self.label}"


def cases() -> list[Case]:
    return [case for it in READS for case in (*_values(it), *_names(it))]


def _values(operation: Operation) -> Iterator[Case]:
    for parameter in operation.parameters:
        name, location = parameter["name"], parameter["in"]
        for label, value in _fitting_values(parameter["schema"]).items():
            path = operation.path.replace(f"{{{name}}}", value) if location == "path" else operation.address
            query = "" if location == "path" else f"?{name}={value}{operation.limits(name)}"
            yield Case(operation, f"{location}/{name}", label, path + query)


def _fitting_values(schema: dict[str, Any]) -> dict[str, str]:
    kinds = variants(schema)
    if all("enum" in kind or kind["type"] == "boolean" for kind in kinds):
        return {label: ANYWHERE[label] for label in NAMES}
    if any(kind["type"] == "integer" for kind in kinds):
        return ANYWHERE | FOR_NUMBERS
    is_time = any("format" in kind or "2024-11-26" in kind.get("examples", []) for kind in kinds)
    return ANYWHERE | FOR_TIMES if is_time else ANYWHERE


def _names(operation: Operation) -> Iterator[Case]:
    for label in NAMES:
        yield Case(operation, "name", label, f"{operation.address}?{VALUES[label]}=1")
