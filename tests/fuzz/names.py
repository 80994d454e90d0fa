"""What exists in the box, so that made-up requests reach deep code, and where each name belongs."""

from typing import Any

UPDATES = [f"018f0000-0000-7000-8000-00000000000{number}" for number in range(3)]
"""Ids that updates are sent with: known before they exist. The last of them is not, to begin with."""

KNOWN: dict[str, list[str]] = {
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

BELONG = {
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

OF_PATHS = {
    "/v1/agencies/{slug}": {"path.slug": "agency"},
    "/v1/elections/{slug}": {"path.slug": "election"},
    "/v1/coordination-events/{id}": {"path.id": "event"},
    "/v1/agreements/{id}": {"path.id": "agreement"},
    "/v1/risks/{id}": {"path.id": "risk"},
    "/v1/officials/{id}": {"path.id": "official"},
    "/v1/agencies/{slug}/obligations": {"path.slug": "agency"},
    "/v1/sources/{id}/facts": {"path.id": "source"},
}
"""Where one name means another thing on each path."""

REFUSED = {
    "GET /calendar/{feed}.ics",
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
}
"""What takes an ETag just read, a secret, something made before, a report that stands just now, a day ahead, or parts
that fit together: that one of these is taken is luck."""

STATE: dict[str, dict[str, Any]] = {
    "ADH-03": {"value": 4000},
    "LOG-01G": {"value": 10, "of": 20},
    "LAW-03": {"stage": "signed"},
    "VCR-01": {"status": "done"},
}
"""What an office sends of the state of an item."""

SELDOM = {
    "status", "value", "of", "stage", "observed_at", "on_behalf_of", "corrects",
    "batch", "token", "recorded_from", "recorded_to",
}  # fmt: skip
"""Fields that most requests of an office do without."""


def often(names: dict[str, str]) -> dict[str, dict[str, object]]:
    """Bound as the fuzzer reads it: these names mostly, else whatever it makes up."""
    return {place: {"dictionary": kind, "probability": 0.8} for place, kind in names.items()}
