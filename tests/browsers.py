"""Browsers that sign in: clients with a cookie jar and the headers of a page of the server."""

from fastapi.testclient import TestClient

from api.core.caller import Role
from tests.conftest import Siaga
from tests.http.operations import OWN_PAGE

ADDRESS = OWN_PAGE["Origin"]


def browser(siaga: Siaga, secret: str | None = None) -> TestClient:
    """A browser; one that is signed in with the secret of this token, if there is one."""
    client = TestClient(siaga.app, base_url=ADDRESS, headers=OWN_PAGE, raise_server_exceptions=False)
    client.portal = siaga.portal
    if secret is not None:
        answer = client.post("/v1/sessions", json={"token": secret})
        assert answer.status_code == 201, answer.text
    return client


def signed_in(siaga: Siaga, *regions: str, role: Role = Role.READER, agency: str | None = None) -> TestClient:
    """A browser that is signed in with a new token."""
    return browser(siaga, siaga.secret(*regions, role=role, agency=agency))


def cookie_of(client: TestClient) -> str:
    """The secret in the cookie jar of a browser."""
    [cookie] = client.cookies.jar
    return str(cookie.value)
