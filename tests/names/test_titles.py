import pytest

from checker.names.pieces import pieces
from checker.names.titles import has_office, is_title, split_titles


@pytest.mark.parametrize(
    ("name", "left"),
    [
        ("President Donald Trump", "Donald Trump"),
        ("Mr. John Smith", "John Smith"),
        ("Dr Sheikh Ahmed Said", "Ahmed Said"),
        ("Russian Foreign Minister Igor Ivanov", "Igor Ivanov"),
        ("Secretary of State John Kerry", "John Kerry"),
        ("Minister of Foreign Affairs of Chile Ana Ruiz", "Ana Ruiz"),
        ("Minister of Trade and Industry Ana Ruiz", "Ana Ruiz"),
        ("Minister of Trade Ana Ruiz", "Ana Ruiz"),
        ("Cpl Ana Ruiz", "Ana Ruiz"),
        ("Commodore Ana Ruiz", "Ana Ruiz"),
        ("Trade Ruiz", "Trade Ruiz"),
        ("UN Special Envoy for Yemen Hans Grundberg", "Hans Grundberg"),
        ("Hans Grundberg, the UN special envoy", "Hans Grundberg"),
        ("Ruiz, Ana", "Ruiz Ana"),
        ("Martin Luther King", "Martin Luther King"),
        ("John Chancellor", "John Chancellor"),
        ("the President", "President"),
        ("the President of Chile", "President of Chile"),
        ("the deputy prime minister", "deputy prime minister"),
        ("former Russian President", "former Russian President"),
        ("Vice President", "Vice President"),
        ("the President of the United States", "President of the United States"),
        ("Secretary of State for Near Eastern Affairs", "Secretary of State for Near Eastern Affairs"),
        ("Secretary of State for Near Eastern Affairs Ana Ruiz", "Ana Ruiz"),
        ("", ""),
    ],
)
def test_titles_are_split_off(name, left):
    _, found = split_titles(pieces(name))
    assert " ".join(piece.text for piece in found) == left


def test_titles_are_kept_apart():
    titles, _ = split_titles(pieces("President Donald Trump"))
    assert [piece.text for piece in titles] == ["President"]


def test_words_of_offices():
    assert is_title("minister")
    assert not is_title("trump")
    assert has_office(("syrian", "president"))
    assert not has_office(("donald", "trump"))
