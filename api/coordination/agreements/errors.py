"""Why an agreement is not reported to an item."""

from api.core.errors import Conflict


class NotReportable(Conflict):
    code = "agreement_not_reportable"
