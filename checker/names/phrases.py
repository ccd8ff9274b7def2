"""Topics go by phrases: the word that a phrase hangs on says what it is, whatever is said behind "of" or "in"."""

from checker.names.forms import form
from checker.names.links import BREAKS
from checker.names.pieces import pieces
from checker.names.role import Role
from checker.values.mention import MentionKind

PHRASED = frozenset({MentionKind.ISSUE, MentionKind.STATE_OF_AFFAIRS, MentionKind.THING})
"""Kinds of things that are described rather than named."""

_SHORTEST = 4


def head_of(phrase: str, kind: str) -> str:
    """Return what the word that a phrase hangs on has in common with its other spellings: "fire" in "fire in the harbour"."""
    parts = pieces(phrase)
    end = next((at for at, part in enumerate(parts) if at and part.folded in BREAKS), len(parts))
    before = " ".join(("-" if at and part.before == "-" else "") + part.text for at, part in enumerate(parts[:end]))
    tokens = [token for token in form(before.replace(" -", "-"), kind).tokens if token.role is not Role.NUMBER]
    return tokens[-1].key if tokens else ""


def hang_together(left: str, right: str, kind: str) -> bool:
    """Tell whether two phrases can mean one thing: the end of a war is no war, and a cease-fire in a country no country."""
    heads = head_of(left, kind), head_of(right, kind)
    return not all(heads) or heads[0] == heads[1] or _singular(heads[0]) == _singular(heads[1])


def _singular(head: str) -> str:
    """Return a head without the s of many: an argument may be what others call arguments."""
    return head[:-1] if len(head) > _SHORTEST and head.endswith("s") and not head.endswith("ss") else head
