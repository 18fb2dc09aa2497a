"""`paean evidence pool` and `paean evidence plot`: published trials together."""

import argparse
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from paean.cli import show
from paean.cli.columns import table, wrapped
from paean.pipeline.add_evidence import PublishedTrial, known_trials
from paean.pipeline.pooling import (
    Fall,
    Group,
    Pooled,
    PooledContrast,
    PooledEstimate,
    PooledNetwork,
    Question,
    asked_of,
    asymmetry,
    by_reason,
    draw,
    evidence_of,
    falls,
    falls_json,
    in_the_words_of,
    network_json,
    pool_json,
    pool_network,
    pool_trials,
    words,
    write_figure,
)


def pool(asked: argparse.Namespace) -> int:
    """Pool one contrast, a network, or the changes within arms."""
    trials = known_trials(asked.evidence)
    question = _question(asked, trials)
    trials = in_the_words_of(question, trials)
    if asked.network:
        found = pool_network(question, trials=trials)
        _say(asked, network_json(found) if asked.json else _network(found))
    elif asked.arms:
        within = falls(question, trials)
        _say(asked, falls_json(question, within) if asked.json else _falls(question, within))
    else:
        pooled = pool_trials(question, by=asked.by, interval=asked.interval, trials=trials)
        _say(asked, pool_json(pooled) if asked.json else _contrast(pooled))
    return 0


def plot(asked: argparse.Namespace) -> int:
    """Draw one picture and say where it is."""
    trials = known_trials(asked.evidence)
    question = _question(asked, trials)
    figure = draw(asked.kind, question, in_the_words_of(question, trials))
    write_figure(figure, Path(asked.out), narrow=asked.narrow)
    if asked.json:
        show.as_json({"out": asked.out, "title": figure.title, "caption": figure.caption})
    else:
        sys.stdout.write("\n".join([asked.out, *wrapped(figure.caption)]) + "\n")
    return 0


def _question(asked: argparse.Namespace, trials: Sequence[PublishedTrial]) -> Question:
    return asked_of(
        asked.condition, asked.treatment, asked.control, asked.at, scale=asked.scale,
        medians=asked.medians, assumed_spread=asked.assume_spread, trials=trials,
    )  # fmt: skip


def _say(asked: argparse.Namespace, answer: dict[str, object] | list[str]) -> None:
    if isinstance(answer, dict):
        show.as_json(answer)
    else:
        sys.stdout.write("\n".join(answer).rstrip() + "\n")


def _contrast(found: PooledContrast) -> list[str]:
    q = found.question
    return [
        f"{words.pair(q)} in {q.condition}, {words.time(q)}",
        f"{words.unit(q)}; negative: {words.word(q.treatment)} better",
        "",
        *_trials(found),
        "",
        *_answer(found),
        *_sure(found),
        *_masking(found),
        *_shaken(found),
        *_reviews(found),
        *_left_out(found),
    ]


def _trials(found: PooledContrast) -> list[str]:
    head = ("trial", "n>", "scale", "week>", "masked", "concern", "difference", "%>", "*>")
    marks = {c.trial: str(i) for i, c in enumerate((c for c in found.comparisons if c.notes), 1)}
    rows = [
        (
            words.label(c), f"{c.treatment.n} v {c.control.n}", words.scale_name(c.outcome),
            f"{c.week:g}", c.masked, c.concern.replace(" concerns", ""),
            words.told(c.effect, c.effect - 1.96 * c.se, c.effect + 1.96 * c.se, found.question),
            f"{w:.0f}", marks.get(c.trial, ""),
        )
        for c, w in zip(found.comparisons, found.pooled.weights, strict=True)
    ]  # fmt: skip
    notes = [
        line
        for c in found.comparisons
        if c.notes
        for line in wrapped(f"[{marks[c.trial]}] {'; '.join(c.notes)}")
    ]
    return [*table(head, rows), *notes]


def _answer(found: PooledContrast) -> list[str]:
    p, q = found.pooled, found.question
    said = words.told(p.estimate, p.low, p.high, q)
    name = "One trial, nothing pooled" if p.k == 1 else f"Pooled, {p.k} trials"
    lines = [f"{name}, {found.people} people: {said}", words.method(p)]
    if p.prediction_low is not None and p.prediction_high is not None:
        new = words.span(p.prediction_low, p.prediction_high, q)
        lines.append(f"A new trial's true difference (95 %): {new}")
    return [*lines, f"Between trials: {words.heterogeneity(p)}"]


def _sure(found: PooledContrast) -> list[str]:
    steps = [
        line
        for r in found.certainty.reasons
        if r.steps
        for line in wrapped(f"-{r.steps} {r.domain}: {r.reason}")
    ]
    return ["", f"Certainty, after GRADE, from stated inputs: {found.certainty.level}", *steps]


def _masking(found: PooledContrast) -> list[str]:
    groups = found.by_masking
    if groups is None:
        return []
    if len(groups.groups) == 1:
        return ["", f"By masking: all trials are {groups.groups[0].name}"]
    rows = [_group(g, found.question) for g in groups.groups]
    test = f"Groups differ: Q {groups.q_between:.2f} on {groups.df_between} df, "
    test += f"p {groups.p_between:.2g}; one tau for all groups, normal intervals"
    return ["", "By masking", *table(("masked", "trials>", "difference"), rows), f"  {test}"]


def _group(group: Group, q: Question) -> tuple[str, str, str]:
    return group.name, str(group.k), words.told(group.estimate, group.low, group.high, q)


def _shaken(found: PooledContrast) -> list[str]:
    if found.pooled.k < 2:
        return []
    pooled = [w.pooled for w in found.without]
    rows = [
        (words.label(c), _told(p, found.question))
        for c, p in zip(found.comparisons, pooled, strict=True)
    ]
    first = ["", "Without one trial", *table(("without", "difference"), rows)]
    steps = [(words.label(c), _told(u.pooled, found.question))
             for c, u in zip(found.comparisons, found.cumulative, strict=True)]  # fmt: skip
    return [
        *first, "", "As the trials came", *table(("up to", "difference"), steps), "",
        *wrapped(f"Small studies: {asymmetry(found)}"),
    ]  # fmt: skip


def _told(p: Pooled, q: Question) -> str:
    return words.told(p.estimate, p.low, p.high, q)


def _reviews(found: PooledContrast) -> list[str]:
    if not found.reviews:
        return []
    lines = [line for review in found.reviews for line in wrapped(_review(review))]
    return ["", "Pools of others, as printed; not mixed in (partly the same trials)", *lines]


def _review(review: PooledEstimate) -> str:
    ends = "" if review.low is None else f" ({review.low:g} to {review.high:g})"
    value = f"{review.measure} {review.printed}{ends}"
    parts = (review.contrast, review.outcome, review.time, value, review.citation, review.note)
    return "; ".join(part for part in parts if part)


def _left_out(found: PooledContrast | PooledNetwork) -> list[str]:
    if not found.left_out:
        return []
    reasons = by_reason(found.left_out).items()
    lines = [line for why, names in reasons for line in wrapped(f"{why}: {', '.join(names)}")]
    return ["", f"Not pooled: {len(found.left_out)} trials", *lines]


def _network(found: PooledNetwork) -> list[str]:
    q, fit = found.question, found.fit
    between = found.consistency.between_random
    lines = [
        f"Network of {len(found.nodes)} treatments in {q.condition}, {words.time(q)}",
        f"{words.unit(q)}; negative: the treatment named first is better",
        "",
        f"{len(found.trials)} trials: {', '.join(t.trial for t in found.trials)}",
        f"tau {fit.tau2**0.5:.2f} (REML), Q {fit.q:.1f} on {fit.q_df} df",
    ]
    if not found.spread_can_be_seen:
        lines += wrapped(
            "No comparison was repeated and no loop closes: the spread between trials cannot be "
            "seen, and every interval below is too narrow."
        )
    lines.append(
        f"Consistency of designs: Q {between.q:.2f} on {between.df} df, p {between.p_value:.2g}"
        if between.df
        else "Consistency cannot be checked: no closed loop of trials"
    )
    return [*lines, "", *_league(found), *_scores(found), *_splits(found), *_left_out(found)]


def _league(found: PooledNetwork) -> list[str]:
    fit = found.fit
    rows = [
        (
            words.word(one), words.word(other),
            _cell(found, i, j),
            evidence_of(found, one, other),
        )
        for i, one in enumerate(fit.treatments)
        for j, other in enumerate(fit.treatments)
        if i < j
    ]  # fmt: skip
    return table(("treatment", "against", "difference (95 %)", "evidence"), rows)


def _cell(found: PooledNetwork, row: int, column: int) -> str:
    fit, at = found.fit, (row, column)
    return words.told(
        float(fit.estimate[at]), float(fit.low[at]), float(fit.high[at]), found.question
    )


def _scores(found: PooledNetwork) -> list[str]:
    people = {n.treatment: n.people for n in found.nodes}
    rows = [(words.word(t), f"{s:.2f}", str(people[t])) for t, s in found.p_scores.items()]
    head = "P-scores: mean certainty to be better than another; ranks, not sizes"
    return ["", head, *table(("treatment", "P-score>", "people>"), rows)]


def _splits(found: PooledNetwork) -> list[str]:
    rows = [
        (
            f"{words.word(s.first)} - {words.word(s.second)}", str(s.k), f"{s.share:.0%}",
            words.amount(s.direct, found.question), words.amount(s.indirect, found.question),
            f"{s.p_value:.2g}",
        )
        for s in found.splits
        if s.indirect is not None and s.p_value is not None
    ]  # fmt: skip
    if not rows:
        return []
    head = ("comparison", "trials>", "direct share>", "direct>", "indirect>", "p>")
    return ["", "Direct against indirect", *table(head, rows)]


def _falls(question: Question, found: Sequence[Fall]) -> list[str]:
    rows = [
        (
            words.word(f.treatment), str(f.pooled.k), str(f.people),
            words.told(f.pooled.estimate, f.pooled.low, f.pooled.high, question),
            ", ".join(f.trials),
        )
        for f in found
    ]  # fmt: skip
    return [
        f"CHANGE WITHIN ARMS, NO EFFECT: {question.condition}, {words.time(question)}",
        *_no_effect(),
        "",
        *table(("arms of", "trials>", "people>", "change", "from"), rows),
    ]


def _no_effect() -> Iterable[str]:
    return wrapped(
        "Arms of every design, controlled or not. Each fall holds the sham response, regression to "
        "the mean and the natural course; neither a fall nor the difference of two is an effect."
    )
