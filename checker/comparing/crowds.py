"""What is told in so many ways that not each was held against each."""

from collections.abc import Iterator

from checker.comparing.dossier import Dossier
from checker.comparing.topic import FEW, Topic

MOST = 5
"""So many matters are named."""


def crowds(dossier: Dossier) -> Iterator[str]:
    """Yield a sentence for each matter on which more is told than is compared each with each; of many, the first, and how many more."""
    found = [topic for topic in dossier.topics if topic.is_crowded]
    for topic in found[:MOST]:
        yield _said(topic, dossier)
    if len(found) > MOST:
        yield f"So it is with {len(found) - MOST} more matters."


def _said(topic: Topic, dossier: Dossier) -> str:
    opening = dossier.opening(topic.subject, topic.predicate.name).rstrip(":")
    return (
        f"“{opening} …” is told in {len(topic.cells)} different ways, which is more than {FEW}: each was held against those that lie "
        "farthest out and nearest by, so that each that clashes is named, and not against all others."
    )
