"""What part a word plays in a name."""

from enum import StrEnum


class Role(StrEnum):
    """The part of one word."""

    WORD = "word"
    """A word that makes the name its own."""
    COMMON = "common"
    """A word that counts like any other but that many names share: national, free, people's."""
    HEAD = "head"
    """What sort of thing it is: army, committee, talks."""
    QUALIFIER = "qualifier"
    """A word that sets the thing off from another: acting, former, new."""
    COMPASS = "compass"
    """A direction."""
    NUMBER = "number"
    """A number below a thousand, in digits or words."""
    YEAR = "year"
    """A larger number."""
    LEGAL = "legal"
    """The legal form of a company."""
    INITIAL = "initial"
    """One letter of a person's name."""
