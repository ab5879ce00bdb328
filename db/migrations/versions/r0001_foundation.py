"""The foundation: everything an archive holds"""

import sqlalchemy as sa
from alembic import op

revision = "r0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make every table."""
    op.create_table(
        "archive",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_archive")),
    )
    op.create_table(
        "author",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("removed_at", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_author")),
    )
    op.create_table(
        "dossier",
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("scope", sa.Text(), nullable=False),
        sa.Column("query", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("removed_at", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dossier")),
    )
    op.create_table(
        "index_queue",
        sa.Column("number", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("interview", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_index_queue")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "note",
        sa.Column("target_kind", sa.Text(), nullable=False),
        sa.Column("target", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("anchor", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("done", sa.Boolean(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("removed_at", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_note")),
    )
    with op.batch_alter_table("note", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_note_target_kind_target"), ["target_kind", "target"], unique=False)

    op.create_table(
        "original",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("media_type", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("importer", sa.Text(), nullable=False),
        sa.Column("encoding", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("removed_at", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_original")),
    )
    with op.batch_alter_table("original", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_original_sha256"), ["sha256"], unique=False)

    op.create_table(
        "speaker",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("removed_at", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_speaker")),
    )
    with op.batch_alter_table("speaker", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_speaker_name"), ["name"], unique=False)

    op.create_table(
        "tag",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("parent", sa.Text(), nullable=True),
        sa.Column("colour", sa.Text(), nullable=False),
        sa.Column("definition", sa.Text(), nullable=False),
        sa.Column("shortcut", sa.Text(), nullable=False),
        sa.Column("position", sa.Float(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("removed_at", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["parent"], ["tag.id"], name=op.f("fk_tag_parent_tag")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tag")),
    )
    with op.batch_alter_table("tag", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_tag_parent"), ["parent"], unique=False)

    op.create_table(
        "action",
        sa.Column("seq", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("of", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["author"], ["author.id"], name=op.f("fk_action_author_author")),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_action")),
        sa.UniqueConstraint("id", name=op.f("uq_action_id")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("action", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_action_state"), ["state"], unique=False)

    op.create_table(
        "change",
        sa.Column("seq", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("hlc", sa.Text(), nullable=False),
        sa.Column("site", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("entity", sa.Text(), nullable=False),
        sa.Column("entity_id", sa.Text(), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("value", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("old", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("prev", sa.Text(), nullable=True),
        sa.Column("group_id", sa.Text(), nullable=False),
        sa.Column("schema_version", sa.Integer(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["author"], ["author.id"], name=op.f("fk_change_author_author")),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_change")),
        sa.UniqueConstraint("id", name=op.f("uq_change_id")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("change", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_change_entity_id_field_seq"), ["entity_id", "field", "seq"], unique=False)
        batch_op.create_index(batch_op.f("ix_change_group_id"), ["group_id"], unique=False)

    op.create_table(
        "dossier_section",
        sa.Column("dossier", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("position", sa.Float(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("removed_at", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["dossier"], ["dossier.id"], name=op.f("fk_dossier_section_dossier_dossier")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dossier_section")),
    )
    with op.batch_alter_table("dossier_section", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_dossier_section_dossier"), ["dossier"], unique=False)

    op.create_table(
        "interview",
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("title_origin", sa.Text(), nullable=False),
        sa.Column("revision", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("date", sa.Text(), nullable=True),
        sa.Column("date_origin", sa.Text(), nullable=True),
        sa.Column("outlet", sa.Text(), nullable=False),
        sa.Column("interviewer", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("summary", sa.Text(), nullable=False),
        sa.Column("terms", sa.Text(), nullable=False),
        sa.Column("embargo", sa.Text(), nullable=True),
        sa.Column("original", sa.Text(), nullable=True),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("removed_at", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["original"], ["original.id"], name=op.f("fk_interview_original_original")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_interview")),
    )
    with op.batch_alter_table("interview", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_interview_date"), ["date"], unique=False)
        batch_op.create_index(batch_op.f("ix_interview_original"), ["original"], unique=False)

    op.create_table(
        "speaker_alias",
        sa.Column("speaker", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("removed_at", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["speaker"], ["speaker.id"], name=op.f("fk_speaker_alias_speaker_speaker")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_speaker_alias")),
    )
    with op.batch_alter_table("speaker_alias", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_speaker_alias_name"), ["name"], unique=False)
        batch_op.create_index(batch_op.f("ix_speaker_alias_speaker"), ["speaker"], unique=False)

    op.create_table(
        "speaker_role",
        sa.Column("speaker", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("affiliation", sa.Text(), nullable=False),
        sa.Column("since", sa.Text(), nullable=True),
        sa.Column("until", sa.Text(), nullable=True),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("removed_at", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["speaker"], ["speaker.id"], name=op.f("fk_speaker_role_speaker_speaker")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_speaker_role")),
    )
    with op.batch_alter_table("speaker_role", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_speaker_role_speaker"), ["speaker"], unique=False)

    op.create_table(
        "tagging",
        sa.Column("tag", sa.Text(), nullable=False),
        sa.Column("target_kind", sa.Text(), nullable=False),
        sa.Column("target", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("removed_at", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["tag"], ["tag.id"], name=op.f("fk_tagging_tag_tag")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tagging")),
    )
    with op.batch_alter_table("tagging", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_tagging_tag"), ["tag"], unique=False)
        batch_op.create_index(batch_op.f("ix_tagging_target_kind_target"), ["target_kind", "target"], unique=False)

    op.create_table(
        "revision",
        sa.Column("interview", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("body_start", sa.Integer(), nullable=False),
        sa.Column("passages", sa.JSON(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=True),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("removed_at", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["author"], ["author.id"], name=op.f("fk_revision_author_author")),
        sa.ForeignKeyConstraint(
            ["interview"],
            ["interview.id"],
            name=op.f("fk_revision_interview_interview"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_revision")),
        sa.UniqueConstraint("interview", "number", name=op.f("uq_revision_interview_number")),
    )
    op.create_table(
        "quote",
        sa.Column("interview", sa.Text(), nullable=False),
        sa.Column("revision", sa.Text(), nullable=False),
        sa.Column("anchors", sa.JSON(), nullable=False),
        sa.Column("speaker", sa.Text(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("attribution", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("terms", sa.Text(), nullable=True),
        sa.Column("embargo", sa.Text(), nullable=True),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("removed_at", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["interview"], ["interview.id"], name=op.f("fk_quote_interview_interview")),
        sa.ForeignKeyConstraint(["revision"], ["revision.id"], name=op.f("fk_quote_revision_revision")),
        sa.ForeignKeyConstraint(["speaker"], ["speaker.id"], name=op.f("fk_quote_speaker_speaker")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quote")),
    )
    with op.batch_alter_table("quote", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_quote_interview"), ["interview"], unique=False)
        batch_op.create_index(batch_op.f("ix_quote_speaker"), ["speaker"], unique=False)
        batch_op.create_index(batch_op.f("ix_quote_state"), ["state"], unique=False)

    op.create_table(
        "dossier_item",
        sa.Column("section", sa.Text(), nullable=False),
        sa.Column("position", sa.Float(), nullable=False),
        sa.Column("quote", sa.Text(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("context", sa.Text(), nullable=False),
        sa.Column("show_notes", sa.Boolean(), nullable=False),
        sa.Column("show_links", sa.Boolean(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("removed_at", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["quote"], ["quote.id"], name=op.f("fk_dossier_item_quote_quote")),
        sa.ForeignKeyConstraint(
            ["section"], ["dossier_section.id"], name=op.f("fk_dossier_item_section_dossier_section")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dossier_item")),
    )
    with op.batch_alter_table("dossier_item", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_dossier_item_quote"), ["quote"], unique=False)
        batch_op.create_index(batch_op.f("ix_dossier_item_section"), ["section"], unique=False)

    op.create_table(
        "link",
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("target", sa.Text(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("removed_at", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["source"], ["quote.id"], name=op.f("fk_link_source_quote")),
        sa.ForeignKeyConstraint(["target"], ["quote.id"], name=op.f("fk_link_target_quote")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_link")),
    )
    with op.batch_alter_table("link", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_link_source"), ["source"], unique=False)
        batch_op.create_index(batch_op.f("ix_link_target"), ["target"], unique=False)


def downgrade() -> None:
    """Take every table away again."""
    with op.batch_alter_table("link", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_link_target"))
        batch_op.drop_index(batch_op.f("ix_link_source"))

    op.drop_table("link")
    with op.batch_alter_table("dossier_item", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_dossier_item_section"))
        batch_op.drop_index(batch_op.f("ix_dossier_item_quote"))

    op.drop_table("dossier_item")
    with op.batch_alter_table("quote", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_quote_state"))
        batch_op.drop_index(batch_op.f("ix_quote_speaker"))
        batch_op.drop_index(batch_op.f("ix_quote_interview"))

    op.drop_table("quote")
    op.drop_table("revision")
    with op.batch_alter_table("tagging", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_tagging_target_kind_target"))
        batch_op.drop_index(batch_op.f("ix_tagging_tag"))

    op.drop_table("tagging")
    with op.batch_alter_table("speaker_role", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_speaker_role_speaker"))

    op.drop_table("speaker_role")
    with op.batch_alter_table("speaker_alias", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_speaker_alias_speaker"))
        batch_op.drop_index(batch_op.f("ix_speaker_alias_name"))

    op.drop_table("speaker_alias")
    with op.batch_alter_table("interview", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_interview_original"))
        batch_op.drop_index(batch_op.f("ix_interview_date"))

    op.drop_table("interview")
    with op.batch_alter_table("dossier_section", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_dossier_section_dossier"))

    op.drop_table("dossier_section")
    with op.batch_alter_table("change", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_change_group_id"))
        batch_op.drop_index(batch_op.f("ix_change_entity_id_field_seq"))

    op.drop_table("change")
    with op.batch_alter_table("action", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_action_state"))

    op.drop_table("action")
    with op.batch_alter_table("tag", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_tag_parent"))

    op.drop_table("tag")
    with op.batch_alter_table("speaker", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_speaker_name"))

    op.drop_table("speaker")
    with op.batch_alter_table("original", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_original_sha256"))

    op.drop_table("original")
    with op.batch_alter_table("note", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_note_target_kind_target"))

    op.drop_table("note")
    op.drop_table("index_queue")
    op.drop_table("dossier")
    op.drop_table("author")
    op.drop_table("archive")
