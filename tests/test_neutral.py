"""The package knows no topic: none of the names, places and dates of the encoded articles stands in it."""

import re

import pytest

WORDS = (
    "astana|syria|idlib|ahrar|sochi|geneva|mistura|alloush|kazakhstan|nusra|tahrir|assad|aleppo|latakia|hama|homs|krol|satterfield"
    "|lavrov|lavrentyev|lowcock|borodavkin|quneitra|daraa|ghouta|riyadh|2017-|january 2017|de-escalation"
)


@pytest.mark.parametrize("ending", ["py", "json", "j2", "css", "js"])
def test_no_word_of_the_articles_stands_in_the_package(project, ending):
    pattern = re.compile(rf"\b(?:{WORDS})", re.IGNORECASE)
    found = [
        f"{path.relative_to(project)}:{number}: {line.strip()}"
        for path in sorted((project / "checker").rglob(f"*.{ending}"))
        if path.name != "countries.py"  # the countries of the world, all of them
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if pattern.search(line)
    ]
    assert found == []


def test_no_path_of_a_machine_stands_in_the_project(project):
    pattern = re.compile("/" + "(?:work|tmp|home|root)/")
    texts = [path for folder in ("checker", "docs", "schemas") for path in (project / folder).rglob("*") if path.is_file()]
    readable = [path for path in texts if path.suffix in {".py", ".md", ".json", ".toml"}]
    assert [str(path) for path in readable if pattern.search(path.read_text(encoding="utf-8"))] == []
