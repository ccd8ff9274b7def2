"""A small report by hand: three articles, two events, four conflicts, a decided one, one fault of the record, one of a file."""

import json
from pathlib import Path
from typing import Any

import pytest

from checker.model.report import Report

SAMPLE = Path(__file__).with_name("sample_report.json")
_NAMES = "id related claims address source sources claim subject_id event pairs single_source series"
_WORDS = "severity verdict about status polarity modality row published period sha256"
_KEPT = frozenset(f"{_NAMES} {_WORDS}".split())


def sample_data() -> dict[str, Any]:
    """Return texts and report as plain data, fresh each time."""
    return json.loads(SAMPLE.read_text(encoding="utf-8"))


def laced(data: Any, payload: str, key: str = "") -> Any:
    """Return the data with `payload` added to every text that a stranger could have written."""
    if isinstance(data, dict):
        return {name: laced(value, payload, name) for name, value in data.items()}
    if isinstance(data, list):
        words = data and isinstance(data[0], (str, list))
        return data if words and key in _KEPT else [laced(one, payload, key if words else "") for one in data]
    return f"{data} {payload}" if isinstance(data, str) and key not in _KEPT else data


@pytest.fixture(scope="session")
def texts():
    return sample_data()["texts"]


@pytest.fixture(scope="session")
def sample():
    return Report.model_validate(sample_data()["report"])


@pytest.fixture(scope="session")
def lace():
    """Return a function that makes the report with a hostile text in every field."""
    return lambda payload: Report.model_validate(laced(sample_data()["report"], payload))


@pytest.fixture(scope="session")
def noted(sample):
    """The report with six notes on names."""
    notes = tuple(
        f"Names of the kind {kind}: some were <not> compared." for kind in ("event", "group", "office", "person", "place")
    )
    gaps = sample.gaps.model_copy(update={"name_notes": (*notes, "Names of the kind series: some were *not* compared.")})
    return sample.model_copy(update={"gaps": gaps})
