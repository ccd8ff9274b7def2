"""Names of places inside a page."""

import re

_ODD = re.compile(r"[^A-Za-z0-9.-]")


def anchor(kind: str, *parts: object) -> str:
    """Return an id for a place in a page: two places never share one, and no character needs escaping.

    >>> anchor("q", "daily paper", 5)
    'q-daily_20_paper-5'
    """
    return "-".join([kind, *(_ODD.sub(lambda match: f"_{ord(match[0]):x}_", str(part)) for part in parts)])


def finding(identifier: str) -> str:
    """Return the id of a finding's place."""
    return anchor("f", identifier)


def event(identifier: str) -> str:
    """Return the id of an event's sheet."""
    return anchor("e", identifier)


def source(identifier: str) -> str:
    """Return the id of an article."""
    return anchor("s", identifier)


def quote(identifier: str, start: int, end: int) -> str:
    """Return the id of a quoted stretch of an article."""
    return anchor("q", identifier, start, end)
