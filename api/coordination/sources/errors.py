"""What a source is refused for. Pure: no session, no clock, no HTTP."""

from api.core.errors import Unfit
from api.core.text import LocalizedText


class SourceEmpty(Unfit):
    code = "source_leads_nowhere"
    says = LocalizedText(
        id="Sebutkan 'publisher' atau 'url', agar orang lain dapat menemukan sumbernya.",
        en="Give a 'publisher' or a 'url', so that others can find the source.",
    )
