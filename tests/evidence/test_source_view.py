import pytest

from checker.evidence.source_view import SourceView

PAGE = "The talks opened in\n\n\u00b9 A note.\n\nthe old town, and a cease-\nfire held."


def test_readings_come_from_the_plainest_to_the_freest():
    assert [(how, reading.text) for how, reading in SourceView(PAGE).readings()] == [
        ("folded", "The talks opened in A note. the old town, and a ceasefire held."),
        ("folded", "The talks opened in A note. the old town, and a cease-fire held."),
        ("skipping a footnote block", "The talks opened in the old town, and a ceasefire held."),
        ("skipping a footnote block", "The talks opened in the old town, and a cease-fire held."),
    ]


def test_a_plain_text_has_one_reading():
    assert [how for how, _ in SourceView("Plain words.").readings()] == ["folded"]


def test_asides_are_cut_out_of_a_stretch():
    view = SourceView(PAGE)
    assert [PAGE[a:b] for a, b in view.outside_asides((4, 44))] == ["talks opened in", "the old town"]
    assert view.outside_asides((4, 9)) == ((4, 9),)


@pytest.mark.parametrize(("width", "sides"), [(3, ("the", "tow")), (50, ("the", "town"))])
def test_surroundings_are_folded_and_stripped(width, sides):
    assert SourceView("the  old\u00a0town").around(5, 8, width) == sides
