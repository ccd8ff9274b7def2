"""Two names laid against each other, with as much trust in spellings as their languages allow."""

from checker.names.assign import Assignment, Pair, Relation, assign
from checker.names.forms import Form
from checker.names.romanised import Sign

_SPELLING = Relation.SPELLING
_ROMANISED, _ELSEWHERE = Sign.ROMANISED, Sign.ELSEWHERE


def lay(left: Form, right: Form) -> Assignment:
    """Return which words of two names belong together: spellings that no sign of romanisation bears out may be two names."""
    found = assign(left.tokens, right.tokens)
    signs = (left.sign, right.sign)
    if _ROMANISED in signs and _ELSEWHERE not in signs:
        return found
    if not any(map(_is_doubtful, found.pairs)):
        return found
    return Assignment(tuple(map(_doubted, found.pairs)), found.left, found.right)


def _doubted(pair: Pair) -> Pair:
    """Return a pair of words with what is known of it where nothing says what language they are of."""
    return Pair(pair.left, pair.right, Relation.ALIKE, pair.at) if _is_doubtful(pair) else pair


def _is_doubtful(pair: Pair) -> bool:
    """Tell whether two words are one by letters that are one sound in romanised names only."""
    if pair.relation is not _SPELLING:
        return False
    keys = pair.left.cautious, pair.right.cautious
    return all(keys) and keys[0] != keys[1]
