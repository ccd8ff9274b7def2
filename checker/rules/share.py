"""Which rule a clash belongs to: every clash has exactly one."""

from checker.comparing.causes import DOER
from checker.comparing.dossier import Clash, Dossier
from checker.comparing.fact import Fact
from checker.comparing.parts import NUMBERING
from checker.comparing.swaps import ACTS, act_swaps
from checker.comparing.ties import BACKING, is_tie
from checker.dates.period import Relation
from checker.values.date import DateMeaning
from checker.values.members import MembersMeaning
from checker.values.quantity import QuantityMeaning


def is_first(clash: Clash) -> bool:
    """Tell whether it is about a first or a last time."""
    return any(one.relation in {"first-of", "last-of"} for one in clash.topic.predicate.relations)


def is_opposed(clash: Clash) -> bool:
    """Tell whether one side denies what the other affirms."""
    return clash.left.denied != clash.right.denied


def is_presence(clash: Clash) -> bool:
    """Tell whether it is about who was there."""
    predicate = clash.topic.predicate
    return predicate.row == "who" and predicate.occurrence and predicate.cardinality == "many"


def is_membership(clash: Clash, dossier: Dossier) -> bool:
    """Tell whether it is about who belongs to, sides with or follows whom; two lists of members are a matter of lists."""
    told = all(is_tie(fact, dossier.known) for fact in (clash.left, clash.right))
    lists = all(isinstance(fact.statement.value, MembersMeaning) for fact in (clash.left, clash.right))
    if is_opposed(clash):
        return told and clash.topic.predicate.name != BACKING
    return told and not (lists and is_listed(clash))


def is_swapped(clash: Clash, dossier: Dossier) -> bool:
    """Tell whether the two sources tell one act the two ways round: who did it, and to whom."""
    event, name = clash.topic.subject, clash.topic.predicate.name
    if is_opposed(clash) or not any(name in pair for pair in ACTS):
        return False
    return any(name in swap.words and swap.divides(clash.left.address, clash.right.address) for swap in act_swaps(event, dossier))


def is_cause(clash: Clash, dossier: Dossier) -> bool:
    """Tell whether two lists of those who carried out one act have nobody in common, so that it is a matter of who did it."""
    if clash.topic.predicate.name != DOER or is_opposed(clash) or not is_listed(clash) or is_swapped(clash, dossier):
        return False
    mine, theirs = (fact.statement.value.as_list() for fact in (clash.left, clash.right))
    if not isinstance(mine, MembersMeaning) or not isinstance(theirs, MembersMeaning):
        return False
    return not mine.shares(theirs, dossier.known)


def is_listed(clash: Clash) -> bool:
    """Tell whether a list is involved; several that stand for one answer ("won by A and B") are none."""
    return clash.topic.predicate.cardinality == "many" and "members" in {clash.left.value.kind, clash.right.value.kind}


def is_span(clash: Clash) -> bool:
    """Tell whether two spans of days overlap without being the same."""
    left, right = clash.left.value, clash.right.value
    if not isinstance(left, DateMeaning) or not isinstance(right, DateMeaning):
        return False
    return left.period.relation(right.period) is Relation.OVERLAP_SPANS


def is_relative(fact: Fact) -> bool:
    """Tell whether a date was worked out from words such as "last Tuesday" and the article's own date."""
    return bool(getattr(fact.statement.claim.value, "relative", False))


def is_stale(clash: Clash) -> bool:
    """Tell whether a day that hangs on an article's own date stands against one that is stated."""
    dated = kind_of(clash) == "date" and not is_opposed(clash) and not is_span(clash) and not is_first(clash)
    return dated and is_relative(clash.left) != is_relative(clash.right)


def is_fallen(clash: Clash, dossier: Dossier) -> bool:
    """Tell whether a figure that only rises fell from one known time to a later one."""
    if dossier.known.time_of(clash.topic.predicate.name, clash.topic.subject) != "grows":
        return False
    return _fell(clash.left, clash.right) or _fell(clash.right, clash.left)


def _fell(first: Fact, second: Fact) -> bool:
    one, two = first.value.hull(), second.value.hull()
    if first.time is None or second.time is None or one is None or two is None:
        return False
    return bool(first.time.before(second.time)) and two[0] < one[0]


def is_part(clash: Clash, dossier: Dossier) -> bool:
    """Tell whether one figure counts a part of what the other counts, or is the share that the other's counts make."""
    left, right = clash.left.value, clash.right.value
    if not isinstance(left, QuantityMeaning) or not isinstance(right, QuantityMeaning) or is_opposed(clash):
        return False
    narrower = left.narrows(right, dossier.known) or right.narrows(left, dossier.known)
    return clash.topic.predicate.name not in NUMBERING and (narrower or left.is_share_of(right))


def is_slip(clash: Clash, dossier: Dossier) -> bool:
    """Tell whether one figure may be the other with noughts left out or in another unit."""
    left, right = clash.left.value, clash.right.value
    if not isinstance(left, QuantityMeaning) or not isinstance(right, QuantityMeaning) or is_opposed(clash):
        return False
    other = is_fallen(clash, dossier) or is_part(clash, dossier) or clash.topic.predicate.name in NUMBERING
    return not other and left.slip(right) is not None


def kind_of(clash: Clash) -> str:
    """Return the kind of the values, "members" where a list is involved."""
    if is_listed(clash):
        return "members"
    return "entity" if clash.left.value.kind == "members" else clash.left.value.kind
