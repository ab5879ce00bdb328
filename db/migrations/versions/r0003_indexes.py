"""Lists count quotes, and imports look for a file's interview, in indexes alone"""

from alembic import op

revision = "r0003"
down_revision = "r0002"
branch_labels = None
depends_on = None

_QUOTES, _COUNTED = "ix_quote_interview", "ix_quote_interview_removed_at_state_speaker"
_NAMES, _FILES = "ix_original_name", "ix_revision_original_removed_at_interview"


def upgrade() -> None:
    """Let the indexes hold what is counted and compared."""
    op.drop_index(_QUOTES, "quote")
    op.create_index(_COUNTED, "quote", ["interview", "removed_at", "state", "speaker"])
    op.create_index(_NAMES, "original", ["name"])
    op.create_index(_FILES, "revision", ["original", "removed_at", "interview"])


def downgrade() -> None:
    """Bring the indexes of before back."""
    op.drop_index(_FILES, "revision")
    op.drop_index(_NAMES, "original")
    op.drop_index(_COUNTED, "quote")
    op.create_index(_QUOTES, "quote", ["interview"])
