from checker.names.block_keys import BlockKeys, is_short
from checker.names.forms import form


def shared(left, right, kind="person"):
    forms = [form(left, kind), form(right, kind)]
    keys = BlockKeys(forms)
    return {key.partition(":")[0] for key in set(keys.of(forms[0])) & set(keys.of(forms[1]))}


def test_words_and_initials():
    assert shared("Stuart Jones", "Steven Jones") == {"word", "word and initial", "one letter"}
    assert shared("Stuart Jones", "Simon Jones") == {"word", "word and initial"}
    assert "word and initial" not in shared("Stuart Jones", "Peter Jones")


def test_a_letter_too_many_missing_or_wrong():
    for other in ("Abdrakmanov", "Abdrakhmamov", "Abdrrakhmanov"):
        assert "one letter" in shared("Kairat Abdrakhmanov", f"Kasim {other}")
    assert "one letter" not in shared("Kairat Abdrakhmanov", "Kasim Abdulmanov")


def test_what_is_left_of_one_word_only_is_no_key():
    alone = form("Kairat Abdrakhmanov", "person")
    both = [alone, form("Kasim Abdrapmanov", "person")]
    assert len(list(BlockKeys([alone]).of(alone))) < len(list(BlockKeys(both).of(alone)))


def test_first_letters():
    assert "acronym" in shared("TFR", "Tarfi Front of Rubeer", "group")
    assert "acronym" not in shared("TFQ", "Tarfi Front of Rubeer", "group")


def test_a_short_form_is_one_word_or_gives_its_initials():
    assert [is_short(form(name, "group")) for name in ("TFR", "Tarfi Front (TF)", "Tarfi Front")] == [True, True, False]


def test_words_together_or_apart():
    assert "letters" in shared("Khan Shaykhun", "Khanshaykhun", "place")
