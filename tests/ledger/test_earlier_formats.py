"""Files of earlier versions of Siaga are refused with a sentence that says what to do."""

import json

import pytest

from api.integrity.verify import service as verify_service
from api.ledger import entries, exports
from api.ledger.entries import EARLIER_FORMAT
from api.ledger.errors import VerificationFailed
from tests.ledger.test_vectors import VECTORS

ENTRY = VECTORS["entries"][1]["text"].replace('{"v":2,', '{"v":1,')
PROOF = {**VECTORS["proof_file"], "proof": 1}


def test_the_refusal_says_what_to_do() -> None:
    assert "check it with the version that wrote it" in EARLIER_FORMAT
    assert "begin here with a new checkpoint (GET /v1/history/checkpoint)" in EARLIER_FORMAT


def test_an_entry_of_format_1_is_refused() -> None:
    with pytest.raises(VerificationFailed) as refusal:
        entries.read_entry(ENTRY)

    assert str(refusal.value) == EARLIER_FORMAT


def test_an_export_of_format_1_is_refused() -> None:
    first_finding, *_ = verify_service.check_file([ENTRY], None).findings

    assert first_finding == ("line 1", EARLIER_FORMAT)


def test_a_proof_of_format_1_is_refused() -> None:
    with pytest.raises(VerificationFailed) as refusal:
        exports.read_proof(PROOF)

    assert str(refusal.value) == EARLIER_FORMAT
    line = json.dumps(PROOF, separators=(",", ":"), ensure_ascii=False)
    assert verify_service.check_file([line], None).findings == [("line 1", EARLIER_FORMAT)]


def test_a_proof_with_an_entry_of_format_1_is_refused() -> None:
    line = json.dumps({**VECTORS["proof_file"], "entry": ENTRY}, separators=(",", ":"), ensure_ascii=False)

    assert verify_service.check_file([line], None).findings == [("line 1", EARLIER_FORMAT)]


def test_a_checkpoint_held_by_an_earlier_version_is_refused() -> None:
    held_file = {"note": VECTORS["checkpoints"][0]["note"], "key": VECTORS["key"]["public"], "sealed_at": "2024-10-01"}

    with pytest.raises(VerificationFailed) as refusal:
        exports.read_held_checkpoint(json.dumps(held_file))

    assert str(refusal.value) == EARLIER_FORMAT
