"""Dates, reasons and counts of a digest, in words."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from gleaner.contacts.observation import Field, PhoneType
from gleaner.digests.composing import Counts, Heading, Tally, TaskLine
from gleaner.digests.wording import Catalogue
from gleaner.followups.followup import Kind, WaitingOn

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
FAR = timedelta(days=180)
"""From this distance on, a date says its year."""

WHY: Mapping[tuple[Kind, WaitingOn], str] = {
    (Kind.REQUEST, WaitingOn.OWNER): "{who} asks you for this",
    (Kind.REQUEST, WaitingOn.OTHER): "You asked {who} for this",
    (Kind.QUESTION, WaitingOn.OWNER): "{who} asks you this",
    (Kind.QUESTION, WaitingOn.OTHER): "You asked {who} this",
    (Kind.COMMITMENT, WaitingOn.OWNER): "You promised this to {who}",
    (Kind.COMMITMENT, WaitingOn.OTHER): "{who} promised you this",
    (Kind.MEETING, WaitingOn.OWNER): "{who} wrote to you about an appointment",
    (Kind.MEETING, WaitingOn.OTHER): "You wrote to {who} about an appointment",
    (Kind.DEADLINE, WaitingOn.OWNER): "{who} names a deadline",
    (Kind.DEADLINE, WaitingOn.OTHER): "You named a deadline to {who}",
}
HEADINGS: Mapping[Heading, str] = {
    Heading.OVERDUE: "Overdue",
    Heading.DUE_TODAY: "Due today",
    Heading.TO_DO: "To do",
    Heading.AWAITING_REPLY: "No answer yet",
}
SUGGESTED_BECAUSE: Mapping[str, str] = {
    "stranger": "Wrote to you for the first time",
    "unproven": "Sender not verified",
    "review": "You wanted to look at new details first",
}
FIELDS: Mapping[Field, str] = {
    Field.FIRST_NAME: "First name",
    Field.LAST_NAME: "Last name",
    Field.JOB_TITLE: "Job title",
    Field.COMPANY: "Company",
    Field.PHONE: "Phone",
    Field.WEBSITE: "Website",
    Field.LINKEDIN: "LinkedIn",
    Field.STREET: "Street",
    Field.CITY: "City",
    Field.STATE: "State",
    Field.POSTAL_CODE: "Postal code",
    Field.COUNTRY: "Country",
}
PHONES: Mapping[PhoneType, str] = {
    PhoneType.WORK: "Phone (work)",
    PhoneType.MOBILE: "Mobile",
    PhoneType.FAX: "Fax",
    PhoneType.HOME: "Phone (home)",
}
EXCLUDED_BY_OWNER = (
    "{count} mail with somebody you excluded",
    "{count} mails with somebody you excluded",
)
EXCLUDED_BY_ORGANISATION = (
    "{count} mail with somebody your organisation excluded",
    "{count} mails with somebody your organisation excluded",
)
SKIPPED: Mapping[str, tuple[str, str]] = {
    "bulk": ("{count} newsletter or other bulk mail", "{count} newsletters and other bulk mail"),
    "list": ("{count} mail of a mailing list", "{count} mails of mailing lists"),
    "auto_reply": ("{count} automatic reply", "{count} automatic replies"),
    "bounce": ("{count} delivery report", "{count} delivery reports"),
    "calendar": ("{count} calendar mail", "{count} calendar mails"),
    "spam": ("{count} spam mail", "{count} spam mails"),
    "automatic": ("{count} mail of a program", "{count} mails of programs"),
    "robot": ("{count} mail of a program", "{count} mails of programs"),
    "read_receipt": ("{count} read receipt", "{count} read receipts"),
    "unreadable": ("{count} unreadable mail", "{count} unreadable mails"),
    "unproven_outgoing": ("{count} unproven copy of your own mail", "{count} unproven copies of your own mail"),
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

    def on_date(self, day: date) -> str:
        """`Friday 27 November`, with the year where the day is far off."""
        _ = self.words.gettext
        pattern = "{weekday} {day} {month} {year}" if abs(day - self.today) > FAR else "{weekday} {day} {month}"
        names = {"weekday": _(WEEKDAYS[day.weekday()]), "month": _(MONTHS[day.month - 1])}
        return _(pattern).format(day=day.day, year=day.year, **names)

    def due(self, line: TaskLine) -> str:
        """When a task is due, or since when an answer is missing."""
        due_on, is_late = line.task.due_on, line.heading is Heading.AWAITING_REPLY
        if due_on is None:
            return self._silence(line) if is_late else ""
        return self._promised(due_on) if is_late and line.task.is_promised else self._due(due_on)

    def why(self, line: TaskLine, who: str) -> str:
        """Who said it to whom, and when."""
        said = self.words.gettext(WHY[line.task.kind, line.task.waiting_on]).format(who=who)
        return f"{said} · {self.on_date(line.said_on)}"

    def heading(self, heading: Heading) -> str:
        """What stands above a group of tasks."""
        return self.words.gettext(HEADINGS[heading])

    def because(self, reason: str) -> str:
        """Why something was only suggested; nothing for a reason that has no words yet."""
        return self.words.gettext(SUGGESTED_BECAUSE[reason]) if reason in SUGGESTED_BECAUSE else ""

    def label(self, field: Field, phone_type: PhoneType | None = None) -> str:
        """What a contact's field is called."""
        return self.words.gettext(PHONES[phone_type] if phone_type else FIELDS[field])

    def summary(self, counts: Counts) -> str:
        """`3 follow-ups, 2 new contacts`: the subject. It holds no text of mails."""
        count = self.words.count
        parts = (
            counts.tasks and count("{count} follow-up", "{count} follow-ups", counts.tasks),
            counts.new_contacts and count("{count} new contact", "{count} new contacts", counts.new_contacts),
            counts.changed_contacts
            and count("{count} changed contact", "{count} changed contacts", counts.changed_contacts),
            counts.suggestions and count("{count} suggestion", "{count} suggestions", counts.suggestions),
        )
        return ", ".join(part for part in parts if part)

    def tally(self, tally: Tally) -> str:
        """What became of the messages since the last digest; nothing where none came."""
        if not tally.read_count and not tally.skipped_count:
            return ""
        read = self.words.count("{count} message read", "{count} messages read", tally.read_count)
        skipped = self.words.count("{count} skipped", "{count} skipped", tally.skipped_count)
        counts: Counter[tuple[str, str]] = Counter()
        for reason, count in tally.skipped.items():
            if reason in SKIPPED:
                counts[SKIPPED[reason]] += count
        ranked = sorted(counts.items(), key=lambda one: (-one[1], one[0]))
        reasons = ", ".join(self.words.count(*words, count) for words, count in ranked)
        since = self.words.gettext("Since the last digest: {read}, {skipped}").format(read=read, skipped=skipped)
        return f"{since} ({reasons})." if reasons else f"{since}."

    def _due(self, due_on: date) -> str:
        _ = self.words.gettext
        near = {0: "Due today", 1: "Due tomorrow", -1: "Was due yesterday"}.get((due_on - self.today).days)
        if near is not None:
            return _(near)
        return _("Due on {date}" if due_on > self.today else "Was due on {date}").format(date=self.on_date(due_on))

    def _promised(self, due_on: date) -> str:
        return self.words.gettext("Promised for {date}").format(date=self.on_date(due_on))

    def _silence(self, line: TaskLine) -> str:
        since = line.task.waiting_since_at
        days = (self.today - (since.date() if since else line.said_on)).days
        return self.words.count("No answer for {count} day", "No answer for {count} days", days)
