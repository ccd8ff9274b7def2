"""The vocabulary of a project: the package's own, with the words of `schemas/vocabulary.json`."""

import os
from functools import cache
from pathlib import Path

from checker.config import Config
from checker.model.problem import Problem
from checker.model.vocabulary import Vocabulary
from checker.reading.documents import read_record
from checker.reading.limits import Limits
from checker.reading.vocabularies import VocabularyIndex, default_vocabulary, extended
from checker.reading.vocabulary_check import vocabulary_faults


def read_vocabulary(root: Path, path: str, limits: Limits) -> tuple[VocabularyIndex, list[Problem]]:
    """Return the words of a project, and what is wrong with its own file; that file need not be there unless it was named."""
    if path == Config.model_fields["vocabulary"].default and not os.path.lexists(root / path):
        return _own_words(), []
    file, found = read_record(root, path, Vocabulary, limits)
    problems = list(found)
    if file is None:
        return _own_words(), problems
    merged, replaced = extended(default_vocabulary(), file.record)
    words = VocabularyIndex.of(merged, replaced)
    faults = vocabulary_faults(file.record, words)
    problems += [file.problem("invalid-vocabulary", fault.message, file.moved(fault.pointer)) for fault in faults]
    return words, problems


@cache
def _own_words() -> VocabularyIndex:
    """Return the words that the package brings along."""
    return VocabularyIndex.of(default_vocabulary())
