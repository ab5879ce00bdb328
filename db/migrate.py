"""Bring an archive to the present form: refuse what is newer, keep a copy, upgrade, check."""

from pathlib import Path

from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine

MIGRATIONS = Path(__file__).parent / "migrations"


def _config(connection: Connection | None = None) -> Config:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def known_revisions() -> list[str]:
    """Return the revisions that this version of the program knows, oldest first."""
    script = ScriptDirectory.from_config(_config())
    return [r.revision for r in reversed(list(script.walk_revisions()))]


def revision_of(connection: Connection) -> str | None:
    """Return the revision that an archive is at; None where it has none."""
    return MigrationContext.configure(connection).get_current_revision()


def upgrade(engine: Engine, to: str = "head") -> None:
    """Run the missing migrations in one transaction."""
    from alembic import command

    with engine.begin() as connection:
        command.upgrade(_config(connection), to)


def downgrade(engine: Engine, to: str) -> None:
    """Go back to an older form; for the tests that every step can be taken back."""
    from alembic import command

    with engine.begin() as connection:
        command.downgrade(_config(connection), to)
