"""The background threads that ask witnesses to cosign each new checkpoint (C2SP tlog-witness, `add-checkpoint`).

A witness is a server of somebody else. It cosigns a checkpoint if its log begins with all that the witness has seen,
so those who trust the witness know that this server does not show different logs to different people.
"""

import logging
import re
import threading
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import NamedTuple

import httpx2

from api.core.settings import UnsafeSetting
from api.db.engine import Database
from api.http.metrics import Reading
from api.ledger import merkle, repository
from api.ledger.checkpoint import read_note
from api.ledger.cosignature import add_checkpoint_body, read_cosignature, read_witness_key
from api.ledger.errors import VerificationFailed
from api.ledger.models import PublishedCheckpoint
from api.ledger.signed_note import VerifierKey

log = logging.getLogger("siaga.history")
TIMEOUT_SECONDS = 10.0
RETRY_SECONDS = 60.0
"""After so long a witness that did not cosign is asked again."""
STOP_SECONDS = 5.0
MOST_ANSWER_BYTES = 64 * 1024
WITNESS = re.compile(r"(\S+) +(https?://[^\s/?#]+[^\s?#]*)")
SIZE = re.compile(rb"(0|[1-9][0-9]{0,17})\n")
"""What a witness answers that has seen another checkpoint than the one that the request began from."""


class Witness(NamedTuple):
    key: VerifierKey
    url: str
    """Below it is `add-checkpoint`."""


class NotCosigned(Exception):
    """The witness did not cosign the checkpoint; the message says why."""


def read_witnesses(setting: str) -> list[Witness]:
    """Read `SIAGA_WITNESSES`. Raises UnsafeSetting."""
    return [_read_witness(witness_text.strip()) for witness_text in setting.split(",") if witness_text.strip()]


def _read_witness(witness_text: str) -> Witness:
    witness_match = WITNESS.fullmatch(witness_text)
    with suppress(VerificationFailed):
        if witness_match is not None:
            return Witness(read_witness_key(witness_match[1]), witness_match[2].rstrip("/"))
    raise UnsafeSetting(
        f"SIAGA_WITNESSES names no witness with {witness_text!r}. Write its verifier key for Ed25519 cosignatures, "
        "a space, and the address below which it takes `add-checkpoint`: "
        "witness.example/w1+1234abcd+BASE64 https://witness.example/w1"
    )


class Cosigning:
    """Asks the witnesses of one database. Each has a thread of its own, so that none waits for another."""

    def __init__(self, database: Database, witnesses: Sequence[Witness]) -> None:
        self._database, self._witnesses = database, witnesses
        self._has_work = [threading.Event() for _ in witnesses]
        self._must_stop = threading.Event()
        self.requests: Counter[tuple[str, str]] = Counter()
        """How often a witness was asked, by its name and what became of it."""

    def readings(self) -> Iterator[Reading]:
        for (witness, outcome), count in self.requests.items():
            yield Reading("counter", "siaga_cosignature_requests", {"witness": witness, "outcome": outcome}, count)

    def ask_soon(self) -> None:
        """Ask all witnesses for the newest checkpoint. Call it after one was signed."""
        for has_work in self._has_work:
            has_work.set()

    @contextmanager
    def in_background(self) -> Iterator[None]:
        """Run the threads for the duration of the `with` block. They begin with the newest checkpoint."""
        threads = [
            threading.Thread(target=self._keep_asking, args=arguments, name="cosigning", daemon=True)
            for arguments in zip(self._witnesses, self._has_work, strict=True)
        ]
        self._must_stop.clear()
        self.ask_soon()
        for thread in threads:
            thread.start()
        try:
            yield
        finally:
            self._must_stop.set()
            self.ask_soon()
            for thread in threads:
                thread.join(STOP_SECONDS)

    def _keep_asking(self, witness: Witness, has_work: threading.Event) -> None:
        """Ask the witness whenever there is a new checkpoint, and again after a while if it did not cosign."""
        is_cosigned = True
        with httpx2.Client(timeout=TIMEOUT_SECONDS) as client:
            while not self._must_stop.is_set():
                has_work.wait(None if is_cosigned else RETRY_SECONDS)
                has_work.clear()
                if not self._must_stop.is_set():
                    is_cosigned = self._ask(witness, client)

    def _ask(self, witness: Witness, client: httpx2.Client) -> bool:
        try:
            if cosign_newest(self._database, witness, client):
                self.requests[witness.key.name, "cosigned"] += 1
        except Exception as error:
            reason = str(error) if isinstance(error, NotCosigned) else type(error).__name__
            log.warning("The witness %s did not cosign the newest checkpoint: %s", witness.key.name, reason)
            self.requests[witness.key.name, "failed"] += 1
            return False
        return True


def cosign_newest(database: Database, witness: Witness, client: httpx2.Client) -> bool:
    """Ask a witness to cosign the newest checkpoint, and store what it signed. Returns whether it had to be asked.

    On a replica nobody is asked but by its primary. Raises NotCosigned if it answers anything else than its own valid
    cosignature.
    """
    if database.is_replica:
        return False
    with database.read() as session:
        checkpoint = repository.last_checkpoint(session)
        cosigned_size = repository.last_cosigned_size(session, witness.key.text)
    if checkpoint is None or cosigned_size == checkpoint.size:
        return False
    answer = _send(database, witness, client, checkpoint, cosigned_size)
    if answer.status == 409 and (seen_size := SIZE.fullmatch(answer.body)):
        answer = _send(database, witness, client, checkpoint, int(seen_size[1]))
    if answer.status != 200:
        raise NotCosigned(f"it answers {answer.status}")
    try:
        answer_text = answer.body.decode()
        line = read_cosignature(answer_text, read_note(checkpoint.note)[0], witness.key)
    except (VerificationFailed, UnicodeDecodeError) as error:
        raise NotCosigned(str(error)) from None
    with database.write(changes_reference=False) as session:
        repository.insert_cosignature(session, checkpoint.size, witness.key.text, line.text)
    return True


class _Answer(NamedTuple):
    status: int
    body: bytes


def _send(
    database: Database, witness: Witness, client: httpx2.Client, checkpoint: PublishedCheckpoint, old_size: int
) -> _Answer:
    """Send `add-checkpoint` with the proof that the checkpoint's log begins with the one of the old size."""
    if old_size > checkpoint.size:
        raise NotCosigned(f"it has cosigned {old_size} entries already, and this checkpoint covers {checkpoint.size}")
    with database.read() as session:
        proof = repository.compute_from_tree(
            session, lambda subtree_root: merkle.consistency_proof(old_size, 0, checkpoint.size, subtree_root)
        )
    body, headers = add_checkpoint_body(old_size, proof, checkpoint.note), {"Content-Type": "text/plain; charset=utf-8"}
    with client.stream("POST", f"{witness.url}/add-checkpoint", content=body.encode(), headers=headers) as response:
        received = bytearray()
        for chunk in response.iter_bytes():
            received += chunk
            if len(received) > MOST_ANSWER_BYTES:
                raise NotCosigned("its answer is too long")
        return _Answer(response.status_code, bytes(received))
