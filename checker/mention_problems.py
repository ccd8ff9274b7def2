"""What is wrong with the `ref` of a mention, at the places where claim files write it."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from checker.model.problem import Problem
from checker.names.registry_fault import MentionFault
from checker.names.resolution import Resolution
from checker.reading.library import Library, LoadedFile
from checker.reading.records_in import records_in
from checker.values.mention import Mention

_Written = tuple[str, str, str, tuple[str, ...]]
"""What a mention with a `ref` says: kind, name, id and other wordings."""


def mention_problems(names: Resolution, library: Library) -> Iterator[Problem]:
    """Yield a problem wherever a claim file writes a `ref` that is not followed."""
    faults: defaultdict[str, list[MentionFault]] = defaultdict(list)
    for fault in names.mention_faults:
        if fault.rule != "unknown-reference":  # an id that nobody has is found when the files are read
            faults[fault.source].append(fault)
    for file in library.files:
        yield from _in_file(file, faults.get(file.record.source.id, ()))


def _in_file(file: LoadedFile, faults: Sequence[MentionFault]) -> Iterator[Problem]:
    told = {(fault.kind, fault.name, fault.ref, fault.also): fault for fault in faults}
    for pointer, record in records_in(file.record) if told else ():
        if isinstance(record, Mention) and (fault := told.get(_written(record))) is not None:
            yield file.file.problem(fault.rule, fault.message, f"{file.file.moved(pointer)}/ref")


def _written(mention: Mention) -> _Written:
    return str(mention.kind), mention.name or "", mention.ref or "", mention.also
