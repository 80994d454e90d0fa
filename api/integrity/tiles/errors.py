"""What a request for a part of the log is refused for."""

from api.core.errors import NotFound


class NoSuchTile(NotFound):
    code = "no_such_tile"
