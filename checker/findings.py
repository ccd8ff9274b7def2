"""From what a rule found to a finding: its lasting id, its claims with their quotes, its place."""

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from checker.comparing.dossier import Dossier
from checker.comparing.statement import Statement
from checker.dates.plain_days import plain_days
from checker.model.finding import Finding, FindingClaim, Severity, Side, Thing
from checker.reading.library import Library, LoadedFile
from checker.rules import Hit, HitSide, Rule
from checker.values import Verdict
from checker.values.event import EventMeaning
from checker.values.mention import MentionKind

_ONLY_TO_CHECK = re.compile(r", so (?:this|it|that) is (?:only )?to check\.|, so both may be right\.")
"""How many a caution ends; beside the question whether both may be right it says nothing."""
_SETTLES = "would settle"


def short_hash(*parts: str) -> str:
    """Return twelve hexadecimal digits that stand for some texts in their order."""
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:12]


@dataclass(frozen=True, slots=True)
class Findings:
    """Makes findings of hits."""

    dossier: Dossier
    files: Mapping[str, LoadedFile]
    """By source id."""
    paths: Mapping[str, LoadedFile]

    @classmethod
    def of(cls, dossier: Dossier, library: Library) -> "Findings":
        """Prepare for the claims of a library."""
        files = {file.record.source.id: file for file in library.files}
        return cls(dossier, files, {file.path: file for file in reversed(library.files)})

    def finding(self, rule: Rule, hit: Hit) -> Finding:
        """Return the finding for what a rule found.

        The id is a hash of the rule and the sorted claim addresses, with the pointer for a fault of the record and with the file where
        there are no claims: no line number, no wording, no order.
        """
        claims = tuple(self.claim(address) for address in hit.claims)
        first = claims[0] if claims else None
        file = first.file if first else hit.file
        line, column, pointer = self._place(hit)
        sides = tuple(map(self._side, hit.sides))
        places = (hit.pointer,) if rule.about == "record" else ()
        return Finding(
            id=short_hash(rule.name(), *sorted(hit.claims), *places, *(() if claims else (hit.file or "",))),
            rule=rule.name(),
            title=rule.title,
            verdict=hit.verdict,
            severity=rule.severity or Severity(hit.severity),
            about=rule.about,
            subject=self._thing(hit.subject),
            event=self._thing(self._event(hit)),
            predicate=hit.predicate,
            message=plain_days(hit.message),
            message_data=dict(hit.data),
            doubts=_doubts(rule, hit),
            explanation=tuple(plain_days(step) for step in (*hit.explanation, *_origins(hit, sides))),
            readings=tuple(step for step in dict.fromkeys(hit.readings) if step not in hit.explanation),
            sides=sides,
            claims=claims,
            pairs=hit.pairs,
            file=file,
            line=line,
            column=column,
            pointer=pointer,
        )

    def claim(self, address: str) -> FindingClaim:
        """Return a claim with its place and its quotes."""
        statement = self.dossier.statements[address]
        place = self.files[statement.source.id].file.document.locate(f"/claims/{statement.index}")
        held = self.dossier.held.get(address)
        return FindingClaim(
            source=statement.source.id,
            claim=statement.claim.id,
            file=statement.file,
            line=place.line,
            column=place.column,
            value=self.dossier.by_claim[address][0].say() if address in self.dossier.by_claim else statement.value.say(),
            evidence=held.passages if held else (),
        )

    def _side(self, side: HitSide) -> Side:
        """Return one side with its origins."""
        provenance = self.dossier.origins.of(side.claims)
        return Side(
            value=plain_days(side.value), claims=side.claims, origins=len(provenance.origins), origin_note=provenance.say()
        )

    def _place(self, hit: Hit) -> tuple[int, int, str]:
        if hit.claims:
            statement = self.dossier.statements[hit.claims[0]]
            pointer = f"/claims/{statement.index}{hit.pointer}"
            place = self.files[statement.source.id].file.document.locate(pointer)
            return place.line, place.column, pointer
        file = self.paths.get(hit.file or "")
        if file is None:
            return 1, 1, hit.pointer
        place = file.file.document.locate(hit.pointer)
        return place.line, place.column, hit.pointer

    def _thing(self, entity: str | None) -> Thing | None:
        return Thing(id=entity, label=self.dossier.label(entity)) if entity else None

    def _event(self, hit: Hit) -> str | None:
        if hit.subject and self.dossier.known.names.kind(hit.subject) == MentionKind.EVENT:
            return hit.subject
        for address in hit.claims:
            event = event_of(self.dossier.statements[address], self.dossier)
            if event is not None:
                return event
        return None


def _doubts(rule: Rule, hit: Hit) -> tuple[str, ...]:
    """Return what leaves room, each once and without the remark that it does, and last what would settle a finding to check."""
    severity = rule.severity or Severity(hit.severity)
    if hit.verdict is Verdict.CONTRADICT and severity is Severity.ERROR:
        return ()
    told = tuple(dict.fromkeys(_ONLY_TO_CHECK.sub(".", plain_days(doubt)) for doubt in hit.doubts))
    if severity is not Severity.WARNING or rule.about == "record" or any(_SETTLES in doubt for doubt in told):
        return told
    return (*told, rule.settles)


def _origins(hit: Hit, sides: tuple[Side, ...]) -> Iterator[str]:
    """Yield why a side has fewer origins than sources, where its rule does not tell."""
    for side in sides:
        if side.origin_note and not any(side.origin_note in step for step in hit.explanation):
            yield f"{side.value}: {side.origin_note}"


def event_of(statement: Statement, dossier: Dossier) -> str | None:
    """Return the event that a claim belongs to: its subject, its value, its scope or its time."""
    if dossier.known.names.kind(statement.subject) == MentionKind.EVENT:
        return statement.subject
    if isinstance(statement.value, EventMeaning):
        return statement.value.event
    return statement.scope.get("event") or statement.as_of_event
