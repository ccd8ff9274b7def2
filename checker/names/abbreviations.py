"""Usual abbreviations, spelled out before a name is taken apart: St. Petersburg, Mt. Sinai, N. Korea, EO 13769, PM, Jr."""

from collections.abc import Mapping
from functools import lru_cache

from checker.names.ordinals import read_number
from checker.names.pieces import Piece


def _table(lines: str) -> dict[str, tuple[str, ...]]:
    """Return what each abbreviation stands for, from lines of `short: words`."""
    pairs = (line.split(": ") for line in lines.strip().splitlines())
    return {short: tuple(words.split()) for short, words in pairs}


_NAMED = _table("""
st: saint
ste: sainte
""")
_LANDS = _table("""
mt: mount
ft: fort
""")
_OFFICES = _table("""
pm: prime minister
vp: vice president
sec: secretary
pres: president
amb: ambassador
""")
_POSTS = _table("""
gov: governor
gen: general
dep: deputy
asst: assistant
dir: director
dept: department
""")
_PASSAGES = _table("""
art: article
arts: articles
sec: section
ch: chapter
para: paragraph
res: resolution
""")
_ANYWHERE = _table("""
assoc: association
inst: institute
vol: volume
unscr: unsc resolution
""")
_NUMBERED = _table("""
eo: executive order
""")
_WAYS = _table("""
st: street
rd: road
ave: avenue
blvd: boulevard
""")
_SUFFIXES = _table("""
jr: junior
jnr: junior
sr: senior
snr: senior
""")
_COMPASS = {"n": "north", "s": "south", "e": "east", "w": "west"}
_DIVIDED_WORDS = """
korea sudan africa macedonia yemen ossetia dakota carolina ireland timor bank sahara germany virginia vietnam cyprus kivu darfur
waziristan america
"""
_DIVIDED = frozenset(_DIVIDED_WORDS.split())
"""Names of which there is one for two directions at least."""
_WADE_GILES = {("tse", "tung"): "zedong", ("hsiao", "ping"): "xiaoping", ("en", "lai"): "enlai", ("shao", "chi"): "shaoqi"}
"""Syllables of older spellings of Chinese given names, and the names in pinyin."""

_THING = _LANDS | _NAMED
_TABLES: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "person": _OFFICES | _SUFFIXES,
    "office": _OFFICES | _POSTS | _ANYWHERE,
    "document": _PASSAGES | _ANYWHERE,
    "agreement": _PASSAGES | _ANYWHERE,
}
_SHORT = frozenset([*_THING, *_NUMBERED, *_WAYS, *_COMPASS, *(short for table in _TABLES.values() for short in table)])
"""Abbreviations in names of things."""
_SHORT_OF_PERSONS = frozenset([*_NAMED, *_TABLES["person"], *(first for first, _ in _WADE_GILES), "the"])
"""The words with which one in a person's name may begin."""
_PLACES = frozenset({"place", "zone", "country"})


def may_be_short(word: str, kind: str) -> bool:
    """Tell whether a folded word in a name of `kind` may be an abbreviation or begin what is written as one."""
    return word in (_SHORT_OF_PERSONS if kind == "person" else _SHORT)


def spelled_out(parts: tuple[Piece, ...], kind: str) -> tuple[Piece, ...]:
    """Return the parts of a name of `kind` with its usual abbreviations spelled out."""
    short = _SHORT_OF_PERSONS if kind == "person" else _SHORT
    for part in parts:
        if part.folded in short:
            break
    else:
        return parts
    found: list[Piece] = []
    at = 0
    while at < len(parts):
        following = parts[at + 1] if at + 1 < len(parts) else None
        words, taken = _of_person(parts, at) if kind == "person" else ((), 1)
        words = words or _words(parts[at], following, kind, first=at == 0)
        found.extend(_spelled(parts[at], words) if words else [parts[at]])
        at += taken
    return tuple(found)


def _spelled(part: Piece, words: tuple[str, ...]) -> list[Piece]:
    """Return an abbreviation as the words that it stands for; a single one is shown as it is written."""
    if len(words) == 1:
        return [part._replace(folded=words[0])]
    return [Piece(word.capitalize(), word, part.before if at == 0 else " ") for at, word in enumerate(words)]


def _words(part: Piece, following: Piece | None, kind: str, *, first: bool) -> tuple[str, ...]:
    """Return the words that one part is short for, none where it is no abbreviation."""
    word = part.folded
    dotted = following is not None and "." in following.before
    if word in _SUFFIXES and kind == "person":
        return _SUFFIXES[word] if following is None and not first else ()
    if word in _COMPASS and following is not None and following.folded in _DIVIDED and kind != "person":
        return (_COMPASS[word],)
    if word in _NUMBERED and following is not None:
        return _NUMBERED[word] if following.folded[:1].isdigit() else ()
    if word in _WAYS and kind in _PLACES and following is None and not first:
        return _WAYS[word]
    if word in _THING and following is not None and following.folded.isalpha():
        telling = dotted or not part.text.isupper()
        return _THING[word] if telling and kind != "ship" and (kind != "person" or word in _NAMED) else ()
    return _TABLES.get(kind, _ANYWHERE).get(word, ())


def _of_person(parts: tuple[Piece, ...], at: int) -> tuple[tuple[str, ...], int]:
    """Return what "the Eighth" at the end of a person's name stands for, or two syllables, and how many parts they are."""
    if at + 1 == len(parts):
        return (), 1
    word, following = parts[at].folded, parts[at + 1].folded
    if (word, following) in _WADE_GILES:
        return (_WADE_GILES[word, following],), 2
    number = read_number(parts[at + 1]) if word == "the" and at and at + 2 == len(parts) and not following.isdigit() else None
    return ((roman(number),), 2) if number is not None and 0 < number < _MOST_BEARERS else ((), 1)


_MOST_BEARERS = 40


@lru_cache(maxsize=64)
def roman(number: int) -> str:
    """Return a number below 40 in small Roman numerals."""
    ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"]
    return "x" * (number // 10) + ones[number % 10]
