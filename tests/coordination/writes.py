"""Row counts, by which tests of writes see that nothing was written."""

from collections.abc import Iterable

from tests.conftest import Siaga


def count_rows(siaga: Siaga, tables: Iterable[str]) -> dict[str, int]:
    """How many rows each table holds."""
    with siaga.database.read() as session:
        connection = session.connection()
        return {name: connection.exec_driver_sql(f"SELECT count(*) FROM {name}").scalar_one() for name in tables}
