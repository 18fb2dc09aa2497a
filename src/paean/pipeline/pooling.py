"""Pool the published trials and draw what comes out."""

from collections.abc import Callable, Sequence
from html import escape
from pathlib import Path
from typing import Any, Literal

import vl_convert

from paean.evidence.comparison import Question, by_reason, in_the_words_of
from paean.evidence.comparison import asked as asked_of
from paean.evidence.pooling import By, Fall, PooledContrast, falls, pool_trials
from paean.evidence.posterior import knee_posterior
from paean.evidence.treatments import PooledNetwork, pool_network
from paean.evidence.trials import evidence_manifest
from paean.files.results import plain
from paean.numeric.meta.pairwise import Pooled
from paean.numeric.meta.subgroups import Group
from paean.report import evidence_words as words
from paean.report.drawing import Figure
from paean.report.evidence_page import page
from paean.report.posterior_figure import posterior_figure
from paean.report.trial_forest import cumulative_forest, forest_of_trials
from paean.report.trial_funnel import asymmetry, funnel
from paean.report.trial_network import evidence_of, network_graph
from paean.study.errors import fault
from paean.study.published import PooledEstimate, PublishedTrial

POOL_FORMAT = "paean-evidence-pool/1"
NETWORK_FORMAT = "paean-evidence-network/1"
FALLS_FORMAT = "paean-evidence-falls/1"
Kind = Literal["forest", "network", "funnel", "cumulative", "posterior"]
_OF_CONTRAST: dict[str, Callable[[PooledContrast], Figure]] = {
    "forest": forest_of_trials,
    "funnel": funnel,
    "cumulative": cumulative_forest,
}
_ENDINGS = (".svg", ".png", ".html")
_SHORT = ("k", "estimate", "se", "low", "high", "p_value", "tau2", "i2")
_PIXELS = 2.0  # of a PNG, for each of the picture


def draw(kind: Kind, question: Question, trials: Sequence[PublishedTrial] | None = None) -> Figure:
    """Return one picture of what the trials say about a question, or taught the simulator."""
    if kind == "posterior":
        if question.condition != "knee_oa":
            raise fault("--condition", "only the knee is fitted", "use knee_oa")
        return posterior_figure(knee_posterior())
    if kind == "network":
        return network_graph(pool_network(question, trials=trials))
    return _OF_CONTRAST[kind](pool_trials(question, trials=trials))


def write_figure(figure: Figure, out: Path, *, narrow: bool = False) -> None:
    """Write a figure as the ending of ``out`` says; nothing half-written is left behind."""
    ending = out.suffix.lower()
    if ending not in _ENDINGS:
        raise fault(str(out), "this ending is no picture", f"use {', '.join(_ENDINGS)}")
    picture = str(figure.narrow if narrow else figure.wide)
    if ending == ".png":
        content = vl_convert.svg_to_png(picture, scale=_PIXELS)
    elif ending == ".html":
        content = page(figure, evidence_manifest().version).encode()
    else:
        content = _with_words(figure, picture).encode()
    _write(out, content)


def _with_words(figure: Figure, picture: str) -> str:
    """Return the picture with its caption as title and description, for those who listen."""
    picture = picture.replace('aria-hidden="true" focusable="false"', 'role="img"', 1)
    start = picture.index(">") + 1
    told = f"<title>{escape(figure.title)}</title>"
    told += f"<desc>{escape(f'{figure.caption} {figure.alternative}')}</desc>"
    return f"{picture[:start]}{told}{picture[start:]}\n"


def _write(out: Path, content: bytes) -> None:
    growing = out.with_name(f".{out.name}.paean-partial")
    try:
        growing.write_bytes(content)
        growing.replace(out)
    except OSError as error:
        growing.unlink(missing_ok=True)
        raise fault(
            str(out), f"cannot write here ({error.strerror})", "choose another --out"
        ) from None


def pool_json(found: PooledContrast) -> dict[str, Any]:
    """Return a pooled contrast as plain JSON values; see docs/reference/json.md."""
    whole = plain(found)
    for part in (*whole["without"], *whole["cumulative"], whole["filled"] or {"pooled": {}}):
        part["pooled"] = _short(part["pooled"])
    return {"format": POOL_FORMAT, "version": evidence_manifest().version, **whole}


def _short(pooled: dict[str, Any]) -> dict[str, Any]:
    return {key: pooled[key] for key in _SHORT if key in pooled}


def network_json(found: PooledNetwork) -> dict[str, Any]:
    """Return a network as plain JSON values; see docs/reference/json.md."""
    return {"format": NETWORK_FORMAT, "version": evidence_manifest().version, **plain(found)}


def falls_json(question: Question, found: tuple[Fall, ...]) -> dict[str, Any]:
    """Return changes within arms as plain JSON values; see docs/reference/json.md."""
    head = {"format": FALLS_FORMAT, "version": evidence_manifest().version}
    told = plain(found)
    for part in told:
        part["pooled"] = _short(part["pooled"])
    return {**head, "question": plain(question), "falls": told}


__all__ = [
    "By", "Fall", "Group", "Kind", "Pooled", "PooledContrast", "PooledEstimate", "PooledNetwork",
    "Question", "asked_of", "asymmetry", "by_reason", "draw", "evidence_of", "falls",
    "falls_json", "in_the_words_of", "network_json", "pool_json", "pool_network", "pool_trials",
    "words", "write_figure",
]  # fmt: skip
