"""Short names of persons that cannot all mean one person: "Mr Lee" and "Mrs Lee"."""

from collections.abc import Sequence
from itertools import combinations

from checker.names.forms import form
from checker.names.offices import genders, is_office, offices_of
from checker.values.mention import MentionKind

MOST_COMPARED = 50
"""Of more short names for one person none is certain."""


def titles_clash(names: Sequence[str]) -> frozenset[str]:
    """Return those of several short names that have other titles than another one: another sex, or another office."""
    told = sorted({name for name in names if not is_office(name)})
    if len(told) > MOST_COMPARED:
        return frozenset(told)
    return frozenset(one for pair in combinations(told, 2) if _clash(*pair) for one in pair)


def titled(name: str, kind: MentionKind) -> bool:
    """Tell whether a name is that of a person with a title before it, and no office by itself."""
    return kind is MentionKind.PERSON and bool(form(name, kind).titles) and not is_office(name)


def _clash(left: str, right: str) -> bool:
    """Tell whether two names have titles of which no person bears both, as far as one source puts them."""
    sexes = genders(left), genders(right)
    ranks = {one.head for one in offices_of(left)}, {one.head for one in offices_of(right)}
    return any(bool(here and there) and not here & there for here, there in (sexes, ranks))
