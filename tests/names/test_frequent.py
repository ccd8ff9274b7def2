from checker.names.frequent import FREQUENT


def test_each_name_stands_once():
    words = FREQUENT.split()
    assert len(words) == len(set(words)) > 400
    assert all(word.isascii() and word.isalpha() and word.islower() for word in words)
