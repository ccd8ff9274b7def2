from checker.names.pieces import pieces
from checker.names.role import Role
from checker.names.token import may_be_near, number_token, person_token, word_token


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


def test_words_with_other_marks_are_other_words():
    assert [person_token(pieces(word)[0]).mark for word in ("Stuart", "Jones", "J.", "Qasim", "Emir")] == ["s", "j", "j", "", ""]
    assert [word_token(pieces(word)[0], "group").mark for word in ("Tarfi", "Brigade", "近")] == ["t", "head", ""]


def test_words_of_other_letters_are_not_near():
    def near(left, right):
        return may_be_near(person_token(pieces(left)[0]), person_token(pieces(right)[0]))

    assert near("Stuart", "Stuert")
    assert near("Stuart", "Stuatrs")
    assert near("Mohammed", "Muhamad")
    assert not near("Stuart", "Simon")
