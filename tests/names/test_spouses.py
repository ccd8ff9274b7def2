import pytest

from checker.names.pieces import pieces
from checker.names.spouses import are_man_and_woman, is_wife


@pytest.mark.parametrize(
    ("title", "given", "found"),
    [("Mrs", "walter", True), ("Mrs", "anna", False), ("Mr", "walter", False), ("Dr", "walter", False)],
)
def test_a_woman_who_goes_by_a_mans_name(title, given, found):
    assert is_wife(pieces(title), given) is found


@pytest.mark.parametrize(
    ("left", "right", "found"),
    [
        (["Mr"], ["Mrs"], True),
        (["Princess"], ["Prince"], True),
        (["Mr", "President"], ["President"], False),
        (["Dr."], ["Mrs."], False),
        ([], ["Mrs"], False),
    ],
)
def test_titles_of_a_man_and_of_a_woman(left, right, found):
    assert are_man_and_woman(left, right) is found
