"""What a start does before the first request: bring the schema up, fill an empty database, hand out the first token."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlmodel import Session

from api.checklists import repository as checklists
from api.coordination.public_record import repository as public_record
from api.core.caller import Role
from api.core.region_codes import NATION_ZONE
from api.core.settings import Settings, UnsafeSetting
from api.core.text import LocalizedText
from api.core.time import local_day
from api.db import migrate
from api.db.engine import Database
from api.elections import repository as elections
from api.identity import repository as auth
from api.identity import service as tokens
from api.imports import seed
from api.imports.service import Progress
from api.integrity.rebuild import items as rebuild_items
from api.ledger import keys
from api.ledger import repository as history_queries
from api.ledger import service as history
from api.ledger.keys import CheckpointKey
from api.operations import repository
from api.simulation import repository as simulation
from api.simulation.reference_rows import ELECTION, SHOWN

FIRST_TOKEN_DAYS = 365
REPORT = "018f6f3e-0000-7000-8000-000000000036"
"""The id of the report in the calls to paste."""

READY = LocalizedText(id="Siaga siap: {url} (dokumentasi: {url}/docs)", en="Siaga is ready: {url} (docs: {url}/docs)")
CLOSED = LocalizedText(
    id="{title} sudah selesai; jawaban berlaku per penutupannya ({day}), kecuali Anda meminta waktu lain.",
    en="{title} is over; answers are as of its close ({day}) unless you ask otherwise.",
)
HONEST = LocalizedText(
    id="Yang diketahui dari lima artikel pers tentang Kalimantan Timur: {stated} dari {lines} baris daftar dinyatakan, "
    "{reported} dilaporkan, {verified} terverifikasi, jadi belum ada nilai. Itulah jawaban yang jujur.",
    en="What five press articles let us know about East Kalimantan: {stated} of the template's {lines} lines stated, "
    "{reported} reported, {verified} verified, so there is no score. That is the honest answer.",
)
TOKEN = LocalizedText(
    id="Token admin, ditampilkan sekali saja (yang baru: siaga token):\n\n  export SIAGA_TOKEN={secret}",
    en="Admin token, shown once (a new one: siaga token):\n\n  export SIAGA_TOKEN={secret}",
)
TRY = LocalizedText(
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
SIMULATED = LocalizedText(
    id="SIMULASI untuk latihan: tidak ada yang sungguh dilaporkan di sini, dan setiap jawaban menyatakannya "
    "(Siaga-Simulated: true).\nPemilihan {election} memungut suara pada {day}; {reported} syaratnya dilaporkan, "
    "{verified} terverifikasi. Token-tokennya ditampilkan saat basis data ini dibuat.",
    en="SIMULATED, for exercises: nobody really reported any of this, and every answer says so "
    "(Siaga-Simulated: true).\nThe election {election} votes on {day}; {reported} of its requirements are reported, "
    "{verified} verified. Its tokens were shown when this database was made.",
)
TRY_SIMULATED = LocalizedText(
    id="""Coba di terminal lain, dengan token-token itu:

  # KPU Kutai Timur melaporkan semua KPPS ditetapkan
  {report}

  # Bawaslu menyanggah: hanya 4.870
  {dispute}

  # Butirnya sekarang, dan kesiapan seluruh provinsi bagi Desk Pilkada
  {item}
  {readiness}

  # KPU mencabut laporannya
  {retract}""",
    en="""Try in another terminal, with those tokens:

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
    en="The key that checkpoints the history is in {kept_in}. Keep a copy off this machine; without it Siaga does not start. "
    "Give its public half to observers:\n\n  {verifier}",
)
MIGRATED = LocalizedText(
    id="Skema basis data diperbarui ke {revision}.", en="The database schema was brought up to {revision}."
)


MONTHS = {
    "id": ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"],
    "en": ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
}


@dataclass(frozen=True)
class Prepared:
    key: CheckpointKey
    migrated: str | None
    """The schema's new revision, if an older database was brought up to it."""
    first_token: str | None
    is_new_key: bool


def prepare(database: Database, chosen: Settings, *, now: datetime, progress: Progress | None = None) -> Prepared:
    """Everything that must be there before the first request; safe to repeat."""
    before, newest = migrate.current(database.writer), migrate.newest()
    if before != newest:
        migrate.upgrade(database.writer)
    migrated = newest if before not in (None, newest) else None
    with database.write() as session:
        migrate.one_at_a_time(session.connection())  # another server may be starting on the same database
        if not repository.any_region(session):
            seed.fill(session, progress)
        if migrated is not None:
            rebuild_items.keep_days(session)
        is_new = begin_history(session, chosen, now)
        key = keys.in_force(session, chosen)
        return Prepared(key, migrated, _first_token(session, now), is_new)


def begin_history(session: Session, chosen: Settings, now: datetime) -> bool:
    """The first start says in the nation's ledger which key checkpoints; whether this is the first."""
    if history_queries.standing(session) is not None:
        return False
    history.begin(session, keys.own_or_new(chosen), lambda: now)
    return True


def _first_token(session: Session, now: datetime) -> str | None:
    if auth.any_token(session):
        return None
    wanted = tokens.NewToken(Role.ADMIN, ("ID",), None, "first token", FIRST_TOKEN_DAYS)
    return tokens.issue(session, wanted, now=now)


def check_clock(chosen: Settings, *, simulated: bool) -> None:
    """What is real is told by a real clock."""
    if chosen.now is not None and not simulated:
        raise UnsafeSetting(
            "SIAGA_NOW sets the clock of an exercise, and this database is not marked simulated. Take SIAGA_NOW away, "
            "or make an exercise: siaga simulate"
        )


def welcome(database: Database, prepared: Prepared, url: str, language: str) -> str:
    """What a start tells a person: what there is, how much of it is known, and what to try."""
    said = [READY.in_(language, url=url)]
    if prepared.migrated:
        said.append(MIGRATED.in_(language, revision=prepared.migrated))
    with database.read() as session:
        said += _exercise(session, language, url) or _known(session, language)
    if prepared.first_token is not None:
        said += [TOKEN.in_(language, secret=prepared.first_token), TRY.in_(language, url=url)]
    if prepared.is_new_key:
        said.append(CHECKPOINT_KEY.in_(language, kept_in=prepared.key.kept_in, verifier=prepared.key.verifier))
    return "\n\n".join(filter(None, [*said, database.warning()]))


def _exercise(session: Session, language: str, url: str) -> list[str]:
    """Of a simulated database: that it is one, and calls that its tokens may make."""
    if simulation.mark(session) is None or not simulation.exists(session, ELECTION):
        return []
    counts = repository.reported(session, ELECTION)
    day = _written(elections.election(session, ELECTION).polling_on, language)
    said = [SIMULATED.in_(language, election=ELECTION, day=day, **counts)]
    return [*said, TRY_SIMULATED.in_(language, **_calls(url))] if simulation.pinned(session, ELECTION, SHOWN) else said


def _calls(url: str) -> dict[str, str]:
    """Report, dispute, read and take back; the report has an id of its own, so that the others can name it."""
    item = f"{url}/v1/readiness-checklists/{SHOWN}/items/ADH-03"
    asked = f"?election={ELECTION}"
    said = {
        "report": ("KPU", f"{item}/updates{asked}", f'{{"value": 4907, "client_id": "{REPORT}"}}'),
        "dispute": (
            "BAWASLU",
            f"{item}/verifications{asked}",
            f'{{"kind": "disputed", "value": 4870, "update_id": "{REPORT}", "note": "37 belum ber-SK"}}',
        ),
        "item": ("DESK", f"{item}{asked}", ""),
        "readiness": ("DESK", f"{url}/v1/readiness/64{asked}", ""),
        "retract": ("KPU", f"{url}/v1/retractions", f'{{"update_id": "{REPORT}", "note": "Salah ketik"}}'),
    }
    return {name: _curl(*call) for name, call in said.items()}


def _curl(token: str, url: str, body: str) -> str:
    sent = f" -H 'Content-Type: application/json' -d '{body}'" if body else ""
    return f'curl -s -H "Authorization: Bearer ${token}"{sent} "{url}"'


def _known(session: Session, language: str) -> list[str]:
    election = elections.default(session)
    if election is None or election.template is None:
        return []
    template = checklists.template(session, election)
    codes = public_record.stated_codes(session, election.slug)
    counts = {
        "stated": len({it.line for it in template.requirements if it.code in codes}),
        "lines": len({it.line for it in template.requirements}),
        **repository.reported(session, election.slug),
    }
    said = [HONEST.in_(language, **counts)] if not counts["reported"] else []
    if election.closed_at is not None:
        title = election.title_id if language == "id" else election.title_en
        said.insert(0, CLOSED.in_(language, title=title, day=_day(election.closed_at, language)))
    return said


def _day(at: datetime, language: str) -> str:
    """As people write it: 16 Des 2024. The day is Jakarta's."""
    return _written(local_day(at, NATION_ZONE), language)


def _written(day: date, language: str) -> str:
    return f"{day.day} {MONTHS[language][day.month - 1]} {day.year}"
