"""The rival: the same work as FastAPI's and SQLModel's tutorials write it, with nothing taken away and nothing tuned.

A token is looked up by its primary key, a session is a dependency, bodies are filtered by `response_model`, and a post
is one commit. On SQLite it has a WAL file, as most guides recommend; all else is the default.
"""

import os
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Annotated, Any

import uvicorn
from fastapi import Depends, FastAPI, HTTPException, Query
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from sqlalchemy import event
from sqlmodel import Field, Session, SQLModel, col, create_engine, select

ROWS, ITEMS, SECRET = 5_000, 60, "a-secret-that-is-as-long-as-those-of-siaga-0123456789"
REGION_CODES = [f"64.{number // 100:02}.{number % 100:02}" for number in range(ROWS)]

engine = create_engine(os.environ.get("TEXTBOOK_DATABASE_URL", "sqlite://"))
app = FastAPI()
bearer = HTTPBearer()


class Token(SQLModel, table=True):
    digest: str = Field(primary_key=True)
    agency: str
    expires_at: datetime


class RowBase(SQLModel):
    code: str = Field(primary_key=True)
    kind: str
    name: str
    level: str
    parent: str
    timezone: str
    latitude: float | None
    longitude: float | None
    valid_from: datetime | None = None
    valid_until: datetime | None = None


class Row(RowBase, table=True):
    search: str


class RowPublic(RowBase):
    pass


class Item(SQLModel, table=True):
    id: int = Field(primary_key=True)
    requirement: str
    status: str
    value: int | None
    target: int
    observed_at: datetime | None


class NewUpdate(SQLModel):
    value: int = Field(ge=0)
    note: str | None = Field(default=None, max_length=1000)


class Update(NewUpdate, table=True):
    id: int | None = Field(default=None, primary_key=True)
    item_id: int = Field(foreign_key="item.id", index=True)
    agency: str
    status: str
    recorded_at: datetime


class UpdatePublic(NewUpdate):
    id: int
    item_id: int
    agency: str
    status: str
    recorded_at: datetime


def get_session() -> Iterator[Session]:
    with Session(engine) as session:
        yield session


SessionDep = Annotated[Session, Depends(get_session)]


def get_token(session: SessionDep, credentials: Annotated[HTTPAuthorizationCredentials, Depends(bearer)]) -> Token:
    token = session.get(Token, sha256(credentials.credentials.encode()).hexdigest())
    if token is None or token.expires_at.replace(tzinfo=UTC) < datetime.now(UTC):
        raise HTTPException(status_code=401, detail="Invalid token")
    return token


TokenDep = Annotated[Token, Depends(get_token)]


@app.get("/constant")
async def read_constant() -> dict[str, str]:
    return {"status": "ok"}


@app.get("/rows/{code}", response_model=RowPublic)
def read_row(code: str, session: SessionDep, token: TokenDep) -> Any:
    row = session.get(Row, code)
    if row is None:
        raise HTTPException(status_code=404, detail="Row not found")
    return row


@app.get("/rows", response_model=list[RowPublic])
def read_rows(session: SessionDep, token: TokenDep, offset: int = 0, limit: Annotated[int, Query(le=200)] = 50) -> Any:
    return session.exec(select(Row).order_by(col(Row.code)).offset(offset).limit(limit)).all()


@app.post("/items/{id}/updates", response_model=UpdatePublic, status_code=201)
def create_update(id: int, body: NewUpdate, session: SessionDep, token: TokenDep) -> Any:
    item = session.get(Item, id)
    if item is None:
        raise HTTPException(status_code=404, detail="Item not found")
    item.value, item.observed_at = body.value, datetime.now(UTC)
    item.status = "done" if body.value >= item.target else "in_progress"
    update = Update.model_validate(
        body,
        update={"item_id": id, "agency": token.agency, "status": item.status, "recorded_at": item.observed_at},
    )
    session.add(item)
    session.add(update)
    session.commit()
    session.refresh(update)
    return update


def fill() -> None:
    """Create the tables and their rows."""
    SQLModel.metadata.create_all(engine)
    with Session(engine) as session:
        digest, expires_at = sha256(SECRET.encode()).hexdigest(), datetime.now(UTC) + timedelta(days=30)
        session.add(Token(digest=digest, agency="kpu-kutim", expires_at=expires_at))
        for code in REGION_CODES:
            session.add(
                Row(
                    code=code,
                    kind="Kecamatan",
                    name=f"Region {code}",
                    level="district",
                    parent=code[:5],
                    timezone="Asia/Makassar",
                    latitude=0.5,
                    longitude=117.5,
                    search=f"region {code}",
                )
            )
        for id in range(1, ITEMS + 1):
            session.add(
                Item(id=id, requirement="ADH-03", status="not_started", value=None, target=5_000, observed_at=None)
            )
        session.commit()


if __name__ == "__main__":
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", lambda connection, _: connection.execute("PRAGMA journal_mode = WAL"))
    fill()
    uvicorn.run(  # as `siaga serve` runs Siaga, but with the log that uvicorn writes by itself
        app,
        port=int(sys.argv[1]),
        server_header=False,
        limit_concurrency=1000,
        timeout_keep_alive=15,
        timeout_graceful_shutdown=20,
    )
