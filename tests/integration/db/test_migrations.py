"""The tables that the migrations make are the tables that the program knows, and every step can be taken back."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Engine, create_engine, text

from db.migrate import downgrade, known_revisions, revision_of, upgrade
from db.models import Base

SCHEMA = "select name, sql from sqlite_master where name not like '%alembic%' and name not like 'sqlite_%'"
STEPS = [*pairwise(["base", *known_revisions()])]


@pytest.fixture
def empty() -> Iterator[Engine]:
    import sqlcipher3
    from sqlalchemy.pool import StaticPool

    engine = create_engine("sqlite://", module=sqlcipher3.dbapi2, poolclass=StaticPool)
    yield engine
    engine.dispose()


def schema(engine: Engine) -> set[tuple[str, str]]:
    """Return all that the database is made of, apart from what Alembic and SQLite themselves keep in it."""
    with engine.connect() as connection:
        rows = connection.execute(text(SCHEMA))
        return {(name, " ".join((sql or "").split())) for name, sql in rows}


def test_the_migrations_make_the_tables_that_the_program_knows(empty: Engine) -> None:
    upgrade(empty)

    with empty.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []


def test_what_the_program_knows_and_the_migrations_lack_is_noticed(empty: Engine) -> None:
    upgrade(empty)

    with empty.begin() as connection:
        connection.execute(text("alter table note drop column done"))
        assert compare_metadata(MigrationContext.configure(connection), Base.metadata) != []


def test_the_program_knows_its_migrations(empty: Engine) -> None:
    upgrade(empty)

    with empty.connect() as connection:
        assert revision_of(connection) == known_revisions()[-1]


@pytest.mark.parametrize(("before", "after"), STEPS, ids=[after for _, after in STEPS])
def test_a_step_can_be_taken_back_and_again(empty: Engine, before: str, after: str) -> None:
    if before != "base":
        upgrade(empty, before)
    old = schema(empty)
    upgrade(empty, after)
    new = schema(empty)
    assert new != old

    downgrade(empty, before)
    assert schema(empty) == old
    upgrade(empty, after)
    assert schema(empty) == new


def test_the_names_of_the_files_are_the_revisions_that_alembic_knows() -> None:
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    from db.migrate import MIGRATIONS

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    walked = ScriptDirectory.from_config(config).walk_revisions()
    assert [one.revision for one in reversed(list(walked))] == known_revisions()
