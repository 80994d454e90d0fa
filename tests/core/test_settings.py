"""Settings: defaults, sources, and refusals that say in one sentence what to do."""

import pytest

from api.core import settings
from api.core.settings import UnsafeSetting


@pytest.fixture(autouse=True)
def clean(monkeypatch: pytest.MonkeyPatch) -> None:
    """Remove the settings of whoever runs the tests."""
    for name in settings.Settings.model_fields:
        monkeypatch.delenv(f"SIAGA_{name.upper()}", raising=False)


def test_nothing_needs_to_be_set() -> None:
    loaded = settings.load()

    assert loaded.database_url.startswith("sqlite:///")
    assert (loaded.host, loaded.workers) == ("127.0.0.1", 1)


def test_the_environment_sets_and_the_command_line_wins(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SIAGA_PORT", "8001")
    monkeypatch.setenv("SIAGA_HOST", "0.0.0.0")

    loaded = settings.load(port=8002, host=None)

    assert (loaded.port, loaded.host) == (8002, "0.0.0.0")


@pytest.mark.parametrize("name", ["SIAGA_TOKEN", "SIAGA_TEST_POSTGRES_URL"])
def test_variables_of_clients_and_tests_are_ignored(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv(name, "anything")

    assert settings.load().port == 8000


@pytest.mark.parametrize("name", ["SIAGA_PROT", "SIAGA_", "SIAGA_DATABASE", "SIAGA_TOKENS"])
def test_an_unknown_setting_is_refused_with_the_list_of_known_ones(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv(name, "hush")

    with pytest.raises(UnsafeSetting) as refusal:
        settings.load()

    assert str(refusal.value).startswith(f"{name} is not a setting of Siaga.")
    assert "SIAGA_DATABASE_URL" in str(refusal.value)
    assert "hush" not in str(refusal.value)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("PORT", "0"),
        ("PORT", "65536"),
        ("PORT", "hush"),
        ("PORT", ""),
        ("WORKERS", "0"),
        ("WORKERS", "65"),
        ("BODY_LIMIT", "1023"),
        ("BODY_LIMIT", "1e9"),
        ("NOW", "1795312800"),
        ("NOW", "2026-11-22T09:00:00"),
        ("NOW", "2026-11-22"),
    ],
)
def test_an_invalid_value_is_refused_by_name(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(f"SIAGA_{name}", value)

    with pytest.raises(UnsafeSetting) as refusal:
        settings.load()

    assert str(refusal.value).startswith(f"Correct these settings: SIAGA_{name}: ")
    assert "hush" not in str(refusal.value)


def test_all_wrong_settings_are_reported_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SIAGA_PORT", "x")
    monkeypatch.setenv("SIAGA_WORKERS", "x")

    with pytest.raises(UnsafeSetting, match=r"SIAGA_PORT: .*; SIAGA_WORKERS: "):
        settings.load()


@pytest.mark.parametrize("url", ["sqlite://", "sqlite:///", "sqlite:///:memory:", "sqlite:///file::memory:?uri=true"])
def test_a_database_in_memory_is_refused(url: str) -> None:
    with pytest.raises(UnsafeSetting, match=r"Name a file: sqlite:///var/siaga\.db"):
        settings.load(database_url=url)


@pytest.mark.parametrize(
    "url", ["mysql://hush@host/db", "postgresql+asyncpg://hush@host/db", "sqlite+aiosqlite:///hush.db", "oracle://hush"]
)
def test_an_unsupported_driver_is_refused(url: str) -> None:
    with pytest.raises(UnsafeSetting) as refusal:
        settings.load(database_url=url)

    assert "sqlite:/// or postgresql+psycopg://" in str(refusal.value)
    assert "hush" not in str(refusal.value)


@pytest.mark.parametrize("url", ["", "hush", "var/siaga.db", "://", "postgresql://user:hush@host:port/db"])
def test_a_malformed_url_is_refused_without_being_repeated(url: str) -> None:
    with pytest.raises(UnsafeSetting) as refusal:
        settings.load(database_url=url)

    assert "postgresql+psycopg://user@host/name" in str(refusal.value)
    assert "hush" not in str(refusal.value)


def test_sqlite_allows_one_worker() -> None:
    with pytest.raises(UnsafeSetting, match=r"--workers 1, or set SIAGA_DATABASE_URL to a PostgreSQL database"):
        settings.load(workers=2)

    assert settings.load(workers=2, database_url="postgresql+psycopg://user@host/db").workers == 2


def test_settings_are_immutable() -> None:
    with pytest.raises(ValueError, match="frozen"):
        settings.load().port = 1  # type: ignore[misc]
