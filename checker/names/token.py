"""One word of a name, with the part it plays."""

from collections.abc import Iterable
from functools import lru_cache
from string import ascii_lowercase
from typing import NamedTuple

from checker.names.compounds import ARTICLE
from checker.names.countries import WRITTEN_OTHERWISE
from checker.names.heads import LOCATED, NEAR, SIDES, known_word
from checker.names.letters import scripts
from checker.names.pieces import Piece
from checker.names.role import Role
from checker.names.romanised import Sign, cautious_key, sign_of
from checker.names.skeleton import bare_skeleton, consonants, is_bound, name_skeleton, skeleton
from checker.names.variants import NEAR_SYLLABLES, SHORTENED, established

_FIRST_YEAR = 1000
_NO_SIGN = Sign.NONE
_NONE: frozenset[str] = frozenset()
"""One for all words: an empty set of its own would be the largest part of a token."""
_WORDS = frozenset({Role.WORD, Role.COMMON})
_SYLLABLES = frozenset[str]().union(*NEAR_SYLLABLES)
_ALPHABET = len(ascii_lowercase)
_BITS = {letter: 1 << at for at, letter in enumerate(ascii_lowercase)}
_FIRST = (1 << _ALPHABET) - 1
_MOST = 4


class Token(NamedTuple):
    """One word of a name."""

    text: str
    """As written."""
    folded: str
    """Folded letters."""
    key: str
    """What its other spellings and translations have in common with it."""
    role: Role
    senses: frozenset[str]
    """The canonical words of a head and the like; none for a word of its own."""
    scripts: frozenset[str]
    known: bool = False
    """Whether it stands for a country or a body, which is then its sense."""
    bound: bool = False
    """Whether no word that begins with another letter is related to it, unless both have one key."""
    bare: str = ""
    """The consonants of its skeleton, if it is so bound."""
    mark: str = ""
    """What sets it apart at first sight; empty where nothing does."""
    letters: int = 0
    """Which letters it has, a bit each, and above these which its skeleton has; 0 unless it is bound."""
    cautious: str = ""
    """What its spellings have in common in any language, where that is less than its key says."""
    sign: Sign = Sign.NONE
    """What it says of the language of the name."""


def sign_among(found: Iterable[Token]) -> Sign:
    """Return what the words of a name say of its language; one that is of elsewhere outweighs the others."""
    sign = _NO_SIGN
    for token in found:
        if token.sign is not _NO_SIGN:
            if token.sign is Sign.ELSEWHERE:
                return token.sign
            sign = token.sign
    return sign


def number_token(text: str, value: int) -> Token:
    """Return the token of a number."""
    role = Role.YEAR if value >= _FIRST_YEAR else Role.NUMBER
    return Token(text, str(value), str(value), role, _NONE, _NONE)


def count_token(text: str, value: int) -> Token:
    """Return the token of a number that counts things: "four" in "four zones"."""
    counted = f"{value} of them"
    return Token(text, counted, counted, Role.NUMBER, _NONE, _NONE)


def designator_token(text: str, folded: str) -> Token:
    """Return the token of a letter that counts like a number: "Zone A"."""
    return Token(text, folded, folded, Role.NUMBER, _NONE, _NONE)


@lru_cache(maxsize=131_072)
def word_token(piece: Piece, kind: str) -> Token:
    """Return the token of a word in a name of a thing."""
    if piece.known:
        key = f"={piece.known}" if piece.alike else skeleton(piece.folded)
        sign = Sign.ROMANISED if piece.known in WRITTEN_OTHERWISE else Sign.NONE
        return Token(
            piece.text, piece.folded, key, Role.WORD, frozenset({piece.known}), scripts(piece.folded), known=True, sign=sign
        )
    role, senses = known_word(piece.folded, kind)
    reduced = bare_skeleton(piece.folded) if piece.before == ARTICLE else skeleton(piece.folded)
    plain = NEAR.get(piece.folded) or min(senses) if senses else reduced
    key = piece.folded if kind in LOCATED and plain in SIDES else plain
    return _word(piece, key, role, senses)


@lru_cache(maxsize=131_072)
def person_token(piece: Piece) -> Token:
    """Return the token of a word in a person's name."""
    role = Role.INITIAL if len(piece.folded) == 1 and "CJK" not in scripts(piece.folded) else Role.WORD
    return _word(piece, name_skeleton(piece.folded), role, _NONE)


def _word(piece: Piece, key: str, role: Role, senses: frozenset[str]) -> Token:
    """Return the token of a word. It is bound if it is no short form, no servant of anybody and not of a dialect."""
    word = piece.folded
    free = word.startswith("abd") or word in _SYLLABLES or established(word) in SHORTENED
    bound = role in _WORDS and is_bound(word) and not free
    reduced = name_skeleton(word) if bound else ""
    return Token(
        text=piece.text,
        folded=word,
        key=key,
        role=role,
        senses=senses,
        scripts=scripts(word),
        bound=bound,
        bare=consonants(reduced),
        mark=_mark(word, key, role, bound=bound),
        letters=_letters(word) | _letters(reduced) << _ALPHABET if bound else 0,
        cautious=cautious_key(word) if role in _WORDS and not senses else "",
        sign=sign_of(piece),
    )


def _mark(word: str, key: str, role: Role, *, bound: bool) -> str:
    """Return the first letter of a word of a name's own, if its key has it too, and the part that any other word plays."""
    if role in _WORDS:
        return word[0] if bound and key[:1] == word[0] else ""
    if not (word.isascii() and word.isalpha()):
        return ""
    return str(role) if role is not Role.INITIAL else word if key == word else ""


def _letters(word: str) -> int:
    """Return which of the letters from a to z a word has, a bit each."""
    return sum(map(_BITS.__getitem__, set(word)))


def differ_by_mark(left: Token, right: Token) -> bool:
    """Tell whether two words are unrelated at first sight: their marks differ, and not both have senses that could meet."""
    return bool(left.mark != right.mark and left.mark and right.mark and not (left.senses and right.senses))


def may_be_near(left: Token, right: Token) -> bool:
    """Tell whether two slips may turn one of two bound words, or its skeleton, into the other: each slip changes two letters at most."""
    differ = left.letters ^ right.letters
    return (differ & _FIRST).bit_count() <= _MOST or (differ >> _ALPHABET).bit_count() <= _MOST
