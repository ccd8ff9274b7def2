"""The settings of a project: `checker.toml`, or `[tool.checker]` in `pyproject.toml`; an unknown key is an error."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal

from pydantic import BaseModel, ConfigDict, Field, StrictBool, StrictInt, StrictStr, field_validator

LEVELS: Final = ("error", "warning", "note", "never")
"""From the worst down; `never` is below all."""

LimitName = Literal[
    "max_file_bytes",
    "max_text_bytes",
    "max_depth",
    "max_items",
    "max_number_length",
    "max_exponent",
    "max_string_length",
    "max_name_length",
    "max_combining_run",
    "max_files",
    "max_folder_depth",
    "max_problems_per_file",
]
HIGHEST: Final[Mapping[str, int]] = MappingProxyType({"max_depth": 150, "max_number_length": 4000})
"""Beyond these the JSON reader itself gives up."""

Level = Literal["error", "warning", "note", "never"]
RuleLevel = Literal["error", "warning", "note", "off"]
Option = StrictBool | StrictInt | float | StrictStr | tuple[StrictStr, ...]
RulePath = Annotated[StrictStr, Field(min_length=1, max_length=500)]


if TYPE_CHECKING:
    LimitKey = str
else:
    LimitKey = LimitName


class ConfigError(ValueError):
    """Settings that cannot be used; the message says where and what to write instead."""


class Section(BaseModel):
    """A table of settings."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)


class ReportOptions(Section):
    """What `checker report` writes."""

    folder: RulePath = "reports"
    """The folder that reports are written into."""
    source_text: Literal["full", "quotes"] = "full"
    """Whether reports hold the full texts of the articles or only what is quoted."""
    show_decided: StrictBool = False
    """Whether findings that an editor decided are listed in the formats of continuous integration."""


class Config(Section):
    """The settings of a run."""

    claims: RulePath = "claims"
    """The folder of the claim files, from the project's folder."""
    vocabulary: RulePath = "schemas/vocabulary.json"
    """The project's own words. Only where you name another file must it exist."""
    fail_level: Level = "error"
    """From which severity on a conflict between sources fails a run."""
    fail_on: Literal["all", "records"] = "all"
    """`records`: only faults of the record fail a run, not disagreeing sources."""
    show_level: Literal["error", "warning", "note"] = "note"
    """From which severity on findings are shown."""
    select: tuple[StrictStr, ...] = ()
    """The rules to run; all where none is named."""
    ignore: tuple[StrictStr, ...] = ()
    """The rules not to run."""
    limits: Mapping[LimitKey, Annotated[StrictInt, Field(ge=1)]] = Field(default_factory=dict)
    """How large files and their parts may be, where it differs from the defaults."""
    rules: Mapping[StrictStr, RuleLevel | Mapping[StrictStr, RuleLevel | Option]] = Field(default_factory=dict)
    """A rule's name with a severity, `off`, or a table of its options."""
    report: ReportOptions = ReportOptions()
    """What `checker report` writes."""

    @field_validator("limits")
    @classmethod
    def _readable(cls, limits: Mapping[LimitKey, int]) -> Mapping[LimitKey, int]:
        """Refuse limits beyond which the JSON reader itself gives up."""
        for name, highest in HIGHEST.items():
            if limits.get(name, 0) > highest:
                raise ValueError(f"limits.{name} can be {highest} at most")
        return limits

    def off(self, rule: str) -> bool:
        """Tell whether a rule is not to be run: switched off, ignored, or not among those selected."""
        return self.rules.get(rule) == "off" or rule in self.ignore or bool(self.select and rule not in self.select)

    def severity(self, rule: str) -> str | None:
        """Return the severity that the settings give a rule, or None."""
        setting = self.rules.get(rule)
        level = setting.get("severity") if isinstance(setting, Mapping) else setting
        return str(level) if level in LEVELS else None

    def options(self, rule: str) -> dict[str, Any]:
        """Return the options that the settings give a rule, without its severity."""
        setting = self.rules.get(rule)
        return {name: value for name, value in setting.items() if name != "severity"} if isinstance(setting, Mapping) else {}
