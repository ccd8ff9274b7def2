"""One name against another: same, different or unsure, explained word by word."""

import re

from rapidfuzz.distance import OSA

from checker.names.acronyms import is_short_for, may_be_short_for
from checker.names.answer import Answer, Identity
from checker.names.assign import assign
from checker.names.doubts import doubt_about
from checker.names.forms import Form, form
from checker.names.issues import DESCRIBED, compare_issues
from checker.names.persons import compare_persons
from checker.names.phrases import PHRASED, hang_together
from checker.names.pieces import MOST_CHARACTERS, MOST_PIECES
from checker.names.rarity import Rarity
from checker.names.reasons import reasons
from checker.names.things import compare_things

_LONG_ENOUGH = 6
_LONG = 10
_MOST_ALIASES = 4
_NUMBERS = re.compile(r"\d+")
_PLACES = frozenset({"place", "zone", "country"})

ONLY_SPELLING = "The names differ only in spelling, order or small words"
"""What is said of two names with one normal form."""


def compare(left: str, right: str, kind: str, rarity: Rarity | None = None) -> Answer:
    """Compare two names of things of one kind.

    `rarity` tells how rare each word is among the names at hand; without it every word that is no head and no
    frequent name counts as rare. `same` needs evidence from every word, `different` a clash; the rest is
    `unsure`, and no measure of likeness decides.
    """
    here, there = form(left, kind), form(right, kind)
    answer = _compare(here, there, rarity)
    if left != right and answer.identity is Identity.SAME and (doubt := doubt_about(here, there)):
        answer = Answer(Identity.UNSURE, (*answer.steps[:-1], doubt))
    if left != right and (here.cut or there.cut):
        step = f"Names are read up to {MOST_CHARACTERS} characters and {MOST_PIECES} words, and no further."
        return answer.softened(step)
    return answer


def _compare(left: Form, right: Form, rarity: Rarity | None) -> Answer:
    """Compare two forms."""
    if not left.key or not right.key:
        return Answer(Identity.UNSURE, ("One of the two has no letter or digit that could be compared.",))
    if left.key == right.key:
        return _equal(left, right)
    if left.whole == right.whole and len(left.whole) >= _LONG_ENOUGH and not (left.weak and right.weak):
        return _together_or_apart(left, right)
    if left.kind == "person":
        return _run_together(left, right, compare_persons(left, right, rarity))
    answer = _phrased(left, right, compare_things(left, right, rarity))
    if left.kind in DESCRIBED:
        answer = compare_issues(left, right, answer)
    return _acronym(left, right, _aliases(left, right, answer, rarity))


def _together_or_apart(left: Form, right: Form) -> Answer:
    """Return the answer on names of the same letters: of numbers, places and persons' own names the gaps may matter."""
    step = "The two names have the same letters, written together or apart."
    moved = left.kind == "person" and len(left.tokens) == len(right.tokens)
    place = left.kind in _PLACES and "-" not in left.name + right.name
    if moved or place or _NUMBERS.findall(left.name) != _NUMBERS.findall(right.name):
        return Answer(Identity.UNSURE, (step, "With other gaps they may be two names all the same."))
    return Answer(Identity.SAME, (step,))


def _run_together(left: Form, right: Form, answer: Answer) -> Answer:
    """Return the answer, raised to a question where a person's name, its words run together, is nearly the other."""
    shorter = min(len(left.whole), len(right.whole))
    if answer.identity is not Identity.DIFFERENT or shorter < _LONG or len(left.tokens) == len(right.tokens):
        return answer
    if OSA.distance(left.whole, right.whole, score_cutoff=1) > 1:
        return answer
    step = "Written without spaces the two names differ by one letter: perhaps a slip, perhaps another name."
    return Answer(Identity.UNSURE, (*answer.steps[:-1], step))


def _phrased(left: Form, right: Form, answer: Answer) -> Answer:
    """Return the answer, settled where two described things hang on words of which each says another sort of thing."""
    if answer.identity is not Identity.UNSURE or left.kind not in PHRASED or hang_together(left.name, right.name, left.kind):
        return answer
    step = "The words that the two descriptions hang on say different things, whatever else they share."
    return Answer(Identity.DIFFERENT, (*answer.steps[:-1], step))


def _equal(left: Form, right: Form) -> Answer:
    """Return the answer on two names with one normal form."""
    differ = left.name != right.name
    steps = reasons(assign(left.tokens, right.tokens)) if differ else ()
    wording = ONLY_SPELLING if differ else "The names are the same"
    if left.acronym and right.acronym and left.acronym != right.acronym:
        return Answer(Identity.UNSURE, (*steps, "The names are the same, but the short forms that they give are not."))
    if left.weak:
        return Answer(Identity.UNSURE, (*steps, f"{wording}, but that is not enough: {left.weak}."))
    return Answer(Identity.SAME, (*steps, f"{wording}."))


def _acronym(left: Form, right: Form, answer: Answer) -> Answer:
    """Return the answer with what short forms say: by themselves they only raise a question."""
    for short, full in ((left, right), (right, left)):
        word = short.tokens[0].folded if len(short.tokens) == 1 else ""
        if full.acronym and full.acronym in {word, short.acronym}:
            return _given_acronym(full, answer, alone=full.acronym == word, both=full.acronym == short.acronym)
        if short.acronym and is_short_for(short.acronym, full.initials):
            return _given_acronym(short, answer, alone=False)
        if answer.identity is Identity.DIFFERENT and may_be_short_for(word, full.initials):
            step = f'"{short.name}" has the first letters of "{full.name}", but other names have them too.'
            return Answer(Identity.UNSURE, (step,))
    return answer


def _given_acronym(giver: Form, answer: Answer, *, alone: bool, both: bool = False) -> Answer:
    """Return the answer where one name gives the short form that is all of the other (`alone`), or fits it, or `both` give it."""
    step = f'"{giver.name}" itself gives the short form that the other name has.'
    sure = alone or answer.identity is Identity.SAME or not both
    return Answer(
        Identity.SAME if sure and (alone or answer.identity is not Identity.DIFFERENT) else Identity.UNSURE,
        (*answer.steps[:-1], step),
    )


def _aliases(left: Form, right: Form, answer: Answer, rarity: Rarity | None) -> Answer:
    """Return the answer, raised to a question where names between slashes meet: aliases, or two things."""
    if answer.identity is not Identity.DIFFERENT or "/" not in left.name + right.name:
        return answer
    for here in left.name.split("/")[:_MOST_ALIASES]:
        for there in right.name.split("/")[:_MOST_ALIASES]:
            part = _compare_parts(form(here, left.kind), form(there, right.kind), rarity)
            if part is Identity.SAME:
                met = f'"{here.strip()}" and "{there.strip()}" are the same'
                step = f"{met}, but what stands beside a slash may be another thing."
                return Answer(Identity.UNSURE, (step,))
    return answer


def _compare_parts(left: Form, right: Form, rarity: Rarity | None) -> Identity:
    """Compare two names without slashes."""
    if not left.key or not right.key:
        return Identity.UNSURE
    if left.key == right.key:
        return _equal(left, right).identity
    return compare_things(left, right, rarity).identity
