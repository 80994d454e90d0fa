from datetime import datetime

from pydantic import Field

from api.auth.caller import Role
from api.schema import ResponseBody


class Me(ResponseBody):
    label: str
    role: Role
    agency: str | None = Field(description="The slug of the agency; null: the operator of this installation.")
    regions: list[str] = Field(description="This token sees these regions and everything below them.")
    expires_at: datetime
