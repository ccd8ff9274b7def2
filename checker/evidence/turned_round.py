"""Turned round: a quote that begins or ends inside a word which says the opposite ("able" in "unable")."""

import re

from checker.evidence.anchor import Anchored
from checker.evidence.source_view import SourceView

_PREFIXES = frozenset({"un", "in", "im", "il", "ir", "non", "dis", "mis", "anti", "de", "counter", "ex"})
_SUFFIXES = frozenset({"less", "lessly", "not", "n't", "n\u2019t"})
_BEFORE = re.compile(r"(?:[^\W\d_]{1,7}-)?[^\W\d_]{0,40}\Z")
_AFTER = re.compile(r"[^\W\d_]{0,40}(?:['\u2019]t)?")
_REACH = 48


def turned_round(found: Anchored, view: SourceView) -> tuple[int, int] | None:
    """Return the passage with the whole word where a quote leaves out what turns its word round, else None."""
    if not found.cut_word:
        return None
    text, start, end = view.text, found.start, found.end
    before = _matched(_BEFORE.search(text[max(0, start - _REACH) : start])) if text[start].isalpha() else ""
    after = _matched(_AFTER.match(text, end, end + _REACH)) if text[end - 1].isalpha() else ""
    if before.casefold().replace("-", "") in _PREFIXES or after.casefold() in _SUFFIXES:
        return start - len(before), end + len(after)
    return None


def _matched(match: re.Match[str] | None) -> str:
    return match[0] if match else ""
