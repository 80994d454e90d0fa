"""Every table, the name of this installation, and the triggers: history is only added to, reference data counts its changes."""

from uuid import uuid4

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "1a5b0c7d2e41"
down_revision = None
branch_labels = None
depends_on = None

HISTORY = {
    "entry": ("UPDATE", "DELETE"),
    "log": ("UPDATE", "DELETE"),
    "checkpoint": ("UPDATE", "DELETE"),
    "erasable_text": ("UPDATE",),
    "ledger": ("DELETE",),
    "instance": ("UPDATE", "DELETE"),
}
"""What is refused on these tables. This stops mistakes, not the owner of the database: against the owner there are
checkpoints. Erasable text may be deleted, which is how it is erased."""
REFERENCE = (
    "agency",
    "agency_jurisdiction",
    "agency_member",
    "agreement_fulfils",
    "agreement_state",
    "ballot",
    "category",
    "election",
    "election_region",
    "event_fulfils",
    "event_state",
    "figure",
    "figure_change",
    "flag_change",
    "polling_day",
    "region",
    "region_alias",
    "region_flag",
    "region_successor",
    "requirement",
    "requirement_dependency",
    "requirement_level",
    "source",
    "statement",
    "statement_requirement",
)
"""A change of one of these tables raises the revision of reference data, by which caches know that they are stale."""
CONTENT = (
    "agency_alias",
    "agreement",
    "agreement_party",
    "agreement_region",
    "agreement_scope",
    "assessment",
    "commitment",
    "commitment_evidence",
    "commitment_region",
    "commitment_requirement",
    "coordination_event",
    "event_agency",
    "event_plan",
    "event_region",
    "fact",
    "official",
    "official_alias",
    "region_boundary",
    "region_level",
    "risk",
    "simulation",
    "stage",
    "stage_change",
    "template",
    "tenure",
)
"""The same for other tables that answers show."""
EVERY_CHANGE = ("INSERT", "UPDATE", "DELETE")
RAISED_BY = {
    **dict.fromkeys(REFERENCE, ("reference", EVERY_CHANGE)),
    **dict.fromkeys(CONTENT, ("content", EVERY_CHANGE)),
    "erasable_text": ("content", ("DELETE",)),
    "evidence_file": ("content", ("UPDATE", "DELETE")),
    "token": ("identity", ("UPDATE OF revoked_at, expires_at, role, agency, rows_per_hour", "DELETE")),
    "token_region": ("identity", ("UPDATE", "DELETE")),
}
"""By table, the revision that its changes raise, and which changes do. A new token or text changes no answer yet."""


def upgrade() -> None:
    op.create_table(
        "checkpoint",
        sa.Column("size", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("root", sa.LargeBinary(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("signed_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("size", name=op.f("pk_checkpoint")),
    )
    op.create_table(
        "election",
        sa.Column("slug", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("title_id", sa.String(), nullable=False),
        sa.Column("title_en", sa.String(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum("regional", "general", "revote", name="electionkind", native_enum=False, length=32),
            nullable=False,
        ),
        sa.Column("polling_on", sa.Date(), nullable=False),
        sa.Column("follows", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=True),
        sa.Column("template", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=True),
        sa.Column("template_version", sa.Integer(), nullable=True),
        sa.Column("is_default", sa.Boolean(), nullable=False),
        sa.Column("regions_on", sa.Date(), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("note", sa.String(), nullable=True),
        sa.Column("revision", sa.Integer(), server_default="0", nullable=False),
        sa.Column("late_above", sa.Integer(), server_default="10", nullable=False),
        sa.Column("no_data_below", sa.Integer(), server_default="50", nullable=False),
        sa.Column("no_data_ahead_days", sa.Integer(), server_default="14", nullable=False),
        sa.Column("at_risk_ahead_days", sa.Integer(), server_default="3", nullable=False),
        sa.CheckConstraint("kind IN ('regional', 'general', 'revote')", name=op.f("ck_election_kind")),
        sa.ForeignKeyConstraint(["follows"], ["election.slug"], name=op.f("fk_election_follows")),
        sa.PrimaryKeyConstraint("slug", name=op.f("pk_election")),
    )
    with op.batch_alter_table("election", schema=None) as batch_op:
        batch_op.create_index(
            "ix_election_default",
            ["is_default"],
            unique=True,
            sqlite_where=sa.text("is_default"),
            postgresql_where=sa.text("is_default"),
        )

    op.create_table(
        "compatibility",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("oldest_code", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_compatibility")),
    )
    op.create_table(
        "erasable_text",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_erasable_text")),
    )
    op.create_table(
        "evidence_bytes",
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_evidence_bytes")),
    )
    op.create_table(
        "instance",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_instance")),
    )
    op.create_table(
        "ledger",
        sa.Column("code", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_ledger")),
    )
    op.create_table(
        "log_head",
        sa.Column("ledger", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("entries", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("ledger", name=op.f("pk_log_head")),
    )
    op.create_table(
        "log_tile",
        sa.Column("level", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("level", "number", name=op.f("pk_log_tile")),
    )
    op.create_table(
        "official",
        sa.Column("id", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("honorific", sa.String(), nullable=True),
        sa.Column("note", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_official")),
    )
    op.create_table(
        "data_revision",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("reference", sa.Integer(), nullable=False),
        sa.Column("content", sa.Integer(), nullable=False),
        sa.Column("identity", sa.Integer(), nullable=False),
        sa.Column("reference_raised_by", sa.BigInteger(), nullable=True),
        sa.Column("content_raised_by", sa.BigInteger(), nullable=True),
        sa.Column("identity_raised_by", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_data_revision")),
    )
    op.create_table(
        "region_level",
        sa.Column("slug", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("title_id", sa.String(), nullable=False),
        sa.Column("title_en", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("slug", name=op.f("pk_region_level")),
        sa.UniqueConstraint("rank", name=op.f("uq_region_level_rank")),
    )
    op.create_table(
        "simulation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("seed", sa.BigInteger(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_simulation")),
    )
    op.create_table(
        "template",
        sa.Column("slug", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("title_id", sa.String(), nullable=False),
        sa.Column("title_en", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("slug", "version", name=op.f("pk_template")),
    )
    op.create_table(
        "category",
        sa.Column("template", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("code", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("title_id", sa.String(), nullable=False),
        sa.Column("title_en", sa.String(), nullable=False),
        sa.Column("weight", sa.Integer(), nullable=False),
        sa.CheckConstraint("weight > 0", name=op.f("ck_category_weight")),
        sa.ForeignKeyConstraint(
            ["template", "version"], ["template.slug", "template.version"], name=op.f("fk_category_template_version")
        ),
        sa.PrimaryKeyConstraint("template", "version", "code", name=op.f("pk_category")),
    )
    op.create_table(
        "coordination_event",
        sa.Column("id", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "coordination_meeting",
                "courtesy_visit",
                "signing",
                "peace_declaration",
                "training",
                "exercise",
                "roll_call",
                "inspection",
                name="eventkind",
                native_enum=False,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("also", sa.JSON().with_variant(postgresql.JSONB(), "postgresql"), nullable=False),
        sa.Column("title_id", sa.String(), nullable=False),
        sa.Column("title_en", sa.String(), nullable=False),
        sa.Column("election", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("becomes", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=True),
        sa.Column("topics_id", sa.JSON().with_variant(postgresql.JSONB(), "postgresql"), nullable=False),
        sa.Column("topics_en", sa.JSON().with_variant(postgresql.JSONB(), "postgresql"), nullable=False),
        sa.Column("outcomes_id", sa.JSON().with_variant(postgresql.JSONB(), "postgresql"), nullable=False),
        sa.Column("outcomes_en", sa.JSON().with_variant(postgresql.JSONB(), "postgresql"), nullable=False),
        sa.Column("follow_ups_id", sa.JSON().with_variant(postgresql.JSONB(), "postgresql"), nullable=False),
        sa.Column("follow_ups_en", sa.JSON().with_variant(postgresql.JSONB(), "postgresql"), nullable=False),
        sa.Column("note", sa.String(), nullable=True),
        sa.Column("revision", sa.Integer(), server_default="0", nullable=False),
        sa.CheckConstraint(
            "kind IN ('coordination_meeting', 'courtesy_visit', 'signing', 'peace_declaration', 'training', 'exercise', 'roll_call', 'inspection')",
            name=op.f("ck_coordination_event_kind"),
        ),
        sa.ForeignKeyConstraint(["becomes"], ["coordination_event.id"], name=op.f("fk_coordination_event_becomes")),
        sa.ForeignKeyConstraint(["election"], ["election.slug"], name=op.f("fk_coordination_event_election")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_coordination_event")),
    )
    with op.batch_alter_table("coordination_event", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_coordination_event_election"), ["election"], unique=False)

    op.create_table(
        "entry",
        sa.Column("ledger", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("seq", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("object", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["ledger"], ["ledger.code"], name=op.f("fk_entry_ledger")),
        sa.PrimaryKeyConstraint("ledger", "seq", name=op.f("pk_entry")),
    )
    with op.batch_alter_table("entry", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_entry_object"), ["object"], unique=False)

    op.create_table(
        "official_alias",
        sa.Column("official", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("alias", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.ForeignKeyConstraint(["official"], ["official.id"], name=op.f("fk_official_alias_official")),
        sa.PrimaryKeyConstraint("official", "alias", name=op.f("pk_official_alias")),
    )
    op.create_table(
        "region",
        sa.Column("code", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("parent", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=True),
        sa.Column("level", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("search", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("timezone", sa.String(), nullable=False),
        sa.Column("latitude", sa.Float(), nullable=True),
        sa.Column("longitude", sa.Float(), nullable=True),
        sa.Column("point_of", sa.String(), nullable=True),
        sa.Column("valid_from", sa.Date(), nullable=True),
        sa.Column("valid_until", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["level"], ["region_level.slug"], name=op.f("fk_region_level")),
        sa.ForeignKeyConstraint(["parent"], ["region.code"], name=op.f("fk_region_parent")),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_region")),
    )
    with op.batch_alter_table("region", schema=None) as batch_op:
        batch_op.create_index("ix_region_level_code", ["level", "code"], unique=False)
        batch_op.create_index(batch_op.f("ix_region_parent"), ["parent"], unique=False)

    op.create_table(
        "source",
        sa.Column("id", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column(
            "kind",
            sa.Enum("article", "page", "dataset", "rule", name="sourcekind", native_enum=False, length=32),
            nullable=False,
        ),
        sa.Column("publisher", sa.String(), nullable=True),
        sa.Column("place", sa.String(), nullable=True),
        sa.Column("event_on", sa.Date(), nullable=True),
        sa.Column("event_on_origin", sa.String(), nullable=True),
        sa.Column("published_on", sa.Date(), nullable=True),
        sa.Column("published_on_origin", sa.String(), nullable=True),
        sa.Column("election", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=True),
        sa.Column("paid", sa.Boolean(), nullable=True),
        sa.Column("url", sa.String(), nullable=True),
        sa.Column("licence", sa.String(), nullable=True),
        sa.Column("summary_id", sa.String(), nullable=False),
        sa.Column("summary_en", sa.String(), nullable=False),
        sa.Column("remarks", sa.String(), nullable=True),
        sa.CheckConstraint("kind IN ('article', 'page', 'dataset', 'rule')", name=op.f("ck_source_kind")),
        sa.ForeignKeyConstraint(["election"], ["election.slug"], name=op.f("fk_source_election")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_source")),
    )
    op.create_table(
        "stage_change",
        sa.Column("ledger", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("seq", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("stage", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("election", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("was", sa.JSON().with_variant(postgresql.JSONB(), "postgresql"), nullable=True),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["election"], ["election.slug"], name=op.f("fk_stage_change_election")),
        sa.PrimaryKeyConstraint("ledger", "seq", "stage", name=op.f("pk_stage_change")),
    )
    with op.batch_alter_table("stage_change", schema=None) as batch_op:
        batch_op.create_index("ix_stage_change_election", ["election"], unique=False)

    op.create_table(
        "agency",
        sa.Column("slug", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("abbreviation", sa.String(), nullable=True),
        sa.Column("gloss", sa.String(), nullable=False),
        sa.Column(
            "function",
            sa.Enum(
                "election_management",
                "supervisor",
                "police",
                "prosecution",
                "military",
                "intelligence",
                "ministry",
                "regional_government",
                "legislature",
                "forum",
                "desk",
                "party",
                "candidate_team",
                name="function",
                native_enum=False,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column(
            "office",
            sa.Enum(
                "kesbangpol",
                "civil_service_police",
                "health",
                "disaster",
                "communications",
                "civil_registry",
                "personnel",
                "secretariat",
                name="office",
                native_enum=False,
                length=32,
            ),
            nullable=True,
        ),
        sa.Column("ad_hoc", sa.Boolean(), nullable=False),
        sa.Column("is_group", sa.Boolean(), nullable=False),
        sa.Column("parent", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=True),
        sa.Column("level", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("seat", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("duty_contact", sa.String(), nullable=True),
        sa.Column("note", sa.String(), nullable=True),
        sa.CheckConstraint(
            "function IN ('election_management', 'supervisor', 'police', 'prosecution', 'military', 'intelligence', 'ministry', 'regional_government', 'legislature', 'forum', 'desk', 'party', 'candidate_team')",
            name=op.f("ck_agency_function"),
        ),
        sa.CheckConstraint(
            "office IN ('kesbangpol', 'civil_service_police', 'health', 'disaster', 'communications', 'civil_registry', 'personnel', 'secretariat')",
            name=op.f("ck_agency_office"),
        ),
        sa.ForeignKeyConstraint(["level"], ["region_level.slug"], name=op.f("fk_agency_level")),
        sa.ForeignKeyConstraint(["parent"], ["agency.slug"], name=op.f("fk_agency_parent")),
        sa.ForeignKeyConstraint(["seat"], ["region.code"], name=op.f("fk_agency_seat")),
        sa.PrimaryKeyConstraint("slug", name=op.f("pk_agency")),
    )
    with op.batch_alter_table("agency", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_agency_seat"), ["seat"], unique=False)

    op.create_table(
        "agreement",
        sa.Column("id", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "cooperation_agreement", "memorandum", "declaration", name="agreementkind", native_enum=False, length=32
            ),
            nullable=False,
        ),
        sa.Column("title_id", sa.String(), nullable=False),
        sa.Column("title_en", sa.String(), nullable=False),
        sa.Column("election", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("signed_in", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=True),
        sa.Column("note", sa.String(), nullable=True),
        sa.Column("revision", sa.Integer(), server_default="0", nullable=False),
        sa.CheckConstraint(
            "kind IN ('cooperation_agreement', 'memorandum', 'declaration')", name=op.f("ck_agreement_kind")
        ),
        sa.ForeignKeyConstraint(["election"], ["election.slug"], name=op.f("fk_agreement_election")),
        sa.ForeignKeyConstraint(["signed_in"], ["coordination_event.id"], name=op.f("fk_agreement_signed_in")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agreement")),
    )
    with op.batch_alter_table("agreement", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_agreement_election"), ["election"], unique=False)

    op.create_table(
        "ballot",
        sa.Column("election", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("region", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column(
            "contest", sa.Enum("governor", "regent_mayor", name="contest", native_enum=False, length=32), nullable=False
        ),
        sa.CheckConstraint("contest IN ('governor', 'regent_mayor')", name=op.f("ck_ballot_contest")),
        sa.ForeignKeyConstraint(["election"], ["election.slug"], name=op.f("fk_ballot_election")),
        sa.ForeignKeyConstraint(["region"], ["region.code"], name=op.f("fk_ballot_region")),
        sa.PrimaryKeyConstraint("election", "region", "contest", name=op.f("pk_ballot")),
    )
    op.create_table(
        "checklist_item",
        sa.Column("election", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("region", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("requirement", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column(
            "status",
            sa.Enum(
                "unknown",
                "not_started",
                "in_progress",
                "blocked",
                "done",
                "not_applicable",
                name="status",
                native_enum=False,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column(
            "assurance",
            sa.Enum("none", "reported", "verified", "disputed", name="assurance", native_enum=False, length=32),
            nullable=False,
        ),
        sa.Column("value", sa.BigInteger(), nullable=True),
        sa.Column("target", sa.BigInteger(), nullable=True),
        sa.Column("target_moved_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("stage", sa.String(), nullable=True),
        sa.Column("observed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("renewed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("good_until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_activity_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("update_id", sa.Uuid(), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "assurance IN ('none', 'reported', 'verified', 'disputed')", name=op.f("ck_checklist_item_assurance")
        ),
        sa.CheckConstraint(
            "status IN ('unknown', 'not_started', 'in_progress', 'blocked', 'done', 'not_applicable')",
            name=op.f("ck_checklist_item_status"),
        ),
        sa.ForeignKeyConstraint(["election"], ["election.slug"], name=op.f("fk_checklist_item_election")),
        sa.ForeignKeyConstraint(["region"], ["region.code"], name=op.f("fk_checklist_item_region")),
        sa.PrimaryKeyConstraint("election", "region", "requirement", name=op.f("pk_checklist_item")),
    )
    with op.batch_alter_table("checklist_item", schema=None) as batch_op:
        batch_op.create_index("ix_checklist_item_requirement", ["election", "requirement", "region"], unique=False)

    op.create_table(
        "daily_totals",
        sa.Column("election", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("region", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("requirement", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("lasts_until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("known", sa.BigInteger(), nullable=False),
        sa.Column("done", sa.BigInteger(), nullable=False),
        sa.Column("in_progress", sa.BigInteger(), nullable=False),
        sa.Column("blocked", sa.BigInteger(), nullable=False),
        sa.Column("not_applicable", sa.BigInteger(), nullable=False),
        sa.Column("verified", sa.BigInteger(), nullable=False),
        sa.Column("disputed", sa.BigInteger(), nullable=False),
        sa.Column("value", sa.BigInteger(), nullable=False),
        sa.Column("target", sa.BigInteger(), nullable=False),
        sa.Column("progress_ppm", sa.BigInteger(), nullable=False),
        sa.Column("disputed_done", sa.BigInteger(), nullable=False),
        sa.Column("claimed_not_applicable", sa.BigInteger(), nullable=False),
        sa.Column("excess", sa.BigInteger(), nullable=False),
        sa.Column("not_applicable_target", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["election"], ["election.slug"], name=op.f("fk_daily_totals_election")),
        sa.ForeignKeyConstraint(["region"], ["region.code"], name=op.f("fk_daily_totals_region")),
        sa.PrimaryKeyConstraint(
            "election", "region", "requirement", "ends_at", "lasts_until", name=op.f("pk_daily_totals")
        ),
    )
    op.create_table(
        "election_region",
        sa.Column("election", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("region", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("level", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("timezone", sa.String(), nullable=False),
        sa.Column("polling_on", sa.Date(), nullable=False),
        sa.Column("governor", sa.Boolean(), nullable=False),
        sa.Column("regent_mayor", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["election"], ["election.slug"], name=op.f("fk_election_region_election")),
        sa.ForeignKeyConstraint(["region"], ["region.code"], name=op.f("fk_election_region_region")),
        sa.PrimaryKeyConstraint("election", "region", name=op.f("pk_election_region")),
    )
    with op.batch_alter_table("election_region", schema=None) as batch_op:
        batch_op.create_index("ix_election_region_level", ["election", "level", "region"], unique=False)
        batch_op.create_index("ix_election_region_polling", ["election", "polling_on", "timezone"], unique=False)

    op.create_table(
        "event_fulfils",
        sa.Column("event", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("election", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("region", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("requirement", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.ForeignKeyConstraint(["election"], ["election.slug"], name=op.f("fk_event_fulfils_election")),
        sa.ForeignKeyConstraint(["event"], ["coordination_event.id"], name=op.f("fk_event_fulfils_event")),
        sa.ForeignKeyConstraint(["region"], ["region.code"], name=op.f("fk_event_fulfils_region")),
        sa.PrimaryKeyConstraint("event", "election", "region", "requirement", name=op.f("pk_event_fulfils")),
    )
    op.create_table(
        "event_plan",
        sa.Column("event", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("on", sa.Date(), nullable=True),
        sa.Column("on_origin", sa.String(), nullable=True),
        sa.Column("starts_at", sa.String(), nullable=True),
        sa.Column("part_of_day", sa.String(), nullable=True),
        sa.Column("venue", sa.String(), nullable=True),
        sa.Column("announced_on", sa.Date(), nullable=True),
        sa.Column("announced_on_origin", sa.String(), nullable=True),
        sa.Column("recorded_on", sa.Date(), nullable=True),
        sa.Column("source", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("paragraph", sa.String(), nullable=True),
        sa.Column(
            "origin",
            sa.Enum(
                "seed", "inferred", "external", "computed", "judgement", name="origin", native_enum=False, length=32
            ),
            nullable=False,
        ),
        sa.Column("note", sa.String(), nullable=True),
        sa.CheckConstraint(
            "origin IN ('seed', 'inferred', 'external', 'computed', 'judgement')", name=op.f("ck_event_plan_origin")
        ),
        sa.ForeignKeyConstraint(["event"], ["coordination_event.id"], name=op.f("fk_event_plan_event")),
        sa.ForeignKeyConstraint(["source"], ["source.id"], name=op.f("fk_event_plan_source")),
        sa.PrimaryKeyConstraint("event", "position", name=op.f("pk_event_plan")),
    )
    op.create_table(
        "event_region",
        sa.Column("event", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("region", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.ForeignKeyConstraint(["event"], ["coordination_event.id"], name=op.f("fk_event_region_event")),
        sa.ForeignKeyConstraint(["region"], ["region.code"], name=op.f("fk_event_region_region")),
        sa.PrimaryKeyConstraint("event", "region", name=op.f("pk_event_region")),
    )
    with op.batch_alter_table("event_region", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_event_region_region"), ["region"], unique=False)

    op.create_table(
        "event_state",
        sa.Column("event", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column(
            "state",
            sa.Enum("planned", "rescheduled", "held", "cancelled", name="eventstatus", native_enum=False, length=32),
            nullable=False,
        ),
        sa.Column("on", sa.Date(), nullable=True),
        sa.Column(
            "on_origin",
            sa.Enum("seed", "inferred", "external", "unknown", name="dateorigin", native_enum=False, length=32),
            nullable=False,
        ),
        sa.Column("starts_at", sa.String(), nullable=True),
        sa.Column("venue", sa.String(), nullable=True),
        sa.Column("recorded_on", sa.Date(), nullable=True),
        sa.Column("source", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("paragraph", sa.String(), nullable=True),
        sa.Column(
            "origin",
            sa.Enum(
                "seed", "inferred", "external", "computed", "judgement", name="origin", native_enum=False, length=32
            ),
            nullable=False,
        ),
        sa.Column("note", sa.String(), nullable=True),
        sa.Column("mistaken_on", sa.Date(), nullable=True),
        sa.Column("mistake", sa.String(), nullable=True),
        sa.CheckConstraint(
            "on_origin IN ('seed', 'inferred', 'external', 'unknown')", name=op.f("ck_event_state_on_origin")
        ),
        sa.CheckConstraint(
            "origin IN ('seed', 'inferred', 'external', 'computed', 'judgement')", name=op.f("ck_event_state_origin")
        ),
        sa.CheckConstraint(
            "state IN ('planned', 'rescheduled', 'held', 'cancelled')", name=op.f("ck_event_state_state")
        ),
        sa.ForeignKeyConstraint(["event"], ["coordination_event.id"], name=op.f("fk_event_state_event")),
        sa.ForeignKeyConstraint(["source"], ["source.id"], name=op.f("fk_event_state_source")),
        sa.PrimaryKeyConstraint("event", "position", name=op.f("pk_event_state")),
    )
    op.create_table(
        "fact",
        sa.Column("source", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column(
            "subject_kind",
            sa.Enum(
                "agency",
                "agreement",
                "assessment",
                "coordination_event",
                "election",
                "official",
                "region",
                "risk",
                "source",
                "statement",
                name="subjectkind",
                native_enum=False,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("subject", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("field", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("paragraph", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("value", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column(
            "origin",
            sa.Enum(
                "seed", "inferred", "external", "computed", "judgement", name="origin", native_enum=False, length=32
            ),
            nullable=False,
        ),
        sa.Column("preferred", sa.Boolean(), nullable=False),
        sa.Column("note", sa.String(), nullable=True),
        sa.CheckConstraint(
            "origin IN ('seed', 'inferred', 'external', 'computed', 'judgement')", name=op.f("ck_fact_origin")
        ),
        sa.CheckConstraint(
            "subject_kind IN ('agency', 'agreement', 'assessment', 'coordination_event', 'election', 'official', 'region', 'risk', 'source', 'statement')",
            name=op.f("ck_fact_subject_kind"),
        ),
        sa.ForeignKeyConstraint(["source"], ["source.id"], name=op.f("fk_fact_source")),
        sa.PrimaryKeyConstraint(
            "source", "subject_kind", "subject", "field", "paragraph", "value", "origin", name=op.f("pk_fact")
        ),
    )
    with op.batch_alter_table("fact", schema=None) as batch_op:
        batch_op.create_index("ix_fact_subject_kind_subject", ["subject_kind", "subject"], unique=False)

    op.create_table(
        "figure",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("region", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "registered_voters",
                "stations",
                "special_stations",
                "special_station_voters",
                "districts",
                "villages",
                "wards",
                "rural_villages",
                "population",
                name="figurekind",
                native_enum=False,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("election", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=True),
        sa.Column("value", sa.BigInteger(), nullable=False),
        sa.Column("on", sa.Date(), nullable=True),
        sa.Column("preferred", sa.Boolean(), nullable=False),
        sa.Column("source", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column(
            "origin",
            sa.Enum(
                "seed", "inferred", "external", "computed", "judgement", name="origin", native_enum=False, length=32
            ),
            nullable=False,
        ),
        sa.Column("note", sa.String(), nullable=True),
        sa.CheckConstraint(
            "kind IN ('registered_voters', 'stations', 'special_stations', 'special_station_voters', 'districts', 'villages', 'wards', 'rural_villages', 'population')",
            name=op.f("ck_figure_kind"),
        ),
        sa.CheckConstraint(
            "origin IN ('seed', 'inferred', 'external', 'computed', 'judgement')", name=op.f("ck_figure_origin")
        ),
        sa.CheckConstraint("value >= 0", name=op.f("ck_figure_value")),
        sa.ForeignKeyConstraint(["election"], ["election.slug"], name=op.f("fk_figure_election")),
        sa.ForeignKeyConstraint(["region"], ["region.code"], name=op.f("fk_figure_region")),
        sa.ForeignKeyConstraint(["source"], ["source.id"], name=op.f("fk_figure_source")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_figure")),
        sa.UniqueConstraint(
            "region", "kind", "election", "source", "value", name=op.f("uq_figure_region_kind_election_source_value")
        ),
    )
    with op.batch_alter_table("figure", schema=None) as batch_op:
        batch_op.create_index(
            "ix_figure_preferred",
            ["region", "kind", "election"],
            unique=True,
            sqlite_where=sa.text("preferred"),
            postgresql_where=sa.text("preferred"),
        )
        batch_op.create_index(
            "ix_figure_preferred_of_none",
            ["region", "kind"],
            unique=True,
            sqlite_where=sa.text("preferred AND election IS NULL"),
            postgresql_where=sa.text("preferred AND election IS NULL"),
        )

    op.create_table(
        "figure_change",
        sa.Column("election", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("region", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "registered_voters",
                "stations",
                "special_stations",
                "special_station_voters",
                "districts",
                "villages",
                "wards",
                "rural_villages",
                "population",
                name="figurekind",
                native_enum=False,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("was", sa.BigInteger(), nullable=True),
        sa.CheckConstraint(
            "kind IN ('registered_voters', 'stations', 'special_stations', 'special_station_voters', 'districts', 'villages', 'wards', 'rural_villages', 'population')",
            name=op.f("ck_figure_change_kind"),
        ),
        sa.ForeignKeyConstraint(["election"], ["election.slug"], name=op.f("fk_figure_change_election")),
        sa.ForeignKeyConstraint(["region"], ["region.code"], name=op.f("fk_figure_change_region")),
        sa.PrimaryKeyConstraint("election", "region", "kind", "recorded_at", name=op.f("pk_figure_change")),
    )
    op.create_table(
        "flag_change",
        sa.Column("ledger", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("seq", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("region", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column(
            "flag",
            sa.Enum(
                "remote",
                "river_only",
                "coastal",
                "flood_prone",
                "no_network",
                name="flag",
                native_enum=False,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("holds", sa.Boolean(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "flag IN ('remote', 'river_only', 'coastal', 'flood_prone', 'no_network')", name=op.f("ck_flag_change_flag")
        ),
        sa.ForeignKeyConstraint(["region"], ["region.code"], name=op.f("fk_flag_change_region")),
        sa.PrimaryKeyConstraint("ledger", "seq", name=op.f("pk_flag_change")),
    )
    with op.batch_alter_table("flag_change", schema=None) as batch_op:
        batch_op.create_index("ix_flag_change_region", ["region"], unique=False)

    op.create_table(
        "log",
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("ledger", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("region", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("agency", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=True),
        sa.Column("leaf", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["ledger", "seq"], ["entry.ledger", "entry.seq"], name="fk_log_entry"),
        sa.PrimaryKeyConstraint("position", name=op.f("pk_log")),
        sa.UniqueConstraint("ledger", "seq", name=op.f("uq_log_ledger_seq")),
    )
    with op.batch_alter_table("log", schema=None) as batch_op:
        batch_op.create_index("ix_log_region", ["region", "position"], unique=False)

    op.create_table(
        "polling_day",
        sa.Column("ledger", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("seq", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("election", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("region", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("polling_on", sa.Date(), nullable=False),
        sa.Column("was_on", sa.Date(), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("source", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("note", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(["election"], ["election.slug"], name=op.f("fk_polling_day_election")),
        sa.ForeignKeyConstraint(["note"], ["erasable_text.id"], name=op.f("fk_polling_day_note")),
        sa.ForeignKeyConstraint(["region"], ["region.code"], name=op.f("fk_polling_day_region")),
        sa.ForeignKeyConstraint(["source"], ["source.id"], name=op.f("fk_polling_day_source")),
        sa.PrimaryKeyConstraint("ledger", "seq", name=op.f("pk_polling_day")),
    )
    with op.batch_alter_table("polling_day", schema=None) as batch_op:
        batch_op.create_index("ix_polling_day_election", ["election", "region"], unique=False)

    op.create_table(
        "region_alias",
        sa.Column("region", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("alias", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.ForeignKeyConstraint(["region"], ["region.code"], name=op.f("fk_region_alias_region")),
        sa.PrimaryKeyConstraint("region", "alias", name=op.f("pk_region_alias")),
    )
    op.create_table(
        "region_boundary",
        sa.Column("region", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("geometry", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["region"], ["region.code"], name=op.f("fk_region_boundary_region")),
        sa.PrimaryKeyConstraint("region", name=op.f("pk_region_boundary")),
    )
    op.create_table(
        "region_flag",
        sa.Column("region", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column(
            "flag",
            sa.Enum(
                "remote",
                "river_only",
                "coastal",
                "flood_prone",
                "no_network",
                name="flag",
                native_enum=False,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("source", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column(
            "origin",
            sa.Enum(
                "seed", "inferred", "external", "computed", "judgement", name="origin", native_enum=False, length=32
            ),
            nullable=False,
        ),
        sa.Column("note", sa.String(), nullable=True),
        sa.CheckConstraint(
            "flag IN ('remote', 'river_only', 'coastal', 'flood_prone', 'no_network')", name=op.f("ck_region_flag_flag")
        ),
        sa.CheckConstraint(
            "origin IN ('seed', 'inferred', 'external', 'computed', 'judgement')", name=op.f("ck_region_flag_origin")
        ),
        sa.ForeignKeyConstraint(["region"], ["region.code"], name=op.f("fk_region_flag_region")),
        sa.ForeignKeyConstraint(["source"], ["source.id"], name=op.f("fk_region_flag_source")),
        sa.PrimaryKeyConstraint("region", "flag", name=op.f("pk_region_flag")),
    )
    op.create_table(
        "region_revision",
        sa.Column("election", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("level", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("region", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("up", sa.BigInteger(), nullable=False),
        sa.Column("down", sa.BigInteger(), nullable=False),
        sa.Column("past", sa.BigInteger(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(["election"], ["election.slug"], name=op.f("fk_region_revision_election")),
        sa.ForeignKeyConstraint(["region"], ["region.code"], name=op.f("fk_region_revision_region")),
        sa.PrimaryKeyConstraint("election", "level", "region", name=op.f("pk_region_revision")),
    )
    op.create_table(
        "region_successor",
        sa.Column("region", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("successor", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.ForeignKeyConstraint(["region"], ["region.code"], name=op.f("fk_region_successor_region")),
        sa.ForeignKeyConstraint(["successor"], ["region.code"], name=op.f("fk_region_successor_successor")),
        sa.PrimaryKeyConstraint("region", "successor", name=op.f("pk_region_successor")),
    )
    op.create_table(
        "region_totals",
        sa.Column("election", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("level", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("region", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("requirement", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("good_until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("known", sa.BigInteger(), nullable=False),
        sa.Column("done", sa.BigInteger(), nullable=False),
        sa.Column("in_progress", sa.BigInteger(), nullable=False),
        sa.Column("blocked", sa.BigInteger(), nullable=False),
        sa.Column("not_applicable", sa.BigInteger(), nullable=False),
        sa.Column("verified", sa.BigInteger(), nullable=False),
        sa.Column("disputed", sa.BigInteger(), nullable=False),
        sa.Column("value", sa.BigInteger(), nullable=False),
        sa.Column("target", sa.BigInteger(), nullable=False),
        sa.Column("progress_ppm", sa.BigInteger(), nullable=False),
        sa.Column("disputed_done", sa.BigInteger(), nullable=False),
        sa.Column("claimed_not_applicable", sa.BigInteger(), nullable=False),
        sa.Column("excess", sa.BigInteger(), nullable=False),
        sa.Column("not_applicable_target", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["election"], ["election.slug"], name=op.f("fk_region_totals_election")),
        sa.ForeignKeyConstraint(["region"], ["region.code"], name=op.f("fk_region_totals_region")),
        sa.PrimaryKeyConstraint(
            "election", "level", "region", "requirement", "good_until", name=op.f("pk_region_totals")
        ),
    )
    op.create_table(
        "requirement",
        sa.Column("template", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("code", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("line", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("category", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("title_id", sa.String(), nullable=False),
        sa.Column("title_en", sa.String(), nullable=False),
        sa.Column("ballot", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=True),
        sa.Column("owed_by", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("assisted_by", sa.JSON().with_variant(postgresql.JSONB(), "postgresql"), nullable=False),
        sa.Column("reported_by", sa.JSON().with_variant(postgresql.JSONB(), "postgresql"), nullable=False),
        sa.Column("verified_by", sa.JSON().with_variant(postgresql.JSONB(), "postgresql"), nullable=False),
        sa.Column(
            "measure",
            sa.Enum("confirm", "count", "count_down", "ladder", name="measure", native_enum=False, length=32),
            nullable=False,
        ),
        sa.Column("unit_id", sa.String(), nullable=True),
        sa.Column("unit_en", sa.String(), nullable=True),
        sa.Column("target", sa.JSON().with_variant(postgresql.JSONB(), "postgresql"), nullable=False),
        sa.Column("target_reported", sa.Boolean(), nullable=False),
        sa.Column(
            "adds_up_by", sa.Enum("totals", "units", name="addsupby", native_enum=False, length=32), nullable=False
        ),
        sa.Column("stages", sa.JSON().with_variant(postgresql.JSONB(), "postgresql"), nullable=False),
        sa.Column("done_from", sa.String(), nullable=True),
        sa.Column("done_until", sa.String(), nullable=True),
        sa.Column("opens", sa.Integer(), nullable=False),
        sa.Column("opens_time", sa.String(), nullable=False),
        sa.Column("due", sa.Integer(), nullable=False),
        sa.Column("due_time", sa.String(), nullable=False),
        sa.Column("until", sa.Integer(), nullable=True),
        sa.Column("good_for_days", sa.Integer(), nullable=True),
        sa.Column("due_if", sa.JSON().with_variant(postgresql.JSONB(), "postgresql"), nullable=False),
        sa.Column("applies_if", sa.String(), nullable=True),
        sa.Column("critical", sa.Boolean(), nullable=False),
        sa.Column("critical_if", sa.String(), nullable=True),
        sa.Column("weight", sa.Integer(), nullable=False),
        sa.Column(
            "evidence",
            sa.Enum(
                "none", "number", "file", "minutes", "handover_receipt", name="evidence", native_enum=False, length=32
            ),
            nullable=False,
        ),
        sa.Column("restricted", sa.Boolean(), nullable=False),
        sa.Column("basis_id", sa.String(), nullable=True),
        sa.Column("basis_en", sa.String(), nullable=True),
        sa.Column("sourced", sa.String(), nullable=True),
        sa.Column("judgement", sa.JSON().with_variant(postgresql.JSONB(), "postgresql"), nullable=False),
        sa.CheckConstraint("adds_up_by IN ('totals', 'units')", name=op.f("ck_requirement_adds_up_by")),
        sa.CheckConstraint(
            "evidence IN ('none', 'number', 'file', 'minutes', 'handover_receipt')",
            name=op.f("ck_requirement_evidence"),
        ),
        sa.CheckConstraint(
            "measure IN ('confirm', 'count', 'count_down', 'ladder')", name=op.f("ck_requirement_measure")
        ),
        sa.CheckConstraint("opens <= due", name=op.f("ck_requirement_opens")),
        sa.CheckConstraint("weight > 0", name=op.f("ck_requirement_weight")),
        sa.ForeignKeyConstraint(
            ["template", "version", "category"],
            ["category.template", "category.version", "category.code"],
            name=op.f("fk_requirement_template_version_category"),
        ),
        sa.PrimaryKeyConstraint("template", "version", "code", name=op.f("pk_requirement")),
    )
    op.create_table(
        "stage",
        sa.Column("election", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("slug", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("title_id", sa.String(), nullable=False),
        sa.Column("title_en", sa.String(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=True),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("source", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("paragraph", sa.String(), nullable=True),
        sa.Column(
            "origin",
            sa.Enum(
                "seed", "inferred", "external", "computed", "judgement", name="origin", native_enum=False, length=32
            ),
            nullable=False,
        ),
        sa.Column("note", sa.String(), nullable=True),
        sa.CheckConstraint(
            "origin IN ('seed', 'inferred', 'external', 'computed', 'judgement')", name=op.f("ck_stage_origin")
        ),
        sa.ForeignKeyConstraint(["election"], ["election.slug"], name=op.f("fk_stage_election")),
        sa.ForeignKeyConstraint(["source"], ["source.id"], name=op.f("fk_stage_source")),
        sa.PrimaryKeyConstraint("election", "slug", name=op.f("pk_stage")),
    )
    op.create_table(
        "target_change",
        sa.Column("ledger", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("seq", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("election", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("region", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("requirement", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("was", sa.BigInteger(), nullable=True),
        sa.Column("target", sa.BigInteger(), nullable=True),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["election"], ["election.slug"], name=op.f("fk_target_change_election")),
        sa.ForeignKeyConstraint(["region"], ["region.code"], name=op.f("fk_target_change_region")),
        sa.PrimaryKeyConstraint("ledger", "seq", name=op.f("pk_target_change")),
    )
    with op.batch_alter_table("target_change", schema=None) as batch_op:
        batch_op.create_index(
            "ix_target_change_item", ["election", "region", "requirement", "recorded_at"], unique=False
        )

    op.create_table(
        "agency_alias",
        sa.Column("agency", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("alias", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.ForeignKeyConstraint(["agency"], ["agency.slug"], name=op.f("fk_agency_alias_agency")),
        sa.PrimaryKeyConstraint("agency", "alias", name=op.f("pk_agency_alias")),
    )
    op.create_table(
        "agency_jurisdiction",
        sa.Column("agency", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("region", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.ForeignKeyConstraint(["agency"], ["agency.slug"], name=op.f("fk_agency_jurisdiction_agency")),
        sa.ForeignKeyConstraint(["region"], ["region.code"], name=op.f("fk_agency_jurisdiction_region")),
        sa.PrimaryKeyConstraint("agency", "region", name=op.f("pk_agency_jurisdiction")),
    )
    with op.batch_alter_table("agency_jurisdiction", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_agency_jurisdiction_region"), ["region"], unique=False)

    op.create_table(
        "agency_member",
        sa.Column("group", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("member", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.ForeignKeyConstraint(["group"], ["agency.slug"], name=op.f("fk_agency_member_group")),
        sa.ForeignKeyConstraint(["member"], ["agency.slug"], name=op.f("fk_agency_member_member")),
        sa.PrimaryKeyConstraint("group", "member", name=op.f("pk_agency_member")),
    )
    with op.batch_alter_table("agency_member", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_agency_member_member"), ["member"], unique=False)

    op.create_table(
        "agreement_fulfils",
        sa.Column("agreement", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("election", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("region", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("requirement", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.ForeignKeyConstraint(["agreement"], ["agreement.id"], name=op.f("fk_agreement_fulfils_agreement")),
        sa.ForeignKeyConstraint(["election"], ["election.slug"], name=op.f("fk_agreement_fulfils_election")),
        sa.ForeignKeyConstraint(["region"], ["region.code"], name=op.f("fk_agreement_fulfils_region")),
        sa.PrimaryKeyConstraint("agreement", "election", "region", "requirement", name=op.f("pk_agreement_fulfils")),
    )
    op.create_table(
        "agreement_party",
        sa.Column("agreement", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("agency", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("official", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=True),
        sa.Column("source", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("paragraph", sa.String(), nullable=True),
        sa.Column(
            "origin",
            sa.Enum(
                "seed", "inferred", "external", "computed", "judgement", name="origin", native_enum=False, length=32
            ),
            nullable=False,
        ),
        sa.CheckConstraint(
            "origin IN ('seed', 'inferred', 'external', 'computed', 'judgement')",
            name=op.f("ck_agreement_party_origin"),
        ),
        sa.ForeignKeyConstraint(["agency"], ["agency.slug"], name=op.f("fk_agreement_party_agency")),
        sa.ForeignKeyConstraint(["agreement"], ["agreement.id"], name=op.f("fk_agreement_party_agreement")),
        sa.ForeignKeyConstraint(["official"], ["official.id"], name=op.f("fk_agreement_party_official")),
        sa.ForeignKeyConstraint(["source"], ["source.id"], name=op.f("fk_agreement_party_source")),
        sa.PrimaryKeyConstraint("agreement", "agency", name=op.f("pk_agreement_party")),
    )
    with op.batch_alter_table("agreement_party", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_agreement_party_agency"), ["agency"], unique=False)

    op.create_table(
        "agreement_region",
        sa.Column("agreement", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("region", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.ForeignKeyConstraint(["agreement"], ["agreement.id"], name=op.f("fk_agreement_region_agreement")),
        sa.ForeignKeyConstraint(["region"], ["region.code"], name=op.f("fk_agreement_region_region")),
        sa.PrimaryKeyConstraint("agreement", "region", name=op.f("pk_agreement_region")),
    )
    with op.batch_alter_table("agreement_region", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_agreement_region_region"), ["region"], unique=False)

    op.create_table(
        "agreement_scope",
        sa.Column("agreement", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("text_id", sa.String(), nullable=False),
        sa.Column("text_en", sa.String(), nullable=False),
        sa.Column("source", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("paragraph", sa.String(), nullable=True),
        sa.Column(
            "origin",
            sa.Enum(
                "seed", "inferred", "external", "computed", "judgement", name="origin", native_enum=False, length=32
            ),
            nullable=False,
        ),
        sa.CheckConstraint(
            "origin IN ('seed', 'inferred', 'external', 'computed', 'judgement')",
            name=op.f("ck_agreement_scope_origin"),
        ),
        sa.ForeignKeyConstraint(["agreement"], ["agreement.id"], name=op.f("fk_agreement_scope_agreement")),
        sa.ForeignKeyConstraint(["source"], ["source.id"], name=op.f("fk_agreement_scope_source")),
        sa.PrimaryKeyConstraint("agreement", "position", name=op.f("pk_agreement_scope")),
    )
    op.create_table(
        "agreement_state",
        sa.Column("agreement", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "planned",
                "scheduled",
                "signed",
                "in_force",
                "ended",
                "broken_off",
                name="agreementstatus",
                native_enum=False,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("on", sa.Date(), nullable=True),
        sa.Column(
            "on_origin",
            sa.Enum("seed", "inferred", "external", "unknown", name="dateorigin", native_enum=False, length=32),
            nullable=False,
        ),
        sa.Column("recorded_on", sa.Date(), nullable=True),
        sa.Column("source", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("paragraph", sa.String(), nullable=True),
        sa.Column(
            "origin",
            sa.Enum(
                "seed", "inferred", "external", "computed", "judgement", name="origin", native_enum=False, length=32
            ),
            nullable=False,
        ),
        sa.Column("note", sa.String(), nullable=True),
        sa.Column("mistaken_on", sa.Date(), nullable=True),
        sa.Column("mistake", sa.String(), nullable=True),
        sa.CheckConstraint(
            "on_origin IN ('seed', 'inferred', 'external', 'unknown')", name=op.f("ck_agreement_state_on_origin")
        ),
        sa.CheckConstraint(
            "origin IN ('seed', 'inferred', 'external', 'computed', 'judgement')",
            name=op.f("ck_agreement_state_origin"),
        ),
        sa.CheckConstraint(
            "state IN ('planned', 'scheduled', 'signed', 'in_force', 'ended', 'broken_off')",
            name=op.f("ck_agreement_state_state"),
        ),
        sa.ForeignKeyConstraint(["agreement"], ["agreement.id"], name=op.f("fk_agreement_state_agreement")),
        sa.ForeignKeyConstraint(["source"], ["source.id"], name=op.f("fk_agreement_state_source")),
        sa.PrimaryKeyConstraint("agreement", "position", name=op.f("pk_agreement_state")),
    )
    op.create_table(
        "assessment",
        sa.Column("id", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("region", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("election", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=True),
        sa.Column("agency", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=True),
        sa.Column("issuer", sa.String(), nullable=False),
        sa.Column("method", sa.String(), nullable=False),
        sa.Column("edition", sa.String(), nullable=False),
        sa.Column("on", sa.Date(), nullable=True),
        sa.Column("scale", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=True),
        sa.Column("category", sa.String(), nullable=True),
        sa.Column("rank", sa.Integer(), nullable=True),
        sa.Column("note", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["agency"], ["agency.slug"], name=op.f("fk_assessment_agency")),
        sa.ForeignKeyConstraint(["election"], ["election.slug"], name=op.f("fk_assessment_election")),
        sa.ForeignKeyConstraint(["region"], ["region.code"], name=op.f("fk_assessment_region")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assessment")),
    )
    with op.batch_alter_table("assessment", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_assessment_region"), ["region"], unique=False)

    op.create_table(
        "commitment",
        sa.Column("id", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("election", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("title_id", sa.String(), nullable=False),
        sa.Column("title_en", sa.String(), nullable=False),
        sa.Column("owed_by", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("owed_to", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("due_h", sa.Integer(), nullable=True),
        sa.Column("due_time", sa.String(), nullable=False),
        sa.Column("event", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=True),
        sa.Column("agreement", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=True),
        sa.Column("made_on", sa.Date(), nullable=False),
        sa.Column("source", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("paragraph", sa.String(), nullable=True),
        sa.Column(
            "origin",
            sa.Enum(
                "seed", "inferred", "external", "computed", "judgement", name="origin", native_enum=False, length=32
            ),
            nullable=False,
        ),
        sa.Column("note", sa.String(), nullable=True),
        sa.Column("agency", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=True),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("withdrawn_on", sa.Date(), nullable=True),
        sa.Column("withdrawn_note", sa.String(), nullable=True),
        sa.CheckConstraint(
            "origin IN ('seed', 'inferred', 'external', 'computed', 'judgement')", name=op.f("ck_commitment_origin")
        ),
        sa.CheckConstraint("(due_on IS NULL) <> (due_h IS NULL)", name=op.f("ck_commitment_due")),
        sa.ForeignKeyConstraint(["agency"], ["agency.slug"], name=op.f("fk_commitment_agency")),
        sa.ForeignKeyConstraint(["agreement"], ["agreement.id"], name=op.f("fk_commitment_agreement")),
        sa.ForeignKeyConstraint(["election"], ["election.slug"], name=op.f("fk_commitment_election")),
        sa.ForeignKeyConstraint(["event"], ["coordination_event.id"], name=op.f("fk_commitment_event")),
        sa.ForeignKeyConstraint(["owed_by"], ["agency.slug"], name=op.f("fk_commitment_owed_by")),
        sa.ForeignKeyConstraint(["owed_to"], ["agency.slug"], name=op.f("fk_commitment_owed_to")),
        sa.ForeignKeyConstraint(["source"], ["source.id"], name=op.f("fk_commitment_source")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_commitment")),
    )
    with op.batch_alter_table("commitment", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_commitment_agreement"), ["agreement"], unique=False)
        batch_op.create_index(batch_op.f("ix_commitment_election"), ["election"], unique=False)
        batch_op.create_index(batch_op.f("ix_commitment_event"), ["event"], unique=False)
        batch_op.create_index(batch_op.f("ix_commitment_owed_by"), ["owed_by"], unique=False)
        batch_op.create_index(batch_op.f("ix_commitment_owed_to"), ["owed_to"], unique=False)

    op.create_table(
        "event_agency",
        sa.Column("event", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("agency", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("official", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=True),
        sa.Column(
            "role",
            sa.Enum(
                "host",
                "initiator",
                "chair",
                "speaker",
                "visitor",
                "participant",
                "invited",
                name="eventrole",
                native_enum=False,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column(
            "attendance",
            sa.Enum("in_person", "online", "absent", "unknown", name="attendance", native_enum=False, length=32),
            nullable=False,
        ),
        sa.Column("represented_by", sa.String(), nullable=True),
        sa.Column("source", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("paragraph", sa.String(), nullable=True),
        sa.Column(
            "origin",
            sa.Enum(
                "seed", "inferred", "external", "computed", "judgement", name="origin", native_enum=False, length=32
            ),
            nullable=False,
        ),
        sa.CheckConstraint(
            "attendance IN ('in_person', 'online', 'absent', 'unknown')", name=op.f("ck_event_agency_attendance")
        ),
        sa.CheckConstraint(
            "origin IN ('seed', 'inferred', 'external', 'computed', 'judgement')", name=op.f("ck_event_agency_origin")
        ),
        sa.CheckConstraint(
            "role IN ('host', 'initiator', 'chair', 'speaker', 'visitor', 'participant', 'invited')",
            name=op.f("ck_event_agency_role"),
        ),
        sa.ForeignKeyConstraint(["agency"], ["agency.slug"], name=op.f("fk_event_agency_agency")),
        sa.ForeignKeyConstraint(["event"], ["coordination_event.id"], name=op.f("fk_event_agency_event")),
        sa.ForeignKeyConstraint(["official"], ["official.id"], name=op.f("fk_event_agency_official")),
        sa.ForeignKeyConstraint(["source"], ["source.id"], name=op.f("fk_event_agency_source")),
        sa.PrimaryKeyConstraint("event", "position", name=op.f("pk_event_agency")),
    )
    with op.batch_alter_table("event_agency", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_event_agency_agency"), ["agency"], unique=False)

    op.create_table(
        "requirement_dependency",
        sa.Column("template", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("requirement", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("depends_on", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.ForeignKeyConstraint(
            ["template", "version", "requirement"],
            ["requirement.template", "requirement.version", "requirement.code"],
            name=op.f("fk_requirement_dependency_template_version_requirement"),
        ),
        sa.PrimaryKeyConstraint(
            "template", "version", "requirement", "depends_on", name=op.f("pk_requirement_dependency")
        ),
    )
    op.create_table(
        "requirement_level",
        sa.Column("template", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("requirement", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("level", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.ForeignKeyConstraint(["level"], ["region_level.slug"], name=op.f("fk_requirement_level_level")),
        sa.ForeignKeyConstraint(
            ["template", "version", "requirement"],
            ["requirement.template", "requirement.version", "requirement.code"],
            name=op.f("fk_requirement_level_template_version_requirement"),
        ),
        sa.PrimaryKeyConstraint("template", "version", "requirement", "level", name=op.f("pk_requirement_level")),
    )
    with op.batch_alter_table("requirement_level", schema=None) as batch_op:
        batch_op.create_index(
            "ix_requirement_level_level", ["template", "version", "level", "requirement"], unique=False
        )

    op.create_table(
        "risk",
        sa.Column("id", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("election", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("region", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("category", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=True),
        sa.Column("text_id", sa.String(), nullable=False),
        sa.Column("text_en", sa.String(), nullable=False),
        sa.Column("severity", sa.String(), nullable=True),
        sa.Column("named_by", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=True),
        sa.Column("agency", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=True),
        sa.Column("named_on", sa.Date(), nullable=True),
        sa.Column(
            "named_on_origin",
            sa.Enum("seed", "inferred", "external", "unknown", name="dateorigin", native_enum=False, length=32),
            nullable=False,
        ),
        sa.Column("remark", sa.String(), nullable=True),
        sa.Column("owner", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=True),
        sa.Column("mitigation_id", sa.String(), nullable=True),
        sa.Column("mitigation_en", sa.String(), nullable=True),
        sa.Column("reviewed_on", sa.Date(), nullable=True),
        sa.Column("review_on", sa.Date(), nullable=True),
        sa.Column("revision", sa.Integer(), server_default="0", nullable=False),
        sa.CheckConstraint(
            "named_on_origin IN ('seed', 'inferred', 'external', 'unknown')", name=op.f("ck_risk_named_on_origin")
        ),
        sa.ForeignKeyConstraint(["agency"], ["agency.slug"], name=op.f("fk_risk_agency")),
        sa.ForeignKeyConstraint(["election"], ["election.slug"], name=op.f("fk_risk_election")),
        sa.ForeignKeyConstraint(["named_by"], ["official.id"], name=op.f("fk_risk_named_by")),
        sa.ForeignKeyConstraint(["owner"], ["agency.slug"], name=op.f("fk_risk_owner")),
        sa.ForeignKeyConstraint(["region"], ["region.code"], name=op.f("fk_risk_region")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_risk")),
    )
    with op.batch_alter_table("risk", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_risk_region"), ["region"], unique=False)

    op.create_table(
        "statement",
        sa.Column("id", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("election", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("region", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("category", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=True),
        sa.Column("text_id", sa.String(), nullable=False),
        sa.Column("text_en", sa.String(), nullable=False),
        sa.Column(
            "claim",
            sa.Enum(
                "done",
                "in_progress",
                "planned",
                "requested",
                "commitment",
                "principle",
                name="claim",
                native_enum=False,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column(
            "confidence",
            sa.Enum("high", "medium", "low", name="confidence", native_enum=False, length=32),
            nullable=False,
        ),
        sa.Column("said_by", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=True),
        sa.Column("agency", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=True),
        sa.Column("said_on", sa.Date(), nullable=True),
        sa.Column(
            "said_on_origin",
            sa.Enum("seed", "inferred", "external", "unknown", name="dateorigin", native_enum=False, length=32),
            nullable=False,
        ),
        sa.Column("remark", sa.String(), nullable=True),
        sa.CheckConstraint(
            "claim IN ('done', 'in_progress', 'planned', 'requested', 'commitment', 'principle')",
            name=op.f("ck_statement_claim"),
        ),
        sa.CheckConstraint("confidence IN ('high', 'medium', 'low')", name=op.f("ck_statement_confidence")),
        sa.CheckConstraint(
            "said_on_origin IN ('seed', 'inferred', 'external', 'unknown')", name=op.f("ck_statement_said_on_origin")
        ),
        sa.ForeignKeyConstraint(["agency"], ["agency.slug"], name=op.f("fk_statement_agency")),
        sa.ForeignKeyConstraint(["election"], ["election.slug"], name=op.f("fk_statement_election")),
        sa.ForeignKeyConstraint(["region"], ["region.code"], name=op.f("fk_statement_region")),
        sa.ForeignKeyConstraint(["said_by"], ["official.id"], name=op.f("fk_statement_said_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_statement")),
    )
    with op.batch_alter_table("statement", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_statement_region"), ["region"], unique=False)

    op.create_table(
        "tenure",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("official", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("agency", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("position_id", sa.String(), nullable=False),
        sa.Column("position_en", sa.String(), nullable=False),
        sa.Column(
            "capacity",
            sa.Enum("definitive", "pj", "pjs", "plt", "plh", name="capacity", native_enum=False, length=32),
            nullable=False,
        ),
        sa.Column("from_on", sa.Date(), nullable=True),
        sa.Column("until_on", sa.Date(), nullable=True),
        sa.Column("attested_on", sa.Date(), nullable=True),
        sa.CheckConstraint("capacity IN ('definitive', 'pj', 'pjs', 'plt', 'plh')", name=op.f("ck_tenure_capacity")),
        sa.ForeignKeyConstraint(["agency"], ["agency.slug"], name=op.f("fk_tenure_agency")),
        sa.ForeignKeyConstraint(["official"], ["official.id"], name=op.f("fk_tenure_official")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tenure")),
        sa.UniqueConstraint("official", "agency", "position_id", name=op.f("uq_tenure_official_agency_position_id")),
    )
    with op.batch_alter_table("tenure", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_tenure_agency"), ["agency"], unique=False)

    op.create_table(
        "token",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("digest", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column(
            "role",
            sa.Enum(
                "reader", "reporter", "verifier", "coordinator", "admin", name="role", native_enum=False, length=32
            ),
            nullable=False,
        ),
        sa.Column("agency", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("last_used_on", sa.Date(), nullable=True),
        sa.Column("rows_per_hour", sa.Integer(), server_default="20000", nullable=False),
        sa.CheckConstraint(
            "role IN ('reader', 'reporter', 'verifier', 'coordinator', 'admin')", name=op.f("ck_token_role")
        ),
        sa.ForeignKeyConstraint(["agency"], ["agency.slug"], name=op.f("fk_token_agency")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_token")),
        sa.UniqueConstraint("digest", name=op.f("uq_token_digest")),
    )
    with op.batch_alter_table("token", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_token_agency"), ["agency"], unique=False)

    op.create_table(
        "calendar_feed",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("digest", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("token", sa.Uuid(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("functions", sa.JSON().with_variant(postgresql.JSONB(), "postgresql"), nullable=False),
        sa.Column("language", sa.Enum("id", "en", name="language", native_enum=False, length=32), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("language IN ('id', 'en')", name=op.f("ck_calendar_feed_language")),
        sa.ForeignKeyConstraint(["token"], ["token.id"], name=op.f("fk_calendar_feed_token")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_calendar_feed")),
        sa.UniqueConstraint("digest", name=op.f("uq_calendar_feed_digest")),
    )
    with op.batch_alter_table("calendar_feed", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_calendar_feed_token"), ["token"], unique=False)

    op.create_table(
        "check_in",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("ledger", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("election", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("region", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("token", sa.Uuid(), nullable=False),
        sa.Column("agency", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=True),
        sa.Column("requirements", sa.JSON().with_variant(postgresql.JSONB(), "postgresql"), nullable=False),
        sa.Column("observed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("note", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(["agency"], ["agency.slug"], name=op.f("fk_check_in_agency")),
        sa.ForeignKeyConstraint(["election"], ["election.slug"], name=op.f("fk_check_in_election")),
        sa.ForeignKeyConstraint(["note"], ["erasable_text.id"], name=op.f("fk_check_in_note")),
        sa.ForeignKeyConstraint(["region"], ["region.code"], name=op.f("fk_check_in_region")),
        sa.ForeignKeyConstraint(["token"], ["token.id"], name=op.f("fk_check_in_token")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_check_in")),
    )
    with op.batch_alter_table("check_in", schema=None) as batch_op:
        batch_op.create_index("ix_check_in_region", ["election", "region", "observed_at"], unique=False)

    op.create_table(
        "checklist_update",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("ledger", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("election", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("region", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("requirement", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("token", sa.Uuid(), nullable=False),
        sa.Column("agency", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=True),
        sa.Column("on_behalf_of", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=True),
        sa.Column(
            "role",
            sa.Enum(
                "reader", "reporter", "verifier", "coordinator", "admin", name="role", native_enum=False, length=32
            ),
            nullable=False,
        ),
        sa.Column(
            "status",
            sa.Enum(
                "unknown",
                "not_started",
                "in_progress",
                "blocked",
                "done",
                "not_applicable",
                name="status",
                native_enum=False,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("value", sa.BigInteger(), nullable=True),
        sa.Column("target", sa.BigInteger(), nullable=True),
        sa.Column("stage", sa.String(), nullable=True),
        sa.Column("observed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("note", sa.Uuid(), nullable=True),
        sa.Column("entered_by", sa.Uuid(), nullable=True),
        sa.Column("corrects", sa.Uuid(), nullable=True),
        sa.Column("batch", sa.Uuid(), nullable=True),
        sa.CheckConstraint(
            "role IN ('reader', 'reporter', 'verifier', 'coordinator', 'admin')", name=op.f("ck_checklist_update_role")
        ),
        sa.CheckConstraint(
            "status IN ('unknown', 'not_started', 'in_progress', 'blocked', 'done', 'not_applicable')",
            name=op.f("ck_checklist_update_status"),
        ),
        sa.ForeignKeyConstraint(["agency"], ["agency.slug"], name=op.f("fk_checklist_update_agency")),
        sa.ForeignKeyConstraint(["corrects"], ["checklist_update.id"], name=op.f("fk_checklist_update_corrects")),
        sa.ForeignKeyConstraint(["election"], ["election.slug"], name=op.f("fk_checklist_update_election")),
        sa.ForeignKeyConstraint(["entered_by"], ["erasable_text.id"], name=op.f("fk_checklist_update_entered_by")),
        sa.ForeignKeyConstraint(["note"], ["erasable_text.id"], name=op.f("fk_checklist_update_note")),
        sa.ForeignKeyConstraint(["on_behalf_of"], ["agency.slug"], name=op.f("fk_checklist_update_on_behalf_of")),
        sa.ForeignKeyConstraint(["region"], ["region.code"], name=op.f("fk_checklist_update_region")),
        sa.ForeignKeyConstraint(["token"], ["token.id"], name=op.f("fk_checklist_update_token")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_checklist_update")),
    )
    with op.batch_alter_table("checklist_update", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_checklist_update_batch"), ["batch"], unique=False)
        batch_op.create_index(
            "ix_checklist_update_item", ["election", "region", "requirement", "observed_at"], unique=False
        )
        batch_op.create_index("ix_checklist_update_token", ["token", "recorded_at"], unique=False)

    op.create_table(
        "commitment_region",
        sa.Column("commitment", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("region", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.ForeignKeyConstraint(["commitment"], ["commitment.id"], name=op.f("fk_commitment_region_commitment")),
        sa.ForeignKeyConstraint(["region"], ["region.code"], name=op.f("fk_commitment_region_region")),
        sa.PrimaryKeyConstraint("commitment", "region", name=op.f("pk_commitment_region")),
    )
    with op.batch_alter_table("commitment_region", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_commitment_region_region"), ["region"], unique=False)

    op.create_table(
        "commitment_requirement",
        sa.Column("commitment", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("region", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("requirement", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.ForeignKeyConstraint(["commitment"], ["commitment.id"], name=op.f("fk_commitment_requirement_commitment")),
        sa.ForeignKeyConstraint(["region"], ["region.code"], name=op.f("fk_commitment_requirement_region")),
        sa.PrimaryKeyConstraint("commitment", "region", "requirement", name=op.f("pk_commitment_requirement")),
    )
    op.create_table(
        "evidence_file",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("ledger", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("region", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column(
            "media_type",
            sa.Enum("image/jpeg", "image/png", "application/pdf", name="mediatype", native_enum=False, length=32),
            nullable=False,
        ),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("token", sa.Uuid(), nullable=False),
        sa.Column("agency", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=True),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("erased_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "media_type IN ('image/jpeg', 'image/png', 'application/pdf')", name=op.f("ck_evidence_file_media_type")
        ),
        sa.CheckConstraint("size > 0", name=op.f("ck_evidence_file_size")),
        sa.ForeignKeyConstraint(["agency"], ["agency.slug"], name=op.f("fk_evidence_file_agency")),
        sa.ForeignKeyConstraint(["region"], ["region.code"], name=op.f("fk_evidence_file_region")),
        sa.ForeignKeyConstraint(["token"], ["token.id"], name=op.f("fk_evidence_file_token")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evidence_file")),
    )
    with op.batch_alter_table("evidence_file", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_evidence_file_region"), ["region"], unique=False)
        batch_op.create_index(batch_op.f("ix_evidence_file_sha256"), ["sha256"], unique=False)

    op.create_table(
        "idempotent_response",
        sa.Column("token", sa.Uuid(), nullable=False),
        sa.Column("key", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("request", sa.String(), nullable=False),
        sa.Column("status", sa.Integer(), nullable=False),
        sa.Column("headers", sa.JSON().with_variant(postgresql.JSONB(), "postgresql"), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["token"], ["token.id"], name=op.f("fk_idempotent_response_token")),
        sa.PrimaryKeyConstraint("token", "key", name=op.f("pk_idempotent_response")),
    )
    with op.batch_alter_table("idempotent_response", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_idempotent_response_created_at"), ["created_at"], unique=False)

    op.create_table(
        "retraction",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("token", sa.Uuid(), nullable=False),
        sa.Column("agency", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=True),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("note", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(["agency"], ["agency.slug"], name=op.f("fk_retraction_agency")),
        sa.ForeignKeyConstraint(["note"], ["erasable_text.id"], name=op.f("fk_retraction_note")),
        sa.ForeignKeyConstraint(["token"], ["token.id"], name=op.f("fk_retraction_token")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_retraction")),
    )
    op.create_table(
        "sent_rows",
        sa.Column("token", sa.Uuid(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("rows", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["token"], ["token.id"], name=op.f("fk_sent_rows_token")),
        sa.PrimaryKeyConstraint("token", name=op.f("pk_sent_rows")),
    )
    op.create_table(
        "statement_requirement",
        sa.Column("statement", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("requirement", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.ForeignKeyConstraint(["statement"], ["statement.id"], name=op.f("fk_statement_requirement_statement")),
        sa.PrimaryKeyConstraint("statement", "requirement", name=op.f("pk_statement_requirement")),
    )
    op.create_table(
        "token_region",
        sa.Column("token", sa.Uuid(), nullable=False),
        sa.Column("region", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.ForeignKeyConstraint(["region"], ["region.code"], name=op.f("fk_token_region_region")),
        sa.ForeignKeyConstraint(["token"], ["token.id"], name=op.f("fk_token_region_token")),
        sa.PrimaryKeyConstraint("token", "region", name=op.f("pk_token_region")),
    )
    op.create_table(
        "calendar_feed_region",
        sa.Column("feed", sa.Uuid(), nullable=False),
        sa.Column("region", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.ForeignKeyConstraint(["feed"], ["calendar_feed.id"], name=op.f("fk_calendar_feed_region_feed")),
        sa.ForeignKeyConstraint(["region"], ["region.code"], name=op.f("fk_calendar_feed_region_region")),
        sa.PrimaryKeyConstraint("feed", "region", name=op.f("pk_calendar_feed_region")),
    )
    op.create_table(
        "commitment_evidence",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("commitment", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("agency", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("region", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "minutes",
                "handover_receipt",
                "letter",
                "photo",
                "link",
                name="evidencekind",
                native_enum=False,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("number", sa.String(), nullable=True),
        sa.Column("dated", sa.Date(), nullable=True),
        sa.Column("file", sa.Uuid(), nullable=True),
        sa.Column("url", sa.String(), nullable=True),
        sa.Column("note", sa.String(), nullable=True),
        sa.Column("recorded_by", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=True),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "kind IN ('minutes', 'handover_receipt', 'letter', 'photo', 'link')",
            name=op.f("ck_commitment_evidence_kind"),
        ),
        sa.ForeignKeyConstraint(["agency"], ["agency.slug"], name=op.f("fk_commitment_evidence_agency")),
        sa.ForeignKeyConstraint(["commitment"], ["commitment.id"], name=op.f("fk_commitment_evidence_commitment")),
        sa.ForeignKeyConstraint(["file"], ["evidence_file.id"], name=op.f("fk_commitment_evidence_file")),
        sa.ForeignKeyConstraint(["recorded_by"], ["agency.slug"], name=op.f("fk_commitment_evidence_recorded_by")),
        sa.ForeignKeyConstraint(["region"], ["region.code"], name=op.f("fk_commitment_evidence_region")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_commitment_evidence")),
    )
    with op.batch_alter_table("commitment_evidence", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_commitment_evidence_commitment"), ["commitment"], unique=False)
        batch_op.create_index(batch_op.f("ix_commitment_evidence_file"), ["file"], unique=False)

    op.create_table(
        "retracted_update",
        sa.Column("update_id", sa.Uuid(), nullable=False),
        sa.Column("retraction", sa.Uuid(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["retraction"], ["retraction.id"], name=op.f("fk_retracted_update_retraction")),
        sa.ForeignKeyConstraint(["update_id"], ["checklist_update.id"], name=op.f("fk_retracted_update_update_id")),
        sa.PrimaryKeyConstraint("update_id", name=op.f("pk_retracted_update")),
    )
    with op.batch_alter_table("retracted_update", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_retracted_update_retraction"), ["retraction"], unique=False)

    op.create_table(
        "update_evidence",
        sa.Column("update_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "minutes",
                "handover_receipt",
                "letter",
                "photo",
                "link",
                name="evidencekind",
                native_enum=False,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("number", sa.String(), nullable=True),
        sa.Column("dated", sa.Date(), nullable=True),
        sa.Column("signed_by", sa.Uuid(), nullable=True),
        sa.Column("file", sa.Uuid(), nullable=True),
        sa.Column("url", sa.Uuid(), nullable=True),
        sa.Column("sha256", sa.String(), nullable=True),
        sa.CheckConstraint(
            "kind IN ('minutes', 'handover_receipt', 'letter', 'photo', 'link')", name=op.f("ck_update_evidence_kind")
        ),
        sa.ForeignKeyConstraint(["file"], ["evidence_file.id"], name=op.f("fk_update_evidence_file")),
        sa.ForeignKeyConstraint(["signed_by"], ["erasable_text.id"], name=op.f("fk_update_evidence_signed_by")),
        sa.ForeignKeyConstraint(["update_id"], ["checklist_update.id"], name=op.f("fk_update_evidence_update_id")),
        sa.ForeignKeyConstraint(["url"], ["erasable_text.id"], name=op.f("fk_update_evidence_url")),
        sa.PrimaryKeyConstraint("update_id", "position", name=op.f("pk_update_evidence")),
    )
    with op.batch_alter_table("update_evidence", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_update_evidence_file"), ["file"], unique=False)

    op.create_table(
        "verification",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("ledger", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("election", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("region", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("requirement", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("update_id", sa.Uuid(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "confirmed", "endorsed", "disputed", "settled", name="verificationkind", native_enum=False, length=32
            ),
            nullable=False,
        ),
        sa.Column("token", sa.Uuid(), nullable=False),
        sa.Column("agency", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=True),
        sa.Column(
            "role",
            sa.Enum(
                "reader", "reporter", "verifier", "coordinator", "admin", name="role", native_enum=False, length=32
            ),
            nullable=False,
        ),
        sa.Column("value", sa.BigInteger(), nullable=True),
        sa.Column("stage", sa.String(), nullable=True),
        sa.Column("observed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("note", sa.Uuid(), nullable=True),
        sa.CheckConstraint(
            "kind IN ('confirmed', 'endorsed', 'disputed', 'settled')", name=op.f("ck_verification_kind")
        ),
        sa.CheckConstraint(
            "role IN ('reader', 'reporter', 'verifier', 'coordinator', 'admin')", name=op.f("ck_verification_role")
        ),
        sa.ForeignKeyConstraint(["agency"], ["agency.slug"], name=op.f("fk_verification_agency")),
        sa.ForeignKeyConstraint(["election"], ["election.slug"], name=op.f("fk_verification_election")),
        sa.ForeignKeyConstraint(["note"], ["erasable_text.id"], name=op.f("fk_verification_note")),
        sa.ForeignKeyConstraint(["region"], ["region.code"], name=op.f("fk_verification_region")),
        sa.ForeignKeyConstraint(["token"], ["token.id"], name=op.f("fk_verification_token")),
        sa.ForeignKeyConstraint(["update_id"], ["checklist_update.id"], name=op.f("fk_verification_update_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_verification")),
    )
    with op.batch_alter_table("verification", schema=None) as batch_op:
        batch_op.create_index("ix_verification_item", ["election", "region", "requirement", "kind"], unique=False)
        batch_op.create_index(batch_op.f("ix_verification_update_id"), ["update_id"], unique=False)
    instance = sa.table("instance", sa.column("id", sa.Integer()), sa.column("uuid", sa.Uuid()))
    op.bulk_insert(instance, [{"id": 1, "uuid": uuid4()}])
    op.execute(f"INSERT INTO compatibility (id, oldest_code) VALUES (1, '{revision}')")
    op.execute("INSERT INTO data_revision (id, reference, content, identity) VALUES (1, 0, 0, 0)")
    if op.get_bind().dialect.name == "sqlite":
        add_sqlite_triggers()
    else:
        add_postgresql_triggers()


def add_sqlite_triggers() -> None:
    for table, refused in HISTORY.items():
        for change in refused:
            op.execute(
                f"CREATE TRIGGER {table}_no_{change.lower()} BEFORE {change} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{table} is history: it is only added to'); END"
            )
    for table, (kind, changes) in RAISED_BY.items():
        for change in changes:
            op.execute(
                f"CREATE TRIGGER {kind}_{table}_{change.split()[0].lower()} AFTER {change} ON {table} "
                f"BEGIN UPDATE data_revision SET {kind} = {kind} + 1; END"
            )


def add_postgresql_triggers() -> None:
    for table, refused in HISTORY.items():
        op.execute(
            f"CREATE FUNCTION {table}_is_history() RETURNS trigger LANGUAGE plpgsql AS "
            f"$$ BEGIN RAISE EXCEPTION '{table} is history: it is only added to'; END $$"
        )
        for change, each in [*((change, "ROW") for change in refused), ("TRUNCATE", "STATEMENT")]:
            op.execute(
                f"CREATE TRIGGER {table}_no_{change.lower()} BEFORE {change} ON {table} "
                f"FOR EACH {each} EXECUTE FUNCTION {table}_is_history()"
            )
    for kind in ("reference", "content", "identity"):
        op.execute(
            f"CREATE FUNCTION raise_{kind}() RETURNS trigger LANGUAGE plpgsql AS "
            f"$$ BEGIN UPDATE data_revision SET {kind} = {kind} + 1, {kind}_raised_by = txid_current() "
            f"WHERE {kind}_raised_by IS DISTINCT FROM txid_current(); RETURN NULL; END $$"
        )
    for table, (kind, changes) in RAISED_BY.items():
        op.execute(
            f"CREATE TRIGGER {kind}_{table} AFTER {' OR '.join(changes)} OR TRUNCATE ON {table} "
            f"FOR EACH STATEMENT EXECUTE FUNCTION raise_{kind}()"
        )


def downgrade() -> None:
    with op.batch_alter_table("verification", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_verification_update_id"))
        batch_op.drop_index("ix_verification_item")

    op.drop_table("verification")
    with op.batch_alter_table("update_evidence", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_update_evidence_file"))

    op.drop_table("update_evidence")
    with op.batch_alter_table("retracted_update", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_retracted_update_retraction"))

    op.drop_table("retracted_update")
    with op.batch_alter_table("commitment_evidence", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_commitment_evidence_file"))
        batch_op.drop_index(batch_op.f("ix_commitment_evidence_commitment"))

    op.drop_table("commitment_evidence")
    op.drop_table("calendar_feed_region")
    op.drop_table("token_region")
    op.drop_table("statement_requirement")
    op.drop_table("sent_rows")
    op.drop_table("retraction")
    with op.batch_alter_table("idempotent_response", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_idempotent_response_created_at"))

    op.drop_table("idempotent_response")
    with op.batch_alter_table("evidence_file", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_evidence_file_sha256"))
        batch_op.drop_index(batch_op.f("ix_evidence_file_region"))

    op.drop_table("evidence_file")
    op.drop_table("commitment_requirement")
    with op.batch_alter_table("commitment_region", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_commitment_region_region"))

    op.drop_table("commitment_region")
    with op.batch_alter_table("checklist_update", schema=None) as batch_op:
        batch_op.drop_index("ix_checklist_update_token")
        batch_op.drop_index("ix_checklist_update_item")
        batch_op.drop_index(batch_op.f("ix_checklist_update_batch"))

    op.drop_table("checklist_update")
    with op.batch_alter_table("check_in", schema=None) as batch_op:
        batch_op.drop_index("ix_check_in_region")

    op.drop_table("check_in")
    with op.batch_alter_table("calendar_feed", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_calendar_feed_token"))

    op.drop_table("calendar_feed")
    with op.batch_alter_table("token", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_token_agency"))

    op.drop_table("token")
    with op.batch_alter_table("tenure", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_tenure_agency"))

    op.drop_table("tenure")
    with op.batch_alter_table("statement", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_statement_region"))

    op.drop_table("statement")
    with op.batch_alter_table("risk", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_risk_region"))

    op.drop_table("risk")
    with op.batch_alter_table("requirement_level", schema=None) as batch_op:
        batch_op.drop_index("ix_requirement_level_level")

    op.drop_table("requirement_level")
    op.drop_table("requirement_dependency")
    with op.batch_alter_table("event_agency", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_event_agency_agency"))

    op.drop_table("event_agency")
    with op.batch_alter_table("commitment", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_commitment_owed_to"))
        batch_op.drop_index(batch_op.f("ix_commitment_owed_by"))
        batch_op.drop_index(batch_op.f("ix_commitment_event"))
        batch_op.drop_index(batch_op.f("ix_commitment_election"))
        batch_op.drop_index(batch_op.f("ix_commitment_agreement"))

    op.drop_table("commitment")
    with op.batch_alter_table("assessment", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_assessment_region"))

    op.drop_table("assessment")
    op.drop_table("agreement_state")
    op.drop_table("agreement_scope")
    with op.batch_alter_table("agreement_region", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_agreement_region_region"))

    op.drop_table("agreement_region")
    with op.batch_alter_table("agreement_party", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_agreement_party_agency"))

    op.drop_table("agreement_party")
    op.drop_table("agreement_fulfils")
    with op.batch_alter_table("agency_member", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_agency_member_member"))

    op.drop_table("agency_member")
    with op.batch_alter_table("agency_jurisdiction", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_agency_jurisdiction_region"))

    op.drop_table("agency_jurisdiction")
    op.drop_table("agency_alias")
    with op.batch_alter_table("target_change", schema=None) as batch_op:
        batch_op.drop_index("ix_target_change_item")

    op.drop_table("target_change")
    op.drop_table("stage")
    op.drop_table("requirement")
    op.drop_table("region_totals")
    op.drop_table("region_successor")
    op.drop_table("region_revision")
    op.drop_table("region_flag")
    op.drop_table("region_boundary")
    op.drop_table("region_alias")
    with op.batch_alter_table("polling_day", schema=None) as batch_op:
        batch_op.drop_index("ix_polling_day_election")

    op.drop_table("polling_day")
    with op.batch_alter_table("log", schema=None) as batch_op:
        batch_op.drop_index("ix_log_region")

    op.drop_table("log")
    with op.batch_alter_table("flag_change", schema=None) as batch_op:
        batch_op.drop_index("ix_flag_change_region")

    op.drop_table("flag_change")
    op.drop_table("figure_change")
    with op.batch_alter_table("figure", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_figure_preferred_of_none",
            sqlite_where=sa.text("preferred AND election IS NULL"),
            postgresql_where=sa.text("preferred AND election IS NULL"),
        )
        batch_op.drop_index(
            "ix_figure_preferred", sqlite_where=sa.text("preferred"), postgresql_where=sa.text("preferred")
        )

    op.drop_table("figure")
    with op.batch_alter_table("fact", schema=None) as batch_op:
        batch_op.drop_index("ix_fact_subject_kind_subject")

    op.drop_table("fact")
    op.drop_table("event_state")
    with op.batch_alter_table("event_region", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_event_region_region"))

    op.drop_table("event_region")
    op.drop_table("event_plan")
    op.drop_table("event_fulfils")
    with op.batch_alter_table("election_region", schema=None) as batch_op:
        batch_op.drop_index("ix_election_region_polling")
        batch_op.drop_index("ix_election_region_level")

    op.drop_table("election_region")
    op.drop_table("daily_totals")
    with op.batch_alter_table("checklist_item", schema=None) as batch_op:
        batch_op.drop_index("ix_checklist_item_requirement")

    op.drop_table("checklist_item")
    op.drop_table("ballot")
    with op.batch_alter_table("agreement", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_agreement_election"))

    op.drop_table("agreement")
    with op.batch_alter_table("agency", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_agency_seat"))

    op.drop_table("agency")
    with op.batch_alter_table("stage_change", schema=None) as batch_op:
        batch_op.drop_index("ix_stage_change_election")

    op.drop_table("stage_change")
    op.drop_table("source")
    with op.batch_alter_table("region", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_region_parent"))
        batch_op.drop_index("ix_region_level_code")

    op.drop_table("region")
    op.drop_table("official_alias")
    with op.batch_alter_table("entry", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_entry_object"))

    op.drop_table("entry")
    with op.batch_alter_table("coordination_event", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_coordination_event_election"))

    op.drop_table("coordination_event")
    op.drop_table("category")
    op.drop_table("template")
    op.drop_table("simulation")
    op.drop_table("region_level")
    op.drop_table("data_revision")
    op.drop_table("official")
    op.drop_table("log_tile")
    op.drop_table("log_head")
    op.drop_table("ledger")
    op.drop_table("instance")
    op.drop_table("evidence_bytes")
    op.drop_table("erasable_text")
    with op.batch_alter_table("election", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_election_default", sqlite_where=sa.text("is_default"), postgresql_where=sa.text("is_default")
        )

    op.drop_table("election")
    op.drop_table("compatibility")
    op.drop_table("checkpoint")
    if op.get_bind().dialect.name != "sqlite":
        for table in HISTORY:
            op.execute(f"DROP FUNCTION {table}_is_history()")
        for kind in ("reference", "content", "identity"):
            op.execute(f"DROP FUNCTION raise_{kind}()")
