"""The links of the OpenAPI document: what an answer names, and which operations take it.

`KINDS` says it once for each kind of object. An answer that names an object gets a link to each operation that takes
one, except to its own operation. Two more follow from the document alone: a page leads to the next one, and a change
that takes `If-Match` takes the `ETag` of the object as it was read.

A name is the place of a value in the body of an answer, such as `items/0/id`; or, if it begins with `$`, a runtime
expression of OpenAPI. The body of a link is merged into what its caller sends: it holds the fields that are known.
"""

import re
from dataclasses import dataclass, field
from typing import Any

from api.http.accept import JSON
from api.http.openapi.schemas import REFERENCE, Document

Link = dict[str, Any]
NamesByAnswer = dict[str, dict[str, str]]
"""Where the names of an object stand, by the class of an answer or by the operation that answers."""

BODY = "body."
NEXT_PAGE = "next_page"
OF_THIS_REQUEST = "$request.path."


@dataclass(frozen=True)
class LinkedKind:
    """A kind of object that answers name."""

    addresses: tuple[str, ...]
    """The operations at these paths and below them take its names as parameters of their path."""
    answers: NamesByAnswer
    taken_by: dict[str, dict[str, str]] = field(default_factory=dict)
    """Other parameters and fields that take a name: by operation, such as `query.event` or `body.update_id`."""


def _names(name: str, **pointer_by_answer: str) -> NamesByAnswer:
    """The answers of a kind whose objects have one name."""
    return {answer: {name: pointer} for answer, pointer in pointer_by_answer.items()}


def _same_request(*names: str) -> dict[str, str]:
    """Names that the request had in its path."""
    return {name: OF_THIS_REQUEST + name for name in names}


def _region(pointer: str) -> dict[str, str]:
    return {"code": pointer, "region": pointer}


def _item(pointer: str) -> dict[str, str]:
    return {"region": f"{pointer}/region", "requirement": f"{pointer}/requirement"}


THIS_ITEM = _same_request("region", "requirement")
KINDS = (
    LinkedKind(
        ("/v1/agencies/{slug}",),
        _names("slug", AgencyPage="items/0/slug", AgencyDetail="slug", Me="agency"),
        {
            "list_officials": {"query.agency": "slug"},
            "list_agreements": {"query.party": "slug"},
            "list_commitments": {"query.owed_by": "slug"},
        },
    ),
    LinkedKind(
        ("/v1/officials/{id}",),
        _names("id", OfficialPage="items/0/id", OfficialOut="id", AgencyDetail="officials/0/id", HandedOver="begun/id"),
        {"list_statements": {"query.said_by": "id"}},
    ),
    LinkedKind(
        ("/v1/elections/{slug}",),
        _names("slug", ElectionBriefPage="items/0/slug", ElectionOut="slug"),
        {"list_readiness": {"query.election": "slug"}, "list_requirements": {"query.election": "slug"}},
    ),
    LinkedKind(
        (
            *("/v1/regions/{code}", "/v1/region-outlines/{region}", "/v1/situation-reports/{region}"),
            *("/v1/readiness/{region}", "/v1/history/ledgers/{region}"),
        ),
        {"RegionPage": _region("items/0/code"), "RegionDetail": _region("code"), "Me": _region("regions/0")},
        {"list_regions": {"query.parent": "code"}, "get_readiness_checklist": {"path.region": "code"}},
    ),
    LinkedKind(
        ("/v1/readiness/{region}",),
        _names("region", TableRowPage="items/0/region", Readiness="region/code", SituationReport="region/code"),
        {"get_situation_report": {"path.region": "region"}},
    ),
    LinkedKind(
        ("/v1/readiness-checklists/{region}",),
        _names("region", ChecklistBriefPage="items/0/region/code", Checklist="region/code"),
    ),
    LinkedKind(
        ("/v1/readiness-checklists/{region}/items/{requirement}",),
        {
            "ItemPage": _item("items/0"),
            "OneItem": THIS_ITEM,
            "Attention": {"region": "items/0/region/code", "requirement": "items/0/requirement"},
            "ItemChanges": {"region": "items/0/region/code", "requirement": "items/0/requirement"},
            "Changes": _item("items/0"),
            "PostedUpdate": _item("update"),
            "PostedVerification": THIS_ITEM,
        },
    ),
    LinkedKind(
        (),
        {
            "PostedUpdate": _item("update") | {"id": "update/id"},
            "PostedVerification": THIS_ITEM | {"id": "verification/update_id"},
            "list_item_updates": THIS_ITEM | {"id": "0/id"},
            "list_checklist_updates": _item("items/0") | {"id": "items/0/update_id"},
        },
        {
            "verify_item": {"path.region": "region", "path.requirement": "requirement", "body.update_id": "id"},
            "post_update": {"path.region": "region", "path.requirement": "requirement", "body.corrects": "id"},
            "retract": {"body.update_id": "id"},
        },
    ),
    LinkedKind((), _names("batch", BulkOut="batch", RecordedAgreement="batch"), {"retract": {"body.batch": "batch"}}),
    LinkedKind((), _names("code", RequirementPage="items/0/code"), {"list_items": {"query.requirement": "code"}}),
    LinkedKind(
        (),
        _names("cursor", ChangeFeed="cursor", Redelivered="cursor"),
        {"list_changes": {"query.cursor": "cursor"}, "stream_changes": {"query.cursor": "cursor"}},
    ),
    LinkedKind(
        ("/v1/coordination-events/{id}",),
        _names("id", EventPage="items/0/id", EventOut="id", RecordedEvent="event/id"),
        {
            "list_commitments": {"query.event": "id"},
            "record_commitment": {"body.event": "id"},
            "record_agreement": {"body.signed_in": "id"},
        },
    ),
    LinkedKind(
        ("/v1/agreements/{id}",),
        _names("id", AgreementPage="items/0/id", AgreementOut="id", RecordedAgreement="agreement/id"),
        {"list_commitments": {"query.agreement": "id"}, "record_commitment": {"body.agreement": "id"}},
    ),
    LinkedKind(
        ("/v1/commitments/{id}",),
        _names("id", Commitments="items/0/id", CommitmentOut="id", RecordedCommitment="commitment/id"),
    ),
    LinkedKind(("/v1/risks/{id}",), _names("id", RiskPage="items/0/id", RiskOut="id", RecordedRisk="risk/id")),
    LinkedKind(
        ("/v1/sources/{id}",),
        _names("id", SourcePage="items/0/id", RecordedSource="source/id"),
        {
            "list_statements": {"query.source": "id"},
            "record_statement": {"body.source": "id"},
            "record_risk": {"body.source": "id"},
            "record_assessment": {"body.source": "id"},
        },
    ),
    LinkedKind(
        ("/v1/evidence/{id}",),
        _names(
            "id", EvidenceFileOut="id", CommitmentOut="evidence/0/file", RecordedCommitment="commitment/evidence/0/file"
        ),
    ),
    LinkedKind(
        ("/v1/history/entries/{id}",),
        _names("id", EntryPage="items/0/id", PostedUpdate="update/entry", PostedVerification="verification/entry")
        | _names("id", CheckInOut="entry", EvidenceFileOut="entry", HandedOver="entry", PollingDayOut="entry")
        | _names("id", FlagRecorded="entry", RecordedEvent="entries/0", RecordedAgreement="entries/0")
        | _names("id", RecordedCommitment="entries/0", RecordedRisk="entries/0", RecordedSource="entries/0")
        | _names("id", RecordedStatement="entries/0", RecordedAssessment="entries/0", Keys="items/0/id"),
    ),
    LinkedKind(
        (),
        {
            "CheckpointPage": {"size": "items/0/size"},
            "CheckpointOut": {"size": "size", "signed_at": "signed_at"},
        },
        {"get_consistency_proof": {"query.from": "size"}, "list_checkpoints": {"query.before": "signed_at"}},
    ),
    LinkedKind(
        ("/v1/tokens/{id}",),
        _names("id", TokenPage="items/0/id", IssuedToken="id"),
    ),
    LinkedKind((), _names("secret", IssuedToken="secret"), {"sign_in": {"body.token": "secret"}}),
    LinkedKind(("/v1/sessions/{id}",), _names("id", SessionPage="items/0/id", Me="session_id")),
    LinkedKind(("/v1/sign-in-links/{id}",), _names("id", SignInLinkPage="items/0/id", IssuedSignInLink="id")),
    LinkedKind(
        ("/v1/device-keys/{device}",),
        _names("device", DeviceKeyPage="items/0/device", GivenDeviceKey=OF_THIS_REQUEST + "device"),
    ),
    LinkedKind(("/v1/calendar-feeds/{id}",), _names("id", FeedPage="items/0/id", IssuedFeed="id")),
    LinkedKind(
        ("/v1/webhooks/{id}",),
        _names("id", WebhookPage="items/0/id", WebhookOut="id", IssuedWebhook="id"),
    ),
    LinkedKind(
        ("/v1/webhooks/{id}/deliveries/{delivery}",),
        {
            "DeliveryOut": {"id": OF_THIS_REQUEST + "id", "delivery": "id"},
            "DeliveryPage": {"id": OF_THIS_REQUEST + "id", "delivery": "items/0/id"},
        },
    ),
)


def describe_links(document: Document) -> None:
    """Add to each successful answer the links to the operations that take what it names."""
    operations = [
        _Operation(path, method, described)
        for path, operation_by_method in document["paths"].items()
        for method, described in operation_by_method.items()
    ]
    for source in operations:
        for response in source.json_answers:
            if links := _links(source, response, operations):
                response["links"] = dict(sorted(links.items()))


@dataclass(frozen=True)
class _Operation:
    path: str
    method: str
    described: dict[str, Any]

    @property
    def id(self) -> str:
        return str(self.described["operationId"])

    @property
    def json_answers(self) -> list[dict[str, Any]]:
        """The successful answers that can name something. What a DELETE answers is gone."""
        responses = self.described["responses"]
        successes = [response for status, response in responses.items() if status.startswith("2")]
        return [it for it in successes if JSON in it.get("content", {}) and self.method != "delete"]

    def takes(self, name: str, place: str) -> bool:
        return any((it["name"], it["in"]) == (name, place) for it in self.described.get("parameters", []))

    @property
    def path_names(self) -> list[str]:
        return re.findall(r"{(\w+)}", self.path)

    def is_at(self, address: str) -> bool:
        """Whether its path is this address or below it."""
        return f"{self.path}/".startswith(f"{address}/")


def _links(source: _Operation, response: dict[str, Any], operations: list[_Operation]) -> dict[str, Link]:
    schema_name = response["content"][JSON]["schema"].get("$ref", "").removeprefix(REFERENCE)
    links: dict[str, Link] = {}
    for kind in KINDS:
        names = kind.answers.get(source.id) or kind.answers.get(schema_name) or {}
        for target in operations if names else ():
            if expressions := _expressions(kind, names, source, target):
                link = links.setdefault(target.id, {"operationId": target.id, "parameters": {}})
                _add(link, expressions)
                if source.method == "get" and target.is_at(source.path) and target.takes("If-Match", "header"):
                    link["parameters"]["header.If-Match"] = "$response.header.ETag"
    if source.takes("after", "query"):
        own_path = {f"path.{it}": OF_THIS_REQUEST + it for it in source.path_names}
        links[NEXT_PAGE] = {
            "operationId": source.id,
            "parameters": own_path | {"query.after": "$response.body#/next"},
            "description": "The next page; `next` is null on the last.",
        }
    return links


def _expressions(kind: LinkedKind, names: dict[str, str], source: _Operation, target: _Operation) -> dict[str, str]:
    """What the target takes of an object that an answer names, by parameter. Empty: it takes none, or more names."""
    taken = kind.taken_by.get(target.id, {})
    if target.id != source.id and any(target.is_at(address) for address in kind.addresses):
        taken = {f"path.{name}": name for name in target.path_names} | taken
    return (
        {parameter: _expression(names[name]) for parameter, name in taken.items()}
        if {*taken.values()} <= {*names}
        else {}
    )


def _expression(place: str) -> str:
    return place if place.startswith("$") else f"$response.body#/{place}"


def _add(link: Link, expressions: dict[str, str]) -> None:
    for parameter, expression in expressions.items():
        if parameter.startswith(BODY):
            link.setdefault("requestBody", {})[parameter.removeprefix(BODY)] = expression
        else:
            link["parameters"][parameter] = expression
