"""Views for programs that read the database: in the schema `bi` on PostgreSQL, and named `bi_…` on SQLite.

Where the tables are in a schema of their own, beside those of other countries, the views of `lomara` are in `lomara_bi`.
"""

import sqlalchemy as sa
from alembic import op

revision = "b7e4d2906c1f"
down_revision = "8d3f6a1c5b29"
branch_labels = None
depends_on = None

SELECTS = {
    "elections": """
        SELECT slug AS election, title_id, title_en, kind, polling_on, follows, template, template_version, is_default,
            closed_at
        FROM election""",
    "regions": """
        SELECT code AS region, name, kind, level, parent, timezone, latitude, longitude, valid_from, valid_until
        FROM region""",
    "election_regions": """
        SELECT election, region, level, timezone, polling_on, governor, regent_mayor
        FROM election_region""",
    "figures": """
        SELECT region, kind, election, value, "on" AS counted_on, preferred, source
        FROM figure""",
    "agencies": """
        SELECT slug AS agency, name, abbreviation, gloss AS name_en, function, office, level, seat, parent, is_group
        FROM agency""",
    "requirements": """
        SELECT election.slug AS election, requirement.code AS requirement, requirement.line, requirement.title_id,
            requirement.title_en, requirement.category, category.title_id AS category_title_id,
            category.title_en AS category_title_en, category.weight AS category_weight, requirement.owed_by,
            requirement.measure, requirement.unit_id, requirement.unit_en, requirement.weight, requirement.critical,
            requirement.evidence, requirement.opens AS opens_day, requirement.due AS due_day
        FROM election
        JOIN requirement ON requirement.template = election.template
            AND requirement.version = election.template_version
        JOIN category ON category.template = requirement.template AND category.version = requirement.version
            AND category.code = requirement.category""",
    "requirement_levels": """
        SELECT election.slug AS election, requirement_level.requirement, requirement_level.level
        FROM election
        JOIN requirement_level ON requirement_level.template = election.template
            AND requirement_level.version = election.template_version""",
    "items": """
        SELECT item.election, item.region, region.name AS region_name, election_region.level, item.requirement,
            requirement.category, requirement.title_id, requirement.title_en, requirement.owed_by, item.status,
            item.assurance, item.value, item.target, item.stage, item.observed_at, item.renewed_at,
            CASE WHEN item.good_until < '9000-01-01 00:00:00+00:00' THEN item.good_until END AS good_until,
            item.update_id, COALESCE(checklist_update.on_behalf_of, checklist_update.agency) AS agency
        FROM checklist_item AS item
        JOIN region ON region.code = item.region
        JOIN election ON election.slug = item.election
        LEFT JOIN election_region ON election_region.election = item.election
            AND election_region.region = item.region
        LEFT JOIN requirement ON requirement.template = election.template
            AND requirement.version = election.template_version AND requirement.code = item.requirement
        LEFT JOIN checklist_update ON checklist_update.id = item.update_id""",
    "updates": """
        SELECT checklist_update.id AS update_id, election, region, requirement, agency, on_behalf_of, status, value,
            target, stage, observed_at, checklist_update.recorded_at, corrects,
            retracted_update.recorded_at AS retracted_at
        FROM checklist_update
        LEFT JOIN retracted_update ON retracted_update.update_id = checklist_update.id""",
    "verifications": """
        SELECT id AS verification_id, update_id, election, region, requirement, kind, agency, value, stage,
            observed_at, recorded_at
        FROM verification""",
}
"""By name, what each view shows. No text that an office wrote, and nothing of tokens, sessions and keys."""


def view_schema() -> str | None:
    """The schema of the views, quoted; None: the database has no schemas."""
    if op.get_bind().dialect.name == "sqlite":
        return None
    schema = str(op.get_bind().execute(sa.text("SELECT current_schema()")).scalar_one())
    return "bi" if schema == "public" else '"' + schema.replace('"', '""') + '_bi"'


def prefix(schema: str | None) -> str:
    return "bi_" if schema is None else f"{schema}."


def upgrade() -> None:
    schema = view_schema()
    if schema is not None:
        op.execute(f"CREATE SCHEMA IF NOT EXISTS {schema}")
    for name, select in SELECTS.items():
        op.execute(f"CREATE VIEW {prefix(schema)}{name} AS {select}")


def downgrade() -> None:
    schema = view_schema()
    for name in SELECTS:
        op.execute(f"DROP VIEW {prefix(schema)}{name}")
    if schema is not None:
        op.execute(f"DROP SCHEMA {schema}")
