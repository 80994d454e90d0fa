"""Cosignatures and keys of witnesses, against what logs and witnesses have published and what a witness may forge."""

import base64
import json
import struct
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from api.ledger import cosignature
from api.ledger.checkpoint import Checkpoint, open_checkpoint, read_note, read_signature_lines
from api.ledger.errors import VerificationFailed
from api.ledger.signed_note import COSIGNATURE, ED25519, VerifierKey, encode, read_signature_line, read_verifier_key
from tests.ledger import tile_client

PUBLISHED = json.loads((Path(__file__).parent / "vectors" / "published_notes.json").read_text(encoding="utf-8"))
COSIGNED, SPECIFIED = PUBLISHED["cosigned_checkpoint"], PUBLISHED["signed_note"]
COSIGNED_NOTE, LOG_KEY, WITNESS_KEY = COSIGNED["note"], COSIGNED["log_key"], COSIGNED["witness_key"]
CHECKPOINT = Checkpoint("siaga/test/0", 7, bytes(32))
PRIVATE = Ed25519PrivateKey.from_private_bytes(b"w" * 32)
WITNESS = VerifierKey("witness.example/w1", COSIGNATURE, PRIVATE.public_key().public_bytes_raw())


def line_of(key: Ed25519PrivateKey = PRIVATE, seconds: int = 1_800_000_000, text: str = CHECKPOINT.text) -> str:
    signature = key.sign(b"cosignature/v1\ntime %d\n" % seconds + text.encode())
    return f"— {WITNESS.name} {base64.b64encode(WITNESS.key_id + struct.pack('>Q', seconds) + signature).decode()}"


def test_published_signatures_of_a_log_and_a_witness_are_valid() -> None:
    log_key, witness = read_verifier_key(LOG_KEY, ED25519), cosignature.read_witness_key(WITNESS_KEY)

    checkpoint = open_checkpoint(COSIGNED_NOTE, encode(log_key.public_key))
    line = cosignature.read_cosignature(COSIGNED_NOTE, checkpoint, witness)

    assert cosignature.cosigned_at(line, checkpoint, witness) == COSIGNED["cosigned_at"]
    assert (log_key.text, witness.text) == (LOG_KEY, WITNESS_KEY)
    assert (
        tile_client.check_signed(tile_client.parse_note(COSIGNED_NOTE.encode()), WITNESS_KEY) == COSIGNED["cosigned_at"]
    )


def test_the_note_of_the_specification_is_valid() -> None:
    key, line = read_verifier_key(SPECIFIED["key"], ED25519), read_signature_line(SPECIFIED["line"])

    assert key.wrote(line)
    assert key.has_signed(SPECIFIED["text"], line.signature)
    assert not key.has_signed(f"{SPECIFIED['text']}x", line.signature)
    assert (key.text, line.text) == (SPECIFIED["key"], SPECIFIED["line"])


def test_every_byte_of_a_published_cosignature_counts() -> None:
    witness, (checkpoint, lines) = cosignature.read_witness_key(WITNESS_KEY), read_note(COSIGNED_NOTE)
    line = lines[-1]
    changed_signatures = [
        line.signature[:n] + bytes([line.signature[n] ^ 1]) + line.signature[n + 1 :]
        for n in range(len(line.signature))
    ]

    for signature in (*changed_signatures, line.signature[:-1], line.signature + b"x", line.signature[8:], b""):
        with pytest.raises(VerificationFailed):
            cosignature.cosigned_at(line._replace(signature=signature), checkpoint, witness)
    for changed in (checkpoint._replace(size=1), checkpoint._replace(origin="x"), checkpoint._replace(root=bytes(32))):
        with pytest.raises(VerificationFailed):
            cosignature.cosigned_at(line, changed, witness)


@pytest.mark.parametrize(
    "answer",
    [
        *("", "\n", "no", "— witness.example/w1", "— witness.example/w1 ", "— witness.example/w1 AAAA\n"),
        line_of(Ed25519PrivateKey.generate()),
        line_of(text=CHECKPOINT._replace(size=8).text),
        line_of(seconds=0),
        line_of(seconds=2**63),
        line_of().replace("/w1", "/w2"),
        line_of().replace("— ", "- "),
        line_of().replace("—", " —"),
        line_of() + "=",
        line_of(Ed25519PrivateKey.generate()) + "\n" + line_of(),
    ],
)
def test_what_the_witness_did_not_sign_is_refused(answer: str) -> None:
    with pytest.raises(VerificationFailed):
        cosignature.read_cosignature(answer, CHECKPOINT, WITNESS)


def test_lines_of_other_keys_are_left_aside() -> None:
    other_lines = "\n".join(it.text for it in read_signature_lines(COSIGNED_NOTE.partition("\n\n")[2]))

    answer = f"{other_lines}\n— witness.example/w1 {'A' * 5000}\n{line_of()}\n"

    assert cosignature.read_cosignature(answer, CHECKPOINT, WITNESS).text == line_of()


@pytest.mark.parametrize(
    "text",
    [
        *(
            "",
            "a+b",
            "witness.example/w1",
            LOG_KEY,
            SPECIFIED["key"],
            WITNESS_KEY.upper(),
            f" {WITNESS_KEY}",
            WITNESS_KEY[:-1],
        ),
        *(WITNESS_KEY.replace("da77ade7", "da77ade8"), WITNESS_KEY.replace("n621", "n622"), WITNESS_KEY + "A"),
        *("bananas.example+12344556", "rekor.example+12345678+THIS_IS_NOT_BASE64!", "rekor.example+12345678+AwEB"),
        f"a b+{WITNESS.key_id.hex()}+{encode(COSIGNATURE + WITNESS.public_key)}",
        VerifierKey("w", COSIGNATURE, WITNESS.public_key + b"x").text,
    ],
)
def test_what_is_no_key_of_a_witness_is_refused(text: str) -> None:
    with pytest.raises(VerificationFailed):
        cosignature.read_witness_key(text)


def test_the_body_of_add_checkpoint_is_written_as_specified() -> None:
    proof = [bytes([n]) * 32 for n in (1, 2)]

    body = cosignature.add_checkpoint_body(5, proof, "note\n\n— a b\n")

    assert body == f"old 5\n{encode(proof[0])}\n{encode(proof[1])}\n\nnote\n\n— a b\n"
    assert cosignature.add_checkpoint_body(0, [], "note\n") == "old 0\n\nnote\n"
