import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.names.assign import Relation, _relate_words, are_surely_apart, assign, quoted, relate
from checker.names.forms import tokens
from checker.names.token import differ_by_mark


def relation(left, right, kind="group"):
    return relate(tokens(left, kind)[0], tokens(right, kind)[0])


@pytest.mark.parametrize(
    ("left", "right", "found"),
    [
        ("Sham", "SHAM", Relation.EQUAL),
        ("Fourth", "IV", Relation.APART),  # a lone "IV" is no number
        ("Fourth", "4", Relation.EQUAL),
        ("Fourth", "Fourteenth", Relation.APART),
        ("Ghouta", "Guta", Relation.SPELLING),
        ("Jaish", "Jaysh", Relation.SPELLING),
        ("Army", "Armies", Relation.SPELLING),
        ("Jaish", "Army", Relation.TRANSLATION),
        ("Zones", "Areas", Relation.SYNONYM),
        ("Committee", "Commission", Relation.APART),
        ("Army", "Front", Relation.APART),
        ("North", "South", Relation.APART),
        ("Syria", "Syrian", Relation.DERIVED),
        ("Hamad", "Hamed", Relation.VOWEL),
        ("Kirstan", "Kirston", Relation.SLIP),
        ("Аssad", "Assad", Relation.LOOKALIKE),
        ("Путин", "Putin", Relation.FOREIGN),
        ("Islam", "Islamic", Relation.APART),
    ],
)
def test_two_words(left, right, found):
    assert relation(left, right) is found
    assert relation(right, left) is found


@pytest.mark.parametrize(
    ("left", "right", "found"),
    [
        ("V", "Vladimir", Relation.INITIAL),
        ("B", "Vladimir", Relation.APART),
        ("Ted", "Theodore", Relation.SHORT),
        ("Rahman", "Abdul Rahman", Relation.SHORT),
        ("Hassan", "Hussein", Relation.APART),
    ],
)
def test_two_words_of_persons(left, right, found):
    assert relation(left, right, "person") is found


def test_the_surest_pairs_come_first():
    found = assign(tokens("Steffan Staffan", "person"), tokens("Staffan Lee", "person"))
    assert [(pair.at, pair.relation) for pair in found.pairs] == [((1, 0), Relation.EQUAL)]
    assert (found.left, found.right) == ((0,), (1,))


def test_words_in_quotation_marks():
    assert quoted(tokens("Ab Bc Dx", "group")[1:]) == '"Bc" and "Dx"'
    assert quoted(tokens("Ab Bc Dx", "group")) == '"Ab", "Bc" and "Dx"'
    assert quoted(()) == ""


SYLLABLES = "ab abd al bin bu dj e ed em gh gha ja ka kha li lo ma mir mo mu na ou qa ra sa sh ta u wa y ye zh william bill"
words = st.lists(st.sampled_from(SYLLABLES.split()), min_size=1, max_size=4).map("".join)


@given(words, words, st.sampled_from(["person", "group"]))
def test_words_told_to_be_surely_apart_are(left, right, kind):
    one, other = (tokens(f"zz {word}", kind)[-1] for word in (left, right))
    assert are_surely_apart(one, other) == are_surely_apart(other, one)
    if are_surely_apart(one, other):
        assert relate(one, other) is Relation.APART
    if differ_by_mark(one, other):
        assert relate(one, other) is Relation.APART
    if one.bound and other.bound and one.folded[0] != other.folded[0] and one.key != other.key:
        assert _relate_words(one.folded, other.folded) is Relation.APART


def test_most_words_are_surely_apart():
    assert are_surely_apart(*tokens("Stuart Jones", "person"))
    assert not are_surely_apart(*tokens("William Bill", "person"))
    assert not are_surely_apart(*tokens("Stuart Stuert", "person"))
