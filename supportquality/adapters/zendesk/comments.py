"""Comments: what was written on a ticket."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime

from attrs import frozen

from supportquality.adapters.foreign import Foreign
from supportquality.adapters.zendesk.audits import CALLS, COMMENTS, Audit
from supportquality.adapters.zendesk.people import People
from supportquality.tickets import Channel, Message, Note, Sender

_CHANNELS: Mapping[str, Channel] = {
    "email": "email", "mail": "email",
    "web": "web", "web_form": "web", "web_widget": "web", "dropbox": "web", "help_center_post": "web",
    "chat": "chat", "native_messaging": "chat",
    "mobile": "in_app", "mobile_sdk": "in_app", "iphone": "in_app",
    "voice": "phone", "phone_call_inbound": "phone", "phone_call_outbound": "phone", "voicemail": "phone",
    "sms": "sms", "text_message": "sms",
    "twitter": "social", "twitter_dm": "social", "twitter_favorite": "social", "facebook": "social",
    "facebook_post": "social", "facebook_message": "social", "instagram_dm": "social", "whatsapp": "social",
    "line": "social", "telegram": "social", "viber": "social", "wechat": "social", "any_channel": "social",
}  # fmt: skip


def channel_of(part: Foreign) -> Channel | None:
    """The channel that `via` names; programs ("api", "rule") are none that a customer writes through."""
    name = part["via"].maybe("channel").value
    return _CHANNELS.get(name) if isinstance(name, str) else None


@frozen
class Comment:
    """A comment, its time, and who else may know its author and channel: the audit that it came with."""

    itself: Foreign
    audit: Audit | None

    @property
    def at(self) -> datetime:
        own = self.itself["created_at"]
        return self.audit.at if self.audit and not own else own.moment()

    @property
    def author(self) -> Foreign:
        own = self.itself["author_id"]
        return self.audit.itself["author_id"] if self.audit and not own else own

    @property
    def via_of(self) -> Foreign:
        """The comment or the audit, whichever says how it was written."""
        return self.audit.itself if self.audit and self.itself["via"].value is None else self.itself

    def read(self, people: People) -> Message | Note:
        """A public comment as a message, another one as a note."""
        sender = people.sender(self.author)
        agent = self.author.id() if sender == "agent" else None
        if not self.itself["public"].is_true(default=True):
            return Note(at=self.at, agent=agent, text=_text(self.itself))
        by = _by(sender, self.via_of["via"])
        return Message(
            at=self.at,
            by=by,
            agent=agent if by == "agent" else None,
            text=_text(self.itself),
            channel=self._channel(by),
            macro=self._macro() if by == "agent" else None,
            automatic=by == "system",
        )

    def _channel(self, by: Sender) -> Channel | None:
        """Agents work in a browser, so "web" says nothing about how their reply travels."""
        if self.itself["type"].value in CALLS:
            return "phone"
        channel = channel_of(self.via_of)
        return None if channel == "web" and by != "customer" else channel

    def _macro(self) -> str | None:
        for used in self.audit.typed("AgentMacroReference") if self.audit else ():
            return used["macro_title"].filled_text() or used["macro_id"].optional_id()
        return None


def comments_in(root: Foreign, audits: list[Audit]) -> Iterator[Comment]:
    """Each comment once: an audit's comment event has the id of the comment, but less of its text and time."""
    listed = {comment["id"].id(): comment for comment in root["comments"]}
    for audit in audits:
        for event in audit.typed(*COMMENTS):
            yield Comment(listed.pop(event["id"].id(), event), audit)
    for comment in listed.values():
        yield Comment(comment, None)


def _text(comment: Foreign) -> str:
    """`plain_body` has no markup, but HTML's non-breaking spaces."""
    plain = comment["plain_body"].text() or comment["body"].text()
    return plain.replace("&nbsp;", " ").replace("\r\n", "\n").strip()


def _by(sender: Sender, via: Foreign) -> Sender:
    """Rules write in the name of agents, and so does the comment that a merge leaves behind."""
    name = via.maybe("channel").value
    if sender == "agent" and (name == "rule" or via.maybe("source").maybe("rel").value == "merge"):
        return "system"
    if sender != "customer" and isinstance(name, str) and name.startswith("answer_bot"):
        return "bot"
    return sender
