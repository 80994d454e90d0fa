"""Whatever is sent, nothing fails and every answer is one that the OpenAPI document names.

A few cases an operation; `make fuzz` sends many, with every boundary of every field and every other method.
"""

import os
import threading

import pytest

from tests.conftest import Siaga
from tests.fuzz import fuzzer, names
from tests.fuzz.callers import report_updates
from tests.http.operations import OPERATIONS, STREAMS

CASES = int(os.environ.get("FUZZ_CASES", "1"))
BACKGROUND_THREADS = {"sequencer", "heartbeat", "webhooks", "cosigning"}
"""What an application runs while it serves."""


@pytest.mark.filterwarnings("ignore:Generating overly large repr")
def test_every_answer_is_in_the_document(open_box: Siaga) -> None:
    report_updates(open_box)
    threads_before = threading.enumerate()

    run = fuzzer.run(open_box, CASES)

    left_threads = {it.name for it in threading.enumerate() if it not in threads_before}
    assert left_threads.isdisjoint(BACKGROUND_THREADS)
    assert not run.problems(), "\n\n".join(run.problems())
    assert {label for label, _ in run.sent} == {
        f"{it.method.upper()} {it.path}" for it in OPERATIONS if it.path not in STREAMS
    }
    assert {status for _, status in run.followed} >= {200, 201}
    if CASES >= fuzzer.THOROUGH_FROM:
        assert {*run.never_accepted} <= names.RARELY_ACCEPTED
