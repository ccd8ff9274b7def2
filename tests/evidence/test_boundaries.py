import pytest

from checker.evidence.boundaries import cut_word, cuts_number


def span(text, part):
    start = text.index(part)
    return start, start + len(part)


@pytest.mark.parametrize(
    ("text", "part", "cut"),
    [
        ("over 150 dead", "over 15", True),
        ("over 150 dead", "over 150", False),
        ("over 150 dead", "50 dead", True),
        ("some 1,000 men", "some 1", True),
        ("some 1,000 men", "000 men", True),
        ("in May 1, then", "May 1", False),
        ("at 10:30 sharp", "at 10", True),
        ("10\u00a0000 men, 20", "10", True),
        ("May 6\u00b3\u00b2 and", "May 6", False),
        ("2\u00bd years", "2", True),
        ("15\u200b0 dead", "15", True),
        ("the 13th round", "the 13", False),
        ("14-15 May", "14", False),
        ("see https://example.org/a2017 now", "see https://example.org/a20", False),
    ],
)
def test_numbers_stay_whole(text, part, cut):
    assert cuts_number(text, span(text, part)) is cut


@pytest.mark.parametrize(
    ("text", "part", "word"),
    [
        ("was unable to attend", "able to", "unable"),
        ("was able to attend", "able to", ""),
        ("the de-escalation zones", "escalation zones", "de-escalation"),
        ("the Turkish-Syrian border", "Syrian border", ""),
        ("the Iranian side", "the Iran", "Iranian"),
        ("notable", "not", "notable"),
    ],
)
def test_a_cut_word_is_named(text, part, word):
    assert cut_word(text, span(text, part)) == word
