"""Which of several wordings says most."""

from collections.abc import Iterable


def fullness(name: str) -> tuple[int, bool, int, str]:
    """Return what wordings are ordered by: most words, rather without an article, most letters, then by the alphabet."""
    article = name.casefold().startswith("the ")
    return article - len(name.split()), article, -len(name), name


def fullest(names: Iterable[str]) -> str:
    """Return the wording that says most."""
    listed = tuple(names)
    return listed[0] if len(listed) == 1 else min(listed, key=fullness)
