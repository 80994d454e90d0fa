"""What no caller should send, as it stands in a request line: in every parameter of every operation."""

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
    what: str
    target: str

    @property
    def said(self) -> str:
        """The value as a server reads it."""
        return unquote(VALUES[self.what])

    @property
    def is_name(self) -> bool:
        return self.where == "name"

    @property
    def name(self) -> str:
        return f"{self.operation.id} {self.where}: {self.what}"


def cases() -> list[Case]:
    return [case for it in READS for case in (*_values(it), *_names(it))]


def _values(it: Operation) -> Iterator[Case]:
    for parameter in it.parameters:
        name, place = parameter["name"], parameter["in"]
        for what, value in _fitting(parameter["schema"]).items():
            path = it.path.replace(f"{{{name}}}", value) if place == "path" else it.address
            query = "" if place == "path" else f"?{name}={value}{it.few(name)}"
            yield Case(it, f"{place}/{name}", what, path + query)


def _fitting(schema: dict[str, Any]) -> dict[str, str]:
    kinds = variants(schema)
    if all("enum" in kind or kind["type"] == "boolean" for kind in kinds):
        return {what: ANYWHERE[what] for what in NAMES}
    if any(kind["type"] == "integer" for kind in kinds):
        return ANYWHERE | FOR_NUMBERS
    is_time = any("format" in kind or "2024-11-26" in kind.get("examples", []) for kind in kinds)
    return ANYWHERE | FOR_TIMES if is_time else ANYWHERE


def _names(it: Operation) -> Iterator[Case]:
    for what in NAMES:
        yield Case(it, "name", what, f"{it.address}?{VALUES[what]}=1")
