"""The reference data that an exercise adds to the box, as rows of the files that the importers read. Pure."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Any

from api.elections.models import Contest, Election, Stage
from api.reference.regions.models import Figure, Region

ELECTION = "latihan"
SOURCE = "X-latihan"
SHOWN = "64.08"
"""The regency whose offices get tokens to try with; elsewhere the first."""
MARK = "(latihan)"
"""Stands in the name of every agency that is invented."""
REASON = "Angka acuan belum mutakhir (latihan)."

NAMES = {
    "election_management": ("KPU", "Election commission"),
    "supervisor": ("Bawaslu", "Election supervisor"),
    "police": ("Polres", "Police"),
    "prosecution": ("Kejari", "Prosecution office"),
    "military": ("Kodim", "Military command"),
    "desk": ("Desk Pilkada", "Election desk"),
    "forum": ("Forkopimda", "Leaders' forum"),
    "regional_government": ("Pemerintah", "Regional government"),
    "regional_government:kesbangpol": ("Kesbangpol", "Office for national unity and politics"),
    "regional_government:civil_service_police": ("Satpol PP", "Civil service police"),
    "regional_government:health": ("Dinas Kesehatan", "Health office"),
    "regional_government:disaster": ("BPBD", "Disaster office"),
    "regional_government:communications": ("Diskominfo", "Communications office"),
    "regional_government:personnel": ("BKPSDM", "Personnel office"),
}


def source() -> dict[str, Any]:
    return {
        "id": SOURCE,
        "kind": "dataset",
        "publisher": "Siaga",
        "summary_id": "Rekaan untuk latihan; tidak ada yang sungguh dilaporkan.",
        "summary_en": "Invented for an exercise; nobody really reported any of it.",
    }


def cited(note: str) -> dict[str, Any]:
    return {"source": SOURCE, "origin": "judgement", "note": note}


def election(
    polling_on: date, real: Election, province: str, ballots: Mapping[Contest, list[str]], stages: Iterable[Stage]
) -> dict[str, Any]:
    """One of its own, with the template of the real one, its ballots in this province, and its calendar moved."""
    levels = {Contest.GOVERNOR: "province", Contest.REGENT_MAYOR: "regency"}
    return {
        "slug": ELECTION,
        "title_id": "Latihan (simulasi)",
        "title_en": "Exercise (simulated)",
        "kind": "regional",
        "polling_on": polling_on,
        "template": real.template,
        "template_version": real.template_version,
        "within": [province],
        "ballot": [
            {"office": contest, "level": levels[contest], "only": only, **cited("as in the real election")}
            for contest, only in ballots.items()
            if only
        ],
        "stage": [_stage(it, polling_on - real.polling_on) for it in stages],
        "note": "Simulated. Template, regions and figures are those of the box; reports are invented.",
        "provenance": [cited("made by siaga simulate")],
    }


def _stage(real: Stage, moved: timedelta) -> dict[str, Any]:
    return {
        "slug": real.slug,
        "title_id": real.title_id,
        "title_en": real.title_en,
        "starts_on": real.starts_on and real.starts_on + moved,
        "ends_on": real.ends_on and real.ends_on + moved,
        **cited("as many days from polling as in the real election"),
    }


def figure(real: Figure) -> dict[str, Any]:
    """A figure of the real election, for the exercise."""
    return {
        "region": real.region,
        "kind": real.kind,
        "election": ELECTION,
        "value": real.value,
        "on": real.on,
        "preferred": "yes",
        "source": SOURCE,
        "origin": "computed",
        "note": f"The figure of {real.election}, source {real.source}",
    }


def agency(region: Region, needed: str) -> dict[str, Any]:
    """An office that the box does not know, plainly invented. `needed`: a function, or function:office."""
    function, _, office = needed.partition(":")
    name, gloss = NAMES.get(needed, (needed, needed))
    return {
        "slug": slug(region.code, needed),
        "name": f"{name} {region.name} {MARK}",
        "gloss_en": f"{gloss}, invented for an exercise",
        "function": function,
        "office": office or None,
        "level": region.level,
        "seat": region.code,
        "provenance": [cited("made by siaga simulate")],
    }


def slug(code: str, needed: str) -> str:
    return f"{ELECTION}-{needed.rpartition(':')[2].replace('_', '-')}-{code.replace('.', '-')}"


def lacking(needs: Mapping[str, Iterable[str]], present: Mapping[tuple[str, str], str]) -> list[tuple[str, str]]:
    """Where which agency is needed and not there, region by region."""
    return [(code, it) for code, wanted in sorted(needs.items()) for it in sorted(wanted) if (code, it) not in present]
