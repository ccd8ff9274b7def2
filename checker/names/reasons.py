"""The sentences that say how two words were read."""

from checker.names.assign import Assignment, Pair, Relation, quoted
from checker.names.token import Token

_SENTENCES = {
    Relation.SPELLING: "{left} and {right} are spellings of one word{meaning}.",
    Relation.KNOWN: "{left} and {right} both stand for {sense}.",
    Relation.TRANSLATION: "{left} and {right} both mean {sense}.",
    Relation.SYNONYM: "{left} and {right} are two words for one sort of thing.",
    Relation.INITIAL: "{left} and {right} may stand for one name, but one of them is only an initial.",
    Relation.SHORT: "{left} and {right} may be a short and a full form of one name.",
    Relation.DERIVED: "{left} and {right} may be forms of one word.",
    Relation.VOWEL: "{left} and {right} differ by a and e only, vowels that Arabic script does not write.",
    Relation.ALIKE: "{left} and {right} may be spellings of one name, but in many languages they are two.",
    Relation.NEAR: "{left} and {right} mean nearly the same, but there may be one of each.",
    Relation.SLIP: "{left} and {right} differ by a letter or two: perhaps a slip, perhaps another name.",
    Relation.LOOKALIKE: ("{left} and {right} look the same but mix letters of several scripts, so they may not be one."),
    Relation.FOREIGN: ("{left} and {right} are written in different scripts, and no name is transcribed by machine."),
}


def reason(pair: Pair) -> str:
    """Return the sentence on one pair of words; "" where they are equal."""
    if pair.relation not in _SENTENCES:
        return ""
    common = sorted(pair.left.senses & pair.right.senses)
    return _SENTENCES[pair.relation].format(
        left=f'"{pair.left.text}"',
        right=f'"{pair.right.text}"',
        sense=" or ".join(common),
        meaning=f", meaning {' or '.join(common)}" if common else "",
    )


def reasons(found: Assignment) -> tuple[str, ...]:
    """Return the sentences on all pairs that are not simply equal."""
    return tuple(sentence for sentence in map(reason, found.pairs) if sentence)


def only(left: tuple[Token, ...], right: tuple[Token, ...]) -> str:
    """Return the sentence on words that stand in one name each."""
    return f"Only the first name has {quoted(left)}, only the second has {quoted(right)}."
