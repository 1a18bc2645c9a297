"""Titles in English."""

# fmt: off
# ruff: noqa: SIM905
# A row is a line: the patterns of a language are read side by side. Word lists are read as text.

from gleaner.followups.titles.english import names, phrase
from gleaner.followups.titles.verbs import Verbs
from gleaner.followups.titles.wording import Cuts, Frames, Pronouns, Row, Swap, Wording

_POLITE = r"(?:,? (?:please|pls|plz|kindly|maybe|perhaps|possibly|also|just|quickly|still|then|at least|by any chance|all|both|guys))*,?"
_YOU = r"(?:you|u|ya|(?:somebody|someone|anyone|anybody)(?: there| here| else)?|one of you|either of you|(?:your|the) (?:team|people|office|colleagues?|side)|your \w+)(?: (?:at|on|in|from) (?:(?:your|the|my) )?\w+)?"
_WE = r"(?:I|we|i)"

_DAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\b\.?)"
_MONTH = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
_PART = r"(?:morning|afternoon|evening|night|lunchtime|lunch|noon|midday|midnight|week)"
_DATE = rf"(?:(?:the )?\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH}(?:,? \d{{4}})?|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?(?:,? \d{{4}})?|\d{{1,2}}/\d{{1,2}}(?:/\d{{2,4}})?|\d{{4}}-\d\d-\d\d|the \d{{1,2}}(?:st|nd|rd|th))"
_HOUR = r"(?:\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\b\.?|o'clock)|\d{1,2}:\d\d|noon|midday|midnight|lunchtime)"
_POINT = (
    rf"(?:(?:(?:next|this|coming|the coming|the following|following|first thing) )?{_DAY}(?: {_PART})?(?:,? (?:the )?(?:week|fortnight)\b)?(?:,? {_DATE})?(?: week)?(?: sharp)?"
    rf"|{_DATE}|(?:the )?day after tomorrow|(?:first thing )?tomorrow(?: {_PART})?|today|tonight|this {_PART}|eod|cob|eow|eom"
    rf"|(?:the )?(?:end|close|beginning|start|middle) of (?:the |this |next )?(?:week|month|day|year|quarter|business|play|{_MONTH})|(?:the )?weekend|next (?:week|month|year|time)|this (?:week|month|year)|{_HOUR}|mid-{_MONTH})"
)
_LIMIT = r"(?:by|before|until|till|til|on|latest by|latest|no later than|not later than|for|at|around|about|over(?= the weekend)|come|this side of|up to(?: and including)?|between|any time|sometime|as of)"
_SPAN = r"(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|thirty|sixty|a few|a couple of|\d+) (?:hours?|days?|weeks?|months?|(?:business|working) days?|fortnight)"

_CUTS = Cuts(
    breaks=(
        r"[;!?(]|(?<!\bProf)(?<!\bMrs)(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bSt)(?<!\bno)(?<!\bre)\.(?=\s(?!\d)|$)|\.\.|: | [-–—] |—"
        r"|,(?!\d)(?! (?:(?:the|a|an|your|our|my|their|two|three|\d+) )?[\w'-]+(?: [\w'-]+)?(?:, [\w' -]{2,25})? (?:and|or) (?:the|a|an|your|our|my|their|two|three|\d+)\b)"
        r"| (?:so that|so (?:I|we|that|it|they|you|he|she)|because|cos|cause|bc|since|as soon as|the (?:moment|minute) (?:I|we|it|they)|when|whenever|if|before|unless|although|otherwise|or else|in order|in case|while|once(?= (?:I|we|you|he|she|it|they|the|your|my|our)\b)|as (?:I|we|it|they|you|soon)|after|until|till|but|yet|or (?:we|I|they)|which|where|who|and (?:I|we|it|you)(?= |')|and (?:will|shall|am|are|is|was|has))(?![\w-])"
        r"| (?:I|we|that|it)(?:'d| would|'ll| will) "
    ),
    leads_on=r"\b(?:know|check|see|ask|asks|asked|tell (?:\w+|them)|confirm|say|find out|decide|wonder|wondering|sure|hear|advise|clear|determine|look|let \w+ know|indicate|explain|show \w+|remember|learn|idea|what|whatever|anything|everything|something|those|people|somebody|someone|nobody|time|whether|if|which|how|why|who|that|when|where|lovely|great|nice|wonderful|appreciated|appreciate it|no end|help|helpful|useful|good|obliged|grateful|glad|happy)$",
    relatives=r"(?<!\bsure)(?<!\bconfirm)(?<!\bknow)(?<!\bsee)(?<!\bcheck)(?<!\bsay)(?<!\btell)(?<!\bso) (?:that|which|who) ",
    joints=r" (?:that|which|who|and|so|because|for|with|in|on|at|to(?= (?:the|your|my|our|a|an|us|me|you)\b)|from|about|including|via|through|during|over|under|into|instead|rather|together|as|by|without|above|behind|beside|near|between|across|against|outside|inside)(?= )|, ",
    openings=r"(?:(?:(?:please |kindly )?(?:note|be advised|remember) that|(?:this is )?(?:just )?(?:a )?(?:\w+ )?reminder that|so|and|but|also|then|well|ok|okay|oh|plus|anyway|yes|yep|yup|hi there|hi|hey|hello|just|ps|p\.s|pps|fyi|btw|by the way|honestly|\d+[.)])\b[,:.!;) –-]*|(?:quick (?:q|question|one|note|reminder|ask)|(?:friendly |gentle |kind )?reminder|one (?:more|last|other) thing|nothing urgent|no rush|no hurry|apologies[\w -]{0,25}|sorry(?: to [\w ]{3,25})?|thanks(?: for [\w ]{3,25})?|cheers|todo|action|fine|great|agreed|noted|understood|will do|right|sure|guys|folks|team|got a sec|consider it done|no problem|no worries|bear with me|rest assured) ?[,:.!;?)–-]+ ?|[-*•–>.…]+ )(?=\w)",
    endings=r"(?:,| (?:by|before|until|till|and|or|the|a|an|of|with|for|from|between|please|pls|plz|so|but|your|if|when|too|btw|though|mate|thx|thanks|tho|will you|would you|won't you|can you|could you|do you|ok|okay|right|then|as|via|no later than|not later than|at the latest))$",
    fillers=r"\b(?:please|pls|plz|kindly|asap|a\.s\.a\.p\.|as soon as (?:possible|you can)|at your earliest convenience|once more|when(?:ever)? (?:you|u) (?:have|get|can|could)(?: (?:a |some |another )?(?:\w+ )?(?:time|chance|moment|min(?:ute)?|sec(?:ond)?))?|if (?:you|u) (?:can|could|don't mind|wouldn't mind|have time|get a chance)|if (?:it's |that's |it is |at all )?possible|(?:in|at) (?:due course|the latest|your convenience|some point)|without (?:delay|fail)|in the meantime|i promise|promise|for sure|shortly|right away|straight away|immediately|ideally|if need be|of course|pretty please|at once)\b(?! (?:to|of)\b),?",
    times=rf"(?<![\w/])(?:,? ?{_LIMIT}(?: {_LIMIT})?(?: the)? )?(?<!\bof )(?<!\bfrom )(?<!\bsince )(?<!\bdated )(?<!\bour )(?<!\byour )(?<!\bmy )(?<!\blast )(?<!\bevery )(?<!\beach )(?<!\bone )(?<!\bthe ){_POINT}(?:(?:,? (?:or|and|to|at|around|by|before|from) |, | - |-| ){_POINT})*(?!'s)(?![\w/-])(?: at the latest| latest)?|(?<!\w)(?:,? ?(?:in|within|over)(?: the next| the coming)? {_SPAN}(?:'s? time)?|{_SPAN} from (?:now|today))\b|(?<!\w)(?:at the latest|no later than)\b",
    conditions=r"(?:if|when|whenever|since|as|while|once|although|because|in case|should|given|hope|hoping|now that|until|unless|whilst|before|after|the (?:minute|moment)|which|who|that|sorry|thanks|thank|i'm sorry|i know)\b",
    promises=r"\b(?:I|we|I'll|we'll|you'll|will|shall|going to|gets?|on (?:its|the|their) way)\b",
    vague=r"^\w+ (?:(?:\w+ )?(?:it|them|that|this|these|those|so|one|some|any|another)|(?:to|on|at|for|with|into|of) (?:it|them|that|this))(?: (?:up|out|back|over|off|in|on|down|through|along|again|today|now|too|for|to|into|with|by|as|at) ?.*)?$",
    asks=r"\b(?:you|your|yours|please|need|needs|must|missing|has to|have to|should|waiting|'ll|will|going to|needed|required|outstanding|overdue)\b",
)

_NEXT = r"(?:the|a|an|your|our|my|some|any|all|both|that|this|these|those|two|three|\d+|another|one|every|each|how|what|which|whether|when|where|if|it|who|why)"
_THEY = (
    Swap(r"\b(?:I'm|I am|we're|we are)\b", "they're"), Swap(r"\b(?:I|we) was\b", "they were"), Swap(r"\b(?:I|we)(?=\b(?!\.))", "they"),
)
_WRITER = (*_THEY, Swap(r"\b(?:my|our)\b", "{of_who}", "their"), Swap(r"\b(?:mine|ours)\b", "theirs"), Swap(r"\b(?:myself|ourselves)\b", "themselves"), Swap(r"\b(?:me|us)\b", "{who}", "them"))
_READER = (
    Swap(r"\byou'll\b", "{who} will", "they'll"), Swap(r"\byou(?=(?: can| could| will| should| must| may| might)\b)", "{who}", "they"),
    Swap(r"\byou(?='(?:re|ve|d|ll)\b| (?:are|were|have|had|can|could|will|need|want|asked|sent|said|owe|like|ordered|mentioned|wanted|requested|get|got|do|did|gave|wrote|left|should|see)\b)", "they"),
    Swap(r"\byour\b", "{of_who}", "their"), Swap(r"\byours\b", "theirs"), Swap(r"\byourself\b", "themselves"), Swap(r"\b(?:you|ya)\b|\bu\b", "{who}", "them"),
)
_PRONOUNS = Pronouns(
    incoming=_WRITER,
    outgoing=_READER,
    promised=(Swap(rf"\b(?:you|u|ya) (?={_NEXT}\b)", ""), Swap(r" (?:for|to) you$", ""), Swap(r"\b(?:my|our)\b", "the")),
    neutral=(Swap(r"\b(?:my|our|your)\b", "the"),),
    asked=(Swap(rf"\b(?:me|us) (?={_NEXT}\b)(?!know)", ""), Swap(r" (?:for|to) (?:me|us)$", ""), Swap(r"\byour\b", "the")),
)

_VERBS = Verbs(
    infinitives=(
        "accept acknowledge add adjust advise agree allow amend announce answer apply approve arrange ask assemble assign attach attend authorise authorize avoid bake be bear begin book borrow bring brush cast build buy calculate "
        "call cancel carry cc change charge chase check choose clarify clean clear close collect come comment complete confirm connect contact convert cook copy correct count cover create cut deal decide "
        "delete deliver deposit describe design dig direct discuss do double-check download draft draw drive drop edit email empty enclose enter estimate examine exchange execute expand explain export extend feed fetch "
        "figure file fill finalise finalize find finish fit fix follow forward gather get give go grab grant guess hand handle hang have help hide highlight hire hold hurry identify ignore include indicate inform initial insert "
        "inspect install investigate invite issue join keep kick knock knit label lay leave lend let lift light list lock look loop lower mail maintain make mark measure meet mend mention merge message mind mow move notify "
        "nudge obtain offer open order organise organize pack paint park pass patch pay phone pick ping place plan plug point pop post postpone pour prepare present press print prioritise prioritize process produce proofread propose protect provide publish "
        "pull push put quote raise read reassess rebook recheck recommend record redo reduce refer refill refresh refund register reinstall release remember remind remove rename renew rent repair repeat replace reply report request rescan "
        "reschedule resend reserve reset resolve respond restart restore retain return review revise rewrite ring rinse run save say scan schedule search see select sell send separate serve set settle share "
        "shift ship shoot show shut sign sleep sort speak specify speed spread start state stay step stick stop store submit supply support sweep swap switch take talk tape teach tell test text think throw tidy "
        "top touch track transfer translate treat trim try turn type unblock undo unlock unsubscribe update upgrade upload use verify visit vote wait wake walk warn wash watch water wear weigh whitelist wire withdraw work wrap write zip"
    ),
    irregular="brought:bring sent:send gave:give took:take came:come put:put let:let got:get told:tell made:make wrote:write kept:keep left:leave lent:lend spoke:speak found:find held:hold drew:draw drove:drive paid:pay read:read set:set showed:show did:do dropped:drop popped:pop planned:plan swapped:swap submitted:submit stopped:stop cut:cut shut:shut",
    orders="ied:y ed: ed:e",
    promises="tting:t pping:p nning:n gging:g mming:m rring:r dding:d bbing:b lling:ll:l ying:y:ie ing: ing:e",
)

WORDING = Wording(
    requests=(
        Row(r"\bplease (?:let|tell|inform) (?P<do>(?:me|us|him|her|them|\w+) know .+)", "let {do}", "let {do}"),
        Row(rf"\b(?:could|can|would|will|may|might|cud|wld|won't|couldn't|can't) {_YOU}{_POLITE} (?:mind|consider) (?P<doing>\w+ing\b.+)"),
        Row(rf"\b(?:could|can|would|will|may|might|cud|wld|won't|couldn't|can't) {_YOU}{_POLITE} (?:be (?:able|willing|so (?:kind|good|nice) as|kind enough|good enough|prepared|happy) to |mind |manage to |like to |have time to |find the time to )?{_POLITE} ?(?P<do>(?!be\b|not\b|have to\b)[a-z].+)"),
        Row(r"(?:^|[,;:.!?] )mind (?P<doing>\w+ing\b.+)"),
        Row(r"\b(?:if|whether|that) (?:you|u|your \w+|someone|somebody|(?:somebody|someone) (?:on|in|at) your \w+) (?:could|can|would|were to|might be able to)(?: please| also| just| kindly| maybe| possibly)* (?P<do>(?!be\b|not\b|have\b|manage\b|spare\b|find (?:the )?time)[a-z].+)"),
        Row(r"(?<!what )(?<!thing )(?<!that )(?<!which )(?<!all )(?<!where )(?<!who )\b(?:you|u) (?:could|might)(?: please| also| just| kindly| maybe| possibly| perhaps)* (?P<do>(?!be\b|not\b|have\b|want to\b|like to\b|need\b)[a-z].+)"),
        Row(r"\b(?:need|want|would like|'d like|'d love|would love|ask|asking|beg|urge|require|expect|remind|invite|advise|request|trust|count on|relying on|rely on|counting on|for|like) (?:you|u|your \w+)(?: all| both| guys)? to (?P<do>(?!be\b).+)"),
        Row(r"\b(?:appreciate it|obliged|grateful|thankful|delighted|glad|happy|appreciative|in your debt|over the moon|helpful|great|lovely|good|nice|wonderful|brilliant|ideal|help|deal) if (?:you|u|somebody|someone|somebody on your \w+) (?P<wished>\w+ .+)"),
        Row(r"\b(?:don't|do not|dont|never) forget (?:to )?(?P<do>[a-z].+)"),
        Row(r"(?:^|[,;:.!] )(?:(?:please|pls|so|and|but),? )*(?:don't|do not|dont|never) (?P<do>(?!hesitate|worry|bother|forget|you\b|we\b|they\b|be\b)[a-z]+ .+)", "don't {do}", "don't {do}"),
        Row(r"\b(?:remember|be sure|make sure|kindly ask(?:ed)?|(?:you're|you are) (?:asked|requested|invited|required|expected|supposed)|up to you|falls to you|your (?:turn|job)|(?:you're|you are) down) to (?P<do>.+)"),
        Row(r"\b(?:you|u)(?:'ll| will)? (?:also |still |really |just )?(?:need|have|ought|got) to (?P<do>.+)"),
        Row(r"\b(?:you|u)(?:'d better| had better| must| should)(?: also| still| really| just)? (?P<do>(?!be\b|have\b|not\b).+)"),
        Row(r"(?:^|[,;:.!?–-] )(?:(?:so|and|then|also|just|do|but|or|either|please|pls|kindly|now|maybe|better|to|plz) )*(?=(?P<order>(?!find attached|see attached|be\b|see you|thank|note\b|call me crazy|get well|have a (?:nice|good|great|lovely|safe)|hope|say\b|help$|will\b|mind\b|order\b(?! (?:the|a|some|more|two))|talk to|as\b)[a-z-]+(?: .+|$)))"),
        Row(r"\b(?:please|pls|plz),? (?P<order>(?!find\b|see\b|note\b)[a-z].+)"),
        Row(r"\b(?:still )?(?:haven't|have not|hasn't|has not|never) (?:yet )?(?:received|had|got|gotten|seen|sent (?:me|us)) (?:back )?(?P<what>(?:the|your|a|an|any|my|our|signed|that|those|this)\b.+?)(?: (?:from (?:you|your (?:side|end|office))|yet|back|so far)\b.*)?$", "send {who} {what}", "send {what}"),
        Row(r"\b(?:great|good|helpful|nice|lovely|useful|handy|wonderful|glad|happy|grateful|pleased|like|love|need|ought|want|hoping|hope|expecting|expect|get) (?:to|if we could|if I could|if we|if I) (?:please )?(?:have|had|get|got|receive|received) (?P<what>(?:the|your|a|an|some|any|my|our|this|that|those|all)\b(?! (?:chat|call|word|meeting|talk|coffee)).+?)(?: (?:from (?:you|your (?:side|end))|back|in (?:our|my) hands)\b.*)?$", "send {who} {what}", "send {what}"),
        Row(r"\b(?:I|we)(?:'re| are|'m| am)? (?:still |just |only |also )?(?:missing|lack|lacking|waiting (?:on|for)(?: you for)?|awaiting|await|short of|after|chasing) (?P<what>(?:the|your|a|an|some|any|two|three|\d+|signed)\b.+?)(?: from (?:you|your (?:side|end|office)).*)?$", "send {who} {what}", "send {what}"),
        Row(r"(?:^|\b(?:I|we|i))(?:'ll|'d| will| would)? ?(?:just |still |really |also |badly |urgently |would )?(?:need|require|needs) (?P<what>(?!to\b|you\b|from\b).+?)(?: from (?:you|your (?:side|end|office)).*)?$", "{who} needs {what}", "{what}"),
        Row(r"\b(?:could|can|may|might) (?:I|we)(?: please| also| just)? (?:have|get|see|borrow|ask for|request|trouble you for) (?P<what>(?:the|your|a|an|some|any|my|our|two|three|\d+)\b(?! (?:chat|call|word|meeting|talk|coffee|moment|quick)).+)", "give {who} {what}", "{what}"),
        Row(r"\b(?:grateful|glad|appreciate|obliged|ask|asking|asks|request|requesting|look forward to|looking forward to|love|like|thankful) (?:for |of )?(?P<what>(?:(?<=for )|(?<=of )|(?:the|your|a|an|some|any|two|three)\b)(?!it\b|that\b|your time|this\b|us\b|me\b|being\b|\w+ing\b).+?)(?: from (?:you|your (?:side|end))\b.*)?$", "give {who} {what}", "{what}"),
        Row(r"\bif (?:we|I) could (?:please |just |also )?(?:get|have|receive|see|borrow) (?P<what>(?:the|your|a|an|some|any|my|our|this|that|those|all)\b.+)", "send {who} {what}", "send {what}"),
        Row(r"\b(?:possible|okay|ok|all right) to (?:have|get|receive|borrow|see) (?P<what>.+)", "give {who} {what}", "{what}"),
        Row(r"\b(?:please|pls) let (?:us|me) have (?P<what>.+)", "give {who} {what}", "{what}"),
        Row(r"^(?:the |your |my |our )?(?P<what>.{3,50}?) (?:is|are) (?:still )?(?:missing|outstanding|overdue|not in yet|pending)\b(?! (?:the|a|an|from the)\b)", "send {who} the {what}", "the {what}"),
    ),
    promises=(
        Row(r"\b(?:let me|let us) (?P<do>(?!know\b)[a-z]+\b.+)"),
        Row(r"\b(?:I|we|i)(?:'ll| will| shall|'ll now|ll|'d better| am going to| are going to|'m going to|'re going to|'m gonna| am gonna|'re gonna| gonna| promise to| undertake to| intend to| plan to|'m about to| have to|'ve got to| must| need to| commit to| can| guarantee to)(?: (?:also|then|definitely|gladly|personally|happily|just|certainly|be sure to|make sure to|try to|try and|have to|quickly|myself|still|both|all|now|immediately|first|simply))* (?P<do>(?!not\b|never\b|have \w+ed\b|be (?:able|there|back|free|out|away)\b)[a-z].+)"),
        Row(r"\b(?:I|we|i)(?:'ll| will| shall) have (?P<wished>\w+ed\b.+)"),
        Row(r"\b(?:I|we|i)(?:'m|'re|'ve| am| are| have)\b[^,.;!?]* and (?:will|shall|'ll) (?P<do>(?!be\b).+)"),
        Row(r"\b(?:I|we|i)(?:'m| am|'re| are) (?:(?:now|just|currently|already|also|still) )?(?P<doing>(?!working|looking forward|going|hoping|thinking|waiting|afraid)\w+ing\b.+)"),
        Row(r"\byou(?:'ll| will| shall| can| should)? (?:still |then |also )?(?:hear|be hearing) (?:back )?from (?:us|me|our .+|my .+)", "get back {to_who}", "get back to you"),
        Row(r"\byou(?:'ll| will| shall)? (?:still |then |also |soon )?(?:have|get|receive|be getting|be receiving|find) (?P<what>(?!back\b|it\b|one\b|them\b|that\b|there\b|out\b|in\b|noticed\b|to\b|my word|our word|seen\b).+?)(?: (?:from (?:us|me)|in your (?:inbox|mailbox|hands)|on your desk|back)\b.*)?$", "send {who} {what}", "send {what}"),
        Row(r"\byou (?:can|may) (?:expect|count on having|rely on having) (?P<what>.+?)(?: from (?:us|me)\b.*)?$", "send {who} {what}", "send {what}"),
        Row(r"\bexpect (?P<what>(?:a|an|the|my|our)\b.+?)(?: from (?:us|me)\b.*)?$", "{what} for {who}", "{what}"),
        Row(r"\b(?:happy|glad) to (?P<do>.+)"),
        Row(r"\b(?:I|we) (?:will|shall|'ll) be back (?P<what>(?:to you|with you|in touch).*)", "get back {to_who}", "get back to you"),
        Row(r"^(?:(?:ok|okay|yes|yup|sure|alright|understood|fine|great|cool|noted|got it|will do|consider it done|right|cheers|thanks),? )*(?:will|shall|gonna|ll) (?:also |then )?(?P<do>(?!do\b|be\b)[a-z].+)"),
        Row(r"(?:^|[,;:.!] )(?:and |so |then |ok(?:ay)? |yes |tonight |tomorrow |today )*(?:I|we|i) (?:also |then |always |gladly |now )?(?P<order>(?!need\b|think\b|have\b|see\b|say\b|like\b|hope\b|still\b|know\b|guess\b|want\b|wait\b)[a-z]+ .+)"),
    ),
    questions=(
        Row(r"\bif (?:you|u)(?:'d| would| could| can) (?:please |kindly )?(?:tell|let|inform|confirm|advise)(?: (?:me|us))?(?: know)?(?: (?:by|before|no later than|until) [\w :.]{2,25}?)?,? (?P<said>(?:if|whether|which|what|when|where|who|whose|why|how|by when|until when)\b.+)"),
        Row(r"\b(?:could|can|would|will|might|may) (?:you|u|someone|somebody|anyone)(?: (?:please|pls|also|just|kindly|perhaps|possibly|maybe|still|at least))*,? (?:tell|let|inform|advise|indicate|confirm|clarify|say|explain|remind|specify|give|share)(?: (?:me|us|it))?(?: (?:know|in writing|once more|an idea of|an update on|a hint))*(?: (?:by|before|no later than|until) [\w :.]{2,25}?)?,? (?P<said>(?:if|whether|which|what|when|where|who|whose|why|how|by when|until when|that|about)\b.+)"),
        Row(r"\b(?:please|pls|kindly|just|do|would like you to|need you to|want you to|asked to|requested to)[, ]+(?:(?:do|also|just) )?(?:tell|let|inform|advise|indicate|confirm|clarify|say|explain|remind|specify|state|drop)(?: (?:me|us|it|to))?(?: (?:know|a line|in writing|once more))*(?: (?:by|before|no later than|until) [\w :.]{2,25}?)?,? (?P<said>(?:if|whether|which|what|when|where|who|whose|why|how|by when|until when)\b.+)"),
        Row(r"(?:^|[,;:.!–-] )(?:so |and |but |then |also |just )*(?:let (?:me|us) know|tell (?:me|us)|lmk|confirm|advise|remind (?:me|us)|say)(?: again| quickly| asap)?(?: (?:by|before|no later than|until) [\w :.]{2,25}?)?,? (?P<said>(?:if|whether|which|what|when|where|who|whose|why|how|by when|until when)\b.+)"),
        Row(r"\b(?:to|like to|love to|curious to|need to|want to|have to|must|keen to|interested to|interested in|good to|great to|helpful to|wanted to|trying to|eager to|dying to|useful to|nice to|able to) (?:please )?(?:know|hear|ask(?: you)?|ask again|find out|learn|see|check(?: with you)?|understand|knowing|hearing|enquire|inquire|be told)(?: from you)?(?: once more| again)?(?: (?:by|before|no later than|until) [\w :.]{2,25}?)?,? (?P<said>(?:if|whether|which|what|when|where|who|whose|why|how|about|by when)\b.+)"),
        Row(r"\b(?:wondering|wonder|wondered|curious|unsure|not sure|not clear|unclear|no idea|don't know|do not know|dunno|never (?:said|told (?:me|us)|mentioned|heard)|can't (?:recall|remember|tell)|cannot (?:recall|tell)|forgot|forget|forgotten|question(?: is)?|do you (?:happen to )?know|any idea|you didn't say|haven't said|haven't told (?:me|us)|haven't heard|asking|ask you|tell me|wants to know|want to know|has asked|asks) ?(?:yet |by chance |to ask )?,? ?(?P<said>(?:if|whether|which|what|when|where|who|whose|why|how|about)\b.+)"),
        Row(r"\b(?:still )?(?:haven't|have not|not) (?:yet )?(?:heard|had)(?: (?:anything|back|a reply|an answer|a word))* (?:from you )?(?:about|on|regarding|concerning|as to|to) (?P<what>.+)"),
    ),
    meetings=(
        Row(r"\b(?:to discuss|discussing|discuss|discussion (?:of|about|on)|regarding|concerning|re:|to go (?:over|through)|going (?:over|through)|go (?:over|through)|to review|to talk (?:about|through|over)|talk (?:about|through|over)|walk (?:(?:you|me|us) )?through|run through|debrief on|catch up on|chat about|speak about|meet about|to look (?:at|over)|look at|to plan|to prepare|to finali[sz]e|to sort out|to settle|to sign|to hand over|hand over|(?<!how )(?<!what )(?<!think )(?<!sorry )(?<!mess you )(?<!hear )about) (?P<thing>(?!(?:this|that|it|there|you|me|us|him|her|them|half|noon|lunch(?:time)?|one|two|three|four|five|six|seven|eight|nine|ten|an hour|\d+)\b)(?:\w).+?)(?:(?:,| and) (?:does|is|are|would|can|could|when|what|shall|do|ok|will|how|say|maybe|ideally|let me|please|I|we)\b.*| with (?:you|me|us)\b.*)?$"),
        Row(r"^(?:quick |early |late |another |a )*(?P<thing>lunch|dinner|breakfast|brunch|coffee|drinks?|pint|beer|tea|barbecue|bbq|call|video call|walk|rehearsal|practice|match|game|huddle|stand-up|demo|site visit|viewing|fitting|interview|handover)\b"),
        Row(r"\b(?:shall we|can we|could we|we should|we must|we need to|let's|fancy|how about|what about|up for|over|for|doing|have|do|grab|join (?:me|us) for|invite you (?:for|to)|to) (?:(?:have|do|go for|get|grab|a|an|some|another|quick|early|late|bite of|spot of|the|our) )*(?P<thing>lunch|dinner|breakfast|brunch|coffee|drinks?|pint|beer|tea|barbecue|bbq|walk|run|match|game|rehearsal|video call|call|phone call|conference call|kick-off|demo|debrief|stand-up|huddle|review|workshop|site visit|viewing|fitting|tasting|check-up|interview|handover)\b"),
        Row(r"\b(?:move|shift|postpone|reschedule|pull|push|bring forward|put back|put off|push back|swap|confirm|cancel|rearrange|delay|have to skip|skip|miss|moving|confirming|rebook) (?:this |tomorrow's |today's )*(?P<thing>(?:(?:the|our|your|my|a) )*(?:\w+day(?:'s)? )?(?!(?:it|this|that|things|them|your|our|my|the|a|little|bit|meeting|appointment|call|date|time|slot|on|to)\b)[\w:'-]+(?: (?!to\b|from\b|on\b|until\b|till\b|forward\b|back\b|by\b|for\b|a\b|an\b|at\b)[\w:'-]+){0,3})"),
        Row(r"\b(?P<thing>(?:the|our|your|my) (?!(?:time|date|day|week|first|next|latest|new|call|meeting|appointment|slot|side|team|end|office|place)\b)[\w:'-]+(?: (?!to\b|from\b|on\b|until\b|is\b|has\b|had\b|be\b|can\b|could\b|will\b|at\b|now\b|have\b|was\b|stands\b|takes\b|starts\b|in\b|with\b|and\b|next\b|tomorrow\b|today\b|\w+day\b)[\w:'-]+){0,2}) (?:(?:\w+day|tomorrow|on \w+day|next week)(?: \d+ \w+)? )?(?:(?:has|have|had) (?:been|to be)|is (?:now|moved|on|at|set|scheduled|confirmed|postponed|brought|still|next|tomorrow)|are (?:now|on|coming)|can(?:not)? be|could be|could|be|stands|takes place|starts|has moved|moves|will be|will take place|needs moving|to (?:another|next|\w+day))\b"),
        Row(r"\b(?:for|to|confirm) (?P<thing>(?:the|our|your|my|a|an) (?:\w+ )?(?:viewing|fitting|interview|visit|inspection|check-up|handover|rehearsal|lesson|workshop|demo|kick-off|briefing|hearing|appraisal|review|party|dinner|unveiling|tasting|scan|survey|session|audit|tour|training|walk-through|stocktake))\b"),
        Row(r"\b(?:to|and) (?P<do>(?:show|measure|inspect|fix|fit|taste|sign|pick|collect|repair|install|read|walk|see|view|look at|test|try|rehearse|plan|prepare|finali[sz]e|sort|settle|choose|celebrate|decide|divide|agree|clear|compare|brief|sketch|present|introduce|explain|meet) .+?)(?:(?:,| and) (?:does|is|are|would|can|could|when|what|shall|do|ok|will|how|say)\b.*)?$"),
        Row(r"\bfor (?P<thing>(?:the|our|your|my|a|an) (?!time|day|week|moment|minute|bit|while|change|second|chance)[\w'-]+(?: [\w'-]+)?)(?=[,.?!]|$)"),
    ),
    deadlines=(
        Row(r"^(?:after [\w ]{3,20} )?\b(?:no|nothing|any) (?:more|further|later)? ?(?P<thing>.+?) (?:are|is|will|can|may|possible|accepted)\b"),
        Row(r"\b(?:deadline|cut-off|cutoff|last day|last date|closing date|final date|final day|due date|last chance|last call|window|period|time limit)(?: date| day)? (?:for|to|of|on) (?P<thing>.+?)(?: (?:is|are|has|was|will|ends|closes|expires|runs|falls|shuts|passes|moves|lapses)\b.*)?$"),
        Row(r"^(?:all |any )?(?P<thing>(?!the (?:deadline|cut-off|date|closing date)\b|you\b|we\b|I\b|it\b|this\b|deadline\b|there\b|that\b|after\b|until\b|till\b|by\b|as\b|nothing\b|no\b|anything\b|what\b|whatever\b|in\b|on\b).+?) (?:is|are|must|has|have|need|needs|should|will|can|cannot|may|might|closes?|ends?|ending|expires?|lapses?|runs?|holds?|stands?|shuts?|comes? down|goes|go|would|received|not (?:\w+ )?\w+ed|apply|applies|be|remains?|stays?|falls?|finish(?:es)?|stops?|due|open|until|till|by|submitted|accepted|won't|only|filed|up to)\b"),
        Row(r"\b(?:accept|accepting|take|taking|need|hold|keep|holding|keeping|receive|want|collect|collecting|process|taken|accepted|submit|hand in|register for|apply for|withdraw|cancel|change|object to|claim|vote on|book|order|sign up for|pay|return|file|renew) (?:in )?(?P<thing>(?:the |your |our |any |all |further |new |more )*(?!until\b|till\b|by\b|before\b|on\b)[\w'-]+(?: [\w'-]+){0,5}?) (?:until|till|by|before|up to|only|on|no later|not later|after)\b"),
    ),
    stops=r"\?|, (?:I|we|because|since|so|as|please|thanks|otherwise|the reason)\b",
    starts=r"(?:^|(?<!\d)[,;:.!–] |- )(?:(?:and|so|but|or|then|also|hey|please|oh|well|btw|again) )*(?=(?:is|are|was|were|do|does|did|have|has|had|can|could|will|would|shall|should|may|might|must|am|what|what's|which|who|who's|whose|whom|when|where|where's|why|how|how's|any|isn't|aren't|don't|doesn't|didn't|haven't|hasn't|wasn't|weren't|won't|in which|on which|at which|for which|by when|until when|to whom|with whom|from whom|anything|anybody|anyone)\b)",
    lowered=frozenset(
        "is are was were do does did have has had can could will would shall should may might must am what what's which who who's whose when where where's why how how's any if whether isn't aren't don't doesn't didn't "
        "haven't hasn't the a an your our my we you it there this that these those in on at for by until to with from and or so but still no not all both some please our their its it's we're we've we'd we'll you're "
        "you've you'll sorry owing whoever perhaps maybe two three four honestly somebody somebody's someone nobody everybody go funds heard anything anyone send looks once as about applications entries registration proposals offers payment tickets orders claims objections price prices last final early bird bidding subs anyone each every some many most any only all please final entry places seats tenders bids votes nominations submissions abstracts refunds returns vouchers coupons discounts".split()
    ),
    cuts=_CUTS,
    frames=Frames(other="{who}: {what}", answer="Answer {who}: {what}", meeting="Meeting with {who}", meeting_about="Meeting with {who}: {what}", deadline="Deadline: {what}"),
    pronouns=_PRONOUNS,
    verbs=_VERBS,
    phrase=phrase,
    names=names,
)
