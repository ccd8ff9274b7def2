"""Words of a source that leave room for others: "took part in", "one of those who", "among them"."""

import re

_ROOM = re.compile(
    r"\b(?:took part|taking part|take part|participated|one of|among(?:st)?|along with|together with|with others|and others|including"
    r"|accomplices?|helped|joined|at least|several|member of)\b",
    re.IGNORECASE,
)
"""What a passage says where those that it names need not be all; known in English only."""


def leaves_room(quote: str) -> bool:
    """Tell whether a passage says that those whom it names were not alone, or need not have been.

    >>> leaves_room("Petra was one of those who broke in"), leaves_room("Petra broke in")
    (True, False)
    """
    return _ROOM.search(quote) is not None
