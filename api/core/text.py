"""Text in Indonesian and English."""

from typing import NamedTuple


class LocalizedText(NamedTuple):
    """The same sentence in Indonesian and in English, with the same {names} in braces."""

    id: str
    en: str

    def in_language(self, language: str, **values: object) -> str:
        """The sentence in `language` ("id", else English), with the values in place of the names in braces.

        A value that is itself a `LocalizedText` is put in in the same language.
        """
        texts = {
            name: value.chosen(language) if isinstance(value, LocalizedText) else value
            for name, value in values.items()
        }
        return self.chosen(language).format(**texts)

    def chosen(self, language: str) -> str:
        """The sentence in `language` as it is, with its braces."""
        return self.id if language == "id" else self.en
