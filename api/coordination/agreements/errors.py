"""Why an agreement is not reported to an item."""

from api.core.errors import Conflict
from api.core.text import LocalizedText


class NotReportable(Conflict):
    code = "agreement_not_reportable"
    message = LocalizedText(
        id="Syarat ini tidak diukur dengan keadaan perjanjian, jadi laporannya dikirim sendiri oleh penanggung jawab.",
        en="This requirement is not measured by the state of an agreement; its office reports it by itself.",
    )
