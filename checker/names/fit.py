"""How well a short name goes with a full one of the same source."""

from enum import IntEnum


class Fit(IntEnum):
    """Whether a short name can be short for a full one, the better the higher."""

    NOT = 0
    """It cannot."""
    FAR = 1
    """It can, but one of the two says what the other does not: a question where nothing else fits."""
    MAYBE = 2
    """It can, but it would be an unusual way to put it: a question, and a rival of what fits better."""
    OPEN = 3
    """It says what sort of thing it is, and the full name is of that sort; others may be too without saying so in their names."""
    SURE = 4
    """It can, and nothing but another fitting name speaks against it."""
