"""Made-up requests from the OpenAPI document: what it allows, and what it does not; every answer is held against it."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

import schemathesis
from schemathesis import BaseSchema, Case, CheckContext, HookContext, Response
from schemathesis.config import SchemathesisConfig
from schemathesis.core.failures import Failure
from schemathesis.engine import events, from_schema
from schemathesis.engine.recorder import ScenarioRecorder
from schemathesis.openapi import from_asgi
from schemathesis.openapi.checks import RejectedPositiveData

from tests.conftest import Siaga
from tests.fuzz import names
from tests.fuzz.callers import Callers

SEED = 20241127
MANY = 100
"""From so many cases an operation on, every boundary of every field and every other method is tried as well."""

BEYOND_SCHEMAS = {
    *("unsafe_text", "date_range", "datetime_range", "int_type"),
    *("string_too_short", "too_short", "string_pattern_mismatch", "value_error"),
}
"""Refusals of a field that no JSON Schema can announce (to it, 4.0 is a whole number, a blank is a name, and the parts
of a requirement need not fit together); the document's words do."""


@dataclass
class Run:
    """What was sent and what came back."""

    sent: Counter[tuple[str, int]] = field(default_factory=Counter)
    """How often each operation answered each status."""
    failures: dict[str, str] = field(default_factory=dict)
    errors: list[str] = field(default_factory=list)

    @property
    def never_taken(self) -> list[str]:
        """Operations that refused whatever came: their names want a place in `names`."""
        taken = {label for label, status in self.sent if status < 300}
        return sorted({label for label, _ in self.sent} - taken)


def run(siaga: Siaga, cases: int) -> Run:
    document = from_asgi("/openapi.json", siaga.app, config=_config(cases))
    callers = Callers(siaga)
    _prepare(document, callers)
    found = Run()
    for event in from_schema(document).execute():
        if isinstance(event, events.ScenarioFinished):
            _note(found, event.recorder)
        elif isinstance(event, events.NonFatalError):
            found.errors.append(f"{event.label}: {event.value!r}")
        elif isinstance(event, events.FatalError):
            raise event.exception
    assert callers.can_still_call()
    return found


def _config(cases: int) -> SchemathesisConfig:
    return SchemathesisConfig.from_dict(
        {
            "seed": SEED,
            "dictionaries": {name: {"values": values} for name, values in names.KNOWN.items()},
            "parameters": names.often(names.BELONG),
            "operations": [
                {"include-path": path, "parameters": names.often(found)} for path, found in names.OF_PATHS.items()
            ],
            "generation": {"max-examples": cases, "deterministic": True},
            "checks": {"positive_data_acceptance": {"expected-statuses": ["2xx", "401", "403", "404", "409", "412"]}},
            "phases": {"coverage": {"enabled": cases >= MANY}},
        }
    )


def _prepare(document: BaseSchema, callers: Callers) -> None:
    class Auth:
        get = staticmethod(callers.get)
        set = staticmethod(callers.set)

    document.auth(refresh_interval=None)(Auth)  # else the first caller would be kept

    @document.hook
    def filter_case(_: HookContext, case: Case[Any]) -> bool:
        return callers.keep_their_tokens(case)

    @document.hook
    def map_case(_: HookContext, case: Case[Any]) -> Case[Any]:
        number = callers.number_of(case)
        return _plainly(case, number // 2) if number % 2 else case

    @document.hook
    def filter_failure(_: HookContext, failure: Failure, case: Case[Any], response: Response) -> bool:
        return not (isinstance(failure, RejectedPositiveData) and _is_beyond_schemas(case, response))


def _plainly(case: Case[Any], number: int) -> Case[Any]:
    """What an office sends of its own place: with every field at once, or anywhere, few requests would be taken."""
    if not isinstance(case.body, dict) or case.meta is None or case.meta.generation.mode.is_negative:
        return case
    places = ["ADH-03"] if case.path.endswith("/verifications") else sorted(names.STATE)
    own = {"region": "64.08", "requirement": places[number % len(places)]}
    case.path_parameters = {name: own.get(name, value) for name, value in case.path_parameters.items()}
    state: dict[str, Any] = names.STATE[own["requirement"]] if case.path.endswith("/updates") else {}
    said = {name: value for name, value in case.body.items() if value is not None}
    case.body = state | {name: said[name] for name in said if name in state or name not in names.SELDOM}
    case.query = {name: value for name, value in case.query.items() if name != "election"}
    case.headers.pop("If-Match", None)
    return case


def _is_beyond_schemas(case: Case[Any], response: Response) -> bool:
    """Whether a well-formed request was refused for what it says, by a code that the operation names."""
    problem = response.json()
    if problem["code"] == "invalid_request":
        return {error["code"] for error in problem["errors"]} <= BEYOND_SCHEMAS
    return _is_documented(case, response)


def _is_documented(case: Case[Any], response: Response) -> bool:
    named = case.operation.definition.raw["responses"].get(str(response.status_code), {})
    return f"`{response.json()['code']}`" in named.get("description", "")


@schemathesis.check
def refusal_is_documented(_: CheckContext, response: Response, case: Case[Any]) -> None:
    """A problem's code stands in the document, under its operation and status."""
    if response.status_code >= 400 and response.status_code != 405 and case.path != "/readyz":
        code = response.json()["code"]
        assert code == "no_such_path" or _is_documented(case, response), f"{response.status_code} {code} is not named"


def _note(found: Run, recorder: ScenarioRecorder) -> None:
    for id, made in recorder.interactions.items():
        if made.response is not None and id in recorder.cases:
            found.sent[recorder.cases[id].value.operation.label, made.response.status_code] += 1
    for id, checks in recorder.checks.items():
        for failed in [check.failure_info for check in checks if check.failure_info is not None]:
            said = recorder.interactions[id].response
            what = f"{recorder.cases[id].value.operation.label}: {failed.failure.title}: {failed.failure.message}"
            found.failures.setdefault(what, f"{failed.code_sample}\n{said.text[:1000] if said else 'no answer'}")
