"""FastAPI dependencies: what encrypts secrets, and where webhooks may be sent besides the public internet."""

from collections.abc import Sequence
from typing import Annotated

from fastapi import Depends, Request

from api.core.settings import UnsafeSetting
from api.delivery.addresses import Network, networks_of
from api.delivery.signatures import SecretVault
from api.ledger import keys


def _vault(request: Request) -> SecretVault:
    checkpoint_key = keys.load_key(request.app.state.settings)
    if checkpoint_key is None:
        raise UnsafeSetting("The key of the checkpoints is missing.")
    return SecretVault(checkpoint_key)


async def _allowed_networks(request: Request) -> Sequence[Network]:
    return networks_of(request.app.state.settings.webhook_networks)


Vault = Annotated[SecretVault, Depends(_vault)]
AllowedNetworks = Annotated[Sequence[Network], Depends(_allowed_networks)]
