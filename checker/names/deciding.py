"""Writing down that two names are one, or two: one small file beside the registry."""

from typing import Any

from checker.model.canonical import canonical
from checker.model.claim_file import SCHEMA_VERSION
from checker.names.slug import slug
from checker.values.mention import MentionKind


def file_name(left: str, right: str, kind: MentionKind) -> str:
    """Return the name of the file for a decision about two names, whichever way round they are given."""
    one, two = sorted((left, right))
    return f"{kind}-{slug(one, kind)[:60].strip('-')}--{slug(two, kind)[:60].strip('-')}.json"


def registry_text(left: str, right: str, kind: MentionKind, decision: str, reason: str, **more: str | None) -> str:
    """Return the registry file that holds one decision; `more` is `by` and `on`."""
    one, two = sorted((left, right))
    record: dict[str, Any] = {"left": one, "right": two, "kind": kind, "decision": decision, "reason": reason, **more}
    decisions = [{name: value for name, value in record.items() if value is not None}]
    return canonical({"$schema": "../../schemas/registry.schema.json", "schema_version": SCHEMA_VERSION, "decisions": decisions})
