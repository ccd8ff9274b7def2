"""Topics in the order of an owner and of a genitive are one; what stands behind other prepositions stays there."""

import pytest

from checker.model.registry import Registry
from checker.names.issues import read_phrase
from checker.names.links import ties_of
from checker.names.match import compare
from checker.names.registry import RegistryIndex
from checker.names.resolve import plain, resolve
from checker.values.mention import MentionKind

SAME = [
    ("progress of the Norland army on the coast", "Norland army's progress on the coast"),
    ("Norland\u2019s role in the talks", "role of Norland in the talks"),
    ("miners' march on the town hall", "march of the miners on the town hall"),
    ("strike on the port by the dockers", "strike by the dockers on the port"),
    ("Norland's recognition of Sudland", "recognition of Sudland by Norland"),
    ("extension of the airport", "airport extension"),
    ("enforcement of the cease-fire in Norland", "ceasefire enforcement in Norland"),
]
APART = [
    ("recognition of Norland by Sudland", "recognition of Sudland by Norland"),
    ("Norland's recognition of Sudland", "Sudland's recognition of Norland"),
    ("attack on Marlow by Tarn", "attack on Tarn by Marlow"),
    ("progress of the army on the coast", "army's lack of progress on the coast"),
    ("progress of the army on the coast", "army's progress off the coast"),
    ("recognition of Norland by Sudland", "non-recognition of Norland by Sudland"),
    ("recognition of Norland by Sudland", "no recognition of Norland by Sudland"),
    ("opening of two bridges to lorries", "opening to lorries of three bridges"),
    ("Norland's role in the talks of Sudland", "Sudland's role in the talks of Norland"),
    ("support of Norland in Sudland", "support in Norland of Sudland"),
    ("seizure of land by the farmers", "seizure of the farmers' land"),
    ("chair of the board's son on trial", "board's chair of the son on trial"),
]


@pytest.mark.parametrize(("left", "right"), SAME)
def test_one_topic(left, right):
    assert compare(left, right, "issue").identity == compare(right, left, "issue").identity == "same"


@pytest.mark.parametrize(("left", "right"), APART)
def test_two_topics(left, right):
    there, back = compare(left, right, "issue").identity, compare(right, left, "issue").identity
    assert there == back != "same"


@pytest.mark.parametrize(("pairs", "things"), [(SAME, 1), (APART, 2)])
def test_resolving_says_what_comparing_says(pairs, things):
    for pair in pairs:
        mentions = {str(at): [plain(str(at), name, MentionKind.ISSUE)] for at, name in enumerate(pair)}
        found = resolve(mentions, RegistryIndex.build([("r.json", Registry.model_validate({"schema_version": 1}))]))
        assert len({found.entity(source, some[0]) for source, some in mentions.items()}) == things, pair


def test_names_of_other_kinds_are_no_phrases():
    left, right = "Norland army's march on the coast", "march of the Norland army on the coast"
    assert compare(left, right, "issue").identity == "same"
    assert compare(left, right, "event").identity == "same"
    assert compare(left, right, "document").identity == "unsure"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("attack on Marlow by Tarn", "attack on Tarn by Marlow"),
        ("Norland's visit to Sudland", "visit of Sudland to Norland"),
        ("second march of the miners on Tarn", "miners' third march on Tarn"),
        ("march of the miners on Tarn", "miners' march from Tarn"),
    ],
)
def test_two_events(left, right):
    assert compare(left, right, "event").identity != "same"


def test_a_phrase_taken_apart():
    assert read_phrase("Norland's role in the talks", "issue") == read_phrase("role of Norland in talks", "issue")
    assert read_phrase("roof of the town hall", "issue") == (("town", "hall", "roof"), ())
    assert read_phrase("", "issue") == ((), ())


def test_few_words_are_tied_by_little():
    assert ties_of("roof of the hall") == ()
    assert ties_of("the hall's roof on the hill") == ("'s", "on")
    assert ties_of("about the pay-off of 2020 in May") == ("of", "in")
