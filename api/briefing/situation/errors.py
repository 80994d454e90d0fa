"""What a situation report is refused for."""

from api.core.errors import Unprocessable
from api.core.text import LocalizedText


class PeriodUnfit(Unprocessable):
    code = "period_unfit"
    message = LocalizedText(
        id="Tulis 'since' sebelum 'on' dan sebelum hari ini (atau penutupan pemilihan).",
        en="Let 'since' come before 'on', and before today (or the close of the election).",
    )
