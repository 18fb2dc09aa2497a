"""The page of what is known, product by condition, made from the packaged trials."""

from collections.abc import Iterator, Sequence

from measured import table

from paean.evidence.alternatives import alternatives, conditions
from paean.evidence.trials import published_trials
from paean.evidence.what_is_known import NOTHING, Known, WhatIsKnown, what_is_known
from paean.report import known_words

_HEAD = """# What is known

{made}Every product and comparator of the field, in every condition, as the packaged trials have it.
Last search: **{searched}** (version `{version}`, {trials} trials, {pools} pools of others). The
trials are a sample of the literature, kept incomplete on purpose: further ones are kept apart to
test predictions. So an empty cell means that we have read no such trial, not that there is none.

`paean evidence known` prints this on a terminal, `--json` for machines; `paean evidence pool` shows
what stands behind one number, `paean evidence show TRIAL` where each number was read.

## How to read it

- **Effect**: the pooled difference of the change of pain, in hundredths of the scale's range, with
  its 95 % interval. Negative: the product in the row does better than its control.
- **Control**: a sham where a trial with a usable number has one, else waiting, else what most
  people in the other arms got. **Week**: the longest time up to a year with a number (two years
  where there is none nearer); other times beside it.
- `*`: medians, or an arm whose spread or size is not printed and was assumed.
- **"{nothing}"**: no packaged controlled trial. People in uncontrolled arms stand beside
  it; their fall of pain holds sham response, regression to the mean and natural course, and is no
  effect.
- **"controlled, no usable number"**: controlled trials exist and no pain of both arms with an error
  could be read in them; they count in people and in no effect.
- **Grade**: certainty after GRADE, from stated inputs; an aid to a panel's rating and none itself.
- **People**: all people of the controlled trials. A trial of several products counts in each.
- What the simulator may show of a product is judged more strictly
  ([decision 20](../decisions/0020-what-counts-as-controlled-evidence.md)).
- **Pools of others**: published reviews, as printed. Never mixed with ours: partly the same trials.

## All at once
"""


def page(made: str) -> str:
    """Return the page as Markdown; ``made`` warns those who would edit it by hand."""
    found = what_is_known()
    head = _HEAD.format(
        made=made, searched=found.searched, version=found.version, nothing=NOTHING,
        trials=len(published_trials()), pools=len(_pools(found)),
    )  # fmt: skip
    return "".join([head, "\n", _matrix(found), *_conditions(found)])


def _pools(found: WhatIsKnown) -> set[str]:
    return {known_words.review(r) + r.address for cell in found.cells for r in cell.reviews}


def _matrix(found: WhatIsKnown) -> str:
    at = {(c.alternative.name, c.condition.name): known_words.brief(c) for c in found.cells}
    rows = [
        (one.called, *(at[one.name, condition.name] for condition in conditions()))
        for one in alternatives()
    ]
    return table(("product", *(f"[{c.called}](#{c.name})" for c in conditions())), rows)


def _conditions(found: WhatIsKnown) -> Iterator[str]:
    for condition in conditions():
        cells = [cell for cell in found.cells if cell.condition == condition]
        title = condition.called[:1].upper() + condition.called[1:]
        yield f'\n<a id="{condition.name}"></a>\n\n## {title}\n\n'
        some = [cell for cell in cells if _anything(cell)]
        head = (
            "product", "controlled trials", "people", "effect", "other times", "grade",
            "uncontrolled people", "trials",
        )  # fmt: skip
        yield table(head, map(_row, some)) + "\n"
        none = [cell.alternative.called for cell in cells if not _anything(cell)]
        yield f"No trial at all, so {NOTHING}: {'; '.join(none)}.\n"
        yield _reviews(some)


def _anything(cell: Known) -> bool:
    return bool(cell.controlled.trials or cell.uncontrolled_trials or cell.reviews)


def _row(cell: Known) -> tuple[str, ...]:
    later = "; ".join(known_words.effect(e) for e in cell.effects[1:])
    uncontrolled = f"{cell.uncontrolled_people:,}" if cell.uncontrolled_trials else ""
    return (
        cell.alternative.called,
        str(len(cell.controlled.trials)),
        known_words.people(cell) if cell.controlled.trials else "0",
        known_words.answer(cell),
        later,
        cell.grade or "",
        uncontrolled,
        _linked((*cell.controlled.trials, *cell.uncontrolled_trials)),
    )


def _linked(names: Sequence[str]) -> str:
    """Return trials as links."""
    where = {t.identifier: t.address for t in published_trials()}
    return ", ".join(_link(name, where[name]) for name in names)


def _link(text: str, address: str) -> str:
    """Return a link; where a report has no address its name stands alone."""
    first = address.partition(" ")[0]
    return f"[{text}]({first})" if "://" in first else text


def _reviews(cells: Sequence[Known]) -> str:
    told = dict.fromkeys(
        f"- {known_words.review(r)}. {_link(r.citation, r.address)}"
        for cell in cells
        for r in cell.reviews
    )
    return "\nPools of others:\n\n" + "\n".join(told) + "\n" if told else ""
