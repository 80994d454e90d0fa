"""What tests of writes share."""

from collections.abc import Iterable

from tests.conftest import Siaga


def rows(siaga: Siaga, tables: Iterable[str]) -> dict[str, int]:
    """How many rows there are of each."""
    with siaga.database.read() as session:
        connection = session.connection()
        return {name: connection.exec_driver_sql(f"SELECT count(*) FROM {name}").scalar_one() for name in tables}
