"""The parts of an inbox's page: each is one form, saved by itself."""

from collections.abc import Mapping
from dataclasses import dataclass

from gleaner.contacts.policy import Capture, Rule, Topic
from gleaner.wording import marked


@dataclass(frozen=True, slots=True)
class Part:
    """One form: which preferences it holds, and what it is called."""

    name: str
    title: str
    preferences: tuple[str, ...]


PARTS: Mapping[str, Part] = {
    part.name: part
    for part in (
        Part("contacts", marked("Contacts"), ("capture", "capture_by_field")),
        Part("who", marked("Who becomes a contact"), ("contact_rule", "includes_colleagues")),
        Part("exclusions", marked("Exclusions"), ("excluded_addresses", "excluded_domains")),
        Part("tasks", marked("Tasks"), ("has_tasks", "silent_days", "country")),
        Part(
            "digest",
            marked("Digest"),
            ("has_digest", "digest_time", "digest_weekdays", "time_zone", "locale"),
        ),
        Part("phones", marked("Phone numbers"), ("phone_region",)),
        Part("raw", marked("Raw mail"), ("keeps_raw_days",)),
    )
}
AUTOMATION, ALIASES = "automation", "aliases"
"""Parts that hold no preferences."""

LABELS: Mapping[str, str] = {
    "capture": marked("New details"),
    "contact_rule": marked("Who becomes a contact"),
    "includes_colleagues": marked("Colleagues too"),
    "excluded_addresses": marked("Addresses"),
    "excluded_domains": marked("Domains"),
    "has_tasks": marked("Recommend tasks"),
    "has_digest": marked("Send the digest"),
    "digest_time": marked("Time"),
    "digest_weekdays": marked("Days"),
    "time_zone": marked("Time zone"),
    "locale": marked("Language of the digest"),
    "phone_region": marked("Country"),
    "silent_days": marked("Business days of silence until a task is late"),
    "country": marked("Country of the public holidays"),
    "keeps_raw_days": marked("Once it was read"),
}
TOPICS: Mapping[Topic, str] = {
    Topic.FIRST_NAME: marked("First name"),
    Topic.LAST_NAME: marked("Last name"),
    Topic.JOB_TITLE: marked("Job title"),
    Topic.COMPANY: marked("Company"),
    Topic.PHONE: marked("Phone"),
    Topic.WEBSITE: marked("Website"),
    Topic.LINKEDIN: marked("LinkedIn"),
    Topic.ADDRESS: marked("Address"),
}
CAPTURES: Mapping[str, str] = {
    Capture.AUTO: marked("Add them at once"),
    Capture.REVIEW: marked("Ask me first"),
    Capture.OFF: marked("Leave them out"),
}
CAPTURE_NOTES: Mapping[str, str] = {
    Capture.AUTO: marked("What people write of themselves goes into the contact book at once."),
    Capture.REVIEW: marked("It becomes a suggestion, on the contacts page and in the digest."),
    Capture.OFF: marked("Nothing is taken from new mail. What the contact book has stays."),
}
RULES: Mapping[str, str] = {
    Rule.CORRESPONDING: marked("People I correspond with"),
    Rule.EVERYONE: marked("Everyone who writes to me"),
    Rule.WRITTEN_TO: marked("Only people I wrote to"),
    Rule.NOBODY: marked("Nobody new"),
}
RULE_NOTES: Mapping[str, str] = {
    Rule.CORRESPONDING: marked(
        "You wrote to them, or their mail answers yours. Anybody else's first mail is a suggestion."
    ),
    Rule.EVERYONE: marked("Newsletters, robots and mailing lists are never contacts."),
    Rule.WRITTEN_TO: marked("Others are kept out of sight until you write to them."),
    Rule.NOBODY: marked("Contacts that there are stay up to date."),
}
KEPT: Mapping[str, str] = {
    "0": marked("Delete it at once"),
    "7": marked("Keep it for one week"),
    "14": marked("Keep it for two weeks"),
    "21": marked("Keep it for three weeks"),
}
LANGUAGES: Mapping[str, str] = {
    "en": "English",
    "en-US": "English (United States)",
    "nl": "Nederlands",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "it": "Italiano",
    "pt": "Português",
}

REFUSALS: Mapping[str, str] = {
    "digest_time": marked("Write a time of day in hours and minutes, such as {example}."),
    "digest_weekdays": marked("Choose at least one day."),
    "time_zone": marked("Choose a time zone from the list, such as Europe/Amsterdam."),
    "phone_region": marked("Choose a country by its two letters, such as NL."),
    "country": marked("Choose a country by its two letters, such as NL."),
    "silent_days": marked("Write a number of business days from {least} to {most}."),
    "excluded_addresses": marked("{entry} is not an e-mail address. Write one per line, such as someone@example.com."),
    "excluded_domains": marked("{entry} is not a domain. Write one per line, such as example.com."),
}
NO_SUCH_CHOICE = marked("Choose one of these.")
TOO_MANY = marked("{count} is too many: there may be at most {most}.")
