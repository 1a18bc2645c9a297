"""A digest in words and links, ready for the templates: every text from a mail is harmless, none decides anything any more."""

from dataclasses import dataclass

from gleaner.digests import facts
from gleaner.digests.composing import Digest, Heading, TaskLine
from gleaner.digests.facts import Fact
from gleaner.digests.links import Linker, Purpose
from gleaner.digests.news import ContactLine, SuggestionLine
from gleaner.digests.phrases import Phrases
from gleaner.digests.untrusted import harmless
from gleaner.wording import Plural, catalogue, marked

LONGEST_TITLE = 120
LONGEST_NAME = 80
LONGEST_ABOUT = 40
"""Of the titles that links have for screen readers: four a task, and a digest must stay short enough for Gmail."""
LONGEST_PREHEADER = 140
"""Characters of it that any mail program shows beside the subject; Gmail on a wide screen shows the most."""

_INCOMING_ONLY = marked(
    "Gleaner sees only mail that comes in, so it does not know what you have answered. "
    "Set up outgoing mail in Gleaner to change that."
)
_ZONE_UNKNOWN = marked(
    "The time zone of this mailbox is not known, so its days are those of UTC. Choose another one in Gleaner."
)
_TASK_ACTIONS = (
    (Purpose.DONE, marked("Done")),
    (Purpose.SNOOZE, marked("Snooze")),
    (Purpose.NOT_A_TASK, marked("Not a task")),
)
_CONVERSATION = marked("Open the conversation")
_WRONG = marked("Wrong?")
_SUGGESTION_ACTIONS = ((Purpose.ACCEPT, marked("Accept")), (Purpose.REJECT, marked("Reject")))


@dataclass(frozen=True, slots=True)
class Action:
    """A link that does something; `about` tells screen readers to what."""

    label: str
    url: str
    about: str


@dataclass(frozen=True, slots=True)
class Detail:
    """A fact as it is shown, with the link that calls it wrong."""

    fact: Fact
    wrong: Action | None


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing the digest lists.

    `when` is its due date, `remarks` say who and why it is there, `quote` is the sentence, `quoted` the same in quotation marks
    (a mark before each line would stand in the middle of it), `source` the conversation it is from.
    """

    title: str
    when: str = ""
    is_urgent: bool = False
    badge: str = ""
    warning: str = ""
    quote: str = ""
    quoted: str = ""
    remarks: tuple[str, ...] = ()
    details: tuple[Detail, ...] = ()
    actions: tuple[Action, ...] = ()
    source: Action | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """Entries under one heading."""

    heading: str
    entries: tuple[Entry, ...]
    is_urgent: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """All the words of a digest."""

    language: str
    subject: str
    counts: tuple[str, ...]
    heading: str
    preheader: str
    groups: tuple[Group, ...]
    more: Action | None
    notices: tuple[str, ...]
    tally: str
    replies: str
    open: Action
    activity: Action
    off: Action


def lay_out(digest: Digest, linker: Linker) -> Page:
    """The digest's page, in the language of its locale or else in English."""
    words = catalogue(digest.locale)
    phrases = Phrases(words, digest.today)
    counts = phrases.counts(digest.counts)
    groups = _Groups(digest, phrases, linker).all()
    _ = words.gettext
    left_out, public_url = digest.left_out_count, linker.public_url
    more = words.count(Plural("{count} more in Gleaner", "{count} more in Gleaner"), left_out)
    notices = ((digest.is_zone_unknown, _(_ZONE_UNKNOWN)), (digest.is_incoming_only, _(_INCOMING_ONLY)))
    return Page(
        language=words.locale,
        subject=", ".join(counts),
        counts=counts,
        heading=_("Your digest of {date}").format(date=phrases.long_date(digest.today)),
        preheader=_preheader(groups),
        groups=groups,
        more=Action(more, f"{public_url}/tasks", "") if left_out else None,
        notices=tuple(notice for is_so, notice in notices if is_so),
        tally=phrases.tally(digest.tally),
        replies=_("Replies to this mail are not read."),
        open=Action(_("Open Gleaner"), f"{public_url}/", ""),
        activity=Action(_("What was read and skipped, and why"), f"{public_url}/activity", ""),
        off=Action(_("Turn this digest off"), linker.url(Purpose.DIGEST_OFF, digest.inbox_id), ""),
    )


@dataclass(frozen=True, slots=True)
class _Groups:
    digest: Digest
    phrases: Phrases
    linker: Linker

    def all(self) -> tuple[Group, ...]:
        _ = self.phrases.words.gettext
        digest = self.digest
        groups = [self._tasks(heading) for heading in Heading]
        groups += [
            Group(_("Add to your contacts?"), tuple(map(self._suggestion, digest.suggestions))),
            Group(_("New contacts"), tuple(map(self._contact, digest.new_contacts))),
            Group(_("Changed contacts"), tuple(map(self._contact, digest.changed_contacts))),
        ]
        return tuple(group for group in groups if group.entries)

    def _tasks(self, heading: Heading) -> Group:
        entries = tuple(map(self._task, self.digest.under(heading)))
        return Group(self.phrases.heading(heading), entries, is_urgent=heading is Heading.OVERDUE)

    def _task(self, line: TaskLine) -> Entry:
        task, words = line.task, self.phrases.words
        title, sentence = harmless(task.title, LONGEST_TITLE), harmless(task.sentence)
        due, heading = self.phrases.due(line), self.phrases.heading(line.heading)
        conversation = self.linker.conversation_url(task.thread_id)
        return Entry(
            title=title,
            when=due if due != heading else "",
            is_urgent=line.heading in (Heading.OVERDUE, Heading.DUE_TODAY),
            badge=words.pgettext("task", "New") if line.is_new else "",
            warning="" if task.is_proven else words.gettext("Sender not verified"),
            quote=sentence,
            quoted=words.gettext("“{sentence}”").format(sentence=sentence),
            remarks=(self.phrases.why(line, harmless(task.counterpart, LONGEST_NAME)), self.phrases.said(line)),
            actions=self._actions(_TASK_ACTIONS, task.task_id, task.title),
            source=Action(words.gettext(_CONVERSATION), conversation, harmless(task.title, LONGEST_ABOUT)),
        )

    def _contact(self, line: ContactLine) -> Entry:
        details = tuple(self._detail(fact) for fact in facts.of_contact(line, self.phrases))
        return Entry(harmless(line.name, LONGEST_NAME), remarks=_address_beside(line), details=details)

    def _detail(self, fact: Fact) -> Detail:
        if fact.subject is None:
            return Detail(fact, None)
        _, inbox_id = self.phrases.words.gettext, self.digest.inbox_id
        url = self.linker.url(Purpose.WRONG_VALUE, inbox_id, fact.subject)
        return Detail(fact, Action(_(_WRONG), url, f"{fact.label} {fact.value}"))

    def _suggestion(self, line: SuggestionLine) -> Entry:
        title = harmless(line.name, LONGEST_NAME)
        because, is_unproven = self.phrases.because(line.reason), line.reason == "unproven"
        return Entry(
            title=title,
            warning=because if is_unproven else "",
            remarks=(*_address_beside(line), *(() if is_unproven or not because else (because,))),
            details=tuple(Detail(fact, None) for fact in facts.of_suggestion(line, self.phrases)),
            actions=self._actions(_SUGGESTION_ACTIONS, line.evidence_id, line.name),
        )

    def _actions(self, actions: tuple[tuple[Purpose, str], ...], subject: str, title: str) -> tuple[Action, ...]:
        about, _ = harmless(title, LONGEST_ABOUT), self.phrases.words.gettext
        return tuple(
            Action(_(label), self.linker.url(purpose, self.digest.inbox_id, subject), about)
            for purpose, label in actions
        )


def _address_beside(line: ContactLine | SuggestionLine) -> tuple[str, ...]:
    """The address, unless it stands in the name's place already."""
    return () if line.name == line.email else (harmless(line.email, LONGEST_NAME),)


def _preheader(groups: tuple[Group, ...]) -> str:
    """The first things of each group, for the line that stands beside the subject."""
    titles = " · ".join(entry.title for group in groups for entry in group.entries[:2])
    return titles if len(titles) <= LONGEST_PREHEADER else titles[:LONGEST_PREHEADER].rstrip() + "…"
