"""Thin commands: each reads its arguments, calls one function, prints, and exits.

Exit status: 0 done, 1 findings (or something would change, with `--check`), 2 could not do it. A crash is 2 and never a pass.
"""

import os
import sys
import traceback

from checker.cli.app import load
from checker.cli.leaving import Refused
from checker.config import ConfigError
from checker.model.shown import shown


def main() -> None:
    """Run the command line."""
    try:
        load(sys.argv[1:])(prog_name="checker", standalone_mode=True)
    except (Refused, ConfigError) as refused:
        _say(str(refused))
        raise SystemExit(2) from None
    except BrokenPipeError:
        # The reader of a pipe has gone; whatever is still buffered has nobody to go to.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise SystemExit(0) from None
    except OSError as error:
        _say(f"could not go on: {shown(str(error), 300)}. Nothing was passed.")
        raise SystemExit(2) from None
    except Exception as error:  # noqa: BLE001 - typer would leave with 1, which means findings
        _say(f"checker crashed: {type(error).__name__}: {shown(str(error), 300)}. Nothing was passed. Please report this.")
        if os.environ.get("CHECKER_TRACEBACK"):
            traceback.print_exc()
        raise SystemExit(2) from None


def _say(message: str) -> None:
    sys.stderr.write(f"checker: {message}\n")
