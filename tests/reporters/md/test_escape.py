import html

import pytest

from checker.reporters.md.escape import escaped


@pytest.mark.parametrize(
    ("text", "markdown"),
    [
        ("plain words, 1.5 (of two); it's – “fine”!", "plain words, 1.5 (of two); it's – “fine”!"),
        ("", "(empty)"),
        (" \n", "(empty)"),
        ("- item", "&#45; item"),
        ("12. item", "12&#46; item"),
        ("12) item", "12&#41; item"),
        ("a - b. c", "a - b. c"),
        ("two\nlines", "two lines"),
        ("a|b", "a&#124;b"),
        ("[x](y)", "&#91;x&#93;(y)"),
    ],
)
def test_only_what_would_be_markup_is_escaped(text, markdown):
    assert escaped(text) == markdown


@pytest.mark.parametrize(
    "text", ["@name", "a@b.example", "#12", "x #12", "GH-12", "www.x.example", "https://x.example", ":smile:", "mailto:a"]
)
def test_what_github_would_link_is_broken_by_a_space_without_width(text):
    read = html.unescape(escaped(text))
    assert read != text
    assert read.replace("\u200b", "") == text


@pytest.mark.parametrize("text", ["at 10:30", "a: b", "no. 12", "C#", "a @ b"])
def test_ordinary_words_are_not_broken(text):
    assert "&#8203;" not in escaped(text)
