"""Whether two words are so near that one may be a slip of the pen for the other: a reason to ask, never to join."""

from rapidfuzz.distance import OSA

from checker.names.skeleton import FREQUENT_KEYS, name_skeleton

_ONE_SLIP = 4
_TWO_SLIPS = 7


def are_near(left: str, right: str) -> bool:
    """Tell whether two folded words differ by one letter, or two in long words, the first letter included.

    Two frequent names are two names.
    """
    shorter = min(len(left), len(right))
    most = 2 if shorter >= _TWO_SLIPS else 1
    if shorter < _ONE_SLIP or OSA.distance(left, right, score_cutoff=most) > most:
        return False
    if not (left.isalpha() and right.isalpha()):
        return False
    return not FREQUENT_KEYS.issuperset({name_skeleton(left), name_skeleton(right)})
