"""What the page of a job says."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from api.pages.moments import Moments
from gleaner.job import Job, JobState, Kind, Trouble
from gleaner.wording import Catalogue, Plural, marked

TITLES = {
    Kind.EXPORT: marked("Export of the contact book"),
    Kind.IMPORT: marked("Import into the contact book"),
    Kind.ERASE: marked("Erasing an inbox"),
}
STATES: Mapping[JobState, str] = {
    JobState.QUEUED: marked("It begins in a moment."),
    JobState.RUNNING: marked("It is at work. You may close this page; it goes on."),
    JobState.FAILED: marked("It did not work out."),
}
DONE = {
    Kind.EXPORT: marked("The file is ready."),
    Kind.IMPORT: marked("The file is taken in."),
    Kind.ERASE: marked("Everything of the inbox is erased."),
}
HINTS = {
    Kind.ERASE: marked(
        "Reading has stopped, and mail to its addresses is refused. This takes at least three minutes: what was under way is waited for, and then all is gone through once more."
    ),
}
COUNTS: Mapping[Kind, Mapping[str, Plural]] = {
    Kind.EXPORT: {"contacts": Plural("{count} contact", "{count} contacts")},
    Kind.IMPORT: {
        "created": Plural("{count} contact is new", "{count} contacts are new"),
        "changed": Plural("{count} contact was added to", "{count} contacts were added to"),
        "unchanged": Plural(
            "{count} contact said nothing new, or something that a person has since changed",
            "{count} contacts said nothing new, or something that a person has since changed",
        ),
        "refused": Plural("{count} entry was not taken", "{count} entries were not taken"),
    },
    Kind.ERASE: {
        "mails": Plural("{count} stored mail", "{count} stored mails"),
        "people": Plural(
            "{count} person, with every line that their mail said of them",
            "{count} people, with every line that their mail said of them",
        ),
        "contacts": Plural(
            "{count} contact of the book that rested on this inbox alone",
            "{count} contacts of the book that rested on this inbox alone",
        ),
        "trimmed": Plural(
            "of {count} other contact what rested on this inbox", "of {count} other contacts what rested on this inbox"
        ),
        "tasks": Plural("{count} task", "{count} tasks"),
        "corrections": Plural("{count} sentence marked as no task", "{count} sentences marked as no task"),
        "conversations": Plural("{count} conversation", "{count} conversations"),
        "references": Plural("{count} reference between mails", "{count} references between mails"),
        "lines": Plural("{count} line of activity", "{count} lines of activity"),
        "claims": Plural("{count} mark of a mail that was read", "{count} marks of mails that were read"),
        "digests": Plural("{count} record of a digest", "{count} records of digests"),
        "notes": Plural(
            "{count} pending confirmation or note of a page", "{count} pending confirmations or notes of pages"
        ),
        "tombstones": Plural("{count} mark of a forgotten person", "{count} marks of forgotten people"),
    },
}
STUCK_AFTER = timedelta(minutes=10)
"""A portion takes seconds, and an erasure waits for two and a half minutes."""
STUCK = marked(
    "Nothing has moved for some minutes. It is tried again by itself within the hour; should this stay, tell your administrator."
)
STAYS = (
    marked(
        "Contacts and values that somebody entered, or that other inboxes' mail supports, stay in the contact book."
    ),
    marked("Digests that were sent are in the mailbox; Gleaner cannot take them back."),
    marked("Logs hold ids and counts, no addresses, and end by themselves."),
    marked("Backups of the tables reach back 35 days. Only your administrator can restore them."),
)


@dataclass(frozen=True, slots=True)
class JobView:
    """A job in words. `fraction` is `done` of `total` where that is known; `said` its state for a screen reader."""

    job: Job
    title: str
    ordered_at: str
    said: str
    hint: str
    progress: str
    report: tuple[str, ...]
    stays: tuple[str, ...]
    troubles: tuple[Trouble, ...]
    untold: str
    has_file: bool

    @property
    def is_final(self) -> bool:
        """Whether there is nothing to wait for."""
        return self.job.is_final


def job_view(job: Job, moments: Moments) -> JobView:
    """The job as it stands."""
    words, is_done = moments.words, job.state is JobState.DONE
    untold = job.trouble_count - len(job.troubles)
    return JobView(
        job=job,
        title=words.gettext(TITLES[job.kind]),
        ordered_at=moments.said(job.created_at),
        said=_said(job, words, moments.now),
        hint=words.gettext(HINTS[job.kind]) if job.kind in HINTS and not job.is_final else "",
        progress=_progress(job, words),
        report=_report(job, words) if job.is_final else (),
        stays=tuple(map(words.gettext, STAYS)) if is_done and job.kind is Kind.ERASE else (),
        troubles=job.troubles,
        untold=words.count(Plural("and {count} more", "and {count} more"), untold) if untold > 0 else "",
        has_file=job.has_file(moments.now),
    )


def _said(job: Job, words: Catalogue, now: datetime) -> str:
    if job.state is JobState.DONE:
        return words.gettext(DONE[job.kind])
    if not job.is_final and now > (job.moved_at or job.created_at) + STUCK_AFTER:
        return words.gettext(STUCK)
    said = (STATES[job.state], job.reason)
    return " ".join(words.gettext(sentence) for sentence in said if sentence)


def _progress(job: Job, words: Catalogue) -> str:
    if job.total:
        done, total = words.number(job.done), words.number(job.total)
        return words.gettext("{done} of {total} done").format(done=done, total=total)
    return words.count(Plural("{count} done", "{count} done"), job.done)


def _report(job: Job, words: Catalogue) -> tuple[str, ...]:
    found = (words.count(plural, job.counts[name]) for name, plural in COUNTS[job.kind].items() if job.counts.get(name))
    return tuple(found) or ((words.gettext("Nothing."),) if job.state is JobState.DONE else ())
