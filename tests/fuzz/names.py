"""Names that exist in the seeded database, so that generated requests reach deep code, and where each is used."""

from typing import Any

UPDATES = [f"018f0000-0000-7000-8000-00000000000{number}" for number in range(3)]
"""Ids that updates are sent with. The last is of an update that does not exist at the start."""

NAMES_BY_KIND: dict[str, list[str]] = {
    "region": ["64.08", "64.08", "64.08", "64.08.04", "64", "ID", "32.73", "6408"],
    "requirement": ["ADH-03", "ADH-03", "LOG-01G", "LAW-03", "VCR-01", "LOG-09", "NOPE-1"],
    "election": ["pilkada-2024", "pemilu-2024"],
    "agency": ["kpu-kutim", "bawaslu-kutim", "kesbangpol-kutim", "kpu-kaltim"],
    "update": UPDATES,
    "moment": ["H-1T20:00", "2024-11-26", "2024-11-26T20:00:00Z", "H-400"],
    "stage": ["planned", "signed"],
    "event": ["EV3", "EV3b"],
    "agreement": ["AG3", "AG1"],
    "source": ["S0", "S4"],
    "risk": ["R4", "R1"],
    "official": ["O15", "O1"],
}

KIND_BY_PARAMETER = {
    "path.region": "region",
    "path.code": "region",
    "path.requirement": "requirement",
    "query.region": "region",
    "query.within": "region",
    "query.parent": "region",
    "query.requirement": "requirement",
    "query.election": "election",
    "query.agency": "agency",
    "query.party": "agency",
    "query.as_of": "moment",
    "query.known_at": "moment",
    "query.due_before": "moment",
    "body.update_id": "update",
    "body.corrects": "update",
    "body.client_id": "update",
    "body.stage": "stage",
    "body.on_behalf_of": "agency",
    "body.agency": "agency",
    "body.regions[*]": "region",
    "body.requirements[*]": "requirement",
    "body.source": "source",
    "body.owed_by": "agency",
    "body.owed_to": "agency",
    "body.region": "region",
    "body.event": "event",
    "body.signed_in": "event",
    "body.agreement": "agreement",
}
"""Parameters and fields of every operation, each with the names that are often put there."""

KINDS_BY_PATH = {
    "/v1/agencies/{slug}": {"path.slug": "agency"},
    "/v1/elections/{slug}": {"path.slug": "election"},
    "/v1/coordination-events/{id}": {"path.id": "event"},
    "/v1/agreements/{id}": {"path.id": "agreement"},
    "/v1/risks/{id}": {"path.id": "risk"},
    "/v1/officials/{id}": {"path.id": "official"},
    "/v1/agencies/{slug}/obligations": {"path.slug": "agency"},
    "/v1/sources/{id}/facts": {"path.id": "source"},
}
"""Path parameters whose name means another kind of thing on each path."""

RARELY_ACCEPTED = {
    "GET /calendar/{feed}.ics",
    "GET /checkpoint",
    "GET /tile/entries/{number}",
    "GET /tile/{level}/{number}",
    "GET /v1/evidence/{id}",
    "POST /v1/evidence/{id}/erasure",
    "POST /v1/history/entries/{id}/erasure",
    "POST /v1/commitments/{id}/evidence",
    "PATCH /v1/agencies/{slug}",
    "PATCH /v1/agreements/{id}",
    "PATCH /v1/coordination-events/{id}",
    "PATCH /v1/elections/{slug}",
    "PATCH /v1/officials/{id}",
    "PATCH /v1/risks/{id}",
    "POST /v1/agencies",
    "POST /v1/agencies/{slug}/hand-overs",
    "POST /v1/agreements",
    "POST /v1/elections",
    "POST /v1/elections/{slug}/polling-days",
    "POST /v1/elections/{slug}/template-versions",
    "POST /v1/commitments",
    "GET /v1/commitments/{id}",
    "POST /v1/commitments/{id}/withdrawal",
    "POST /v1/readiness-checklists/{region}/items/{requirement}/verifications",
    "POST /v1/retractions",
    "POST /v1/sessions",
    "DELETE /v1/sessions/current",
    "DELETE /v1/sessions/{id}",
    "DELETE /v1/sign-in-links/{id}",
    "PUT /v1/device-keys/{device}",
    "DELETE /v1/device-keys/{device}",
    "POST /v1/webhooks",
    "GET /v1/webhooks/{id}",
    "PATCH /v1/webhooks/{id}",
    "DELETE /v1/webhooks/{id}",
    "GET /v1/webhooks/{id}/deliveries",
    "POST /v1/webhooks/{id}/deliveries/{delivery}/redelivery",
    "POST /v1/webhooks/{id}/redeliveries",
    "POST /v1/webhooks/{id}/secret-rotations",
    "POST /v1/webhooks/{id}/test-events",
}
"""Operations that need an ETag just read, a secret, a browser that is signed in, something created before, a current
report, a day ahead, or parts that fit together. Whether a generated request is accepted is luck."""

OWN_ITEM = {"region": "64.08", "code": "64.08", "requirement": "ADH-03"}
"""An item that the agencies report, by the names of parameters."""

STATE_BY_REQUIREMENT: dict[str, dict[str, Any]] = {
    "ADH-03": {"value": 4000},
    "LOG-01G": {"value": 10, "of": 20},
    "LAW-03": {"stage": "signed"},
    "VCR-01": {"status": "done"},
}
"""The fields that report the state of an item, by requirement."""

RARE_FIELDS = {
    "status", "value", "of", "stage", "observed_at", "on_behalf_of", "corrects",
    "batch", "token", "recorded_from", "recorded_to",
}  # fmt: skip
"""Fields that most requests of an agency do without."""


def often_used(kind_by_parameter: dict[str, str]) -> dict[str, dict[str, object]]:
    """The fuzzer's setting of each parameter: mostly a name of this kind, else a generated value."""
    return {parameter: {"dictionary": kind, "probability": 0.8} for parameter, kind in kind_by_parameter.items()}
