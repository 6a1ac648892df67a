"""Audit JSON Lines on Dask and print the summary as JSON, the same to the last bit as in one process.

    python docs/examples/scale_dask.py FILE.jsonl … [--policy FILE.toml] [--as-of ISO] [--workers N]

Every file is cut into blocks at line ends; a block is audited where it is, and only its summary travels. Needs the
extra `scale`. In a cluster of your own, give the address of its scheduler with --scheduler.
"""

from __future__ import annotations

import argparse
import json
import sys
import tomllib
from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import Any

import dask.bag
from distributed import Client

import supportquality as sq


def summary_of(lines: Iterable[str], auditor: sq.Auditor, as_of: str | None) -> sq.Summary:
    """The summary of the tickets in some lines."""
    tickets = (sq.Ticket.from_dict(json.loads(line)) for line in lines if line.strip())
    return sq.summarize(auditor.audit_all(tickets, as_of))


def audit(
    files: list[str], policy: dict[str, Any], as_of: str | None, block: int | None = None
) -> sq.Summary:
    """The summary of all tickets in some files; `block` is how many bytes one task reads."""
    lines = dask.bag.read_text(files, blocksize=block, linedelimiter="\n")
    own = partial(summary_of, auditor=sq.Auditor(sq.Policy.from_dict(policy)), as_of=as_of)
    summary: sq.Summary = lines.reduction(own, sq.Summary.merge, split_every=16).compute()
    return summary


def main(given: list[str] | None = None) -> int:
    """The script; returns the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("files", nargs="+", metavar="FILE.jsonl")
    parser.add_argument("--policy", metavar="FILE.toml")
    parser.add_argument("--as-of", metavar="ISO", help="the moment of the audit, with an offset")
    parser.add_argument(
        "--scheduler", metavar="ADDRESS", help="of a running cluster; without it one starts here"
    )
    parser.add_argument("--workers", type=int, metavar="N", help="processes of the cluster that starts here")
    parser.add_argument("--block", type=int, metavar="BYTES", default=2**25, help="what one task reads")
    options = parser.parse_args(given)
    policy = tomllib.loads(Path(options.policy).read_text(encoding="utf-8")) if options.policy else {}
    own: dict[str, Any] = {"n_workers": options.workers, "threads_per_worker": 1, "dashboard_address": None}
    with Client(options.scheduler) if options.scheduler else Client(**own):
        summary = audit(options.files, policy, options.as_of, options.block)
    print(json.dumps(summary.to_dict(), ensure_ascii=False))
    return 0


if __name__ == "__main__":
    sys.exit(main())
