"""Files of older versions, brought to the present shape in memory: one small pure function for each step."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from checker.reading.plain import Json

PRESENT: Final = 1
"""The version that this release writes."""

Upgrade = Callable[[dict[str, Json]], dict[str, Json]]


def _claims_of_version_0(data: dict[str, Json]) -> dict[str, Json]:
    """Version 0 had `date` for `published`, and one `quote` for the list `evidence`."""
    source, claims = data.get("source"), data.get("claims")
    if isinstance(source, dict) and "date" in source:
        data = {
            **data,
            "source": {"published" if key == "date" else key: value for key, value in source.items()},
        }
    if isinstance(claims, list):
        data = {**data, "claims": [_claim_of_version_0(claim) for claim in claims]}
    return data


def _claim_of_version_0(claim: Json) -> Json:
    if not isinstance(claim, dict) or "quote" not in claim or "evidence" in claim:
        return claim
    return {
        "evidence" if key == "quote" else key: [{"quote": value}] if key == "quote" else value for key, value in claim.items()
    }


UPGRADES: Final[Mapping[int, Upgrade]] = MappingProxyType({0: _claims_of_version_0})
"""Version to what makes a file of that version one of the next."""


def upgraded(data: dict[str, Json]) -> dict[str, Json]:
    """Return a file in the present shape; it is returned as it is where its version is no older one."""
    version = data.get("schema_version")
    while type(version) is int and version in UPGRADES:
        data = UPGRADES[version](data)
        version += 1
        data = {**data, "schema_version": version}
    return data
