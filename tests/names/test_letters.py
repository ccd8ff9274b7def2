import pytest

from checker.names.letters import fold_character, look_alike, scripts


def fold(text):
    return "".join(fold_character(sign) for sign in text)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Ａbc", "abc"),  # full width
        ("𝐀bc", "abc"),  # a mathematical font
        ("Čaušević", "causevic"),
        ("C\u030causevic", "causevic"),  # decomposed
        ("Straße", "strasse"),
        ("Łódź", "lodz"),
        ("İIı", "iii"),
        ("ﬁrst", "first"),
        ("Homs¹²", "homs"),  # footnote marks
        ("٣rd", "3rd"),
        ("H₂O", "h2o"),
        ("Ⅳ", "iv"),
        ("№ 5", "no 5"),
        ("Qurʾan ʿAli", "quran ali"),
        ("أحمد", "احمد"),
        ("مُحَمَّد", "محمد"),
        ("فاطمة", "فاطمه"),
        ("مصطفى", "مصطفي"),
        ("کریم", "كريم"),
        ("Алексе́й", "алексеи"),
        ("zero\u200bwidth\u00ad", "zerowidth"),
        ("a\u202eb", "ab"),
        ("a\x07b", "a b"),
        ("a–b_c‐d", "a-b-c-d"),
        ("“x” «y»", " x   y "),
        ("C++ C#", "c++ c#"),
        ("½", "½"),
    ],
)
def test_characters_are_folded(text, folded):
    assert fold(text) == folded


def test_vowel_signs_of_other_scripts_stay():
    assert fold("ណាត") != fold("ណែត")
    assert fold("が") != fold("か")


def test_a_lone_surrogate_is_kept():
    assert fold("\ud800") == "\ud800"


@pytest.mark.parametrize(
    ("word", "found"),
    [
        ("abc", {"LATIN"}),
        ("12", set()),
        ("é", {"LATIN"}),
        ("аbc", {"CYRILLIC", "LATIN"}),
        ("اب", {"ARABIC"}),
        ("近", {"CJK"}),
    ],
)
def test_scripts_of_a_word(word, found):
    assert scripts(word) == found


def test_letters_that_look_the_same():
    assert look_alike("аssаd") == "assad"
    assert look_alike("жук") == "жyk"
