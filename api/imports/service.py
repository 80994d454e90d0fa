"""Load plain files: the data in the box, and what an operator names. All or nothing; a dry run is the same code."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from sqlalchemy import update
from sqlalchemy.exc import DataError, IntegrityError
from sqlmodel import Session, col

from api.checklists import importer as checklists
from api.coordination import importer as coordination
from api.coordination.assessments import importer as assessments
from api.coordination.risks import importer as risks
from api.coordination.statements import importer as statements
from api.core.clock import Clock, now
from api.db.engine import Database
from api.db.import_rows import Batch, ImportRow
from api.db.upsert import CHUNK, Counts, refresh_statistics, upsert
from api.elections import importer as elections
from api.elections import repository as election_queries
from api.elections.models import Election
from api.imports import formats, ledger_entry, repository
from api.imports.repository import Refs
from api.imports.schemas import ImportReport
from api.ledger import writer
from api.reference.agencies import importer as agencies
from api.reference.regions import importer as regions
from api.reference.sources import importer as sources
from api.reporting import recalculation

Progress = Callable[[str, int, int], None]
"""What is being loaded, how much of it is done, and how much there is."""


@dataclass(frozen=True)
class Step:
    files: str
    table: str
    row: type[ImportRow]
    load: Callable[..., Iterator[Batch]]
    asks: bool = False
    """Whether `load` takes the session, to see what is there already."""
    defines: str = ""
    """`table.column` of the rows' own ids, which rows of the same file may name."""
    told: str = ""
    """What entries call the rows of this file, where offices record such too."""


STEPS = (
    Step("region_levels.csv", "", regions.LevelRow, regions.levels),
    Step("regions*.csv", "", regions.RegionRow, regions.regions, True, "region.code"),
    Step("villages*.csv", "", regions.RegionRow, regions.regions, True, "region.code"),
    Step("stations*.csv", "", regions.RegionRow, regions.regions, True, "region.code"),
    Step("elections.toml", "election", elections.ElectionHead, elections.elections, True, "election.slug"),
    Step("sources*.toml", "source", sources.SourceRow, sources.sources, defines="source.id", told="source"),
    Step("region_aliases.csv", "", regions.AliasRow, regions.aliases, asks=True),
    Step("region_flags.csv", "", regions.FlagRow, regions.flags, told="flag"),
    Step("region_dates.csv", "", regions.DatesRow, regions.dates),
    Step("region_points.csv", "", regions.PointRow, regions.points),
    Step("figures.csv", "", regions.FigureRow, regions.figures, asks=True),
    Step("*.geojson", "", regions.BoundaryRow, regions.boundaries),
    Step("template.toml", formats.WHOLE, checklists.TemplateFile, checklists.templates, asks=True),
    Step("elections.toml", "election", elections.ElectionRow, elections.calendars, asks=True),
    Step("agencies.toml", "agency", agencies.AgencyRow, agencies.agencies, defines="agency.slug", told="agency"),
    Step("officials.toml", "official", agencies.OfficialRow, agencies.officials, told="official"),
    Step(
        *("coordination_events.toml", "event", coordination.EventRow, coordination.events),
        defines="coordination_event.id",
        told="event",
    ),
    Step("agreements.toml", "agreement", coordination.AgreementRow, coordination.agreements, told="agreement"),
    Step("statements.toml", "statement", statements.StatementRow, statements.statements, told="statement"),
    Step("risks.toml", "risk", risks.RiskRow, risks.risks, told="risk"),
    Step("assessments.toml", "assessment", assessments.AssessmentRow, assessments.assessments),
    Step("facts.toml", "fact", sources.FactRow, sources.facts),
)


class NothingToLoad(Exception):
    """The message says which names are known."""


class _Undo(Exception):
    """Ends the transaction of a dry run, or of one with errors."""


def load(
    database: Database,
    path: Path,
    *,
    dry_run: bool = False,
    progress: Progress | None = None,
    clock: Clock = now,
) -> ImportReport:
    """Load a folder or one file, in the order in which things refer to each other."""
    report = ImportReport()
    try:
        with database.write() as session:
            load_into(session, path, report, progress, clock)
            if report.total.created or report.total.changed:
                ledger_entry.loaded(session, report, clock)
            if dry_run or report.errors:
                raise _Undo
    except _Undo:
        pass
    return report


def load_into(
    session: Session, path: Path, report: ImportReport, progress: Progress | None = None, clock: Clock = now
) -> None:
    """The same in a transaction of the caller's, who takes it back where the report has errors."""
    work = [(step, file) for step in STEPS for file in _files(step, path)]
    if not work:
        known = ", ".join(dict.fromkeys(step.files for step in STEPS))
        raise NothingToLoad(f"No file here has a name that Siaga knows. Names: {known}.")
    refs = Refs(session)
    for step, file in work:
        rows = _checked(step, file, refs, report)
        if report.errors:
            return  # what later files name may be what this one could not give
        report.files[file.name] = ledger_entry.digest(file)
        rows = _left_to_files(session, step, file, rows, report)
        with _following(session, step, rows, report, clock):
            _store(session, step, file, rows, report, progress or (lambda *_: None))
        if report.errors:
            return
        refs.forget()
    if report.total.created or report.total.changed:
        session.execute(update(Election).values(revision=col(Election.revision) + 1))
    refresh_statistics(session)


def _left_to_files(session: Session, step: Step, file: Path, rows: list[Any], report: ImportReport) -> list[Any]:
    """What an office said of something since is newer than any file."""
    told = repository.told(session, step.told, [row.object for row in rows]) if step.told else set()
    if told:
        report.left[file.name] = sorted(told)
    return [row for row in rows if row.object not in told]


def _following(
    session: Session, step: Step, rows: list[Any], report: ImportReport, clock: Clock
) -> AbstractContextManager[None]:
    """Figures move the items that are measured against them."""
    if step.row is not regions.FigureRow:
        return nullcontext()
    return _figures_change(session, {row.region for row in rows}, report, clock)


@contextmanager
def _figures_change(session: Session, named: set[str], report: ImportReport, clock: Clock) -> Iterator[None]:
    """With an entry each, in the name of whoever holds the command line."""
    taking_part = sorted(named & election_queries.taking_part(session, clock()))
    if not taking_part:
        yield
        return
    ledgers = writer.open_ledgers(session, ledger_entry.operator(clock), taking_part)
    try:
        with recalculation.recalculate_on_figure_change(session, ledgers, taking_part) as moved:
            yield
            if report.errors:
                raise _Undo  # after a refusal the database answers nothing more
    except _Undo:
        return
    if moved:
        report.add("MovedTarget", Counts(created=len(moved)))
        ledgers.close()


def _files(step: Step, path: Path) -> list[Path]:
    """CSV and GeoJSON may come packed."""
    packed = [f"{step.files}.gz"] if not step.files.endswith(".toml") else []
    names = [step.files, *packed]
    if path.is_dir():
        return sorted(file for name in names for file in path.glob(name))
    return [path] if any(path.match(name) for name in names) else []


def _checked(step: Step, file: Path, refs: Refs, report: ImportReport) -> list[Any]:
    """The file's rows as far as they are right; what is wrong goes into the report, all of it."""
    found = []
    try:
        for place, data in formats.rows(file, step.table):
            try:
                found.append((place, step.row.model_validate(data)))
            except ValidationError as error:
                report.errors += [(file.name, place, _say(it)) for it in error.errors()]
    except formats.Unreadable as error:
        report.errors.append((file.name, "", str(error)))
    rows = [row for _, row in found]
    own = step.defines.partition(".")[2]
    report.errors += [(file.name, place, f"{own}: {id} stands twice.") for place, id in _again(found, own)]
    refs.define(step.defines, rows)
    report.errors += [(file.name, place, say) for place, row in found for say in refs.missing(row)]
    return rows


def _again(found: list[tuple[str, Any]], own: str) -> Iterator[tuple[str, str]]:
    """Where an id stands that stood before in the same file."""
    seen: set[str] = set()
    for place, row in found:
        id = getattr(row, own, None)
        if id is not None and id in seen:
            yield place, id
        seen.add(str(id))


def _say(error: Any) -> str:
    where = ".".join(str(part) for part in error["loc"])
    return f"{where}: {error['msg']}" if where else str(error["msg"])


def _store(session: Session, step: Step, file: Path, rows: list[Any], report: ImportReport, progress: Progress) -> None:
    batches = step.load(session, rows) if step.asks else step.load(rows)
    try:
        for batch in batches:
            if (twice := _twice(batch)) is not None:
                report.errors.append((file.name, "", f"{batch.table.__name__} {twice} stands twice."))
                return
            _write(session, batch, report, lambda done, total: progress(file.name, done, total))
    except (checklists.TemplateInUse, regions.TwoPreferred) as error:
        report.errors.append((file.name, "", str(error)))
    except (IntegrityError, DataError, OverflowError) as error:
        report.errors.append((file.name, "", f"The database refuses it: {getattr(error, 'orig', error)}"))


def _twice(batch: Batch) -> str | None:
    """The key of a row that another row of the same file has too."""
    seen = set()
    for row in batch.rows:
        key = tuple(row[name] for name in batch.key)
        if key in seen:
            return " ".join(str(part) for part in key if part)
        seen.add(key)
    return None


def _write(session: Session, batch: Batch, report: ImportReport, progress: Callable[[int, int], None]) -> None:
    table, rows, key = batch
    for start in range(0, len(rows), CHUNK):
        progress(start, len(rows))
        report.add(table.__name__, upsert(session, table, rows[start : start + CHUNK], *key))
    progress(len(rows), len(rows))
