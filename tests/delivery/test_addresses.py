"""No spelling of an address leads inside: a corpus of spellings, and names that resolve inside or change their mind."""

import asyncio
import datetime as dt
import ipaddress
import ssl
from collections.abc import Sequence
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from api.core.errors import ApiError
from api.delivery.addresses import Network, WebhookTarget, is_public, networks_of, parse_target
from api.delivery.models import SendProblem
from api.delivery.sender import Answer, EventSender
from tests.delivery.receivers import LOOPBACK, Receiver, Reply, receiving

REFUSED = (
    # schemes
    *(
        "http://example.com/",
        "ftp://example.com/",
        "file:///etc/passwd",
        "gopher://example.com/",
        "javascript:alert(1)",
    ),
    *("//example.com/", "example.com", "https:/example.com", "https:example.com", "https:///example.com", "https://"),
    *("HTTP://127.0.0.1/", "data:text/plain,x", "ws://example.com/", "https//example.com"),
    # IPv4, plain and in the forms that browsers and inet_aton read
    *("https://127.0.0.1/", "https://127.0.0.1:443/", "https://127.1/", "https://127.0.1/", "https://2130706433/"),
    *("https://0x7f000001/", "https://0x7f.0x0.0x0.0x1/", "https://0177.0.0.1/", "https://017700000001/"),
    *("https://127.0.0.01/", "https://127.0.0.1./", "https://0/", "https://0.0.0.0/", "https://0x/", "https://00/"),
    *("https://10.1.2.3/", "https://172.16.0.1/", "https://172.31.255.255/", "https://192.168.1.1/"),
    *("https://100.64.0.1/", "https://169.254.169.254/latest/meta-data/", "https://192.0.0.8/", "https://192.0.2.1/"),
    *("https://198.18.0.1/", "https://198.51.100.7/", "https://203.0.113.9/", "https://224.0.0.1/"),
    *("https://240.0.0.1/", "https://255.255.255.255/", "https://192.88.99.1/", "https://256.1.1.1/", "https://1.2.3/"),
    *("https://4294967296/", "https://0300.0250.1.1/", "https://192.168.257/", "https://1.1.1.1.1/"),
    # IPv6
    *("https://[::1]/", "https://[::]/", "https://[0:0:0:0:0:0:0:1]/", "https://[::ffff:127.0.0.1]/"),
    *("https://[::ffff:7f00:1]/", "https://[::127.0.0.1]/", "https://[64:ff9b::7f00:1]/", "https://[64:ff9b:1::1]/"),
    *("https://[2002:7f00:1::]/", "https://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/", "https://[fe80::1]/"),
    *("https://[fe80::1%25eth0]/", "https://[fe80::1%eth0]/", "https://[fc00::1]/", "https://[fd12:3456:789a::1]/"),
    *("https://[fec0::1]/", "https://[ff02::1]/", "https://[2001:db8::1]/", "https://[3fff::1]/", "https://[100::1]/"),
    *("https://[2a00:1450:4001:81b:0:5efe:7f00:1]/", "https://[::ffff:0:127.0.0.1]/", "https://[5f00::1]/"),
    *("https://[::1", "https://::1/", "https://[::1]evil.com/", "https://[127.0.0.1]/", "https://[v1.fe80]/"),
    # names
    *("https://localhost/", "https://localhost./", "https://LOCALHOST/", "https://example.com./", "https://intranet/"),
    *("https://-a.com/", "https://a-.com/", "https://a..com/", "https://.com/", "https://a_b.com/", "https://a.0x1/"),
    *("https://a.1/", f"https://{'a' * 64}.com/", f"https://{'a.' * 130}com/"),
    # user, port, fragment
    *("https://user@example.com/", "https://user:pw@example.com/", "https://example.com@127.0.0.1/"),
    *("https://127.0.0.1#@example.com/", "https://example.com/#fragment", "https://example.com:22/"),
    *("https://example.com:0443/", "https://example.com:0/", "https://example.com:65536/", "https://example.com:/"),
    *("https://example.com:80/", "https://example.com:443:443/", "https://example.com:+443/", "https://[::1]:25/"),
    # other characters
    *(
        "https://example.com\\@127.0.0.1/",
        "https:\\\\example.com\\",
        "https://exam\tple.com/",
        "https://exam\nple.com/",
    ),
    *("https://example.com/a b", " https://example.com/", "https://example.com/\r\nX: y", "https://example.com/\x00"),
    *("https://127.0.0.%31/", "https://%31%32%37.0.0.1/", "https://loc%61lhost/", "https://example.com%2f@127.0.0.1/"),
    *(
        "https://①②⑦.⓪.⓪.①/",
        "https://\uff11\uff12\uff17.\uff10.\uff10.\uff11/",
        "https://127。0。0。1/",
        "https://bücher.example/",
    ),
    *("https://exa\u00admple.com/", "https://ⓛocalhost.com/", "https://exam\u200bple.com/", "https://example.com/ü"),
    *("", "https://" + "a" * 3000 + ".com/"),
)
TAKEN = {
    "https://hooks.example.go.id/siaga": WebhookTarget("https", "hooks.example.go.id", 443, "/siaga"),
    "HTTPS://Hooks.Example.GO.id": WebhookTarget("https", "hooks.example.go.id", 443, "/"),
    "https://example.com:8443/a/b?c=d&e=%20": WebhookTarget("https", "example.com", 8443, "/a/b?c=d&e=%20"),
    "https://example.com?a=@b": WebhookTarget("https", "example.com", 443, "/?a=@b"),
    "https://xn--bcher-kva.example/": WebhookTarget("https", "xn--bcher-kva.example", 443, "/"),
    "https://8.8.8.8/": WebhookTarget("https", "8.8.8.8", 443, "/"),
    "https://[2A00:1450:4001:81B::200E]/": WebhookTarget("https", "2a00:1450:4001:81b::200e", 443, "/"),
    "https://127.0.0.1.nip.io/": WebhookTarget("https", "127.0.0.1.nip.io", 443, "/"),
}
"""What is taken before names are resolved. The last one resolves inside, and is refused then."""


@pytest.mark.parametrize("url", REFUSED, ids=lambda url: ascii(url)[:60])
def test_an_address_that_is_not_plain_and_public_is_refused(url: str) -> None:
    with pytest.raises(ApiError):
        parse_target(url, ())


def test_the_corpus_is_large_enough() -> None:
    assert len({*REFUSED}) == len(REFUSED) >= 60


@pytest.mark.parametrize("url", TAKEN)
def test_a_plain_public_address_is_taken_apart_once(url: str) -> None:
    assert parse_target(url, ()) == TAKEN[url]


def test_the_header_host_names_the_host_and_a_port_of_its_own() -> None:
    assert TAKEN["https://8.8.8.8/"].authority == "8.8.8.8"
    assert TAKEN["https://example.com:8443/a/b?c=d&e=%20"].authority == "example.com:8443"
    assert TAKEN["https://[2A00:1450:4001:81B::200E]/"].authority == "[2a00:1450:4001:81b::200e]"


def test_a_network_that_the_operator_allows_takes_any_port_and_http_and_no_other_network_does() -> None:
    allowed = networks_of("10.20.0.0/16, fd00:1::/32")
    assert parse_target("http://10.20.3.4:8080/x", allowed) == WebhookTarget("http", "10.20.3.4", 8080, "/x")
    assert parse_target("http://[fd00:1::5]/", allowed).host == "fd00:1::5"
    assert parse_target("http://receiver:9000/", allowed).host == "receiver"
    for url in ("http://10.21.0.1/", "http://8.8.8.8/", "https://8.8.8.8:9000/", "https://127.0.0.1/"):
        with pytest.raises(ApiError):
            parse_target(url, allowed)


def test_public_addresses_are_those_of_somebody_on_the_internet() -> None:
    public = ("1.1.1.1", "8.8.8.8", "103.10.20.30", "2606:4700:4700::1111", "2400:cb00::1")
    assert [it for it in public if not is_public(ipaddress.ip_address(it))] == []


class Names:
    """A resolver whose answers the test gives, one after the other; the last one stays."""

    def __init__(self, *answers: Sequence[str]) -> None:
        self._answers, self.asked = list(answers), 0

    async def __call__(self, host: str, port: int) -> Sequence[str]:
        self.asked += 1
        answer = self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]
        if not answer:
            raise OSError("unknown")
        return answer


def send(
    names: Names, url: str, allowed: Sequence[Network] = (), context: ssl.SSLContext | None = None, times: int = 1
) -> list[Answer]:
    """Send as a worker does, past the check of the address when the webhook was made."""

    async def run() -> list[Answer]:
        target = parse_target(url, networks_of("0.0.0.0/0"))
        sender = EventSender(allowed, names, 4, context)
        answers = [await sender.send(target, [("Webhook-Id", "x")], b"{}") for _ in range(times)]
        await sender.close()
        return answers

    return asyncio.run(run())


@pytest.mark.parametrize(
    "addresses",
    [
        *(["127.0.0.1"], ["10.0.0.1"], ["169.254.169.254"], ["::1"], ["fe80::1%2"], ["::ffff:127.0.0.1"]),
        *(["64:ff9b::a00:1"], ["8.8.8.8", "127.0.0.1"], ["127.0.0.1", "8.8.8.8"], ["fd00::1"], ["0.0.0.0"]),
    ],
    ids=str,
)
def test_a_name_that_leads_inside_is_not_connected_to(addresses: list[str]) -> None:
    receiver = Receiver()
    with receiving(receiver):
        [answer] = send(Names(addresses), "https://inside.example.com/")
    assert answer.problem is SendProblem.ADDRESS_REFUSED
    assert receiver.connections == 0


def test_a_name_without_addresses_is_said_to_be_unknown() -> None:
    [answer] = send(Names([]), "https://nobody.example.com/")
    assert answer.problem is SendProblem.NAME_UNKNOWN


def test_http_goes_to_allowed_networks_only() -> None:
    [answer] = send(Names(["8.8.8.8"]), "http://plain.example.com:443/", networks_of("127.0.0.0/8"))
    assert answer.problem is SendProblem.ADDRESS_REFUSED


def test_a_name_is_resolved_once_and_what_was_checked_is_connected_to() -> None:
    receiver, other = Receiver(lambda _: Reply(200, {"Connection": "close"})), Receiver()
    names = Names(["127.0.0.1"], ["127.0.0.2"], ["10.0.0.1"])
    with receiving(receiver, other):
        url = f"http://rebinding.example.com:{receiver.port}/"
        first, second, third = send(names, url, networks_of("127.0.0.0/8"), times=3)
    assert first.is_delivered
    assert second.problem is SendProblem.CONNECTION_FAILED, "nobody listens at 127.0.0.2"
    assert third.problem is SendProblem.ADDRESS_REFUSED
    assert names.asked == 3
    assert [it.headers["host"] for it in receiver.received] == [f"rebinding.example.com:{receiver.port}"]


def certificate(folder: Path, name: str) -> tuple[Path, Path]:
    """Return the files of a certificate for a name, signed by itself, and of its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])
    now = dt.datetime.now(dt.UTC)
    signed = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    certificate_file, key_file = folder / "certificate.pem", folder / "key.pem"
    certificate_file.write_bytes(signed.public_bytes(serialization.Encoding.PEM))
    key_file.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    return certificate_file, key_file


def test_tls_checks_the_certificate_for_the_name_at_the_checked_address(tmp_path: Path) -> None:
    certificate_file, key_file = certificate(tmp_path, "hooks.example.com")
    server_context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server_context.load_cert_chain(certificate_file, key_file)
    asked_names: list[str | None] = []
    server_context.sni_callback = lambda _, name, __: asked_names.append(name)
    trusting = ssl.create_default_context(cafile=str(certificate_file))
    receiver, loopback = Receiver(), networks_of(LOOPBACK)
    with receiving(receiver, ssl_context=server_context):
        names = Names(["127.0.0.1"])
        [right] = send(names, f"https://hooks.example.com:{receiver.port}/", loopback, trusting)
        [other_name] = send(names, f"https://other.example.com:{receiver.port}/", loopback, trusting)
        [not_trusted] = send(names, f"https://hooks.example.com:{receiver.port}/", loopback)
        [not_tls] = send(names, f"http://hooks.example.com:{receiver.port}/", loopback)
    assert right.is_delivered
    assert asked_names[0] == "hooks.example.com"
    assert other_name.problem is SendProblem.TLS_FAILED
    assert not_trusted.problem is SendProblem.TLS_FAILED
    assert not_tls.problem in (SendProblem.NO_HTTP, SendProblem.CONNECTION_FAILED)


def test_an_answer_without_an_end_is_read_up_to_a_bound() -> None:
    receiver = Receiver(lambda _: Reply(200, {"Content-Length": "100000000"}, b"x" * 200_000))
    with receiving(receiver):
        [answer] = send(Names(["127.0.0.1"]), f"http://a.example.com:{receiver.port}/", networks_of(LOOPBACK))
    assert answer.is_delivered
    assert len(answer.text) == 500


def test_a_receiver_that_does_not_answer_in_time_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("api.delivery.sender.TOTAL_SECONDS", 0.2)
    receiver = Receiver(must_hang=True)
    with receiving(receiver):
        [answer] = send(Names(["127.0.0.1"]), f"http://a.example.com:{receiver.port}/", networks_of(LOOPBACK))
    assert answer.problem is SendProblem.TIMED_OUT
