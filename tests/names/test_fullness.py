"""Which wording says most."""

import pytest

from checker.names.fullness import fullest


@pytest.mark.parametrize(
    ("names", "full"),
    [
        (["Lee", "Ada Lee"], "Ada Lee"),
        (["the Board", "Harbour Board"], "Harbour Board"),
        (["the Harbour Board", "Harbour Board"], "Harbour Board"),
        (["Harbor Board", "Harbour Board"], "Harbour Board"),
        (["b c", "a c"], "a c"),
    ],
)
def test_fullest(names, full):
    assert fullest(names) == fullest(names[::-1]) == full
