"""Offices that one person holds at a time, by the English words of their titles: one president, and any number of vice-presidents."""

from dataclasses import dataclass
from types import MappingProxyType

from checker.names.pieces import folded_words
from checker.values.mention import MentionKind

_TITLES = {
    "chief executive": "chief executive; chief executive officer; ceo",
    "president": "president",
    "prime minister": "prime minister; premier",
    "chair": "chair; chairman; chairwoman; chairperson",
    "mayor": "mayor",
    "governor": "governor",
    "king": "king",
    "queen": "queen",
    "pope": "pope",
    "secretary-general": "secretary general",
    "director-general": "director general",
    "head coach": "head coach",
    "captain": "captain",
    "editor-in-chief": "editor in chief; chief editor",
    "chief justice": "chief justice",
    "speaker": "speaker",
    "first minister": "first minister",
}
"""For each post the titles that mean it, apart from the order of their words."""
_POSTS = MappingProxyType({frozenset(one.split()): post for post, titles in _TITLES.items() for one in titles.split("; ")})
_FIELD_WORDS = """
agriculture culture defence economy education energy environment finance fisheries foreign health interior justice labour security
sport tourism trade transport welfare
"""
_FIELDS = frozenset(_FIELD_WORDS.split())
_FORMS = MappingProxyType(
    {
        "defense": "defence",
        "economic": "economy",
        "environmental": "environment",
        "finances": "finance",
        "labor": "labour",
        "sports": "sport",
        "transportation": "transport",
    }
)
"""Other forms of the words for a minister's field."""
_SMALL = frozenset({"the", "of", "for", "and", "affairs"})
_IDLE = frozenset(
    ["party", "club", "team", "board", "company", "federal", "parliament", "parliamentary", "house", "city", "town"]
)
"""Words that only say once more whose post it is."""
_TURN_WORDS = """
former ex late past acting interim caretaker outgoing incoming elect designate emeritus emerita honorary provisional transitional
temporary retired ousted deposed exiled rival
"""
_TURNS = frozenset(_TURN_WORDS.split())
"""Words for one who is not yet, no longer or not fully the holder."""
_SHARING = frozenset({"co", "joint"})

_LANDS = frozenset({MentionKind.COUNTRY})
_BODIES = frozenset({MentionKind.ORGANISATION, MentionKind.GROUP})
_ANY = _LANDS | _BODIES | {MentionKind.PLACE}
_OWNERS = MappingProxyType(
    {
        "mayor": _ANY - _LANDS,
        "governor": _ANY - _LANDS,
        "chair": _BODIES,
        "chief executive": _BODIES | {MentionKind.PLACE},
        "editor-in-chief": _ANY - _LANDS,
        "captain": _BODIES,
    }
)
"""Whose a post can be, where not anybody's: many governors are governors of one country."""
_CHAMBERS = frozenset(["parliament", "house", "assembly", "senate", "chamber", "congress", "legislature", "diet"])
_FORCES = frozenset(
    ["army", "navy", "police", "force", "forces", "guard", "corps", "brigade", "militia", "department", "service"]
)
_STYLE = "Members of a royal house and those who have stepped down may bear the title too, so this is only to check."
_TEAMS = "A club or a country may have several teams, each with its own, so this is only to check."
_DOUBTS = MappingProxyType(
    {
        "king": _STYLE,
        "queen": _STYLE,
        "pope": "A pope has another name than the one he was born with, so this is only to check.",
        "head coach": _TEAMS,
        "captain": _TEAMS,
    }
)
"""Why two holders of a post are only to check."""


@dataclass(frozen=True, slots=True)
class Post:
    """What a title says."""

    name: str
    """The post in one wording: "chair" for a chairman."""
    turn: bool = False
    """Whether the title is that of one who is not yet, no longer or not fully the holder: "acting", "former"."""
    shared: bool = False
    """Whether the title says that several hold the post: "co-chair"."""
    doubt: str | None = None
    """Why two holders are only to check."""


def post_of(title: str, owner: str, kind: MentionKind) -> Post | None:
    """Return the post with one holder at a time that a title names; `owner` and `kind` say whose it is. None of any other."""
    words = frozenset(folded_words(title)) - _SMALL
    rest = words - _TURNS - _SHARING
    name = _POSTS.get(rest) or _POSTS.get(rest - _IDLE) or _ministry(rest - _IDLE)
    if name is None or kind not in _OWNERS.get(name, _ANY):
        return None
    body = frozenset(folded_words(owner))
    if (name == "captain" and body & _FORCES) or (name == "speaker" and kind not in _LANDS and not body & _CHAMBERS):
        return None
    doubt = _DOUBTS.get(name)
    if name == "speaker" and kind in _LANDS:
        doubt = "A parliament may have two chambers, each with its own, so this is only to check."
    return Post(name, bool(words & _TURNS), bool(words & _SHARING), doubt)


def _ministry(words: frozenset[str]) -> str | None:
    """Return a minister with one or more known fields: any other word may name one of several."""
    fields = {_FORMS.get(one, one) for one in words - {"minister"}}
    if "minister" not in words or not fields or not fields <= _FIELDS:
        return None
    return f"{' and '.join(sorted(fields))} minister"
