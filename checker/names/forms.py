"""A name as it is compared: its words, each with the part it plays, and a key that equal names share."""

import hashlib
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from checker.names.abbreviations import spelled_out
from checker.names.acronyms import first_letters, own_acronym, spelled_letters
from checker.names.chunks import NUMBER_SIGNS, POLES, PREFIXES, SMALLEST_WORDS, chunks, is_mere_name, is_nothing_but_a_word
from checker.names.compounds import compounded, particles, without_articles, without_particles
from checker.names.heads import (
    BARE,
    COMPASS,
    EVENTFUL,
    STOP_WORDS,
    known_word,
    legal_phrase,
)
from checker.names.known import with_known
from checker.names.links import ties_of
from checker.names.order import Odd, Seams, plain_seams, seams_of
from checker.names.ordinals import is_count, is_span, read_compound, read_number, read_roman
from checker.names.pieces import Piece, is_cut, pieces
from checker.names.role import Role
from checker.names.romanised import Sign
from checker.names.spelled import keys_of, order_of, spelled
from checker.names.spouses import is_wife
from checker.names.titles import has_office, is_title, split_titles
from checker.names.token import Token, count_token, designator_token, number_token, person_token, sign_among, word_token

_UNSPACED = frozenset({"CJK", "HIRAGANA", "KATAKANA", "HANGUL", "THAI", "KHMER", "LAO", "MYANMAR"})
_GENERATIONS = frozenset({"junior", "senior"})
_WORD = Role.WORD
_GROUP, _ORGANISATION, _ISSUE = "group", "organisation", "issue"
_OPEN_ROLES = frozenset({Role.HEAD, Role.NUMBER, Role.LEGAL, Role.QUALIFIER})


class Form(NamedTuple):
    """A name as it is compared."""

    name: str
    kind: str
    tokens: tuple[Token, ...]
    """In a person's name from the given name to the surname."""
    key: str
    """Equal for names that are the same, unless they are weak. Empty where nothing can be compared."""
    weak: str
    """Why the name alone could stand for several things; empty where it could not."""
    whole: str = ""
    """All letters without spaces, for words written together or apart."""
    sign: Sign = Sign.NONE
    """What its words say of its language."""
    order: tuple[int, ...] = ()
    """The places of the words in an order that two ways of putting one name share; none where their order says nothing."""
    initials: tuple[str, ...] = ()
    """First letters, without and with the small words."""
    titles: tuple[str, ...] = ()
    acronym: str = ""
    """A short form that the name itself gives in brackets."""
    cut: bool = False
    small: tuple[str, ...] = ()
    """The particles of a person's name, such as "von", that are no words of it."""
    wife: bool = False
    """Whether a woman goes by a man's name."""


@lru_cache(maxsize=262_144)
def form(name: str, kind: str) -> Form:
    """Return the form of a name of `kind`; a kind that is not known is read as an organisation."""
    if kind == _ORGANISATION:
        return Form(name, kind, *form(name, _GROUP)[2:])  # the words of both are read alike, and both are read of most names
    if kind == "person":
        return _plain_person(name) or _person(name)
    return (_plain_thing(name, kind) if kind != _ISSUE else None) or _thing(name, kind)


def normal_form(name: str, kind: str) -> str:
    """Return a key: two names of one kind with equal keys are the same, unless they are weak.

    It is empty where nothing is left.
    """
    return form(name, kind).key


def is_weak(name: str, kind: str) -> bool:
    """Tell whether a name could mean several things: a surname, an office, "the group", "sixth round"."""
    return bool(form(name, kind).weak)


def tokens(name: str, kind: str) -> tuple[Token, ...]:
    """Return the words of a name, each with the part it plays; at most 64 or so."""
    return form(name, kind).tokens


def _plain_person(name: str) -> Form | None:
    """Return the form of a person's name in which each word is read by itself, as in most; None for any other."""
    read = chunks(name, "person")
    if read is None:
        return None
    found = [token for one in read for token in one.tokens]
    sign = sign_among(found)
    whole = "".join([one.letters for one in read])
    return Form(name, "person", tuple(found), " ".join(spelled(found, sign)), _weakness_of_person((), found), whole, sign)


def _person(name: str) -> Form:
    """Return the form of a person's name."""
    read = pieces(name)
    titles, parts, words, small = _parts_of_person(read)
    found = [person_token(piece) for piece in words]
    generation = read_roman(words[-1].folded, person=True) if len(words) > 1 else None
    if generation is not None:
        found[-1] = number_token(words[-1].text, generation)
    sign = sign_among(found)
    wife = bool(titles) and is_wife(titles, words[0].folded)
    return Form(
        name=name,
        kind="person",
        tokens=tuple(found),
        key=_key([*spelled(found, sign), *small, *(["wife"] if wife else [])], name if is_cut(name, read) else ""),
        weak=_weakness_of_person(words, found),
        titles=tuple(piece.text for piece in titles),
        whole="".join(piece.folded for piece in parts),
        cut=is_cut(name, read),
        sign=sign,
        small=small,
        wife=wife,
    )


_Pieces = tuple[Piece, ...]


def _parts_of_person(read: _Pieces) -> tuple[_Pieces, _Pieces, _Pieces, tuple[str, ...]]:
    """Return the titles of a person, the name without them, its words, and the particles left out."""
    if all(is_mere_name(part.folded) and "," not in part.before for part in read):
        return (), read, read, ()
    titles, parts = split_titles(spelled_out(read, "person"))
    parts = _surname_last(parts)
    whole = compounded(without_articles(parts))
    words = without_particles(whole)
    return titles, parts, words, particles(whole) if len(words) < len(whole) else ()


def _surname_last(parts: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Return the parts of "Surname, Given" in the order of speech."""
    commas = [at for at, part in enumerate(parts) if at and "," in part.before and part.folded not in _GENERATIONS]
    return parts if len(commas) != 1 else (*parts[commas[0] :], *parts[: commas[0]])


def _weakness_of_person(words: tuple[Piece, ...], found: list[Token]) -> str:
    """Return why a person's name is weak, or ""."""
    folded = tuple(word.folded for word in words)
    if has_office(folded) or (folded and all(is_title(word) for word in folded)):
        return "it names an office and no person"
    names = [token for token in found if token.role is _WORD and token.key != "din"]
    if len(names) == 1 and not names[0].scripts & _UNSPACED:
        return "one name alone may be borne by several persons"
    return "" if names else "it gives initials only"


def _plain_thing(name: str, kind: str) -> Form | None:
    """Return the form of the name of a thing in which each word is read by itself; None for any other."""
    read = chunks(name, kind)
    found = tuple([token for one in read for token in one.tokens]) if read is not None else ()
    if read is None or not found:
        return None
    words = [word for one in read for word in one.words]
    telling = [word for one in read for word in one.telling]
    bare = [word for one in read for word in one.bare]
    others = (*([words] if len(words) > len(telling) else ()), *([bare] if len(bare) < len(telling) else ()))
    sign = sign_among(found)
    order = order_of(found, plain_seams(read), kind)
    key, weak = " ".join(keys_of(found, order, sign)), _weakness_of_thing(found, kind)
    whole = "".join([one.letters for one in read])
    return Form(name, kind, found, key, weak, whole, sign, order, first_letters(telling, *others))


def _thing(name: str, kind: str) -> Form:
    """Return the form of the name of anything but a person."""
    read = pieces(name)
    parts, acronym = own_acronym(spelled_out(spelled_letters(read), kind))
    whole = tuple(part for part in parts if part.folded not in STOP_WORDS)
    wordings = (whole, *([parts] if len(parts) > len(whole) else []), without_articles(whole))
    letters = "".join(part.folded for part in parts if part.folded not in SMALLEST_WORDS)
    words = compounded(without_articles(_without_hyphens(with_known(parts, kind))))
    found, seams = _thing_tokens(words, kind)
    sign = sign_among(found)
    ties = ties_of(name) if kind == _ISSUE else ()
    order = () if ties else order_of(found, seams, kind)
    keys = [*spelled(found, sign), *ties] if ties else keys_of(found, order, sign)
    return Form(
        name=name,
        kind=kind,
        tokens=found,
        key=_key(keys, name if is_cut(name, read) else ""),
        weak=_weakness_of_thing(found, kind),
        acronym=acronym,
        initials=first_letters(*([part.folded for part in some] for some in wordings)),
        whole=letters,
        cut=is_cut(name, read),
        sign=sign,
        order=order,
    )


def _without_hyphens(parts: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Return the parts with prefixes ("cease-fire") and double directions ("North East") as one word."""
    if PREFIXES.isdisjoint([part.folded for part in parts]) and not any(part.folded in POLES for part in parts):
        return parts
    found: list[Piece] = []
    for part in parts:
        last = found[-1] if found else None
        prefix = last is not None and last.folded in PREFIXES and (part.before == "-" or last.folded == "cease")
        double = last is not None and last.folded in POLES and COMPASS.get(part.folded) in {"east", "west"}
        if last is not None and (prefix or double):
            found[-1] = Piece(f"{last.text} {part.text}", last.folded + part.folded, last.before)
        else:
            found.append(part)
    return tuple(found)


def _thing_tokens(words: tuple[Piece, ...], kind: str) -> tuple[tuple[Token, ...], Seams]:
    """Return the tokens of a thing's name, where it has nothing but small words, these; and where small words stood."""
    found: list[Token] = []
    odd: list[Odd] = []
    at = 0
    while at < len(words):
        last = found[-1] if found else None
        alone = words[at].known or (len(words[at].text) > 1 and is_nothing_but_a_word(words[at].folded))
        token, taken = (word_token(words[at], kind), 1) if alone else _next_token(words, at, last, kind)
        if token is None or words[at].before != " ":
            odd.append((words[at], last, len(found), token is None))
        if token:
            found.append(token)
        at += taken
    return tuple(found) or tuple(word_token(word, kind) for word in words), seams_of(odd)


def _next_token(words: tuple[Piece, ...], at: int, last: Token | None, kind: str) -> tuple[Token | None, int]:
    """Return the token that begins at `at`, none for a small word, and how many words it takes."""
    word = words[at]
    following = words[at + 1] if at + 1 < len(words) else None
    legal, length = legal_phrase(tuple(piece.folded for piece in words[at : at + 4]))
    if legal:
        return word_token(Piece(legal, legal, " "), kind), length
    if following and (compound := read_compound(word, following)) is not None:
        return number_token(f"{word.text} {following.text}", compound), 2
    number = read_number(word)
    if number is None and last is not None:
        ends = following is None or known_word(following.folded, kind)[0] is Role.LEGAL
        number = read_roman(word.folded, person=not (ends or last.role is Role.HEAD))
    if number is not None:
        counts = is_span(word, following) or (kind not in EVENTFUL and is_count(word, following))
        return (count_token if counts else number_token)(word.text, number), 1
    if last is not None and _is_letter(word) and (last.role is Role.HEAD or not all(part.text.isupper() for part in words)):
        return designator_token(word.text, word.folded), 1
    if (word.folded in STOP_WORDS and not (kind in EVENTFUL and word.folded == "with")) or (
        word.folded in NUMBER_SIGNS and following and following.folded.isdigit()
    ):
        return None, 1
    return word_token(word, kind), 1


def _is_letter(word: Piece) -> bool:
    """Tell whether a word is a single capital, as in "Zone A"."""
    return len(word.text) == 1 and word.text.isupper()


def _weakness_of_thing(found: tuple[Token, ...], kind: str) -> str:
    """Return why the name of a thing is weak, or ""."""
    if kind == "office" and all(is_title(token.folded) and not token.known for token in found):
        return "it names an office without saying whose"
    if all(token.role in _OPEN_ROLES or token.key in BARE for token in found):
        return "it only says what sort of thing it is"
    return ""


def _key(keys: Iterable[str], cut: str) -> str:
    """Return a normal form. A name that was `cut` before its end equals only itself."""
    words = " ".join(keys)
    if not words or not cut:
        return words
    return f"{words} {hashlib.blake2b(cut.encode(errors='surrogatepass'), digest_size=16).hexdigest()}"
