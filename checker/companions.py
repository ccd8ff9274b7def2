"""Which findings hang together: they stand one after the other, and each names the others."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from checker.model.finding import Finding, Severity

MOST_NAMED = 6
"""So many others are named with one finding."""

Rank = tuple[str, str, str]


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return findings by weight, those that hang together in a row with the fewest claims first, each with the ids of the others.

    Two hang together where one's claims are all among the other's, where they are about one predicate of one subject, and where they
    share a claim about one subject. Faults of the record hang together with nothing.
    """
    listed = tuple(findings)
    groups = _groups(listed)
    first: dict[tuple[int, Severity], Rank] = {}
    for finding, group in zip(listed, groups, strict=True):
        key = (group, finding.severity)
        first[key] = min(first.get(key, _rank(finding)), _rank(finding))
    ordered = sorted(
        zip(listed, groups, strict=True),
        key=lambda one: (one[0].severity.rank, first[one[1], one[0].severity], len(one[0].claims), _rank(one[0])),
    )
    members: defaultdict[int, list[Finding]] = defaultdict(list)
    for finding, group in ordered:
        members[group].append(finding)
    return tuple(_with_others(finding, members[group]) for finding, group in ordered)


def _rank(finding: Finding) -> Rank:
    return finding.event.label if finding.event else "~", finding.rule, finding.id


def _groups(findings: Sequence[Finding]) -> list[int]:
    """Return for each finding the number of its group: the place of its first member."""
    leader = list(range(len(findings)))

    def find(at: int) -> int:
        while leader[at] != at:
            leader[at] = leader[leader[at]]
            at = leader[at]
        return at

    for one, two in _ties(findings):
        low, high = sorted((find(one), find(two)))
        leader[high] = low
    return [find(at) for at in range(len(findings))]


def _ties(findings: Sequence[Finding]) -> Iterator[tuple[int, int]]:
    """Yield pairs of findings that hang together, enough of them to hold each group together."""
    claims = [
        frozenset(one.address for one in finding.claims) if finding.about == "sources" else frozenset() for finding in findings
    ]
    first: dict[tuple[str, ...], int] = {}
    sets: dict[frozenset[str], int] = {}
    for at, (finding, mine) in enumerate(zip(findings, claims, strict=True)):
        subject = finding.subject.id if finding.subject else None
        keys = [("claim", subject, address) for address in mine] if subject else []
        keys += [("predicate", subject, finding.predicate)] if subject and finding.predicate and mine else []
        yield from ((first.setdefault(key, at), at) for key in keys)
        if mine:
            yield sets.setdefault(mine, at), at
    yield from _inside(sets)


def _inside(sets: Mapping[frozenset[str], int]) -> Iterator[tuple[int, int]]:
    """Yield the sets of claims that lie in others, each by the number it has."""
    holding: defaultdict[str, list[frozenset[str]]] = defaultdict(list)
    for one in sets:
        for address in one:
            holding[address].append(one)
    for one, at in sets.items():
        rarest = min((holding[address] for address in one), key=len)
        yield from ((at, sets[other]) for other in rarest if one < other)


def _with_others(finding: Finding, group: Sequence[Finding]) -> Finding:
    """Return a finding that names the others of its group, and a note that says where more is made of its claims."""
    if len(group) == 1:
        return finding
    others = [one.id for one in group[: MOST_NAMED + 1] if one.id != finding.id][:MOST_NAMED]
    remark = _heavier(finding, group) if finding.severity is Severity.NOTE else None
    explanation = (*finding.explanation, *([remark] if remark else []))
    return finding.model_copy(update={"related": tuple(others), "explanation": explanation})


def _heavier(note: Finding, group: Sequence[Finding]) -> str | None:
    """Return that claims of a note stand in a heavier finding of the same predicate, where they do."""
    mine = {one.address for one in note.claims}
    for other in group[: MOST_NAMED + 1]:
        shared = mine & {one.address for one in other.claims}
        if other.severity is not Severity.NOTE and other.predicate == note.predicate and shared:
            what = "a contradiction" if other.severity is Severity.ERROR else "a finding to check"
            if shared == mine:
                return f"The same claims also stand in {what}, which this note does not settle."
            return f"One of these claims also stands in {what} on the same point, which this note does not settle."
    return None
