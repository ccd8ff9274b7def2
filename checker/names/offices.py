"""Offices as titles and descriptions word them: what office it is, of whom, and what sets it off from others of the name."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from checker.names.abbreviations import spelled_out
from checker.names.acronyms import spelled_letters
from checker.names.description import describes
from checker.names.forms import form
from checker.names.pieces import Piece, folded_words, pieces
from checker.names.spouses import MEN, WOMEN
from checker.names.titles import is_title
from checker.names.whose import is_country, owners
from checker.values.mention import MentionKind

_HEAD_WORDS = """
president minister premier chancellor secretary envoy ambassador spokesman spokeswoman spokesperson governor mayor senator
congressman congresswoman representative director chairman chairwoman chairperson chair commissioner negotiator mediator adviser
advisor coordinator delegate undersecretary general commander colonel brigadier leader attorney prosecutor inspector solicitor
major lieutenant captain sergeant admiral marshal judge justice bishop archbishop cardinal king queen prince princess emperor pope
imam rabbi chief speaker treasurer coach professor
"""
_HEADS = frozenset(_HEAD_WORDS.split())
_SAME = {
    "sen": "senator",
    "rep": "representative",
    "gov": "governor",
    "gen": "general",
    "col": "colonel",
    "maj": "major",
    "lt": "lieutenant",
    "capt": "captain",
    "sgt": "sergeant",
    "adm": "admiral",
    "brig": "brigadier",
    "cmdr": "commander",
    "prof": "professor",
    "justice": "judge",
    "advisor": "adviser",
    "spokeswoman": "spokesperson",
    "spokesman": "spokesperson",
    "chairman": "chairperson",
    "chairwoman": "chairperson",
    "chair": "chairperson",
}
_OFFICE_WORDS = _HEADS | {short for short, word in _SAME.items() if word in _HEADS}
"""Without one of these a name has no office in it, as is the rule."""
_SETTING_OFF_WORDS = """
former ex late acting interim caretaker outgoing incoming deputy vice elect designate assistant associate under co shadow retired
ret honorary chief then press
"""
_NAMED_FOR_WORDS = """
un eu us nato united nations council union republic opposition delegation government
"""
_SETTING_OFF = frozenset(_SETTING_OFF_WORDS.split())
"""Words that make it another office, or another time of it: a deputy minister is not the minister."""
_BEHIND = frozenset({"general"})
"""Words that stand behind the office and belong to it: a secretary general is no secretary."""
_TITLED_GENERAL = frozenset(["secretary", "attorney", "director", "governor", "inspector", "solicitor"])
_LONGEST_REALM = 4
"""Of so many words is what follows "Prince of", the "of" included; a longer end may have the prince's own name in it."""
_PREPOSITIONS = frozenset({"of", "for", "to", "in", "at"})
_SMALL = frozenset({"the", "and", "a", "affairs"})
_NAMED_FOR = frozenset(_NAMED_FOR_WORDS.split())
"""Words that offices are made of and that tell whose office it is."""


@dataclass(frozen=True, slots=True)
class Office:
    """One office."""

    head: str
    """The office itself: "minister", "prime minister", "secretary general"."""
    apart: frozenset[str]
    """What sets it off: "deputy", "former"."""
    more: frozenset[str]
    """Its field: "foreign", "special"."""
    whose: frozenset[str]
    """Whose it is: the country, where it is one, in English."""


def read_offices(parts: Sequence[Piece]) -> tuple[Office, ...]:
    """Return the offices that words name, those between commas and "and" each by itself."""
    if _OFFICE_WORDS.isdisjoint([part.folded for part in parts]):
        return ()
    return tuple(office for words in _runs(parts) if (office := _read(words)) is not None)


def offices_of(name: str) -> tuple[Office, ...]:
    """Return the offices that a person's full name gives, before the name ("coach X" too) or behind a comma."""
    parts = _parts(name)
    if _OFFICE_WORDS.isdisjoint([part.folded for part in parts]):
        return ()
    titles = [part for title in form(name, MentionKind.PERSON).titles for part in _parts(title)]
    small = list(takewhile(lambda part: part.text.islower(), parts))
    comma = next((at for at, part in enumerate(parts) if at and "," in part.before), len(parts))
    found = (*read_offices(titles or small), *read_offices(parts[comma:]))
    return tuple(dict.fromkeys(found))


def has_office_word(name: str) -> bool:
    """Tell whether a name may have an office in it."""
    words = folded_words(name)
    spelled = 1 in map(len, words)  # single letters may be one word
    return not _OFFICE_WORDS.isdisjoint([part.folded for part in _parts(name)] if spelled else words)


def is_office(name: str) -> bool:
    """Tell whether a person is called by an office alone: "the Peruvian President", "the Prince of Wales"."""
    if not has_office_word(name):
        return False
    parts = _parts(name)
    linked = next((at for at, part in enumerate(parts) if part.folded == "of"), 0)
    read = form(name, MentionKind.PERSON)
    behind = parts[linked + 1 :]
    titled = len(read.titles) == linked or is_country(behind)
    realm = linked and titled and all(is_title(part.folded) for part in parts[:linked]) and len(behind) < _LONGEST_REALM
    alone = realm or read.weak.startswith("it names an office") or describes(name, MentionKind.PERSON)
    return bool(alone and read_offices(parts))


def office_alone(name: str) -> tuple[Office, ...]:
    """Return the offices that a name is nothing but."""
    return read_offices(_parts(name)) if is_office(name) else ()


def genders(name: str) -> frozenset[str]:
    """Return "man" or "woman" as far as the titles of a person's name tell."""
    words = {part.folded for part in pieces(name)}
    return frozenset(word for word, titles in (("man", MEN), ("woman", WOMEN)) if words & titles)


def _parts(name: str) -> tuple[Piece, ...]:
    """Return the words of a name, "U.S." as one."""
    return spelled_out(spelled_letters(pieces(name)), "office")


def _runs(parts: Sequence[Piece]) -> Iterator[list[Piece]]:
    """Yield the words between commas, and on both sides of an "and" that stands between two offices."""
    run: list[Piece] = []
    for at, part in enumerate(parts):
        split = part.folded == "and" and any(one.folded in _HEADS for one in run) and _begins_office(parts[at + 1 :])
        if split or "," in part.before:
            yield run
            run = []
        if not split:
            run.append(part)
    yield run


def _begins_office(parts: Sequence[Piece]) -> bool:
    """Tell whether an office follows before the next comma or preposition."""
    for part in parts:
        if part.folded in _HEADS:
            return True
        if part.folded in _PREPOSITIONS or "," in part.before:
            return False
    return False


def _read(parts: Sequence[Piece]) -> Office | None:
    """Return the office that some words name: the last word for an office before the first preposition, and what goes with it."""
    words = [part.folded for part in parts]
    linked = next((at for at, word in enumerate(words) if at and word in _PREPOSITIONS), len(words))
    at = max((at for at, word in enumerate(words[:linked]) if _SAME.get(word, word) in _HEADS), default=None)
    if at is None:
        return None
    begin, head = _head(words, at)
    apart = {word for word in (*words[:begin], *words[at + 1 :]) if word in _SETTING_OFF}
    idle = apart | _PREPOSITIONS | _SMALL
    more = {word for word in (*words[:begin], *words[at + 1 :]) if is_title(word) and word not in _NAMED_FOR | idle}
    rest = [[part for part in some if part.folded not in more | apart] for some in (parts[:begin], parts[at + 1 :])]
    return Office(head, frozenset(apart), frozenset(more), owners(rest[0]) | owners(rest[1]))


def _head(words: Sequence[str], at: int) -> tuple[int, str]:
    """Return where the word for an office begins that ends at `at`, and the word: a secretary general, a prime minister."""
    head = _SAME.get(words[at], words[at])
    if at and ((head in _BEHIND and words[at - 1] in _TITLED_GENERAL) or (head, words[at - 1]) == ("minister", "prime")):
        return at - 1, f"{words[at - 1]} {head}"
    return at, head
