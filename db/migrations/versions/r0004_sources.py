"""What is known of a source and of how it was read; where in it a citation can point; which texts are alike"""

import sqlalchemy as sa
from alembic import op

from desktop_app.domain.likeness import signature

revision = "r0004"
down_revision = "r0003"
branch_labels = None
depends_on = None

COLUMNS = {
    "original": (("part", sa.Text(), ""), ("source", sa.Text(), ""), ("remarks", sa.JSON(), "[]")),
    "interview": (
        ("recorded", sa.Text(), None),
        ("recorded_origin", sa.Text(), None),
        ("interviewee", sa.Text(), ""),
        ("origins", sa.JSON(), "[]"),
    ),
    "revision": (("locators", sa.JSON(), "[]"), ("likeness", sa.Text(), "")),
}


def upgrade() -> None:
    """Add the columns, and tell of the texts that are here what they are like."""
    for table, columns in COLUMNS.items():
        for name, kind, default in columns:
            op.add_column(table, sa.Column(name, kind, nullable=default is None, server_default=default))
    connection = op.get_bind()
    ids = [row.id for row in connection.execute(sa.text("SELECT id FROM revision"))]
    for id in ids:
        text, start = connection.execute(
            sa.text("SELECT text, body_start FROM revision WHERE id = :id"), {"id": id}
        ).one()
        connection.execute(
            sa.text("UPDATE revision SET likeness = :likeness WHERE id = :id"),
            {"id": id, "likeness": signature(text[start:])},
        )


def downgrade() -> None:
    """Take the columns away."""
    for table, columns in COLUMNS.items():
        for name, _, _ in columns:
            op.drop_column(table, name)
