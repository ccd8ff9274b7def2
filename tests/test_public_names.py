"""The public names of the package: what others may rely on."""

import checker

NAMES = [
    "Checked",
    "Config",
    "ConfigError",
    "Explanation",
    "Finding",
    "Problem",
    "RenderOptions",
    "Report",
    "Reporter",
    "Rule",
    "Severity",
    "Value",
    "Verdict",
    "check",
    "explain",
    "load_config",
]


def test_the_public_names_are_these_and_each_is_explained():
    assert checker.__all__ == ["__version__", *NAMES]
    assert [name for name in NAMES if not getattr(checker, name).__doc__] == []


def test_another_name_is_refused():
    assert not hasattr(checker, "checks")
