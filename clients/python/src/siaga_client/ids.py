"""Ids that a program makes itself, for what it sends."""

import secrets
import time
from uuid import UUID

UUID_VERSION, UUID_VARIANT = 7, 0b10


def new_id() -> UUID:
    """A new UUID of version 7 (RFC 9562): its first 48 bits are the milliseconds since 1970, the rest is random.

    The server finds and writes reports faster if ids that are made one after the other stand beside each other.
    """
    milliseconds = time.time_ns() // 1_000_000
    random_12, random_62 = secrets.randbits(12), secrets.randbits(62)
    return UUID(int=milliseconds << 80 | UUID_VERSION << 76 | random_12 << 64 | UUID_VARIANT << 62 | random_62)
