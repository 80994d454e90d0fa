"""The key file is created once, whole and readable by its owner only."""

import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from api.core.settings import Settings, UnsafeSetting
from api.ledger import keys
from api.ledger.checkpoint import public_half


def test_threads_that_start_together_get_the_same_key(tmp_path: Path) -> None:
    settings = Settings(checkpoint_key_file=str(tmp_path / "new" / "checkpoint.key"))
    with ThreadPoolExecutor(8) as pool:
        public_keys = {public_half(key) for key in pool.map(lambda _: keys.load_or_create_key(settings), range(32))}

    stored_key = keys.load_key(settings)
    assert stored_key is not None
    assert public_keys == {public_half(stored_key)}
    assert stat.S_IMODE((tmp_path / "new" / "checkpoint.key").stat().st_mode) == 0o600
    assert [it.name for it in (tmp_path / "new").iterdir()] == ["checkpoint.key"]


@pytest.mark.parametrize("text", ["", "nonsense", "AAAA", "\u00e9", "A" * 45])
def test_a_malformed_key_is_refused_and_not_repeated(tmp_path: Path, text: str) -> None:
    file = tmp_path / "checkpoint.key"
    file.write_text(text, encoding="utf-8")

    with pytest.raises(UnsafeSetting, match="holds no checkpoint key") as refusal:
        keys.load_key(Settings(checkpoint_key_file=str(file)))

    assert not text or text not in str(refusal.value)
    assert "hush" not in repr(Settings(checkpoint_key="hush"))
