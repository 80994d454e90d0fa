"""Query parameters and response bodies of the history routes."""

from datetime import datetime
from typing import Annotated, Any

from pydantic import Field

from api.core.schemas import Moment, Query, RegionCode, ResponseBody, SafeText, Slug
from api.http.paging import PageQuery

LARGEST = 2**31 - 1
Size = Annotated[int, Field(ge=0, le=LARGEST)]


class HistoryQuery(PageQuery):
    region: Annotated[RegionCode | None, Field(description="Entries about this region and all below it.")] = None
    agency: Annotated[Slug | None, Field(description="The agency whose token did it.")] = None
    object: Annotated[SafeText | None, Field(max_length=100, description="The id of an update, a token, a region.")] = (
        None
    )
    action: Annotated[SafeText | None, Field(max_length=40, examples=["update.posted"])] = None
    since: Annotated[
        Moment | None,
        Field(description="Recorded then or later; a day begins the list: it means its beginning in Jakarta (WIB)."),
    ] = None
    until: Annotated[Moment | None, Field(description="Recorded then or earlier; a day means its end.")] = None


class CheckpointsQuery(PageQuery):
    before: Annotated[Moment | None, Field(description="Signed before this time.")] = None


class ProofQuery(Query):
    checkpoint: Annotated[
        Size,
        Field(description="The size of a checkpoint that you hold. The proof then also shows that history only grew."),
    ] = 0


class ConsistencyQuery(Query):
    from_: Annotated[Size, Field(alias="from", description="The size of an older checkpoint.")] = 0
    to: Annotated[Size | None, Field(description="The size of a newer one; the newest if left out.")] = None


class EntryOut(ResponseBody):
    """One entry of a ledger: one action of one caller."""

    id: str = Field(description="Ledger and number, such as `64.08-12`.")
    position: int | None = Field(description="Its position in the log; null: not placed yet, which takes a second.")
    region: str = Field(description="The region that it is about.")
    recorded_at: datetime
    agency: str | None = Field(description="The agency whose token did it; null: the operator.")
    action: str
    object: str
    digest: str = Field(description="SHA-256 of the entry's text, which the next entry of the ledger names.")
    entry: dict[str, Any] = Field(description="The entry itself. Notes and names are in it as salted digests only.")


class LedgerOut(ResponseBody):
    """One ledger: of a regency with all below it, or of a province or the nation itself."""

    ledger: str
    entries: int
    digest: str = Field(description="Of the last entry; without entries, the digest that the first entry will name.")
    recorded_at: datetime | None = Field(description="When the last entry was made.")
    placed: int = Field(description="How many of the entries are in the log.")


class CheckpointOut(ResponseBody):
    """A checkpoint. Its holder can prove later that the entries it covers were neither changed nor removed."""

    origin: str = Field(
        description="The name of the log: this installation, and how often it was restored from a backup."
    )
    size: int = Field(description="How many entries it covers.")
    root: str = Field(description="The root of the RFC 6962 tree over them, in hexadecimal digits.")
    signed_at: datetime
    key: str = Field(description="The public half of the key that signed it.")
    verifier: str = Field(description="The same in the form that programs for signed notes take.")
    note: str = Field(description="The signed checkpoint (C2SP tlog-checkpoint), with cosignatures of witnesses.")


class NoteOut(ResponseBody):
    note: str
    key: str


class SinceOut(ResponseBody):
    size: int
    consistency: list[str] = Field(description="Proves that the log begins with the log of this size.")


class ProofOut(ResponseBody):
    """Keep it as a file: `siaga verify FILE` checks it without this server."""

    proof: int = Field(description="The version of this format.")
    entry: str = Field(
        description="The entry's text, byte for byte as it is hashed. The leaf is `siaga/entry/3/` and its SHA-256."
    )
    position: int
    inclusion: list[str] = Field(
        description="Proves that the log that the checkpoint covers holds the entry at this position."
    )
    checkpoint: NoteOut
    since: SinceOut


class ConsistencyOut(ResponseBody):
    """Proves that the log of size `to` begins with the log of size `from`."""

    from_: int = Field(serialization_alias="from")
    to: int
    hashes: list[str] = Field(description="The proof of RFC 6962, section 2.1.2, in hexadecimal digits.")


class KeyOut(ResponseBody):
    """The entry from which on a key signs the checkpoints, and in which epoch."""

    id: str
    action: str
    recorded_at: datetime
    epoch: int
    key: str
    proof: ProofOut | None = Field(
        description="With the first checkpoint that covers the entry; null: none covers it yet."
    )


class Keys(ResponseBody):
    items: list[KeyOut]
