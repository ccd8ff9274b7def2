"""The base of everything that is written in a file: frozen, strict, and without unknown fields."""

from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, Strict, WithJsonSchema

# `(?![\s\S])` is the end of the text in every dialect; `$` would let a final line break through in some of them.
END = r"(?![\s\S])"
NO_SURROGATES = r"[^\ud800-\udfff]"
ID_PATTERN = rf"^[a-z0-9]+(?:-[a-z0-9]+)*{END}"
TEXT_PATTERN = rf"^(?=[\s\S]*\S){NO_SURROGATES}*{END}"
ANY_TEXT_PATTERN = rf"^{NO_SURROGATES}*{END}"


class Record(BaseModel):
    """A JSON object with a fixed set of fields."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        allow_inf_nan=False,
        regex_engine="python-re",
        use_attribute_docstrings=True,
    )


def is_whole(value: float | Decimal) -> bool:
    """Tell whether a number has no fraction (infinity and NaN are not whole)."""
    return Decimal(value).is_finite() and value == int(value)


def _integral(value: object) -> object:
    """Return the integer that a JSON number such as `1.0` stands for; anything else is returned as it is."""
    if isinstance(value, (float, Decimal)) and is_whole(value):
        return int(value)
    return value


def _version(value: object) -> object:
    """Return a version number; refuse `true`, which equals 1 in Python."""
    if isinstance(value, bool):
        raise ValueError("this must be the number 1: the version of this format")  # noqa: TRY004
    return _integral(value)


def _number(value: Any) -> Any:  # noqa: ANN401
    """Return a JSON number as an exact `int` or `Decimal`; refuse what is none."""
    if isinstance(value, bool) or not isinstance(value, (int, float, Decimal)):
        raise ValueError("this must be a number, written without quotation marks")  # noqa: TRY004
    exact = Decimal(str(value)) if isinstance(value, float) else value
    if isinstance(exact, Decimal) and not exact.is_finite():
        raise ValueError("this must be a finite number")
    return _integral(exact)


Id = Annotated[str, Strict(), Field(pattern=ID_PATTERN, max_length=80)]
"""Kebab-case, at most 80 characters, compared exactly."""

Text = Annotated[str, Strict(), Field(pattern=TEXT_PATTERN, max_length=20_000)]
"""Any text that is not blank."""

Name = Annotated[str, Strict(), Field(pattern=TEXT_PATTERN, max_length=200)]
"""A name as a source words it."""

Int = Annotated[int, BeforeValidator(_integral), Strict()]
"""A whole number; `1.0` is one."""

Version = Annotated[Literal[1], BeforeValidator(_version)]
"""The version of a file kind: 1 (or `1.0`, which is the same number)."""

Flag = Annotated[bool, Strict()]
"""`true` or `false`."""

Number = Annotated[Decimal | int, BeforeValidator(_number), WithJsonSchema({"type": "number"})]
"""An exact number."""
