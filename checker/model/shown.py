"""The one way in which words from a file get into a message."""

import unicodedata

_ELLIPSIS = "…"
_NEWLINE = "¶"
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
# Blank or joining characters that Unicode files under letters, marks and symbols.
_BLANKS = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u2800\u3164\uffa0")


def shown(text: str, limit: int = 120) -> str:
    r"""Return `text` made safe for a message of one line, at most `limit` characters long.

    Characters that a reader cannot see or that move others about (controls, bidirectional marks, zero-width
    characters, variation selectors, lone surrogates, unassigned code points) become `[U+202E]`, a line
    break becomes `¶`, and what is too long is cut and ends in `…`. Spaces stay, no-break spaces among them.

    >>> shown("tw\u200bo\nlines")
    'tw[U+200B]o¶lines'
    """
    if len(text) <= limit and text.isascii() and text.isprintable():
        return text
    parts = [_visible(character) for character in text[: limit + 1]]
    if len(text) <= limit and sum(map(len, parts)) <= limit:
        return "".join(parts)
    return _cut(parts, limit)


def _visible(character: str) -> str:
    if character == "\n":
        return _NEWLINE
    if character in _BLANKS or _is_variation_selector(character) or unicodedata.category(character) in _HIDDEN:
        return f"[U+{ord(character):04X}]"
    return character


def _is_variation_selector(character: str) -> bool:
    return "\ufe00" <= character <= "\ufe0f" or "\U000e0100" <= character <= "\U000e01ef"


def _cut(parts: list[str], limit: int) -> str:
    kept: list[str] = []
    room = limit - len(_ELLIPSIS)
    for part in parts:
        room -= len(part)
        if room < 0:
            break
        kept.append(part)
    return "".join(kept) + _ELLIPSIS
