"""Give memory back to the system after large requests: by itself the C library keeps what it once had."""

import asyncio
import ctypes
import gc
import time
from contextlib import suppress

MOST_ARENAS = 2
"""glibc gives each thread a pool of memory of its own, and keeps in each what large requests left free."""
M_ARENA_MAX = -8
PAUSE_SECONDS = 5
"""Between two times at which memory is given back."""


class MemoryReturn:
    """Gives free memory back, in a thread, at most once in a while."""

    def __init__(self) -> None:
        self._next_at = 0.0

    def after_large_request(self) -> None:
        """Call it in the event loop."""
        if time.monotonic() >= self._next_at:
            self._next_at = time.monotonic() + PAUSE_SECONDS
            asyncio.get_running_loop().call_later(PAUSE_SECONDS / 2, _in_thread)


def _in_thread() -> None:
    asyncio.get_running_loop().run_in_executor(None, return_free_memory)


def bound_arenas() -> None:
    """Call it before threads are started. Does nothing without glibc."""
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).mallopt(M_ARENA_MAX, MOST_ARENAS)


def return_free_memory() -> None:
    gc.collect()
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).malloc_trim(0)
