"""What questions about history are refused for."""

from typing import ClassVar

from api.core.errors import Conflict, Unprocessable
from api.core.text import LocalizedText


class NoCheckpointYet(Conflict):
    code = "no_checkpoint_yet"
    headers: ClassVar = {"Retry-After": "60"}
    message = LocalizedText(
        id="Belum ada segel yang mencakupnya; segel dibuat paling lama tiap menit. Ulangi sebentar lagi.",
        en="No checkpoint covers it yet; one is made within a minute. Try again shortly.",
    )


class NotThatLarge(Unprocessable):
    code = "not_that_large"
    message = LocalizedText(
        id="Riwayat yang tersegel belum sebesar itu ({size} catatan). Jika segel Anda lebih besar, simpan segel itu "
        "dan hubungi pengelola: riwayat terpotong, atau server ini dipulihkan dari cadangan.",
        en="The signed history is not that large ({size} entries). If yours is larger, keep it and ask the operator: "
        "history was cut, or this server was restored from a backup.",
    )
