"""What exists in the box, so that made-up requests reach deep code, and where each name belongs."""

UPDATES = [f"018f0000-0000-7000-8000-0000000000{number:02}" for number in range(6)]
"""Ids that updates are sent with: known before they exist. The first half of them is reported beforehand."""

KNOWN: dict[str, list[str]] = {
    "region": ["64.08", "64.08.04", "64.74", "64", "ID", "32.73", "6408"],
    "requirement": ["ADH-03", "LOG-09", "COO-01", "LAW-03", "LOG-01R", "NOPE-1"],
    "election": ["pilkada-2024", "pemilu-2024"],
    "agency": ["kpu-kutim", "bawaslu-kutim", "kesbangpol-kutim", "kpu-kaltim"],
    "update": UPDATES,
    "moment": ["H-1T20:00", "2024-11-26", "2024-11-26T20:00:00Z", "H-400"],
    "event": ["EV3", "EV3b"],
    "agreement": ["AG3", "AG1"],
    "source": ["S0", "S4"],
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
    "body.on_behalf_of": "agency",
    "body.agency": "agency",
    "body.regions[*]": "region",
    "body.requirements[*]": "requirement",
}
"""Parameters and fields of every operation, each with the names that are often put there."""

OF_PATHS = {
    "/v1/agencies/{slug}": {"path.slug": "agency"},
    "/v1/elections/{slug}": {"path.slug": "election"},
    "/v1/coordination-events/{id}": {"path.id": "event"},
    "/v1/agreements/{id}": {"path.id": "agreement"},
    "/v1/sources/{id}/facts": {"path.id": "source"},
}
"""Where one name means another thing on each path."""


def often(names: dict[str, str]) -> dict[str, dict[str, object]]:
    """Bound as the fuzzer reads it: these names mostly, else whatever it makes up."""
    return {place: {"dictionary": kind, "probability": 0.8} for place, kind in names.items()}
