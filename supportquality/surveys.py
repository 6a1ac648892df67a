"""The arithmetic of surveys: CSAT, NPS and CES from the scores alone.

Every choice on which tools differ is an argument or written down here. A score off its scale is an error: to
leave it out, or to count it in the denominator alone, gives a wrong figure that nobody notices. Without scores
the value is None. Surveys that were not answered are left out by the caller.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from numbers import Real
from types import MappingProxyType
from typing import Final, Literal, TypeAlias, overload

import attrs

from supportquality.errors import ScoreError
from supportquality.statistics import Mean, NetScore, Share

Scale: TypeAlias = tuple[int, int]
EffortMethod: TypeAlias = Literal["mean", "index", "share"]
Easy: TypeAlias = Literal["high", "low"]

NPS_SCALE: Final[Scale] = (0, 10)
CES_SCALE: Final[Scale] = (1, 7)

CSAT_POSITIVES: Final[Mapping[Scale, frozenset[int]]] = MappingProxyType(
    {
        (1, 2): frozenset({2}),
        (1, 3): frozenset({3}),
        (1, 4): frozenset({3, 4}),
        (1, 5): frozenset({4, 5}),
        (1, 7): frozenset({6, 7}),
        (1, 10): frozenset({8, 9, 10}),
    }
)
"""Which scores are satisfied ones where `positive` is not given; what is neutral stays in the denominator."""

_EASY_SIDE: Final[Mapping[Scale, int]] = MappingProxyType({(1, 5): 2, (1, 7): 3})
"""How many of the easiest scores count for the share: those beyond the middle."""


def csat(scores: Iterable[float], *, scale: Scale = (1, 5), positive: Iterable[int] | None = None) -> Share:
    """The share of satisfied answers among all answers, neutral ones included.

    `positive` names the satisfied scores, such as {4, 5}. Scales without a usual choice need it; those with one
    stand in `CSAT_POSITIVES`.
    """
    scale = _scale(scale)
    satisfied = _positives(scale, positive)
    tally = _tally(scores, scale)
    return Share(_sum(tally, satisfied), tally.total())


def nps(scores: Iterable[float], *, scale: Scale = NPS_SCALE) -> NetScore:
    """Percentage of promoters (9-10) less percentage of detractors (0-6); whole numbers from 0 to 10 alone.

    `scale` is there to be refused when it is another one: on 1 to 4 everybody would be a detractor.
    """
    if _scale(scale) != NPS_SCALE:
        raise ScoreError("nps is asked on 0 to 10: use csat for another scale", "scale")
    tally = _tally(scores, NPS_SCALE)
    promoters, passives = tally[9] + tally[10], tally[7] + tally[8]
    return NetScore(promoters, passives, tally.total() - promoters - passives)


@overload
def ces(
    scores: Iterable[float], *, easy: Easy, method: Literal["mean"], scale: Scale = CES_SCALE
) -> Mean: ...
@overload
def ces(
    scores: Iterable[float], *, easy: Easy, method: Literal["index"], scale: Scale = CES_SCALE
) -> NetScore: ...
@overload
def ces(
    scores: Iterable[float], *, easy: Easy, method: Literal["share"], scale: Scale = CES_SCALE
) -> Share: ...
def ces(
    scores: Iterable[float], *, easy: Easy, method: EffortMethod, scale: Scale = CES_SCALE
) -> Mean | NetScore | Share:
    """The customer effort score. Neither direction nor method has a default: both differ from tool to tool.

    `easy` says which end of the scale is the easy one: "low" in the first version of the question ("how much
    effort?"), "high" in the second ("made it easy"). The methods: "mean" is the plain mean of the scores, so
    lower is better where easy is low; "index" the percentage of the two easiest scores less that of the three
    hardest, on 1 to 7 only; "share" the share of the scores on the easy side of the middle, three on 1 to 7
    and two on 1 to 5.
    """
    scale = _scale(scale)
    if easy not in ("high", "low"):
        raise ScoreError(f'easy is "high" or "low", not {easy!r}', "easy")
    if method not in ("mean", "index", "share"):
        raise ScoreError(f'method is "mean", "index" or "share", not {method!r}', "method")
    if (method == "index" and scale != CES_SCALE) or (method == "share" and scale not in _EASY_SIDE):
        raise ScoreError(f"the {method} is not defined on {scale[0]} to {scale[1]}: use the mean", "scale")
    tally = _tally(scores, scale)
    if method == "mean":
        return _mean(tally)
    from_easiest = sorted(range(scale[0], scale[1] + 1), reverse=easy == "high")
    if method == "share":
        return Share(_sum(tally, from_easiest[: _EASY_SIDE[scale]]), tally.total())
    easiest, hardest = _sum(tally, from_easiest[:2]), _sum(tally, from_easiest[-3:])
    return NetScore(easiest, tally.total() - easiest - hardest, hardest)


@attrs.frozen
class CsatPreset:
    """How a tool computes its CSAT. `satisfied` lists, for each scale that the tool has, the satisfied scores.

    "share" is satisfied over all rated, "net" satisfied less `dissatisfied` (where not listed: all others),
    "mean" the mean score.
    """

    result: Literal["share", "net", "mean"]
    satisfied: Mapping[Scale, frozenset[int]]
    note: str
    dissatisfied: Mapping[Scale, frozenset[int]] = attrs.field(factory=dict)


def _preset(
    result: Literal["share", "net", "mean"], satisfied: Mapping[int, Iterable[int]], note: str
) -> CsatPreset:
    """A preset on scales that begin at 1, each given by its end."""
    return CsatPreset(result, {(1, end): frozenset(scores) for end, scores in satisfied.items()}, note)


_TOP_TWO_OF_FIVE: Final = {5: {4, 5}}

CSAT_PRESETS: Final[Mapping[str, CsatPreset]] = MappingProxyType(
    {
        "zendesk": _preset(
            "share",
            {2: {2}, 3: {3}, 5: {4, 5}},
            "good over good and bad; whatever is not good is bad, 3 of 5 too",
        ),
        "freshdesk": _preset(
            "share",
            {2: {2}, 3: {3}, 5: {4, 5}, 7: {5, 6, 7}},
            "positive over all ratings; positive is whatever is happier than neutral",
        ),
        "intercom": _preset("share", _TOP_TWO_OF_FIVE, "ratings of 4 and 5 over all ratings"),
        "chatwoot": _preset("share", _TOP_TWO_OF_FIVE, "positive over all responses"),
        "nicereply": _preset("share", _TOP_TWO_OF_FIVE, "positive over all responses"),
        "simplesat": _preset("share", {4: {3, 4}}, "the neutral 2 of 4 is in the denominator"),
        "formbricks": _preset(
            "share",
            {3: {3}, 4: {3, 4}, 5: {4, 5}, 6: {5, 6}, 7: {6, 7}, 10: {8, 9, 10}},
            "the top one of 3, the top two of 4 to 7, the top three of 10",
        ),
        "freescout": CsatPreset(
            "net",
            {(1, 3): frozenset({3})},
            "great less bad, okay in the denominator; the tool itself then rounds up",
            dissatisfied={(1, 3): frozenset({1})},
        ),
        "metricsflare": _preset("net", _TOP_TWO_OF_FIVE, "satisfied less neutral and below"),
        "libredesk": _preset("mean", _TOP_TWO_OF_FIVE, "the mean rating"),
        "frappe": _preset("mean", _TOP_TWO_OF_FIVE, "the mean rating, stored as 0 to 1 and shown times 5"),
    }
)
"""Other tools' CSAT, by tool. Zammad is not among them: its public documentation knows no rating by customers."""


def csat_like(tool: str, scores: Iterable[float], *, scale: Scale = (1, 5)) -> Share | NetScore | Mean:
    """The CSAT that a tool shows for these scores, to explain a figure on the wall; see `CSAT_PRESETS`."""
    scale = _scale(scale)
    if tool not in CSAT_PRESETS:
        raise ScoreError(f"no preset {tool!r}: there are {', '.join(CSAT_PRESETS)}", "tool")
    preset = CSAT_PRESETS[tool]
    if scale not in preset.satisfied:
        scales = ", ".join(f"{low} to {high}" for low, high in preset.satisfied)
        raise ScoreError(f"{tool} has no scale of {scale[0]} to {scale[1]}, only {scales}", "scale")
    tally = _tally(scores, scale)
    if preset.result == "mean":
        return _mean(tally)
    answers, satisfied = tally.total(), _sum(tally, preset.satisfied[scale])
    if preset.result == "share":
        return Share(satisfied, answers)
    neutral = 0
    if scale in preset.dissatisfied:
        neutral = answers - satisfied - _sum(tally, preset.dissatisfied[scale])
    return NetScore(satisfied, neutral, answers - satisfied - neutral)


def _scale(scale: Scale) -> Scale:
    match scale:
        case [low, high]:
            lowest, highest = _whole(low), _whole(high)
            if lowest is not None and highest is not None and lowest < highest:
                return lowest, highest
    raise ScoreError(f"a scale is two whole numbers, the lower first, such as (1, 5), not {scale!r}", "scale")


def _positives(scale: Scale, positive: Iterable[int] | None) -> frozenset[int]:
    if positive is None:
        if scale not in CSAT_POSITIVES:
            problem = f"which scores of {scale[0]} to {scale[1]} are satisfied? name them with positive="
            raise ScoreError(problem, "positive")
        return CSAT_POSITIVES[scale]
    if not isinstance(positive, Iterable):
        raise ScoreError(f"give the satisfied scores as a set such as {{4, 5}}, not {positive!r}", "positive")
    chosen = frozenset(_tally(positive, scale, "positive"))
    if not chosen:
        raise ScoreError("no score is satisfied: name at least one", "positive")
    return chosen


def _tally(scores: Iterable[float], scale: Scale, place: str = "$") -> Counter[int]:
    """How often each score was given."""
    low, high = scale
    tally: Counter[int] = Counter()
    for index, score in enumerate(scores):
        whole = _whole(score)
        if whole is None or not low <= whole <= high:
            raise ScoreError(f"{score!r} is no whole number from {low} to {high}", f"{place}[{index}]")
        tally[whole] += 1
    return tally


def _whole(score: object) -> int | None:
    """The whole number that a score is, 4.0 included; None if it is none."""
    if type(score) is int:
        return score
    if isinstance(score, Real) and not isinstance(score, bool) and float(score).is_integer():
        return int(float(score))
    return None


def _sum(tally: Counter[int], scores: Iterable[int]) -> int:
    return sum([tally[score] for score in scores])


def _mean(tally: Counter[int]) -> Mean:
    total = sum([score * many for score, many in tally.items()])
    return Mean(tally.total(), total, sum([score * score * many for score, many in tally.items()]))
