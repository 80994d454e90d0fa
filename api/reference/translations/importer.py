"""Rows of `translations.toml`."""

from collections.abc import Iterator

from api.core.schemas import SafeText
from api.db.import_rows import Batch, ImportRow
from api.db.translations import Translation


class TranslationRow(ImportRow):
    en: SafeText
    id: SafeText


def translation_batches(rows: list[TranslationRow]) -> Iterator[Batch]:
    yield Batch(Translation, [{"text_en": row.en, "text_id": row.id} for row in rows], ("text_en",))
