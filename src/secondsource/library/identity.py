"""Which report it is: the same version of the same article has one id in every library, whoever adds it when."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from hashlib import sha256

from secondsource.library.codec import text_of
from secondsource.model import Report

LONGEST = 40  # characters of the readable part
DIGITS = 10  # hexadecimal digits behind it: a trillion ids before two reports of one outlet are likely to meet


def identified(report: Report) -> tuple[Report, str]:
    """Give a report under its id in a library, and the digest of all that makes it this version.

    The day on which it was fetched or saved makes no version; where the article has an address, neither does the
    name of the file that it was read from.
    """
    same = replace(report, id=report.url or report.id, fetched=None, archived=None)
    digest = sha256(text_of(same).encode("utf-8")).hexdigest()
    return replace(report, id=f"{_readable(report.publisher or report.id)}-{digest[:DIGITS]}"), digest


def article_of(report: Report) -> str:
    """Give what the versions of one article share: its address, else the name of its file."""
    return report.url or report.id


def _readable(name: str) -> str:
    plain = unicodedata.normalize("NFKC", name).casefold()
    words = re.sub(r"[^\w#]+", "-", plain).strip("-_")
    return words[:LONGEST].strip("-") or "report"
