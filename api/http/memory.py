"""Give memory back to the system after large requests: by itself the C library keeps what it once had."""

import asyncio
import ctypes
import gc
import os
from contextlib import suppress

MOST_ARENAS = 2
"""glibc gives each thread a pool of memory of its own, and keeps in each what large requests left free."""
MAPPED_FROM = 256 * 1024
"""Bytes. Memory for more, such as a large body, is taken from the system for itself and goes back at once. By itself
glibc raises this bound with each large request, until bodies of megabytes leave holes between small objects."""
M_ARENA_MAX, M_MMAP_THRESHOLD = -8, -3
PAUSE_SECONDS = 3
"""After a large request. Those that end meanwhile share what it costs."""


class MemoryReturn:
    """Gives free memory back, in a thread, some seconds after large requests."""

    def __init__(self) -> None:
        self._is_due = False

    def after_large_request(self) -> None:
        """Call it in the event loop."""
        if not self._is_due:
            self._is_due = True
            asyncio.get_running_loop().call_later(PAUSE_SECONDS, self._return_in_thread)

    def _return_in_thread(self) -> None:
        self._is_due = False
        asyncio.get_running_loop().run_in_executor(None, return_free_memory)


def configure_malloc() -> None:
    """Let the C library keep less of the memory that was freed, and pyarrow take its memory from there.

    By itself pyarrow asks for pages of 2 MB, of which it uses parts. Call it before threads are started. Without glibc
    only pyarrow heeds it.
    """
    os.environ.setdefault("ARROW_DEFAULT_MEMORY_POOL", "system")
    with suppress(OSError, AttributeError):
        c_library = ctypes.CDLL(None)
        c_library.mallopt(M_ARENA_MAX, MOST_ARENAS)
        c_library.mallopt(M_MMAP_THRESHOLD, MAPPED_FROM)


def return_free_memory() -> None:
    gc.collect()
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).malloc_trim(0)
