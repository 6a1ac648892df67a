"""House rules that a newcomer could break without noticing, each with the file at fault in its message."""

from __future__ import annotations

import ast
import re
import sys
from itertools import chain
from pathlib import Path

import pytest

from supportquality.checkers import CHECKERS
from supportquality.language import (
    AGENT_CUES,
    AGENT_HELPERS,
    BY_SHAPE,
    CUSTOMER_CUES,
    CUSTOMER_HELPERS,
    Language,
)
from supportquality.languages import LANGUAGES
from supportquality.metrics import METRICS
from supportquality.shapes import SHAPES
from supportquality.suggestions import SAY

AGENT = {**AGENT_CUES, **AGENT_HELPERS}
CUSTOMER = {**CUSTOMER_CUES, **CUSTOMER_HELPERS}
CUES = {*AGENT, *CUSTOMER, *BY_SHAPE}
OF_ANY_CUE = {SAY, "keep"}
ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "supportquality"
CHECKER_FILES = sorted(path for path in (PACKAGE / "checkers").glob("*/*.py") if path.name != "__init__.py")
METRIC_FILES = sorted(path for path in (PACKAGE / "metrics").glob("*.py") if path.name != "__init__.py")


def name_of(path: Path) -> str:
    return path.stem.replace("_", "-")


def test_the_catalogue_of_checkers_equals_the_files() -> None:
    files = {(path.parent.name, name_of(path)) for path in CHECKER_FILES}
    assert {(checker.pitfall, checker.id) for checker in CHECKERS.values()} == files


def test_the_catalogue_of_metrics_equals_the_files() -> None:
    assert set(METRICS) == {name_of(path) for path in METRIC_FILES}


@pytest.mark.parametrize("path", CHECKER_FILES, ids=name_of)
def test_a_checker_imports_only_what_authors_import(path: Path) -> None:
    allowed = {*sys.stdlib_module_names, "supportquality"}
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            assert node.module is not None
            assert node.module.split(".")[0] in allowed, f"{path} imports {node.module}"
            if node.module.startswith("supportquality"):
                assert node.module == "supportquality.authoring", f"{path} imports {node.module}"
        elif isinstance(node, ast.Import):
            assert all(name.name in sys.stdlib_module_names for name in node.names), path


@pytest.mark.parametrize("checker", CHECKERS.values(), ids=lambda checker: checker.id)
class TestEveryChecker:
    def test_is_documented(self, checker) -> None:
        for part in ("Why it matters:", "Stays silent when:", "Source:"):
            assert part in checker.docs, f"the docstring of {checker.id} lacks “{part}”"

    def test_speaks_both_locales(self, checker) -> None:
        assert {"en", "fil"} <= checker.message.keys() & checker.remedy.keys()

    def test_has_three_bad_and_three_good_examples_a_language(self, checker) -> None:
        for language in LANGUAGES:
            for kind in ("bad", "good"):
                have = sum(example.language == language for example in getattr(checker, kind))
                assert have >= 3, f"{checker.id} has {have} {kind} examples in {language}"

    def test_says_why_a_good_example_is_good(self, checker) -> None:
        assert all(example.why for example in checker.good)


def test_words_of_a_language_stand_in_packs_and_examples_only() -> None:
    words = re.compile(r"\b(po|hindi|salamat|pasensya|sorry|please|thanks)\b", re.IGNORECASE)
    for path in (*PACKAGE.glob("*.py"), *PACKAGE.glob("metrics/*.py"), *PACKAGE.glob("statistics/*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            _has_no_words(path, node, words)
    for path in (*CHECKER_FILES, *PACKAGE.glob("team/*/*.py")):
        bodies = (
            node.body
            for node in ast.parse(path.read_text(encoding="utf-8")).body
            if isinstance(node, ast.FunctionDef)
        )
        for statement in chain.from_iterable(bodies):
            for node in ast.walk(statement):
                _has_no_words(path, node, words)


def _has_no_words(path: Path, node: ast.AST, words: re.Pattern[str]) -> None:
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and len(node.value) < 40:
        spoken = node.value not in CUES and words.search(node.value)
        assert not spoken, f"{path}:{node.lineno} has words of a language"


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=lambda language: language.code)
def test_every_group_of_a_pack_is_used(language: Language) -> None:
    phrases = "\n".join((*language.groups.values(), *language.agent.values(), *language.customer.values()))
    assert not language.groups.keys() - set(re.findall(r"<([\w'-]+)>", phrases))


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=lambda language: language.code)
def test_the_data_of_phrases_are_explained_with_their_cue(language: Language) -> None:
    for meanings, phrases in ((AGENT, language.agent), (CUSTOMER, language.customer)):
        for cue in phrases.keys() - {"due"}:  # its keys are those of `due.py`
            keys = set(re.findall(r"(?:=>|;) (\S+):", phrases[cue])) - OF_ANY_CUE
            for key in keys:
                assert f"`{key}`" in meanings[cue], f"the meaning of {cue} does not say what `{key}` is"


def test_a_cue_that_no_pack_words_has_a_shape() -> None:
    assert BY_SHAPE.keys() == SHAPES.keys() - AGENT.keys() - CUSTOMER.keys()


def test_the_top_level_is_what_it_was_agreed_to_be() -> None:
    allowed = {
        "supportquality",
        "tests",
        "docs",
        "pyproject.toml",
        "README.md",
        "LICENSE",
        "build",
        "dist",
        "site",
    }
    seen = {path.name for path in ROOT.iterdir() if not path.name.startswith(".")}
    assert {name for name in seen if not name.endswith(".egg-info")} <= allowed


def test_nothing_unfinished_is_left() -> None:
    marks = re.compile("TO" + "DO|FIX" + "ME|NotImplemented" + "Error")
    for path in PACKAGE.rglob("*.py"):
        assert not marks.search(path.read_text(encoding="utf-8")), path
