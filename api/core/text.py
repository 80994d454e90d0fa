"""Text in Indonesian and English."""

from typing import NamedTuple


class LocalizedText(NamedTuple):
    """The same sentence in Indonesian and in English, with the same {names} in braces."""

    id: str
    en: str

    def in_language(self, language: str, **values: object) -> str:
        """The sentence in `language` ("id", else English), with the values in place of the names in braces."""
        return (self.id if language == "id" else self.en).format(**values)
