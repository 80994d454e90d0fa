"""The check that a revision only expands finds what would break older code, and nothing else."""

import pytest
import sqlalchemy as sa

from tests.conftest import Server
from tests.db.expansion import shapes, taken_away

BEFORE = (
    "CREATE TABLE office (id INTEGER NOT NULL PRIMARY KEY, name VARCHAR NOT NULL, note VARCHAR, "
    "colour VARCHAR DEFAULT 'red' NOT NULL, CONSTRAINT uq_office_name UNIQUE (name), "
    "CONSTRAINT ck_office_colour CHECK (colour IN ('red', 'blue')))",
    "CREATE TABLE seat (id INTEGER NOT NULL PRIMARY KEY, office INTEGER)",
)


def table(*columns: str) -> tuple[str, ...]:
    """Make the first table anew with these definitions. SQLite knows few other ways to change a table."""
    return ("DROP TABLE office", f"CREATE TABLE office ({', '.join(columns)})")


ID, NAME, NOTE = "id INTEGER NOT NULL PRIMARY KEY", "name VARCHAR NOT NULL", "note VARCHAR"
COLOUR, UNIQUE = "colour VARCHAR DEFAULT 'red' NOT NULL", "CONSTRAINT uq_office_name UNIQUE (name)"
CHECK = "CONSTRAINT ck_office_colour CHECK (colour IN ('red', 'blue'))"


@pytest.mark.parametrize(
    ("changes", "problems"),
    [
        (("CREATE TABLE shelf (id INTEGER NOT NULL PRIMARY KEY, seat INTEGER NOT NULL)",), []),
        (("ALTER TABLE office ADD COLUMN size INTEGER",), []),
        (("ALTER TABLE office ADD COLUMN size INTEGER DEFAULT 1 NOT NULL",), []),
        (("CREATE INDEX ix_office_note ON office (note)",), []),
        (("DROP TABLE seat",), ["seat is gone"]),
        (("ALTER TABLE seat RENAME TO chair",), ["seat is gone"]),
        (("ALTER TABLE seat DROP COLUMN office",), ["seat.office is gone"]),
        (("CREATE UNIQUE INDEX ix_seat_office ON seat (office)",), ["seat must be unique by office"]),
        (
            (
                "DROP TABLE seat",
                f"CREATE TABLE seat ({ID}, office INTEGER REFERENCES office)",
            ),
            ["seat has another foreign key ('office',) to office"],
        ),
        (
            ("DROP TABLE seat", f"CREATE TABLE seat ({ID}, office BIGINT)"),
            ["seat.office was INTEGER and is BIGINT"],
        ),
        (
            table(ID, NAME, NOTE, COLOUR, "size INTEGER NOT NULL", UNIQUE, CHECK),
            ["office.size has no default, and older code does not write it"],
        ),
        (
            table(ID, NAME, "note VARCHAR NOT NULL", COLOUR, UNIQUE, CHECK),
            ["office.note may no longer be null"],
        ),
        (
            table(ID, NAME, NOTE, "colour VARCHAR NOT NULL", UNIQUE, CHECK),
            ["office.colour has lost its default"],
        ),
        (table(ID, NAME, NOTE, COLOUR, CHECK), ["office is no longer unique by name"]),
        (
            table(ID, NAME, NOTE, COLOUR, UNIQUE, "CONSTRAINT ck_office_colour CHECK (colour IN ('red'))"),
            ["office has another check ck_office_colour"],
        ),
        (
            table(ID, NAME, NOTE, COLOUR, "size INTEGER CHECK (size > 0)", UNIQUE, CHECK),
            [],
        ),
    ],
)
def test_a_change_is_named_if_older_code_would_notice_it(
    server: Server, changes: tuple[str, ...], problems: list[str]
) -> None:
    url = server.new(None)
    engine = sa.create_engine(url)
    with engine.begin() as connection:
        for statement in BEFORE:
            connection.exec_driver_sql(statement)
        before = shapes(connection)
        for statement in changes:
            connection.exec_driver_sql(statement)
        after = shapes(connection)
    engine.dispose()
    server.drop(url)

    assert taken_away(before, after) == problems
