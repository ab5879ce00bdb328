"""What an editor is told of how a text was read."""

from desktop_app.domain.interviews import Remark
from desktop_app.services.words import translate


def remark_words(remark: Remark) -> str:
    """Return a remark as a sentence."""
    return {
        Remark.LINE_ENDS_REBUILT: translate("remarks", "Lines were joined to paragraphs."),
        Remark.CHANGES_ACCEPTED: translate(
            "remarks", "The file held tracked changes; the text is the one with all of them accepted."
        ),
        Remark.COMMENTS: translate("remarks", "The file held comments; they stand behind the text."),
        Remark.BAD_CHARACTERS: translate("remarks", "Some characters could not be read; \ufffd stands for them."),
        Remark.MIXED_ENCODINGS: translate("remarks", "Lines of the file were written in different encodings."),
        Remark.ENCODING_UNSURE: translate("remarks", "Another encoding fits nearly as well; look at the letters."),
        Remark.PAGES_WITHOUT_TEXT: translate("remarks", "Some pages are pictures; their words were not read."),
        Remark.PARTS_LEFT_OUT: translate("remarks", "Pictures, drawings or embedded files were left out."),
    }[remark]
