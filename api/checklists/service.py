"""New versions of a checklist's template. The caller of these functions owns the transaction."""

from datetime import datetime

from pydantic import ValidationError
from sqlmodel import Session

from api.checklists import importer, repository
from api.checklists.errors import TemplateUnfit
from api.checklists.importer import NewVersion, TemplateFile
from api.core.caller import Actor
from api.core.region_codes import ROOT, Level
from api.core.schemas import CITED
from api.core.time import instant
from api.db.upsert import upsert
from api.elections import repository as elections
from api.elections.errors import ElectionOpen
from api.elections.models import Election
from api.ledger import writer as ledger_writer
from api.ledger.entries import digest


def new_version(session: Session, actor: Actor, election: Election, new: NewVersion) -> int:
    """Nobody reports meanwhile: the ledgers of all regions that take part are locked."""
    ledgers = ledger_writer.open_ledgers(
        session, actor, [ROOT, *elections.with_ledgers_below(session, election.slug, ROOT)]
    )
    session.refresh(election)
    closed = election.closed_at is not None and election.closed_at <= ledgers.at
    if closed or repository.has_items(session, election.slug) or _opens_at(session, election) <= ledgers.at:
        raise ElectionOpen
    version = 1 + (repository.known_version(session, election.template, None, pointer="path/slug") or 0)
    for table, rows, key in importer.templates(session, [_file(election.template or "", version, new)]):
        upsert(session, table, rows, *key)
    election.template_version, election.revision = version, election.revision + 1
    session.add(election)
    said = {"template": election.template, "version": version, "sent": digest(new.model_dump_json())}
    facts = new.model_dump(mode="json", include=CITED) | said | {"requirements": len(new.requirements)}
    ledgers.append(ROOT, "template.version_added", election.slug, {**facts, "note": ledgers.keep(new.note)[1]})
    ledgers.close()
    return version


def _opens_at(session: Session, election: Election) -> datetime:
    """When the first requirement opens anywhere."""
    requirements = repository.template(session, election).requirements
    days = elections.polling_days(session, election.slug)
    return min(instant(day, it.opens, it.opens_time, zone) for it in requirements for day, zone in days)


def _file(template: str, version: int, new: NewVersion) -> TemplateFile:
    """As a file would say it."""
    head = {"slug": template, "version": version, "title_id": new.title.id, "title_en": new.title.en}
    if not {level for it in new.requirements for level in it.levels} <= {*Level}:
        raise TemplateUnfit(pointer="body/requirements")
    try:
        return TemplateFile.model_validate(
            {"template": head, "category": new.categories, "requirement": new.requirements}
        )
    except ValidationError:
        raise TemplateUnfit(pointer="body/requirements") from None
