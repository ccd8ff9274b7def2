from checker.names.variants import FREQUENT, SHORT_FORMS, VARIANTS, established


def test_spellings_lead_to_the_established_one():
    assert established("mohammad") == "mohammed"
    assert established("mahmoud") == "mahmoud"


def test_no_spelling_is_itself_an_established_one():
    assert not set(VARIANTS) & set(VARIANTS.values())


def test_short_forms_are_pairs():
    assert frozenset({"theodore", "ted"}) in SHORT_FORMS
    assert frozenset({"ted", "bob"}) not in SHORT_FORMS


def test_all_words_are_folded():
    assert all(word.isascii() and word.islower() for word in {*FREQUENT, *VARIANTS, *VARIANTS.values()})
