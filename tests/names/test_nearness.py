import pytest

from checker.names.nearness import are_near


@pytest.mark.parametrize(
    ("left", "right", "near"),
    [
        ("messi", "bessi", True),
        ("messi", "bessa", False),
        ("starmer", "starkey", True),
        ("carney", "cooney", False),
        ("merz", "mertz", True),
        ("ben", "ban", False),
        ("john", "joan", True),
        ("john", "jose", False),
        ("james", "jones", False),
        ("hasan", "hassan", False),
        ("ford1", "ford2", False),
        ("putin", "putin", True),
    ],
)
def test_words_that_a_slip_may_part(left, right, near):
    assert are_near(left, right) is near
    assert are_near(right, left) is near
