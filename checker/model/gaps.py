"""What a check could not compare, and what no claim covers."""

from checker.values.record import Record


class Unsure(Record):
    """Two names of which nobody knows whether they are one."""

    left: str
    """One name."""
    right: str
    """The other."""
    kind: str
    """What sort of thing they are."""
    steps: tuple[str, ...] = ()
    """Why it is not certain."""
    claims: int = 0
    """How many claims hang on it."""


class Uncovered(Record):
    """A fact of an article that no claim covers."""

    source: str
    """The source's id."""
    facts: tuple[str, ...]
    """The dates, numbers and names that no claim holds."""
    sentence: str
    """The sentence."""
    place: str
    """Where it stands."""
    start: int
    """Where it begins in the text."""
    end: int
    """Where it ends."""
    line: int = 1
    """The line it begins in."""


class Gaps(Record):
    """What could not be compared or is missing."""

    unsure_names: tuple[Unsure, ...] = ()
    """Names an editor could decide."""
    single_source: tuple[str, ...] = ()
    """Claims that met nobody."""
    uncovered: tuple[Uncovered, ...] = ()
    """Facts that no claim covers."""
    possibly_same: tuple[Unsure, ...] = ()
    """Events that may be one."""
    name_notes: tuple[str, ...] = ()
    """Where names were not all compared, or were taken for one thing in spite of a doubt, in sentences. Left out where there is none."""
    crowded: tuple[str, ...] = ()
    """Where so much is told of one thing that not each was held against each, in sentences. Left out where there is none."""
