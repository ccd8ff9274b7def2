"""Where a report goes: to the terminal, and to the files that were asked for."""

import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from checker.cli.leaving import Refused
from checker.cli.project import Project
from checker.engine import Checked
from checker.model.finding import Severity
from checker.model.report import Report
from checker.model.shown import shown
from checker.reading.atomic import write_text
from checker.reporters import RenderOptions, Reporter, reporters
from checker.reporters.view.wording import closing as closing_line


@dataclass(frozen=True, slots=True)
class Output:
    """A format, and the file it goes to (None: standard output)."""

    reporter: Reporter
    file: Path | None


def outputs(form: str | None, more: Sequence[str], project: Project) -> tuple[Output, ...]:
    """Return where the report goes.

    Raises:
        Refused: a format is unknown, or an output is not written as FORMAT=FILE.

    """
    found = [Output(_reporter(form or os.environ.get("CHECKER_FORMAT") or "text"), None)]
    for one in more:
        name, given, file = one.partition("=")
        if not given or not file:
            raise Refused(f"write --output FORMAT=FILE, for example --output json=report.json, not {shown(one)}")
        found.append(Output(_reporter(name), project.start / file))
    return tuple(found)


def _reporter(name: str) -> Reporter:
    known = reporters()
    if name not in known:
        raise Refused(f"there is no format {shown(name)}; choose one of {', '.join(known)}")
    return known[name]


def deliver(checked: Checked, wanted: Sequence[Output], project: Project, *, show_decided: bool, color: str) -> None:
    """Print and write a report in the formats that were asked for.

    Raises:
        Refused: standard output is closed.

    """
    if sys.stdout is None:
        raise Refused("standard output is closed, so that nothing can be printed")
    for one in wanted:
        terminal = one.file is None and sys.stdout.isatty()
        options = RenderOptions(
            show_level=Severity(project.config.show_level),
            show_decided=show_decided,
            colour=one.file is None and _coloured(color, terminal=terminal),
            width=_width() if terminal else None,
            source_text=project.config.report.source_text,
        )
        text = one.reporter.render(checked.report, checked.texts, options)
        if one.file is None:
            sys.stdout.buffer.write(text.encode("utf-8"))
            sys.stdout.flush()
        else:
            write(one.file, text)


def _coloured(color: str, *, terminal: bool) -> bool:
    if color not in {"auto", "always", "never"}:
        raise Refused(f"there is no colour setting {shown(color)}; write --color auto, always or never")
    if color != "auto":
        return color == "always"
    if os.environ.get("NO_COLOR"):
        return False
    return terminal or bool(os.environ.get("FORCE_COLOR"))


def _width() -> int:
    columns = os.environ.get("COLUMNS", "")
    return int(columns) if columns.isdecimal() and int(columns) else os.get_terminal_size(sys.stdout.fileno()).columns


def write(file: Path, text: str) -> bool:
    """Write a file as a whole or not at all; return whether its bytes changed.

    Raises:
        Refused: it cannot be written.

    """
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        return write_text(file, text)
    except OSError as error:
        raise Refused(f"{file} cannot be written: {error.strerror}") from None


def closing(report: Report) -> str:
    """Return the line that sums a report up."""
    return closing_line(report)
