"""Files to load, and digests of what a database holds before and after."""

import hashlib
from pathlib import Path

import sqlalchemy as sa

from api.imports import service
from api.imports.schemas import ImportReport
from api.reference.regions.models import Region
from tests.conftest import Siaga

LEVELS = """level,rank,title_id,title_en
nation,0,Negara,Nation
province,1,Provinsi,Province
regency,2,Kabupaten atau kota,Regency or city
district,3,Kecamatan,District
village,4,Desa,Village
"""
REGIONS = """code,kind,name,latitude,longitude
ID,Negara,Indonesia,-2.5,118
64,Provinsi,Kalimantan Timur,0.5,116.5
64.08,Kabupaten,Kutai Timur,1.5,117.5
64.08.04,Kecamatan,Sangatta Utara,0.5,117.6
"""
SOURCES = """[[source]]
id = "S"
kind = "page"
summary_id = "Halaman"
summary_en = "A page"
"""
ELECTION = """[[election]]
slug = "pilkada"
title_id = "Pilkada"
title_en = "Regional election"
kind = "regional"
polling_on = 2024-11-27
[[election.provenance]]
source = "S"
origin = "external"
"""
AGENCY = """[[agency]]
slug = "kpu"
name = "KPU"
gloss_en = "Election commission"
function = "election_management"
level = "province"
seat = "64"
[[agency.provenance]]
source = "S"
origin = "external"
"""
SMALL = {
    "region_levels.csv": LEVELS,
    "regions.csv": REGIONS,
    "sources.toml": SOURCES,
    "elections.toml": ELECTION,
    "agencies.toml": AGENCY,
}
"""A country of one district, with one source, one election and one agency."""


def write_file(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def load_files(siaga: Siaga, folder: Path, files: dict[str, str], *, dry_run: bool = False) -> ImportReport:
    folder.mkdir(exist_ok=True)
    for name, content in files.items():
        write_file(folder, name, content)
    return service.load(siaga.database, folder, dry_run=dry_run)


def table_digests(siaga: Siaga) -> dict[str, tuple[int, str]]:
    """For every table in the database: how many rows it holds, and a digest of them."""
    digests = {}
    with siaga.database.read() as session:
        names = sa.inspect(session.connection()).get_table_names()
        for name in sorted(names):
            rows = sorted(
                repr(tuple(row)) for row in session.execute(sa.select(sa.text("*")).select_from(sa.table(name)))
            )
            digests[name] = (len(rows), hashlib.sha256("\n".join(rows).encode()).hexdigest())
    return digests


def stored_region(siaga: Siaga, code: str) -> Region:
    with siaga.database.read() as session:
        region = session.get(Region, code)
    assert region is not None, code
    return region
