import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from api.core.caller import Role
from api.identity import domain as identity_domain

LETTERS = string.ascii_letters + string.digits + "-_"


def test_every_secret_is_unique_and_long() -> None:
    secrets = {identity_domain.new_secret() for _ in range(1000)}

    assert len(secrets) == 1000
    assert all(identity_domain.is_well_formed(it) for it in secrets)
    assert {len(it) for it in secrets} == {len("siaga_") + 43 + 6}
    assert all(set(it) <= set(LETTERS) for it in secrets)


@settings(deadline=None)
@given(position=st.integers(min_value=0, max_value=54), letter=st.sampled_from(LETTERS))
def test_a_mistyped_letter_is_noticed(position: int, letter: str) -> None:
    secret = identity_domain.new_secret()
    mistyped = secret[:position] + letter + secret[position + 1 :]

    assert identity_domain.is_well_formed(mistyped) is (mistyped == secret)


@settings(deadline=None)
@given(st.text())
def test_other_text_is_not_a_well_formed_secret(text: str) -> None:
    assert not identity_domain.is_well_formed(text)
    assert not identity_domain.is_well_formed(f"siaga_{text}")


@pytest.mark.parametrize("cut", [1, 6, 20, 54])
def test_a_cut_secret_is_noticed(cut: int) -> None:
    assert not identity_domain.is_well_formed(identity_domain.new_secret()[:-cut])
    assert not identity_domain.is_well_formed(identity_domain.new_secret()[cut:])


def test_a_role_includes_those_before_it() -> None:
    order = ["reader", "reporter", "verifier", "coordinator", "admin"]

    assert [role.value for role in Role] == order
    for role in Role:
        assert [it for it in order if role.includes(it)] == order[: order.index(role) + 1]
