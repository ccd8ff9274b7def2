"""A cited text that is older than what it is cited for."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any, ClassVar

from checker.comparing.citations import TooEarly, too_early
from checker.comparing.dossier import Dossier
from checker.comparing.fact import Fact
from checker.model.finding import Severity
from checker.rules import Hit, HitSide, Rule
from checker.rules.clashing import by_sources
from checker.rules.example import according_to, date, event, number, says
from checker.rules.telling import readings
from checker.values import Verdict
from checker.values.definite import sentence

_REPORT = {"kind": "document", "name": "report of the harbour inspectors"}


class CitationCannotSupport(Rule):
    """An article gives a text as its source for something that happened after the text was published.

    The text is a document among the speakers of a claim, or one that the article `cites` for an event. It is dated by `published-on`
    (without one by `signed-on`), or by its own claim file. What it is cited for is dated by the claims about that event, by the date in
    the claim, or by its `as_of`. Every date that is known of either must agree to it, and a day between them is not enough.

    No conflict are plans and expectations; where and when an event was to be that was announced or planned before; a study that came out
    as a preprint first; a text that was kept up to date ("2020-10-08/.."); and a text of which only a month or year is known that leaves
    room.
    """

    title: ClassVar[str] = "A source older than what it is cited for"
    settles: ClassVar[str] = "The dates of both texts would settle it."
    conflict: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", _REPORT, "published-on", date("2020-10-08")),
        says("morning-post", event("harbour fire"), "held-on", date("2021-03-09")),
        says("morning-post", event("harbour fire"), "killed", number(12), attributed_to=according_to(_REPORT)),
    )
    lookalike: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", _REPORT, "published-on", date("2021-10-08")),
        says("morning-post", event("harbour fire"), "held-on", date("2021-03-09")),
        says("morning-post", event("harbour fire"), "killed", number(12), attributed_to=according_to(_REPORT)),
    )

    def check(self, dossier: Dossier) -> Iterator[Hit]:
        """Yield one hit for each text of each article and what it is cited for."""
        found: defaultdict[tuple[str, str, str], list[TooEarly]] = defaultdict(list)
        for one in too_early(dossier):
            found[one.citing.source.id, one.text, one.about].append(one)
        for _, group in sorted(found.items()):
            yield _report(group, dossier)


def _dated(words: str, facts: tuple[Fact, ...], dossier: Dossier) -> str:
    """Return a date with those who give it."""
    return f"{words} according to {by_sources(facts, dossier)}" if facts else words


def _report(group: list[TooEarly], dossier: Dossier) -> Hit:
    one = group[0]
    name, about = dossier.source_name(one.citing.source.id), dossier.called(one.about)
    text = dossier.called(one.text) if one.dating else f"“{dossier.label(one.text)}”"
    citing = tuple(sorted({each.citing.address for each in group}))
    dating, placing = (tuple(dict.fromkeys(fact.address for fact in facts)) for facts in (one.dating, one.placing))
    dated, when = _dated(one.dated, one.dating, dossier), _dated(one.when, one.placing, dossier)
    own = () if one.dating else (f"{text} is among the sources, and dated {one.dated}.",)
    return Hit(
        message=(
            f"{name} gives {text}, dated {dated}, as its source for {about}, dated {when}. A text cannot tell of what came after it: check "
            "both dates, and whether a later text is meant."
        ),
        explanation=(
            sentence(f"{one.dated} lies before {one.when}, by more than the calendars of two places can differ."),
            *own,
        ),
        doubts=("A later text, or a later edition of this one, may be meant, and one of the two dates may be wrong.",),
        readings=readings((*(dossier.by_claim[address][0] for address in citing), *one.dating, *one.placing), dossier),
        claims=tuple(dict.fromkeys((*citing, *dating, *placing))),
        severity=Severity.WARNING,
        verdict=Verdict.TENSION,
        sides=(
            *((HitSide(f"the text is of {one.dated}", dating),) if dating else ()),
            HitSide(f"it is cited for {one.when}", tuple(dict.fromkeys((*citing, *placing)))),
        ),
        pairs=(tuple(sorted({*citing, *dating, *placing})),),
        subject=one.about,
        predicate=dossier.by_claim[citing[0]][0].predicate,
        data={"text": one.dated, "cited for": one.when},
    )
