"""The text that a start prints: what the database holds, what the operator must keep, and calls to try."""

import shlex
from datetime import datetime
from pathlib import Path

from sqlmodel import Session

from api.checklists import repository as checklists
from api.coordination.public_record import service as public_record
from api.core.caller import Role
from api.core.catalogue import sentence
from api.core.region_codes import NATION_ZONE
from api.core.settings import Settings
from api.core.time import local_day
from api.core.written import written_short_day
from api.db.connection_check import pooler_note
from api.db.engine import Database
from api.elections import repository as elections
from api.identity.sign_in_links import service as sign_in_links
from api.operations import repository
from api.operations.startup import PreparedDatabase
from api.simulation import repository as simulation
from api.simulation.reference_rows import DEMO_REGENCY, ELECTION

UPDATE_ID = "018f6f3e-0000-7000-8000-000000000036"
"""The id of the update in the calls to try, so that the later calls can name it."""

BOARD_AGENCY = "desk-pilkada-kaltim"
"""The agency whose link opens the exercise's board."""

READY = sentence("welcome.ready")
ELECTION_CLOSED = sentence("welcome.election_closed")
WHAT_IS_KNOWN = sentence("welcome.what_is_known")
FIRST_TOKEN = sentence("welcome.first_token")
CALLS_TO_TRY = sentence("welcome.calls_to_try")
IS_SIMULATED = sentence("welcome.is_simulated")
SIMULATED_CALLS_TO_TRY = sentence("welcome.simulated_calls_to_try")
IS_REPLICA = sentence("welcome.is_replica")
CHECKPOINT_KEY = sentence("welcome.checkpoint_key")
SCHEMA_MIGRATED = sentence("welcome.schema_migrated")


def board_link(session: Session, now: datetime) -> str:
    """Make a sign-in link that opens the exercise's board, and return its path."""
    province_code = DEMO_REGENCY.partition(".")[0]
    link_request = sign_in_links.LinkRequest(Role.READER, (province_code,), BOARD_AGENCY, "")
    secret = sign_in_links.issue(session, link_request, now=now)
    return sign_in_links.address_of(secret, "board")


def welcome_text(
    database: Database, prepared: PreparedDatabase, settings: Settings, language: str, board_path: str = "/board"
) -> str:
    url = f"http://{settings.host}:{settings.port}"
    paragraphs = [READY.in_language(language, url=url)]
    if prepared.migrated_to:
        paragraphs.append(SCHEMA_MIGRATED.in_language(language, revision=prepared.migrated_to))
    with database.read() as session:
        paragraphs += _about_exercise(session, language, url, board_path, settings) or _about_default_election(
            session, language
        )
    if prepared.first_token_file is not None:
        paragraphs.append(FIRST_TOKEN.in_language(language, file=_in_shell(prepared.first_token_file)))
        paragraphs.append(CALLS_TO_TRY.in_language(language, url=url))
    if prepared.is_replica:
        paragraphs.append(IS_REPLICA.in_language(language))
    if prepared.is_new_key and (checkpoint_key := prepared.key) is not None:
        paragraphs.append(
            CHECKPOINT_KEY.in_language(language, kept_in=checkpoint_key.kept_in, verifier=checkpoint_key.verifier)
        )
    return "\n\n".join(filter(None, [*paragraphs, pooler_note(database), database.durability_warning()]))


def _in_shell(file: Path) -> str:
    """The whole path, as a shell in any folder takes it."""
    return shlex.quote(str(file.absolute()))


def _about_exercise(session: Session, language: str, url: str, board_path: str, settings: Settings) -> list[str]:
    """For a simulated database: that it is one, and calls that its demo tokens may make. Empty for any other."""
    if simulation.find_mark(session) is None or not simulation.election_exists(session, ELECTION):
        return []
    count_by_name = repository.count_reported_requirements(session, ELECTION)
    polling_day_text = written_short_day(elections.election(session, ELECTION).polling_on, language)
    paragraphs = [IS_SIMULATED.in_language(language, election=ELECTION, day=polling_day_text, **count_by_name)]
    if simulation.pinned_regions(session, ELECTION, DEMO_REGENCY):
        tokens = _in_shell(Path(settings.demo_token_file))
        addresses = {"url": url, "board": url + board_path}
        paragraphs.append(SIMULATED_CALLS_TO_TRY.in_language(language, tokens=tokens, **addresses, **_demo_calls(url)))
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
        closing_day_text = written_short_day(local_day(election_row.closed_at, NATION_ZONE), language)
        paragraphs.append(ELECTION_CLOSED.in_language(language, title=election_title, day=closing_day_text))
    if not count_by_name["reported"]:
        paragraphs.append(WHAT_IS_KNOWN.in_language(language, **count_by_name))
    return paragraphs
