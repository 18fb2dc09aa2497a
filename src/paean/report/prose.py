"""The longer words of a report: the parts of the fall, how far to trust, limits, a glossary."""

from paean.report.contents import Contents
from paean.report.design import assumed_sources
from paean.report.fall import Fall
from paean.report.numerals import count, decimals, listed, plain
from paean.report.words import sides
from paean.study.outcome import Outcome
from paean.study.result import Estimate

_LOOP = "inflammation.loop_gain"


def fall_words(parts: Fall) -> str:
    """Return what share of the fall everybody had is regression to the mean and sham."""
    places = decimals(parts.outcome.span)
    size = plain(abs(parts.baseline - parts.observed), places)
    way = "fell" if parts.observed <= parts.baseline else "rose"
    return (
        f"Over all arms, mean {parts.outcome.label} {way} by {size} points, from "
        f"{plain(parts.baseline, places)} at baseline to {plain(parts.observed, places)} at "
        f"{parts.visit}. In the simulator, {plain(parts.to_the_mean, places)} of these points are "
        "regression to the mean (people enter a study when it hurts more than usual, and it eases "
        f"with nothing done) and {plain(parts.sham, places)} are sham response (what an injection "
        "of anything brings). What the treatments themselves add on average, with rescue "
        f"medication, reading error and chance, comes to {plain(parts.rest, places)}"
        f"{' (a minus takes from the fall)' if parts.rest < 0 else ''}. "
        "A fall from baseline is therefore no sign that a treatment works; only the difference "
        "from the comparator is."
    )


def sham_words(contents: Contents, parts: Fall) -> str:
    """Return how to read the two reference lines of the course."""
    places = decimals(parts.outcome.span)
    nothing, sham = plain(parts.untreated, places), plain(parts.sham_only, places)
    masked = contents.protocol.masking.participants
    words = (
        f"Two broken grey lines say what would have happened anyway: {nothing} at {parts.visit} if "
        f"nothing had been done, {sham} with a sham injection alone. What an arm adds is its "
        "distance from the sham line, not from where it started. Observed means can lie above the "
        "sham line by chance and reading error; mean flares are in both."
    )
    if masked:
        return words
    known = "not masked" if masked is False else "not stated to be masked"
    return words + (
        f" Participants are {known}, so the sham response differs by arm; the line is that of the "
        "most impressive procedure."
    )


def truth_words(contents: Contents, estimates: list[Estimate]) -> str:
    """Return the simulator's own differences for these people, in side words."""
    if contents.truth is None:
        return ""
    said: list[str] = []
    for e in estimates:
        true = contents.truth.effects.get(e.estimand.name)
        if true is None:
            continue
        outcome = contents.protocol.outcome(e.estimand.variable.outcome)
        told = sides(e, outcome).tell(e.benefit * true, decimals(outcome.span))
        said.append(f"{told} with {contents.protocol.arm(e.estimand.treatment).label}")
    if not said:
        return ""
    return (
        "The simulator knows the true difference for these very people, had all been assessed "
        f"under both arms without error, in points: {listed(said)}. What the trial found differs "
        "from that by chance, reading error and dropout."
    )


def trust(contents: Contents, estimates: list[Estimate]) -> list[str]:
    """Return what a reader must know before believing any number of a simulated trial."""
    parameters = contents.parameters
    lines = [truth_words(contents, estimates)]
    if not parameters.calibrated:
        lines.append(
            f"Evidence grade of these differences: none. The parameters ({parameters.version}) "
            "are not calibrated to any trial; the numbers are the model’s, not evidence about "
            "a product."
        )
    loop = next((p for p in parameters.parameters if p.name == _LOOP), None)
    if loop is not None:
        lines.append(
            "How long an effect lasts here hangs on the memory of the inflammatory loop in the "
            f"model (gain {plain(loop.value, 2)}). It is an {loop.basis}: {loop.source}."
            if loop.basis == "assumption"
            else "How long an effect lasts here hangs on the memory of the inflammatory loop in "
            f"the model (gain {plain(loop.value, 2)}, {loop.basis}: {loop.source})."
        )
    return [line for line in lines if line]


def basis_words(contents: Contents) -> str:
    """Return how many of the parameters are assumptions."""
    every, assumed = contents.parameters.parameters, contents.parameters.assumptions
    state = "calibrated" if contents.parameters.calibrated else "not calibrated to any trial"
    return (
        f"The simulator ran on {len(every)} parameters, version {contents.parameters.version}, "
        f"{state}. {count(len(assumed), 'is an assumption', 'are assumptions')}. All are listed "
        "here with what stands behind them."
    )


def assumed_words(contents: Contents) -> str:
    """Return how many sources of the protocol are assumptions."""
    number = len(assumed_sources(contents.protocol))
    if not number:
        return "No value of the protocol rests on an assumption."
    return (
        f"{count(number, 'entry is an assumption', 'entries are assumptions')}: nobody published "
        "them, they were chosen so that the protocol could be read."
    )


_SIMULATED_LIMITS = (
    (
        "Whether any of these treatments works. A simulated trial shows what its assumptions "
        "imply; it can prepare a trial, not replace one."
    ),
    (
        "How sure one can be of the model. The intervals hold the chance of drawing these "
        "people, not the doubt about the parameters or about the structure of the model."
    ),
    "What another run would show. This is one trial, drawn once; another seed gives other numbers.",
    (
        "How safe a treatment is. Harms are drawn at the rates put in; those the simulator does "
        "not draw (tumours, ectopic tissue, clots, serious harm of harvest, cartilage loss from "
        "repeated steroid) are absent here, which is not zero."
    ),
)
_REGISTRY_LIMITS = (
    "Why people differ beyond the comparison made: only what was randomised is compared fairly.",
)
_ALL_LIMITS = (
    (
        "What happened to those not seen. In differences in means comparable people who stayed "
        "stand for them, and whether they were comparable cannot be checked; among responders "
        "they count as not responding."
    ),
    "What a single person can expect. Means and shares describe groups.",
    (
        "Paean is not authorised as a medical device, and this report is not medical advice. It is "
        "built to support the work of people who plan and read trials."
    ),
)


_WITHIN_LIMIT = (
    "How much two knees of a person differ. Here they share everything but the error of reading "
    "them, so real intervals are wider than these."
)


def limits(*, simulated: bool, within: bool) -> tuple[str, ...]:
    """Return what the report cannot tell."""
    own = _SIMULATED_LIMITS if simulated else _REGISTRY_LIMITS
    return (*own, *((_WITHIN_LIMIT,) if simulated and within else ()), *_ALL_LIMITS)


_INTERVAL = (
    "The range of differences that fit the data. Made in the same way in many trials, 95 of 100 "
    "such ranges would hold the true difference."
)
_COMPARATOR = (
    "What the other people were given, so that one can tell what would have happened anyway."
)
_ESTIMAND = (
    "A question put exactly: who, what against what, which outcome and when, and what is done when "
    "people take other medicine."
)
_RESPONDER = "A person whose own score got better by at least a stated amount."
_TO_THE_MEAN = (
    "People join a study on bad days; on average later days are better, with nothing done."
)
_SHAM = "The relief that the procedure brings, whatever is in the syringe."


def glossary(contents: Contents, *, truth: bool) -> list[tuple[str, str]]:
    """Return the terms a patient may not know, in plain words."""
    outcome = contents.protocol.outcome(contents.protocol.primary.variable.outcome)
    words = [
        ("95 % interval", _INTERVAL),
        ("Worthwhile difference", _worthwhile(outcome)),
        ("Comparator", _COMPARATOR),
        ("Estimand", _ESTIMAND),
        ("Responder", _RESPONDER),
    ]
    if truth:
        words += [("Regression to the mean", _TO_THE_MEAN), ("Sham response", _SHAM)]
    return words


def _worthwhile(outcome: Outcome) -> str:
    mcid = outcome.threshold("between_groups")
    base = "The smallest difference between groups that is judged worth having"
    return f"{base}: here {mcid.value:g} points on {outcome.label}." if mcid else f"{base}."
