import re

from hypothesis import given
from hypothesis import strategies as st

from checker.reporters.view import anchor


@given(st.text(min_size=1, max_size=20), st.text(min_size=1, max_size=20))
def test_different_ids_give_different_places_and_plain_characters(left, right):
    assert re.fullmatch(r"f-[A-Za-z0-9._-]+", anchor.finding(left))
    assert (anchor.finding(left) == anchor.finding(right)) == (left == right)


def test_an_ordinary_id_stays_readable():
    assert anchor.finding("c41f9a2e0b17") == "f-c41f9a2e0b17"
    assert anchor.event("harbour-talks-2") == "e-harbour-talks-2"
    assert anchor.quote("post", 5, 12) == "q-post-5-12"
