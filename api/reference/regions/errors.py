"""Why a figure is refused."""

from api.core.errors import Conflict
from api.core.text import LocalizedText


class FigureInUse(Conflict):
    code = "figure_in_use"
    message = LocalizedText(
        id="Angka ini sedang dipakai. Kirim angka yang menggantikannya dengan preferred: true; yang ini tetap "
        "disimpan di sampingnya.",
        en="This figure is the one in use. Send the one that takes its place with preferred: true; this one is "
        "kept beside it.",
    )
