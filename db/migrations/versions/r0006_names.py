"""Surnames under their keys, by which one person is known in every spelling"""

import sqlalchemy as sa
from alembic import op

from desktop_app.domain.naming import surname_key

revision = "r0006"
down_revision = "r0005"
branch_labels = None
depends_on = None

TABLES = ("speaker", "speaker_alias")


def upgrade() -> None:
    """Add the column, and fill it for the names that are here."""
    connection = op.get_bind()
    for table in TABLES:
        op.add_column(table, sa.Column("key", sa.Text(), nullable=False, server_default=""))
        op.create_index(f"ix_{table}_key", table, ["key"])
        for row in connection.execute(sa.text(f"SELECT id, name FROM {table}")).all():  # noqa: S608 - our own names
            connection.execute(
                sa.text(f"UPDATE {table} SET key = :key WHERE id = :id"),  # noqa: S608
                {"id": row.id, "key": surname_key(row.name)},
            )


def downgrade() -> None:
    """Take the column away."""
    for table in TABLES:
        op.drop_index(f"ix_{table}_key", table)
        op.drop_column(table, "key")
