"""The reference data that an exercise adds to the seed data, as rows for the importers. No session, no clock."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Any

from api.core.catalogue import LANGUAGES
from api.core.region_codes import STORED_LEVELS
from api.core.text import LocalizedText
from api.elections.models import Contest, Election, Stage
from api.reference.regions.models import Figure, Region

ELECTION = "latihan"
SOURCE = "X-latihan"
DEMO_REGENCY = "64.08"
"""The regency whose offices get demo tokens; in another province it is the first regency."""
INVENTED_MARK = "(latihan)"
"""Part of the name of every invented agency."""
NOTE_ON_TARGET = "Angka acuan belum mutakhir (latihan)."

NAMES = {
    "election_management": ("KPU", LocalizedText("Komisi pemilihan", "Election commission")),
    "supervisor": ("Bawaslu", LocalizedText("Badan pengawas pemilihan", "Election supervisor")),
    "police": ("Polres", LocalizedText("Kepolisian", "Police")),
    "prosecution": ("Kejari", LocalizedText("Kejaksaan", "Prosecution office")),
    "military": ("Kodim", LocalizedText("Komando distrik militer", "Military command")),
    "desk": ("Desk Pilkada", LocalizedText("Desk pemilihan", "Election desk")),
    "forum": ("Forkopimda", LocalizedText("Forum pimpinan daerah", "Leaders' forum")),
    "regional_government": ("Pemerintah", LocalizedText("Pemerintah daerah", "Regional government")),
    "regional_government:kesbangpol": (
        "Kesbangpol",
        LocalizedText("Badan kesatuan bangsa dan politik", "Office for national unity and politics"),
    ),
    "regional_government:civil_service_police": (
        "Satpol PP",
        LocalizedText("Satuan polisi pamong praja", "Civil service police"),
    ),
    "regional_government:health": ("Dinas Kesehatan", LocalizedText("Dinas kesehatan", "Health office")),
    "regional_government:disaster": ("BPBD", LocalizedText("Badan penanggulangan bencana daerah", "Disaster office")),
    "regional_government:communications": (
        "Diskominfo",
        LocalizedText("Dinas komunikasi dan informatika", "Communications office"),
    ),
    "regional_government:personnel": ("BKPSDM", LocalizedText("Badan kepegawaian daerah", "Personnel office")),
}
"""Of each function, or function:office, how its agency is called, and what that means."""
GLOSS = LocalizedText("{gloss}, rekaan untuk latihan", "{gloss}, invented for an exercise")
FIGURE_NOTE = LocalizedText("Angka {election}, sumber {source}", "The figure of {election}, source {source}")
NOTE = LocalizedText(
    "Simulasi. Daftar syarat, wilayah, dan angkanya dari data bawaan; laporannya rekaan.",
    "Simulated. Template, regions and figures are those of the box; reports are invented.",
)
MADE_BY = LocalizedText("dibuat oleh siaga simulate", "made by siaga simulate")
AS_REAL = LocalizedText("seperti pada pemilihan yang sebenarnya", "as in the real election")
AS_MANY_DAYS = LocalizedText(
    "berjarak sama dari pemungutan suara seperti pada pemilihan yang sebenarnya",
    "as many days from polling as in the real election",
)


def source() -> dict[str, Any]:
    return {
        "id": SOURCE,
        "kind": "dataset",
        "publisher": "Siaga",
        "summary_id": "Rekaan untuk latihan; tidak ada yang sungguh dilaporkan.",
        "summary_en": "Invented for an exercise; nobody really reported any of it.",
    }


def cited(note: str) -> dict[str, Any]:
    """The fields that cite the exercise as the source of a row."""
    return {"source": SOURCE, "origin": "judgement", "note": note}


def election(
    polling_on: date,
    real: Election,
    province: str,
    ballot_regions_by_contest: Mapping[Contest, list[str]],
    stages: Iterable[Stage],
) -> dict[str, Any]:
    """The exercise's election: the real one's template and ballots in this province, and its calendar, moved.

    The version of the template is left out.
    """
    level_by_contest = {Contest.GOVERNOR: STORED_LEVELS[-2], Contest.REGENT_MAYOR: STORED_LEVELS[-1]}
    return {
        "slug": ELECTION,
        "title_id": "Latihan (simulasi)",
        "title_en": "Exercise (simulated)",
        "kind": "regional",
        "polling_on": polling_on,
        "is_default": True,
        "template": real.template,
        "within": [province],
        "ballot": [
            {
                "office": contest,
                "level": level_by_contest[contest],
                "only": region_codes,
                **cited(AS_REAL.en),
            }
            for contest, region_codes in ballot_regions_by_contest.items()
            if region_codes
        ],
        "stage": [_stage(stage, polling_on - real.polling_on) for stage in stages],
        "note": NOTE.en,
        "provenance": [cited(MADE_BY.en)],
    }


def _stage(real: Stage, shift: timedelta) -> dict[str, Any]:
    return {
        "slug": real.slug,
        "title_id": real.title_id,
        "title_en": real.title_en,
        "starts_on": real.starts_on and real.starts_on + shift,
        "ends_on": real.ends_on and real.ends_on + shift,
        **cited(AS_MANY_DAYS.en),
    }


def figure(real: Figure) -> dict[str, Any]:
    """The exercise's copy of a figure of the real election."""
    return {
        "region": real.region,
        "kind": real.kind,
        "election": ELECTION,
        "value": real.value,
        "on": real.on,
        "preferred": "yes",
        "source": SOURCE,
        "origin": "computed",
        "note": _figure_note(real).en,
    }


def _figure_note(real: Figure) -> LocalizedText:
    return _filled(FIGURE_NOTE, election=real.election, source=real.source)


def _gloss(role: str) -> LocalizedText:
    _, meaning = NAMES.get(role, (role, LocalizedText(role, role)))
    return _filled(GLOSS, gloss=meaning)


def _filled(text: LocalizedText, **values: object) -> LocalizedText:
    return LocalizedText(*[text.in_language(language, **values) for language in LANGUAGES])


def translations(figures: Iterable[Figure]) -> list[dict[str, str]]:
    """The Indonesian of the texts that the other rows have in English."""
    texts = {NOTE, MADE_BY, AS_REAL, AS_MANY_DAYS, *map(_gloss, NAMES), *map(_figure_note, figures)}
    return [text._asdict() for text in sorted(texts)]


def agency(region: Region, role: str) -> dict[str, Any]:
    """An invented agency where the seed data has none. `role` is a function, or function:office."""
    function, _, office = role.partition(":")
    name, _ = NAMES.get(role, (role, None))
    return {
        "slug": slug(region.code, role),
        "name": f"{name} {region.name} {INVENTED_MARK}",
        "gloss_en": _gloss(role).en,
        "function": function,
        "office": office or None,
        "level": region.level,
        "seat": region.code,
        "provenance": [cited(MADE_BY.en)],
    }


def slug(code: str, role: str) -> str:
    """The slug of an invented agency."""
    return f"{ELECTION}-{role.rpartition(':')[2].replace('_', '-')}-{code.replace('.', '-')}"


def missing_agencies(
    roles_by_seat: Mapping[str, Iterable[str]], slug_by_seat_and_role: Mapping[tuple[str, str], str]
) -> list[tuple[str, str]]:
    """The agencies that are needed and not present, as region and function or function:office."""
    return [
        (seat, role)
        for seat, roles in sorted(roles_by_seat.items())
        for role in sorted(roles)
        if (seat, role) not in slug_by_seat_and_role
    ]
