"""Names inside sentences: an article before those that are common nouns, a capital at the start, verbs that agree."""

import re

_NO_ARTICLE = frozenset(
    [
        "a",
        "an",
        "the",
        "some",
        "several",
        "many",
        "most",
        "all",
        "any",
        "both",
        "each",
        "every",
        "another",
        "other",
        "others",
        "no",
        "its",
        "his",
        "her",
        "their",
        "our",
        "your",
        "my",
        "more",
        "fewer",
        "less",
        "various",
        "certain",
        "these",
        "those",
        "this",
        "that",
        "such",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "to",
        "what",
        "who",
        "how",
        "why",
        "when",
        "where",
        "al",
        "el",
        "de",
        "di",
        "da",
        "du",
        "do",
        "dos",
        "la",
        "le",
        "les",
        "van",
        "von",
        "der",
        "den",
        "ter",
        "ten",
        "bin",
        "ibn",
        "abu",
        "y",
        "e",
    ]
)
"""First words of names that take no article: they hold one already, or are part of a proper name."""

_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)")
_OWNED = re.compile(r"['’]s?$")
_WORD = re.compile(r"[a-z]+(?:-[a-z]+)*")
_HEAD_ENDS = frozenset(
    [
        "of",
        "on",
        "in",
        "at",
        "by",
        "with",
        "for",
        "to",
        "from",
        "between",
        "among",
        "against",
        "about",
        "after",
        "before",
        "during",
        "over",
        "towards",
        "under",
        "within",
        "without",
        "that",
        "who",
        "which",
        "held",
        "made",
        "given",
        "signed",
        "established",
        "associated",
    ]
)
_SINGULAR = ("ss", "us", "is", "series", "news")
_PLURALS = {"was": "were", "is": "are", "has": "have"}


def definite(name: str) -> str:
    """Return a name with "the" where it is a common noun or begins with an ordinal, as it reads inside a sentence.

    >>> definite("fifth round of the talks"), definite("Lorne talks"), definite("al-Haram"), definite("Norway")
    ('the fifth round of the talks', 'the Lorne talks', 'al-Haram', 'Norway')
    """
    first, _, rest = name.partition(" ")
    head = _head(name)
    if not rest or first.casefold() in _NO_ARTICLE or (not first[:1].islower() and any(_OWNED.search(word) for word in head)):
        return name
    return f"the {name}" if _is_common(first) or _is_common(head[-1]) or _ORDINAL.fullmatch(first) else name


def _is_common(word: str) -> bool:
    return bool(_WORD.fullmatch(word)) and word.partition("-")[0] not in _NO_ARTICLE


def sentence(text: str) -> str:
    """Return a text that begins with a capital, unless a capital follows its first letter ("iPhone")."""
    return text if text[1:2].isupper() else text[:1].upper() + text[1:]


def is_plural(name: str) -> bool:
    """Tell whether a name is that of several things: the noun before the first preposition is a common one and ends in "s".

    >>> is_plural("peace talks in May"), is_plural("signing of the papers"), is_plural("Ada Jones")
    (True, False, False)
    """
    noun = next(reversed(_head(name)), "")
    return bool(_WORD.fullmatch(noun)) and noun.endswith("s") and not noun.endswith(_SINGULAR)


def _head(name: str) -> list[str]:
    """Return the words before the first preposition or participle, which end in the noun that the name is about."""
    words = name.split()
    end = next((at for at, word in enumerate(words) if at and word in _HEAD_ENDS), len(words))
    return words[:end]


def agreeing(verb: str, subject: str) -> str:
    """Return a verb with what follows it ("was held on") in the number of its subject."""
    first, gap, rest = verb.partition(" ")
    return _PLURALS.get(first, first) + gap + rest if is_plural(subject) else verb
