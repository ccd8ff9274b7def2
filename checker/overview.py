"""What the report says beside its findings: sources, events, claims, agreements, what almost clashed, what is missing."""

from collections.abc import Iterator
from itertools import combinations
from math import inf

from checker.comparing.crowds import crowds
from checker.comparing.dossier import Apart, Dossier, Shared
from checker.comparing.explain import explain
from checker.comparing.fact import Fact
from checker.comparing.gates import Gate
from checker.comparing.statement import Statement
from checker.dates.calendar import iso_day
from checker.dates.period import Relation
from checker.evidence.coverage import uncovered
from checker.findings import Findings, event_of, short_hash
from checker.hanging import Question, event_questions, hanging, questions
from checker.model.finding import Thing
from checker.model.gaps import Gaps, Uncovered, Unsure
from checker.model.report import (
    Agreement,
    Almost,
    Compared,
    NotCompared,
    ReportClaim,
    ReportEvent,
    ReportSource,
)
from checker.reading.library import Library
from checker.values.date import DateMeaning
from checker.values.event import EventValue

REASONS = {
    Gate.SUBJECT: "It is not certain that they speak of the same thing.",
    Gate.PREDICATE: "Their words are kept and shown: they may agree, and never clash.",
    Gate.SCOPE: "One of them is about one part, party, series or condition only, and the other is about another or does not say.",
    Gate.MODALITY: "One of them is a plan, an expectation or a proposal.",
    Gate.TIME: "The value changes with time, and they speak of different or unknown times.",
    Gate.KIND: "Their values are of different kinds, or count different things.",
}
"""Why pairs were not compared, in the words of the report."""


def sources_of(library: Library, dossier: Dossier) -> tuple[ReportSource, ...]:
    """Return the articles in the order of their ids."""
    files = sorted(library.files, key=lambda file: file.record.source.id)
    return tuple(
        ReportSource(
            id=file.record.source.id,
            title=file.record.source.title,
            name=dossier.source_name(file.record.source.id),
            publisher=file.record.source.publisher,
            authors=file.record.source.authors,
            url=file.record.source.url,
            published=file.record.source.published,
            text=file.record.source.text,
            sha256=file.record.source.sha256,
            rights=file.record.source.rights,
            file=file.path,
            claims=len(file.record.claims),
        )
        for file in files
    )


def events_of(dossier: Dossier) -> tuple[ReportEvent, ...]:
    """Return the events that claims belong to, with the most exact date that a claim gives."""
    found = sorted({event for statement in dossier.statements.values() if (event := event_of(statement, dossier))})
    return tuple(_event(event, dossier) for event in found)


def _event(event: str, dossier: Dossier) -> ReportEvent:
    identity = dossier.known.names.event(event)
    return ReportEvent(
        id=event,
        label=dossier.label(event),
        series=identity.series if identity else None,
        ordinal=identity.ordinal if identity else None,
        period=_period(_dated(event, dossier)),
    )


def _dated(event: str, dossier: Dossier) -> tuple[Fact, ...]:
    """Return the facts that date an event; where none tells it as past, those that plan or expect it."""
    told = dossier.occasions.dates.get(event, ())
    ahead = (fact for name in ("held-on", "began-on") for fact in dossier.facts_about(event, name) if not fact.denied)
    return told or tuple(fact for fact in ahead if isinstance(fact.value, DateMeaning))


def _period(dates: tuple[Fact, ...]) -> str | None:
    """Return the most exact date in EDTF; where dates leave no common possibility, all that contradict it as well."""
    if not dates:
        return None
    exact = min(dates, key=lambda fact: (_width(fact), fact.address))
    rivals = [fact for fact in dates if _rules_out(fact, exact)]
    words = sorted({_edtf(fact) for fact in (exact, *rivals)})
    return words[0] if len(words) == 1 else f"[{','.join(words)}]"


def _rules_out(one: Fact, two: Fact) -> bool:
    return one.predicate == two.predicate and one.value.period.relation(two.value.period) is Relation.APART  # type: ignore[attr-defined]


def _edtf(fact: Fact) -> str:
    """Return a date in EDTF, with the year that the article's own date supplies where it states none."""
    edtf = str(fact.statement.claim.value.edtf)  # type: ignore[attr-defined]
    years = {iso_day(one)[:-6] for one in fact.value.period.hull() if one is not None}  # type: ignore[attr-defined]
    return edtf.replace("XXXX", years.pop()) if len(years) == 1 else edtf


def _width(fact: Fact) -> float:
    """Return how many days a date leaves open."""
    assert isinstance(fact.value, DateMeaning)  # noqa: S101
    first, last = fact.value.period.hull()
    return inf if first is None or last is None else last - first


def claims_of(dossier: Dossier, findings: Findings) -> tuple[ReportClaim, ...]:
    """Return the claims as read, in the order of sources and files."""
    ordered = sorted(dossier.statements.values(), key=lambda statement: (statement.source.id, statement.index))
    return tuple(_claim(statement, dossier, findings) for statement in ordered)


def _claim(statement: Statement, dossier: Dossier, findings: Findings) -> ReportClaim:
    spec = dossier.known.vocabulary.predicate(statement.claim.predicate)
    placed = findings.claim(statement.address)
    return ReportClaim(
        address=statement.address,
        source=statement.source.id,
        subject=dossier.label(statement.subject),
        subject_id=statement.subject,
        predicate=statement.claim.predicate,
        label=spec.label if spec else statement.claim.predicate,
        row=spec.row if spec else "other",
        event=event_of(statement, dossier),
        value=statement.value.say(),
        words=statement.claim.value.text,
        qualifiers=tuple(statement.phrase(name) for name in statement.labels if name in statement.claim.scope),
        scope={name: words for name, words in statement.labels.items() if name in statement.claim.scope},
        polarity=statement.polarity,
        modality=statement.modality,
        as_of=_as_of(statement, dossier),
        attributed_to=tuple(dossier.label(speaker) for speaker in statement.speakers),
        file=placed.file,
        line=placed.line,
        column=placed.column,
        evidence=placed.evidence,
        met=statement.address in dossier.met,
    )


def _as_of(statement: Statement, dossier: Dossier) -> str | None:
    if isinstance(statement.claim.as_of, EventValue):
        return dossier.label(statement.as_of_event) if statement.as_of_event else None
    return statement.claim.as_of


def agreements_of(dossier: Dossier) -> tuple[Agreement, ...]:
    """Return the facts on which two or more sources agree, with the outlets."""
    found = [_agreement(shared, dossier) for shared in dossier.agreements]
    return tuple(sorted(found, key=lambda one: (one.event or "~", one.subject.label, one.predicate, one.value)))


def _agreement(shared: Shared, dossier: Dossier) -> Agreement:
    first = shared.facts[0]
    event = event_of(first.statement, dossier)
    provenance = dossier.origins.of(fact.address for fact in shared.facts)
    return Agreement(
        subject=Thing(id=first.subject, label=dossier.label(first.subject)),
        event=first.subject if dossier.known.names.kind(first.subject) == "event" else event,
        predicate=first.predicate,
        label=shared.topic.predicate.label,
        value=first.say(),
        sources=tuple(sorted({fact.source for fact in shared.facts})),
        claims=tuple(sorted({fact.address for fact in shared.facts})),
        origins=len(provenance.origins),
        origin_note=provenance.say(),
    )


def almost_of(dossier: Dossier, reported: set[tuple[str, ...]]) -> tuple[Almost, ...]:
    """Return the pairs that one open question keeps apart, without those that a finding holds."""
    pairs = {(one.left.address, one.right.address): one for one in (*dossier.unsure, *dossier.apart)}
    return tuple(
        _almost(one, dossier) for key, one in sorted(pairs.items()) if key not in reported and one.left.source != one.right.source
    )


def _almost(one: Apart, dossier: Dossier) -> Almost:
    shut = one.judgement.shut[0]
    addresses = (one.left.address, one.right.address)
    return Almost(
        id=short_hash("almost", *addresses),
        claims=addresses,
        gate=shut.gate,
        question=shut.question,
        reason=f"{dossier.about(one.left)} {dossier.about(one.right)} {shut.reason}",
        event=event_of(one.left.statement, dossier),
    )


def not_compared_of(dossier: Dossier) -> tuple[NotCompared, ...]:
    """Return why pairs were not compared, in the order of the gates."""
    return tuple(NotCompared(reason=REASONS[gate], count=dossier.skipped[gate]) for gate in Gate if dossier.skipped[gate])


def comparisons_of(dossier: Dossier) -> tuple[Compared, ...]:
    """Return every pair of claims of different sources and how it stands: the square of the number of claims."""
    addresses = sorted(dossier.by_claim)
    found = []
    for left, right in combinations(addresses, 2):
        if dossier.statements[left].source.id != dossier.statements[right].source.id:
            one = explain(left, right, dossier)
            found.append(Compared(claims=(left, right), verdict=one.verdict, reason=one.reason))
    return tuple(found)


def gaps_of(dossier: Dossier, library: Library) -> Gaps:
    """Return what could not be compared, and what no claim covers."""
    found = hanging(library, dossier.known.names)
    alone = sorted(address for address in dossier.statements if address not in dossier.met)
    return Gaps(
        unsure_names=tuple(map(_unsure, questions(dossier, found))),
        possibly_same=tuple(map(_unsure, event_questions(dossier, found))),
        single_source=tuple(alone),
        uncovered=tuple(_uncovered(library)),
        name_notes=dossier.known.names.notes,
        crowded=tuple(crowds(dossier)),
    )


def _unsure(one: Question) -> Unsure:
    pair = one.pair
    return Unsure(left=pair.left_label, right=pair.right_label, kind=pair.kind, steps=pair.steps, claims=one.claims)


def _uncovered(library: Library) -> Iterator[Uncovered]:
    for file in sorted(library.files, key=lambda file: file.record.source.id):
        yield from uncovered(file, [registry for _, registry in library.registries])
