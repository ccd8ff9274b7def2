import pytest

from checker.names.answer import Identity
from checker.names.match import compare


@pytest.mark.parametrize(
    ("left", "right", "answer"),
    [
        ("Jaysh al-Izza", "Army of Glory", Identity.SAME),
        ("Liwa al-Tawhid", "Unity Brigade", Identity.SAME),
        ("Liwa al-Tawhid", "Unity Battalion", Identity.DIFFERENT),
        ("Liwa al-Tawhid", "Victory Brigade", Identity.UNSURE),
        ("Liwa al-Tawhid", "Liwa al-Nasr", Identity.DIFFERENT),
        ("Unity Brigade", "Victory Brigade", Identity.DIFFERENT),
    ],
)
def test_names_in_two_languages(left, right, answer):
    assert compare(left, right, "group").identity is answer
    assert compare(right, left, "group").identity is answer
