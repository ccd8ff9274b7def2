import pytest

from checker.evidence.paragraphs import asides, paragraphs

PAGE = """\
A body sentence of some length runs to the end of the page and is then interrupted by

\u00b9 First note, 2 May 2017,

goes on after the notes.\u00b9

[https://example.org/a](https://example.org/a)

\u00b2 *ibid*

Heading"""


def words(text, paragraph):
    return [text[start:end] for start, end in paragraph.pieces]


def test_a_body_paragraph_goes_on_after_footnotes_and_a_footnote_after_body():
    found = paragraphs(PAGE)
    assert [paragraph.footnote for paragraph in found] == ["", "1", "2", ""]
    assert words(PAGE, found[0])[1] == "goes on after the notes.\u00b9"
    assert words(PAGE, found[1]) == [
        "\u00b9 First note, 2 May 2017,",
        "[https://example.org/a](https://example.org/a)",
    ]
    assert words(PAGE, found[3]) == ["Heading"]


def test_a_finished_paragraph_ends_before_footnotes():
    text = PAGE.replace("interrupted by", "over.")
    assert [paragraph.footnote for paragraph in paragraphs(text)] == ["", "1", "", "2", ""]


def test_a_heading_before_footnotes_does_not_run_into_the_next_paragraph():
    text = "The Sixth Round\n\n\u00b9 Note.\n\nThe talks began."
    assert [words(text, paragraph) for paragraph in paragraphs(text)] == [
        ["The Sixth Round"],
        ["\u00b9 Note."],
        ["The talks began."],
    ]


def test_an_address_far_from_footnotes_is_body():
    text = "Read this.\n\nhttps://example.org/a\n\nThen go on."
    assert not any(paragraph.aside for paragraph in paragraphs(text))


@pytest.mark.parametrize(("line", "aside"), [("12", True), ("Page 3 of 9", True), ("163 dead", False)])
def test_a_page_number_beside_footnotes_is_an_aside(line, aside):
    text = f"\u00b9 Note.\n\n{line}\n\nBody."
    assert paragraphs(text)[1].aside is aside


def test_a_number_of_its_own_is_body():
    assert not paragraphs("Killed:\n\n163\n\nand more.")[1].aside


def test_wrapped_lines_are_one_paragraph_and_short_lines_are_several():
    text = "This line is long enough to have been wrapped by\nsomebody, and it ends here.\n\nPrevious\nPrevious"
    assert [words(text, paragraph)[0][:9] for paragraph in paragraphs(text)] == [
        "This line",
        "Previous",
        "Previous",
    ]


def test_a_page_break_ends_a_paragraph():
    assert len(paragraphs("One page\fanother page")) == 2


def test_stretches_reach_from_body_to_body():
    (stretch, last) = asides(PAGE, paragraphs(PAGE))
    assert PAGE[: stretch[0]].endswith("interrupted by")
    assert PAGE[stretch[1] :].startswith("goes on")
    assert PAGE[last[1] :] == "Heading"
    assert asides("\u00b9 Note.", paragraphs("\u00b9 Note.")) == ((0, 7),)
    assert asides("Body.", paragraphs("Body.")) == ()
