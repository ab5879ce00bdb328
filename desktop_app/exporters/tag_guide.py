"""What the template of the tag guide receives: plain data with every label in the guide's language."""

import datetime
from importlib.resources import files
from typing import Any

from desktop_app.domain.prose import blocks
from desktop_app.domain.tags import sign_of
from desktop_app.domain.terms import Terms
from desktop_app.exporters import apparatus
from desktop_app.exporters.layout_copy import layout_copy
from desktop_app.exporters.wording import Wording
from desktop_app.services.document import DocumentTag
from desktop_app.services.tag_guide import Example, GuideTag, TagGuide
from desktop_app.services.words import Catalogue, catalogue, translate
from resources import resource

DEEPEST = 8
"""How many steps a tag is set in at most: deeper ones have no narrower column."""


def guide_job(guide: TagGuide) -> dict[str, Any]:
    """Return the job of the typesetting process."""
    return {
        "root": str(resource("dossiers")),
        "main": str(resource("dossiers", "guide.typ")),
        "fonts": [str(files("fontpkg_pt_serif").joinpath("files"))],
        "timestamp": int(datetime.datetime.fromisoformat(guide.made).timestamp()),
        "data": _Pages(guide).data(),
        "attachment": "",
    }


class _Pages:
    def __init__(self, guide: TagGuide) -> None:
        self._guide = guide
        self._into = catalogue(guide.language)
        self._wording = Wording(guide.language, self._into)

    def data(self) -> dict[str, Any]:
        guide = self._guide
        return {
            "language": guide.language,
            "title": translate("guide", "Tag guide", into=self._into),
            "archive": _line(guide.archive),
            "editor": _line(guide.editor),
            "about": self._about(),
            "labels": self._labels(),
            "tags": [self._tag(tag) for tag in guide.tags],
        }

    def _about(self) -> list[dict[str, str]]:
        guide, into = self._guide, self._into
        lines = [
            (translate("dossier", "Archive", into=into), guide.archive),
            (translate("dossier", "Editor", into=into), guide.editor),
            (translate("dossier", "Date", into=into), self._wording.date(guide.made)),
            (translate("dossier", "Content", into=into), translate("guide", "%n tag(s)", n=len(guide.tags), into=into)),
            (translate("dossier", "Withheld", into=into), self._wording.withheld(guide.withheld)),
        ]
        return [{"label": label, "value": _line(value)} for label, value in lines if value]

    def _labels(self) -> dict[str, str]:
        into: Catalogue = self._into
        return {
            "overview": translate("guide", "All tags", into=into),
            "tags": translate("guide", "The tags one by one", into=into),
            "tag": translate("guide", "Tag", into=into),
            "key": translate("guide", "Key", into=into),
            "own": translate("guide", "Quotes", into=into),
            "whole": translate("guide", "With tags below", into=into),
            "example": translate("guide", "For example", into=into),
            "undefined": translate("guide", "No definition yet.", into=into),
            "page": self._wording.heading("page"),
            "counted": translate(
                "guide",
                "Counted are the quotes that may leave the newsroom; rejected ones, those off the record and those "
                "under embargo are not.",
                into=into,
            ),
        }

    def _tag(self, tag: GuideTag) -> dict[str, Any]:
        return {
            "name": _line(tag.name),
            "path": _line(tag.path),
            "depth": min(tag.depth, DEEPEST),
            "colour": apparatus.colour(DocumentTag(tag.path, tag.colour)),
            "sign": sign_of(tag.colour),
            "key": tag.shortcut,
            "definition": [
                {
                    "kind": block.kind,
                    "mark": block.mark,
                    "runs": [{"text": self._copy(run.text), "style": run.style} for run in block.runs],
                }
                for block in blocks(tag.definition)
            ],
            "own": tag.own,
            "whole": tag.whole,
            "example": self._example(tag.example) if tag.example else None,
        }

    def _example(self, example: Example) -> dict[str, str]:
        words = layout_copy(example.words, example.language)
        said = (example.speaker, example.role, example.title, self._wording.date(example.date))
        terms = "" if example.terms is Terms.ON_RECORD else self._wording.terms(example.terms)
        return {
            "words": f"{words}…" if example.shortened else words,
            "language": example.language if example.language in ("ru", "kk", "en") else self._guide.language,
            "source": _line(", ".join(part for part in (*said, terms) if part)),
        }

    def _copy(self, text: str) -> str:
        return layout_copy(text, self._guide.language)


def _line(text: str) -> str:
    """A heading or a name: it may become a bookmark, so it takes no soft hyphens."""
    return layout_copy(" ".join(text.split()), "")
