"""The key's file: made once, whole, for its owner alone."""

import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from api.core.settings import Settings, UnsafeSetting
from api.ledger import keys
from api.ledger.checkpoint import public_half


def test_those_who_start_at_once_get_one_key(tmp_path: Path) -> None:
    chosen = Settings(checkpoint_key_file=str(tmp_path / "new" / "checkpoint.key"))
    with ThreadPoolExecutor(8) as pool:
        made = {public_half(key) for key in pool.map(lambda _: keys.load_or_create_key(chosen), range(32))}

    found = keys.load_key(chosen)
    assert found is not None
    assert made == {public_half(found)}
    assert stat.S_IMODE((tmp_path / "new" / "checkpoint.key").stat().st_mode) == 0o600
    assert [it.name for it in (tmp_path / "new").iterdir()] == ["checkpoint.key"]


@pytest.mark.parametrize("text", ["", "nonsense", "AAAA", "\u00e9", "A" * 45])
def test_what_is_no_key_is_refused_and_not_repeated(tmp_path: Path, text: str) -> None:
    file = tmp_path / "checkpoint.key"
    file.write_text(text, encoding="utf-8")

    with pytest.raises(UnsafeSetting, match="holds no checkpoint key") as refused:
        keys.load_key(Settings(checkpoint_key_file=str(file)))

    assert not text or text not in str(refused.value)
    assert "hush" not in repr(Settings(checkpoint_key="hush"))
