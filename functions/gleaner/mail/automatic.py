"""Mail that no person wrote to a person: robots, bulk, lists, automatic replies, reports, calendars, our own digests.

A table of signs, tried from the top; the first that fits names the reason.
"""

import re
from dataclasses import dataclass

from gleaner.mail import reasons
from gleaner.mail.message import Headers, Message
from gleaner.mail.threads import references_of
from gleaner.patterns import lazily

SES_DOMAIN = "amazonses.com"
DIGEST_HEADER = "X-Gleaner-Digest"


@dataclass(frozen=True, slots=True)
class Sign:
    """A header field whose value shows what a message is: `pattern` is searched in each value, ignoring case."""

    reason: str
    header: str
    pattern: str
    source: str


# X-Auto-Response-Suppress is no sign: Exchange and some clients put it on personal mail. Nor is the inbox-rules loop
# header (redirected mail has it), nor `Return-Path: <>` alone (forwarders rewrite it).
SIGNS = (
    Sign(reasons.OWN_DIGEST, DIGEST_HEADER, r"", "Gleaner"),
    Sign(reasons.BOUNCE, "x-failed-recipients", r"@", "Exim, Gmail"),
    Sign(reasons.AUTO_REPLY, "auto-submitted", r"^\s*auto-replied", "RFC 3834"),
    Sign(reasons.AUTO_REPLY, "x-autoreply", r"", "several"),
    Sign(reasons.AUTO_REPLY, "x-autorespond", r"", "several"),
    Sign(reasons.AUTO_REPLY, "x-autoresponder", r"", "several"),
    Sign(reasons.AUTO_REPLY, "x-autoreply-from", r"", "Google Workspace"),
    Sign(reasons.AUTO_REPLY, "precedence", r"auto_reply", "several"),
    Sign(reasons.AUTO_REPLY, "x-ms-exchange-generated-message-source", r"mailbox rules agent", "Exchange"),
    Sign(reasons.CALENDAR, "x-ms-exchange-calendar-originator-id", r"", "Exchange"),
    Sign(reasons.ROBOT, "x-github-reason", r"", "GitHub"),
    Sign(reasons.ROBOT, "x-github-sender", r"", "GitHub"),
    Sign(reasons.ROBOT, "x-gitlab-project", r"", "GitLab"),
    Sign(reasons.ROBOT, "x-jira-fingerprint", r"", "Jira"),
    Sign(reasons.ROBOT, "x-zendesk-from-account-id", r"", "Zendesk"),
    Sign(reasons.ROBOT, "x-mailer", r"zendesk mailer|jira|bugzilla|mantis", "ticket systems"),
    Sign(reasons.AUTOMATIC, "auto-submitted", r"^\s*(?!no\b)\w", "RFC 3834, RFC 5436"),
    Sign(reasons.LIST, "x-original-from", r"@", "Google Groups, From rewritten to the group"),
    Sign(reasons.BULK, "list-unsubscribe-post", r"one-click", "RFC 8058"),
    Sign(
        reasons.BULK, "x-mailer", r"mailchimp|sendinblue|brevo|campaign|constant contact|mailjet|newsletter", "senders"
    ),
    Sign(reasons.BULK, "x-campaign", r"", "Mailchimp and others"),
    Sign(reasons.BULK, "x-campaignid", r"", "several"),
    Sign(reasons.BULK, "x-mc-user", r"", "Mailchimp"),
    Sign(reasons.BULK, "x-csa-complaints", r"", "certified senders"),
    Sign(reasons.BULK, "precedence", r"junk", "several"),
)

_COMPILED = tuple((sign.reason, sign.header.lower(), lazily(sign.pattern, re.IGNORECASE)) for sign in SIGNS)

# Content types, as Message.content_types spells them.
TYPE_SIGNS = (
    (lazily(r"report-type=(delivery-status|\"?delivery)"), reasons.BOUNCE),
    (lazily(r"^message/(global-)?delivery-status"), reasons.BOUNCE),
    (lazily(r"report-type=disposition-notification|^message/disposition-notification"), reasons.READ_RECEIPT),
    (lazily(r"report-type=feedback-report|^message/feedback-report"), reasons.FEEDBACK_REPORT),
    (
        re.compile(r"^text/calendar.*; method=(request|reply|cancel|counter|refresh|declinecounter|add)"),
        reasons.CALENDAR,
    ),
)

# What the automatic reply's own program puts before the colon; `Re:` before it is a person's answer to one.
AUTO_REPLY_PREFIXES = lazily(
    r"\W*("
    r"auto(matic)?[ -]?repl(y|ied)|auto(matic)?[ -]?response|out of (the )?office( auto-?reply)?"
    r"|automatisch antwoord|automatische reactie|afwezig(heidsbericht)?|automatische antwort"
    r"|automatische r(ü|ue)ckantwort|abwesenheits(notiz|nachricht)|r(é|e)ponse automatique|respuesta autom(á|a)tica"
    r"|risposta automatica|resposta autom(á|a)tica|autosvar|automatisk svar|automatiskt svar|automaattinen vastaus"
    r"|automatyczna odpowied(ź|z)|automatick(á|a) odpov(ě|e)(ď|d)|автоответ|автоматический ответ|自動応答|自动回复|自動回覆"
    r")\s*[:：]",
    re.IGNORECASE,
)
# People write these too: they count beside another sign of a program.
ABSENCE_SUBJECTS = lazily(
    r"\W*(out of (the )?office|away from (the|my) (office|desk)|on (holiday|vacation|leave)|auto(matic)?[ -]?reply"
    r"|afwezig(heid|heidsbericht)?|abwesen(d|heit|heitsnotiz|heitsnachricht)|absence du bureau|fuera de (la )?oficina"
    r"|fuori (sede|ufficio)|fora do escrit(ó|o)rio)\b",
    re.IGNORECASE,
)

# The Sender of list servers that write no list fields (Majordomo, old Mailman).
LIST_OWNERS = lazily(r"\b(owner-[\w.+-]+|[\w.+-]+-(owner|request|admin|bounces))@", re.IGNORECASE)
BOUNCERS = lazily(r"(mailer-daemon|mail-daemon|mailerdaemon|postmaster)([+._-].*)?")
ROBOTS = lazily(
    r"(no|not|non|do-?not|dont|ne-?pas|geen|keine?)[._-]?(reply|respond|repondre|antwoord|antwort(en)?)s?([+._-].*)?"
    r"|(.*[._-])?(noreply|no-reply|no_reply|donotreply|do-not-reply)([._+-].*)?"
    r"|(auto-?(reply|mailer|responder|confirm)|bounces?|notifications?|notify|alerts?|newsletters?|nieuwsbrief|mailings?"
    r"|automated|automailer|system|robot|cron|root|daemon|nobody|listserv|majordomo|abuse|digest)([+._-].*)?"
)


def skip_reason(message: Message) -> str | None:
    """Why a message is nobody's own word to the owner, None for what a person wrote.

    A person's post to a discussion list is read like any mail; `list` is what a list or group itself sends.
    """
    return (
        _reason_of_headers(message.headers, wanted=(reasons.OWN_DIGEST, reasons.BOUNCE))
        or _reason_of_types(message.content_types)
        or _reason_of_subject(message)
        or _reason_of_headers(message.headers)
        or _reason_of_list(message)
        or _reason_of_sender(message)
    )


def skip_reason_of_headers(headers: Headers) -> str | None:
    """The one reason that can be told before unwrapping: `own_digest`.

    Everything else in the headers may be a journal report's own and is judged on the unwrapped message.
    """
    return _reason_of_headers(headers, wanted=(reasons.OWN_DIGEST,))


def answers_digest(message: Message, digest_sender: str) -> bool:
    """Whether a message goes to nobody but the sender of our digests, and answers one of them.

    SES gives what it sends a Message-ID of its own domain. The sender may be a mailbox that people read, so mail that
    merely goes there is read like any.
    """
    sender = digest_sender.strip().lower()
    recipients = {box.email.lower() for box in (*message.to, *message.cc)}
    domains = (SES_DOMAIN, sender.rpartition("@")[2])
    answered = (one.rpartition("@")[2].lower() for one in references_of(message))
    return recipients == {sender} and any(
        one == each or one.endswith(f".{each}") for one in answered for each in domains
    )


def is_list_post(headers: Headers) -> bool:
    """Whether a message came by a discussion list, where a question is the owner's only if put to them by name."""
    post = headers.first("list-post")
    if post is not None and post.strip().lower().startswith("no"):
        return False
    named = ("x-beenthere", "mailing-list", "x-mailing-list", "list-subscribe")
    is_named = post is not None or any(headers.first(name) is not None for name in named)
    return is_named or LIST_OWNERS.search(headers.first("sender") or "") is not None


def _reason_of_headers(headers: Headers, wanted: tuple[str, ...] = ()) -> str | None:
    values: dict[str, list[str]] = {}
    for field in headers.fields:
        values.setdefault(field.name.lower(), []).append(field.value)
    for reason, header, pattern in _COMPILED:
        if header in values and (not wanted or reason in wanted) and any(map(pattern.search, values[header])):
            return reason
    return None


def _reason_of_types(content_types: tuple[str, ...]) -> str | None:
    for described in content_types:
        for pattern, reason in TYPE_SIGNS:
            if pattern.search(described):
                return reason
    return None


def _reason_of_subject(message: Message) -> str | None:
    if AUTO_REPLY_PREFIXES.match(message.subject):
        return reasons.AUTO_REPLY
    if ABSENCE_SUBJECTS.match(message.subject) and _has_trace_of_program(message.headers):
        return reasons.AUTO_REPLY
    return None


def _has_trace_of_program(headers: Headers) -> bool:
    return (
        (headers.first("return-path") or "x").strip() == "<>"
        or headers.first("x-auto-response-suppress") is not None
        or (headers.first("auto-submitted") or "no").strip().lower() != "no"
        or headers.first("precedence") is not None
    )


def _reason_of_list(message: Message) -> str | None:
    """Newsletters and announcements; a person's post to a discussion list, under their own name, is none."""
    headers = message.headers
    if is_list_post(headers):
        return reasons.LIST if _is_from_the_list(message) else None
    if headers.first("list-unsubscribe") is not None:
        return reasons.BULK
    if headers.first("list-id") is not None:
        return reasons.LIST
    return reasons.BULK if _is_marked_bulk(headers) else None


def _is_marked_bulk(headers: Headers) -> bool:
    """SES puts a Feedback-ID of its own on whatever a company sends through it, letters included."""
    precedence = (headers.first("precedence") or "").strip().lower()
    feedback = headers.first("feedback-id") or ""
    return precedence in ("bulk", "list") or bool(feedback and not feedback.lower().endswith(":amazonses"))


def _is_from_the_list(message: Message) -> bool:
    if message.sender is None:
        return False
    posting = (message.headers.first("list-post") or "").lower()
    name = (message.headers.first("list-id") or "").rpartition("<")[2].rstrip("> ").lower()
    return message.sender.email in posting or message.sender.email.replace("@", ".", 1) == name


def _reason_of_sender(message: Message) -> str | None:
    local = message.sender.email.partition("@")[0] if message.sender else ""
    if BOUNCERS.fullmatch(local):
        return reasons.BOUNCE
    return reasons.ROBOT if ROBOTS.fullmatch(local) else None
