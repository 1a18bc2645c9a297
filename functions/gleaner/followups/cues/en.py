"""English wording."""

# fmt: off
# A row is a line, however long: act, strength, pattern and example are read side by side.

from gleaner.followups.cue import Act, Cue

_YOU = r"\b(?:could|can|would|will)(?:n't)? you (?:(?:please|kindly|also|maybe|possibly|perhaps|just|all|both|then) )*"
_NOT_ASKED = (
    r"(?!note|find|see|refer|be (?:advised|aware|assured)|accept|excuse|enjoy|feel free|don't|do not|contact|ignore|disregard|"
    r"forgive|bear with|reply)"
)
_IMPERATIVES = (
    "send|forward|review|check|confirm|sign|call|provide|fill|complete|update|remove|prepare|schedule|book|arrange|ensure|"
    "make sure|advise|submit|return|approve|arrange|bring|share|resend|print|verify|respond|reply|remind|get back|fax|email|give"
)
_ME = r"(?:me|us|this|that|it|the|your|a|an|all|back|by|to|out|over|whether|if|him|her|them|my|our)\b"
_DOING = (
    r"(?!be (?:happy|glad|delighted|there|in|at|out|on|away|able|closed|fine|great|pleased|back|home|off|travell?ing|unavailable|late)\b|not\b|never|have\b|see\b|need|like|"
    r"love|want|think|hope|miss|always|probably not|likely not|know|assume|admit|say|regret|"
    r"spare|leave you with|keep this short)"
)
_I_WILL = r"\b(?:I|we)(?:'ll| will| shall| am going to| are going to|'m going to|'re going to) "

CUES: tuple[Cue, ...] = (
    # requests
    Cue(Act.REQUEST, 0.95, _YOU + r"(?!imagine|believe|guess|come\b|make it|join|attend|meet)\w+", "Could you please send me the contract?"),
    Cue(Act.REQUEST, 0.9, r"\bplease (?:also |kindly |just )?" + _NOT_ASKED + r"\w+", "Please sign both copies."),
    Cue(Act.REQUEST, 0.9, r"\bwould you (?:mind|be able to|be so kind)\b", "Would you mind checking the figures?"),
    Cue(Act.REQUEST, 0.85, r"\b(?:would|will) (?:be|really be) (?:great|good|helpful|nice|lovely|useful) if you (?:could|can|would)\b", "It would be great if you could review this."),
    Cue(Act.REQUEST, 0.85, r"\b(?:wondering|wondered) (?:if|whether) you (?:could|can|would|might|had|have|got)\b", "I was wondering if you could look at this."),
    Cue(Act.REQUEST, 0.85, r"\b(?:appreciate|be grateful) (?:it )?if you (?:could|can|would)\b", "I would appreciate it if you could reply."),
    Cue(Act.REQUEST, 0.85, r"\b(?:I|we) (?:still |also |just |urgently )?(?:need|want|would like|'d like) you to\b", "I need you to approve the budget."),
    Cue(Act.REQUEST, 0.8, r"\b(?:I|we) (?:still |also |just |urgently )?need (?:your|(?:\S+ ){1,6}from you)\b", "We still need your signature."),
    Cue(Act.REQUEST, 0.75, r"\b(?:I|we) (?:still |also |just |urgently )?(?:need|must have) (?!to\b)\w+", "We need the figures by Friday.", needs_date=True),
    Cue(Act.REQUEST, 0.7, r"\b(?:I|we)(?:'d| would) (?:still |also )?(?:need|like to (?:have|receive)) (?!to\b)\w+", "We'd also need the VAT number."),
    Cue(Act.REQUEST, 0.7, r"\b(?:I'd|we'd|(?:I|we) would) (?:\w+ )?(?:have|like|love|appreciate) your\b", "Ideally we'd have your comments by Friday."),
    Cue(Act.REQUEST, 0.8, r"\b(?:don't|do not) forget to\b", "Don't forget to bring your passport."),
    Cue(Act.REQUEST, 0.8, r"\byou (?:need|have) to (?:send|sign|submit|return|approve|confirm|complete|provide|fill)\b", "You need to sign the form."),
    Cue(Act.REQUEST, 0.8, rf"^\W*(?:and |also,? |then |so |next,? )?(?:{_IMPERATIVES}) {_ME}", "Send me the slides when they are done."),
    Cue(Act.REQUEST, 0.6, rf"^\W*(?:{_IMPERATIVES}) (?!back to|up to)\w+", "Review clause 4.", needs_date=True),
    # questions
    Cue(Act.QUESTION, 0.96, _YOU + r"(?:tell|let|remind|explain|clarify)\b", "Could you tell me who signs?"),
    Cue(Act.QUESTION, 0.9, r"\b(?:let|tell) (?:me|us) know (?:if you (?:can|could|agree|will|want)|whether|what|which|when|who|how|where|by|your|asap|before)\b", "Let me know which version you prefer."),
    Cue(Act.QUESTION, 0.85, r"\b(?:let|tell) (?:me|us) (?:know)?[.!]?$", "Once you have decided, let me know."),
    Cue(Act.QUESTION, 0.8, r"^\W*(?:\w+ ){0,4}?\b(?:who|what|when|where|which|whose|why|how)\b.*\?", "And which account should we use?"),
    Cue(Act.QUESTION, 0.75, r"\b(?:do|did|have|has|are|were|is|does|should|shall|may|can|could|will) (?:you|your|I|we|it|they|there|this|that|the)\b.*\?", "Did you receive the invoice?"),
    Cue(Act.QUESTION, 0.75, r"\b(?:any|your) (?:thoughts|ideas|feedback|preference|comments)\b.*\?", "Any thoughts on the draft?"),
    # promises
    Cue(Act.PROMISE, 0.9, _I_WILL + r"(?:(?:also|then|just|definitely|certainly|gladly|personally|try to|make sure to) )*" + _DOING + r"\w+", "I'll send you the draft tomorrow."),
    Cue(Act.PROMISE, 0.8, r"\b(?:you will|you'll) (?:have|get|receive|hear)\b", "You'll have the report by Friday.", needs_date=True),
    Cue(Act.PROMISE, 0.75, r"\blet me (?:check|find out|look into|see|ask|talk to|confirm)…\b(?:get back|come back|let you know)\b", "Let me check with legal and get back to you."),
    Cue(Act.PROMISE, 0.8, r"\b(?:I|we) promise to\b", "We promise to fix it."),
    Cue(Act.PROMISE, 0.7, r"\b(?:I|we) can (?:send|get|have|finish|deliver|bring|do) \w+", "I can send you the deck tomorrow.", needs_date=True),
    # meetings
    Cue(Act.MEETING, 0.97, r"\b(?:can|could|shall|should|may|might) (?:we|I)\b…\b(?:meet|talk|speak|chat|catch up|call you|schedule|set up|hop on|get together|have a (?:call|meeting|chat)|move (?:our|the|it)|reschedule|push (?:our|the))\b", "Can we meet on Thursday at ten?"),
    Cue(Act.MEETING, 0.97, r"\blet's (?:meet|schedule|talk|have a (?:call|chat|meeting)|set up|catch up|get together|grab|do (?:a call|lunch|coffee|\w+day)|move our|reschedule|speak)\b", "Let's meet on Tuesday."),
    Cue(Act.MEETING, 0.97, r"\b(?:are|will) you (?:still |also |be )?(?:available|free|around|in the office|joining|coming|attending)\b.*\?", "Are you available on Friday?"),
    Cue(Act.MEETING, 0.96, r"\b(?:would|does|do|will|could|is) .{0,40}\b(?:work|suit|fit|convenient|okay|ok)\b(?: for| with)? ?(?:you|your \w+)?\b.{0,30}\?", "Does Wednesday at 2 pm work for you?", needs_date=True),
    Cue(Act.MEETING, 0.95, r"\b(?:how|what) about\b.*\?", "How about Monday morning?", needs_date=True),
    Cue(Act.MEETING, 0.97, r"\b(?:when|what time|which day)\b.{0,20}\b(?:are you (?:available|free)|(?:can|could|shall|should) we (?:meet|talk|call|speak)|(?:works|suits|is good) (?:best )?(?:for )?you|would you be (?:available|free))\b", "When are you free for a call?"),
    Cue(Act.MEETING, 0.96, r"\b(?:do|would|will) you have (?:some |any |a little )?(?:time|a (?:moment|minute)|\d+ minutes|half an hour|an hour)\b", "Do you have time on Thursday?"),
    Cue(Act.MEETING, 0.96, _YOU + r"(?:come|make it|join|attend|meet)\b", "Can you join the call on Monday?"),
    Cue(Act.MEETING, 0.9, r"\b(?:I'd|we'd|(?:I|we) would) (?:like|love) to (?:meet|schedule|set up|arrange|invite you|sit down|talk)\b", "We would like to schedule a call next week."),
    Cue(Act.MEETING, 0.85, r"\bwould be (?:good|great|nice|useful|lovely) to (?:meet|catch up|talk|speak|get together|have a (?:call|chat|meeting))\b", "It would be good to catch up next week."),
    Cue(Act.MEETING, 0.95, r"\blet (?:me|us) know (?:if you can make|when you(?:'re| are)? (?:free|available)|what time|which day|a time)\b", "Let me know when you are available."),
    Cue(Act.ANNOUNCEMENT, 0.85, r"\b(?:meeting|call|appointment|interview|session|review|workshop|lunch) (?:is|has been|was|will be) (?:now )?(?:moved|rescheduled|postponed|confirmed|scheduled|set|brought forward)\b", "Our meeting has been moved to Wednesday.", needs_date=True),
    # deadlines
    Cue(Act.DEADLINE, 0.85, r"\b(?:deadline|due date|cut-?off|closing date)\b", "The deadline for proposals is 4 December.", needs_date=True),
    Cue(Act.DEADLINE, 0.8, r"(?:\b(?:is|are|falls?)|'s) due\b", "The report is due on Friday.", needs_date=True),
    Cue(Act.DEADLINE, 0.8, r"\b(?:must|needs? to|has to|have to|should) be \w+…\b(?:by|before|no later than|until)\b", "Timesheets must be submitted by Friday.", needs_date=True),
    Cue(Act.DEADLINE, 0.75, r"\b(?:no later than|at the latest)\b", "Submissions no later than Monday.", needs_date=True),
    Cue(Act.DEADLINE, 0.75, r"\b(?:you (?:can )?have until|(?:expires?|closes?) on)\b", "The offer expires on Friday.", needs_date=True),
    # reminders of what was asked
    Cue(Act.NUDGE, 0.7, r"\b(?:any|is there(?: any)?) (?:update|news|progress|word)\b", "Any update on the contract?"),
    Cue(Act.NUDGE, 0.7, r"\b(?:did|have) you (?:get|got|have|had|found|find) (?:a |the )?(?:chance|time|opportunity)\b", "Did you get a chance to look at it?"),
    Cue(Act.NUDGE, 0.65, r"\b(?:following|follow) up on\b|\b(?:just|only) (?:following up|checking in|a reminder)\b", "Just following up on my request."),
    Cue(Act.NUDGE, 0.65, r"\b(?:gentle|friendly|quick|kind|small) (?:reminder|nudge)\b|^\W*reminder\b", "A gentle reminder about the invoice."),
    Cue(Act.NUDGE, 0.65, r"\b(?:still (?:waiting|awaiting)|(?:haven't|have not) (?:yet )?(?:heard|received)|circling back|bumping this|did you (?:see|read|get) my)\b", "I'm still waiting for your answer."),
    # asks nothing
    Cue(Act.OTHER_PERSON, 1, r"\b(?:could|can|will|would|should) (?-i:(?!I\b|We\b|You\b|The\b|This\b|That\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|January|February|March|April|May\b|June|July|August|September|October|November|December)[A-Z][a-z]+)\b.*", "Can Peter send the figures?"),
    Cue(Act.OTHER_PERSON, 1, r"\b(?:I|we|he|she|they)(?:'ve| have|'ll| will)? (?:asked?|told|tell) (?!if you|whether you|you\b)\w+ (?:\w+ )?(?:to|if|whether)…", "I asked Peter to send the figures."),
    Cue(Act.COURTESY, 1, r"\b(?:please )?(?:do )?let (?:me|us) know (?:if|should) (?:you (?:have|need|run|would|'d|want (?:me|any)|are interested|think I)|there(?:'s| is| are)|(?:I|we) can|anything|any|that's)….*", "Let me know if you have any questions."),
    Cue(Act.COURTESY, 1, r"\b(?:please )?(?:feel free|don't hesitate|do not hesitate) to….*", "Please feel free to call me."),
    Cue(Act.COURTESY, 1, r"\b(?:if|should) you (?:have|need|want|require) (?:any|more|further|some|anything|additional|questions|help)\b.*", "If you have any questions, please call me."),
    Cue(Act.COURTESY, 1, r"\b(?:I'm|I am|we're|we are|I'll be|I'd be|I would be|we'd be|we will be|always) (?:more than )?(?:happy|glad) to (?!confirm|say|report|inform|tell|announce)….*", "I'd be happy to discuss this further."),
    Cue(Act.COURTESY, 1, r"\bhow (?:are|have) you(?: \w+){0,3}\??$|\bhow(?:'s| is| was) (?:it going|everything|life|the family|the weather|your (?:day|week|weekend|holiday|vacation|trip))….", "How are you doing?"),
    Cue(Act.COURTESY, 1, r"\b(?:I|we)? ?(?:hope|trust) (?:that )?(?:you|your|this|all|everything|things)\b.*?(?=, (?:could|can|please|would)|\band (?:could|can|would)|$)", "I hope you are doing well."),
    Cue(Act.COURTESY, 1, r"\b(?:looking|look) forward to….*", "Looking forward to hearing from you."),
    Cue(Act.COURTESY, 1, r"\b(?:can|could|may|should) (?:I|we) (?:help|assist|offer|do anything|be of)\b.*", "Can I help you with anything else?"),
    Cue(Act.COURTESY, 1, r"\b(?:is there )?anything else\b.{0,40}\?|\bdo you (?:need|want) (?:any|anything|me to|my help|help)\b.*", "Is there anything else you need?"),
    Cue(Act.COURTESY, 1, r"^\W*(?:does (?:this|that) (?:help|make sense)|is (?:this|that) (?:ok|okay|clear|alright))\W*$", "Does that help?"),
    Cue(Act.COURTESY, 1, r"\bI(?: will|'ll) (?:let you know|keep you (?:posted|updated|informed)) if….*", "I'll let you know if anything changes."),
    Cue(Act.COURTESY, 1, r"\b(?:I|we)(?:'ll| will) be (?:in|at|out|on|away|back|off|closed|home|abroad|travell?ing|unavailable)\b…", "I'll be out of the office next week."),
    Cue(Act.COURTESY, 1, r"\bplease (?:keep|stay|take care|have a)\b (?:up the|safe|well|nice|good|great|of yourself)?.*", "Please stay safe."),
    Cue(Act.NO_REPLY, 1, r"\bno (?:need|reason) (?:for you )?to (?:reply|respond|answer|react|get back|do anything)….*|\b(?:don't|do not|needn't) (?:need to |have to |bother to |feel you have to )?(?:reply|respond|answer)\b….*|\bno (?:reply|response|answer|action) (?:is )?(?:needed|required|necessary|expected)\b", "No need to reply."),
    Cue(Act.HYPOTHETICAL, 1, r"\b(?:would|could|should|might)(?:n't)? have\b….*", "You could have sent it earlier."),
    Cue(Act.HYPOTHETICAL, 1, r"^\W*(?:what if|imagine|suppose|supposing|assuming)\b.*", "What if they ask you to sign?"),
    Cue(Act.HYPOTHETICAL, 1, r"^\W*(?:but |and |so )?(?:if|unless|in case|should (?!you|I|we)\w+) (?!possible|you (?:can|could|agree|have (?:a |some )?(?:time|moment|chance)|get a chance|don't mind|would|like)|that (?:works|suits)|so\b|not\b).*", "If they cancel, could you book another room?"),
    Cue(Act.HYPOTHETICAL, 1, r"\bI wish\b.*|\bin theory\b.*", "I wish you could join us."),
    Cue(Act.RHETORICAL, 1, r"\b(?:who knows|why not|guess what|you know what|what(?:'s| is) not to (?:like|love)|who would have thought|remember when|how (?:cool|great|funny|nice|crazy) is (?:that|this)|isn't (?:it|that|this)|(?:can|could|would) you (?:imagine|believe)|did you know)\b….\??", "Can you believe it?"),
    Cue(Act.RHETORICAL, 1, r",? (?:right|huh|eh|don't you think)\?$", "That went well, right?"),
    Cue(Act.SALES, 1, r"\b(?:unsubscribe|opt out|free trial|limited[- ]time|special offer|\d+ ?% off|(?:buy|shop|order|sign up|register|act|subscribe) (?:now|today)|book (?:a|your) (?:free )?demo|view (?:this|it) in (?:your|a) browser)\b", "Book your free demo today!"),
    Cue(Act.SALES, 1, r"\b(?:are you the (?:right|best) person|who(?:'s| is) the (?:right|best) person|worth a (?:quick |short |brief )?(?:chat|call|conversation)|open to a (?:quick|short|brief|\d+[- ]minute)|(?:increase|boost|grow|double) your (?:\w+ )?(?:revenue|sales|traffic|leads|pipeline)|companies like yours)\b", "Would you be open to a quick call?"),
    # what it means for earlier asks
    Cue(Act.THANKS, 1, r"^(?!.*\?)\W*(?:(?:ok(?:ay)?|great|perfect|super|wonderful|excellent|awesome|brilliant|lovely|nice|good|wow|all right|alright|cool|and|so|very|much|again|a lot|a million|in advance|indeed|cheers|ta|thx|many|thanks|thank you|appreciated|much appreciated|received|got it|noted|well received|good to (?:know|hear)|i (?:really )?appreciate (?:it|that|this)|you(?:'re| are) (?:the best|a star)|that(?:'s| is) (?:great|helpful|perfect|very helpful))\W*){1,10}(?:for (?!sending|the contract)….*)?$", "Great, thank you so much!"),
    Cue(Act.THANKS, 1, r"^\W*(?:many |thanks|thank you|thx)\b[^.?!;:]*\b(?:for|in advance)\b[^.?!;:]*[.!]*$", "Thank you for the quick reply!"),
    Cue(Act.ACCEPTANCE, 1, r"^(?!.*\?|.*\b(?:if|whether)\b)\W*(?:yes,? |yep,? |sure,? |ok(?:ay)?,? |great,? |perfect,? )*(?:sure|ok(?:ay)?|great|perfect|fine|see you\b.*|(?:that|it|this|\w+day)?.{0,20}\b(?:works|is fine|suits me|is good|sounds good|is perfect)\b.*|agreed|confirmed|i(?:'ll| will) be there.*|count me in|deal)\W*$", "Thursday works for me."),
    Cue(Act.DEFERRAL, 1, r"\b(?:still working on|(?:haven't|have not) (?:had|got|found)|didn't (?:have|get)|need (?:some |a bit )?more time|not (?:done|finished|ready) yet|get(?:ting)? back to you|bear with me|in progress|looking into)\b", "I'm still working on it."),
    Cue(Act.DEFERRAL, 1, r"\blet me (?:check|look|see|ask|think)\b", "Let me check with finance."),
    Cue(Act.DEFERRAL, 1, r"\b(?:we're|I'm|am|are) on it\b", "I'm on it."),
    Cue(Act.DEFERRAL, 1, r"^(?!.*\?)\W*(?:(?:ok(?:ay)?|sure|yes|no problem|of course)\W+)*(?:will do|i(?:'ll| will) do (?:so|that|it)|no problem|of course|on my list|ok(?:ay)?|sure|good question|understood)\W*$", "Will do!"),
    Cue(Act.WITHDRAWAL, 1, r"\b(?:never ?mind|(?:found|got|solved|fixed|sorted) it (?:already|myself|after all)|(?:already )?(?:found|figured|sorted) it(?: out)?[.!]|(?:please )?(?:disregard|ignore) (?:my|this|that|the)|no longer (?:need|necessary|required|relevant)|forget (?:it|about it|my|what i)|don't need (?:it|this|that) any ?more|(?:have|need) to cancel|is cancell?ed|scratch that|already resolved)\b", "Never mind, I found it."),
    Cue(Act.DELIVERY, 1, r"\b(?<!not\s)(?<!forgot\sto\s)(?:attached(?! (?:form|questionnaire) needs)|enclosed|please find|here (?:is|are|you (?:go|are)|it is|they are)|here's|(?:I|we)(?:'ve| have)? (?:just |already )?(?:sent|uploaded|shared|forwarded|delivered|submitted|emailed|mailed) (?:it|you|them|the|this|that|over|both|all|your|my|our)|see the attachment|in the attachment)\b", "Attached is the signed contract."),
    Cue(Act.DELIVERY, 1, r"^\W*(?:all |it's |this is |that's |now )?(?:done|signed|paid|sent|fixed|booked|approved|sorted)\b(?! ?(?:by|yet))|\b(?:it|this|that|the \w+) (?:is|has been|was|'s) (?:now |just |already )?(?:done|signed|paid|sent|submitted|uploaded|fixed|booked)\b", "The invoice has been paid."),
    Cue(Act.CLOSING, 1, r"^\W*(?:hi|hey|hello|dear|good (?:morning|afternoon|evening)|best|kind|warm|many)?\W*(?:regards|wishes|cheers|sincerely|yours (?:truly|sincerely|faithfully)|best|talk soon|take care|have a (?:nice|good|great)\b.{0,30}|hope this helps|hope you are well)\W*$", "Kind regards,"),
    Cue(Act.CLOSING, 1, r"^\W*(?:hi|hey|hello|dear|good (?:morning|afternoon|evening)|best|kind|warm|many)?\W*(?-i:(?!(?:Yes|No|Done|Approved|Agreed|Confirmed|Signed|Paid|Sent|Today|Tomorrow|Never|Always|Ja|Nee|Nein|Akkoord|Erledigt|Gedaan|Einverstanden|Morgen|Heute|Vandaag|Oui|Non|Fait|Fini|Entendu|Demain|Jamais|Envoy\w*|Listo|Hecho|Vale|Claro|Aprobado|Firmado|Pagado|Enviado|Lunes|Martes|Jueves|Viernes|Domingo|Nunca|Siempre|Fatto|Certo|Domani|Oggi|Mai|Sempre|Firmato|Pagato|Inviato|Approvato|Feito|Sim|Nada|Combinado|Fechado|Assinado|Pago|Amanh\w*|Hoje|Hoy|Segunda|Quarta|Quinta|Sexta|Terminado|Confirm\w+|\w+day|\w+dag|\w+tag|\w+di)\b)[A-Z][a-z]+(?:\s[A-Z][a-z]+)?(?![.!]))\W*$", "Maria"),
    Cue(Act.CLOSING, 1, r"^\W*(?:hi|hey|hello|dear|good (?:morning|afternoon|evening))\b.{0,40}$", "Dear Maria,"),
)
