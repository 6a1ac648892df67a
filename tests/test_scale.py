"""The scripts for Dask and Spark give the summary of one process, bit for bit, on a real local cluster."""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from test_forum_summary import daily

import supportquality as sq

ROOT = Path(__file__).resolve().parents[1]
EXAMPLES = ROOT / "docs" / "examples"
CLUSTERS = {
    "dask": ["--workers", "2", "--block", "20000"],
    "spark": ["--master", "local[2]", "--partitions", "5"],
}
NEEDS = {"dask": "distributed", "spark": "pyspark"}

pytestmark = pytest.mark.slow


def on_cluster(engine: str, *arguments: str) -> sq.Summary:
    if importlib.util.find_spec(NEEDS[engine]) is None:
        pytest.skip(f"{NEEDS[engine]} is not installed: use the extra scale")
    if engine == "spark" and shutil.which("java") is None:
        pytest.skip("Spark needs Java 17")
    path = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
    done = subprocess.run(
        [sys.executable, EXAMPLES / f"scale_{engine}.py", *arguments, *CLUSTERS[engine]],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": path},
    )
    assert done.returncode == 0, done.stderr
    return sq.Summary.from_dict(json.loads(done.stdout))


def in_one_process(file: Path) -> sq.Summary:
    with file.open(encoding="utf-8") as lines:
        return sq.summarize(sq.Auditor().audit_all(sq.Ticket.from_dict(json.loads(line)) for line in lines))


@pytest.mark.parametrize("engine", CLUSTERS)
def test_the_bundled_transcripts(engine: str) -> None:
    transcripts = EXAMPLES / "transcripts.jsonl"
    assert on_cluster(engine, str(transcripts)) == in_one_process(transcripts)


@pytest.mark.parametrize("engine", CLUSTERS)
def test_a_forums_daily_figures(engine: str, data_dir: Path) -> None:
    truth: dict[str, dict[str, Any]] = {}
    with (data_dir / "forum_daily_metrics.jsonl").open(encoding="utf-8") as lines:
        truth.update((day["date"], day) for day in map(json.loads, lines))
    assert daily(on_cluster(engine, str(data_dir / "forum_support.jsonl"))) == truth
