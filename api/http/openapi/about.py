"""What the OpenAPI document says of the API as a whole."""

from typing import Any

DESCRIPTION = """\
One shared readiness checklist per region for Indonesia's elections, across the agencies that prepare them.

Send your token as `Authorization: Bearer siaga_…`; the pages of this server sign in at `/v1/sessions` and send a cookie
instead, and with each write `Siaga-Client: page`. A token sees its own regions and everything below; what lies
elsewhere does not exist for it (404). Errors are problems (RFC 9457) with a stable `code`, in Indonesian or
English by `Accept-Language`. Lists come in pages: send `next` back as `after`; or whole, as a file, with
`format=csv`, `ndjson`, `xlsx` or `parquet`. Answers carry an `ETag`; send it as `If-None-Match` and an unchanged answer
costs one line. Ignore fields you do not know: new ones may come.
Where the reports are invented, for exercises, every answer carries `Siaga-Simulated: true`.

What no schema can say: text holds no control characters and nothing that turns the direction of writing; whole
numbers are written without point or exponent; instants lie between 2000 and 2100.

The examples are answers of a server with an exercise: their reports are invented. Long lists in them are
cut.
"""
CONTACT = {"name": "The office that runs this server and issued your token"}
LICENCE = {"name": "MIT", "identifier": "MIT"}
SERVERS = [{"url": "/", "description": "The server that this document comes from."}]
DEFAULT_SECURITY: list[dict[str, list[str]]] = []
"""Operations that name no credential take none."""

TAGS: list[dict[str, Any]] = [
    {"name": name, "description": description}
    for name, description in {
        "readiness": "How ready regions are, why, what comes first, and what is expected.",
        "checklists": "The checklist itself: its requirements, and how its items stand in each region.",
        "reports": "What offices report about items, one by one or many at once, and what others say of it.",
        "changes": "What was recorded, in order, to follow by pages or as a stream.",
        "regions": "Regions, their figures, flags and outlines.",
        "elections": "Elections, their stages and polling days.",
        "agencies": "Agencies, their officials and what they owe.",
        "coordination": "Events, agreements and commitments between agencies.",
        "said in public": "Statements, risks and assessments. They are shown beside reports and never counted.",
        "sources": "Where everything is known from, and what each source says.",
        "history": "The ledgers, the log and its checkpoints, with proofs, and the erasure of texts.",
        "tokens": "Who may call.",
        "sessions": "Browsers that are signed in.",
        "calendars": "Calendars to subscribe to.",
        "webhooks": "Changes sent to addresses outside as they happen.",
        "operations": "Whether the server works, and what its error codes mean. They take no token.",
    }.items()
]
