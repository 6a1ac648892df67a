"""Findings and figures as text or plain data: Markdown, HTML, rows for tables, SARIF. Nothing is written anywhere."""

from __future__ import annotations

from supportquality.reports.html import html_page
from supportquality.reports.markdown import markdown
from supportquality.reports.sarif import sarif
from supportquality.reports.table import finding_rows, measurement_rows

__all__ = ["finding_rows", "html_page", "markdown", "measurement_rows", "sarif"]
