"""Every operation of the API, read from the OpenAPI document, each with an address that answers."""

import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from api.app import create_app
from api.core.settings import Settings

DOCUMENT: dict[str, Any] = create_app(
    Settings(database_url=f"sqlite:///{Path(tempfile.gettempdir()) / 'siaga-never-opened.db'}")
).openapi()

CALENDAR = "/calendar/{feed}.ics"
"""It takes no token, because calendar programs send none. Its address is the secret of one feed."""
SESSIONS = "/v1/sessions"
"""To sign in takes no token: the body brings one. The other methods of this path take one."""
LOG = {"/checkpoint", "/tile/{level}/{number}", "/tile/entries/{number}"}
"""The log for programs that are not Siaga's. It takes no token: an entry is a commitment there."""
PUBLIC = {"/healthz", "/readyz", "/problems", CALENDAR, SESSIONS, *LOG}
"""All paths that need no token, at least by one method."""

OWN_PAGE = {"Origin": "https://testserver", "Siaga-Client": "page"}
"""The headers of a page of the server that `TestClient` reaches."""

PATH_VALUES = {
    "code": "64.08",
    "region": "64.08",
    "requirement": "LOG-09",
    "slug": "kpu-kaltim",
    "id": "01a20000-0000-7000-8000-000000000000",
    "feed": "siagacal_unknown",
    "device": "6f1c2f3e-9a4b-4d1e-8f57-2b7c9d0e1a34",
    "delivery": "01a20000-0000-7000-8000-000000000001",
    "level": "0",
    "number": "000.p/1",
}
SAMPLES = {
    "/v1/elections/{slug}": "/v1/elections/pilkada-2024",
    "/v1/elections/{slug}/template-versions": "/v1/elections/pilkada-2024/template-versions",
    "/v1/elections/{slug}/polling-days": "/v1/elections/pilkada-2024/polling-days",
    "/v1/agencies/{slug}/hand-overs": "/v1/agencies/kpu-kaltim/hand-overs",
    "/v1/officials/{id}": "/v1/officials/O15",
    "/v1/coordination-events/{id}": "/v1/coordination-events/EV3",
    "/v1/agreements/{id}": "/v1/agreements/AG3",
    "/v1/risks/{id}": "/v1/risks/R4",
    "/v1/sources/{id}/facts": "/v1/sources/S4/facts",
    "/v1/history/entries/{id}/proof": "/v1/history/entries/ID-0/proof",
}
"""Addresses of objects that exist, where `PATH_VALUES` do not lead to one."""

FILTERS = {
    "/v1/regions": "within=64.74",
    "/v1/agencies": "within=64.08",
    "/v1/requirements": "category=COO",
    "/v1/readiness-checklists": "within=64.74",
    "/v1/checklist-items": "within=64.08.04",
    "/v1/sources": "kind=rule",
    "/v1/sources/{id}/facts": "subject=statement",
}
"""Filters that leave only some of a long list."""

STREAMS = {"/v1/changes/stream"}
"""Paths whose answers have no end. They have tests of their own (tests/reporting/changes)."""
FILES = {"/v1/evidence/{id}", CALENDAR, *LOG, *STREAMS}
"""Paths that answer with something else than JSON."""

CREATED_BY_CALLERS = {"/v1/commitments/{id}", "/v1/webhooks/{id}", "/v1/webhooks/{id}/deliveries"}
"""Paths of objects that only callers create. They have tests of their own."""

NOT_IN_THE_BOX = (
    "/commitments",
    "/tokens",
    "/sessions",
    "/sign-in-links",
    "/device-keys",
    "/calendar-feeds",
    "/webhooks",
    "updates",
    "/history",
    "/entries",
    "/checkpoints",
    "/changes",
)
"""Ends of the paths of lists whose rows only callers create. They have tests of their own."""


def is_public(method: str, path: str) -> bool:
    """Whether the operation needs no token."""
    return path in PUBLIC and (path != SESSIONS or method == "post")


@dataclass(frozen=True)
class Operation:
    method: str
    path: str
    spec: dict[str, Any]

    @property
    def id(self) -> str:
        return str(self.spec["operationId"])

    @property
    def address(self) -> str:
        return SAMPLES.get(self.path, self.path.format(**PATH_VALUES))

    @property
    def parameters(self) -> list[dict[str, Any]]:
        return list(self.spec.get("parameters", []))

    @property
    def is_public(self) -> bool:
        return is_public(self.method, self.path)

    @property
    def headers(self) -> dict[str, str]:
        """The headers without which the operation is refused, whatever else is sent."""
        return OWN_PAGE if self.path == SESSIONS and self.is_public else {}

    @property
    def is_list(self) -> bool:
        return any(it["name"] == "after" for it in self.parameters)

    def limits(self, tried_parameter: str) -> str:
        """Query parameters that keep the answer of a list short, beside the parameter that is being tried."""
        limiting = [
            pair
            for pair in (FILTERS.get(self.path, ""), "limit=1")
            if pair and not pair.startswith(f"{tried_parameter}=")
        ]
        return "".join(f"&{pair}" for pair in limiting) if self.is_list else ""

    @property
    def list_url(self) -> str:
        """The URL of the list, filtered if the whole list is long."""
        return f"{self.address}?{FILTERS.get(self.path, '')}"


OPERATIONS = [
    Operation(method, path, described)
    for path, methods in DOCUMENT["paths"].items()
    for method, described in methods.items()
]
GUARDED = [it for it in OPERATIONS if not it.is_public]
READS = [it for it in GUARDED if it.method == "get" and it.path not in FILES | CREATED_BY_CALLERS]
LISTS = [it for it in READS if it.is_list and not it.path.endswith(NOT_IN_THE_BOX)]


def operation_id(operation: Operation) -> str:
    return operation.id


def variants(schema: dict[str, Any]) -> list[dict[str, Any]]:
    """The schemas that a parameter may have, with references resolved and without null."""
    if "$ref" in schema:
        referenced: dict[str, Any] = DOCUMENT["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
        return [referenced]
    alternatives = schema.get("anyOf", [schema])
    return [
        variant
        for it in alternatives
        if it.get("type") != "null"
        for variant in (variants(it) if "$ref" in it else [it])
    ]
