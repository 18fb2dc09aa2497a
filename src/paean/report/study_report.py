"""The study report: one HTML file that needs no network, no script and no other file."""

import re
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from paean.report import design, prose, tables
from paean.report.compliance import compliance
from paean.report.contents import Contents
from paean.report.courses import pain_course
from paean.report.drawing import Figure, Frame
from paean.report.fall import Fall, fall
from paean.report.figures import forest, ladder, responders
from paean.report.inside import mechanism
from paean.report.numerals import compact
from paean.report.palette import dark_rules
from paean.report.ways import difference_course
from paean.report.words import answer
from paean.study.result import Estimate

TITLES = {
    "answer": "The question and the answer",
    "protocol": "Protocol at a glance",
    "findings": "What the check found",
    "flow": "Who took part",
    "course": "The course over time",
    "differences": "Differences between arms",
    "responders": "Responders",
    "mechanism": "What the model says goes on inside",
    "harms": "Harms",
    "basis": "What this rests on",
    "limits": "What this cannot tell",
    "again": "How to make it again",
}


def study_report(contents: Contents) -> str:
    """Return the whole report as one HTML page; the same contents give the same text."""
    page = _environment().get_template("report.html.j2").render(_context(contents))
    return re.sub(r"\n\s*\n+", "\n", page).strip() + "\n"


def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("paean.report"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["mark_unstated"] = mark_unstated
    environment.filters["breakable"] = breakable
    return environment


def mark_unstated(text: str) -> Markup:
    """Return a text in which the words ``not stated`` can be seen at a glance."""
    words = design.NOT_STATED
    return Markup(str(escape(text)).replace(words, f'<span class="unstated">{words}</span>'))


def breakable(text: str) -> Markup:
    """Return a long name that may break after its dots and underscores."""
    return Markup(re.sub(r"([._/:])", r"\1<wbr>", str(escape(text))))


def primary_estimates(contents: Contents, *, first: bool) -> list[Estimate]:
    """Return the primary estimates, all or those of the first primary outcome and visit."""
    leading = contents.protocol.primary
    return [
        e
        for e in contents.analysis.estimates
        if e.estimand.objective == leading.objective
        and (not first or e.estimand.variable == leading.variable)
    ]


def _context(contents: Contents) -> dict[str, Any]:
    protocol, simulated = contents.protocol, contents.origin.kind == "simulated"
    leading = primary_estimates(contents, first=True)
    variable = protocol.primary.variable
    parts = fall(contents, protocol.outcome(variable.outcome), variable.visit)
    drawn = _figures(contents, parts, simulated=simulated)
    titles = {
        key: title
        for key, title in TITLES.items()
        if key != "mechanism" or drawn["mechanism"] is not None
    }
    return {
        "contents": contents,
        "protocol": protocol,
        "study": protocol.study,
        "simulated": simulated,
        "titles": titles,
        "sections": list(titles.items()),
        "answers": [
            answer(protocol, e, simulated=simulated, unproven=contents.unproven) for e in leading
        ],
        "unproven": [e for e in contents.evidence if e.arm in contents.unproven],
        "figures": drawn,
        "fall": parts,
        "dark_rules": Markup(dark_rules()),
        "stated": design.stated,
        "compact": compact,
        "treatments": design.treatments,
        **_words(contents, parts, leading, simulated=simulated),
        **_tables(contents),
    }


def _words(
    contents: Contents, parts: Fall | None, leading: list[Estimate], *, simulated: bool
) -> dict[str, Any]:
    means = tables.estimates_of(contents, "difference_in_means")
    ways = dict.fromkeys(tables.direction_note(contents.protocol, e) for e in means)
    return {
        "fall_words": "" if parts is None else prose.fall_words(parts),
        "sham_words": "" if parts is None else prose.sham_words(contents, parts),
        "trust": prose.trust(contents, leading) if simulated else [],
        "glossary": prose.glossary(contents, truth=contents.truth is not None),
        "basis_words": prose.basis_words(contents),
        "assumed_words": prose.assumed_words(contents),
        "limits": prose.limits(
            simulated=simulated, within=contents.protocol.study.design == "within_patient"
        ),
        "directions": f"{'; '.join(ways)}." if ways else "",
        "unadjusted": tables.unadjusted(contents),
    }


def _tables(contents: Contents) -> dict[str, Any]:
    protocol = contents.protocol
    return {
        "protocol_parts": design.protocol_parts(protocol),
        "estimand_table": design.estimand_table(protocol),
        "compliance": compliance(contents),
        "flow_arms": tables.flow_arms(contents),
        "flow_table": tables.flow_table(contents),
        "means_tables": tables.means_tables(contents),
        "responder_tables": tables.responder_tables(contents),
        "harms": tables.harm_rows(contents),
        "parameter_groups": design.parameter_groups(contents.parameters),
        "assumed_sources": design.assumed_sources(protocol),
        "silence": design.readings_of_silence(protocol)
        if contents.origin.kind == "simulated"
        else (),
    }


def _figures(contents: Contents, parts: Fall | None, *, simulated: bool) -> dict[str, Any]:
    def frame(name: str, title: str) -> Frame:
        return Frame(name=name, title=title, simulated=simulated)

    means = tables.estimates_of(contents, "difference_in_means")
    leading = primary_estimates(contents, first=False)
    first = [e for e in means if e in leading]
    rest = [e for e in means if e not in leading]
    shares = tables.estimates_of(contents, "risk_difference")
    courses: list[Figure] = []
    for i, outcome in enumerate(contents.protocol.outcomes):
        course = pain_course(contents, outcome, frame(f"course-{i}", f"{outcome.label} over time"))
        courses += [] if course is None else [course]
    ways = [
        difference_course(
            contents, outcome, means, frame(f"way-{i}", f"{outcome.label}, difference over time")
        )
        for i, outcome in enumerate(contents.protocol.outcomes)
    ]
    return {
        "ways": [way for way in ways if way is not None],
        "primary": forest(contents, first, frame("primary", "Primary differences")),
        "secondary": forest(contents, rest, frame("secondary", "Other differences")),
        "responders": responders(contents, shares, frame("responders", "Responders by arm")),
        "ladder": None
        if parts is None
        else ladder(contents, parts, frame("ladder", "What the fall is made of")),
        "courses": courses,
        "mechanism": mechanism(contents, frame("mechanism", "Inside the model")),
    }
