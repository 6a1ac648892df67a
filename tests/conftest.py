"""What several test modules share."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings

# A busy machine must not turn a slow example into a failure.
settings.register_profile("ci", deadline=None)
settings.load_profile("ci")

CHECKOUT = Path(__file__).resolve().parent.parent


def external_data() -> Path:
    """The folder of data that is not part of the project; the test is skipped where it is absent."""
    folder = Path(os.environ.get("SUPPORTQUALITY_DATA") or CHECKOUT.parent / "shared" / "data")
    if not folder.is_dir():
        pytest.skip(f"no external data: name its folder in SUPPORTQUALITY_DATA ({folder.name} is absent)")
    return folder


@pytest.fixture(scope="session")
def data_dir() -> Path:
    """`external_data` as a fixture."""
    return external_data()
