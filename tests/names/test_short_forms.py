import pytest

from checker.names import short_forms
from checker.names.answer import Identity
from checker.names.match import compare
from checker.names.variants import established


def _lines(table):
    return [line.split(": ") for line in table.strip().splitlines()]


def test_names_stand_in_their_established_spelling():
    for name, forms in [*_lines(short_forms.SURE), *_lines(short_forms.OPEN)]:
        assert all(established(word) == word for word in (name, *forms.split()))


def test_a_sure_short_form_is_no_open_one():
    sure, several = (
        {short for _, forms in _lines(table) for short in forms.split()} for table in (short_forms.SURE, short_forms.OPEN)
    )
    assert sure & several == {"misha"}  # for Mikhail, and now and then for Michael


@pytest.mark.parametrize(
    ("left", "right", "answer"),
    [
        ("Paco Ardiles", "Francisco Ardiles", Identity.SAME),
        ("Pepe Ardiles", "Francisco Ardiles", Identity.DIFFERENT),
        ("Kolya Zhadin", "Nikolai Zhadin", Identity.SAME),
        ("Kolya Ivanov", "Nikolai Ivanov", Identity.UNSURE),
    ],
)
def test_short_forms_in_names(left, right, answer):
    assert compare(left, right, "person").identity is answer
