"""Whether a short name can be short for a full one: by its words, never by likeness."""

from checker.names.fit import Fit
from checker.names.short_persons import fit_person
from checker.names.short_things import fit_thing
from checker.values.mention import MentionKind

__all__ = ["Fit", "fit"]


def fit(short: str, full: str, kind: str) -> Fit:
    """Return how well a short name of `kind` goes with a full one of the same source."""
    return fit_person(short, full) if kind == MentionKind.PERSON else fit_thing(short, full, kind)
