"""What a situation report is refused for."""

from api.core.errors import Unprocessable


class PeriodUnfit(Unprocessable):
    code = "period_unfit"
