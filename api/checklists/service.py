"""Adds new versions of an election's template. The caller of these functions owns the transaction."""

from datetime import datetime

from pydantic import ValidationError
from sqlmodel import Session

from api.checklists import importer, repository
from api.checklists.errors import TemplateUnfit
from api.checklists.schemas import NewTemplateVersion
from api.checklists.template_file import TemplateFile
from api.core.caller import Actor
from api.core.region_codes import ROOT, Level
from api.core.schemas import CITATION_FIELDS
from api.core.time import local_instant
from api.db.upsert import upsert
from api.elections import domain as elections_domain
from api.elections import repository as elections
from api.elections.errors import ElectionOpen
from api.elections.models import Election
from api.ledger import writer as ledger_writer
from api.ledger.entries import digest


def add_template_version(session: Session, actor: Actor, election: Election, body: NewTemplateVersion) -> int:
    """Store the next version of the election's template, make the election use it, and return its number.

    Raises `ElectionOpen` once a requirement has opened or anything was reported. It locks the ledgers of all regions
    that take part, so that nobody can report meanwhile.
    """
    ledgers = ledger_writer.open_ledgers(
        session, actor, [ROOT, *elections.ledger_regions_below(session, election.slug, ROOT)]
    )
    session.refresh(election)
    is_closed = elections_domain.is_closed(election, ledgers.at)
    if is_closed or repository.has_items(session, election.slug) or _opens_at(session, election) <= ledgers.at:
        raise ElectionOpen
    next_version = 1 + (repository.find_template_version(session, election.template, None, pointer="path/slug") or 0)
    template_file = _template_file(election.template or "", next_version, body)
    for table, table_rows, key_columns, _ in importer.template_batches(session, [template_file]):
        upsert(session, table, table_rows, *key_columns)
    election.template_version, election.revision = next_version, election.revision + 1
    session.add(election)
    entry_facts = {
        **body.model_dump(mode="json", include=CITATION_FIELDS),
        "template": election.template,
        "version": next_version,
        "sent": digest(body.model_dump_json()),
        "requirements": len(body.requirements),
        "note": ledgers.store_erasable_text(body.note)[1],
    }
    ledgers.append(ROOT, "template.version_added", election.slug, entry_facts)
    ledgers.close()
    return next_version


def _opens_at(session: Session, election: Election) -> datetime:
    """When the first requirement opens in any region."""
    requirements = repository.load_template(session, election).requirements
    polling_days = elections.polling_days(session, election.slug)
    return min(
        local_instant(polling_on, it.opens, it.opens_time, zone)
        for it in requirements
        for polling_on, zone in polling_days
    )


def _template_file(template: str, version: int, body: NewTemplateVersion) -> TemplateFile:
    """The body as a `template*.toml` would have it. Raises `TemplateUnfit` if its parts do not fit together."""
    head_columns = {"slug": template, "version": version, "title_id": body.title.id, "title_en": body.title.en}
    if not {level for it in body.requirements for level in it.levels} <= {*Level}:
        raise TemplateUnfit(pointer="body/requirements")
    try:
        return TemplateFile.model_validate(
            {"template": head_columns, "category": body.categories, "requirement": body.requirements}
        )
    except ValidationError:
        raise TemplateUnfit(pointer="body/requirements") from None
