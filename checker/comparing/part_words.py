"""Conditions that do not set a part apart: those needed, those to come, those that are no longer there, all of them."""

import re

NEVER = (
    "needed required missing lacking wanted vacant short planned scheduled expected feared presumed suspected unconfirmed alleged"
    " claimed estimated possible potential projected forecast proposed invited registered applied waiting including included plus"
    " with together combined total all altogether overall before after until previously formerly former earlier later last next"
    " future more additional further extra another other others elsewhere abroad outside around near nearby beyond nationwide"
    " worldwide globally nationally average peak maximum capacity per daily weekly monthly yearly annual annually or indirect"
    " indirectly almost not round leg heat replay rerun overtime counted uncounted interim provisional preliminary poll polls"
)
"""Words of a condition that need not be a part of anything: a figure with them may well be the greater one, as with half of the votes
counted."""

GONE = (
    "laid dismissed sacked redundant lost closed cut gone left killed dead died destroyed demolished sold retired fled displaced"
    " resigned expelled evacuated stolen cancelled"
)
"""Words for what is no longer there: it is not among what there is now, though it is among what an event did."""

_NEVER, _GONE = frozenset(NEVER.split()), frozenset(GONE.split())
_WORD = re.compile(r"[^\W\d_]+")
_YEAR = re.compile(r"\d{4}")


def sets_apart(condition: str, *, lasting: bool) -> bool:
    """Tell whether a condition leaves a part of what is counted without it; `lasting` says that what there is now is counted.

    >>> sets_apart("in hospital", lasting=False), sets_apart("feared dead", lasting=False)
    (True, False)
    >>> sets_apart("destroyed", lasting=False), sets_apart("destroyed", lasting=True)
    (True, False)
    """
    words = {word.casefold() for word in _WORD.findall(condition)}
    return not (words & _NEVER or (lasting and words & _GONE) or _YEAR.search(condition))
