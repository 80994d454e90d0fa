"""What the recording of a source is refused for."""

from api.core.errors import Unprocessable
from api.core.text import LocalizedText


class SourceEmpty(Unprocessable):
    code = "source_leads_nowhere"
    message = LocalizedText(
        id="Sebutkan 'publisher' atau 'url', agar orang lain dapat menemukan sumbernya.",
        en="Give a 'publisher' or a 'url', so that others can find the source.",
    )
