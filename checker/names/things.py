"""Two names of anything but persons."""

from collections.abc import Iterable, Iterator
from itertools import chain

from checker.names.answer import Answer, Identity
from checker.names.assign import Assignment, Pair, Relation, quoted
from checker.names.forms import Form
from checker.names.heads import BORROWED, EVENT_SORTS, EVENTFUL, FIRM_WORDS, IDLE_HEADS, LOCATED, LOOSE_HEADS
from checker.names.laid import lay
from checker.names.nearness import are_near
from checker.names.order import begins_foreign, in_order
from checker.names.rarity import Rarity, is_distinctive
from checker.names.reasons import only, reasons
from checker.names.role import Role
from checker.names.skeleton import are_written_alike
from checker.names.spelled import is_ordered
from checker.names.token import Token

Decision = tuple[Identity, str]

_EXACT = ((Role.NUMBER, "numbers"), (Role.YEAR, "years or numbers"), (Role.COMPASS, "directions"))
_OWN = frozenset({Role.WORD, Role.COMMON, Role.QUALIFIER, Role.COMPASS})
_NAMING = frozenset({Role.WORD, Role.COMMON})
_OWN_OF_PLACES = _OWN - {Role.COMPASS}
_PLACES = frozenset({"place", "zone"})
_MADE = EVENTFUL | {"agreement", "document"}
"""Kinds of what people hold or sign, of which one speaks with some freedom: a congress may be called a conference."""
_LEGAL = Role.LEGAL
_ENOUGH = 2
_LONG_WORD = 6


def compare_things(left: Form, right: Form, rarity: Rarity | None) -> Answer:
    """Compare two names of one kind: numbers and directions must agree, then own words, then heads."""
    found = lay(left, right)
    rest_left = tuple([left.tokens[at] for at in found.left])
    rest_right = tuple([right.tokens[at] for at in found.right])
    identity, why = next(
        decision
        for decision in chain(
            _clashes(rest_left, rest_right, left.kind),
            _weakness(left, right),
            _own_words(found, rest_left, rest_right, _OWN_OF_PLACES if left.kind in _PLACES else _OWN),
            _heads(rest_left, rest_right, left.kind),
            _doubts(left, right, found, rest_left + rest_right),
            _remainders(found, rest_left + rest_right, left.kind, rarity),
        )
    )
    return Answer(identity, (*reasons(found), why))


def _of(role: Role, tokens: Iterable[Token]) -> tuple[Token, ...]:
    """Return the words that play one part."""
    return tuple([token for token in tokens if token.role is role])


def _clashes(left: tuple[Token, ...], right: tuple[Token, ...], kind: str) -> Iterator[Decision]:
    """Yield what numbers, years, directions and qualifiers without partners decide."""
    for role, name in _EXACT if left and right else ():
        here, there = _of(role, left), _of(role, right)
        if here and there:
            yield Identity.DIFFERENT, f"The {name} differ: {quoted(here)} against {quoted(there)}."
    if not (left or right):
        return
    here, there = _of(Role.QUALIFIER, left), _of(Role.QUALIFIER, right)
    if (here and there) or (kind == "office" and (here or there)):
        yield (
            Identity.DIFFERENT,
            f"Only one of the two is {quoted(here + there)}, which sets it off from the other.",
        )


def _weakness(left: Form, right: Form) -> Iterator[Decision]:
    """Yield a doubt where a name alone could stand for several things."""
    for form in (left, right):
        if form.weak:
            yield Identity.UNSURE, f'"{form.name}" is not enough: {form.weak}.'


def _own_words(found: Assignment, left: tuple[Token, ...], right: tuple[Token, ...], own: frozenset[Role]) -> Iterator[Decision]:
    """Yield what words without partners on both sides decide.

    The north of a place may well be a town in it, so there it says nothing.
    """
    here = tuple(token for token in left if token.role in own)
    there = tuple(token for token in right if token.role in own)
    if here and there:
        translated = any(pair.relation is Relation.TRANSLATION for pair in found.pairs)
        countries = all(token.known for token in (*here, *there))
        if translated and not countries:
            yield Identity.UNSURE, f"{quoted(here)} and {quoted(there)} may be one word in two languages."
        if _may_be_a_slip(found, here, there):
            yield Identity.UNSURE, f"{quoted(here)} and {quoted(there)} are so near that one may be a slip for the other."
        yield Identity.DIFFERENT, only(here, there)
    if all(_LEGAL in (pair.left.role, pair.right.role) for pair in found.pairs):
        yield Identity.DIFFERENT, "The two names have no word in common."


def _may_be_a_slip(found: Assignment, left: tuple[Token, ...], right: tuple[Token, ...]) -> bool:
    """Tell whether one word of its own each is left over, the two are near, and another word of their own meets.

    Short words that begin with other letters are other words: a hill is no mill. So are two countries.
    """
    if len(left) != 1 or len(right) != 1 or (left[0].known and right[0].known):
        return False
    one, other = left[0].folded, right[0].folded
    if one[:1] != other[:1] and min(len(one), len(other)) < _LONG_WORD:
        return False
    return are_near(one, other) and any(pair.relation.decides and pair.left.role in _NAMING for pair in found.pairs)


def _heads(left: tuple[Token, ...], right: tuple[Token, ...], kind: str) -> Iterator[Decision]:
    """Yield what a clash of heads decides: a front is no army, but a meeting may be called a summit."""
    if not (left and right):
        return
    here, there = _of(Role.HEAD, left), _of(Role.HEAD, right)
    if here and there and kind in EVENTFUL and all(token.senses & EVENT_SORTS for token in (*here, *there)):
        yield Identity.UNSURE, f"{quoted(here)} and {quoted(there)} may or may not be words for one thing."
    if here and there:
        yield Identity.DIFFERENT, f"{quoted(here)} is not {quoted(there)}."


def _doubts(left: Form, right: Form, found: Assignment, rest: tuple[Token, ...]) -> Iterator[Decision]:
    """Yield what keeps names that meet from being one for certain."""
    close = [pair for pair in found.pairs if not _is_one(pair, found, left.kind)]
    if close and not (_is_borrowed(left, right) and all(pair.relation is Relation.VOWEL for pair in close)):
        yield Identity.UNSURE, "The names are close, but a word of theirs may be another word."
    places = [pair.at[1] for pair in found.pairs]
    shared = [pair.at[1] for pair in found.pairs if pair.left.role is Role.COMMON]
    if shared != sorted(shared) and left.kind not in EVENTFUL:
        yield Identity.UNSURE, "Words that many names share stand in another order, which may make it another thing."
    turned_about = places != sorted(places) and (is_ordered(left.tokens) or is_ordered(right.tokens))
    english = not (begins_foreign(left.tokens) or begins_foreign(right.tokens))
    if turned_about or (english and not in_order([pair.at for pair in found.pairs], left.order, right.order)):
        yield Identity.UNSURE, "The same words stand in another order, which may make it another thing."
    turned = [pair for pair in found.pairs if pair.left.role is Role.COMPASS and pair.left.key != pair.right.key]
    if turned and left.kind in LOCATED:
        yield Identity.UNSURE, f"{quoted([turned[0].left])} and {quoted([turned[0].right])} may name two places."
    here, there = (_of(Role.LEGAL, form.tokens) for form in (left, right))
    forms = [{token.key for token in tokens} for tokens in (here, there)]
    if all(forms) and not forms[0] & forms[1]:
        yield Identity.UNSURE, f"The legal forms differ: {quoted(here)} against {quoted(there)}."
    firm = tuple(token for token in rest if token.role is Role.LEGAL and token.folded in FIRM_WORDS)
    if firm and not (here and there):
        yield Identity.UNSURE, f"Only one of the two is called {quoted(firm)}, and a firm may own another of its name."
    told = tuple(token for token in rest if token.role not in {Role.HEAD, Role.LEGAL, Role.COMMON, Role.WORD})
    if told:
        yield Identity.UNSURE, f"Only one of the two says {quoted(told)}."


def _is_borrowed(left: Form, right: Form) -> bool:
    """Tell whether one of two names has a word of another language for what sort of thing it is."""
    return any(token.folded in BORROWED for token in (*left.tokens, *right.tokens))


def _is_one(pair: Pair, found: Assignment, kind: str) -> bool:
    """Tell whether two words are one, by themselves or as what else meets bears it out."""
    if pair.relation.decides:
        return True
    if pair.relation is Relation.ALIKE and kind not in LOCATED and are_written_alike(pair.left.folded, pair.right.folded):
        return any(map(_is_own_word, found.pairs))
    if pair.relation is Relation.NEAR and kind in _MADE and pair.left.role is Role.HEAD:
        return sum(other.relation.decides and other.left.role in _NAMING for other in found.pairs) >= _ENOUGH
    return False


def _is_own_word(pair: Pair) -> bool:
    """Tell whether a word of the name's own, and no short one, stands in both names."""
    return pair.relation is Relation.EQUAL and pair.left.role is Role.WORD and len(pair.left.folded) >= _LONG_WORD


def _remainders(found: Assignment, rest: tuple[Token, ...], kind: str, rarity: Rarity | None) -> Iterator[Decision]:
    """Yield whether what one name has more than the other leaves it the same."""
    more = tuple(token for token in rest if token.role is not Role.LEGAL)
    core = [pair for pair in found.pairs if is_distinctive(pair.left, kind, rarity)]
    idle = IDLE_HEADS.get(kind, frozenset())
    if not more:
        yield Identity.SAME, "All words of the two names meet."
    if not all(token.senses & idle for token in more):
        yield Identity.UNSURE, f"Only one of the two has {quoted(more)}, which may make it another thing."
    if not core or (len(core) < _ENOUGH and any(token.senses & LOOSE_HEADS for token in more)):
        yield (
            Identity.UNSURE,
            f"What the names share is too little, as only one of the two has {quoted(more)}.",
        )
    yield Identity.SAME, f"The words of its own meet; {quoted(more)} only says what sort of thing it is."
