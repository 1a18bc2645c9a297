"""How English names days."""

# A row is a line: pattern and example are read side by side.

from gleaner.followups.dates.wording import (
    CHRISTMAS,
    CHRISTMAS_EVE,
    NEUTRAL,
    NEW_YEAR,
    NEW_YEARS_EVE,
    Phrase,
    Rule,
    Unit,
    Wording,
    counted,
)

_DAY_NAMES = r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?-i:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)\b\.?|(?:mon|tues?|weds?|thurs?|fri)\b(?=[\W\d]*$)"
_DAY = rf"(?P<weekday>{_DAY_NAMES})(?: (?:morning|afternoon|evening|night|noon|lunch(?:time)?|eod|cob))?(?!s\b)"
_DAY_2 = _DAY.replace("weekday>", "weekday2>")
_DAY_3 = _DAY.replace("weekday>", "weekday3>")
_DAY_4 = _DAY.replace("weekday>", "weekday4>")
_MONTH_NAMES = r"jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
_MONTH = rf"(?P<month>{_MONTH_NAMES})\b\.?"
_NUMBER = r"(?P<amount>\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|thirty|a couple of|the next)"
_UNIT = r"(?P<unit>hours?|(?:calendar )?days?|weeks?|fortnight|months?|(?:business|working|work) days?)"
_END = r"(?:the )?(?:(?:very )?end of|last day of|close of|late)"
_YEAR = r"(?:,?[ -]\d{4})?"

WORDING = Wording(
    weekdays=("mon", "tue", "wed", "thu", "fri", "sat", "sun"),
    months=("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"),
    amounts=counted(
        "a|an|one two|couple three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
    )
    | {"thirty": 30},
    units=(
        ("hour", Unit.HOUR),
        ("business", Unit.BUSINESS_DAY),
        ("work", Unit.BUSINESS_DAY),
        ("week", Unit.WEEK),
        ("fortnight", Unit.FORTNIGHT),
        ("month", Unit.MONTH),
    ),
    feasts=(
        ("christmas eve", CHRISTMAS_EVE),
        ("christmas", CHRISTMAS),
        ("xmas", CHRISTMAS),
        ("new year's eve", NEW_YEARS_EVE),
        ("new year", NEW_YEAR),
    ),
    phrases=(
        *NEUTRAL,
        Phrase(Rule.END_OF_MONTH, rf"\b{_END} {_MONTH}{_YEAR}(?! \d)", "the end of December", is_limit=True),
        Phrase(Rule.MIDDLE_OF_MONTH, rf"\b(?:(?:by )?mid[- ]|(?:the )?middle of ){_MONTH}", "mid-December"),
        Phrase(
            Rule.NAMED_MONTH,
            rf"\b(?:{_DAY},? \(?)?(?:the )?\d{{1,2}}(?:st|nd|rd|th)?(?: of)?[ -]{_MONTH}{_YEAR}(?!\d)",
            "Friday 27 November 2026",
        ),
        Phrase(
            Rule.NAMED_MONTH,
            rf"\b(?:{_DAY},? \(?)?{_MONTH} (?:the )?\d{{1,2}}(?:st|nd|rd|th)?(?:,? \d{{4}})?\b(?![:%]|,\d| ?(?:€|am|pm|people|copies))",
            "November 27th",
        ),
        Phrase(
            Rule.FIRST_OF_MONTH,
            r"\b(?:the )?(?:first|1st)(?: day)? of (?:(?P<next>next)|the|this) month\b|\bthe first\b(?=[.,!?;)]|$)",
            "the first of next month",
            needs_limit=True,
        ),
        Phrase(Rule.NUMERIC, r"(?<![\d/])\d{1,2}/\d{1,2}/(?:\d{4}|\d{2})\b(?!/)", "12/4/2026"),
        Phrase(Rule.NUMERIC, r"(?<![\d-])\d{1,2}-\d{1,2}-\d{4}\b(?!-)", "12-4-2026"),
        Phrase(Rule.NUMERIC, rf"\b{_DAY},? (?:the )?\d{{1,2}}/\d{{1,2}}\b", "Friday 12/4"),
        Phrase(Rule.NUMERIC, r"(?<![\d/])\d{1,2}/\d{1,2}\b(?![/\d])", "12/4", needs_limit=True),
        Phrase(Rule.DAY_OF_MONTH, rf"\b{_DAY},? (?:the )?(?P<day>\d{{1,2}})(?:st|nd|rd|th)\b", "Friday the 27th"),
        Phrase(
            Rule.DAY_OF_MONTH,
            r"\bthe (?P<day>\d{1,2})(?:st|nd|rd|th)\b(?! (?:floor|time|of|edition|annual|page|century|grade|street|avenue|birthday|anniversary))",
            "the 27th",
            needs_limit=True,
        ),
        Phrase(
            Rule.ISO_WEEK,
            rf"\b(?:{_DAY},? \(?(?:of |in )?)?(?:(?:the )?end of )?(?:week|wk|CW) (?P<day>\d{{1,2}})\b",
            "week 49",
        ),
        Phrase(
            Rule.START_OF_NEXT_WEEK,
            r"\b(?:early|(?:the )?(?:beginning|start) of|first thing) next week\b",
            "early next week",
        ),
        Phrase(
            Rule.WEEK_AFTER_WEEKDAY,
            rf"\b(?:a|one) week (?:from|on|after) (?:this )?{_DAY}|\b{_DAY_2} week\b|\b{_DAY_3} in a week(?:'s time)?\b|\b(?:the )?{_DAY_4} after next\b",
            "a week from Tuesday",
        ),
        Phrase(
            Rule.NEXT_WEEKDAY,
            rf"\bnext (?:week )?(?:on )?{_DAY}|\b{_DAY_2},? (?:of )?next week\b|\bnext week,? (?:on )?{_DAY_3}",
            "next Tuesday",
        ),
        Phrase(
            Rule.END_OF_NEXT_WEEK,
            rf"\b(?:{_END}|later) next week\b|\bnext week's end\b",
            "end of next week",
            is_limit=True,
        ),
        Phrase(Rule.END_OF_NEXT_WEEK, r"\bnext week\b", "next week", needs_limit=True),
        Phrase(Rule.THIS_WEEKDAY, rf"\bthis (?:coming )?{_DAY}|\b{_DAY_2} (?:of )?this week\b", "this Friday"),
        Phrase(
            Rule.END_OF_WEEK,
            rf"\b{_END} (?:the|this)?(?: working| business| current)? ?week\b(?!end)|\beow\b|\bthe week is out\b|\b(?:the )?week's end\b",
            "end of the week",
            is_limit=True,
        ),
        Phrase(
            Rule.END_OF_WEEK,
            r"\b(?:before|by|until|ahead of|prior to) (?:the|this|we (?:leave|break) for the) ?(?:coming )?weekend\b",
            "before the weekend",
            is_limit=True,
        ),
        Phrase(Rule.AFTER_WEEKEND, r"\b(?:right |straight |just )?after the weekend\b", "after the weekend"),
        Phrase(Rule.END_OF_WEEK, r"\b(?:this|the) week\b(?!end)", "this week", needs_limit=True),
        Phrase(
            Rule.END_OF_MONTH,
            rf"\b{_END} (?P<next>next) month\b|\b(?P<next2>next) month[- ]end\b|\bnext month's end\b",
            "end of next month",
            is_limit=True,
        ),
        Phrase(
            Rule.END_OF_MONTH,
            rf"\b{_END} (?:the|this) month\b|\bmonth[- ]end\b|\beom\b|\b(?:the|this) month is (?:out|over)\b|\bthis month's end\b",
            "end of the month",
            is_limit=True,
        ),
        Phrase(
            Rule.MIDDLE_OF_MONTH,
            r"\b(?:mid|(?:the )?middle of)[- ](?:(?P<next>next)|the|this)?[- ]?month\b",
            "mid-month",
        ),
        Phrase(
            Rule.END_OF_QUARTER,
            rf"\b{_END} (?:Q(?P<quarter>[1-4])|(?:the|this) quarter)\b|\bquarter[- ]end\b|\b(?:the |this )?quarter(?:'s end| closes| ends| is out)\b|\beoq\b",
            "end of Q1",
            is_limit=True,
        ),
        Phrase(
            Rule.END_OF_YEAR,
            rf"\b{_END} (?:the|this) year\b|\byear[- ]end\b|\beoy\b|\b(?:the|this) year is (?:out|over)\b",
            "end of the year",
            is_limit=True,
        ),
        Phrase(
            Rule.FEAST,
            r"\b(?P<feast>Christmas Eve|Christmas(?: Day)?|Xmas|New Year's Eve|New Year(?:'s Day)?)\b",
            "Christmas Eve",
            needs_limit=True,
        ),
        Phrase(
            Rule.AFTER,
            rf"\b(?:you have|gives? (?:you|us)|we have|allow) (?:another )?{_NUMBER} {_UNIT}(?: (?:from today|from now|left|to \w+))?",
            "you have two weeks",
            is_limit=True,
        ),
        Phrase(
            Rule.AFTER,
            rf"\bin {_NUMBER} (?P<unit>(?:business|working|work) days?)\b",
            "in two working days",
            is_limit=True,
        ),
        Phrase(
            Rule.AFTER,
            rf"\b(?:within|no later than|inside)(?: the next)? {_NUMBER} {_UNIT}(?:' time|'s time)?\b",
            "within two weeks",
            is_limit=True,
        ),
        Phrase(Rule.AFTER, rf"\bin(?: the next)? {_NUMBER} {_UNIT}(?:' time|'s time)?\b(?! ago)", "in two weeks"),
        Phrase(Rule.AFTER, rf"\b{_NUMBER} {_UNIT} (?:from (?:now|today)|hence)\b", "two weeks from now"),
        Phrase(Rule.AFTER, r"\b(?P<amount>a) (?P<unit>week|fortnight) (?:from )?today\b", "a week today"),
        Phrase(Rule.AFTER, r"\b(?:tomorrow|today) (?P<unit>week)\b(?P<amount>)", "today week"),
        Phrase(Rule.DAY_AFTER_TOMORROW, r"\b(?:the )?day after tomorrow\b|\bovermorrow\b", "the day after tomorrow"),
        Phrase(
            Rule.TODAY,
            r"\b(?:later|sometime|still) today\b|\bbefore the day is (?:out|over)\b",
            "later today",
            is_limit=True,
        ),
        Phrase(
            Rule.TOMORROW,
            r"\b(?:tomorrow|tomorow|tommorrow|tommorow|tmrw|tmr)\b(?: (?:morning|afternoon|evening|night|noon|lunch(?:time)?))?",
            "tomorrow morning",
        ),
        Phrase(Rule.TODAY, r"\b(?:today|tonight|tonite|this (?:morning|afternoon|evening))\b", "tonight"),
        Phrase(
            Rule.WEEKDAY,
            rf"\b(?:(?:eod|cob|(?:the )?(?:end|close) of (?:day|business|play)|coming|(?:first thing|noon|midday|lunchtime|midnight))(?: on)? )?{_DAY}",
            "EOD Thursday",
        ),
        Phrase(
            Rule.END_OF_DAY,
            r"\b(?:eod|cob|(?:the )?(?:end|close) of (?:the )?(?:day|business|play|today)|(?:by|before) midnight(?! (?:on )?(?:mon|tue|wed|thu|fri|sat|sun))|before (?:you|we|I) (?:leave|close|go home)(?: (?:tonight|today))?)\b",
            "end of day",
            is_limit=True,
        ),
    ),
    limits=r"\b(?:by|before|until|till|til|(?:no|not) later than|at the latest|latest|due|deadline(?: is|:)?|within|on|for)(?: on| by| the| this| end of)?$",
    cut_offs=r"(?:\b(?:by|before|until|till|til|(?:no|not) later than|at the latest|latest|due|deadline…|within|expires?|closes?|ends?)(?: on| by| the| this| noon| midnight| lunchtime| \d{1,2}(?:[:.]\d\d)? ?(?:am|pm)?| o'clock)*|\bbefore (?:the |our |your |my )?\w+(?: \w+)? (?:of|on))$",
    identifying=r"(?:\b(?:of|from|dated|since|after|last|past|previous|every|every second|every other|second|each|the|your|our|my|his|her|their|instead of|not|ago|between|version|no\.?|number|one|any|some|(?:can't|cannot|couldn't)(?: do| make(?: it)?)?|not available|unavailable|away|closed|starting|as of|effective|only|happy|lovely|nice|great)|'s|\d)$",
    events=r"\b(?:(?:meeting|call|session|workshop|event|conference|lunch|dinner|presentation|webinar|flight|interview|delivery|review|trip|visit|training|party|demo|board|appointment|class|course|concert|wedding|exam|game|match|minutes|notes)(?: on| of| for| this)?|(?:spoke|met|signed|agreed|ordered|booked|bought|paid|started|talked|was|were|returned|delivered|failed|broke|left|dropped|(?<!be\s)(?<!it\s)sent|wrote|asked|said|called|came|received|arrived|happened)(?: on| of| to me| to us| you| me| us)*)$",
    refused=r"^[^?;]{0,60}, (?:so )?(?:that|this|it)(?:'s| is)? (?:won't|will not|doesn't|can't|not going to)|^ (?:is|'s) a (?:bank|public|national)? ?holiday|^ (?:\w+ )?(?:doesn't|does not|won't|will not|isn't|is not|is no good|is difficult|is full|is out|is impossible|is tricky|is a holiday|is taken|is bad|can't|cannot|is booked)\b",
    named=r"^(?:'s\b| (?:meeting|call|session|report|review|edition|lunch|numbers|figures|newsletter|workshop|class|delivery|shift|invoice|statement|mail|e-?mail|issue|game|appointment)\b)",
    passed=r"\b(?:after|past|from|as of|beyond)$",
    limits_after=r"^,? (?:at the (?:very )?latest|latest|before (?:noon|midday|lunch|\d{1,2})|or (?:sooner|earlier|before)|if not sooner|is (?:my|the|our|your) (?:hard stop|limit|deadline|latest|cut-?off|last day))\b|^.{0,60}(?:\b(?:before|by) then\b|\bknow before\b|\bhear before\b)",
)
