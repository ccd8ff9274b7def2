"""Find where articles about the same events contradict each other, and show the words relied on.

>>> from pathlib import Path
>>> from checker import Config, check
>>> report = check(Path("."), (), Config()).report  # doctest: +SKIP

Names are imported when they are first used, so that a command loads no more than it needs.
"""

import importlib
from typing import Any

__version__ = "0.1.0"

_HOMES = {
    "Checked": "checker.engine",
    "check": "checker.engine",
    "Config": "checker.config",
    "ConfigError": "checker.config",
    "Explanation": "checker.comparing.explain",
    "explain": "checker.comparing.explain",
    "Finding": "checker.model.finding",
    "Severity": "checker.model.finding",
    "Problem": "checker.model.problem",
    "Report": "checker.model.report",
    "Reporter": "checker.reporters",
    "RenderOptions": "checker.reporters",
    "Rule": "checker.rules",
    "Value": "checker.values",
    "Verdict": "checker.values",
    "load_config": "checker.settings",
}

__all__ = ["__version__", *sorted(_HOMES)]  # noqa: PLE0604 - they are strings


def __getattr__(name: str) -> Any:  # noqa: ANN401
    if name not in _HOMES:
        raise AttributeError(f"module 'checker' has no attribute {name!r}")
    return getattr(importlib.import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return list(__all__)
