"""PostgreSQL's own views tell connections apart, and `/metrics` says how full their pools are."""

import pytest
import sqlalchemy as sa
from sqlalchemy import make_url

from api.db.engine import Database
from tests.conftest import Siaga

NAMES = "SELECT DISTINCT application_name FROM pg_stat_activity WHERE datname = current_database()"


def test_postgresql_lists_connections_by_what_they_do(box: Siaga) -> None:
    if box.database.is_sqlite:
        pytest.skip("SQLite has no connections to list")
    database = box.database

    with database.writer.connect(), database.lookups.connect(), database.read() as session:
        names = {*session.connection().execute(sa.text(NAMES)).scalars()}

    assert names >= {"siaga writer", "siaga reader", "siaga lookups"}


def test_a_name_in_the_address_wins(box: Siaga) -> None:
    if box.database.is_sqlite:
        pytest.skip("SQLite has no connections to list")
    url = make_url(box.url).update_query_dict({"application_name": "trial"})
    database = Database(url.render_as_string(hide_password=False))

    with database.read() as session:
        name = session.connection().scalar(sa.text("SELECT current_setting('application_name')"))
    database.close()

    assert name == "trial"


def test_metrics_say_how_full_each_pool_is(box: Siaga) -> None:
    text = box.nation.get("/metrics").text

    for pool, size in box.database.pool_sizes().items():
        assert f'siaga_pool_size{{pool="{pool}"}} {float(size)}' in text
        assert f'siaga_pool_connections{{pool="{pool}"}} ' in text
