"""Names must hold nothing that a reader cannot see: an invisible character keeps one name from meeting itself."""

import re
from typing import Final

from checker.model.shown import shown

_JOINERS: Final = re.compile("(?<=[\u0600-\u08ff\u0900-\u0fff\u1000-\u109f\u1780-\u17ff])[\u200c\u200d]")
"""Joiners after a letter of a script that needs them: Arabic and its kin, the scripts of India, Burmese, Khmer."""


def name_fault(name: str) -> str | None:
    """Return what is wrong with a name and what to do, or None."""
    if name.isascii() and name.isprintable():
        return None
    plain = _JOINERS.sub("", name)
    seen = shown(plain, 10 * len(plain) + 10)
    if seen == plain:
        return None
    return f"The name “{shown(name)}” holds a character that cannot be seen. Delete it, or type the name again."
