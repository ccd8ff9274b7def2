"""Two names of persons."""

import re
from collections.abc import Iterator

from checker.names.answer import Answer, Identity
from checker.names.assign import Assignment, Pair, Relation, quoted
from checker.names.forms import Form
from checker.names.laid import lay
from checker.names.nearness import are_near
from checker.names.rarity import Rarity, is_distinctive
from checker.names.reasons import only, reasons
from checker.names.role import Role
from checker.names.skeleton import are_written_alike, name_skeleton
from checker.names.surnames import COMMON_SURNAMES, begins_with_surname, stands_first
from checker.names.token import Token
from checker.names.variants import SURE_SHORT_FORMS, established

_LONGEST_INITIALS = 3
_FILIATIONS = ("bin ", "ibn ", "bint ", "binti ")
_GIVEN_BEFORE_OTHERS = frozenset({name_skeleton("mohammed")})
"""Given names that brothers have in common."""
_SYLLABLES_JOINED = re.compile(r"[a-z]-[a-z]")
"""A given name of two syllables as Koreans write theirs: "Heung-min"."""


def compare_persons(left: Form, right: Form, rarity: Rarity | None) -> Answer:
    """Compare two persons' names: given names, surnames, and what stands between."""
    found = lay(left, right)
    steps = (*_titles(left, right), *reasons(found))
    identity, why = _decide(left, right, found, rarity)
    return Answer(identity, (*steps, why))


def _titles(left: Form, right: Form) -> tuple[str, ...]:
    """Return the sentence on titles that were set aside."""
    titles = tuple(dict.fromkeys((*left.titles, *right.titles)))
    words = ", ".join(f'"{title}"' for title in titles if title.casefold() != "the")
    return (f"Titles and offices make no two persons one or two and are set aside: {words}.",) if words else ()


def _decide(left: Form, right: Form, found: Assignment, rarity: Rarity | None) -> tuple[Identity, str]:
    """Return the answer and the sentence that gives it."""
    rest_left = tuple([left.tokens[at] for at in found.left])
    rest_right = tuple([right.tokens[at] for at in found.right])
    if rest_left and rest_right:
        return _decide_apart(left, right, found, rarity)
    if left.weak or right.weak:
        weak = left if left.weak else right
        return Identity.UNSURE, f'"{weak.name}" is not enough: {weak.weak}.'
    if any(token.role is Role.NUMBER for token in rest_left + rest_right):
        return Identity.UNSURE, "Only one of the two says which bearer of the name is meant."
    if _is_turned(left, right, found):
        return Identity.SAME, "All words meet; one of the two puts the surname first."
    if not _keeps_order(found) or not _meets_at_ends(left, right, found):
        return (
            Identity.UNSURE,
            "The same words stand in another order, or one name goes on where the other ends.",
        )
    between = rest_left + rest_right
    return _decide_between(left, right, found, between, rarity)


def _decide_apart(left: Form, right: Form, found: Assignment, rarity: Rarity | None) -> tuple[Identity, str]:
    """Return the answer where both names have words that the other lacks."""
    rest_left = tuple([left.tokens[at] for at in found.left])
    rest_right = tuple([right.tokens[at] for at in found.right])
    for weak in (left, right):
        if weak.weak and not any(token.role is Role.WORD for token in weak.tokens):
            return Identity.UNSURE, f'"{weak.name}" does not say who: {weak.weak}.'
    if left.weak.startswith("it names") or right.weak.startswith("it names"):
        return Identity.UNSURE, "One of the two names an office, which a person may have held."
    if _are_initials(rest_left, rest_right) or _are_initials(rest_right, rest_left):
        return (
            Identity.UNSURE,
            f"{quoted(rest_left)} and {quoted(rest_right)} may be initials and the names they stand for.",
        )
    if _may_be_a_slip(found, rest_left, rest_right, rarity):
        return (
            Identity.UNSURE,
            f"{quoted(rest_left)} and {quoted(rest_right)} are so near that one may be a slip for the other.",
        )
    return Identity.DIFFERENT, only(rest_left, rest_right)


def _may_be_a_slip(found: Assignment, rest_left: tuple[Token, ...], rest_right: tuple[Token, ...], rarity: Rarity | None) -> bool:
    """Tell whether one word each is left over, the two are near, and another name meets that says something."""
    if len(rest_left) != 1 or len(rest_right) != 1 or not are_near(rest_left[0].folded, rest_right[0].folded):
        return False
    return any(pair.relation.decides and is_distinctive(pair.left, "person", rarity) for pair in found.pairs)


def _are_initials(short: tuple[Token, ...], full: tuple[Token, ...]) -> bool:
    """Tell whether one short word is made of the first letters of the other words."""
    letters = "".join(token.folded[0] for token in full)
    return len(short) == 1 and 1 < len(short[0].folded) <= _LONGEST_INITIALS and short[0].folded == letters


def _is_turned(left: Form, right: Form, found: Assignment) -> bool:
    """Tell whether all words meet and one name begins with the surname that ends the other, as it shows by itself.

    Given names alone may stand in any order and are then two persons.
    """
    places = [pair.at[1] for pair in found.pairs]
    count = len(places)
    if not count == len(left.tokens) == len(right.tokens) or not all(pair.relation.decides for pair in found.pairs):
        return False
    hyphened = any(_SYLLABLES_JOINED.search(name) is not None for name in (left.name, right.name))
    left_first = places == [count - 1, *range(count - 1)] and _begins_with_surname(left, hyphened=hyphened)
    right_first = places == [*range(1, count), 0] and _begins_with_surname(right, hyphened=hyphened)
    return left_first is not right_first


def _begins_with_surname(form: Form, *, hyphened: bool) -> bool:
    """Tell whether a name begins with the surname."""
    words = [token.folded for token in form.tokens]
    return stands_first(words[0], words[1:], hyphened=hyphened)


def _keeps_order(found: Assignment) -> bool:
    """Tell whether the words stand in the same order."""
    places = [pair.at[1] for pair in found.pairs]
    return places == sorted(places)


def _meets_at_ends(left: Form, right: Form, found: Assignment) -> bool:
    """Tell whether the first words belong together, and the last."""
    ends = {pair.at for pair in found.pairs}
    return (0, 0) in ends and (len(left.tokens) - 1, len(right.tokens) - 1) in ends


def _decide_between(
    left: Form, right: Form, found: Assignment, between: tuple[Token, ...], rarity: Rarity | None
) -> tuple[Identity, str]:
    """Return the answer where given names and surnames meet, and at most one of the two has more between."""
    ends = (found.pairs[0], found.pairs[-1])
    known = is_distinctive(ends[1].left, "person", rarity)
    called = known and (_is_short_form(ends[0]) or _is_written_otherwise(ends[0]))
    if (
        not (ends[0].relation.decides or called)
        or not ends[1].relation.decides
        or not all(_may_meet(pair) for pair in found.pairs[1:-1])
    ):
        return Identity.UNSURE, "The names are close, but a word of theirs may stand for another name."
    if not between:
        return Identity.SAME, "All words of the two names meet."
    why = next(_doubts_about_more(left, right, ends, between, rarity), "")
    if why:
        return Identity.UNSURE, why
    return Identity.SAME, f"Given name and surname meet; {quoted(between)} only adds a middle name."


def _doubts_about_more(
    left: Form, right: Form, ends: tuple[Pair, Pair], between: tuple[Token, ...], rarity: Rarity | None
) -> Iterator[str]:
    """Yield what keeps a name that one of two persons has more from being a mere middle name."""
    more, given, surname = quoted(between), ends[0].left, ends[1].left
    if min(len(left.tokens), len(right.tokens)) > 2:  # noqa: PLR2004 - a given name and a surname
        yield f"Both have middle names, and only one has {more}."
    if any(_is_hyphenated(token, name) for token in between for name in (left.name, right.name)):
        yield f"{more} is part of a double name, which only one of the two has."
    if begins_with_surname([token.folded for token in left.tokens]):
        yield f"The surname comes first, so that {more} is part of a given name."
    if any(token.text.casefold().startswith(_FILIATIONS) for token in between):
        yield f"Only one of the two has {more}, and families have many of one given name."
    if given.key in _GIVEN_BEFORE_OTHERS and not any(token.role is Role.INITIAL for token in between):
        yield f"{quoted([given])} stands before many given names, and only one of the two has {more}."
    rare = is_distinctive(surname, "person", rarity) and surname.folded not in COMMON_SURNAMES
    if not rare and not is_distinctive(given, "person", rarity):
        yield f"Given name and surname are frequent, and only one of the two has {more}."


def _is_hyphenated(token: Token, name: str) -> bool:
    """Tell whether a word is joined to the one before or behind it."""
    return f"{token.text}-" in name or f"-{token.text}" in name


def _may_meet(pair: Pair) -> bool:
    """Tell whether two middle names are one, or one of them the initial of the other."""
    return pair.relation.decides or pair.relation is Relation.INITIAL


def _is_written_otherwise(pair: Pair) -> bool:
    """Tell whether two given names are one in two ways of writing it, as is common, while surnames keep theirs."""
    return pair.relation is Relation.ALIKE and are_written_alike(pair.left.folded, pair.right.folded)


def _is_short_form(pair: Pair) -> bool:
    """Tell whether two given names are a known short form and what it is short for."""
    return frozenset({established(pair.left.folded), established(pair.right.folded)}) in SURE_SHORT_FORMS
