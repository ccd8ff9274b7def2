"""One word of a name, with the part it plays."""

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from checker.names.compounds import ARTICLE
from checker.names.countries import WRITTEN_OTHERWISE
from checker.names.heads import LOCATED, NEAR, SIDES, known_word
from checker.names.letters import scripts
from checker.names.pieces import Piece
from checker.names.role import Role
from checker.names.romanised import Sign, is_shown_romanised
from checker.names.skeleton import bare_skeleton, skeleton
from checker.names.word import ALPHABET, Word, read_word

_FIRST_YEAR = 1000
_NO_SIGN, _ROMANISED, _ELSEWHERE = Sign.NONE, Sign.ROMANISED, Sign.ELSEWHERE
_WORD = Role.WORD
_NONE: frozenset[str] = frozenset()
"""One for all words: an empty set of its own would be the largest part of a token."""
_FIRST = (1 << ALPHABET) - 1
_MOST = 4
_WORDS = frozenset({Role.WORD, Role.COMMON})


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
    skeleton: str = ""
    """What its spellings have in common with it in the names of persons, if it is bound."""


def sign_among(found: Iterable[Token]) -> Sign:
    """Return what the words of a name say of its language; one that is of elsewhere outweighs the others."""
    sign = _NO_SIGN
    for token in found:
        if token.sign is not _NO_SIGN:
            if token.sign is _ELSEWHERE:
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
    return _word(piece, read_word(piece.folded), key, role, senses)


@lru_cache(maxsize=131_072)
def person_token(piece: Piece) -> Token:
    """Return the token of a word in a person's name."""
    word = read_word(piece.folded)
    role = Role.INITIAL if len(piece.folded) == 1 and "CJK" not in word.scripts else _WORD
    return _word(piece, word, word.skeleton, role, _NONE)


def _word(piece: Piece, word: Word, key: str, role: Role, senses: frozenset[str]) -> Token:
    """Return the token of a word that has been read."""
    sign = _ROMANISED if is_shown_romanised(piece) else word.sign
    if role not in _WORDS:
        mark = _mark_of_part(piece.folded, key, role)
        return Token(piece.text, piece.folded, key, role, senses, word.scripts, mark=mark, sign=sign)
    return Token(
        piece.text,
        piece.folded,
        key,
        role,
        senses,
        word.scripts,
        False,  # noqa: FBT003 - by their places, in which a token is made in a third of the time
        word.bound,
        word.bare,
        key[0] if word.bound and key[:1] == piece.folded[0] else "",
        word.letters,
        "" if senses else word.cautious,
        sign,
        word.skeleton if word.bound else "",
    )


def _mark_of_part(word: str, key: str, role: Role) -> str:
    """Return the part that a word plays which is none of the name's own, or the initial that it is."""
    if not (word.isascii() and word.isalpha()):
        return ""
    return str(role) if role is not Role.INITIAL else word if key == word else ""


def differ_by_mark(left: Token, right: Token) -> bool:
    """Tell whether two words are unrelated at first sight: their marks differ, and not both have senses that could meet."""
    return bool(left.mark != right.mark and left.mark and right.mark and not (left.senses and right.senses))


def may_be_near(left: Token, right: Token) -> bool:
    """Tell whether two slips may turn one of two bound words, or its skeleton, into the other: each slip changes two letters at most."""
    differ = left.letters ^ right.letters
    return (differ & _FIRST).bit_count() <= _MOST or (differ >> ALPHABET).bit_count() <= _MOST
