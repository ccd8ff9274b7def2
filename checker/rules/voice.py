"""A fact for one source, what somebody says for another."""

from collections.abc import Iterator, Mapping
from itertools import product
from typing import Any, ClassVar

from checker.comparing.dossier import Dossier
from checker.comparing.fact import Fact
from checker.comparing.utterances import Pair, differences, pairs
from checker.comparing.voices import Voices, voices
from checker.model.claim import Modality
from checker.model.finding import Severity
from checker.rules import Hit, HitSide, Rule
from checker.rules.clashing import MOST_PAIRS, by_sources, listed
from checker.rules.example import event, members, says
from checker.rules.telling import MOST_TOLD
from checker.values import Verdict
from checker.values.definite import definite, sentence

BOMBING = event("bombing of the ferry terminal")
FRONT, POLICE = members("Oxmoor Front", kind="group"), {"kind": "organisation", "name": "Marlow police"}
_BOTH = "What one source takes for a fact, another may leave to those who say it."
_SETTLES = "On what either source rests, and how the one who says so put it, would settle how firmly this may be told."


class Voice(Rule):
    """One source states as a fact what another only reports as alleged, or as what somebody says; or one quotes what another denies.

    What is alleged ("claimed", "reportedly") is held against every source that states the same in its own voice. That a source only names
    who says so is reported where it accuses: who is to blame, who carried out an act that did harm, whom it was aimed at. Places, days,
    figures and who took part are told with or without the one who gave them, and that is no difference. It is always only to check.

    Nothing is reported where a source uses both voices, where the one who says so is the other source itself or the accused who owns up
    to it, where the article that states it was written more than a month later (it may have been established by then), where the values
    or the times differ, and where both leave it open. A denial that clashes with a fact belongs to the rules about values.

    Of speech, reported is a quotation of which another source says that these were not the words.
    """

    title: ClassVar[str] = "A fact here, a claim there"
    conflict: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", BOMBING, "carried-out-by", FRONT),
        says("evening-star", BOMBING, "carried-out-by", FRONT, attributed_to=[{"speaker": POLICE, "manner": "paraphrase"}]),
    )
    lookalike: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", event("concert in the ferry terminal"), "carried-out-by", FRONT),
        says(
            "evening-star",
            event("concert in the ferry terminal"),
            "carried-out-by",
            FRONT,
            attributed_to=[{"speaker": POLICE, "manner": "paraphrase"}],
        ),
    )

    def check(self, dossier: Dossier) -> Iterator[Hit]:
        """Yield one hit for each value told in different voices, and for each quotation that is denied."""
        for found in voices(dossier):
            yield _of_voices(found, dossier)
        for pair in pairs(dossier, denied=True):
            if not differences(pair, dossier.known) and pair.one.value.key() != pair.two.value.key():
                yield _of_speech(pair, dossier)


def _of_voices(found: Voices, dossier: Dossier) -> Hit:
    first = found.stated[0]
    told = f"{dossier.opening(first.subject, first.predicate)} {first.value.say()}"
    how = listed(dict.fromkeys(_how(fact, dossier) for fact in found.reported))
    stated, reported = (by_sources(facts, dossier) for facts in (found.stated, found.reported))
    verb = "states" if len({fact.source for fact in found.stated}) == 1 else "state"
    return _hit(
        ("as a fact", found.stated),
        (how, found.reported),
        f"{told}: {stated} {verb} this as a fact, {reported} only {how}.",
        (tuple(_read(fact, dossier) for fact in (*found.stated, *found.reported)[:MOST_TOLD]), (_BOTH, _SETTLES)),
        dossier,
    )


def _how(fact: Fact, dossier: Dossier) -> str:
    """Return how a source keeps its distance: "as alleged by the league", "as what the police say"."""
    speakers = [definite(dossier.label(one)) for one in fact.statement.speakers]
    if fact.modality is Modality.ALLEGED:
        return f"as alleged by {listed(speakers)}" if speakers else "as alleged"
    return f"in the words of {listed(speakers)}"


def _read(fact: Fact, dossier: Dossier) -> str:
    voice = "in its own voice" if not fact.statement.speakers and fact.modality is Modality.ACTUAL else _how(fact, dossier)
    return f"{dossier.source_name(fact.source)}: {dossier.opening(fact.subject, fact.predicate)} {fact.value.say()}, {voice}."


def _of_speech(pair: Pair, dossier: Dossier) -> Hit:
    yes, no = (pair.two, pair.one) if pair.one.denied else (pair.one, pair.two)
    speaker = definite(dossier.label(yes.subject))
    return _hit(
        (f"said “{yes.value.say()}”", (yes,)),
        (f"did not say “{no.value.say()}”", (no,)),
        sentence(
            f"{speaker} said “{yes.value.say()}” according to {dossier.source_name(yes.source)}, "
            f"but did not say “{no.value.say()}” according to {dossier.source_name(no.source)}."
        ),
        (
            (
                f"{dossier.source_name(yes.source)} quotes {speaker}; {dossier.source_name(no.source)} says that these were not the words.",
                f"{pair.alignment.shared} words of the two are the same, and no figure, “not” or name differs.",
            ),
            (*([pair.doubt] if pair.doubt else []), "A recording or the speaker's own text would settle it."),
        ),
        dossier,
    )


Side = tuple[str, tuple[Fact, ...]]


def _hit(one: Side, two: Side, message: str, why: tuple[tuple[str, ...], tuple[str, ...]], dossier: Dossier) -> Hit:
    facts = (*one[1], *two[1])
    together = {
        (min(a.address, b.address), max(a.address, b.address)) for a, b in product(one[1], two[1]) if a.source != b.source
    }
    return Hit(
        message=message,
        explanation=tuple(dict.fromkeys(why[0])),
        doubts=why[1],
        readings=dossier.naming(facts[:MOST_TOLD]),
        claims=tuple(dict.fromkeys(fact.address for fact in facts)),
        severity=Severity.WARNING,
        verdict=Verdict.TENSION,
        sides=tuple(HitSide(words, tuple(fact.address for fact in told)) for words, told in (one, two)),
        pairs=tuple(sorted(together)[:MOST_PAIRS]),
        subject=facts[0].subject,
        predicate=facts[0].predicate,
        data={"values": [one[0], two[0]], "sources": [fact.source for fact in facts]},
    )
