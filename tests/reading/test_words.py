import pytest

from checker.model.vocabulary import Word
from checker.reading.words import Words, ancestors, folded
from checker.values import Identity

WORDS = Words.of(
    (
        Word(name="people", same=("persons",)),
        Word(name="civilians", same=("non-combatants",), broader=("people",)),
        Word(name="children", broader=("civilians",)),
        Word(name="fighters", broader=("people",), close=("soldiers",)),
        Word(name="soldiers", broader=("people",)),
    )
)


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        ("civilians", "civilians", Identity.SAME),
        ("civilians", "Civilian", Identity.SAME),
        ("civilians", "non combatant", Identity.SAME),
        ("", "", Identity.SAME),
        ("armed groups", "Armed-Group", Identity.SAME),
        ("civilians", "people", Identity.UNSURE),
        ("children", "persons", Identity.UNSURE),
        ("fighters", "soldiers", Identity.UNSURE),
        ("civilians", "", Identity.UNSURE),
        ("civilians", "fighters", Identity.DIFFERENT),
        ("elves", "people", Identity.DIFFERENT),
        ("plans", "planes", Identity.DIFFERENT),
        ("cars", "cares", Identity.DIFFERENT),
    ],
)
def test_words_are_compared_in_both_directions(left, right, verdict):
    assert WORDS.compare(left, right) is verdict
    assert WORDS.compare(right, left) is verdict


@pytest.mark.parametrize(
    ("one", "many"),
    [("city", "cities"), ("box", "boxes"), ("loss", "losses"), ("movie", "movies"), ("house", "houses"), ("bus", "buses")],
)
def test_a_plural_folds_to_its_singular(one, many):
    assert folded(one) == folded(many)


@pytest.mark.parametrize(("one", "two"), [("gas", "ga"), ("plan", "plane"), ("news", "us"), ("crisis", "crisi")])
def test_words_that_only_look_like_plurals_stay_apart(one, two):
    assert folded(one) != folded(two)


def test_a_circle_of_broader_words_ends():
    assert ancestors({"a": ("b",), "b": ("c",), "c": ("a",)}) == {
        "a": frozenset("bc"),
        "b": frozenset("ac"),
        "c": frozenset("ab"),
    }


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [("crew", "passengers", True), ("stewards", "passengers", True), ("crew", "stewards", False), ("crew", "people", False)],
)
def test_what_is_never_counted_under_both_words(one, other, apart):
    words = Words.of(
        [
            Word(name="people"),
            Word(name="crew", broader=("people",), excludes=("passengers",)),
            Word(name="passengers", broader=("people",)),
            Word(name="stewards", broader=("crew",)),
        ]
    )
    assert words.excludes(one, other) is apart
    assert words.excludes(other, one) is apart


def test_the_kinds_that_a_word_counts_are_its_own_or_some_of_those_of_broader_words():
    words = Words.of([Word(name="people", kinds=("person",)), Word(name="workers", broader=("people",)), Word(name="votes")])
    assert words.kinds_of("People") == (frozenset({"person"}), True)
    assert words.kinds_of("workers") == (frozenset({"person"}), False)
    assert words.kinds_of("votes") == (frozenset(), False)
    assert words.kinds_of("elves") == (frozenset(), False)
