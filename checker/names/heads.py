"""Words that many names share: what sort of thing it is, in English and as romanised from other languages."""

from checker.names import lexicon, translations
from checker.names.role import Role

_EVENT_HEADS = {"negotiations": "talks", "process": "talks", "track": "talks", "congress": "conference"}
"""Words that are one where a meeting or a series of meetings is named."""

_NEAR_LINES = """
accord: accords
deal: deals
pact: pacts
congress: congresses
interim:
caretaker:
vice:
rebels: rebel
militants: militant
"""

_LEGAL_PHRASES = {
    ("open", "joint", "stock", "company"): "ojsc",
    ("public", "joint", "stock", "company"): "pjsc",
    ("joint", "stock", "company"): "jsc",
    ("limited", "liability", "company"): "llc",
    ("sp", "z", "oo"): "spzoo",
}

_LEGAL_STARTS = frozenset(phrase[0] for phrase in _LEGAL_PHRASES)

COMPASS = {
    form: direction
    for direction in ("north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest")
    for form in (direction, f"{direction}ern")
}
"""Each compass word's direction."""

_STOP_WORD_TEXT = """
the a an of and for in at with de la le les du des del della di da do dos der die das den und et y e
"""
STOP_WORDS = frozenset(_STOP_WORD_TEXT.split())
"""Words that carry nothing in the name of a thing."""

_DIRECTION_TEXT = """
on against by from to versus vs over between
"""
DIRECTIONS = frozenset(_DIRECTION_TEXT.split())
"""Words that make the order of the others matter: an attack by X on Y is not one by Y on X."""

_DIRECTED_TEXT = """
visit visits tour tours invasion invasions attack attacks offensive raid raids strike strikes airstrike airstrikes bombing occupation
annexation aggression assault incursion intervention shelling embassy ambassador envoy
"""
DIRECTED = frozenset(_DIRECTED_TEXT.split())
"""What one country does to another or has there, so that the two must not change places."""

_ORDERED_TEXT = """
university college school bank hospital museum airlines airways
"""
ORDERED = frozenset(_ORDERED_TEXT.split())
"""Words whose side of a name matters: the University of X and X University may well be two."""

_BARE_TEXT = """
foreign defence interior finance security military political working armed joint local regional peace civil
special
"""
BARE = frozenset(_BARE_TEXT.split())
"""Common words that say no more than a head: any country has a foreign ministry, any war its peace talks."""

IDLE_HEADS = {
    "group": frozenset({"movement", "organisation", "party", "group", "islamic"}),
    "organisation": frozenset({"agency", "organisation", "news", "movement", "party", "newspaper", "affairs"}),
    "agreement": frozenset({"agreement"}),
    "event": frozenset({"talks", "peace", "round"}),
    "series": frozenset({"talks", "peace", "round"}),
}
"""By kind: what may stand in one of two names of one thing only. Elsewhere a head more is a question."""

FIRM_WORDS = frozenset(["company", "companies", "partnership"])
"""Words for a firm that belong to its name: the company of a newspaper is not the newspaper."""

LOOSE_HEADS = frozenset({"group", "islamic", "news", "company"})
"""Idle heads that need two words of the name's own beside them: "X Group" may well be a group from X."""

_EVENT_SORTS_TEXT = """
talks process dialogue round meeting session summit conference consultations forum war conflict crisis ceasefire attack battle
offensive operation siege visit election referendum campaign mission gathering initiative
"""
EVENT_SORTS = frozenset(_EVENT_SORTS_TEXT.split())
"""Heads that say what sort of event it is, in the senses that they have in names of events."""

SIDES = frozenset({"north", "south", "east", "west"})
"""Directions that are part of many names: South Africa, West Virginia."""

LOCATED = frozenset({"place", "zone", "country", "event", "series"})
"""Kinds in which western X need not be West X."""

EVENTFUL = frozenset({"event", "series"})
"""Kinds whose heads are chosen freely: a meeting may be called a summit, so a clash is a question."""


def _senses(lines: str) -> dict[str, frozenset[str]]:
    """Return each form's canonical words, from lines as in `lexicon`."""
    found: dict[str, set[str]] = {}
    word = ""
    for part in lines.split():
        word = part.removesuffix(":") if part.endswith(":") else word
        found.setdefault(part.removesuffix(":"), set()).add(word)
    return {form: frozenset(words) for form, words in found.items()}


def _without(known: dict[str, frozenset[str]], *others: dict[str, frozenset[str]]) -> dict[str, frozenset[str]]:
    """Return the forms that are not the canonical words of other tables."""
    return {form: senses for form, senses in known.items() if not any(form in other for other in others)}


_ENGLISH_HEADS, _ENGLISH_COMMON = _senses(lexicon.HEADS), _senses(lexicon.COMMON)
_FOREIGN_HEADS = _without(_senses(lexicon.BORROWED_HEADS), _ENGLISH_HEADS)
_FOREIGN_COMMON = _without(_senses(lexicon.BORROWED_COMMON), _ENGLISH_COMMON)

_CONTENT = _senses(translations.CONTENT)

BORROWED = (
    frozenset(_FOREIGN_HEADS) | frozenset(_FOREIGN_COMMON) | {form for form, senses in _CONTENT.items() if form not in senses}
)
"""Romanised words of other languages."""

NEAR = {form: min(words) for form, words in _senses(_NEAR_LINES).items()}
"""Words that mean nearly what others of their sense do, by what their forms share: a caretaker government may follow an interim one."""

_TABLES = (
    (Role.WORD, _CONTENT),
    (Role.LEGAL, _senses(lexicon.LEGAL)),
    (Role.QUALIFIER, _senses(lexicon.QUALIFIERS)),
    (Role.COMMON, {**_ENGLISH_COMMON, **_FOREIGN_COMMON}),
    (Role.HEAD, {**_ENGLISH_HEADS, **_FOREIGN_HEADS}),
)
# Where a word stands in several tables the later table holds.
_KNOWN = {form: (role, senses) for role, table in _TABLES for form, senses in table.items()}
_ORDINARY: tuple[Role, frozenset[str]] = (Role.WORD, frozenset())


def known_word(word: str, kind: str) -> tuple[Role, frozenset[str]]:
    """Return the part that a folded word plays in names of `kind`, and its canonical words, if it has any."""
    if word in COMPASS:
        return Role.COMPASS, frozenset({COMPASS[word]})
    role, senses = _KNOWN.get(word, _ORDINARY)
    if senses and kind in EVENTFUL and role is Role.HEAD:
        senses = frozenset(_EVENT_HEADS.get(sense, sense) for sense in senses)
    return role, senses


def begins_legal_phrase(word: str) -> bool:
    """Tell whether a legal form of several words begins with a word."""
    return word in _LEGAL_STARTS


def legal_phrase(words: tuple[str, ...]) -> tuple[str, int]:
    """Return the legal form that the words begin with, and how many of them it takes."""
    for phrase, form in _LEGAL_PHRASES.items() if words[0] in _LEGAL_STARTS else ():
        if words[: len(phrase)] == phrase:
            return form, len(phrase)
    return "", 0
