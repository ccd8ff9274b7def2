"""Two wordings of one utterance: where they part in numbers, negations and names."""

import pytest

from checker.comparing.divergence import align
from checker.comparing.spoken import GAP, NUMBER, spoken
from checker.values import Identity

KNOWN = {"Norway": "norway", "Norwegians": "norway", "Sweden": "sweden", "Olsen": "olsen", "Hagen": "hagen"}


def names(mine, theirs):
    if mine not in KNOWN or theirs not in KNOWN:
        return None
    return Identity.SAME if KNOWN[mine] == KNOWN[theirs] else Identity.DIFFERENT


def told(mine, theirs):
    found = align(spoken(mine), spoken(theirs))
    units = {"miles", "kilometres"}
    if found is None:
        return None
    return [one.kind for one in found.differences(names, lambda here, there: here == there or not {here, there} <= units)]


@pytest.mark.parametrize(
    ("mine", "theirs", "expected"),
    [
        ("We lost twenty good men in the storm", "We lost thirty good men in the storm", ["number"]),
        ("We lost twenty good men in the storm", "We lost 20 good men in the storm", []),
        ("We lost twenty good men in the storm", "We lost dozens of good men in the storm", []),
        ("We lost twenty good men in the storm", "We lost twenty men in the storm", []),
        ("It cost 1.5 million euros to build the hall", "It cost 1,500,000 euros to build the hall", []),
        ("It cost 1.5 million euros to build the hall", "It cost 15 million euros to build the hall", ["number"]),
        ("From 20 to 30 men were at the gate", "From 30 to 20 men were at the gate", []),
        ("We laid 20 miles of pipe in the valley", "We laid 32 kilometres of pipe in the valley", []),
        ("We laid 20 miles of pipe in the valley", "We laid 32 miles of pipe in the valley", ["number"]),
        ("We will not sell the harbour", "We will sell the harbour", ["negation"]),
        ("We will not sell the harbour", "We won’t sell the harbour", []),
        ("We will never sell the harbour", "We will not sell the harbour", []),
        ("We saw nobody at the gate that night", "We saw no one at the gate that night", []),
        ("We saw nobody at the gate that night", "We saw somebody at the gate that night", ["negation"]),
        ("We have no doubt that the dam will hold", "We have doubts that the dam will hold", []),
        ("That is not only wrong but against the law", "That is wrong but against the law", []),
        ("They did not see nothing on the road to Tarn", "They did see nothing on the road to Tarn", []),
        ("I do not know whether the dam will hold", "the dam will hold", []),
        ("In the end we did not sell the old harbour", "did sell the old harbour", ["negation"]),
        ("not for sale to anybody in this town", "for sale to anybody in this town", ["negation"]),
        ("We saw … a man at the gate that night", "We saw, not far off, a man at the gate that night", []),
        ("They [the owners] will leave the town", "They will leave the town", []),
        ("They [not the tenants] will leave the town", "They will leave the town", []),
        ("I told Olsen to close the mine at once", "I told Hagen to close the mine at once", ["name"]),
        ("I told Olsen to close the mine at once", "I told Karl Olsen to close the mine at once", []),
        ("I told Mohammad to close the mine at once", "I told Mohammed to close the mine at once", []),
        ("I told Vik to close the mine at once", "I told Hagen to close the mine at once", ["name"]),
        ("I told him to close the mine at once", "I told Hagen to close the mine at once", []),
        ("Norway will pay for the bridge", "Sweden will pay for the bridge", ["name"]),
        ("Norway will pay for the bridge", "Norwegians will pay for the bridge", []),
        ("Everybody will pay for the bridge", "Nothing will pay for the bridge", ["negation"]),
        ("Who will pay for the bridge", "Somebody will pay for the bridge", []),
        ("Peace will come to the valley", "We shall close the mine", None),
        ("Not all of them came to the meeting", "All of them did not come to the meeting", None),
    ],
)
def test_what_differs_and_what_does_not(mine, theirs, expected):
    assert told(mine, theirs) == expected
    assert told(theirs, mine) == expected


def test_words_are_read_alike_whatever_their_typography():
    assert [one.key for one in spoken("“We’ll wait – we can’t pay 20,” he said… [laughs]")] == (
        ["we", "will", "wait", "we", "can", "not", "pay", NUMBER, "he", "said", GAP, GAP]
    )


def test_a_sentence_begins_after_a_stop():
    assert [(one.text, one.opens) for one in spoken("Wait. Hagen knows")] == [("Wait", True), ("Hagen", True), ("knows", False)]
