"""Made-up requests from the OpenAPI document: what it allows, and what it does not; every answer is held against it."""

from collections import Counter
from dataclasses import dataclass, field

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

BEYOND_SCHEMAS = {"unsafe_text", "datetime_range"}
"""Refusals of a field that no JSON Schema can announce; its description does."""


@dataclass
class Run:
    """What was sent and what came back."""

    sent: Counter[tuple[str, int]] = field(default_factory=Counter)
    """How often each operation answered each status."""
    failures: dict[str, str] = field(default_factory=dict)
    errors: list[str] = field(default_factory=list)

    def count(self, of: str, kind: int) -> int:
        return sum(times for (label, status), times in self.sent.items() if label == of and status // 100 == kind)


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
            "phases": {"fuzzing": {"operation-ordering": "none"}},
        }
    )


def _prepare(document: BaseSchema, callers: Callers) -> None:
    class Auth:
        get = staticmethod(callers.get)
        set = staticmethod(callers.set)

    document.auth()(Auth)

    @document.hook
    def filter_case(_: HookContext, case: Case) -> bool:
        return callers.keep_their_tokens(case)

    @document.hook
    def filter_failure(_: HookContext, failure: Failure, case: Case, response: Response) -> bool:
        return not (isinstance(failure, RejectedPositiveData) and _is_beyond_schemas(case, response))


def _is_beyond_schemas(case: Case, response: Response) -> bool:
    """Whether a well-formed request was refused for what it says, by a code that the operation names."""
    problem = response.json()
    if problem["code"] == "invalid_request":
        return {error["code"] for error in problem["errors"]} <= BEYOND_SCHEMAS
    return _is_documented(case, response)


def _is_documented(case: Case, response: Response) -> bool:
    named = case.operation.definition.raw["responses"].get(str(response.status_code), {})
    return f"`{response.json()['code']}`" in named.get("description", "")


@schemathesis.check
def refusal_is_documented(_: CheckContext, response: Response, case: Case) -> None:
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
