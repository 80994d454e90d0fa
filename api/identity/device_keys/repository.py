"""SQL about the keys of devices."""

from datetime import date
from uuid import UUID

from sqlalchemy import delete, func, tuple_
from sqlmodel import Session, col, select

from api.core.errors import NotFound
from api.db.listing import Window, apply_window
from api.identity.device_keys.models import DeviceKey


def key_of(session: Session, agency: str, device: UUID) -> DeviceKey | None:
    return session.get(DeviceKey, (agency, device))


def keys_of_agency(session: Session, agency: str | None, window: Window) -> list[DeviceKey]:
    """Return the keys of an agency by device."""
    key_query = select(DeviceKey).where(DeviceKey.agency == agency)
    return list(session.exec(apply_window(key_query, window, col(DeviceKey.device))))


def key_count(session: Session, agency: str) -> int:
    return session.exec(select(func.count()).select_from(DeviceKey).where(DeviceKey.agency == agency)).one()


def add_key(session: Session, device_key: DeviceKey) -> None:
    session.add(device_key)
    session.flush()


def delete_key(session: Session, agency: str | None, device: UUID) -> DeviceKey:
    """Delete a key and return what it was. Raises NotFound."""
    conditions = DeviceKey.agency == agency, DeviceKey.device == device
    device_key = session.exec(select(DeviceKey).where(*conditions)).one_or_none()
    if device_key is None:
        raise NotFound
    session.delete(device_key)
    session.flush()
    return device_key


def delete_keys_unused_since(session: Session, day: date) -> None:
    """Delete the keys of all agencies that were last used before this day. Nobody waits for those that are in use."""
    key = (DeviceKey.agency, DeviceKey.device)
    unused = select(*key).where(col(DeviceKey.last_used_on) < day).with_for_update(skip_locked=True)
    session.connection().execute(delete(DeviceKey).where(tuple_(*key).in_(unused)))
