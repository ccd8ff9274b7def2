"""One person, one day, two countries."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from checker.comparing.dossier import Dossier
from checker.comparing.whereabouts import Presence, Whereabouts, meetings
from checker.model.finding import Severity
from checker.rules import Hit, HitSide, Rule
from checker.rules.clashing import by_sources
from checker.rules.example import date, event, members, says
from checker.rules.telling import readings
from checker.values import Verdict
from checker.values.definite import definite, sentence

if TYPE_CHECKING:
    from checker.comparing.fact import Fact

NORWAY, CHILE = ({"kind": "place", "place": {"kind": "country", "name": name}} for name in ("Norway", "Chile"))
SUMMIT, FORUM, DAY = event("harbour summit"), event("fisheries congress"), date("2021-09-14")
EK = members("Tom Ek", kind="person")

_ROOM = (
    "One may travel from one country to the other on one day. Whether both sources mean this person, whether the person came in "
    "person, and the day of either event would settle it."
)


class TwoPlacesAtOnce(Rule):
    """Two sources put one person, on one and the same stated day, at events in two different countries.

    A person counts as present where an article names them among those who attended, chaired or led a delegation, or who paid a visit,
    made a speech or performed. It is always only to check, since one may fly from one country to the other on one day.

    Nothing is reported where a date leaves several days open or was worked out from the day of the article, where an event lasted
    longer than a day, where somebody took part from afar, and where one article tells of both presences: it knows how they fit. Which
    town lies in which country stands in the registry (`located_in`); two towns of one country, and places whose country is not known,
    are no conflict. Who is only represented (a country, a party, a firm) may be in two places at once.
    """

    title: ClassVar[str] = "In two countries on one day"
    conflict: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", SUMMIT, "held-on", DAY),
        says("morning-post", SUMMIT, "took-place-in", NORWAY),
        says("morning-post", SUMMIT, "attended-by", EK),
        says("evening-star", FORUM, "held-on", DAY),
        says("evening-star", FORUM, "took-place-in", CHILE),
        says("evening-star", FORUM, "attended-by", EK),
    )
    lookalike: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", SUMMIT, "held-on", DAY),
        says("morning-post", SUMMIT, "took-place-in", NORWAY),
        says("morning-post", SUMMIT, "attended-by", EK),
        says("evening-star", FORUM, "held-on", DAY),
        says("evening-star", FORUM, "took-place-in", CHILE),
        says("evening-star", FORUM, "attended-by", EK, scope={"manner": "by-video"}),
    )

    def check(self, dossier: Dossier) -> Iterator[Hit]:
        """Yield one hit for each person and day."""
        whereabouts = Whereabouts(dossier)
        for (person, _), presences in whereabouts.presences.items():
            pairs = [pair for pair in meetings(presences) if whereabouts.apart(*pair)]
            if pairs:
                yield _report(person, pairs, dossier)


def _report(person: str, pairs: list[tuple[Presence, Presence]], dossier: Dossier) -> Hit:
    told = sorted({one.event: one for pair in pairs for one in pair}.values(), key=lambda one: one.facts[0].address)
    sides: dict[str, list[Fact]] = defaultdict(list)
    for presence in told:
        sides[_where(presence, dossier)] += presence.facts
    parts = [f"{words} according to {by_sources(facts, dossier)}" for words, facts in sides.items()]
    when = told[0].venue.when
    support = tuple({fact.address: fact for presence in told for fact in (*presence.facts, *presence.venue.facts)}.values())
    return Hit(
        message=f"{sentence(definite(dossier.label(person)))} was in two countries on {when.say()}: {', but '.join(parts)}.",
        explanation=tuple(dict.fromkeys(_explained(told, dossier))),
        doubts=(_ROOM,),
        readings=readings(support, dossier),
        claims=tuple(fact.address for fact in support),
        severity=Severity.WARNING,
        verdict=Verdict.TENSION,
        sides=tuple(HitSide(words, tuple(dict.fromkeys(fact.address for fact in facts))) for words, facts in sides.items()),
        pairs=tuple(sorted({tuple(sorted((a.address, b.address))) for one, two in pairs for a in one.facts for b in two.facts})),
        subject=person,
        predicate=told[0].facts[0].predicate,
        data={"values": list(sides), "sources": [presence.facts[0].source for presence in told], "day": when.say()},
    )


def _where(presence: Presence, dossier: Dossier) -> str:
    """Return an event with its place and country: "at the harbour summit in Oslo (Norway)"."""
    place = presence.venue.where.say()
    countries = " or ".join(sorted(dossier.label(one) for one in presence.venue.countries))
    return f"at {dossier.called(presence.event)} in {place}{'' if countries == place else f' ({countries})'}"


def _explained(told: list[Presence], dossier: Dossier) -> Iterator[str]:
    yield "Both events are dated to one and the same day."
    for presence in told:
        place = presence.venue.where
        for country in sorted(presence.venue.countries - set(place.value.entities())):
            yield f"By the registry, {place.say()} is in {dossier.called(country)}."
