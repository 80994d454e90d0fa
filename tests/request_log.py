"""The lines that an application logs, one for each request."""

import json
from typing import Any

from fastapi import FastAPI


class RequestLog(list[str]):
    """The lines that the application has written since `of`."""

    @classmethod
    def of(cls, app: FastAPI) -> "RequestLog":
        request_log = cls()
        app.state.write_log_line = request_log.append
        return request_log

    @property
    def lines(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self]

    @property
    def text(self) -> str:
        return "\n".join(self)
