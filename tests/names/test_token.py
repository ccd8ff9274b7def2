from checker.names.pieces import pieces
from checker.names.role import Role
from checker.names.token import number_token, person_token, word_token


def test_a_head_has_the_key_of_its_translation():
    assert word_token(pieces("Jaish")[0], "group").key == word_token(pieces("Army")[0], "group").key


def test_a_word_of_its_own_has_its_skeleton():
    token = word_token(pieces("Ghouta")[0], "place")
    assert (token.text, token.role, token.key) == ("Ghouta", Role.WORD, "guta")


def test_initials_of_persons():
    assert person_token(pieces("V.")[0]).role is Role.INITIAL
    assert person_token(pieces("Vo")[0]).role is Role.WORD
    assert person_token(pieces("近")[0]).role is Role.WORD


def test_numbers_of_one_value_are_one():
    assert number_token("IV", 4).key == number_token("fourth", 4).key
