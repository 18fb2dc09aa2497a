"""Is a product released on tests that show it to be sterile, itself and alive?"""

from collections.abc import Iterator
from typing import Final

from paean.check.parts import delivery_of, frozen, none_frozen, tests_of
from paean.check.rule import ABSENT, Breach, NotApplicable, Rule, Said, Unstated, rule
from paean.check.say import allogeneic, cultured, no_cells, none_of, products, stated
from paean.check.sources import OWN
from paean.check.sources_on_products import (
    CFR_610_12,
    CFR_610_14,
    FDA_CMC,
    RELEASE_TESTS,
    VIAL_TO_VEIN,
)
from paean.study.consistency import Path
from paean.study.protocol import Protocol
from paean.study.quality import ReleaseTest
from paean.study.result import Severity
from paean.study.treatment import CellProduct

BOOK: list[Rule] = []
LEAST_VIABILITY_PERCENT: Final = 70.0
_P = "arms[0].treatments[0]"
_T = f"{_P}.quality.release_tests"
_STERILITY, _GRAM, _MYCOPLASMA, _VIABILITY = f"{_T}[0]", f"{_T}[1]", f"{_T}[2]", f"{_T}[4]"
_IDENTITY, _MATCH = f"{_T}[5]", f"{_T}[6]"
# a test that the exemplary file has besides, put where an example leaves a test out
_ANOTHER = "tumorigenicity"


@rule(
    BOOK,
    "QUA001",
    Severity.ERROR,
    CFR_610_12.at("(a), (c)"),
    subject="quality",
    why="Living cells cannot be sterilised; a germ in them is injected into a joint.",
    breaks=(
        {f"{_STERILITY}.test": _ANOTHER},
        {f"{_STERILITY}.bound": "report"},
        {f"{_STERILITY}.bound": ABSENT},
        {f"{_STERILITY}.method": ABSENT},
    ),
)
def sterility_is_tested(protocol: Protocol) -> Iterator[Said]:
    """Every lot is tested for sterility by a named method, and nothing may grow."""
    yield from no_cells(protocol)
    for path, product in products(protocol):
        yield from _tested(path, product, "sterility", "not_detected")


def _tested(path: Path, product: CellProduct, kind: str, bound: str) -> Iterator[Said]:
    """Yield that a test is missing, has no method, or another bound than it must."""
    words = kind.replace("_", " ")
    found = tests_of(path, product, kind)
    if not found:
        yield Unstated(path=(*path, "quality", "release_tests"), fact=f"a test of {words} is")
    for place, test in found:
        yield from stated((*place, "method"), test.method, f"the method of {words} is")
        yield from stated((*place, "bound"), test.bound, f"the acceptance of {words} is")
        if test.bound is not None and test.bound != bound:
            yield Breach(
                path=(*place, "bound"),
                problem=f"{words} is accepted by '{test.bound}'",
                remedy=f"release only where the result is '{bound}'",
            )


@rule(
    BOOK,
    "QUA002",
    Severity.WARNING,
    FDA_CMC.at("sterility pending at use"),
    subject="quality",
    why="Fresh cells are given before the culture has spoken; somebody must act if it speaks late.",
    meets=(
        {
            f"{_STERILITY}.known_before_use": False,
            f"{_T}[14]": {"test": "sterility", "bound": "not_detected", "when": "in_process"},
        },
    ),
    breaks=(
        {f"{_STERILITY}.known_before_use": False, f"{_GRAM}.test": _ANOTHER,
         f"{_T}[14]": {"test": "sterility", "bound": "not_detected", "when": "in_process"}},
        {f"{_STERILITY}.known_before_use": False, f"{_GRAM}.bound": "report",
         f"{_T}[14]": {"test": "sterility", "bound": "not_detected", "when": "in_process"}},
        {f"{_STERILITY}.known_before_use": False, f"{_GRAM}.known_before_use": False,
         f"{_T}[14]": {"test": "sterility", "bound": "not_detected", "when": "in_process"}},
        {f"{_STERILITY}.known_before_use": False, f"{_STERILITY}.if_failed_later": ABSENT,
         f"{_T}[14]": {"test": "sterility", "bound": "not_detected", "when": "in_process"}},
        {f"{_STERILITY}.known_before_use": False},
        {f"{_STERILITY}.known_before_use": ABSENT},
    ),
)  # fmt: skip
def pending_sterility_is_backed_by_early_tests_and_a_plan(protocol: Protocol) -> Iterator[Said]:
    """Where sterility is known after use: negative stain, negative culture in process, a plan."""
    yield from no_cells(protocol)
    pending = False
    for path, product in products(protocol):
        for place, test in tests_of(path, product, "sterility"):
            if test.when == "in_process":
                continue
            if test.known_before_use is None:
                pending = True
                yield Unstated(
                    path=(*place, "known_before_use"),
                    fact="whether sterility is known before use is",
                )
            elif not test.known_before_use:
                pending = True
                yield from _backed(path, product, place, test)
    if not pending and any(arm.cells for arm in protocol.arms):
        yield NotApplicable(why="no test of sterility is stated whose result comes after use")


def _backed(path: Path, product: CellProduct, place: Path, test: ReleaseTest) -> Iterator[Said]:
    tests = (*path, "quality", "release_tests")
    stains = [s for _, s in tests_of(path, product, "gram_stain")]
    if not any(s.bound == "not_detected" and s.known_before_use for s in stains):
        yield Unstated(path=tests, fact="a negative Gram stain known before use is")
    cultures = [s for _, s in tests_of(path, product, "sterility") if s.when == "in_process"]
    if not any(s.bound == "not_detected" for s in cultures):
        yield Unstated(path=tests, fact="a negative sterility test in process is")
    yield from stated(
        (*place, "if_failed_later"), test.if_failed_later, "what is done if germs grow later is"
    )


@rule(
    BOOK,
    "QUA003",
    Severity.ERROR,
    RELEASE_TESTS.at("mycoplasma"),
    subject="quality",
    why="Mycoplasma lives in cultures unseen and passes filters.",
    breaks=(
        {f"{_MYCOPLASMA}.test": _ANOTHER},
        {f"{_MYCOPLASMA}.bound": "report"},
        {f"{_MYCOPLASMA}.method": ABSENT},
    ),
)
def mycoplasma_is_tested(protocol: Protocol) -> Iterator[Said]:
    """Every cultured lot is tested for mycoplasma by a named method, and none may be found."""
    expanded = cultured(protocol)
    yield from none_of(expanded, "expanded in culture")
    for path, product in expanded:
        yield from _tested(path, product, "mycoplasma", "not_detected")


@rule(
    BOOK,
    "QUA021",
    Severity.WARNING,
    RELEASE_TESTS.at("mycoplasma: after pooling, before washing"),
    subject="quality",
    why="Washing takes away the mycoplasma that a test would find, not that which sits in cells.",
    breaks=({f"{_MYCOPLASMA}.when": "release"}, {f"{_MYCOPLASMA}.when": ABSENT}),
)
def mycoplasma_is_sought_in_the_pooled_culture(protocol: Protocol) -> Iterator[Said]:
    """Mycoplasma is sought in process: in the pooled culture, before the cells are washed."""
    expanded = [
        (place, test)
        for path, product in cultured(protocol)
        for place, test in tests_of(path, product, "mycoplasma")
    ]
    if not expanded:
        yield NotApplicable(why="no cultured product is tested for mycoplasma")
    for place, test in expanded:
        yield from stated((*place, "when"), test.when, "when mycoplasma is sought is")
        if test.when not in (None, "in_process"):
            yield Breach(
                path=(*place, "when"),
                problem=f"mycoplasma is sought at '{test.when}'",
                remedy="test the pooled culture before washing as well: when = 'in_process'",
            )


@rule(
    BOOK,
    "QUA006",
    Severity.WARNING,
    RELEASE_TESTS.at("viability"),
    subject="quality",
    why="Dead cells are no dose, and their debris inflames.",
    meets=({}, {f"{_VIABILITY}.limit": 70}),
    breaks=(
        {f"{_VIABILITY}.test": _ANOTHER},
        {f"{_VIABILITY}.limit": 69.9},
        {f"{_VIABILITY}.limit": ABSENT},
        {f"{_VIABILITY}.bound": "report"},
        {f"{_VIABILITY}.bound": ABSENT},
        {f"{_VIABILITY}.method": ABSENT},
    ),
)
def at_least_70_percent_are_alive(protocol: Protocol) -> Iterator[Said]:
    """At least 70 % of the cells must be alive for a lot to be released."""
    yield from no_cells(protocol)
    for path, product in products(protocol):
        yield from _tested(path, product, "viability", "at_least")
        for place, test in tests_of(path, product, "viability"):
            yield from stated((*place, "limit"), test.limit, "the limit of viability is")
            if test.limit is not None and test.limit < LEAST_VIABILITY_PERCENT:
                yield Breach(
                    path=(*place, "limit"),
                    problem=f"a lot of which {test.limit:g} % are alive may be released",
                    remedy="set the limit at 70 % or more, or justify it with the regulator",
                )


@rule(
    BOOK,
    "QUA007",
    Severity.WARNING,
    VIAL_TO_VEIN.at("viability after thawing"),
    subject="quality",
    why="Viability before freezing says nothing about what is injected.",
    meets=({}, {f"{_T}[14]": {"test": "viability", "when": "release"}}),
    breaks=(
        {f"{_VIABILITY}.when": "release"},
        {f"{_VIABILITY}.test": _ANOTHER},
        {f"{_P}.cryopreserved": ABSENT},
    ),
)
def frozen_cells_are_counted_alive_after_thawing(protocol: Protocol) -> Iterator[Said]:
    """The viability of a frozen product is tested after thawing."""
    yield from none_frozen(protocol)
    for path, product in frozen(protocol):
        found = tests_of(path, product, "viability")
        if not any(test.when == "post_thaw" for _, test in found):
            yield Unstated(
                path=(*path, "quality", "release_tests"),
                fact="a test of viability after thawing is",
            )


@rule(
    BOOK,
    "QUA008",
    Severity.ERROR,
    OWN,
    subject="quality",
    why="A product whose stated viability is below its limit would not have been released.",
    meets=({}, {f"{_P}.viability": 0.7}),
    breaks=({f"{_P}.viability": 0.699}, {f"{_P}.viability": 0.8, f"{_VIABILITY}.limit": 80.1}),
)
def the_stated_viability_meets_the_limit_of_release(protocol: Protocol) -> Iterator[Said]:
    """The viability that is stated meets the limit of release."""
    compared = [
        (path, product.viability, test.limit)
        for path, product in products(protocol)
        for _, test in tests_of(path, product, "viability")
        if product.viability is not None and test.limit is not None and test.unit == "percent"
    ]
    if not compared:
        yield NotApplicable(why="no product states both its viability and a limit of it")
    for path, alive, limit in compared:
        if round(100 * alive - limit, 9) < 0:
            yield Breach(
                path=(*path, "viability"),
                problem=f"viability {100 * alive:g} %, below the limit of {limit:g} %",
                remedy="correct the viability or the limit",
            )


@rule(
    BOOK,
    "QUA009",
    Severity.ERROR,
    CFR_610_14,
    subject="quality",
    why="Lots are mixed up; a test of identity tells one product from another.",
    breaks=(
        {f"{_IDENTITY}.test": _ANOTHER},
        {f"{_IDENTITY}.method": ABSENT},
    ),
)
def identity_is_tested(protocol: Protocol) -> Iterator[Said]:
    """Every lot is tested for identity by a named method."""
    yield from no_cells(protocol)
    for path, product in products(protocol):
        found = tests_of(path, product, "identity")
        if not found:
            yield Unstated(path=(*path, "quality", "release_tests"), fact="a test of identity is")
        for place, test in found:
            yield from stated((*place, "method"), test.method, "the method of identity is")


@rule(
    BOOK,
    "QUA010",
    Severity.WARNING,
    FDA_CMC.at("identity of allogeneic cells"),
    subject="quality",
    why="Cultures of two donors that were exchanged look alike in every other test.",
    breaks=(
        {f"{_MATCH}.test": _ANOTHER},
        {f"{_MATCH}.bound": "report"},
        {f"{_MATCH}.method": ABSENT},
    ),
)
def allogeneic_products_are_matched_to_their_donor(protocol: Protocol) -> Iterator[Said]:
    """An allogeneic product is matched to its donor by repeats or HLA."""
    chosen = allogeneic(protocol)
    yield from none_of(chosen, "allogeneic")
    for path, product in chosen:
        yield from _tested(path, product, "donor_match", "matches")


@rule(
    BOOK,
    "QUA023",
    Severity.ERROR,
    OWN,
    subject="quality",
    why="A result that comes after fresh cells must be given cannot have been known before.",
    meets=(
        {
            f"{_P}.delivery.state": "fresh", f"{_P}.delivery.release_to_use": "168 hours",
        },
        {
            f"{_P}.delivery.state": "fresh", f"{_STERILITY}.known_before_use": False,
        },
        {
            f"{_P}.delivery.state": "fresh", f"{_STERILITY}.when": "in_process",
        },
    ),
    breaks=(
        {f"{_P}.delivery.state": "fresh", f"{_STERILITY}.result_after": "7 days"},
        {
            f"{_P}.delivery.state": "fresh",
            f"{_P}.delivery.release_to_use": "167 hours",
            f"{_STERILITY}.result_after": "7 days",
        },
        {f"{_P}.delivery.state": "fresh", f"{_P}.delivery.release_to_use": ABSENT},
    ),
)  # fmt: skip
def results_known_before_use_can_be_known_by_then(protocol: Protocol) -> Iterator[Said]:
    """A test of fresh cells whose result takes longer than they keep is not known before use."""
    fresh = [
        (path, product)
        for path, product in products(protocol)
        if delivery_of(product).state == "fresh"
    ]
    yield from none_of(fresh, "said to be given fresh")
    for path, product in fresh:
        keeps = delivery_of(product).release_to_use_hours
        yield from stated(
            (*path, "delivery", "release_to_use"), keeps, "the time from release to use is"
        )
        yield from _too_late(path, product, keeps)


def _too_late(path: Path, product: CellProduct, keeps_hours: float | None) -> Iterator[Said]:
    tests = product.quality.release_tests if product.quality else ()
    for index, test in enumerate(tests):
        after = test.result_after_days
        if keeps_hours is None or after is None or test.when != "release":
            continue
        if test.known_before_use and 24 * after > keeps_hours:
            yield Breach(
                path=(*path, "quality", "release_tests", index),
                problem=f"{test.test} is known {after:g} days after release, fresh cells are "
                f"given within {keeps_hours:g} hours",
                remedy="set known_before_use = false and say what is done if it fails later",
            )
