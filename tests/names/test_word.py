from checker.names.letters import scripts
from checker.names.romanised import Sign
from checker.names.skeleton import name_skeleton
from checker.names.word import read_word


def test_what_a_word_is_by_itself():
    found = read_word("petrov")
    assert (found.skeleton, found.scripts, found.sign) == (name_skeleton("petrov"), scripts("petrov"), Sign.ROMANISED)
    assert read_word("hooper").sign is Sign.NONE


def test_a_word_is_bound_unless_another_beginning_may_be_related():
    assert read_word("hooper").bound
    assert read_word("hooper").letters
    assert read_word("hooper").bare == "pr"
    for free in ("abdullah", "qasim", "édouard", "bob"):
        found = read_word(free)
        assert (found.bound, found.bare, found.letters) == (False, "", 0), free


def test_letters_tell_words_apart_whatever_their_order():
    assert read_word("marten").letters & 0b1 == 1
    assert read_word("merton").letters & 0b1 == 0
