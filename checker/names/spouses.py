"""Wives who go by their husbands' names: "Mrs John Berg" is not John Berg."""

from collections.abc import Iterable

from checker.names.pieces import Piece

MEN = frozenset(["mr", "sir", "lord", "monsieur", "herr", "senor", "king", "prince", "baron", "count", "duke", "his", "he"])
_WOMEN_WORDS = """
mrs ms miss dame lady madam madame mme mlle frau senora queen princess baroness countess duchess her she sheikha
"""
WOMEN = frozenset(_WOMEN_WORDS.split())
"""Titles that tell whether a man or a woman bears them."""

_MENS_WORDS = """
adam albert alexander alfred andrew anthony antonio arthur benjamin bernard brian bruce carl carlos charles christopher daniel
david dennis donald douglas edward eric ernest eugene francis frank franklin frederick gary george gerald gordon harold harry henry
herbert howard hugh jack jacob james jason jeffrey john jonathan jose joseph juan karl keith kenneth kevin larry lawrence leonard
lewis louis luis mark martin matthew michael nicholas oscar patrick paul pedro peter philip ralph raymond richard robert roger
ronald roy russell samuel scott simon stephen steven theodore thomas timothy victor vincent walter wayne william
"""
_MENS = frozenset(_MENS_WORDS.split())


def is_wife(titles: Iterable[Piece], given: str) -> bool:
    """Tell whether a woman's title stands before a man's given name."""
    return given in _MENS and any(title.folded in WOMEN for title in titles)


def are_man_and_woman(left: Iterable[str], right: Iterable[str]) -> bool:
    """Tell whether the titles before two names are those of a man and of a woman."""
    here, there = ({title.casefold().rstrip(".") for title in titles} for titles in (left, right))
    return bool((here & MEN and there & WOMEN) or (here & WOMEN and there & MEN))
