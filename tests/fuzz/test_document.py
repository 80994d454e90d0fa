"""Whatever is sent: no failure, and no answer that the OpenAPI document does not name.

A few cases an operation; `make fuzz` sends many.
"""

import os
from collections.abc import Iterator

import pytest

from tests.conftest import Server, Siaga
from tests.fuzz import fuzzer
from tests.fuzz.callers import report_something

CASES = int(os.environ.get("FUZZ_CASES", "5"))


@pytest.fixture
def reported(open_box: Siaga) -> Siaga:
    report_something(open_box)
    return open_box


def test_every_answer_is_in_the_document(reported: Siaga) -> None:
    run = fuzzer.run(reported, CASES)
    for k, v in sorted(run.sent.items()): print(k, v)
    for k, v in run.failures.items(): print("---", k[:300].replace("\n", " "), "\n     ", v[:900])

    assert run.errors == []
    assert run.failures == {}
