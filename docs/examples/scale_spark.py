"""Audit JSON Lines on Apache Spark and print the summary as JSON, the same to the last bit as in one process.

    python docs/examples/scale_spark.py FILE.jsonl … [--policy FILE.toml] [--as-of ISO] [--master local[4]]

Every partition is audited where it is, and only its summary travels; `treeReduce` merges them in whatever order they
come. Needs the extra `scale` and Java 17. With spark-submit leave --master to it.
"""

from __future__ import annotations

import argparse
import json
import operator
import os
import sys
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from pyspark.sql import SparkSession

import supportquality as sq


def audit(
    spark: SparkSession,
    files: list[str],
    policy: dict[str, Any],
    as_of: str | None,
    partitions: int | None = None,
) -> sq.Summary:
    """The summary of all tickets in some files, in at least so many partitions."""
    auditor = sq.Auditor(sq.Policy.from_dict(policy))

    def summaries(lines: Iterable[str]) -> Iterator[sq.Summary]:
        tickets = (sq.Ticket.from_dict(json.loads(line)) for line in lines if line.strip())
        yield sq.summarize(auditor.audit_all(tickets, as_of))

    lines = spark.sparkContext.textFile(",".join(files), minPartitions=partitions)
    summary: sq.Summary = lines.mapPartitions(summaries).treeReduce(operator.add)
    return summary


def main(given: list[str] | None = None) -> int:
    """The script; returns the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("files", nargs="+", metavar="FILE.jsonl")
    parser.add_argument("--policy", metavar="FILE.toml")
    parser.add_argument("--as-of", metavar="ISO", help="the moment of the audit, with an offset")
    parser.add_argument("--master", metavar="URL", help="of the cluster, such as local[4]")
    parser.add_argument("--partitions", type=int, metavar="N", help="at least so many")
    options = parser.parse_args(given)
    policy = tomllib.loads(Path(options.policy).read_text(encoding="utf-8")) if options.policy else {}
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    builder = SparkSession.builder.appName("supportquality").config("spark.ui.enabled", "false")
    spark = (builder.master(options.master) if options.master else builder).getOrCreate()
    try:
        summary = audit(spark, options.files, policy, options.as_of, options.partitions)
    finally:
        spark.stop()
    print(json.dumps(summary.to_dict(), ensure_ascii=False))
    return 0


if __name__ == "__main__":
    sys.exit(main())
