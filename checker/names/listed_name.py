"""How the registry lists a name, in words: "a former name (2012 to 2016)"."""

from checker.dates.day_words import edtf_in_words
from checker.model.registry import RegistryName

_WORDS = {
    "weak": "a short name",
    "former": "a former name",
    "acronym": "an acronym",
    "translation": "a translation",
}
_OPEN = frozenset({"", ".."})
_ABOUT = "?~%"


def listed_as(name: RegistryName) -> str:
    """Return what sort of name it is, and when it was in use where the registry says so.

    A name that a source uses outside that time is no error: articles speak of bodies by the names that their readers know.
    """
    words = _WORDS.get(name.type, "a name")
    return f"{words} ({_in_use(name.valid)})" if name.valid else words


def _in_use(valid: str) -> str:
    """Return a time in words; what has no words stays as it is written."""
    first, slash, last = valid.partition("/")
    if not slash:
        return _date(valid) or valid
    if first in _OPEN and last in _OPEN:
        return valid
    if first in _OPEN:
        return f"until {_date(last) or last}"
    if last in _OPEN:
        return f"from {_date(first) or first} on"
    return edtf_in_words(valid) or f"{_date(first) or first} to {_date(last) or last}"


def _date(edtf: str) -> str | None:
    """Return a day, month or year in words, "about" where it is uncertain."""
    plain = edtf.rstrip(_ABOUT)
    words = edtf_in_words(plain)
    return f"about {words}" if words and plain != edtf else words
