"""A witness as C2SP tlog-witness describes it, which shares nothing with Siaga."""

import base64
import hashlib
import struct
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from tests.ledger import tile_client
from tests.ledger.tile_client import SignedHead

Answer = tuple[int, str, bytes]
"""Status, media type and body."""


class Witness:
    def __init__(self, name: str, log_vkey: str) -> None:
        self.name, self.log_vkey, self.key = name, log_vkey, Ed25519PrivateKey.generate()
        self.newest: SignedHead | None = None
        """The newest head that it has cosigned."""
        self.statuses: list[int] = []
        self.answers_instead: list[Answer] = []
        """What it answers to the next requests, whatever they hold."""

    @property
    def _kind_and_key(self) -> bytes:
        return b"\x04" + self.key.public_key().public_bytes_raw()

    @property
    def _key_id(self) -> bytes:
        return hashlib.sha256(self.name.encode() + b"\n" + self._kind_and_key).digest()[:4]

    @property
    def vkey(self) -> str:
        return f"{self.name}+{self._key_id.hex()}+{base64.b64encode(self._kind_and_key).decode()}"

    def cosign(self, head: SignedHead) -> bytes:
        seconds = int(time.time())
        signature = self.key.sign(b"cosignature/v1\ntime %d\n" % seconds + head.text)
        blob = self._key_id + struct.pack(">Q", seconds) + signature
        return f"— {self.name} {base64.b64encode(blob).decode()}\n".encode()

    def add_checkpoint(self, body: bytes) -> Answer:
        head_text, _, note = body.partition(b"\n\n")
        first_line, *proof_lines = head_text.decode().split("\n")
        word, _, old_size = first_line.partition(" ")
        head, newest = tile_client.parse_note(note), self.newest
        try:
            tile_client.check_signed(head, self.log_vkey)
        except (InvalidSignature, KeyError):
            return 403, "text/plain", b""
        if word != "old" or int(old_size) > head.size or len(proof_lines) > 63:
            return 400, "text/plain", b""
        if int(old_size) != (newest.size if newest else 0):
            return 409, "text/x.tlog.size", b"%d\n" % (newest.size if newest else 0)
        proof = [base64.b64decode(line, validate=True) for line in proof_lines]
        if newest is None:
            is_consistent = not proof
        else:
            heads = tile_client.consistent_heads(newest.size, head.size, proof, old_root=newest.root)
            is_consistent = heads == (newest.root, head.root)
        if not is_consistent:
            return 422, "text/plain", b""
        self.newest = head
        return 200, "text/plain", self.cosign(head)

    @contextmanager
    def serving(self) -> Iterator[str]:
        """Serve at the address that it gives, for the duration of the `with` block."""
        witness = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                answer = (404, "text/plain", b"")
                if self.path == "/w1/add-checkpoint":
                    answer = witness.answers_instead.pop(0) if witness.answers_instead else witness.add_checkpoint(body)
                status, media_type, content = answer
                witness.statuses.append(status)
                self.send_response(status)
                self.send_header("Content-Type", media_type)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, format: str, *args: object) -> None:
                pass

        with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as http_server:
            thread = threading.Thread(target=http_server.serve_forever, daemon=True)
            thread.start()
            yield f"http://127.0.0.1:{http_server.server_address[1]}/w1"
            http_server.shutdown()
            thread.join()
