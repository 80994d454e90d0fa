"""Bodies of the routes of device keys."""

from datetime import date, datetime
from uuid import UUID

from pydantic import Field

from api.core.schemas import ResponseBody


class DeviceKeyOut(ResponseBody):
    """A device that has a key, without the key."""

    device: UUID = Field(description="The id that the page made up on the device.")
    created_at: datetime
    last_used_on: date = Field(description="A day; written at most once a day.")


class GivenDeviceKey(ResponseBody):
    key: str = Field(description="32 random bytes in base64.")
