"""Who sends what is made up: four offices with real tokens, and something reported before they begin."""

import zlib

from schemathesis import AuthContext, Case

from api.auth import rules
from api.auth.caller import Role
from api.auth.models import Token
from sqlmodel import col, select
from tests.conftest import Siaga
from tests.fuzz.names import UPDATES
from tests.updates.offices import Offices


class Callers:
    """Which of the offices sends a request is decided by the request, so that it can be repeated."""

    def __init__(self, siaga: Siaga) -> None:
        self.siaga = siaga
        self.secrets = [
            siaga.secret("64.08", role=Role.ADMIN, agency="kpu-kutim"),
            siaga.secret("64.08", role=Role.ADMIN, agency="bawaslu-kutim"),
            siaga.secret("64.08", role=Role.ADMIN, agency="kesbangpol-kutim"),
            siaga.secret("ID", role=Role.ADMIN),
        ]
        with siaga.database.read() as session:
            mine = col(Token.digest).in_([rules.digest(secret) for secret in self.secrets])
            self.tokens = {str(found) for found in session.exec(select(Token.id).where(mine))}

    def get(self, case: Case, _: AuthContext) -> str:
        said = repr((case.method, case.path_parameters, case.query, case.body))
        return self.secrets[zlib.crc32(said.encode("utf-8", "replace")) % len(self.secrets)]

    def set(self, case: Case, data: str, _: AuthContext) -> None:
        case.headers["Authorization"] = f"Bearer {data}"

    def keep_their_tokens(self, case: Case) -> bool:
        """None of them is revoked: whatever came after would only be a 401."""
        return (case.path_parameters or {}).get("id") not in self.tokens

    def can_still_call(self) -> bool:
        heads = [{"Authorization": f"Bearer {secret}"} for secret in self.secrets]
        return all(self.siaga.anonymous.get("/v1/me", headers=head).status_code == 200 for head in heads)


def report_something(siaga: Siaga) -> None:
    """So that there is something to confirm, to dispute and to take back."""
    for value, update in enumerate(UPDATES[: len(UPDATES) // 2]):
        Offices(siaga).reported("ADH-03", value=4000 + value, client_id=update)
