from checker.names.assign import Relation, assign
from checker.names.forms import tokens
from checker.names.reasons import only, reason, reasons


def said(left, right, kind="group"):
    return reasons(assign(tokens(left, kind), tokens(right, kind)))


def test_spellings_of_a_head_say_what_it_means():
    assert said("Jaish Sham", "Jaysh Sham") == ('"Jaish" and "Jaysh" are spellings of one word, meaning army.',)


def test_translations():
    assert said("Jaish Sham", "Sham Army") == ('"Jaish" and "Army" both mean army.',)


def test_letters_of_several_scripts():
    assert said("Аssad", "Assad") == (
        '"Аssad" and "Assad" look the same but mix letters of several scripts, so they may not be one.',
    )


def test_every_relation_but_equal_has_a_sentence():
    (pair,) = assign(tokens("Sham", "group"), tokens("Sham", "group")).pairs
    assert pair.relation is Relation.EQUAL
    assert reason(pair) == ""


def test_words_without_partners():
    left, right = tokens("Ab Bc", "group"), tokens("De", "group")
    assert only(left, right) == 'Only the first name has "Ab" and "Bc", only the second has "De".'
