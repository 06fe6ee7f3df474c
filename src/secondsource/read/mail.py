"""Mails and mailboxes: what each writer says is a report of its own, with its own day."""

from __future__ import annotations

import mailbox
import re
import tempfile
from collections.abc import Iterator
from email import message_from_bytes, policy
from email.headerregistry import Address
from email.message import EmailMessage, MIMEPart
from pathlib import Path

from secondsource.errors import ReadError
from secondsource.model import Problem, Report, Severity
from secondsource.plugins import Reader, hookimpl
from secondsource.read.authors import people
from secondsource.read.decode import decode
from secondsource.read.forwarded import Part, parts_of
from secondsource.read.fragments import text_of
from secondsource.read.moments import dated
from secondsource.read.stage import opened
from secondsource.read.unpacking import DEEPEST, allowance
from secondsource.settings import ReadSettings

_FIELD = re.compile(
    rb"(?:^|\n)(from|to|date|subject|message-id|received|mime-version|content-type|reply-to|cc):", re.I
)
_HEAD = re.compile(rb"(?:\xef\xbb\xbf)?(?:[A-Za-z][A-Za-z0-9-]*:[^\n]*\n(?:[ \t][^\n]*\n)*)+\r?\n?")
MBOX = re.compile(rb"From \S[^\n]*\r?\n[A-Za-z-]+:")
_REPLY = re.compile(r"^\s*(?:(?:re|fwd?|aw|wg|tr|rv|sv|vs|antw|i|r)\s*:\s*)+", re.IGNORECASE)
BROKEN = "save the message again, as .eml"
LEAST_FIELDS = 3  # of those every mail has


class MailReader:
    """Reads one message, as mail programs save it, and saved pages in the same form (.mht)."""

    container = True

    def bid(self, head: bytes, name: str) -> int:
        """Bid for what begins with the head of a mail, whatever the file is called."""
        block = _HEAD.match(head)
        fields = {f.lower() for f in _FIELD.findall(block.group(0))} if block else set()
        if len(fields) >= LEAST_FIELDS and b"from" in fields:
            return 92
        return 85 if Path(name).suffix.lower() in (".eml", ".mht", ".mhtml") else 0

    def read(self, raw: bytes, name: str, settings: ReadSettings) -> Iterator[Report | Problem]:
        """Give the message, what it quotes, and what is attached; raises ReadError where there is no text."""
        yield from _message(raw.removeprefix(b"\xef\xbb\xbf"), name, settings)


class MboxReader:
    """Reads a mailbox in the mbox form."""

    container = True

    def bid(self, head: bytes, name: str) -> int:
        """Bid for the line that parts messages."""
        return 93 if MBOX.match(head) else 0

    def read(self, raw: bytes, name: str, settings: ReadSettings) -> Iterator[Report | Problem]:
        """Give the messages, named by their numbers."""
        with tempfile.NamedTemporaryFile(suffix=".mbox") as file:  # the library reads files only
            file.write(raw)
            file.flush()
            box = mailbox.mbox(file.name, create=False)
            try:
                for number, key in enumerate(box.keys(), 1):
                    yield from _within(box.get_bytes(key), f"{name}#{number}", settings)
            finally:
                box.close()


def _within(raw: bytes, name: str, settings: ReadSettings) -> Iterator[Report | Problem]:
    """Give a message inside another input; what is wrong with it costs itself."""
    try:
        yield from _message(raw, name, settings)
    except ReadError as error:
        yield Problem(error.source, error.kind, error.reason, error.mend, Severity.LOST)


def _message(raw: bytes, name: str, settings: ReadSettings) -> Iterator[Report | Problem]:
    with allowance(settings) as left:
        if left.depth > DEEPEST:
            raise ReadError(name, f"more than {DEEPEST} messages inside each other", BROKEN, "too-complex")
        message = message_from_bytes(raw, policy=policy.default)
        reports = list(_texts(message, name))
        yield from reports
        inside = list(_attached(message, name, settings))
        yield from inside
        if not reports and not inside:
            raise ReadError(name, "a mail without a text", BROKEN, "not-news")


def _texts(message: EmailMessage, name: str) -> Iterator[Report]:
    """Give what the sender says, and what each of those says whom he quotes."""
    for number, part in enumerate(parts_of(_body(message))):
        record = name if number == 0 else f"{_record(name)}quoted-{number}"
        text = part.text.strip()
        if text:
            yield _own(message, text, record) if number == 0 else _quoted(part, text, record)


def _record(name: str) -> str:
    return f"{name}-" if "#" in name else f"{name}#"


def _own(message: EmailMessage, text: str, name: str) -> Report:
    subject = _REPLY.sub("", _header(message, "subject")).strip() or None
    sender = next(iter(_addresses(message)), None)
    return Report(
        name,
        "\n\n".join(x for x in (subject, text) if x),
        title=subject,
        publisher=(sender.domain or sender.display_name or None) if sender else None,
        published=dated(_header(message, "date"), "the mail's Date"),
        bylines=people([sender.display_name]) if sender else (),
    )


def _quoted(part: Part, text: str, name: str) -> Report:
    domain = part.address.partition("@")[2] or None
    return Report(
        name,
        text,
        publisher=domain or part.writer or None,
        published=part.published,
        bylines=people([part.writer]) if domain else (),
    )


def _header(message: EmailMessage, name: str) -> str:
    try:
        return str(message.get(name) or "")
    except (ValueError, TypeError, IndexError, AttributeError, KeyError):  # the library stumbles over odd heads
        return ""


def _addresses(message: EmailMessage) -> tuple[Address, ...]:
    try:
        return tuple(getattr(message["from"], "addresses", ()))
    except (ValueError, TypeError, IndexError, AttributeError, KeyError):
        return ()


def _body(message: EmailMessage) -> str:
    """Give the text of a message: the plain one, else that of its HTML."""
    part = message.get_body(("plain", "html"))
    if part is None:
        return ""
    text = _content(part)
    return text_of(text) if part.get_content_subtype() == "html" else text.replace("\r\n", "\n")


def _content(part: MIMEPart) -> str:
    try:
        if part.get("content-type") is None:  # a mail saved as text tells no encoding
            held = part.get_payload(decode=True)
            return decode(held, "").text if isinstance(held, bytes) and held.strip() else ""
        found = part.get_content()
    except (LookupError, ValueError, TypeError, ReadError):  # an encoding that nobody knows
        found = part.get_payload(decode=True)
    if isinstance(found, bytes):
        return found.decode("utf-8", "replace")
    return found if isinstance(found, str) else ""


def _attached(message: EmailMessage, name: str, settings: ReadSettings) -> Iterator[Report | Problem]:
    """Give what is attached: messages, and what a reader is made for."""
    for number, part in enumerate(message.iter_attachments() if message.is_multipart() else (), 1):
        called = f"{_record(name)}{part.get_filename() or f'attachment-{number}'}"
        if part.get_content_type() == "message/rfc822":
            inner = part.get_payload()
            for one in inner if isinstance(inner, list) else ():
                if isinstance(one, EmailMessage):
                    yield from _within(one.as_bytes(policy=policy.default), called, settings)
            continue
        held = part.get_payload(decode=True)
        if isinstance(held, bytes) and held.strip():
            yield from opened(held, called, settings)


@hookimpl
def readers() -> list[Reader]:
    """Give the readers of mails."""
    return [MailReader(), MboxReader()]
