"""How do two facts stand to each other? The gates first, then polarity and the values."""

from dataclasses import dataclass
from math import inf

from checker.comparing.fact import Fact
from checker.comparing.gates import AHEAD, Gate, Passage, Shut, pass_gates
from checker.comparing.known import Known
from checker.values import Comparison, Meaning, Verdict
from checker.values.duration import DurationMeaning
from checker.values.members import MembersMeaning
from checker.values.quantity import QuantityMeaning

ORDINAL = "ordinal"
"""The predicate whose numbers count up one by one, so that a round one is as exact as any."""

ROOM = "As worded, it may also be something that is not denied."


@dataclass(frozen=True, slots=True)
class Judgement:
    """The verdict on two facts with its reasons."""

    verdict: Verdict
    reason: str
    shut: tuple[Shut, ...] = ()
    """The gates that are shut; the first gives the reason."""
    clash: Comparison | None = None
    """What the values would say if the gates were open, where they can be compared at all."""
    cautions: tuple[str, ...] = ()

    @property
    def doubts(self) -> tuple[str, ...]:
        """Return all that leaves room for both to be right."""
        return tuple(dict.fromkeys((*self.cautions, *(self.clash.cautions if self.clash else ()))))

    @property
    def gate(self) -> Gate | None:
        """Return the first gate that is shut."""
        return self.shut[0].gate if self.shut else None

    @property
    def almost(self) -> Shut | None:
        """Return the one gate that keeps a clash apart."""
        clashes = self.clash is not None and self.clash.verdict.clashes
        return self.shut[0] if clashes and len(self.shut) == 1 else None


def judge(left: Fact, right: Fact, known: Known) -> Judgement:
    """Compare two facts. The order of the two makes no difference to the verdict."""
    passage = pass_gates(left, right, known)
    comparable = not any(shut.gate is Gate.KIND for shut in passage.shut)
    clash = compare(left, right, known) if comparable else None
    if _is_kept(left, right, known):
        return _kept(passage, clash)
    if passage.shut:
        return Judgement(Verdict.INCOMPARABLE, passage.shut[0].reason, passage.shut, clash, passage.cautions)
    assert clash is not None  # noqa: S101
    if clash.verdict is Verdict.INCOMPARABLE:
        shut = Shut(Gate.KIND, clash.reason, clash.question or "Can both be said in one way?")
        return Judgement(Verdict.INCOMPARABLE, clash.reason, (shut,), None, passage.cautions)
    if clash.verdict.clashes and (left.joint or right.joint):
        told = left.joint or right.joint
        shut = Shut(Gate.SCOPE, f"{told} The group speaks as one, and a member may differ.", "Does each member say so itself?")
        return Judgement(Verdict.INCOMPARABLE, shut.reason, (shut,), clash, passage.cautions)
    for caution in passage.cautions:
        clash = clash.at_most_tension(caution)
    return Judgement(clash.verdict, clash.reason, (), clash, passage.cautions)


def _is_kept(left: Fact, right: Fact, known: Known) -> bool:
    """Tell whether two facts are of one predicate that is only kept and shown."""
    spec = known.vocabulary.predicate(left.predicate)
    return left.predicate == right.predicate and spec is not None and not spec.compared


def _kept(passage: Passage, found: Comparison | None) -> Judgement:
    """Judge two facts that are only kept and shown: they may be seen to agree, and nothing else."""
    others = tuple(shut for shut in passage.shut if shut.gate is not Gate.PREDICATE)
    if found is not None and found.verdict is Verdict.AGREE and not others:
        return Judgement(found.verdict, found.reason, (), found, passage.cautions)
    shut = others or passage.shut
    return Judgement(Verdict.INCOMPARABLE, shut[0].reason, shut, None, passage.cautions)


def compare(left: Fact, right: Fact, known: Known) -> Comparison:
    """Compare two facts as if all gates were open."""
    if left.denied and right.denied:
        return _both_denied(left, right, known)
    if left.denied or right.denied:
        return _one_denied(left, right, known)
    spec = known.vocabulary.predicate(left.predicate)
    mine, theirs = _alike(left.value, right.value)
    if left.predicate == ORDINAL and not (left.statement.loose or right.statement.loose):
        mine, theirs = _sharp(mine), _sharp(theirs)
    found = mine.compare(theirs, known)
    if found.verdict.clashes and _narrows(mine, theirs, known) and known.time_of(left.predicate, left.subject) == "changes":
        found = found.at_most_tension("A body may have some of these that it does not count among those.")
    if spec is not None and spec.cardinality == "one" and _strangers(mine, theirs, known):
        return Comparison(Verdict.CONTRADICT, f"{mine.say()} and {theirs.say()} have nobody in common.")
    if known.time_of(left.predicate, left.subject) == "grows":
        return _growing(left, right, found)
    if spec is not None and spec.cardinality == "many" and found.verdict.clashes and not mine.exclusive:
        return Comparison(Verdict.COMPATIBLE, f"{mine.say()} and {theirs.say()} can both be so: there may be several.")
    return found


def _alike(left: Meaning, right: Meaning) -> tuple[Meaning, Meaning]:
    """Return two values of one kind: a single thing is held against a list as a list of one."""
    return (left, right) if left.kind == right.kind else (left.as_list(), right.as_list())


def _sharp(value: Meaning) -> Meaning:
    return value.sharpened() if isinstance(value, QuantityMeaning) else value


def _narrows(mine: Meaning, theirs: Meaning, known: Known) -> bool:
    """Tell whether one of two figures counts a part of what the other counts: workers and people."""
    if not isinstance(mine, QuantityMeaning) or not isinstance(theirs, QuantityMeaning):
        return False
    return mine.narrows(theirs, known) or theirs.narrows(mine, known)


def _strangers(mine: Meaning, theirs: Meaning, known: Known) -> bool:
    """Tell whether two lists that stand for one answer ("won by A and B") name nobody in common."""
    if not isinstance(mine, MembersMeaning) or not isinstance(theirs, MembersMeaning):
        return False
    return bool(mine.members and theirs.members) and not mine.shares(theirs, known)


def _both_denied(left: Fact, right: Fact, known: Known) -> Comparison:
    mine, theirs = _alike(left.value, right.value)
    if mine.compare(theirs, known).verdict is Verdict.AGREE:
        return Comparison(Verdict.AGREE, f"Both say that it was not {mine.say()}.")
    return Comparison(Verdict.COMPATIBLE, "Both deny something, and both denials can be right.")


def _one_denied(left: Fact, right: Fact, known: Known) -> Comparison:
    """Compare a fact with a denial: they clash where the affirmed value lies inside the denied one.

    Where a loose wording may also mean what is not denied, that is a tension at most.
    """
    yes, no = _alike(*((right.value, left.value) if left.denied else (left.value, right.value)))
    if yes.refines(no, known):
        clash = Comparison(Verdict.CONTRADICT, f"One says {yes.say()}, the other denies it.")
        return clash if yes.surely_refines(no, known) else clash.at_most_tension(ROOM)
    found = yes.compare(no, known)
    if found.verdict is Verdict.INCOMPARABLE:
        return found
    if found.verdict is Verdict.AGREE:  # free words that are nearly the same: enough to agree, too little to clash
        return Comparison(Verdict.INCOMPARABLE, "Free words are not held against a denial in other words.")
    return Comparison(Verdict.COMPATIBLE, f"What is denied ({no.say()}) is not what is affirmed ({yes.say()}).")


def _growing(left: Fact, right: Fact, found: Comparison) -> Comparison:
    """Hold a figure that only rises against a later one: later and higher is an update."""
    if not found.verdict.clashes or left.time is None or right.time is None or left.modality in AHEAD:
        return found
    order = _earlier(left, right)
    if order is None:
        return found
    first, second = order
    one, two = first.value.hull(), second.value.hull()
    if one is not None and two is not None and two[0] >= one[0] and _can_have_grown(first, second):
        return Comparison(Verdict.COMPATIBLE, f"{second.value.say()} is the later figure and the higher: an update.")
    return found


def _can_have_grown(first: Fact, second: Fact) -> bool:
    """Tell whether a length of time, which grows by a day a day, can have come so far between two facts; any number can."""
    one, two = first.value, second.value
    if not isinstance(one, DurationMeaning) or not isinstance(two, DurationMeaning):
        return True
    begin, end = (fact.time.hull() if fact.time else (None, None) for fact in (first, second))
    passed = inf if begin[0] is None or end[1] is None else end[1] - begin[0]
    return two.bounds.outer.low <= one.bounds.outer.high + passed


def _earlier(left: Fact, right: Fact) -> tuple[Fact, Fact] | None:
    """Return two facts in the order of their times, where that is certain."""
    assert left.time is not None  # noqa: S101
    assert right.time is not None  # noqa: S101
    if left.time.before(right.time):
        return left, right
    if right.time.before(left.time):
        return right, left
    return None
