"""`python -m checker.explaining`: write the generated part of docs/ and schemas/ of this checkout."""

from pathlib import Path

from checker.explaining.documents import documents
from checker.reading.atomic import write_text

for name, text in documents().items():
    Path(name).parent.mkdir(parents=True, exist_ok=True)
    if write_text(Path(name), text):
        print(f"written: {name}")  # noqa: T201 - a command of its own
