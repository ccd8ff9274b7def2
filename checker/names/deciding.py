"""Writing down that two names are one, or two: one small file beside the registry."""

import re
import shlex
from typing import Any

from checker.model.canonical import canonical
from checker.model.claim_file import SCHEMA_VERSION
from checker.names.slug import slug
from checker.values.mention import MentionKind

ASK = "…"
"""Stands for the reason in a command that is ready to copy; a decision with this reason is refused."""

_BARE = re.compile(r"[A-Za-z0-9_-]+")
_READ = frozenset('"$`\\!')


def file_name(left: str, right: str, kind: MentionKind) -> str:
    """Return the name of the file for a decision about two names, whichever way round they are given."""
    one, two = sorted((left, right))
    return f"{kind}-{slug(one, kind)[:60].strip('-')}--{slug(two, kind)[:60].strip('-')}.json"


def decision_record(left: str, right: str, kind: MentionKind, decision: str, reason: str, **more: str | None) -> dict[str, Any]:
    """Return one decision as it stands in a file; `more` is `by` and `on`."""
    one, two = sorted((left, right))
    record: dict[str, Any] = {"left": one, "right": two, "kind": str(kind), "decision": decision, "reason": reason, **more}
    return {name: value for name, value in record.items() if value is not None}


def registry_text(left: str, right: str, kind: MentionKind, decision: str, reason: str, **more: str | None) -> str:
    """Return the registry file that holds one decision; `more` is `by` and `on`."""
    decisions = [decision_record(left, right, kind, decision, reason, **more)]
    return canonical({"$schema": "../../schemas/registry.schema.json", "schema_version": SCHEMA_VERSION, "decisions": decisions})


def decide_command(left: str, right: str, kind: str, decision: str) -> str:
    """Return the command that decides about two names, quoted for a shell, with a gap for the reason."""
    options = ["--as", decision, "--kind", kind, "--reason", ASK]
    # A name that begins with a dash would be taken for an option.
    dashed = left.startswith("-") or right.startswith("-")
    words = [*options, "--", left, right] if dashed else [left, right, *options]
    return " ".join(map(_quoted, ["checker", "entities", "decide", *words]))


def _quoted(word: str) -> str:
    """Return a word for a shell; in double quotes, which every shell knows, unless something in it would be read."""
    if _BARE.fullmatch(word):
        return word
    return shlex.quote(word) if _READ & set(word) else f'"{word}"'
