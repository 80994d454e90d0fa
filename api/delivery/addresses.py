"""Which addresses webhooks may be sent to. Pure: names are resolved in `sender.py`.

A webhook must not reach into the network of the server. So an address is written in one plain way, the host is public,
and what a name resolves to is checked again for each connection. Other forms of an address, which programs read in
different ways, are refused.
"""

import ipaddress
import re
from collections.abc import Sequence
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network
from typing import NamedTuple

from api.delivery.errors import WebhookAddressInside, WebhookUrlRefused

Address = IPv4Address | IPv6Address
Network = IPv4Network | IPv6Network

PORT_BY_SCHEME = {"https": 443, "http": 80}
PUBLIC_PORTS = (443, 8443)
"""The ports of the public internet to which webhooks are sent."""
MOST_CHARACTERS = 2000
URL = re.compile(r'(https?)://([^/?#@\\]+)((?:[/?][!"$-\[\]-~]*)?)', re.ASCII | re.IGNORECASE)
"""Scheme, host with port, and the rest. Only visible ASCII characters; no user, no fragment, no backslash."""
HOST_AND_PORT = re.compile(r"(?:\[([0-9a-f:.]+)\]|([a-z0-9.-]+))(?::([1-9][0-9]{0,4}))?", re.ASCII)
LABEL = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?", re.ASCII)
NUMBER = re.compile(r"[0-9]+|0x[0-9a-f]*", re.ASCII)
"""The last label of what browsers read as an IPv4 address, in whatever form."""

NOT_PUBLIC_IPV4 = tuple(
    IPv4Network(network)
    for network in (
        *("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12"),
        *("192.0.0.0/24", "192.0.2.0/24", "192.31.196.0/24", "192.52.193.0/24", "192.88.99.0/24", "192.168.0.0/16"),
        *("192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4"),
    )
)
"""The special-purpose networks that IANA lists. Python's `is_global` differs between its releases."""
PUBLIC_IPV6 = IPv6Network("2000::/3")
"""Outside of it lie loopback, mapped and translated IPv4 (NAT64), unique local, link-local, site-local, multicast."""
NOT_PUBLIC_IPV6 = tuple(
    IPv6Network(network) for network in ("2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20")
)
"""Protocols such as Teredo, documentation, 6to4, AS112."""
ISATAP = (0x0000_5EFE, 0x0200_5EFE)
"""The third quarter of an IPv6 address that carries an IPv4 address within a site."""


class WebhookTarget(NamedTuple):
    """Where a webhook is sent, taken apart once. Nothing parses the address a second time."""

    scheme: str
    host: str
    """A name in lower case, or an address without brackets."""
    port: int
    path: str

    @property
    def authority(self) -> str:
        """What the header `Host` holds."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == PORT_BY_SCHEME[self.scheme] else f"{host}:{self.port}"

    @property
    def origin(self) -> str:
        return f"{self.scheme}://{self.authority}"


def networks_of(setting: str) -> tuple[Network, ...]:
    """Return the networks in the setting `webhook_networks`."""
    return tuple(ipaddress.ip_network(network.strip()) for network in setting.split(",") if network.strip())


def parse_target(url: str, allowed: Sequence[Network]) -> WebhookTarget:
    """Take the address of a webhook apart. Raises WebhookUrlRefused or WebhookAddressInside."""
    match = URL.fullmatch(url) if len(url) <= MOST_CHARACTERS else None
    host_and_port = HOST_AND_PORT.fullmatch(match[2].lower()) if match else None
    if match is None or host_and_port is None:
        raise WebhookUrlRefused(pointer="body/url")
    scheme = match[1].lower()
    host = _checked_host(host_and_port[1], host_and_port[2], allowed)
    port = int(host_and_port[3] or PORT_BY_SCHEME[scheme])
    if port > 65535 or (not allowed and (scheme != "https" or port not in PUBLIC_PORTS)):
        raise WebhookUrlRefused(pointer="body/url")
    address = as_address(host)
    if address is not None and not may_connect(address, port, allowed, is_plain=scheme == "http"):
        raise WebhookAddressInside(pointer="body/url")
    path = match[3] if match[3].startswith("/") else f"/{match[3]}"
    return WebhookTarget(scheme, host, port, path)


def _checked_host(ipv6_text: str | None, name: str | None, allowed: Sequence[Network]) -> str:
    """Return the host in its one plain form. Raises WebhookUrlRefused for any other form."""
    if ipv6_text is not None:
        try:
            return str(IPv6Address(ipv6_text))
        except ValueError:
            raise WebhookUrlRefused(pointer="body/url") from None
    labels = (name or "").split(".")
    if NUMBER.fullmatch(labels[-1]):
        if as_address(name or "") is None:
            raise WebhookUrlRefused(pointer="body/url")
        return name or ""
    has_labels = all(LABEL.fullmatch(label) for label in labels) and len(name or "") <= 253
    if not has_labels or (len(labels) == 1 and not allowed):
        raise WebhookUrlRefused(pointer="body/url")
    return name or ""


def as_address(host: str) -> Address | None:
    """Return the address that a host is; None: it is a name."""
    try:
        return ipaddress.ip_address(host)
    except ValueError:
        return None


def is_public(address: Address) -> bool:
    """Whether the address belongs to somebody on the public internet."""
    if isinstance(address, IPv4Address):
        return not any(address in network for network in NOT_PUBLIC_IPV4)
    if address.scope_id is not None or (int(address) >> 32) & 0xFFFF_FFFF in ISATAP:
        return False
    return address in PUBLIC_IPV6 and not any(address in network for network in NOT_PUBLIC_IPV6)


def may_connect(address: Address, port: int, allowed: Sequence[Network], *, is_plain: bool) -> bool:
    """Whether a webhook may connect to this address. `is_plain`: without TLS, which only allowed networks take."""
    if any(address in network for network in allowed):
        return True
    return not is_plain and port in PUBLIC_PORTS and is_public(address)
