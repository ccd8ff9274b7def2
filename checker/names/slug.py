"""Ids of things that the registry does not have: readable, ASCII, and the same for the same files."""

import hashlib
from collections.abc import Container

from checker.names.pieces import folded_words

LONGEST = 80


def slug(name: str, kind: str) -> str:
    """Return a name in kebab-case; the kind and a short hash for a name in another script."""
    words = [part for word in folded_words(name) if (part := _ascii(word))]
    if not words:
        words = [kind, hashlib.sha256(name.encode(errors="surrogatepass")).hexdigest()[:8]]
    return shortened("-".join(words))


def shortened(text: str) -> str:
    """Return an id that is not too long, without a hyphen at its end."""
    return text[:LONGEST].rstrip("-")


def unique(wanted: str, kind: str, taken: Container[str]) -> str:
    """Return an id that is not taken: as wanted, with the kind, or with a number."""
    if wanted not in taken:
        return wanted
    number = 1
    one = f"{wanted[: LONGEST - 20]}-{kind}"
    while one in taken:
        number += 1
        one = f"{wanted[: LONGEST - 20]}-{kind}-{number}"
    return one


def _ascii(word: str) -> str:
    """Return the ASCII letters and digits of a folded word."""
    if word.isascii() and word.isalnum():
        return word
    return "".join(sign for sign in word if sign.isascii() and sign.isalnum())
