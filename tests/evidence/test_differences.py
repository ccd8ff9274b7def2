import pytest

from checker.evidence.differences import differences


@pytest.mark.parametrize(
    ("found", "quote", "told"),
    [
        (
            "killed 150 people",
            "killed 163 people",
            ["the source has \u201c150\u201d where the quote has \u201c163\u201d"],
        ),
        ("did not sign", "did sign", ["the quote leaves out \u201cnot\u201d"]),
        ("did sign", "did not sign", ["the quote adds \u201cnot\u201d"]),
        ("the same", "the same", []),
        ("It ended", "it ended", ["the source has \u201cIt\u201d where the quote has \u201cit\u201d"]),
        (
            "four andseven",
            "for and seven",
            ["the source has \u201cfour andseven\u201d where the quote has \u201cfor and seven\u201d"],
        ),
    ],
)
def test_differences_are_told_in_words(found, quote, told):
    assert list(differences(found, quote)) == told


def test_numbers_come_first_then_negations_names_words_and_signs():
    found = "big, Paul never came at 15"
    quote = "old; Saul ever came at 14"
    assert [line.split("\u201c")[1].split("\u201d")[0] for line in differences(found, quote)] == [
        "15",
        "never",
        "Paul",
        "big",
        ",",
    ]


def test_many_differences_are_counted():
    lines = differences("a 0 b 1 c 2 d 3 e 4 f 5 g 6 h 7 i 8 j 9", "a x b x c x d x e x f x g x h x i x j x")
    assert len(lines) == 9
    assert lines[-1] == "2 more differences"
