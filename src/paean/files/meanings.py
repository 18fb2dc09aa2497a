"""What each key of a protocol file means, by noun; shown in editors and in the reference."""

from paean.files.meanings_of_conduct import CONDUCT
from paean.files.meanings_of_product import PRODUCT

_EVERYWHERE = {
    "source": "keys of `sources` that this part rests on",
    "kind": "which treatment this is; it decides the other keys",
    "on": "the days on which it is given, day 0 being the first treatment",
    "from": "the day on which it starts",
    "until": "the day on which it ends; without it, the end of the study",
    "volume": "how much is injected",
    "drug": "the drug, as the publication names it",
    "dose": "how much of the drug is given each time",
}
_OF_NOUN = PRODUCT | CONDUCT | {
    "Protocol": {
        "study": "what the study is called and asks",
        "condition": "what people suffer from",
        "population": "who may enter, and who did",
        "arms": "the groups that are compared",
        "masking": "who does not know the arm",
        "allocation": "how people come to their arms",
        "schedule": "when people are seen",
        "outcomes": "what is measured",
        "estimands": "the questions asked, the primary ones first",
        "rescue": "what people may take when it hurts",
        "sample_size": "how many people, and why",
        "safety": "how harms are watched",
        "statistics": "how the questions are answered",
        "reporting": "what the protocol tells its readers in words",
        "oversight": "who approves, watches and answers",
        "consent": "what people are told and agree to",
        "finance": "who pays and who profits",
        "promotion": "what is said to the public",
        "burden": "what the control arm has to bear",
        "economics": "the economic evaluation beside the study",
        "waivers": "rules of `paean check` that are set aside, by whom and until when",
        "sources": "the sources that parts point to, by key",
    },
    "Study": {
        "identifier": "short name of the study, used in results",
        "title": "title of the publication or of the register entry",
        "question": "the clinical question in one sentence",
        "design": "separate groups, or several knees of the same person",
        "registration": "number in a register of trials",
        "phase": "phase of development",
        "jurisdiction": "country or union under whose law the study runs",
        "date": "day on which the study starts",
        "funding": "who pays",
        "complete": "true where this file states all that the protocol does; what is absent "
        "is then broken for `paean check`, not unknown",
    },
    "Citation": {
        "citation": "the source as a reader would cite it, or `assumption`",
        "doi": "digital object identifier",
        "address": "address on the web",
        "note": "what the source does and does not say; for an assumption, the reason",
    },
    "Condition": {
        "name": "the condition, which decides the body that is simulated",
        "severity_scale": "scale on which severity is graded",
        "severity": "grades that may enter",
    },
    "PainThreshold": {
        "outcome": "name of the outcome on which pain is judged",
        "at_least": "least score, on the scale of that outcome, with which a person may enter",
    },
    "Baseline": {
        "variable": "name of an outcome, or `age_years`, `bmi`, `female`, `duration_years`",
        "arm": "the arm described; without it, all people",
        "n": "how many people were described",
        "mean": "published mean",
        "sd": "published standard deviation",
        "median": "published median",
        "quartile_1": "published first quartile",
        "quartile_3": "published third quartile",
        "percent": "published percentage",
    },
    "Population": {
        "minimum_age": "youngest age that may enter",
        "maximum_age": "oldest age that may enter",
        "pain_threshold": "the pain with which a person may enter",
        "inclusion": "criteria that must hold, as published",
        "exclusion": "criteria that must not hold, as published",
        "baseline": "who entered, as published",
    },
    "Masking": {
        "participants": "whether the people treated do not know the arm",
        "assessors": "whether those who assess outcomes do not know the arm",
        "clinicians": "whether those who treat do not know the arm",
        "sham_harvest": "whether a harvest is pretended where none is needed",
        "statisticians": "whether those who analyse do not know the arm",
        "how": "how the mask is kept, such as covered syringes and screens",
        "identical_appearance": "whether the injections look, feel and last alike",
        "injector_apart": "whether the unmasked person who injects has no other part in the study",
        "guess_asked": "whether people are asked which arm they think they are in",
        "unmasking": "when and by whom the mask may be lifted",
    },
    "Allocation": {
        "method": "how the allocation list is made",
        "concealment": "how the list is kept from those who enrol",
        "generated_by": "who makes the list",
        "enrolled_by": "who enrols people",
        "assigned_by": "who assigns people to arms",
        "block_sizes_hidden": "whether block sizes are unknown to those who enrol",
        "stratified_by": "what the list is stratified by",
    },
    "Rescue": {
        "allowed": "whether rescue medication is allowed",
        "drug": "the rescue drug",
        "washout": "how long before a visit it may not be taken",
    },
    "SampleSize": {
        "randomised": "how many people are randomised",
        "target_difference": "difference the study is to detect, on the primary outcome's scale",
        "standard_deviation": "assumed standard deviation, on the same scale",
        "power": "probability of detecting the target difference",
        "alpha": "level of the test",
        "dropout": "share of people assumed to leave",
    },
    "Safety": {
        "follow_up": "how long harms are watched",
        "board": "whether an independent board watches",
        "stopping_rules": "when the study stops for harm",
        "special_interest": "harms that are looked for",
        "grading": "scale on which harms are graded",
        "plan": "how harms are defined, sought, judged, reported and acted upon",
    },
    "Arm": {
        "name": "name by which other parts point to the arm",
        "label": "name in tables and figures",
        "role": "whether the arm tests something or is what it is tested against",
        "planned": "how many people are planned for the arm",
        "treatments": "what people in the arm receive, each told by its `kind`",
    },
    "CellProduct": {
        "product": "which cells",
        "donor": "whose cells: the patient's own, another person's, an animal's",
        "origin": "tissue the cells come from (DOSES: origin)",
        "separation": "how the cells are separated from it (DOSES: separation)",
        "exhibited": "what the cells were shown to be (DOSES: exhibited characteristics)",
        "site": "where the cells are given (DOSES: site)",
        "dose": "how many cells are given each time",
        "viability": "share of the cells alive when given, from 0 to 1",
        "expansion": "whether the cells are multiplied in culture",
        "passage": "how often the culture was passaged",
        "cryopreserved": "whether the cells were frozen",
        "donor_age": "age of the donor, where another person gave the cells or age matters",
        "vehicle": "what the cells are suspended in",
        "route": "how the cells are given",
        "guidance": "imaging that guides the needle",
        "name": "what the product is called in documents and to patients",
        "quality": "what the cells were shown to be, and what is tested",
        "processing": "how tissue becomes product",
        "delivery": "how the product is given",
        "donation": "whose cells they are",
        "custody": "codes, labels and chain of custody",
        "classification": "facts by which the law classifies the product",
    },
    "Gabapentinoid": {"drug": "which gabapentinoid; gabapentin counts by the pregabalin it equals"},
    "NgfAntibody": {"route": "into a vein or under the skin"},
    "PlateletRichPlasma": {"leukocytes": "whether white cells are kept in it"},
    "Secretome": {
        "cell_equivalents": "how many cells it was secreted by, for each time it is given",
        "origin": "tissue the cells came from",
    },
    "Surgery": {"procedure": "which operation"},
    "Corticosteroid": {"route": "where it is injected"},
    "Physiotherapy": {
        "emphasis": "what the exercises are built on",
        "programme": "the exercise programme, as the publication names it",
    },
    "Schedule": {
        "end": "last day of the study",
        "visits": "the visits; exactly one is the baseline",
    },
    "Visit": {
        "name": "name by which other parts point to the visit",
        "kind": "what the visit is for",
        "at": "planned day; day 0 is the first treatment, screening is before it",
        "before": "how long before the planned day the window opens",
        "after": "how long after the planned day the window closes",
        "outcomes": "names of the outcomes read at the visit; without it, all",
    },
    "Outcome": {
        "name": "name by which other parts point to the outcome",
        "label": "name in tables and figures",
        "instrument": "what it is measured with; those of pain, function and patient global are "
        "simulated",
        "minimum": "lowest score of the scale",
        "maximum": "highest score of the scale",
        "higher_is_worse": "direction of the scale",
        "resolution": "smallest step of the scale",
        "mcid": "minimal clinically important differences",
        "use": "how the instrument is used, and under which licence",
    },
    "Mcid": {
        "value": "the difference, on the outcome's own scale",
        "applies": "whether it holds within one person or between two groups",
        "source": "where the difference comes from, in words",
    },
    "Estimand": {
        "name": "name of the estimand in results",
        "objective": "whether the question is primary or secondary",
        "treatment": "name of the arm whose effect is asked for",
        "comparator": "name of the arm it is compared with",
        "population": "the people the question is about, in words",
        "variable": "what is compared",
        "intercurrent_events": "events after treatment and how each is handled",
        "summary": "how the arms are compared",
        "margin": "margin of non-inferiority, on the outcome's own scale",
        "estimator": "the main estimator of this estimand",
        "sensitivity": "sensitivity analyses of this estimand",
    },
    "Variable": {
        "outcome": "name of the outcome",
        "visit": "name of the visit at which it is read",
        "form": "change from baseline, or share of people who respond",
        "pain": "name of the outcome that is pain in an OMERACT-OARSI response; without it, "
        "`outcome` or the first that measures pain",
        "function": "name of the outcome that is function in it; without it, `outcome` or the "
        "first that measures function",
        "patient_global": "name of the outcome that is the patient's global assessment in it; "
        "without it, the first of that instrument, or none",
    },
    "IntercurrentEvent": {
        "event": "what happens",
        "strategy": "how it is handled (ICH E9(R1)); events not listed follow treatment policy",
    },
}  # fmt: skip


def meaning(noun: str, key: str) -> str:
    """Return what a key of a noun means; KeyError if that is not written down."""
    own = _OF_NOUN.get(noun, {})
    return own[key] if key in own else _EVERYWHERE[key]


def written() -> set[tuple[str, str]]:
    """Return every noun and key with a meaning of its own, and shared keys under no noun."""
    own = {(noun, key) for noun, keys in _OF_NOUN.items() for key in keys}
    return own | {("", key) for key in _EVERYWHERE}
