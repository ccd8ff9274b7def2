"""Short forms made of first letters."""

from collections.abc import Sequence

from checker.names.compounds import without_articles
from checker.names.heads import STOP_WORDS
from checker.names.pieces import Piece

_SHORTEST, _LONGEST = 2, 8


def spelled_letters(parts: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Return the parts with single letters between stops as one word: "U.N." is "UN"."""
    if 1 not in [len(part.folded) for part in parts]:
        return parts
    found: list[Piece] = []
    open_word = False
    for part in parts:
        single = len(part.folded) == 1 and part.folded.isalpha()
        if single and open_word and "." in part.before and not set(part.before) - {".", " "}:
            found[-1] = found[-1]._replace(text=found[-1].text + part.text, folded=found[-1].folded + part.folded)
        else:
            found.append(part)
        open_word = single
    return tuple(found)


def own_acronym(parts: tuple[Piece, ...]) -> tuple[tuple[Piece, ...], str]:
    """Return the parts without a fitting short form in brackets at their end, and that short form."""
    if len(parts) < _SHORTEST + 1 or "(" not in parts[-1].before:
        return parts, ""
    short, rest = parts[-1].folded, parts[:-1]
    for wording in (rest, without_articles(rest)):
        initials = "".join(part.folded[0] for part in wording if part.folded not in STOP_WORDS)
        if initials and len(short) >= _SHORTEST and (short.endswith(initials) or initials.endswith(short)):
            return rest, short
    return parts, ""


def first_letters(*wordings: Sequence[str]) -> tuple[str, ...]:
    """Return the first letters of each wording of several folded words.

    A short first word may also stand in full: UN Council is UNC.
    """
    found: list[str] = []
    for words in wordings:
        if len(words) > 1:
            letters = "".join([word[0] for word in words])
            found.append(letters)
            if len(words[0]) <= _SHORTEST + 1:
                found.append(words[0] + letters[1:])
    return tuple(dict.fromkeys(found))


def is_short_for(short: str, initials: tuple[str, ...]) -> bool:
    """Tell whether a short form has exactly the first letters of a name."""
    return _SHORTEST <= len(short) <= _LONGEST and short in initials


def may_be_short_for(short: str, initials: tuple[str, ...]) -> bool:
    """Tell whether the first letters of a name begin a short form, or the short form begins them."""
    if not _SHORTEST <= len(short) <= _LONGEST:
        return False
    return any(len(letters) >= _SHORTEST and (short.startswith(letters) or letters.startswith(short)) for letters in initials)
