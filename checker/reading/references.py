"""What points somewhere must arrive, and what names something must be readable: keys, registry ids, pointers, dates, names."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from checker.model.claim import Claim, Inferred
from checker.model.claim_file import ClaimFile
from checker.model.decision import Decision
from checker.model.problem import Problem, problem
from checker.model.registry import Registry
from checker.model.shown import shown
from checker.reading.clean_names import name_fault
from checker.reading.documents import RecordFile
from checker.reading.limits import Limits
from checker.reading.lines import Position
from checker.reading.records_in import records_in
from checker.reading.vocabularies import VocabularyIndex
from checker.reading.vocabulary_use import use_problems
from checker.reading.wording import like
from checker.reading.written_dates import date_fault, dates_of
from checker.values.mention import Mention, MentionKey
from checker.values.record import Record

AnyFile = RecordFile[ClaimFile] | RecordFile[Registry] | RecordFile[Decision]

NAMES = frozenset({"name", "also", "series", "speaker", "publisher", "authors", "left", "right", "by"})
"""Fields whose texts are names, whatever record they stand in."""


@dataclass(frozen=True, slots=True)
class Known:
    """What claims may point to outside their own file."""

    vocabulary: VocabularyIndex
    entities: frozenset[str] | None
    """The ids of the registry; None where a part of it could not be read, so that nobody can say which are missing."""


def record_problems(file: AnyFile) -> Iterator[Problem]:
    """Yield what is wrong with the dates and names of a registry or a decision."""
    for place, record in records_in(file.record):
        pointer = file.moved(place)
        yield from _dates(file, pointer, record)
        yield from name_problems(file, pointer, record)


def source_problems(file: RecordFile[ClaimFile]) -> Iterator[Problem]:
    """Yield what is wrong with the dates and names that describe the article."""
    for pointer, record in records_in(file.record.source, "/source"):
        yield from _dates(file, pointer, record)
        yield from name_problems(file, pointer, record)


def claim_problems(file: RecordFile[ClaimFile], index: int, known: Known) -> Iterator[Problem]:
    """Yield what is wrong with one claim, apart from the table of mentions that it uses."""
    claim = file.record.claims[index]
    top = f"/claims/{file.place('claims', index)}"
    for pointer, record in records_in(claim, top):
        yield from _dates(file, pointer, record)
        yield from name_problems(file, pointer, record)
        yield from check_key(file, pointer, record)
        yield from check_ref(file, pointer, record, known)
    yield from check_inferred(file, top, claim)
    yield from _scope_names(file, top, claim)
    yield from use_problems(file, top, claim, known.vocabulary)


def duplicate_claims(file: RecordFile[ClaimFile]) -> dict[int, Problem]:
    """Return the claims whose id an earlier claim of the file has, each with its problem."""
    first: dict[str, int] = {}
    found: dict[int, Problem] = {}
    for index, claim in enumerate(file.record.claims):
        if claim.id not in first:
            first[claim.id] = index
            continue
        line = file.document.locate(f"/claims/{file.place('claims', first[claim.id])}/id").line
        message = (
            f"The id “{claim.id}” is already that of the claim in line {line}, so this claim is left out. "
            "Give one of the two another id."
        )
        found[index] = file.problem("duplicate-id", message, f"/claims/{file.place('claims', index)}/id")
    return found


def check_key(file: RecordFile[ClaimFile], pointer: str, record: Record) -> Iterator[Problem]:
    """Yield a problem where a key is not in the file's table of mentions."""
    if not isinstance(record, MentionKey) or record.mention in file.record.mentions or record.mention in file.lost:
        return
    near = like(record.mention, file.record.mentions)
    hint = f"Did you mean “{near}”?" if near else 'Add it there, or write the mention itself: {"kind": …, "name": …}.'
    message = f"“{record.mention}” is no key of the table “mentions” of this file. {hint}"
    yield file.problem("unknown-reference", message, f"{pointer}/mention")


def check_ref(file: RecordFile[ClaimFile], pointer: str, record: Record, known: Known) -> Iterator[Problem]:
    """Yield a problem where a mention pins an entry that the registry does not have."""
    if not isinstance(record, Mention) or record.ref is None or known.entities is None or record.ref in known.entities:
        return
    near = like(record.ref, known.entities)
    hint = f"Did you mean “{near}”?" if near else "Add it to claims/registry.json, or leave out “ref”."
    yield file.problem("unknown-reference", f"“{record.ref}” is no id of the registry. {hint}", f"{pointer}/ref")


def check_inferred(file: RecordFile[ClaimFile], top: str, claim: Claim) -> Iterator[Problem]:
    """Yield a problem where an inferred part is no part of the claim."""
    for number, inferred in enumerate(claim.inferred):
        if not _is_written(claim, inferred):
            message = (
                f"“{shown(inferred.part)}” leads to nothing in this claim. Write the path of the part that was inferred, such as "
                "“/value/edtf” or “/as_of”."
            )
            yield file.problem("unknown-reference", message, f"{top}/inferred/{number}/part")


def _is_written(claim: Claim, inferred: Inferred) -> bool:
    here: object = claim
    for step in inferred.part.split("/")[1:]:
        name = step.replace("~1", "/").replace("~0", "~")
        if isinstance(here, Record) and name in here.model_fields_set:
            here = getattr(here, name)
        elif isinstance(here, Mapping) and name in here:
            here = here[name]
        elif isinstance(here, tuple) and name in map(str, range(len(here))):
            here = here[int(name)]
        else:
            return False
    return True


def _dates(file: AnyFile, pointer: str, record: Record) -> Iterator[Problem]:
    for name, text in dates_of(record):
        yield from date_problem(file, f"{pointer}/{name}", text)


def date_problem(file: AnyFile, pointer: str, text: str) -> Iterator[Problem]:
    """Yield a problem where a text is no EDTF, at the sign that is wrong where the file writes it plainly."""
    fault = date_fault(text)
    if fault is None:
        return
    at = file.document.locate(pointer)
    if text.isprintable() and not {'"', "\\"}.intersection(text):
        at = Position(at.line, at.column + 1 + (fault.offset or 0))
    yield problem(fault.rule, file.path, fault.message, at, pointer)


def name_problems(file: AnyFile, pointer: str, record: Record) -> Iterator[Problem]:
    """Yield a problem for each name in a record that holds what cannot be seen."""
    for field in NAMES.intersection(vars(record)):
        value = getattr(record, field)
        texts = [(f"{pointer}/{field}", value)] if isinstance(value, str) else _numbered(f"{pointer}/{field}", value)
        yield from _hidden(file, texts)


def _numbered(pointer: str, value: object) -> list[tuple[str, str]]:
    texts = value if isinstance(value, tuple) else ()
    return [(f"{pointer}/{index}", text) for index, text in enumerate(texts) if isinstance(text, str)]


def _scope_names(file: RecordFile[ClaimFile], top: str, claim: Claim) -> Iterator[Problem]:
    texts = [(f"{top}/scope/{name}", value) for name, value in claim.scope.items() if isinstance(value, str)]
    yield from _hidden(file, texts)


def _hidden(file: AnyFile, texts: Iterable[tuple[str, str]]) -> Iterator[Problem]:
    for pointer, text in texts:
        if fault := name_fault(text):
            yield file.problem("hostile-text", fault, pointer)


def limited(problems: list[Problem], file: RecordFile[ClaimFile], limits: Limits) -> list[Problem]:
    """Return the first `max_problems_per_file` problems in the file's order, and one that counts the rest."""
    ordered = sorted(problems)
    kept, rest = ordered[: limits.max_problems_per_file], ordered[limits.max_problems_per_file :]
    if not rest:
        return kept
    more = "1 more problem" if len(rest) == 1 else f"{len(rest)} more problems"
    return [
        *kept,
        problem(
            "invalid-record",
            file.path,
            f"There {'is' if len(rest) == 1 else 'are'} {more} in this file. Mend those above first.",
            (rest[0].line, rest[0].column),
        ),
    ]
