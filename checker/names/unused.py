"""Decisions about names that nobody uses any more."""

from collections.abc import Iterator

from checker.names.clusters import is_entry
from checker.names.local import names_of
from checker.names.name_key import name_key
from checker.names.registry_fault import RegistryFault
from checker.names.resolution import Resolution


def unused_decisions(names: Resolution) -> Iterator[RegistryFault]:
    """Yield a note for each side of a decision that is no entry, no name of one, and in no source.

    Ask only where all sources of a project were read: what a missing one mentions would seem unused.
    """
    used = {name_key(name, mention.kind) for _, mention, _ in names.mentions() for name in names_of(mention)}
    for (file, pointer), one in names.registry.decisions:
        for side, words in (("left", one.left), ("right", one.right)):
            key = names.registry.key(words, one.kind)
            if not is_entry(key) and key not in used and not names.registry.knows(key):
                message = (
                    f'No source mentions "{words}" as the kind "{one.kind}", and the registry has no such entry or name, so that '
                    "this decision has no effect. Correct the name, or delete the decision."
                )
                yield RegistryFault(file, f"{pointer}/{side}", message, "unused-decision")
