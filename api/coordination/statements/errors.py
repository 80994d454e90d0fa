"""What is refused of what was said, feared and assessed. Pure: no session, no clock, no HTTP."""

from api.core.errors import Conflict, Unfit
from api.core.text import Text


class SourceEmpty(Unfit):
    code = "source_leads_nowhere"
    says = Text(
        id="Sebutkan 'publisher' atau 'url', agar orang lain dapat menemukan sumbernya.",
        en="Give a 'publisher' or a 'url', so that others can find the source.",
    )


class AssessedAlready(Conflict):
    code = "assessed_already"
    says = Text(
        id="Penilaian penerbit, metode dan edisi ini untuk wilayah ini sudah ada. Edisi lain dicatat tersendiri.",
        en="This issuer's method and edition is there for this region already. Another edition is recorded by itself.",
    )
