"""Why one wording of a source stands for its thing: the steps that matter for this wording, in order."""

from checker.names.listed_name import listed_as
from checker.names.local import names_of
from checker.names.match import ONLY_SPELLING
from checker.names.name_key import name_key
from checker.names.resolution import Resolution
from checker.values.mention import Mention


def wording_evidence(names: Resolution, source: str, mention: Mention, wording: str) -> tuple[str, ...]:
    """Return how a wording came to its thing, in sentences; empty where it is the thing's own name.

    Args:
        names: who is who
        source: the source that words it so
        mention: the mention that has the wording
        wording: one of its wordings

    """
    main, *_ = names_of(mention)
    entity = names.entity(source, mention)
    listed = () if _settled_otherwise(mention) else _listed(names, mention, wording, entity)
    if listed:
        return listed
    if wording == main:
        return _own(names, source, mention, wording)
    told = f'"{wording}" stands in {source} as another wording of "{main}".'
    return told, *(step for step in wording_evidence(names, source, mention, main) if step != told)


def _settled_otherwise(mention: Mention) -> bool:
    """Tell whether the claim file itself says what the mention is, whatever it is called."""
    return mention.ref is not None or mention.ordinal is not None


def _listed(names: Resolution, mention: Mention, wording: str, entity: str) -> tuple[str, ...]:
    """Return that the registry lists a wording, or another spelling of it, for its thing wherever it stands."""
    if entity not in names.registry.entities:
        return ()
    exact = next((name for name in names.registry.entities[entity].names if name.name == wording), None)
    found = exact or names.registry.listed(name_key(wording, mention.kind), entity, wording)
    if found is None or found.type == "weak":
        return ()
    told = f'"{found.name}" is listed in the registry as {listed_as(found)} for {names.label(entity)}.'
    if found.name == wording:
        return (told,)
    *steps, last = names.compared(wording, found.name, mention.kind)
    if not steps and last == f"{ONLY_SPELLING}.":
        return f'"{wording}" differs from "{found.name}" only in spelling, order or small words.', told
    return *(f'"{wording}" and "{found.name}": {step}' for step in (*steps, last)), told


def _own(names: Resolution, source: str, mention: Mention, wording: str) -> tuple[str, ...]:
    """Return the steps of a mention; for an entry of the registry those that speak of this wording, if any do."""
    steps = names.evidence(source, mention)
    if names.entity(source, mention) not in names.registry.entities:
        return steps
    spoken = tuple(step for step in steps if f'"{wording}"' in step or f"“{wording}”" in step)
    if spoken or mention.ref is not None or len(names_of(mention)) == 1:
        return spoken or steps
    others = " and ".join(f'"{name}"' for name in names_of(mention) if name != wording)
    return f'"{wording}" stands in {source} for one thing with {others}.', *steps
