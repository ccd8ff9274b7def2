import pytest

from checker.values.definite import agreeing, definite, is_plural, sentence


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("fifth round of the River Games", "the fifth round of the River Games"),
        ("13th round of the River Games", "the 13th round of the River Games"),
        ("guarantor states", "the guarantor states"),
        ("cease-fire in the north", "the cease-fire in the north"),
        ("River Games", "River Games"),
        ("River talks", "the River talks"),
        ("Lenn-Maren call of May", "the Lenn-Maren call of May"),
        ("Ana Ruiz's proposal to all sides", "Ana Ruiz's proposal to all sides"),
        ("rebels' withdrawal", "the rebels' withdrawal"),
        ("Ministry of the interior", "Ministry of the interior"),
        ("Staffan de Vries", "Staffan de Vries"),
        ("al-Haram", "al-Haram"),
        ("Hayat al-Sham", "Hayat al-Sham"),
        ("de Vries", "de Vries"),
        ("some observers", "some observers"),
        ("the harbour", "the harbour"),
        ("adidas", "adidas"),
        ("2021 summit", "the 2021 summit"),
        ("", ""),
    ],
)
def test_common_nouns_take_the_article(name: str, told: str) -> None:
    assert definite(name) == told


@pytest.mark.parametrize(
    ("text", "told"), [("the fire", "The fire"), ("Norway", "Norway"), ("iPhone", "iPhone"), ("", ""), ("ß", "SS"), ("3", "3")]
)
def test_a_sentence_begins_with_a_capital(text: str, told: str) -> None:
    assert sentence(text) == told


@pytest.mark.parametrize("name", ["River talks", "peace talks in May", "guarantor states", "attempts to make peace"])
def test_several_things(name: str) -> None:
    assert is_plural(name)
    assert agreeing("was held on", name) == "were held on"
    assert agreeing("began on", name) == "began on"


@pytest.mark.parametrize(
    "name", ["signing of the papers", "Stuart Jones", "United States", "crisis in the north", "congress", "census of May", ""]
)
def test_one_thing(name: str) -> None:
    assert not is_plural(name)
    assert agreeing("was held on", name) == "was held on"
