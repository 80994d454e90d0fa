"""Makes ids and secrets the same in each run. Import it before anything of `api`, in a process of its own.

Examples of the OpenAPI document are recorded in such a process, so that only what has changed is another example.
"""

import base64
import random
import secrets
import uuid
from datetime import UTC, datetime

import uuid_utils
import uuid_utils.compat

NOW = datetime(2026, 11, 22, 2, tzinfo=UTC)
"""The time at which the examples are recorded."""
_source = random.Random(20241127)
_milliseconds = int(NOW.timestamp() * 1000)


def _uuid7() -> uuid.UUID:
    """Return an id that is later than all before it, as those of the library are."""
    global _milliseconds
    _milliseconds += 1
    random_part = _source.getrandbits(74)
    version, variant = 7 << 76, 2 << 62
    high_bits = (random_part >> 62) << 64
    return uuid.UUID(int=_milliseconds << 80 | version | high_bits | variant | random_part & (1 << 62) - 1)


def _uuid4() -> uuid.UUID:
    return uuid.UUID(bytes=_source.randbytes(16), version=4)


def _token_urlsafe(nbytes: int = 32) -> str:
    return base64.urlsafe_b64encode(_source.randbytes(nbytes)).rstrip(b"=").decode()


for module, name, function in (
    (uuid, "uuid4", _uuid4),
    (uuid_utils, "uuid7", _uuid7),
    (uuid_utils.compat, "uuid7", _uuid7),
    (secrets, "token_bytes", _source.randbytes),
    (secrets, "token_urlsafe", _token_urlsafe),
):
    setattr(module, name, function)
