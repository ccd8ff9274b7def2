"""Two wordings of one utterance: where they part, and whether numbers, negations or names differ there."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Literal

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

from checker.comparing.spoken import GAP, NOT, NUMBER, Spoken
from checker.values import Identity

Words = Sequence[Spoken]
IsSame = Callable[[str, str], bool]
"""Tells whether two words name one unit, or are no units."""
Names = Callable[[str, str], Identity | None]
"""Tells whether two names stand for one thing; None where one of them is no name that is known."""

LEAST, COVERED = 0.75, 0.6
"""So much of the stretch that two wordings have in common, and of the shorter one as a whole, is the same words."""
_DOUBLED = 3
_NO_TURN = frozenset({"doubt", "only", "least", "matter"})
_LIKE_SPELLING = 60
_CUT = 2
"""A first or last stretch that is longer on one side by more words than this was left out, not put otherwise."""


@dataclass(frozen=True, slots=True)
class Difference:
    """What one wording has where the other has something else."""

    kind: Literal["number", "negation", "name"]
    mine: str
    theirs: str


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words of the two wordings that stand in one place."""

    mine: Words
    theirs: Words
    equal: bool


@dataclass(frozen=True, slots=True)
class Alignment:
    """Two wordings of what may be one utterance, cut to what both quote."""

    stretches: tuple[Stretch, ...]
    shared: int
    """How many words are the same."""

    def differences(self, names: Names, same_unit: IsSame) -> tuple[Difference, ...]:
        """Return the numbers, negations and names that differ."""
        return (*self._numbers(same_unit), *self._negations(), *self._names(names))

    def _numbers(self, same_unit: IsSame) -> Iterator[Difference]:
        found: list[tuple[Spoken, Spoken]] = []
        for at, stretch in enumerate(self.stretches):
            mine, theirs = ([word for word in words if word.key == NUMBER] for words in (stretch.mine, stretch.theirs))
            if len(mine) == len(theirs):
                units = self._units(at) if stretch.equal or len(stretch.mine) == len(mine) else (None, None)
                if None in units or same_unit(units[0] or "", units[1] or ""):
                    found += [pair for pair in zip(mine, theirs, strict=True) if pair[0].value != pair[1].value]
        if Counter(one.value for one, _ in found) != Counter(two.value for _, two in found):
            yield from (Difference("number", one.text, two.text) for one, two in found)

    def _units(self, at: int) -> tuple[str | None, str | None]:
        """Return the words behind a stretch that ends with a number, where they differ: other units state other numbers."""
        stretch = self.stretches[at]
        if at + 1 == len(self.stretches) or not stretch.mine or stretch.mine[-1].key != NUMBER:
            return None, None
        after = self.stretches[at + 1]
        return (after.mine[0].key, after.theirs[0].key) if after.mine and after.theirs else (None, None)

    def _negations(self) -> Iterator[Difference]:
        sides: tuple[list[Stretch], list[Stretch]] = ([], [])
        for at, stretch in enumerate(self.stretches):
            if stretch.equal:
                continue
            mine, theirs = (_turns(words) for words in (stretch.mine, stretch.theirs))
            if mine != theirs and not self._is_doubled(at):
                sides[theirs].append(stretch)
        if len(sides[0]) != len(sides[1]):  # as many on one side as on the other: only moved
            stretch = max(sides, key=len)[0]
            yield Difference("negation", _said(stretch.mine), _said(stretch.theirs))

    def _is_doubled(self, at: int) -> bool:
        """Tell whether a negation is said twice in one place ("did not see nothing"), which whoever quotes may mend."""
        after = self.stretches[at + 1].mine[:_DOUBLED] if at + 1 < len(self.stretches) else ()
        return any(word.key in NOT for word in after)

    def _names(self, names: Names) -> Iterator[Difference]:
        for stretch in self.stretches:
            mine, theirs = _name(stretch.mine), _name(stretch.theirs)
            if stretch.equal or not mine or not theirs or _alike(mine, theirs):
                continue
            sure = any(word.proper for word in stretch.mine) and any(word.proper for word in stretch.theirs)
            identity = names(mine, theirs)
            if identity is Identity.DIFFERENT or (identity is None and sure):
                yield Difference("name", mine, theirs)


def _turns(words: Words) -> bool:
    """Tell whether words turn a sentence into its opposite; "no doubt" and "not only" do not."""
    following = [*(word.key for word in words[1:]), ""]
    return any(word.key in NOT and after not in _NO_TURN for word, after in zip(words, following, strict=False))


def _said(words: Words) -> str:
    return " ".join(dict.fromkeys(word.text for word in words))


def _name(words: Words) -> str:
    """Return the name in a stretch of words: those written like names, or else the word that begins a sentence."""
    return " ".join(
        [word.text for word in words if word.proper] or [word.text for word in words if word.opens and word.key != NUMBER]
    )


def _alike(mine: str, theirs: str) -> bool:
    """Tell whether two names may be two spellings, a full and a short form, or a name and its initials."""
    one, two = mine.casefold(), theirs.casefold()
    initials = ["".join(word[0] for word in name.split()) for name in (one, two)]
    shared = set(one.split()) & set(two.split())
    return bool(shared) or one in initials or two in initials or fuzz.ratio(one, two) >= _LIKE_SPELLING


def align(mine: Words, theirs: Words) -> Alignment | None:
    """Align two wordings; None where they have too little in common to be one utterance.

    What one of them leaves out at its beginning or end, and what stands where one marks words as left out, is no difference.
    """
    steps = Levenshtein.opcodes([word.key for word in mine], [word.key for word in theirs])
    stretches = [
        Stretch(mine[step.src_start : step.src_end], theirs[step.dest_start : step.dest_end], step.tag == "equal")
        for step in steps
    ]
    stretches = [_merged(list(group)) for _, group in groupby(stretches, key=lambda one: one.equal)]
    kept = [one for one in _uncut(stretches) if not any(word.key == GAP for word in (*one.mine, *one.theirs))]
    shared = sum(len(one.mine) for one in kept if one.equal)
    longest = max(sum(len(one.mine) for one in kept), sum(len(one.theirs) for one in kept), 1)
    shorter = max(min(_length(mine), _length(theirs)), 1)
    if shared / longest < LEAST or shared / shorter < COVERED:
        return None
    return Alignment(tuple(kept), shared)


def _length(words: Words) -> int:
    return sum(word.key != GAP for word in words)


def _merged(group: list[Stretch]) -> Stretch:
    if len(group) == 1:
        return group[0]
    mine, theirs = [word for one in group for word in one.mine], [word for one in group for word in one.theirs]
    return Stretch(mine, theirs, group[0].equal)


def _uncut(stretches: list[Stretch]) -> list[Stretch]:
    """Return stretches without a first or last one that only one side quotes."""
    kept = list(stretches)
    for at in (0, -1):
        if kept and not kept[at].equal and _is_cut(kept[at], at):
            kept.pop(at)
    return kept


def _is_cut(stretch: Stretch, at: int) -> bool:
    """Tell whether words at an end were left out; a "not" beside what both quote was not, since it turns it round."""
    longer, shorter = sorted((stretch.mine, stretch.theirs), key=len, reverse=True)
    if not shorter:
        turns = at == 0 and longer[-1].key in {"not", "never"}
        return not turns
    return len(longer) - len(shorter) > _CUT
