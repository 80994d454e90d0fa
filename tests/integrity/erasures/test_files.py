"""An erased text is in no file of SQLite any more, and a list says what an older backup still holds."""

from pathlib import Path

import pytest
from sqlalchemy import make_url

from tests.cli.command import siaga
from tests.conftest import Siaga
from tests.integrity.erasures.test_erasing import LINK, PRIVATE, newest_entry
from tests.offices import Offices
from tests.reporting.evidence.test_evidence import PDF, store_file

REASON = {"note": "it names a private person"}
SECRET_PAGE = PDF + b"the photocopied identity card of " + PRIVATE.encode()


def bytes_of(siaga_box: Siaga) -> bytes:
    """Everything in the files of an SQLite database."""
    file = Path(make_url(siaga_box.url).database or "")
    return b"".join(it.read_bytes() for it in file.parent.glob(f"{file.name}*"))


def test_an_erased_text_and_file_are_in_no_byte_of_sqlite(open_box: Siaga) -> None:
    if not open_box.database.is_sqlite:
        pytest.skip("PostgreSQL keeps dead rows until they are vacuumed; the manual says so")
    offices = Offices(open_box)
    offices.reported("ADH-03", value=3, note=PRIVATE, evidence=[LINK])
    entry, file = newest_entry(open_box), store_file(offices, SECRET_PAGE)
    assert PRIVATE.encode() in bytes_of(open_box)
    assert SECRET_PAGE[-60:] in bytes_of(open_box)

    assert open_box.nation.post(f"/v1/history/entries/{entry}/erasure", json=REASON).status_code == 201
    assert open_box.nation.post(f"/v1/evidence/{file}/erasure", json=REASON).status_code == 201

    assert PRIVATE.encode() not in bytes_of(open_box)
    assert SECRET_PAGE[-60:] not in bytes_of(open_box)


def test_the_erasures_since_a_backup_are_listed(open_box: Siaga) -> None:
    offices = Offices(open_box)
    offices.reported("ADH-03", value=3, note=PRIVATE)
    entry, file = newest_entry(open_box), store_file(offices, SECRET_PAGE)
    open_box.nation.post(f"/v1/history/entries/{entry}/erasure", json=REASON)
    open_box.nation.post(f"/v1/evidence/{file}/erasure", json=REASON)

    everything = siaga(open_box.url, "erasures")
    nothing = siaga(open_box.url, "erasures", "--since", "2090-01-01")

    lines = everything.out.splitlines()
    assert [line.split("  ")[2] for line in lines[:-1]] == [f"a text of entry {entry}", f"file {file}"]
    assert lines[-1] == "2 erasures."
    assert (nothing.status, nothing.out) == (0, "0 erasures.\n")
