"""What sort of place a name speaks of: places of two sorts may lie inside one another, for all that their names tell."""

from collections.abc import Mapping
from types import MappingProxyType

BUILDING = (
    "arena bridge building castle cathedral centre center chapel church clinic college court courthouse embassy forum gallery"
    " hall hospital hotel house library mall market mosque museum office palace residence restaurant room school stadium"
    " synagogue temple theatre theater tower university villa warehouse"
)
SITE = (
    "airport base beach campus cemetery dock docks factory farm field garden gardens ground grounds harbour harbor"
    " headquarters mine park pier pit plant platform port quarry resort ring stables station terminal track venue works yard"
)
STREET = "avenue boulevard highway junction lane motorway plaza road square street terrace tunnel"
REGION = (
    "archipelago area bay borough canton coast county department desert district emirate governorate gulf island islands isle"
    " lake mountains municipality ocean oblast parish peninsula prefecture province region republic river sea shire state"
    " strait territory valley northern southern eastern western"
)


def _sorts() -> Mapping[str, str]:
    """Return the sort of each word; regions of two words are of two sorts, for a district may lie in a province."""
    found = {word: sort for sort, words in (("building", BUILDING), ("site", SITE), ("street", STREET)) for word in words.split()}
    return MappingProxyType(found | {word: word for word in REGION.split()})


_SORT_OF = _sorts()


def _words(name: str) -> list[str]:
    return [word.strip(",.()'").casefold() for word in name.split()]


def sort_of_place(name: str) -> str:
    """Return the sort that the last telling word of a name says; empty where none does, as of towns and villages."""
    return next((_SORT_OF[word] for word in reversed(_words(name)) if word in _SORT_OF), "")


def name_holds(name: str, other: str) -> bool:
    """Tell whether all words of the other name stand in this one in a row: "Harlow" in "Harlow paint works"."""
    here, there = _words(name), _words(other)
    return any(here[at : at + len(there)] == there for at in range(len(here) - len(there) + 1))
