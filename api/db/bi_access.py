"""Views for programs of business intelligence, and the roles of PostgreSQL that may read these views and nothing else.

A migration makes the views; docs/reference/bi-views.md describes their columns.
"""

from collections.abc import Iterable

from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

VIEWS = (
    *("agencies", "election_regions", "elections", "figures", "items", "regions", "requirement_levels"),
    *("requirements", "updates", "verifications"),
)
ROLE_SETTINGS = {"statement_timeout": "60s", "default_transaction_read_only": "on"}
"""What is set for a role in this database, so that no query of a report keeps the server busy for ever."""
INSUFFICIENT_PRIVILEGE = "42501"
"""The code of PostgreSQL for what its user may not do."""

ROLE_STATEMENT = text("SELECT rolsuper FROM pg_roles WHERE rolname = :role")
OWN_TABLES = (
    "relkind IN ('r', 'p') AND relnamespace NOT IN ('pg_catalog'::regnamespace, 'information_schema'::regnamespace) "
    "AND relowner = (SELECT relowner FROM pg_class WHERE oid = 'checklist_item'::regclass)"
)
OWNER_STATEMENT = text(f"SELECT bool_or(pg_has_role(:role, relowner, 'MEMBER')) FROM pg_class WHERE {OWN_TABLES}")
OPEN_TABLES_STATEMENT = text(
    f"SELECT oid::regclass::text FROM pg_class WHERE {OWN_TABLES} AND (has_table_privilege(:role, oid, 'SELECT, INSERT,"
    " UPDATE, DELETE, TRUNCATE') OR has_any_column_privilege(:role, oid, 'SELECT, INSERT, UPDATE')) ORDER BY 1"
)


class BiRefused(Exception):
    """The role cannot be granted the views, or they cannot be taken from it; the message says why."""


def grant(connection: Connection, role: str) -> list[str]:
    """Let the role read the views. Doing it again changes nothing.

    Returns the statements that a superuser has to run, if the user of Siaga may not change settings of roles.
    Raises BiRefused.
    """
    is_superuser = _require_role(connection, role)
    if is_superuser or connection.scalar(OWNER_STATEMENT, {"role": role}):
        raise BiRefused(f"The role {role} may read and change everything here. Make one for reports alone.")
    quoted_role = _quoted(role)
    schema = _quoted(schema_of_views(connection))
    _execute(connection, f"GRANT USAGE ON SCHEMA {schema} TO {quoted_role}")
    _execute(connection, f"GRANT SELECT ON {_view_list(schema)} TO {quoted_role}")
    if open_tables := connection.scalars(OPEN_TABLES_STATEMENT, {"role": role}).all():
        raise BiRefused(
            f"The role {role} has rights on tables too, such as {open_tables[0]}. Take them from it, and from the "
            "roles that it is a member of, or make one for reports alone."
        )
    return _change_settings(connection, role, [f"SET {name} = '{value}'" for name, value in ROLE_SETTINGS.items()])


def revoke(connection: Connection, role: str) -> list[str]:
    """Take back what `grant` gives, also from a role that never had it. It returns and raises the same."""
    _require_role(connection, role)
    quoted_role = _quoted(role)
    schema = _quoted(schema_of_views(connection))
    _execute(connection, f"REVOKE ALL ON {_view_list(schema)} FROM {quoted_role}")
    _execute(connection, f"REVOKE ALL ON SCHEMA {schema} FROM {quoted_role}")
    return _change_settings(connection, role, [f"RESET {name}" for name in ROLE_SETTINGS])


def schema_of_views(connection: Connection) -> str:
    """The schema of the views: `bi`. Beside the schema `lomara`, if that has the tables, it is `lomara_bi`."""
    schema = connection.scalar(text("SELECT current_schema()"))
    return "bi" if schema == "public" else f"{schema}_bi"


def _require_role(connection: Connection, role: str) -> bool:
    """Return whether the role is a superuser. Raises BiRefused if the database has no such role, or no roles."""
    if connection.dialect.name == "sqlite":
        raise BiRefused(
            "SQLite has no roles: whoever reads its file reads everything. Copy it with siaga backup, and give reports "
            "the views bi_… of the copy; or run Siaga on PostgreSQL."
        )
    is_superuser: bool | None = connection.scalar(ROLE_STATEMENT, {"role": role})
    if is_superuser is None:
        quoted_role = _quoted(role)
        raise BiRefused(
            f"There is no role {role}. A superuser makes one: CREATE ROLE {quoted_role} LOGIN PASSWORD '…';"
        )
    return is_superuser


def _change_settings(connection: Connection, role: str, changes: Iterable[str]) -> list[str]:
    """Change settings of the role in this database, if that is allowed; otherwise return the statements for it."""
    database_name = _quoted(str(connection.scalar(text("SELECT current_database()"))))
    statements = [f"ALTER ROLE {_quoted(role)} IN DATABASE {database_name} {it}" for it in changes]
    try:
        with connection.begin_nested():
            for statement in statements:
                _execute(connection, statement)
    except DBAPIError as error:
        if getattr(error.orig, "sqlstate", None) != INSUFFICIENT_PRIVILEGE:
            raise
        return statements
    return []


def _execute(connection: Connection, statement: str) -> None:
    """Run a statement without parameters. The driver takes a percent sign for the beginning of one."""
    connection.exec_driver_sql(statement.replace("%", "%%"))


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _view_list(schema: str) -> str:
    return ", ".join(f"{schema}.{view}" for view in VIEWS)
