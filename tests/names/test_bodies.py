import pytest

from checker.names.bodies import body_of
from checker.names.countries import country_of, words_of


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("UN", "United Nations"),
        ("the United Nations", "United Nations"),
        ("United Nations Security Council", "UN Security Council"),
        ("World Health Organisation", "World Health Organization"),
        ("International Labor Organization", "International Labour Organization"),
        ("Security Council", None),
        ("ICC", None),
        ("", None),
    ],
)
def test_bodies(name, body):
    assert body_of(words_of(name)) == body


def test_no_body_is_a_country():
    assert country_of(words_of("UN")) is None
    assert body_of(words_of("US")) is None
