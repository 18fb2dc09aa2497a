"""The study report."""

from paean.report.contents import Contents


def study_report(contents: Contents) -> str:
    """Return the report as one HTML page."""
    return f"<title>{contents.protocol.study.title}</title>"
