"""How sources are called in messages."""

import re
from collections import Counter
from collections.abc import Mapping

from checker.comparing.versions import Versions
from checker.model.source import Source

_ABBREVIATION = re.compile(r"\w \(([A-Z][A-Z&]{1,7})\)$")


def source_names(sources: Mapping[str, Source], versions: Versions) -> Mapping[str, str]:
    """Return for each source its publisher where no other source has it, else its title.

    Sources of one title are told apart by the day of their state or by their ids. Of a publisher with its abbreviation, "Northern
    Harbour Authority (NHA)", the abbreviation is enough.
    """
    publishers = Counter(source.publisher for source in sources.values())
    names = {}
    for key, source in sources.items():
        alone = source.publisher is not None and publishers[source.publisher] == 1
        names[key] = source.publisher if alone and source.publisher else f"“{source.title}”"
    short = {key: _abbreviated(name) for key, name in names.items()}
    called = short if len(set(short.values())) == len(set(names.values())) else names
    alike = Counter(called.values())
    states = Counter((name, versions.article[key]) for key, name in called.items())
    return {
        key: name if alike[name] == 1 else f"{name} ({versions.state(key) if states[name, versions.article[key]] > 1 else key})"
        for key, name in called.items()
    }


def _abbreviated(publisher: str) -> str:
    match = _ABBREVIATION.search(publisher)
    return match[1] if match else publisher
