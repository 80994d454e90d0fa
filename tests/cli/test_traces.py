"""Traces reach a collector of OpenTelemetry if they are switched on, without secrets."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest

from tests.cli.command import Serving, free_port
from tests.conftest import Server

CALENDAR = "/calendar/a-secret-that-nobody-may-read.ics"


class Collector(BaseHTTPRequestHandler):
    received: list[bytes]

    def do_POST(self) -> None:
        self.received.append(self.rfile.read(int(self.headers["Content-Length"])))
        self.send_response(200)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def collecting() -> Iterator[tuple[str, list[bytes]]]:
    """A collector that takes traces over HTTP. Gives its address, and the bodies that it has received."""
    received: list[bytes] = []
    handler = type("HandlerOfTest", (Collector,), {"received": received})
    with ThreadingHTTPServer(("127.0.0.1", free_port()), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}", received
        finally:
            server.shutdown()
            thread.join()


def test_requests_are_traced_and_secrets_are_not(server: Server, box_url: str, tmp_path: Path) -> None:
    with (
        collecting() as (address, received),
        Serving(server.new(box_url), tmp_path, SIAGA_TRACES="true", OTEL_EXPORTER_OTLP_ENDPOINT=address) as serving,
    ):
        serving.wait()
        serving.get("/v1/me")
        serving.get(CALENDAR)
        serving.stop()

    spans = [
        span
        for body in received
        for resource_spans in ExportTraceServiceRequest.FromString(body).resource_spans
        for scope_spans in resource_spans.scope_spans
        for span in scope_spans.spans
    ]
    assert any(attribute.value.string_value == "/v1/me" for span in spans for attribute in span.attributes)
    assert b"readyz" not in b"".join(received)
    assert CALENDAR.encode() not in b"".join(received)
