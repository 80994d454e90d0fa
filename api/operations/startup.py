"""What a start does before the first request: upgrade the schema, fill an empty database, issue the first token."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlmodel import Session

from api.briefing.calendars import service as calendars_service
from api.core.caller import Role
from api.core.progress import Progress
from api.core.region_codes import LEVELS, ROOT
from api.core.settings import Settings, UnsafeSetting
from api.db import connection_check, migrate
from api.db.engine import Database
from api.identity import repository as identity_repository
from api.identity import service as identity_service
from api.identity import token_file
from api.imports import ledger_entry, seed
from api.ledger import keys, signing
from api.ledger import repository as ledger_repository
from api.ledger.cosigning import read_witnesses
from api.ledger.keys import CheckpointKey
from api.operations import repository

FIRST_TOKEN_DAYS = 365


@dataclass(frozen=True)
class PreparedDatabase:
    """What a start has done, as far as the operator has to know."""

    key: CheckpointKey | None
    """None: a replica has none and needs none."""
    migrated_to: str | None
    """The schema's new revision, if an older database was upgraded."""
    first_token_file: Path | None
    """The new file with the first token, if there was no token before."""
    is_new_key: bool
    is_replica: bool = False


def prepare(
    database: Database, settings: Settings, *, now: datetime, progress: Progress | None = None
) -> PreparedDatabase:
    """Make everything that the first request needs. Calling it again changes nothing. A replica is only checked.

    Raises UnsafeSetting for a database that is not to be served with these settings, and UnknownSchema for one whose
    schema this code does not work on.
    """
    read_witnesses(settings.witnesses)
    connection_check.check_connections(database)
    if database.read_state().is_replica:
        return _check_replica(database, settings)
    migrated_to = _bring_schema(database, settings)
    new_token_file = None
    try:
        with database.write() as session:
            migrate.lock_preparation(session.connection())  # another server may be starting on the same database
            needs_token = not identity_repository.any_token_exists(session)
            if needs_token:
                check_no_token_file(settings)
            if not repository.has_regions(session):
                seed.fill(session, progress)
            check_region_scheme(session)
            ledger_entry.cover_reference_data(session, lambda: now)
            is_new_key = record_first_key(session, settings, now)
            identity_service.cover_tokens(session, now)
            calendars_service.cover_feeds(session, now)
            checkpoint_key = keys.current_key(session, settings)
            if needs_token:
                new_token_file = _issue_first_token(session, settings, now)
    except BaseException:
        if new_token_file is not None:
            new_token_file.unlink(missing_ok=True)  # nothing was committed, so its token is valid nowhere
        raise
    return PreparedDatabase(checkpoint_key, migrated_to, new_token_file, is_new_key)


def _bring_schema(database: Database, settings: Settings) -> str | None:
    """Upgrade the schema if the settings allow it. Returns its new revision, if an older database was upgraded."""
    if settings.migrate == "check":
        migrate.check(database.reader)
        return None
    revision_before = migrate.current_revision(database.writer)
    migrate.upgrade(database.writer)
    revision_after = migrate.current_revision(database.writer)
    return revision_after if revision_before not in (None, revision_after) else None


def _check_replica(database: Database, settings: Settings) -> PreparedDatabase:
    """Check that the primary has prepared the database for this version."""
    if not migrate.has_usable_schema(database.reader):
        raise UnsafeSetting(
            "This database is a replica, and its schema does not suit this version of Siaga. Start this version on the "
            "primary first."
        )
    with database.read() as session:
        check_region_scheme(session)
        key = keys.current_key(session, settings) if keys.load_key(settings) is not None else None
    return PreparedDatabase(key, None, None, is_new_key=False, is_replica=True)


def signing_key(database: Database, settings: Settings) -> Ed25519PrivateKey | None:
    """Return the key that signs the checkpoints. None: a replica has none, and needs none before it is the primary.

    Raises UnsafeSetting if the key is missing, or another one.
    """
    if database.read_state().is_replica and keys.load_key(settings) is None:
        return None
    with database.read() as session:
        return keys.current_key(session, settings).private


def record_first_key(session: Session, settings: Settings, now: datetime) -> bool:
    """Record at the first start which key signs the checkpoints. Returns whether this is the first start."""
    if ledger_repository.current_key_epoch(session) is not None:
        return False
    signing.record_first_key(session, keys.load_or_create_key(settings), lambda: now)
    return True


def check_no_token_file(settings: Settings) -> None:
    """Refuse to lose the first token of another database."""
    if Path(settings.admin_token_file).exists():
        raise UnsafeSetting(
            f"{settings.admin_token_file} holds the first token of another database. Move it away, or name another "
            "file for the first token of this one: SIAGA_ADMIN_TOKEN_FILE=var/new.env"
        )


def _issue_first_token(session: Session, settings: Settings, now: datetime) -> Path:
    """Issue an admin token. Returns the new file that holds its secret."""
    token_request = identity_service.TokenRequest(Role.ADMIN, (ROOT,), None, "first token", FIRST_TOKEN_DAYS)
    new_token_file = Path(settings.admin_token_file)
    token_file.create(new_token_file, {"SIAGA_TOKEN": identity_service.issue(session, token_request, now=now)})
    return new_token_file


def check_region_scheme(session: Session) -> None:
    """Refuse a scheme of region codes that is not the one of the database: totals and ledgers follow the scheme."""
    root_codes, stored_levels = repository.root_regions(session), repository.levels(session)
    if root_codes != [ROOT] or stored_levels != [level for level in LEVELS if level in stored_levels]:
        raise UnsafeSetting(
            f"The regions of this database lie below {', '.join(root_codes)} and have the levels "
            f"{', '.join(stored_levels)}. Set SIAGA_REGION_SCHEME to the file that it was begun with."
        )


def check_clock(settings: Settings, *, simulated: bool) -> None:
    """Refuse a set clock unless the database is an exercise: real reports are recorded at the real time."""
    if settings.now is not None and not simulated:
        raise UnsafeSetting(
            "SIAGA_NOW sets the clock of an exercise, and this database is not marked simulated. Take SIAGA_NOW away, "
            "or make an exercise: siaga simulate"
        )
