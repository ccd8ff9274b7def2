"""What describes and does not name."""

import pytest

from checker.names.description import describes, is_indefinite, is_small, without_determiner
from checker.values.mention import MentionKind


@pytest.mark.parametrize(
    ("name", "kind", "told"),
    [
        ("the airline", "organisation", True),
        ("The airline", "organisation", True),
        ("some opposition delegates", "group", True),
        ("the Airline", "organisation", False),
        ("the 13 groups", "group", False),
        ("dock workers' union", "organisation", False),
        ("the حزب", "group", False),
        ("the", "group", False),
        ("a senior US official", "person", True),
        ("Western diplomat", "person", True),
        ("Mohammed bin Salman", "person", False),
        ("Ann Obi, the US president", "person", False),
        ("Ann Obi (president)", "person", False),
        ("محمد", "person", False),
    ],
)
def test_describes(name, kind, told):
    assert describes(name, MentionKind(kind)) is told


@pytest.mark.parametrize(("name", "told"), [("a judge", True), ("Another judge", True), ("the judge", False), ("", False)])
def test_indefinite(name, told):
    assert is_indefinite(name) is told


@pytest.mark.parametrize(("name", "told"), [("the commission", True), ("the Commission", False), ("The commission", True)])
def test_small(name, told):
    assert is_small(name) is told


@pytest.mark.parametrize(("name", "left"), [("the court", "court"), ("the", "the"), ("Theban court", "Theban court"), ("", "")])
def test_without_determiner(name, left):
    assert without_determiner(name) == left
