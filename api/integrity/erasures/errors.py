"""What erasing is refused for."""

from api.core.errors import Conflict
from api.core.text import LocalizedText


class NothingToErase(Conflict):
    code = "nothing_to_erase"
    message = LocalizedText(
        id="Tidak ada teks yang masih tersimpan pada catatan ini: tidak pernah ada, atau sudah dihapus.",
        en="No text is kept for this entry any more: there never was any, or it has been erased.",
    )
