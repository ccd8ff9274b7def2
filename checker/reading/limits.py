"""How large things in a file may be."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Final

_MEBIBYTE: Final = 1024 * 1024
# Beyond these the JSON reader itself gives up: about 200 levels, 4300 digits.
_HIGHEST: Final = {"max_depth": 150, "max_number_length": 4000}


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits on hostile or broken input; each can be set under `[limits]` in checker.toml.

    Bytes count a file as stored, lengths count code points, depth counts nested objects and lists, items
    count the members of all lists and objects of a file together. `max_exponent` bounds the power of ten of
    a number in either direction. `max_combining_run` bounds the marks on one letter: normalising longer runs
    takes quadratic time (UAX #15 calls 30 stream-safe). Raises ValueError where a limit is no positive whole
    number or is higher than the JSON reader can hold.
    """

    max_file_bytes: int = 4 * _MEBIBYTE
    max_text_bytes: int = 16 * _MEBIBYTE
    max_depth: int = 64
    max_items: int = 250_000
    max_number_length: int = 40
    max_exponent: int = 308
    max_string_length: int = 100_000
    max_name_length: int = 200
    max_combining_run: int = 30
    max_files: int = 100_000
    max_folder_depth: int = 32
    max_problems_per_file: int = 20

    def __post_init__(self) -> None:
        for field in fields(self):
            value = getattr(self, field.name)
            if type(value) is not int or value < 1:
                raise ValueError(f"limits.{field.name} must be a whole number from 1 up, not {value!r}.")
            if value > _HIGHEST.get(field.name, value):
                raise ValueError(f"limits.{field.name} can be {_HIGHEST[field.name]} at most, not {value}.")

    def exceeded(self, name: str, what: str) -> str:
        """Return the sentence that says `what` exceeds the limit called `name`, and where to raise it.

        >>> Limits().exceeded("max_depth", "The nesting of brackets")[:60]
        'The nesting of brackets is larger than the limit max_depth ='
        """
        limit = getattr(self, name)
        return f"{what} is larger than the limit {name} = {limit} (set limits.{name} in checker.toml)."


def limits_of(given: Mapping[str, int]) -> Limits:
    """Return the limits of a project: the defaults, and what its settings give instead."""
    return Limits(**{str(name): value for name, value in given.items()})
