"""Days left open in running text: "was held on some day in May 2021" reads as "was held in May 2021"."""

import re

from checker.dates.day_words import MONTHS

_WHEN = rf"in (?:(?:{'|'.join(MONTHS)}) )?-?\d{{4}}"
_ON_SOME_DAY = re.compile(rf"(?<!\w)on some day (?={_WHEN})")
_SOME_DAY = re.compile(rf"(?:^|(?<=[(,:;] )|(?<=\()|(?<=\bnot )|(?<=\band )|(?<=\bbut )|(?<=\bor ))some day (?={_WHEN})")
_QUOTED = re.compile(r"(“[^“”]*”)")


def plain_days(text: str) -> str:
    """Return a text without "some day" where a preposition is enough; what stands in inverted commas is left as it is.

    >>> plain_days("It was held on some day in May 2021, but on 2 June 2021, after some day in May 2020.")
    'It was held in May 2021, but on 2 June 2021, after some day in May 2020.'
    >>> plain_days("some day in 2021"), plain_days("“on some day in 2021”")
    ('in 2021', '“on some day in 2021”')
    """
    return "".join(
        part if at % 2 else _SOME_DAY.sub("", _ON_SOME_DAY.sub("", part)) for at, part in enumerate(_QUOTED.split(text))
    )
