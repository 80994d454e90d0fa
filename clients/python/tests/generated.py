"""A program with the generated functions: `make clients` checks its types, and a test runs it against a server."""

import json
import os

from siaga_client import Problem, SiagaClient
from siaga_operations import AuthenticatedClient
from siaga_operations.api.coordination import list_events
from siaga_operations.api.readiness import get_readiness
from siaga_operations.api.reports import post_update, report_many
from siaga_operations.models import BulkOut, BulkRow, EventPage, NewUpdate, PostedUpdate, Readiness

url, token = os.environ["ADDRESS"], os.environ["KPU"]
with SiagaClient(url, token, trust_env=False) as siaga:
    client = AuthenticatedClient(base_url=url, token=token).set_httpx_client(siaga.http)
    readiness = get_readiness.sync("64.08", client=client)
    posted = post_update.sync("64.08", "ADH-03", client=client, body=NewUpdate(value=4900))
    outcome = report_many.sync(client=client, body=[BulkRow(region="64.08", requirement="ADH-04", value=3)])
    events = list_events.sync(client=client, within="64.08")
    assert isinstance(readiness, Readiness)
    assert isinstance(posted, PostedUpdate)
    assert isinstance(outcome, BulkOut)
    assert isinstance(events, EventPage)
    try:
        get_readiness.sync("64.01", client=client)
    except Problem as problem:
        print(json.dumps([readiness.region.code, posted.item.value, outcome.summary.recorded, problem.code]))  # noqa: T201
