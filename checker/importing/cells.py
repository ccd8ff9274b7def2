"""A name as it stands in somebody's list, made fit for the registry."""

from checker.model.shown import shown
from checker.reading.clean_names import name_fault

LONGEST = 200
"""Characters of a name, as in the registry."""


def cleaned(text: str) -> str:
    """Return a cell without blanks around it, and with single spaces in it."""
    return " ".join(text.split())


def cell_fault(name: str) -> str | None:
    """Return why a cell can be no name and what to write instead, or None."""
    if len(name) > LONGEST:
        return f"The name {shown(name, 40)} has {len(name)} characters. A name has at most {LONGEST}: shorten it."
    if name.startswith("="):
        return f"{shown(name, 40)} is a formula of a spreadsheet, not a name. Write the name itself."
    if fault := name_fault(name):
        return fault
    if not any(sign.isalnum() for sign in name):
        return f"{shown(name, 40)} has neither letters nor digits. Write a name, or leave the cell empty."
    return None
