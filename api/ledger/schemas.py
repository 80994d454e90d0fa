"""How history is asked for and answered."""

from datetime import datetime
from typing import Annotated, Any

from pydantic import Field

from api.core.schemas import Code, Moment, Query, ResponseBody, SafeText, Slug

LARGEST = 2**31 - 1
Size = Annotated[int, Field(ge=0, le=LARGEST)]


class HistoryQuery(Query):
    region: Annotated[Code | None, Field(description="Deeds about this region and all below it.")] = None
    agency: Annotated[Slug | None, Field(description="Whose token did it.")] = None
    object: Annotated[SafeText | None, Field(max_length=100, description="The id of an update, a token, a region.")] = (
        None
    )
    action: Annotated[SafeText | None, Field(max_length=40, examples=["update.posted"])] = None
    since: Annotated[Moment | None, Field(description="Recorded at this time or later.")] = None
    until: Annotated[Moment | None, Field(description="Recorded at this time or earlier.")] = None


class CheckpointsQuery(Query):
    before: Annotated[Moment | None, Field(description="Signed before this time.")] = None


class ProofQuery(Query):
    checkpoint: Annotated[
        Size,
        Field(description="The size of a checkpoint that you hold: shown is also that history only grew since then."),
    ] = 0


class ConsistencyQuery(Query):
    from_: Annotated[Size, Field(alias="from", description="The size of an older checkpoint.")] = 0
    to: Annotated[Size | None, Field(description="The size of a newer one; the newest if not said.")] = None


class EntryOut(ResponseBody):
    """One deed as it stands in its ledger."""

    id: str = Field(description="Book and number, such as `64.08-12`.")
    position: int | None = Field(description="Its place in the one log; null: not placed yet, which takes a second.")
    region: str = Field(description="The region that it is about.")
    recorded_at: datetime
    agency: str | None = Field(description="Whose token did it; null: the operator's.")
    action: str
    object: str
    digest: str = Field(description="SHA-256 of the entry's text, which the next entry of the ledger names.")
    entry: dict[str, Any] = Field(description="The entry itself. Notes and names are in it as salted digests only.")


class LedgerOut(ResponseBody):
    """One ledger: a regency's with all below it, or a province's or the nation's own level."""

    ledger: str
    entries: int
    digest: str = Field(description="Of the last entry; without entries, of what stands before the first.")
    recorded_at: datetime | None = Field(description="When the last entry was made.")
    placed: int = Field(description="How many of the entries are in the log.")


class CheckpointOut(ResponseBody):
    """A checkpoint: who holds it can prove later that what it covers was neither changed nor removed."""

    origin: str = Field(description="Which log: this installation, and how often it was restored from a backup.")
    size: int = Field(description="How many entries it covers.")
    root: str = Field(description="The root of the RFC 6962 tree over them, in hexadecimal digits.")
    signed_at: datetime
    key: str = Field(description="The public half of the key that signed it.")
    verifier: str = Field(description="The same as programs for signed notes take it.")
    note: str = Field(description="The signed checkpoint (C2SP tlog-checkpoint).")


class NoteOut(ResponseBody):
    note: str
    key: str


class SinceOut(ResponseBody):
    size: int
    consistency: list[str] = Field(description="Shows that the log begins with that of this size.")


class ProofOut(ResponseBody):
    """Keep it as a file: `siaga verify FILE` checks it without this server."""

    proof: int = Field(description="The version of this form.")
    entry: str = Field(description="The entry's text, byte for byte as it is hashed.")
    position: int
    inclusion: list[str] = Field(description="Shows that the signed log holds the entry at this position.")
    checkpoint: NoteOut
    since: SinceOut


class ConsistencyOut(ResponseBody):
    """Shows that the log of size `to` begins with the log of size `from`."""

    from_: int = Field(serialization_alias="from")
    to: int
    hashes: list[str] = Field(description="The proof of RFC 6962, section 2.1.2, in hexadecimal digits.")


class KeyOut(ResponseBody):
    """From which entry on which key checkpoints, and in which epoch."""

    id: str
    action: str
    recorded_at: datetime
    epoch: int
    key: str
    proof: ProofOut | None = Field(description="By the first checkpoint that covers the entry; null: not signed yet.")


class Keys(ResponseBody):
    items: list[KeyOut]
