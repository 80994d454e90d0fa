"""Load plain files: the seed data, and files that an operator names. All or nothing; a dry run is the same code."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from sqlalchemy.exc import DataError, IntegrityError
from sqlmodel import Session

from api.checklists import importer as checklists_importer
from api.checklists.history.models import TargetChange
from api.checklists.template_file import TemplateFile
from api.coordination.agreements import importer as agreements_importer
from api.coordination.assessments import importer as assessments_importer
from api.coordination.events import importer as events_importer
from api.coordination.record_kinds import RECORD_KINDS
from api.coordination.risks import importer as risks_importer
from api.coordination.statements import importer as statements_importer
from api.core.clock import Clock, system_clock
from api.core.progress import Progress, show_no_progress
from api.db.engine import Database
from api.db.import_rows import Batch, ImportRow
from api.db.upsert import CHUNK_SIZE, UpsertCounts, delete_others, refresh_statistics, upsert
from api.elections import importer as elections_importer
from api.elections import repository as elections_repository
from api.imports import formats, ledger_entry, repository
from api.imports.repository import References
from api.imports.schemas import FileError, ImportReport
from api.ledger import writer
from api.ledger.reference_digests import is_about_recorded, is_recorded_id
from api.reference.agencies import importer as agencies_importer
from api.reference.regions import importer as regions_importer
from api.reference.sources import importer as sources_importer
from api.reference.translations import importer as translations_importer
from api.reporting import recalculation


@dataclass(frozen=True)
class ImportStep:
    """How one kind of file is loaded."""

    files: str
    """The pattern of the files' names."""
    row: type[ImportRow]
    load: Callable[..., Iterator[Batch]]
    """Turns the rows of a file into batches for tables."""
    table: str = ""
    """The array of a TOML file that holds the rows."""
    needs_session: bool = False
    """Whether `load` takes the session as well, to read what is stored."""
    defines: str = ""
    """`table.column` of the rows' own keys. Such a key occurs once in a file, and rows of the file may refer to it."""
    action_kind: str = ""
    """The first word of the ledger actions by which offices record such objects; empty: offices cannot."""


STEPS = (
    ImportStep("region_levels.csv", regions_importer.LevelRow, regions_importer.level_batches),
    ImportStep(
        "regions*.csv",
        regions_importer.RegionRow,
        regions_importer.region_batches,
        needs_session=True,
        defines="region.code",
    ),
    ImportStep(
        "villages*.csv",
        regions_importer.RegionRow,
        regions_importer.region_batches,
        needs_session=True,
        defines="region.code",
    ),
    ImportStep(
        "stations*.csv",
        regions_importer.RegionRow,
        regions_importer.region_batches,
        needs_session=True,
        defines="region.code",
    ),
    ImportStep(
        "elections.toml",
        elections_importer.ElectionHead,
        elections_importer.election_batches,
        table="election",
        needs_session=True,
        defines="election.slug",
    ),
    ImportStep(
        "sources*.toml",
        sources_importer.SourceRow,
        sources_importer.source_batches,
        table="source",
        defines="source.id",
        action_kind="source",
    ),
    ImportStep("region_aliases.csv", regions_importer.AliasRow, regions_importer.alias_batches, needs_session=True),
    ImportStep("region_flags.csv", regions_importer.FlagRow, regions_importer.flag_batches, action_kind="flag"),
    ImportStep("region_dates.csv", regions_importer.DatesRow, regions_importer.date_batches),
    ImportStep("region_points.csv", regions_importer.PointRow, regions_importer.point_batches),
    ImportStep("figures.csv", regions_importer.FigureRow, regions_importer.figure_batches, needs_session=True),
    ImportStep("*.geojson", regions_importer.BoundaryRow, regions_importer.boundary_batches),
    ImportStep(
        "template*.toml",
        TemplateFile,
        checklists_importer.template_batches,
        table=formats.WHOLE_DOCUMENT,
        needs_session=True,
    ),
    ImportStep(
        "elections.toml",
        elections_importer.ElectionRow,
        elections_importer.calendar_batches,
        table="election",
        needs_session=True,
    ),
    ImportStep(
        "agencies.toml",
        agencies_importer.AgencyRow,
        agencies_importer.agency_batches,
        table="agency",
        defines="agency.slug",
        action_kind="agency",
    ),
    ImportStep(
        "officials.toml",
        agencies_importer.OfficialRow,
        agencies_importer.official_batches,
        table="official",
        action_kind="official",
    ),
    ImportStep(
        "coordination_events.toml",
        events_importer.EventRow,
        events_importer.event_batches,
        table="event",
        defines="coordination_event.id",
        action_kind="event",
    ),
    ImportStep(
        "agreements.toml",
        agreements_importer.AgreementRow,
        agreements_importer.agreement_batches,
        table="agreement",
        action_kind="agreement",
    ),
    ImportStep(
        "statements.toml",
        statements_importer.StatementRow,
        statements_importer.statement_batches,
        table="statement",
        action_kind="statement",
    ),
    ImportStep("risks.toml", risks_importer.RiskRow, risks_importer.risk_batches, table="risk", action_kind="risk"),
    ImportStep(
        "assessments.toml",
        assessments_importer.AssessmentRow,
        assessments_importer.assessment_batches,
        table="assessment",
        action_kind="assessment",
    ),
    ImportStep("facts.toml", sources_importer.FactRow, sources_importer.fact_batches, table="fact"),
    ImportStep(
        "translations.toml",
        translations_importer.TranslationRow,
        translations_importer.translation_batches,
        table="translation",
    ),
)
"""In this order, so that objects are stored before those that refer to them."""


class NothingToLoad(Exception):
    """No file has a known name; the message lists the names."""


class _RollBack(Exception):
    """Ends a transaction without storing anything."""


def load(
    database: Database,
    path: Path,
    *,
    dry_run: bool = False,
    progress: Progress | None = None,
    clock: Clock = system_clock,
) -> ImportReport:
    """Load a folder or one file in one transaction. Nothing is stored in a dry run, or if the report has errors."""
    report = ImportReport()
    with suppress(_RollBack), database.write() as session:
        load_into(session, path, report, progress, clock)
        if report.has_changes:
            ledger_entry.record_loaded_files(session, report, clock)
        if dry_run or report.errors:
            raise _RollBack
    return report


def load_into(
    session: Session,
    path: Path,
    report: ImportReport,
    progress: Progress | None = None,
    clock: Clock = system_clock,
) -> None:
    """Load a folder or one file in the caller's transaction. The caller rolls back if the report has errors then."""
    steps_with_files = [(step, file) for step in STEPS for file in _matching_files(step, path)]
    if not steps_with_files:
        file_patterns = ", ".join(dict.fromkeys(step.files for step in STEPS))
        raise NothingToLoad(f"No file here has a name that Siaga knows. Names: {file_patterns}.")
    loader = _FileLoader(session, report, progress or show_no_progress, clock)
    for step, file in steps_with_files:
        loader.load(step, file)
        if report.errors:
            return  # later files may refer to what this one failed to define
    if report.has_changes:
        repository.raise_election_revisions(session)
    refresh_statistics(session)


def _matching_files(step: ImportStep, path: Path) -> list[Path]:
    """The files that the step loads. CSV and GeoJSON files may be compressed with gzip."""
    patterns = [step.files] if step.files.endswith(".toml") else [step.files, f"{step.files}.gz"]
    if path.is_dir():
        return sorted(file for pattern in patterns for file in path.glob(pattern))
    return [path] if any(path.match(pattern) for pattern in patterns) else []


class _FileLoader:
    """Checks and stores the files of one import. Everything that is wrong goes into the report."""

    def __init__(self, session: Session, report: ImportReport, progress: Progress, clock: Clock) -> None:
        self.session = session
        self.report = report
        self.progress = progress
        self.clock = clock
        self.references = References(session)

    def load(self, step: ImportStep, file: Path) -> None:
        """Check all rows of the file; if none is wrong, store those that offices have not recorded since."""
        rows = self._checked_rows(step, file)
        if self.report.errors:
            return
        self.report.files[file.name] = ledger_entry.file_digest(file)
        rows = self._without_recorded_by_offices(step, file, rows)
        self._refuse_given_ids(step, file, rows)
        if self.report.errors:
            return
        if step.row is regions_importer.FigureRow:
            self._store_figures(step, file, rows)
        else:
            self._store(step, file, rows)
        self.references.forget()

    def _checked_rows(self, step: ImportStep, file: Path) -> list[Any]:
        """The rows that have the right form. The report gets every error of the file."""
        positioned_rows = self._read_rows(step, file)
        rows = [row for _, row in positioned_rows]
        key_field = step.defines.partition(".")[2]
        for position, repeated_key in _repeated_keys(positioned_rows, key_field):
            self._refuse(file, f"{key_field}: {repeated_key} stands twice.", position)
        self.references.add(step.defines, rows)
        for position, row in positioned_rows:
            for message in self.references.missing(row):
                self._refuse(file, message, position)
        return rows

    def _read_rows(self, step: ImportStep, file: Path) -> list[tuple[str, Any]]:
        """The rows that have the right form, each with its position."""
        positioned_rows = []
        try:
            for position, row_data in formats.read_rows(file, step.table):
                try:
                    positioned_rows.append((position, step.row.model_validate(row_data)))
                except ValidationError as error:
                    for error_detail in error.errors():
                        self._refuse(file, _validation_message(error_detail), position)
        except formats.UnreadableFile as error:
            self._refuse(file, str(error))
        return positioned_rows

    def _without_recorded_by_offices(self, step: ImportStep, file: Path, rows: list[Any]) -> list[Any]:
        """The rows without the objects that offices have recorded: what they recorded is newer than any file."""
        if not step.action_kind:
            return rows
        recorded_ids = repository.recorded_by_offices(self.session, step.action_kind, [row.object_id for row in rows])
        if recorded_ids:
            self.report.left[file.name] = sorted(recorded_ids)
        return [row for row in rows if row.object_id not in recorded_ids]

    def _refuse_given_ids(self, step: ImportStep, file: Path, rows: list[Any]) -> None:
        """Refuse ids that only Siaga gives: `siaga verify` expects entries about records with such an id."""
        for row in rows:
            if step.row is sources_importer.FactRow and is_about_recorded(*row.subject.split("/", 1)):
                self._refuse(file, f"subject: {row.subject} is what an office recorded, with its sources.")
            elif step.action_kind in RECORD_KINDS and is_recorded_id(row.object_id):
                self._refuse(file, f"id: {row.object_id} has the form of the ids that Siaga gives. Choose another one.")

    def _store_figures(self, step: ImportStep, file: Path, rows: list[Any]) -> None:
        """Store figures, and recalculate the items that are measured against them, with a ledger entry each."""
        voting_regions = elections_repository.regions_in_open_elections(self.session, self.clock())
        region_codes = sorted({row.region for row in rows} & voting_regions)
        if not region_codes:
            self._store(step, file, rows)
            return
        ledgers = writer.open_ledgers(self.session, ledger_entry.operator(self.clock), region_codes)
        with suppress(_RollBack):
            with recalculation.recalculate_on_figure_change(self.session, ledgers, region_codes) as target_changes:
                self._store(step, file, rows)
                if self.report.errors:
                    raise _RollBack  # after it has refused a statement, the database answers no other
            if target_changes:
                self.report.add(TargetChange.__name__, UpsertCounts(created=len(target_changes)))
                ledgers.close()

    def _store(self, step: ImportStep, file: Path, rows: list[Any]) -> None:
        batches = step.load(self.session, rows) if step.needs_session else step.load(rows)
        try:
            for batch in batches:
                if (repeated_key := _repeated_batch_key(batch)) is not None:
                    self._refuse(file, f"{batch.table.__name__} {repeated_key} stands twice.")
                    return
                self._write(file, batch)
        except (checklists_importer.TemplateInUse, regions_importer.TwoPreferred) as error:
            self._refuse(file, str(error))
        except (IntegrityError, DataError, OverflowError) as error:
            self._refuse(file, f"The database refuses it: {getattr(error, 'orig', error)}")

    def _write(self, file: Path, batch: Batch) -> None:
        table, rows, key_columns, complete_for = batch
        if complete_for is not None:
            deleted_count = delete_others(self.session, table, complete_for, rows, *key_columns)
            self.report.add(table.__name__, UpsertCounts(changed=deleted_count))
        for start in range(0, len(rows), CHUNK_SIZE):
            self.progress(file.name, start, len(rows))
            self.report.add(table.__name__, upsert(self.session, table, rows[start : start + CHUNK_SIZE], *key_columns))
        self.progress(file.name, len(rows), len(rows))

    def _refuse(self, file: Path, message: str, position: str = "") -> None:
        self.report.errors.append(FileError(file.name, position, message))


def _repeated_keys(positioned_rows: Sequence[tuple[str, Any]], key_field: str) -> Iterator[tuple[str, str]]:
    """Position and key of every row whose key occurs in an earlier row of the file."""
    seen_keys: set[str] = set()
    for position, row in positioned_rows:
        key = getattr(row, key_field, None)
        if key is not None and key in seen_keys:
            yield position, key
        seen_keys.add(str(key))


def _validation_message(error_detail: Any) -> str:
    field_path = ".".join(str(path_step) for path_step in error_detail["loc"])
    return f"{field_path}: {error_detail['msg']}" if field_path else str(error_detail["msg"])


def _repeated_batch_key(batch: Batch) -> str | None:
    """A key that two rows of the batch have."""
    seen_keys = set()
    for row in batch.rows:
        key = tuple(row[column] for column in batch.key)
        if key in seen_keys:
            return " ".join(str(value) for value in key if value)
        seen_keys.add(key)
    return None
