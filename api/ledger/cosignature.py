"""Cosignatures: what witnesses sign of a checkpoint (C2SP tlog-cosignature), and how a log asks for it (tlog-witness).

A cosignature says: at this time, this was the largest log that the witness had seen, and it begins with all that the
witness had seen before. Pure: no database, no clock, no network.
"""

from collections.abc import Sequence

from api.ledger.checkpoint import Checkpoint, read_signature_lines
from api.ledger.errors import VerificationFailed
from api.ledger.signed_note import COSIGNATURE, SIGNATURE_BYTES, SignatureLine, VerifierKey, encode, read_verifier_key

TIME_BYTES = 8
LATEST_TIME = 2**63 - 1


def read_witness_key(text: str) -> VerifierKey:
    """Read the key of a witness: `NAME+ID+KEY`, for Ed25519 cosignatures. Raises VerificationFailed."""
    return read_verifier_key(text, COSIGNATURE)


def cosigned_text(checkpoint: Checkpoint, seconds: int) -> str:
    """Return what a witness signs of a checkpoint at this time, in seconds since 1970."""
    return f"cosignature/v1\ntime {seconds}\n{checkpoint.text}"


def cosigned_at(line: SignatureLine, checkpoint: Checkpoint, witness: VerifierKey) -> int:
    """Return when the witness cosigned the checkpoint, in seconds since 1970. Raises VerificationFailed."""
    seconds = int.from_bytes(line.signature[:TIME_BYTES])
    signature = line.signature[TIME_BYTES:]
    is_whole = len(signature) == SIGNATURE_BYTES and 0 < seconds <= LATEST_TIME
    if not (is_whole and witness.wrote(line) and witness.has_signed(cosigned_text(checkpoint, seconds), signature)):
        raise VerificationFailed(f"{witness.name} did not cosign the checkpoint")
    return seconds


def read_cosignature(answer: str, checkpoint: Checkpoint, witness: VerifierKey) -> SignatureLine:
    """Return the cosignature of the witness among the lines of its answer. Raises VerificationFailed.

    Lines of other keys are left aside, as the protocol asks.
    """
    lines_of_witness = [line for line in read_signature_lines(answer) if witness.wrote(line)]
    if not lines_of_witness:
        raise VerificationFailed("there is no cosignature of this key in it")
    cosigned_at(lines_of_witness[0], checkpoint, witness)
    return lines_of_witness[0]


def add_checkpoint_body(old_size: int, proof: Sequence[bytes], note: str) -> str:
    """Return the body of `add-checkpoint`: the note, and the proof that its log begins with that of size `old_size`."""
    return "\n".join([f"old {old_size}", *(encode(node) for node in proof), "", note])


def with_cosignatures(note: str, lines: Sequence[str]) -> str:
    """Return a signed note with the lines of witnesses behind that of the log."""
    return note + "".join(f"{line}\n" for line in lines)
