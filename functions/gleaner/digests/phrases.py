"""Dates, reasons and counts of a digest, in words."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from gleaner.contacts.observation import Field, PhoneType
from gleaner.digests.composing import Counts, Heading, Tally, TaskLine
from gleaner.followups.followup import Kind, WaitingOn
from gleaner.wording import Catalogue, Plural, marked

WEEKDAYS = (
    *(marked("Monday"), marked("Tuesday"), marked("Wednesday"), marked("Thursday")),
    *(marked("Friday"), marked("Saturday"), marked("Sunday")),
)
MONTHS = (
    *(marked("January"), marked("February"), marked("March"), marked("April"), marked("May"), marked("June")),
    *(marked("July"), marked("August"), marked("September"), marked("October"), marked("November"), marked("December")),
)
FAR = timedelta(days=180)
"""From this distance on, a date says its year."""

WHY: Mapping[tuple[Kind, WaitingOn], str] = {
    (Kind.REQUEST, WaitingOn.OWNER): marked("{who} asked you for this"),
    (Kind.REQUEST, WaitingOn.OTHER): marked("You asked {who} for this"),
    (Kind.QUESTION, WaitingOn.OWNER): marked("{who} asked you this"),
    (Kind.QUESTION, WaitingOn.OTHER): marked("You asked {who} this"),
    (Kind.COMMITMENT, WaitingOn.OWNER): marked("You promised this to {who}"),
    (Kind.COMMITMENT, WaitingOn.OTHER): marked("{who} promised you this"),
    (Kind.MEETING, WaitingOn.OWNER): marked("{who} wrote to you about an appointment"),
    (Kind.MEETING, WaitingOn.OTHER): marked("You wrote to {who} about an appointment"),
    (Kind.DEADLINE, WaitingOn.OWNER): marked("{who} named a deadline"),
    (Kind.DEADLINE, WaitingOn.OTHER): marked("You named a deadline to {who}"),
}
HEADINGS: Mapping[Heading, str] = {
    Heading.OVERDUE: marked("Overdue"),
    Heading.DUE_TODAY: marked("Due today"),
    Heading.TO_DO: marked("To do"),
    Heading.AWAITING_REPLY: marked("No answer yet"),
}
SUGGESTED_BECAUSE: Mapping[str, str] = {
    "stranger": marked("Wrote to you for the first time"),
    "unproven": marked("Sender not verified"),
    "review": marked("New details wait for your approval"),
}
FIELDS: Mapping[Field, str] = {
    Field.FIRST_NAME: marked("First name"),
    Field.LAST_NAME: marked("Last name"),
    Field.JOB_TITLE: marked("Job title"),
    Field.COMPANY: marked("Company"),
    Field.PHONE: marked("Phone"),
    Field.WEBSITE: marked("Website"),
    Field.LINKEDIN: marked("LinkedIn"),
    Field.STREET: marked("Street"),
    Field.CITY: marked("City"),
    Field.STATE: marked("State"),
    Field.POSTAL_CODE: marked("Postal code"),
    Field.COUNTRY: marked("Country"),
}
ADDRESS = marked("Address")
PHONES: Mapping[PhoneType, str] = {
    PhoneType.WORK: marked("Phone (work)"),
    PhoneType.MOBILE: marked("Mobile"),
    PhoneType.FAX: marked("Fax"),
    PhoneType.HOME: marked("Phone (home)"),
}
EXCLUDED_BY_OWNER = Plural(
    "{count} mail with somebody you excluded",
    "{count} mails with somebody you excluded",
)
EXCLUDED_BY_ORGANISATION = Plural(
    "{count} mail with somebody your organisation excluded",
    "{count} mails with somebody your organisation excluded",
)
AUTOMATED = Plural("{count} automated mail", "{count} automated mails")
SKIPPED: Mapping[str, Plural] = {
    "bulk": Plural("{count} newsletter or other bulk mail", "{count} newsletters and other bulk mail"),
    "list": Plural("{count} mail from a mailing list", "{count} mails from mailing lists"),
    "auto_reply": Plural("{count} automatic reply", "{count} automatic replies"),
    "bounce": Plural("{count} delivery report", "{count} delivery reports"),
    "calendar": Plural("{count} calendar mail", "{count} calendar mails"),
    "spam": Plural("{count} spam mail", "{count} spam mails"),
    "virus": Plural("{count} mail with a virus", "{count} mails with a virus"),
    "automatic": AUTOMATED,
    "robot": AUTOMATED,
    "read_receipt": Plural("{count} read receipt", "{count} read receipts"),
    "unreadable": Plural("{count} unreadable mail", "{count} unreadable mails"),
    "unproven_outgoing": Plural(
        "{count} unverified copy of your own mail", "{count} unverified copies of your own mail"
    ),
    "excluded_address": EXCLUDED_BY_OWNER,
    "excluded_domain": EXCLUDED_BY_OWNER,
    "organisation_excluded_address": EXCLUDED_BY_ORGANISATION,
    "organisation_excluded_domain": EXCLUDED_BY_ORGANISATION,
}
"""The ledger's reasons that a reader has a word for, some the same one; the rest is told on the page."""


@dataclass(frozen=True, slots=True)
class Phrases:
    """The words of one language on one day."""

    words: Catalogue
    today: date

    def long_date(self, day: date) -> str:
        """`Friday 27 November`, with the year where the day is far off."""
        _ = self.words.gettext
        pattern = _("{weekday} {day} {month} {year}") if self._is_far(day) else _("{weekday} {day} {month}")
        return self._filled(pattern, day)

    def said(self, line: TaskLine) -> str:
        """When the sentence was written: `yesterday`, `20 November`, in one piece."""
        _, day = self.words.gettext, line.said_on
        near = {0: _("today"), 1: _("yesterday")}.get((self.today - day).days)
        return near or self.short_date(day)

    def short_date(self, day: date) -> str:
        """`20 November` in one piece, with the year where the day is far off."""
        _ = self.words.gettext
        pattern = _("{day} {month} {year}") if self._is_far(day) else _("{day} {month}")
        return self._filled(pattern, day).replace(" ", "\u00a0")

    def due(self, line: TaskLine) -> str:
        """When a task is due, for when a meeting is proposed, or since when an answer is missing."""
        due_on, is_late = line.task.due_on, line.heading is Heading.AWAITING_REPLY
        if due_on is None:
            return self._silence(line) if is_late else ""
        if is_late and line.task.is_promised:
            return self.words.gettext("Promised for {date}").format(date=self.long_date(due_on))
        return self._proposed(due_on) if line.task.kind is Kind.MEETING else self._due(due_on)

    def why(self, line: TaskLine, who: str) -> str:
        """Who said it to whom."""
        return self.words.gettext(WHY[line.task.kind, line.task.waiting_on]).format(who=who)

    def heading(self, heading: Heading) -> str:
        """What stands above a group of tasks."""
        return self.words.gettext(HEADINGS[heading])

    def because(self, reason: str) -> str:
        """Why something was only suggested; nothing for a reason that has no words yet."""
        return self.words.gettext(SUGGESTED_BECAUSE[reason]) if reason in SUGGESTED_BECAUSE else ""

    def label(self, field: Field, phone_type: PhoneType | None = None) -> str:
        """What stands before a contact's value: `Mobile:`."""
        return self._labelled(PHONES[phone_type] if phone_type else FIELDS[field])

    def address(self) -> str:
        """What stands before street, town and country together."""
        return self._labelled(ADDRESS)

    def counts(self, counts: Counts) -> tuple[str, ...]:
        """`3 follow-ups`, `2 new contacts`: what the subject says. It holds no text of mails."""
        parts = (
            (Plural("{count} follow-up", "{count} follow-ups"), counts.tasks),
            (Plural("{count} new contact", "{count} new contacts"), counts.new_contacts),
            (Plural("{count} changed contact", "{count} changed contacts"), counts.changed_contacts),
            (Plural("{count} suggestion", "{count} suggestions"), counts.suggestions),
        )
        return tuple(self.words.count(words, count) for words, count in parts if count)

    def tally(self, tally: Tally) -> str:
        """What became of the messages since the last digest; nothing where none came."""
        if not tally.read_count and not tally.skipped_count:
            return ""
        read = self.words.count(Plural("{count} message read", "{count} messages read"), tally.read_count)
        skipped = self.words.count(Plural("{count} skipped", "{count} skipped"), tally.skipped_count)
        since = self.words.gettext("Since the last digest: {read}, {skipped}").format(read=read, skipped=skipped)
        reasons = self._reasons(tally.skipped)
        return f"{since} ({reasons})." if reasons else f"{since}."

    def _labelled(self, name: str) -> str:
        _ = self.words.gettext
        return _("{label}:").format(label=_(name))

    def _reasons(self, skipped: Mapping[str, int]) -> str:
        counts: Counter[Plural] = Counter()
        for reason, count in skipped.items():
            if reason in SKIPPED:
                counts[SKIPPED[reason]] += count
        ranked = sorted(counts.items(), key=lambda one: (-one[1], one[0].one))
        return ", ".join(self.words.count(words, count) for words, count in ranked)

    def _due(self, due_on: date) -> str:
        _ = self.words.gettext
        near = {0: _("Due today"), 1: _("Due tomorrow"), -1: _("Was due yesterday")}.get((due_on - self.today).days)
        far = _("Due on {date}") if due_on > self.today else _("Was due on {date}")
        return near or far.format(date=self.long_date(due_on))

    def _proposed(self, due_on: date) -> str:
        """A meeting is on its day: it is not due until then."""
        _ = self.words.gettext
        near = {0: _("Proposed for today"), 1: _("Proposed for tomorrow")}.get((due_on - self.today).days)
        far = _("Proposed for {date}") if due_on > self.today else _("Was proposed for {date}")
        return near or far.format(date=self.long_date(due_on))

    def _silence(self, line: TaskLine) -> str:
        since = line.task.waiting_since_at
        days = (self.today - (since.date() if since else line.said_on)).days
        return self.words.count(Plural("No answer for {count} day", "No answer for {count} days"), days)

    def _is_far(self, day: date) -> bool:
        return abs(day - self.today) > FAR

    def _filled(self, pattern: str, day: date) -> str:
        _ = self.words.gettext
        first = self.words.pgettext("first day of a month", "1")
        return pattern.format(
            weekday=_(WEEKDAYS[day.weekday()]),
            day=first if day.day == 1 else day.day,
            month=_(MONTHS[day.month - 1]),
            year=day.year,
        )
