"""Fixtures that every test folder shares."""

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def project() -> Path:
    """Return the checkout's top folder."""
    return ROOT


@pytest.fixture(scope="session")
def corpora() -> Path:
    """Return the folder of public test corpora that lies beside the checkout, or skip."""
    folder = ROOT.parent / "shared" / "corpora"
    if not folder.is_dir():
        pytest.skip("the public test corpora are not beside this checkout")
    return folder
