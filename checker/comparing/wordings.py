"""How names were recognised, told once: the wordings that the registry lists for one thing share a sentence."""

import re
from collections.abc import Iterable

_LISTED = re.compile(r"[\"“](.+)[\"”] is listed in the registry as a name for (.+)\.")
_FEW = 4


def told_once(steps: Iterable[str]) -> tuple[str, ...]:
    """Return the steps without those that say nothing, each once, with the listed names of one thing in one sentence.

    >>> told_once(['"Rhine" is listed in the registry as a name for Rhine.'])
    ()
    """
    told: dict[str, list[str]] = {}
    for step in steps:
        match = _LISTED.fullmatch(step)
        if match is None:
            told.setdefault(step, [])
        elif match[1] != match[2]:
            names = told.setdefault(f"\0{match[2]}", [])
            names += [name for name in [f"“{match[1]}”"] if name not in names]
    return tuple(_listing(key[1:], names) if names else key for key, names in told.items())


def _listing(label: str, names: list[str]) -> str:
    if len(names) == 1:
        return f"{names[0]} is listed in the registry as a name for {label}."
    if len(names) > _FEW:
        names = [*names[:_FEW], f"{len(names) - _FEW} more"]
    return f"{', '.join(names[:-1])} and {names[-1]} are listed in the registry as names for {label}."
