"""Files of earlier versions of Siaga are refused with a sentence that says what to do."""

import json
from typing import Any

import pytest

from api.integrity.verify import service as verify_service
from api.ledger import entries, exports
from api.ledger.entries import EARLIER_FORMAT
from api.ledger.errors import VerificationFailed
from tests.ledger.test_vectors import VECTORS

EARLIER_VERSIONS = [1, 2]


@pytest.fixture(params=EARLIER_VERSIONS)
def version(request: pytest.FixtureRequest) -> int:
    number: int = request.param
    return number


@pytest.fixture
def entry(version: int) -> str:
    text: str = VECTORS["entries"][1]["text"]
    return text.replace('{"v":3,', f'{{"v":{version},')


@pytest.fixture
def proof(version: int) -> dict[str, Any]:
    return {**VECTORS["proof_file"], "proof": version}


def test_the_refusal_says_what_to_do() -> None:
    assert "check it with the version that wrote it" in EARLIER_FORMAT
    assert "begin here with a new checkpoint (GET /v1/history/checkpoint)" in EARLIER_FORMAT


def test_an_entry_of_an_earlier_format_is_refused(entry: str) -> None:
    with pytest.raises(VerificationFailed) as refusal:
        entries.read_entry(entry)

    assert str(refusal.value) == EARLIER_FORMAT


def test_an_export_of_an_earlier_format_is_refused(entry: str) -> None:
    first_finding, *_ = verify_service.check_file([entry], None).findings

    assert first_finding == ("line 1", EARLIER_FORMAT)


def test_a_proof_of_an_earlier_format_is_refused(proof: dict[str, Any]) -> None:
    with pytest.raises(VerificationFailed) as refusal:
        exports.read_proof(proof)

    assert str(refusal.value) == EARLIER_FORMAT
    line = json.dumps(proof, separators=(",", ":"), ensure_ascii=False)
    assert verify_service.check_file([line], None).findings == [("line 1", EARLIER_FORMAT)]


def test_a_proof_with_an_entry_of_an_earlier_format_is_refused(entry: str) -> None:
    line = json.dumps({**VECTORS["proof_file"], "entry": entry}, separators=(",", ":"), ensure_ascii=False)

    assert verify_service.check_file([line], None).findings == [("line 1", EARLIER_FORMAT)]


def test_a_checkpoint_held_by_an_earlier_version_is_refused() -> None:
    held_file = {"note": VECTORS["checkpoints"][0]["note"], "key": VECTORS["key"]["public"], "sealed_at": "2024-10-01"}

    with pytest.raises(VerificationFailed) as refusal:
        exports.read_held_checkpoint(json.dumps(held_file))

    assert str(refusal.value) == EARLIER_FORMAT
