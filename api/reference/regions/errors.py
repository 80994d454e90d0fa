"""Why a figure is refused."""

from api.core.errors import Conflict


class FigureInUse(Conflict):
    code = "figure_in_use"
