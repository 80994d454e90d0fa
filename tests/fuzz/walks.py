"""Walks along the links of the OpenAPI document: each request takes what earlier answers named."""

from collections.abc import Mapping, Sized
from copy import deepcopy
from typing import Any

import hypothesis
from hypothesis.errors import Flaky
from schemathesis import BaseSchema, Case, Response
from schemathesis.core.failures import FailureGroup
from schemathesis.core.parameters import ParameterLocation
from schemathesis.generation.stateful.control import TransitionController
from schemathesis.generation.stateful.state_machine import APIStateMachine, StepInput, StepOutput
from schemathesis.specs.openapi.stateful import ApiTransitions

from tests.fuzz import names
from tests.fuzz.callers import Callers
from tests.fuzz.run import Run
from tests.http.operations import OWN_PAGE, SESSIONS

STEPS = 30
"""How many requests a walk has."""
BEGINNINGS = 5
"""How many of them take nothing of an answer, while links can be followed."""
WALKS = 5
"""How many walks are made of one seed. Fewer where the same choices of the generator meet other answers than before,
because earlier requests have changed the data: it ends there."""
UNIQUE_FIELDS = ("client_id",)
"""What an example of a body has that another request cannot send again."""


def follow_links(document: BaseSchema, callers: Callers, run: Run, requests: int, seed: int) -> None:
    """Walk until so many requests were sent along links. What is found is added to the run."""
    machine = _machine(document, callers, run)
    settings = hypothesis.settings(
        max_examples=WALKS,
        stateful_step_count=STEPS,
        deadline=None,
        database=None,
        phases=[hypothesis.Phase.generate],
        suppress_health_check=list(hypothesis.HealthCheck),
    )
    while run.followed.total() < requests:
        seed += 1
        try:
            hypothesis.seed(seed)(machine).run(settings=settings)
        except Flaky:
            continue


def _machine(document: BaseSchema, callers: Callers, run: Run) -> type[APIStateMachine]:
    class Walk(document.as_state_machine()):  # type: ignore[misc]
        def setup(self) -> None:
            self.control = _LinksFirst(self._transitions, self._root_labels)

        def step(self, input: StepInput) -> StepOutput:
            if callers.number_of(input.case) % 8:
                _send_what_is_known(input)
            callers.set(input.case, callers.get_for(input.case), None)
            output: StepOutput = super().step(input)
            label, status = input.case.operation.label, output.response.status_code
            run.sent[label, status] += 1
            if input.transition is not None and input.is_applied:
                run.followed[input.transition.id, status] += 1
            return output

        def validate_response(self, response: Response, case: Case[Any], *args: Any, **kwargs: Any) -> None:
            try:
                super().validate_response(response, case, *args, **kwargs)
            except FailureGroup as group:
                for failure in group.exceptions:
                    run.add_failure(case, failure, case.as_curl_command(), response)

    return Walk


class _LinksFirst(TransitionController):
    """Prefers links: of themselves, walks would mostly begin again."""

    transitions: ApiTransitions

    def allow_root_transition(self, source: str, bundles: Mapping[str, Sized]) -> bool:
        if sum(map(self._root_calls, self.roots)) < BEGINNINGS:
            return True
        return not any(
            self.allow_transition(link.source.label, link.target.label)
            for transitions in self.transitions.operations.values()
            for link in transitions.incoming
            if bundles.get(f"{link.source.label} -> {link.status_code}")
        )


def _send_what_is_known(input: StepInput) -> None:
    """Send the example of the document instead of a generated body, and no more than the link gave: it is accepted."""
    case = input.case
    if case.meta is None or case.meta.generation.mode.is_negative:
        return
    given = {(location, name) for location, name in input.applied_parameters}
    for name, value in names.OWN_ITEM.items():
        if name in case.path_parameters and (ParameterLocation.PATH, name) not in given:
            case.path_parameters[name] = value
    example = _example_of_body(case)
    if isinstance(case.body, dict) and example is not None:
        linked = {name: value for name, value in case.body.items() if (ParameterLocation.BODY, name) in given}
        case.body = example | linked
    required = {parameter.name for parameter in case.operation.query if parameter.is_required}
    case.query = {
        name: value
        for name, value in case.query.items()
        if name in required or (ParameterLocation.QUERY, name) in given
    }
    if (ParameterLocation.HEADER, "If-Match") not in given:
        case.headers.pop("If-Match", None)
    if case.path == SESSIONS:
        case.headers.update(OWN_PAGE)


def _example_of_body(case: Case[Any]) -> dict[str, Any] | None:
    content = case.operation.definition.raw.get("requestBody", {}).get("content", {})
    example = deepcopy(content.get("application/json", {}).get("example"))
    if not isinstance(example, dict):
        return None
    if case.path.endswith("/updates"):
        return dict(names.STATE_BY_REQUIREMENT.get(case.path_parameters["requirement"], example))
    return {name: value for name, value in example.items() if name not in UNIQUE_FIELDS}
