"""The Indonesian of texts that come from files in English only, such as notes."""

from sqlmodel import Field, Session, select

from api.db.reference_cache import cached
from api.db.table import Table
from api.db.types import KeyText


class Translation(Table, table=True):
    """One text, at all its places. What offices write is not among them: it is shown as they wrote it."""

    text_en: str = Field(primary_key=True, sa_type=KeyText)
    text_id: str


@cached
def indonesian_by_english(session: Session) -> dict[str, str]:
    """Return all translations. Callers must not change them."""
    return dict(list(session.exec(select(Translation.text_en, Translation.text_id))))
