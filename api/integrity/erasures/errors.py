"""What erasing is refused for."""

from api.core.errors import Conflict


class NothingToErase(Conflict):
    code = "nothing_to_erase"
