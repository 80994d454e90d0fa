"""The files of the pages, read once when the module is imported.

Each file has an address that changes whenever any file of the pages changes, so browsers may keep it for ever:
`/static/<version>/<path>`. Modules and style sheets name each other by relative addresses and so stay in one version.
"""

import hashlib
import json
import re
from dataclasses import dataclass
from pathlib import Path

from api.core import region_codes
from api.core.version import VERSION

FOLDER = Path(__file__).with_name("static")
MEDIA_TYPES = {
    ".css": "text/css",
    ".html": "text/html",
    ".js": "text/javascript",
    ".svg": "image/svg+xml",
    ".webmanifest": "application/manifest+json",
}
"""By the ending of a file's name. Files with other endings are not served."""
SERVICE_WORKER = "report/service-worker.js"
COMMENT = re.compile(r"^[ \t]*(?:/\*(?:(?!\*/).)*\*/|//[^\n]*)\n", re.MULTILINE | re.DOTALL)
"""A comment that has lines of its own."""
COUNTRY = {
    "root": region_codes.ROOT,
    "code_lengths": " ".join(map(str, region_codes.CODE_LENGTHS[1:])),
    "levels_above_ledgers": " ".join(region_codes.LEVELS_ABOVE_LEDGERS),
    "time_zone": region_codes.LAST_ZONE,
}
"""What pages have to know of the country, by the names that their HTML has for it."""
IMPORTED_PATH = re.compile(r"""^(?:import|export)\b[^;]*?\bfrom "(\.[^"]+)";""", re.MULTILINE)


@dataclass(frozen=True)
class Asset:
    """A file of the pages."""

    content: bytes
    media_type: str


def _read_assets() -> dict[str, Asset]:
    """Return every file below `static`, by its path there. Comments are for readers of the source alone."""
    return {
        file.relative_to(FOLDER).as_posix(): Asset(
            COMMENT.sub("", file.read_text(encoding="utf-8")).encode(), MEDIA_TYPES[file.suffix]
        )
        for file in sorted(FOLDER.rglob("*"))
        if file.suffix in MEDIA_TYPES
    }


def _digest(assets: dict[str, Asset]) -> str:
    digest = hashlib.sha256(VERSION.encode())
    for path, asset in assets.items():
        digest.update(f"{path}\0{len(asset.content)}\0".encode() + asset.content)
    return digest.hexdigest()[:16]


ASSETS = _read_assets()
ASSETS_VERSION = _digest(ASSETS)
ROOT = f"/static/{ASSETS_VERSION}"


def modules_behind(path: str) -> list[str]:
    """Return a module and all that it imports, directly or not. Browsers load them at once instead of one by one."""
    found_paths, waiting_paths = [path], [path]
    while waiting_paths:
        module_path = waiting_paths.pop(0)
        for imported_path in IMPORTED_PATH.findall(ASSETS[module_path].content.decode()):
            absolute_path = (FOLDER / module_path).parent.joinpath(imported_path).resolve()
            relative_path = absolute_path.relative_to(FOLDER.resolve()).as_posix()
            if relative_path not in found_paths:
                found_paths.append(relative_path)
                waiting_paths.append(relative_path)
    return found_paths


def page(folder: str) -> bytes:
    """Return the HTML of the page in a folder of `static`, with the addresses of its files and the country put in."""
    html = ASSETS[f"{folder}/page.html"].content.decode()
    html = html.replace("<!-- modules -->", _links("modulepreload", modules_behind(f"{folder}/page.js")))
    html = html.replace("<!-- modules of the report page -->", _links("prefetch", modules_behind("report/page.js")))
    for name, text in COUNTRY.items():
        html = html.replace(f"{{{name}}}", text)
    return html.replace("{static}", ROOT).encode()


def _links(relation: str, paths: list[str]) -> str:
    return "\n".join(f'<link rel="{relation}" href="{ROOT}/{path}">' for path in paths)


def service_worker() -> bytes:
    """Return the service worker of the report page. It holds the addresses of all files that the page needs."""
    files = [
        f"{ROOT}/{path}"
        for path in ASSETS
        if path.partition("/")[0] in ("lib", "report") and path != SERVICE_WORKER and not path.endswith(".html")
    ]
    script = ASSETS[SERVICE_WORKER].content.decode()
    return script.replace("{version}", ASSETS_VERSION).replace("{files}", json.dumps(["/report", *files])).encode()
