"""Why a message is not gleaned: the words of the ledger."""

from gleaner.wording import marked

# Refused before or without reading.
AUTOMATION_OFF = "automation_off"
GMAIL_CONFIRMATION = "gmail_confirmation"
BEFORE_SWITCH_ON = "before_switch_on"
VIRUS = "virus"
SPAM = "spam"
UNREADABLE = "unreadable"

# Settled by what the inbox already knows.
DUPLICATE = "duplicate"
RAW_GONE = "raw_gone"
UNPROVEN_OUTGOING = "unproven_outgoing"

# Not written by a person to a person.
OWN_DIGEST = "own_digest"
BOUNCE = "bounce"
READ_RECEIPT = "read_receipt"
FEEDBACK_REPORT = "feedback_report"
CALENDAR = "calendar"
AUTO_REPLY = "auto_reply"
AUTOMATIC = "automatic"
LIST = "list"
BULK = "bulk"
ROBOT = "robot"

SENTENCES = {
    AUTOMATION_OFF: marked("Automation was off."),
    GMAIL_CONFIRMATION: marked(
        "It is Gmail's question whether mail may be forwarded here; its code is shown with the set-up."
    ),
    BEFORE_SWITCH_ON: marked("It is older than the moment at which automation was switched on."),
    VIRUS: marked("A virus was found in it."),
    SPAM: marked("It was judged to be spam."),
    UNREADABLE: marked("Nothing could be made of its bytes."),
    DUPLICATE: marked("The same message was read before."),
    RAW_GONE: marked("Its raw copy was no longer there when it was to be read."),
    UNPROVEN_OUTGOING: marked("It says that you wrote it, and nothing proves that."),
    OWN_DIGEST: marked("It is a mail from Gleaner itself, or an answer to one."),
    BOUNCE: marked("It reports that a mail could not be delivered."),
    READ_RECEIPT: marked("It reports that a mail was opened."),
    FEEDBACK_REPORT: marked("It is a complaint report of a mail provider."),
    CALENDAR: marked("It is an invitation or an answer from a calendar."),
    AUTO_REPLY: marked("It is an automatic reply."),
    AUTOMATIC: marked("It was made by a program."),
    LIST: marked("It was sent by a mailing list, not by a person."),
    BULK: marked("It is a newsletter or another bulk mail."),
    ROBOT: marked("Its sender is no person."),
}
"""The same for a person to read; the ledger stores the word alone."""
