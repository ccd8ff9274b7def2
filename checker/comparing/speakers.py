"""Whether the name of a speaker stands for somebody, or each time for some of many."""

import re

from checker.values.definite import is_plural

_OF_MANY = """
people media press source witness eyewitness official diplomat resident analyst expert activist observer survivor relative neighbour
spokesman spokeswoman spokesperson lawyer doctor reporter
"""
_AFTER = re.compile(r" (?:of|in|at|from|on|near|with|for|who) ")
_ANYBODY = frozenset(_OF_MANY.split())
"""Nouns of names that may each time mean somebody else."""


def is_definite(name: str) -> bool:
    """Tell whether two who name this speaker mean the same: the police and Ada Lund, but not witnesses or a local official.

    >>> is_definite("police"), is_definite("Ada Lund"), is_definite("witnesses"), is_definite("a senior official")
    (True, True, False, False)
    """
    head = _AFTER.split(name)[0].split()
    return not is_plural(name) and not (head and head[-1] in _ANYBODY)
