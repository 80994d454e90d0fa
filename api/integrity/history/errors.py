"""What questions about history are refused for."""

from typing import ClassVar

from api.core.errors import Conflict, Unprocessable


class NoCheckpointYet(Conflict):
    code = "no_checkpoint_yet"
    headers: ClassVar = {"Retry-After": "60"}


class NotThatLarge(Unprocessable):
    code = "not_that_large"
