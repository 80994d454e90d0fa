"""Recording sources, and what was said, feared and assessed in public. The caller owns the transaction."""

from datetime import date
from typing import Any

from sqlmodel import Session
from uuid_utils.compat import uuid7

from api.coordination.shared import errors as shared_errors
from api.coordination.shared import repository as known
from api.coordination.shared import service as joint
from api.coordination.statements import repository
from api.coordination.statements.errors import AssessedAlready, SourceEmpty
from api.coordination.statements.schemas import Neutral, NewAssessment, NewRisk, NewSource, NewStatement, RiskReview
from api.core.errors import NotFound, NotInTemplate
from api.core.region_codes import NATION_ZONE
from api.core.schemas import CITED, CitedBody
from api.core.time import local_day
from api.db.table import Table
from api.elections import repository as elections
from api.elections.models import Election
from api.ledger import writer as ledger_writer
from api.ledger.writer import Books, Writer
from api.reference.sources.models import Assessment, Risk, Source, Statement, StatementRequirement, SubjectKind
from api.reporting.updates import errors as update_checks

APART = {"text", "mitigation", "summary", "note", "said_by", "named_by", "publisher", "url"}
"""What the entry holds only in the digest of what was sent."""


def record_source(session: Session, writer: Writer, new: NewSource) -> tuple[Source, list[str]]:
    """In the books of the writer's own regions: a source belongs to no region."""
    if new.election is not None:
        elections.election(session, new.election, pointer="body/election")
    if not (new.publisher or new.url):
        raise SourceEmpty(pointer="body/url")
    books = ledger_writer.open_books(session, writer, writer.caller.regions)
    row = Source(
        **new.model_dump(exclude={"summary"}),
        **_both("summary", new.summary),
        id=str(uuid7()),
        event_on_origin="external" if new.event_on else None,
        published_on_origin="external" if new.published_on else None,
    )
    return row, _kept(session, books, row, [*writer.caller.regions], "source.recorded", new)


def record_statement(session: Session, writer: Writer, new: NewStatement) -> tuple[Statement, list[str]]:
    election = _begun(session, writer, new)
    _check_template(session, election, new.category, new.requirements)
    books, last = _opened(session, writer, election, new)
    shared_errors.day_fits(new.said_on, None, last, "body/said_on")
    row = Statement(
        **new.model_dump(include={"region", "category", "claim", "confidence", "said_by", "agency", "said_on"}),
        **_both("text", new.text),
        id=str(uuid7()),
        election=election.slug,
        said_on_origin=shared_errors.date_origin(new.said_on, new.said_on_origin, "body/said_on_origin"),
        remark=new.note,
    )
    session.add(row)
    session.flush()
    session.add_all(StatementRequirement(statement=row.id, requirement=code) for code in {*new.requirements})
    joint.cite(session, SubjectKind.STATEMENT, row.id, new)
    return row, _kept(session, books, row, [new.region], "statement.recorded", new)


def record_risk(session: Session, writer: Writer, new: NewRisk) -> tuple[Risk, list[str]]:
    election = _begun(session, writer, new)
    _check_template(session, election, new.category, [])
    books, last = _opened(session, writer, election, new)
    shared_errors.day_fits(new.named_on, None, last, "body/named_on")
    row = Risk(
        **new.model_dump(
            include={"region", "category", "severity", "named_by", "agency", "named_on", "owner", "review_on"}
        ),
        **_both("text", new.text),
        **_both("mitigation", new.mitigation),
        id=str(uuid7()),
        election=election.slug,
        named_on_origin=shared_errors.date_origin(new.named_on, new.named_on_origin, "body/named_on_origin"),
        remark=new.note,
        revision=1,
    )
    joint.cite(session, SubjectKind.RISK, row.id, new)
    return row, _kept(session, books, row, [new.region], "risk.recorded", new)


def review_risk(
    session: Session, writer: Writer, id: str, review: RiskReview, if_match: int | None
) -> tuple[Risk, list[str]]:
    row = repository.risk(session, writer.caller, id)
    shared_errors.changes_something(review)
    joint.check_agencies(session, owner=review.owner)
    joint.check_source(session, review.source)
    books = ledger_writer.open_books(session, writer, [row.region])
    session.refresh(row)
    update_checks.unchanged(row.revision, if_match)
    last = joint.last_day(elections.election(session, row.election), books, review.note)
    shared_errors.day_fits(review.reviewed_on, row.reviewed_on or row.named_on, last, "body/reviewed_on")
    found = review.model_dump(include={"severity", "owner", "review_on"}, exclude_none=True)
    row.sqlmodel_update({**found, **_both("mitigation", review.mitigation)})
    row.reviewed_on, row.revision = review.reviewed_on or last, row.revision + 1
    row.remark = review.note or row.remark
    joint.cite(session, SubjectKind.RISK, row.id, review)
    return row, _kept(session, books, row, [row.region], "risk.reviewed", review)


def record_assessment(session: Session, writer: Writer, new: NewAssessment) -> tuple[Assessment, list[str]]:
    election = _begun(session, writer, new)
    books, last = _opened(session, writer, election if new.election else None, new)
    shared_errors.day_fits(new.on, None, last, "body/on")
    if repository.assessed(session, new.region, new.issuer, new.method, new.edition):
        raise AssessedAlready
    row = Assessment(
        **new.model_dump(exclude=CITED),
        id=str(uuid7()),
    )
    joint.cite(session, SubjectKind.ASSESSMENT, row.id, new)
    return row, _kept(session, books, row, [new.region], "assessment.recorded", new)


def _begun(session: Session, writer: Writer, new: NewStatement | NewRisk | NewAssessment) -> Election:
    """The election, once all that the request names is there."""
    joint.places(session, writer.caller, [new.region], "body/region")
    joint.check_source(session, new.source)
    joint.check_agencies(session, agency=new.agency, owner=getattr(new, "owner", None))
    for name in ("said_by", "named_by"):
        official = getattr(new, name, None)
        if official is not None and not known.officials(session, writer.caller, {official}):
            raise NotFound(pointer=f"body/{name}")
    return elections.election(session, new.election, pointer="body/election")


def _check_template(session: Session, election: Election, category: str | None, requirements: list[str]) -> None:
    if category is not None and category not in repository.categories(session, election):
        raise NotInTemplate(pointer="body/category")
    codes = known.codes(session, election) if requirements else set()
    for position, code in enumerate(requirements):
        if code not in codes:
            raise NotInTemplate(pointer=f"body/requirements/{position}")


def _opened(
    session: Session, writer: Writer, election: Election | None, new: NewStatement | NewRisk | NewAssessment
) -> tuple[Books, date]:
    """The region's book, and the last day that can be spoken of."""
    books = ledger_writer.open_books(session, writer, [new.region])
    if election is None:
        return books, local_day(books.at, NATION_ZONE)
    return books, joint.last_day(elections.election(session, election.slug), books, new.note)


def _both(name: str, given: Neutral | None) -> dict[str, Any]:
    return {} if given is None else {f"{name}_id": given.id, f"{name}_en": given.en or given.id}


def _kept(
    session: Session, books: Books, row: Table, regions: list[str], action: str, said: CitedBody | NewSource
) -> list[str]:
    session.add(row)
    session.flush()
    plain = said.model_dump(mode="json", exclude=APART)
    entries = joint.enter(books, regions, action, str(getattr(row, "id", "")), plain, said)
    books.close()
    return entries
