"""What the recording of an assessment is refused for."""

from api.core.errors import Conflict
from api.core.text import LocalizedText


class AssessedAlready(Conflict):
    code = "assessed_already"
    message = LocalizedText(
        id="Penilaian penerbit, metode dan edisi ini untuk wilayah ini sudah ada. Edisi lain dicatat tersendiri.",
        en="This issuer's method and edition is there for this region already. Another edition is recorded by itself.",
    )
