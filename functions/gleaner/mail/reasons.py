"""Why a message is not gleaned: the words of the ledger."""

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
    AUTOMATION_OFF: "Automation was off.",
    GMAIL_CONFIRMATION: "It is Gmail's question whether mail may be forwarded here; its code is shown with the set-up.",
    BEFORE_SWITCH_ON: "It is older than the moment at which automation was switched on.",
    VIRUS: "A virus was found in it.",
    SPAM: "It was judged to be spam.",
    UNREADABLE: "Nothing could be made of its bytes.",
    DUPLICATE: "The same message was read before.",
    RAW_GONE: "Its raw copy was no longer there when it was to be read.",
    UNPROVEN_OUTGOING: "It says that you wrote it, and nothing proves that.",
    OWN_DIGEST: "It is a mail from Gleaner itself, or an answer to one.",
    BOUNCE: "It reports that a mail could not be delivered.",
    READ_RECEIPT: "It reports that a mail was opened.",
    FEEDBACK_REPORT: "It is a complaint report of a mail provider.",
    CALENDAR: "It is an invitation or an answer from a calendar.",
    AUTO_REPLY: "It is an automatic reply.",
    AUTOMATIC: "It was made by a program.",
    LIST: "It was sent by a mailing list, not by a person.",
    BULK: "It is a newsletter or another bulk mail.",
    ROBOT: "Its sender is no person.",
}
"""The same for a person to read; the ledger stores the word alone."""
