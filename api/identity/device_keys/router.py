import base64
from typing import Annotated
from uuid import UUID

from fastapi import Path, Query, Request, Response

from api.core.errors import CursorInvalid, NotFound, OutcomeUnknown
from api.http.clock import Now
from api.http.no_query import NoQuery
from api.http.openapi.headers import with_headers
from api.http.paging import Page, PageQuery, build_page, requested_window
from api.http.problems import problems
from api.http.roles import Reader, Reporter
from api.http.routes import Router
from api.http.sessions import ReadSession, ReportSession
from api.identity.device_keys import repository, service
from api.identity.device_keys.schemas import DeviceKeyOut, GivenDeviceKey
from api.identity.errors import AgencyMissing, SessionRequired, TooManyDevices

router = Router(prefix="/device-keys", tags=["sessions"])

DevicePath = Annotated[UUID, Path(description="An id that the page makes up once on each device.")]


@router.get("", responses=problems(CursorInvalid))
def list_device_keys(
    caller: Reader, session: ReadSession, request: Request, response: Response, query: Annotated[PageQuery, Query()]
) -> Page[DeviceKeyOut]:
    """The devices of your agency that have a key, without the keys.

    Example: `GET /v1/device-keys?limit=100`.
    """
    window = requested_window(request, query, UUID)
    key_rows = repository.keys_of_agency(session, caller.agency, window)
    page = build_page(request, response, window, key_rows, lambda device_key: (str(device_key.device),))
    return Page(items=[DeviceKeyOut.model_validate(device_key) for device_key in page.items], next=page.next)


@router.put(
    "/{device}",
    responses=with_headers(200, "Cache-Control")
    | problems(NotFound, SessionRequired, AgencyMissing, TooManyDevices, OutcomeUnknown),
)
def give_device_key(
    device: DevicePath,
    caller: Reader,
    session: ReportSession,
    request: Request,
    response: Response,
    now: Now,
    _: NoQuery,
) -> GivenDeviceKey:
    """The key with which this device encrypts what it holds for your agency. It is made on first use.

    Only the session of a browser gets it, not a token. Afterwards it is the same for the same agency and device;
    another agency gets its own. A key that nobody asks for is deleted after the days that `SIAGA_DEVICE_KEY_DAYS` says.

    Example: `PUT /v1/device-keys/6f1c2f3e-9a4b-4d1e-8f57-2b7c9d0e1a34`.
    """
    response.headers["Cache-Control"] = "no-store"
    key = service.give_key(session, caller, device, now, days=request.app.state.settings.device_key_days)
    return GivenDeviceKey(key=base64.b64encode(key).decode())


@router.delete("/{device}", responses=problems(NotFound, OutcomeUnknown))
def forget_device_key(device: DevicePath, caller: Reporter, session: ReportSession, _: NoQuery) -> DeviceKeyOut:
    """Delete the key of a device of your agency, such as a lost phone: nobody can read any more what it holds.

    Drafts that it has not sent are lost with it.

    Example: `DELETE /v1/device-keys/6f1c2f3e-9a4b-4d1e-8f57-2b7c9d0e1a34`.
    """
    return DeviceKeyOut.model_validate(service.forget_key(session, caller, device))
