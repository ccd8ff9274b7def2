from checker.explaining.documents import documents


def test_the_committed_documents_are_those_that_are_made_today(project):
    stale = [name for name, text in documents().items() if (project / name).read_text(encoding="utf-8") != text]
    assert stale == [], "run `make docs`"


def test_no_page_is_left_over(project):
    pages = {f"docs/rules/{path.name}" for path in (project / "docs" / "rules").iterdir()}
    assert pages <= set(documents())
