"""The words that all formats for people share."""

from collections.abc import Sequence

from checker.dates.plain_days import plain_days
from checker.model.finding import Finding, Severity
from checker.model.report import Report, ReportClaim, ReportSource
from checker.reporters.view.day import day
from checker.values.definite import agreeing, definite, sentence

MOST_NAMED = 5
"""So many files are named in one line."""

DOUBT = "May both be right?"
"""What stands before all that leaves room for both sides."""
READ = "How the claims were read"
"""What stands before how names and values were read."""
SEE = "See also"
"""What stands before the findings that hang together with one."""

_MODALITY = {
    "planned": "planned",
    "expected": "expected",
    "proposed": "proposed",
    "alleged": "alleged: the source keeps its distance",
}


def count(number: int, one: str, many: str | None = None) -> str:
    """Return a number with its noun.

    >>> count(1, "source"), count(2, "note"), count(0, "of us", "of us")
    ('1 source', '2 notes', '0 of us')
    """
    return f"{number} {one if number == 1 else (many or one + 's')}"


def numbers(told: Sequence[str]) -> str:
    """Return numbers as a list in words.

    >>> numbers(["4", "11", "13"]), numbers(["4"])
    ('4, 11 and 13', '4')
    """
    return " and ".join([", ".join(told[:-1]), told[-1]]) if len(told) > 1 else told[0]


def weighed(number: int, severity: Severity) -> str:
    """Return how many findings of one severity there are: "3 contradictions", "19 to check", "1 note"."""
    return count(number, severity.words, severity.words if severity is Severity.WARNING else None)


def closing(report: Report) -> str:
    """Return the last line of a check: the figures."""
    all_ = report.summary
    read = f"{count(all_.sources, 'source')}, {count(all_.claims, 'claim')}"
    found = f"{weighed(all_.errors, Severity.ERROR)}, {weighed(all_.warnings, Severity.WARNING)}"
    return f"{read}: {count(all_.record_faults, 'record fault')}; {found}."


def headline(report: Report) -> str:
    """Return the one sentence that a reader of a page should take away."""
    all_ = report.summary
    among = f"among {count(all_.sources, 'source')}"
    if all_.errors + all_.warnings == 0:
        return f"No contradictions and nothing to check {among}."
    parts = [weighed(all_.errors, Severity.ERROR)] if all_.errors else ["No contradictions"]
    if all_.warnings:
        parts.append(count(all_.warnings, "finding") + " to check")
    return f"{', but '.join(parts) if not all_.errors else ' and '.join(parts)} {among}."


def scope_of_check(report: Report) -> str:
    """Return what was read and how much of it met something to be compared with."""
    all_ = report.summary
    verb = "makes" if all_.sources == 1 else "make"
    made = f"{count(all_.claims, 'claim')} about {count(len(report.events), 'event')}"
    read = f"{count(all_.sources, 'source')} {verb} {made}."
    alone = f"the other {all_.alone} stand alone" if all_.alone else "none stands alone"
    met = f"{count(all_.compared, 'claim')} could be compared with what another source says; {alone}."
    agreed = count(all_.agreements, "fact is", "facts are") + " stated alike by two or more sources."
    return f"{read} {met} {agreed}"


def incomplete(report: Report) -> str | None:
    """Return the warning about a check that could not look at everything."""
    if report.complete:
        return None
    return "This check is not complete: a file could not be read or a rule failed, and more may be wrong."


def decided(report: Report) -> str | None:
    """Return the line that counts decided findings, where there are any."""
    number = report.summary.decided
    return count(number, "finding is", "findings are") + " decided and not listed." if number else None


def unmatched(report: Report) -> str | None:
    """Return the line that names decisions which fit nothing that was found, where there are any."""
    files = [one.file for one in report.decisions if one.status == "unmatched"]
    if not files:
        return None
    number, rest = count(len(files), "decision fits", "decisions fit"), len(files) - MOST_NAMED
    named = ", ".join([*files[:MOST_NAMED], *([f"{rest} more"] if rest > 0 else [])])
    return f"{number} no finding and no open question any more: {named}. Remove what is out of date, or mend its addresses."


def byline(source: ReportSource) -> str:
    """Return publisher and date of a source, as far as they are known."""
    return ", ".join([source.publisher or "publisher unknown", day(source.published) if source.published else "undated"])


def called(source: ReportSource) -> str:
    """Return how a source is called everywhere but in the list of sources."""
    return source.name or source.title


def dated(source: ReportSource) -> str:
    """Return when a source was published, as far as it is known."""
    return day(source.published) if source.published else "undated"


def qualified(claim: ReportClaim) -> tuple[str, ...]:
    """Return in words what makes a claim less than the source's plain statement of its value."""
    parts: list[str] = []
    if claim.modality != "actual":
        parts.append(_MODALITY.get(claim.modality, claim.modality))
    if claim.attributed_to:
        parts.append("according to " + ", citing ".join(claim.attributed_to))
    if claim.as_of:
        parts.append(f"as of {day(claim.as_of)}")
    parts.extend(claim.qualifiers or (f"{name.replace('-', ' ')}: {day(value)}" for name, value in claim.scope.items()))
    return tuple(parts)


def opening(subject: str, label: str) -> str:
    """Return subject and verb as a sentence begins with them: "The peace talks were held on"."""
    return f"{sentence(definite(subject))} {agreeing(label, subject)}"


def from_where(origins: int | None, note: str | None, sources: int) -> str | None:
    """Return how many independent origins some sources have, or why there are fewer; of one source there is nothing to tell.

    >>> from_where(2, None, 2), from_where(1, "Two outlets, one origin: both quote the police.", 2), from_where(1, None, 1)
    ('2 independent origins', 'two outlets, one origin: both quote the police', None)
    """
    if note:
        return note[:1].lower() + note[1:].removesuffix(".")
    return count(origins, "independent origin") if origins is not None and sources > 1 else None


def told_value(claim: ReportClaim) -> str:
    """Return the value of a claim as read, with its denial."""
    denied = claim.polarity == "denied" and not claim.value.startswith("not ")
    return plain_days(f"not {claim.value}" if denied else claim.value)


def opened(subject: str, label: str, value: str) -> str:
    """Return subject and verb before a value: of "was held on" only "was held" before "in May 2021"."""
    begun = opening(subject, label)
    return begun.removesuffix(" on") if value.startswith(("in ", "not in ")) else begun


def deciding() -> str:
    """Return what a decision does and which answers there are."""
    return (
        "If you have looked into a finding, write down what you found with the command below it: `--as real` (the sources do disagree), "
        "`--as not-a-conflict` (both may be right), `--as different-thing` (they do not speak of the same) or `--as resolved` (it has "
        "been settled); the finding then moves to “Decided” with your reason, until one of its claims changes."
    )


def is_open(finding: Finding) -> bool:
    """Tell whether an editor still has to look at a finding."""
    return finding.status in {"open", "stale"}
