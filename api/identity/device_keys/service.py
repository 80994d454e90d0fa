"""Give devices the keys with which they encrypt what they hold. The calling code owns the transaction.

A page keeps the list of its office and the drafts of reports on the device, encrypted, so that it works without a
line. The key is here, one for each agency and device, and only a session of that agency gets it. The device holds it
while somebody is signed in, and forgets it when it learns that the session is over.

It protects a device on which nobody is signed in any more: somebody who finds it, or who uses the same browser for
another agency, reads nothing. It does not protect a device that is taken while somebody is signed in, nor one that has
no line and so never learns that its session was ended. It does not protect from people of the same agency, nor from
somebody who has both the device and this database, or a backup of it, where the key is stored as it is.
"""

import secrets
from datetime import datetime, timedelta
from uuid import UUID

from sqlmodel import Session

from api.core.caller import Caller
from api.core.errors import NotFound
from api.db.locks import LOCK_TIMEOUT, lock_name
from api.identity.device_keys import repository
from api.identity.device_keys.models import DeviceKey
from api.identity.errors import AgencyMissing, SessionRequired, TooManyDevices

KEY_BYTES = 32
MOST_DEVICES = 200
"""Devices of an agency that have a key at the same time."""


def give_key(session: Session, caller: Caller, device: UUID, now: datetime, *, days: int) -> bytes:
    """Return the key of a device for the caller's agency. It is made on first use.

    Keys that nobody has used for so many days are deleted. Raises SessionRequired, AgencyMissing or TooManyDevices.
    """
    if caller.session_id is None:
        raise SessionRequired
    if caller.agency is None:
        raise AgencyMissing
    lock_name(session, f"device keys of {caller.agency}", LOCK_TIMEOUT)
    today = now.date()
    repository.delete_keys_unused_since(session, today - timedelta(days=days))
    device_key = repository.key_of(session, caller.agency, device)
    if device_key is None:
        if repository.key_count(session, caller.agency) >= MOST_DEVICES:
            raise TooManyDevices(most=MOST_DEVICES)
        device_key = DeviceKey(
            agency=caller.agency,
            device=device,
            key=secrets.token_bytes(KEY_BYTES),
            created_at=now,
            last_used_on=today,
        )
        repository.add_key(session, device_key)
    device_key.last_used_on = today
    return device_key.key


def forget_key(session: Session, caller: Caller, device: UUID) -> DeviceKey:
    """Delete the key of a device of the caller's agency: what the device holds, nobody can read any more.

    Raises NotFound if there is none.
    """
    if caller.agency is None:
        raise NotFound
    return repository.delete_key(session, caller.agency, device)
