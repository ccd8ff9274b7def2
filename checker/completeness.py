"""What a check had to leave out."""

from collections.abc import Iterable

from checker.choose import Chosen
from checker.config import Config
from checker.model.problem import Problem
from checker.reading.library import Library


def is_complete(library: Library, chosen: Chosen, problems: Iterable[Problem], config: Config) -> bool:
    """Tell whether all files and texts were read and all rules ran."""
    return not left_out(library, chosen) and all(_is_read(one, library, config) for one in problems)


def left_out(library: Library, chosen: Chosen) -> frozenset[str]:
    """Return the claim files that could not be read at all, and those whose text could not be read."""
    read_files = {file.path for file in library.files}
    without_text = {file.path for file in library.files if file.text is None and file.record.source.text is not None}
    return frozenset(chosen.compared) - read_files | without_text


def _is_read(one: Problem, library: Library, config: Config) -> bool:
    """Tell whether a problem lies in a file that was read all the same, so that nothing beyond the place it names is missing."""
    read_files = {file.path for file in library.files} | {path for path, _ in (*library.registries, *library.decisions)}
    in_words = one.file == config.vocabulary and one.rule in {"invalid-vocabulary", "invalid-record"}
    return one.severity != "error" or in_words or one.file in read_files
