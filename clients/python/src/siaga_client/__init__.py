"""A client of Siaga's REST API: retries, pages, ETags, changes and streams, problems as exceptions, time zones."""

from siaga_client.changes import Change, ChangePages, ChangeStream, Revision, StreamBroken
from siaga_client.client import Answer, SiagaClient
from siaga_client.errors import FieldError, NoAnswer, Problem, SiagaError
from siaga_client.ids import new_id
from siaga_client.retries import RetryPolicy, Wait
from siaga_client.times import CENTRAL, EASTERN, WESTERN, from_local, parse_time, to_local

__all__ = [
    "CENTRAL",
    "EASTERN",
    "WESTERN",
    "Answer",
    "Change",
    "ChangePages",
    "ChangeStream",
    "FieldError",
    "NoAnswer",
    "Problem",
    "RetryPolicy",
    "Revision",
    "SiagaClient",
    "SiagaError",
    "StreamBroken",
    "Wait",
    "from_local",
    "new_id",
    "parse_time",
    "to_local",
]
