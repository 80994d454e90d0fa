"""Generated pages are those of the code, and links of all pages lead somewhere."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.documents import reference
from tests.documents.pages import PAGES, name_of, read

GENERATED = reference.pages()
LINK = re.compile(r"\[[^\]]*\]\((?P<target>[^)#:]*)(?:#(?P<heading>[^)]*))?\)")


@pytest.mark.parametrize("page", GENERATED, ids=name_of)
def test_a_generated_page_is_that_of_the_code(page: Path) -> None:
    assert read(page) == GENERATED[page], "Run `make docs`."


def broken_links(page: Path) -> Iterator[str]:
    for link in LINK.finditer(re.sub(r"```.*?```", "", read(page), flags=re.DOTALL)):
        target = page if not link["target"] else (page.parent / link["target"]).resolve()
        if not (target.exists() and (not link["heading"] or link["heading"] in headings(target))):
            yield link[0]


def headings(page: Path) -> set[str]:
    """The names by which GitHub links to the headings of a page."""
    titles = re.findall(r"^#+ (.+)$", read(page), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


def test_every_link_leads_somewhere() -> None:
    assert [(name_of(page), link) for page in PAGES for link in broken_links(page)] == []


def test_every_page_is_listed() -> None:
    """A reader finds each page from the list of documents."""
    listed = {
        (page.parent / it["target"]).resolve() for page in PAGES for it in LINK.finditer(read(page)) if it["target"]
    }

    assert [
        name_of(page) for page in PAGES if page.is_relative_to(PAGES[0].parent / "docs") and page not in listed
    ] == []
