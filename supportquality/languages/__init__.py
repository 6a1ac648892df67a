"""The shipped language packs by code. A pack is one literal; see `docs/adding-a-language.md`."""

from __future__ import annotations

from collections.abc import Mapping

from supportquality.language import Language
from supportquality.languages.english import ENGLISH
from supportquality.languages.filipino import FILIPINO

LANGUAGES: Mapping[str, Language] = {pack.code: pack for pack in (ENGLISH, FILIPINO)}
