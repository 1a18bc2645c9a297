"""Conversations in the order in which they were written, and what is left of them."""

from dataclasses import dataclass

from gleaner.followups.task import ClosedBy
from gleaner.mail.message import Direction
from tests.unit.followups.letters import IN, OUT

ASK = "Could you send me the signed contract by Friday?"


@dataclass(frozen=True, slots=True)
class Life:
    """Mails in the order in which they were written, and what is left open and closed of them."""

    name: str
    mails: tuple[tuple[Direction, str], ...]
    open: tuple[str, ...] = ()
    closed: tuple[ClosedBy, ...] = ()
    language: str = "en"


LIVES = (
    Life("a request waits", ((IN, ASK),), open=(ASK,)),
    Life(
        "a reply answers it",
        ((IN, ASK), (OUT, "Legal has it on their desk since Monday.")),
        closed=(ClosedBy.ANSWERED,),
    ),
    Life("a delivery closes it", ((IN, ASK), (OUT, "Attached is the contract.")), closed=(ClosedBy.DELIVERED,)),
    Life("thanks close nothing", ((IN, ASK), (OUT, "Thanks!")), open=(ASK,)),
    Life("an acknowledgement closes nothing", ((IN, ASK), (OUT, "Will do!")), open=(ASK,)),
    Life(
        "a counter-question leaves it open",
        ((IN, ASK), (OUT, "Which version do you need?")),
        open=(ASK, "Which version do you need?"),
    ),
    Life(
        "the counter-question is answered, the request still waits",
        ((IN, ASK), (OUT, "Which version do you need?"), (IN, "The second one.")),
        open=(ASK,),
        closed=(ClosedBy.ANSWERED,),
    ),
    Life("a later promise makes no second task", ((IN, ASK), (OUT, "I'll send it on Monday.")), open=(ASK,)),
    Life(
        "what was promised and delivered is done",
        ((IN, ASK), (OUT, "I'll send it on Monday."), (OUT, "Attached is the contract.")),
        closed=(ClosedBy.DELIVERED,),
    ),
    Life("the asker takes it back", ((IN, ASK), (IN, "Never mind, I found it.")), closed=(ClosedBy.WITHDRAWN,)),
    Life("a reminder makes no second task", ((IN, ASK), (IN, "Any update on this?")), open=(ASK,)),
    Life("the same ask again makes no second task", ((IN, ASK), (IN, ASK)), open=(ASK,)),
    Life(
        "the owner's own nudge is no answer",
        ((OUT, "Could you send me the invoice?"), (OUT, "Just following up on this.")),
        open=("Could you send me the invoice?",),
    ),
    Life(
        "the other side's nudge does not answer the owner",
        ((OUT, "Could you send me the invoice?"), (IN, "Any news on the budget?")),
        open=("Could you send me the invoice?", "Any news on the budget?"),
    ),
    Life(
        "their answer closes what waits on them",
        ((OUT, "What is the price?"), (IN, "It is 5,000 euros.")),
        closed=(ClosedBy.ANSWERED,),
    ),
    Life(
        "their promise dates what waits on them",
        ((OUT, "Could you send me the invoice?"), (IN, "I'll send it tomorrow.")),
        open=("Could you send me the invoice?",),
    ),
    Life(
        "a promise stands until it is kept",
        ((OUT, "I'll send you the draft on Friday."), (OUT, "The weather is nice here."), (IN, "Thanks!")),
        open=("I'll send you the draft on Friday.",),
    ),
    Life(
        "a kept promise is done",
        ((OUT, "I'll send you the draft on Friday."), (OUT, "Here is the draft.")),
        closed=(ClosedBy.DELIVERED,),
    ),
    Life(
        "accepting a meeting closes it",
        ((IN, "Can we meet on Thursday at ten?"), (OUT, "Thursday works for me.")),
        closed=(ClosedBy.ANSWERED,),
    ),
    Life("a bare ok accepts a meeting", ((IN, "Can we meet on Thursday?"), (OUT, "Ok!")), closed=(ClosedBy.ANSWERED,)),
    Life(
        "a promise beside an acceptance leaves no meeting open",
        ((IN, "Shall we have a call on Friday?"), (OUT, "Yes, that works for me. I'll send an invite.")),
        open=("I'll send an invite.",),
        closed=(ClosedBy.ANSWERED,),
    ),
    Life("a bare ok answers a question", ((OUT, "Shall I order it?"), (IN, "Ok")), closed=(ClosedBy.ANSWERED,)),
    Life(
        "what was promised for later and then handed over is done",
        (
            (IN, "Hoi Olivia, kun je de offerte voor vrijdag sturen? En wat kost de installatie?"),
            (OUT, "Hoi Maria, de installatie kost 500 euro. De offerte stuur ik maandag."),
            (OUT, "Hierbij de offerte."),
        ),
        closed=(ClosedBy.DELIVERED, ClosedBy.ANSWERED),
        language="nl",
    ),
    Life(
        "a counter-proposal turns a meeting over",
        ((IN, "Can we meet on Thursday?"), (OUT, "Could we meet on Friday instead?")),
        open=("Could we meet on Friday instead?",),
        closed=(ClosedBy.ANSWERED,),
    ),
    Life(
        "a cancelled meeting is off",
        ((IN, "Can we meet on Thursday?"), (IN, "I have to cancel our meeting.")),
        closed=(ClosedBy.WITHDRAWN,),
    ),
    Life(
        "an answer to one ask leaves the other",
        (
            (IN, "Could you send me the contract? Could you also forward the invoice?"),
            (OUT, "Attached is the contract."),
        ),
        open=("Could you also forward the invoice?",),
        closed=(ClosedBy.DELIVERED,),
    ),
    Life(
        "a new promise beside an answer is a task of its own",
        ((IN, "What is the budget?"), (OUT, "The budget is 5k. I'll send you the planning on Friday.")),
        open=("I'll send you the planning on Friday.",),
        closed=(ClosedBy.ANSWERED,),
    ),
    Life(
        "in Dutch",
        ((IN, "Kun je me het contract sturen?"), (OUT, "Hierbij het contract.")),
        closed=(ClosedBy.DELIVERED,),
        language="nl",
    ),
    Life(
        "in Dutch, thanks",
        ((IN, "Kun je me het contract sturen?"), (OUT, "Dank je wel!")),
        open=("Kun je me het contract sturen?",),
        language="nl",
    ),
    Life(
        "in Dutch, taken back",
        ((IN, "Kun je me het contract sturen?"), (IN, "Laat maar!")),
        closed=(ClosedBy.WITHDRAWN,),
        language="nl",
    ),
    Life(
        "in German",
        ((IN, "Könnten Sie mir den Vertrag schicken?"), (OUT, "Anbei der Vertrag.")),
        closed=(ClosedBy.DELIVERED,),
        language="de",
    ),
    Life(
        "in German, a promise",
        ((IN, "Könnten Sie mir den Vertrag schicken?"), (OUT, "Ich schicke ihn morgen.")),
        open=("Könnten Sie mir den Vertrag schicken?",),
        language="de",
    ),
    Life(
        "in German, taken back",
        ((IN, "Könnten Sie mir den Vertrag schicken?"), (IN, "Hat sich erledigt.")),
        closed=(ClosedBy.WITHDRAWN,),
        language="de",
    ),
)
