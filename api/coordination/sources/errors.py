"""What the recording of a source is refused for."""

from api.core.errors import Unprocessable


class SourceEmpty(Unprocessable):
    code = "source_leads_nowhere"
