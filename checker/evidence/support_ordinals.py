"""Ordinals: whether the quotes of a claim say which event of a series is meant."""

import re

from checker.evidence.quoted import Quoted

_FIRST = ("first", "inaugural", "maiden", "opening", "initial", "debut")
_HEADS = frozenset(
    "round rounds session sessions meeting meetings summit edition conference game match day stage phase no number "  # noqa: SIM905
    "nr part season week leg race heat set volume chapter gathering congress talks cycle series set test".split()
)
_WORD_BEFORE = re.compile(r"(\w[\w'.]{0,40})(?: |-)\Z")


def says_ordinal(ordinal: int, quoted: Quoted) -> bool:
    """Tell whether the quotes state an ordinal: "the fifth", "round 5", "Games V", or inside "third to sixth".

    In other languages than English digits suffice, and words are not demanded.
    """
    if ordinal == 1 and quoted.says(*_FIRST):
        return True
    found = sorted(int(one.value) for one in quoted.every_number if one.ordinal and one.value)
    if ordinal in found or _numbered(ordinal, quoted) or _between(ordinal, found, quoted):
        return True
    return not quoted.english and not re.search(r"\d\.(?!\d)", quoted.text)


def _numbered(ordinal: int, quoted: Quoted) -> bool:
    """Tell whether the number stands behind a head noun or a name: "round five", "Games 5", "Games-5"."""
    for one in quoted.every_number:
        if one.value == ordinal:
            before = _WORD_BEFORE.search(quoted.text[max(0, one.start - 42) : one.start])
            if before and (before[1].casefold().rstrip(".") in _HEADS or before[1][0].isupper()):
                return True
    glued = rf"[^\W\d_]-{ordinal}(?!\d)"
    return re.search(glued, quoted.text) is not None or (
        not quoted.english and re.search(rf"(?<!\d){ordinal}(?!\d)", quoted.text) is not None
    )


def _between(ordinal: int, found: list[int], quoted: Quoted) -> bool:
    """Tell whether "third to sixth" or "the first five" takes the ordinal in."""
    spans = len(found) > 1 and found[0] < ordinal < found[-1] and quoted.says("to", "through", "until", "between")
    counted = quoted.says("first") and any(value >= ordinal for value in quoted.values if re.search(r"\bfirst \w", quoted.low))
    return bool(spans) or counted
