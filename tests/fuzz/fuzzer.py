"""Requests generated from the OpenAPI document, valid and invalid; every answer is checked against it."""

import json
from typing import Any

import schemathesis
from schemathesis import BaseSchema, Case, CheckContext, HookContext, Response, SerializationContext
from schemathesis.config import SchemathesisConfig
from schemathesis.core.failures import AcceptedNegativeData, Failure, ServerError
from schemathesis.engine import events, from_schema
from schemathesis.engine.recorder import ScenarioRecorder
from schemathesis.generation.meta import TestPhase
from schemathesis.openapi import from_asgi
from schemathesis.openapi.checks import RejectedPositiveData
from schemathesis.python.asgi import shutdown_lifespans

from api.http.accept import CSV, NDJSON
from tests.conftest import Siaga
from tests.fuzz import names
from tests.fuzz.callers import Callers
from tests.fuzz.refusals import REASON_BY_CODE, REASON_BY_FIELD_CODE
from tests.fuzz.run import Run
from tests.fuzz.walks import follow_links
from tests.http.operations import STREAMS

SEED = 20241127
THOROUGH_FROM = 100
"""From this many cases an operation on, all examples, all boundaries of all fields and all other methods are tried."""
FOLLOWED_PER_CASE = 20
"""How many links are followed for each case that an operation is tried with."""

REFUSALS = [
    *("400", "401", "403", "404", "405", "406", "409", "410", "412"),
    *("413", "415", "422", "428", "429", "431", "503"),
]
"""The statuses by which a malformed request may be refused: it may also be too large, for example."""

TEXT_BODIES = (CSV, NDJSON)


@schemathesis.serializer(NDJSON)
def ndjson(_: SerializationContext, body: Any) -> bytes:
    """A body of lines, which the document has an example of: it is text already."""
    return (body if isinstance(body, str) else json.dumps(body)).encode()


def run(siaga: Siaga, cases: int) -> Run:
    """Send requests to the application. Schemathesis starts it as a server does, and would stop it when Python ends."""
    try:
        return _send_requests(siaga, cases)
    finally:
        shutdown_lifespans()


def _send_requests(siaga: Siaga, cases: int) -> Run:
    document = from_asgi("/openapi.json", siaga.app, config=_config(cases)).exclude(path=sorted(STREAMS))
    callers = Callers(siaga)
    _prepare(document, callers)
    summary = Run()
    for event in from_schema(document).execute():
        if isinstance(event, events.ScenarioFinished):
            _add_results(summary, event.recorder)
        elif isinstance(event, events.NonFatalError):
            summary.errors.append(f"{event.label}: {event.value!r}")
        elif isinstance(event, events.FatalError):
            raise event.exception
    document.config.phases.stateful.enabled = True
    follow_links(document, callers, summary, requests=cases * FOLLOWED_PER_CASE, seed=SEED)
    assert callers.can_still_call()
    return summary


def _config(cases: int) -> SchemathesisConfig:
    is_thorough = cases >= THOROUGH_FROM
    return SchemathesisConfig.from_dict(
        {
            "seed": SEED,
            "dictionaries": {name: {"values": values} for name, values in names.NAMES_BY_KIND.items()},
            "parameters": names.often_used(names.KIND_BY_PARAMETER),
            "operations": [
                {"include-path": path, "parameters": names.often_used(kinds)}
                for path, kinds in names.KINDS_BY_PATH.items()
            ],
            "generation": {"max-examples": cases, "deterministic": True, "with-security-parameters": False},
            "checks": {
                "positive_data_acceptance": {"expected-statuses": ["2xx", "304", "401", "403", "404", "409", "412"]},
                "negative_data_rejection": {"expected-statuses": REFUSALS},
                "use_after_free": {"enabled": False},  # what is ended or revoked stays readable, with its state
                "ignored_auth": {"enabled": is_thorough},  # sends every accepted request twice more
            },
            "phases": {
                "examples": {"enabled": is_thorough},
                "coverage": {"enabled": is_thorough},
                "stateful": {"enabled": False, "inference": {"algorithms": []}},  # `walks` does this one
            },
        }
    )


def _prepare(document: BaseSchema, callers: Callers) -> None:
    class Auth:
        get = staticmethod(callers.get)
        set = staticmethod(callers.set)

    document.auth(refresh_interval=None)(Auth)  # else the first caller would be cached

    @document.hook
    def filter_case(_: HookContext, case: Case[Any]) -> bool:
        return callers.keeps_caller_tokens(case)

    @document.hook
    def map_case(_: HookContext, case: Case[Any]) -> Case[Any]:
        number = callers.number_of(case)
        return _as_an_office_sends_it(case, number // 2) if number % 2 else case

    @document.hook
    def after_call(_: HookContext, case: Case[Any], response: Response) -> None:
        callers.note_owner(case, response)

    @document.hook
    def filter_failure(_: HookContext, failure: Failure, case: Case[Any], response: Response) -> bool:
        if isinstance(failure, AcceptedNegativeData) and case.media_type in TEXT_BODIES:
            return False  # whatever is sent is text
        if isinstance(failure, ServerError | RejectedPositiveData) and _lacks_role(case, response):
            return False
        return not (isinstance(failure, RejectedPositiveData) and _is_beyond_schemas(case, response))


def _as_an_office_sends_it(case: Case[Any], number: int) -> Case[Any]:
    """The case as an agency sends it, about its own region and with few fields: otherwise few would be accepted."""
    if case.meta is None or case.meta.generation.mode.is_negative or not isinstance(case.body, dict):
        return case
    if case.meta.phase.name is TestPhase.STATEFUL:  # `walks` does it, and knows what a link gave
        return case
    requirements = ["ADH-03"] if case.path.endswith("/verifications") else sorted(names.STATE_BY_REQUIREMENT)
    own_parameters = {"region": "64.08", "requirement": requirements[number % len(requirements)]}
    case.path_parameters = {name: own_parameters.get(name, value) for name, value in case.path_parameters.items()}
    state: dict[str, Any] = (
        names.STATE_BY_REQUIREMENT[own_parameters["requirement"]] if case.path.endswith("/updates") else {}
    )
    given_fields = {name: value for name, value in case.body.items() if value is not None}
    case.body = state | {
        name: given_fields[name] for name in given_fields if name in state or name not in names.RARE_FIELDS
    }
    case.query = {name: value for name, value in case.query.items() if name != "election"}
    case.headers.pop("If-Match", None)
    return case


def _lacks_role(case: Case[Any], response: Response) -> bool:
    """Whether the server says that it does not have the role that was asked for. Its answer has no code."""
    return case.path == "/readyz" and response.status_code == 503


def _is_beyond_schemas(case: Case[Any], response: Response) -> bool:
    """Whether a well-formed request was refused for a reason of the table, by a code that the operation names."""
    problem = response.json()
    if problem["code"] == "invalid_request":
        return {error["code"] for error in problem["errors"]} <= {*REASON_BY_FIELD_CODE}
    return problem["code"] in REASON_BY_CODE and _is_documented(case, response)


def _is_documented(case: Case[Any], response: Response) -> bool:
    named_response = case.operation.definition.raw["responses"].get(str(response.status_code), {})
    return f"`{response.json()['code']}`" in named_response.get("description", "")


@schemathesis.check
def refusal_is_documented(_: CheckContext, response: Response, case: Case[Any]) -> None:
    """Assert that the document names the problem's code under the operation and status."""
    if response.status_code >= 400 and response.status_code != 405 and case.path != "/readyz":
        code = response.json()["code"]
        assert code == "no_such_path" or _is_documented(case, response), f"{response.status_code} {code} is not named"


def _add_results(summary: Run, recorder: ScenarioRecorder) -> None:
    for id, interaction in recorder.interactions.items():
        if interaction.response is not None and id in recorder.cases:
            summary.sent[recorder.cases[id].value.operation.label, interaction.response.status_code] += 1
    for id, checks in recorder.checks.items():
        case, response = recorder.cases[id].value, recorder.interactions[id].response
        for failed in [check.failure_info for check in checks if check.failure_info is not None]:
            summary.add_failure(case, failed.failure, failed.code_sample, response)
