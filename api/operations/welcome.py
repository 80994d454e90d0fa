"""The text that a start prints: what the database holds, what the operator must keep, and calls to try."""

import shlex
from datetime import date
from pathlib import Path

from sqlmodel import Session

from api.checklists import repository as checklists
from api.coordination.public_record import service as public_record
from api.core.region_codes import NATION_ZONE
from api.core.settings import Settings
from api.core.text import LocalizedText
from api.core.time import local_day
from api.db.engine import Database
from api.elections import repository as elections
from api.operations import repository
from api.operations.startup import PreparedDatabase
from api.simulation import repository as simulation
from api.simulation.reference_rows import DEMO_REGENCY, ELECTION

UPDATE_ID = "018f6f3e-0000-7000-8000-000000000036"
"""The id of the update in the calls to try, so that the later calls can name it."""

READY = LocalizedText(id="Siaga siap: {url} (dokumentasi: {url}/docs)", en="Siaga is ready: {url} (docs: {url}/docs)")
ELECTION_CLOSED = LocalizedText(
    id="{title} sudah selesai; jawaban berlaku per penutupannya ({day}), kecuali Anda meminta waktu lain.",
    en="{title} is over; answers are as of its close ({day}) unless you ask otherwise.",
)
WHAT_IS_KNOWN = LocalizedText(
    id="Yang diketahui dari lima artikel pers tentang Kalimantan Timur: {stated} dari {lines} baris daftar dinyatakan, "
    "{reported} dilaporkan, {verified} terverifikasi, jadi belum ada nilai. Itulah jawaban yang jujur.",
    en="What five press articles let us know about East Kalimantan: {stated} of the template's {lines} lines stated, "
    "{reported} reported, {verified} verified, so there is no score. That is the honest answer.",
)
FIRST_TOKEN = LocalizedText(
    id="Token admin ada di dalam berkas yang hanya dapat dibaca oleh Anda (yang baru: siaga token). "
    "Ambillah ke dalam SIAGA_TOKEN:\n\n  . {file}",
    en="The admin token is in a file that only you can read (a new one: siaga token). "
    "Take it into SIAGA_TOKEN:\n\n  . {file}",
)
CALLS_TO_TRY = LocalizedText(
    id="""Coba di terminal lain:

  # Perjanjian kejaksaan pada tiga hari: diumumkan, belum terkonfirmasi, ditandatangani di tempat lain
  for day in 2024-09-20 2024-09-26 2024-10-17; do
    curl -s -H "Authorization: Bearer $SIAGA_TOKEN" "{url}/v1/agreements/AG3?as_of=$day"; echo; done

  # Siapa menyatakan apa tentang badan adhoc, dari paragraf mana
  curl -s -H "Authorization: Bearer $SIAGA_TOKEN" "{url}/v1/statements?category=ADH"

  # Daftar periksa Kalimantan Timur: yang belum dilaporkan tetap 'unknown', bukan 'tidak siap'
  curl -s -H "Authorization: Bearer $SIAGA_TOKEN" "{url}/v1/readiness-checklists/64\"""",
    en="""Try in another terminal:

  # The prosecution agreement as known on three days: announced, not confirmed, signed at another place
  for day in 2024-09-20 2024-09-26 2024-10-17; do
    curl -s -H "Authorization: Bearer $SIAGA_TOKEN" "{url}/v1/agreements/AG3?as_of=$day"; echo; done

  # Who claimed what about the ad hoc bodies, from which paragraph
  curl -s -H "Authorization: Bearer $SIAGA_TOKEN" "{url}/v1/statements?category=ADH"

  # East Kalimantan's checklist: what nobody reported is 'unknown', not 'not ready'
  curl -s -H "Authorization: Bearer $SIAGA_TOKEN" "{url}/v1/readiness-checklists/64\"""",
)
IS_SIMULATED = LocalizedText(
    id="SIMULASI untuk latihan: tidak ada yang sungguh dilaporkan di sini, dan setiap jawaban menyatakannya "
    "(Siaga-Simulated: true).\nPemilihan {election} memungut suara pada {day}; {reported} syaratnya dilaporkan, "
    "{verified} terverifikasi.",
    en="SIMULATED, for exercises: nobody really reported any of this, and every answer says so "
    "(Siaga-Simulated: true).\nThe election {election} votes on {day}; {reported} of its requirements are reported, "
    "{verified} verified.",
)
SIMULATED_CALLS_TO_TRY = LocalizedText(
    id="""Coba di terminal lain, dengan token-token latihan ini:

  . {tokens}

  # KPU Kutai Timur melaporkan semua KPPS ditetapkan
  {report}

  # Bawaslu menyanggah: hanya 4.870
  {dispute}

  # Butirnya sekarang, dan kesiapan seluruh provinsi bagi Desk Pilkada
  {item}
  {readiness}

  # KPU mencabut laporannya
  {retract}""",
    en="""Try in another terminal, with the tokens of the exercise:

  . {tokens}

  # KPU Kutai Timur reports all station committees appointed
  {report}

  # Bawaslu disputes it: only 4,870
  {dispute}

  # The item as it now stands, and how ready the province is, for Desk Pilkada
  {item}
  {readiness}

  # KPU takes its report back
  {retract}""",
)
CHECKPOINT_KEY = LocalizedText(
    id="Kunci segel riwayat ada di {kept_in}. Simpan salinannya di luar mesin ini; tanpa itu Siaga tidak mulai. "
    "Bagikan bagian publiknya kepada pengamat:\n\n  {verifier}",
    en="The key that signs the checkpoints is in {kept_in}. Keep a copy off this machine; "
    "without it Siaga does not start. Give its public half to observers:\n\n  {verifier}",
)
SCHEMA_MIGRATED = LocalizedText(
    id="Skema basis data diperbarui ke {revision}.", en="The database schema was brought up to {revision}."
)
MONTHS = {
    "id": ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"],
    "en": ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
}


def welcome_text(database: Database, prepared: PreparedDatabase, settings: Settings, language: str) -> str:
    url = f"http://{settings.host}:{settings.port}"
    paragraphs = [READY.in_language(language, url=url)]
    if prepared.migrated_to:
        paragraphs.append(SCHEMA_MIGRATED.in_language(language, revision=prepared.migrated_to))
    with database.read() as session:
        paragraphs += _about_exercise(session, language, url, settings) or _about_default_election(session, language)
    if prepared.first_token_file is not None:
        paragraphs.append(FIRST_TOKEN.in_language(language, file=_in_shell(prepared.first_token_file)))
        paragraphs.append(CALLS_TO_TRY.in_language(language, url=url))
    if prepared.is_new_key:
        checkpoint_key = prepared.key
        paragraphs.append(
            CHECKPOINT_KEY.in_language(language, kept_in=checkpoint_key.kept_in, verifier=checkpoint_key.verifier)
        )
    return "\n\n".join(filter(None, [*paragraphs, database.durability_warning()]))


def _in_shell(file: Path) -> str:
    """The whole path, as a shell in any folder takes it."""
    return shlex.quote(str(file.absolute()))


def _about_exercise(session: Session, language: str, url: str, settings: Settings) -> list[str]:
    """For a simulated database: that it is one, and calls that its demo tokens may make. Empty for any other."""
    if simulation.find_mark(session) is None or not simulation.election_exists(session, ELECTION):
        return []
    count_by_name = repository.count_reported_requirements(session, ELECTION)
    polling_day_text = _written_day(elections.election(session, ELECTION).polling_on, language)
    paragraphs = [IS_SIMULATED.in_language(language, election=ELECTION, day=polling_day_text, **count_by_name)]
    if simulation.pinned_regions(session, ELECTION, DEMO_REGENCY):
        tokens = _in_shell(Path(settings.demo_token_file))
        paragraphs.append(SIMULATED_CALLS_TO_TRY.in_language(language, tokens=tokens, **_demo_calls(url)))
    return paragraphs


def _demo_calls(url: str) -> dict[str, str]:
    """Commands that report, dispute, read and retract one update."""
    item_url = f"{url}/v1/readiness-checklists/{DEMO_REGENCY}/items/ADH-03"
    return {
        "report": _curl("KPU", f"{item_url}/updates", f'{{"value": 4907, "client_id": "{UPDATE_ID}"}}'),
        "dispute": _curl(
            "BAWASLU",
            f"{item_url}/verifications",
            f'{{"kind": "disputed", "value": 4870, "update_id": "{UPDATE_ID}", "note": "37 belum ber-SK"}}',
        ),
        "item": _curl("DESK", item_url),
        "readiness": _curl("DESK", f"{url}/v1/readiness/64"),
        "retract": _curl("KPU", f"{url}/v1/retractions", f'{{"update_id": "{UPDATE_ID}", "note": "Salah ketik"}}'),
    }


def _curl(token_variable: str, url: str, body: str = "") -> str:
    """A command for a shell in which this variable holds a token. With a body it posts JSON."""
    data_options = f" -H 'Content-Type: application/json' -d '{body}'" if body else ""
    return f'curl -s -H "Authorization: Bearer ${token_variable}"{data_options} "{url}"'


def _about_default_election(session: Session, language: str) -> list[str]:
    """Whether it is closed, and, as long as nothing is reported, how little is known. Empty without a checklist."""
    election_row = elections.default_election(session)
    if election_row is None or election_row.template is None:
        return []
    template = checklists.load_template(session, election_row)
    stated_codes = public_record.stated_codes(session, election_row.slug)
    count_by_name = {
        "stated": len({requirement.line for requirement in template.requirements if requirement.code in stated_codes}),
        "lines": len({requirement.line for requirement in template.requirements}),
        **repository.count_reported_requirements(session, election_row.slug),
    }
    paragraphs = []
    if election_row.closed_at is not None:
        election_title = election_row.title_id if language == "id" else election_row.title_en
        closing_day_text = _written_day(local_day(election_row.closed_at, NATION_ZONE), language)
        paragraphs.append(ELECTION_CLOSED.in_language(language, title=election_title, day=closing_day_text))
    if not count_by_name["reported"]:
        paragraphs.append(WHAT_IS_KNOWN.in_language(language, **count_by_name))
    return paragraphs


def _written_day(day: date, language: str) -> str:
    """A day such as `16 Des 2024`."""
    return f"{day.day} {MONTHS[language][day.month - 1]} {day.year}"
