"""The rule mechanism, and each rule met and broken once."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

import pytest

from builders import a_protocol, an_arm, an_estimand, cells, saline, vas
from paean.check.rule import Breach, NotApplicable, Rule, Source, Unstated, apply
from paean.check.run import all_rules, check, fails
from paean.study.errors import Place
from paean.study.finance import Waiver
from paean.study.protocol import Masking, Protocol, SampleSize
from paean.study.result import Severity, Verdict
from paean.study.schedule import Schedule, Visit

DAY = dt.date(2025, 1, 1)


def nowhere(path) -> Place:
    return Place(key=".".join(map(str, path)))


def a_rule(function) -> Rule:
    return Rule(
        code="TST001", severity=Severity.WARNING, subject="test", why="To see.",
        source=Source(text="a test"), function=function,
    )  # fmt: skip


def verdicts(function) -> list[Verdict]:
    return [f.verdict for f in apply(a_rule(function), a_protocol(), nowhere)]


def test_a_rule_that_finds_nothing_is_met() -> None:
    assert verdicts(lambda _: iter(())) == [Verdict.MET]


def test_a_breach_breaks_a_missing_fact_is_unknown_and_some_rules_do_not_apply() -> None:
    def says(_: Protocol) -> Iterator[Breach | Unstated | NotApplicable]:
        yield Breach(path=("arms",), problem="too few", remedy="add one")
        yield Unstated(path=("safety",), fact="the board is")

    assert verdicts(says) == [Verdict.BROKEN, Verdict.UNKNOWN]
    assert verdicts(lambda _: iter([NotApplicable(why="no cells")])) == [Verdict.NOT_APPLICABLE]


def test_a_rule_that_crashes_is_unknown_never_met() -> None:
    def crashes(_: Protocol) -> Iterator[Breach]:
        yield Breach(path=(), problem=str(1 / 0), remedy="")

    (found,) = apply(a_rule(crashes), a_protocol(), nowhere)
    assert found.verdict == Verdict.UNKNOWN
    assert "ZeroDivisionError" in found.message


def test_every_rule_says_what_it_is_and_where_it_comes_from() -> None:
    codes = [rule.code for rule in all_rules()]
    assert len(codes) == len(set(codes)) >= 30
    for rule in all_rules():
        assert rule.says.endswith(".")
        assert rule.source


def broken(protocol: Protocol, code: str) -> Verdict:
    return next(f.verdict for f in check(protocol, nowhere).findings if f.code == code)


def powered(**changes) -> Protocol:
    size = SampleSize(
        randomised=60, target_difference=10, standard_deviation=13, power=0.8, alpha=0.05
    )
    return a_protocol(sample_size=replace(size, **changes))


SHORT = Schedule(
    end_days=60.0,
    visits=(
        Visit(name="baseline", kind="baseline", at_days=0.0),
        Visit(name="month 6", at_days=42.0),
    ),
)
HARVESTED = (an_arm("cells", cells(donor="autologous")), an_arm("saline", saline()))


@pytest.mark.parametrize(
    ("code", "meets", "breaks"),
    [
        ("DES001", a_protocol(), a_protocol(arms=(an_arm("cells", cells()),) * 1)),
        ("DES002", a_protocol(), a_protocol(masking=Masking(participants=False))),
        (
            "DES003",
            a_protocol(arms=HARVESTED, masking=Masking(participants=True, sham_harvest=True)),
            a_protocol(arms=HARVESTED, masking=Masking(participants=True, sham_harvest=False)),
        ),
        ("DES004", powered(), powered(target_difference=5.0)),
        (
            "DES005",
            a_protocol(),
            a_protocol(estimands=(an_estimand(), an_estimand(name="second"))),
        ),
        ("DES006", a_protocol(schedule=replace(SHORT, visits=(
            SHORT.visits[0], Visit(name="month 6", at_days=182.0)))), a_protocol(schedule=SHORT)),
        (
            "DES008",
            a_protocol(),
            a_protocol(arms=(an_arm("cells", cells()),)),
        ),
        (
            "SAF004",
            a_protocol(schedule=replace(SHORT, end_days=400.0)),
            a_protocol(schedule=SHORT),
        ),
        ("PRD006", a_protocol(), a_protocol(arms=(an_arm("cells", cells(expansion="none")),))),
        ("OUT002", a_protocol(), a_protocol(outcomes=(vas(), vas(name="b", instrument="sf36")))),
    ],
    ids=lambda x: x if isinstance(x, str) else "",
)  # fmt: skip
def test_each_breakable_rule_is_met_and_broken(
    code: str, meets: Protocol, breaks: Protocol
) -> None:
    assert broken(meets, code) == Verdict.MET
    assert broken(breaks, code) == Verdict.BROKEN


def test_what_is_not_stated_is_unknown_and_fails_nothing() -> None:
    found = check(a_protocol(), nowhere).findings
    unknown = {f.code for f in found if f.verdict == Verdict.UNKNOWN}
    assert {"REP001", "SAF001", "PRD002", "EST001", "SMP001"} <= unknown
    assert not fails(found)


def test_an_error_that_is_broken_fails() -> None:
    assert fails(check(a_protocol(arms=(an_arm("cells", cells()),)), nowhere).findings)


def test_an_error_needs_a_source_that_was_read() -> None:
    warning = a_rule(lambda _: iter(()))
    with pytest.raises(ValueError, match="unconfirmed"):
        replace(warning, severity=Severity.ERROR)
    with pytest.raises(ValueError, match="address"):
        replace(warning, source=Source(text="a law", confirmed=DAY))
    read = Source(text="a law", address="https://example.org", confirmed=DAY)
    assert replace(warning, severity=Severity.ERROR, source=read).severity == Severity.ERROR
    assert "from memory" in str(warning.source)
    assert "from memory" not in str(read)


def test_a_rule_out_of_its_place_or_time_does_not_apply_and_says_why() -> None:
    rule = replace(a_rule(lambda _: iter(())), jurisdiction="JP")
    (found,) = apply(rule, a_protocol(), nowhere)
    assert (found.verdict, found.message) == (Verdict.NOT_APPLICABLE, "it holds in Japan")
    for changes in ({"valid_from": dt.date(2025, 1, 2)}, {"valid_to": dt.date(2024, 12, 31)}):
        dated = replace(a_rule(lambda _: iter(())), **changes)
        (found,) = apply(dated, a_protocol(), nowhere)
        assert found.verdict == Verdict.NOT_APPLICABLE
    on_the_day = replace(rule, jurisdiction="EU", valid_from=DAY, valid_to=DAY)
    assert apply(on_the_day, a_protocol(), nowhere)[0].verdict == Verdict.MET


def test_a_waiver_is_shown_while_it_lasts_and_then_the_error_fails_again() -> None:
    waiver = Waiver(code="DES001", reason="a pilot", by="the sponsor", date=DAY, expires=DAY)
    protocol = a_protocol(arms=(an_arm("cells", cells()),), waivers=(waiver,))
    during = check(protocol, nowhere).findings
    assert not fails(during)
    (broken_rule,) = [f for f in during if f.code == "DES001"]
    assert broken_rule.verdict == Verdict.BROKEN
    assert broken_rule.waiver == "waived by the sponsor until 2025-01-01: a pilot"
    assert fails(check(protocol, nowhere, on=DAY + dt.timedelta(days=1)).findings)
