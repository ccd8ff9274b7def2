import json
import re

import pytest

from checker.explaining.pages import all_pages, find_page

PAGES = all_pages()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_page_says_what_it_is_and_shows_both_sides(page):
    assert page.text.startswith(f"# {page.name}\n")
    assert page.title in page.text
    assert ("## Reported" in page.text and "## Not reported" in page.text) or (
        "## Wrong" in page.text and "## Right" in page.text
    )


@pytest.mark.parametrize("page", [page for page in PAGES if page.severity in {"sources", "record"}], ids=lambda page: page.name)
def test_the_claims_on_a_page_are_json(page):
    for block in re.findall(r"```json\n(.*?)\n```", page.text, re.DOTALL):
        assert [json.loads(line)["predicate"] for line in block.splitlines()]


def test_names_are_unique_and_found():
    names = [page.name for page in PAGES]
    assert len(names) == len(set(names))
    assert all(find_page(name) is not None for name in names)
    assert find_page("no-such-rule") is None
