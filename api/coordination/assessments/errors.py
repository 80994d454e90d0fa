"""What the recording of an assessment is refused for."""

from api.core.errors import Conflict


class AssessedAlready(Conflict):
    code = "assessed_already"
