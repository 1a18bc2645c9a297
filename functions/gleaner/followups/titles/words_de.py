"""Titles in German."""

# fmt: off
# ruff: noqa: SIM905
# A row is a line: the patterns of a language are read side by side. Word lists are read as text.

from functools import partial

from gleaner.followups.titles.verb_final import Order, phrase
from gleaner.followups.titles.verbs import Verbs
from gleaner.followups.titles.wording import Cuts, Frames, Pronouns, Row, Swap, Wording

_YOU = r"(?:(?-i:Sie)|du|ihr|jemand(?: von (?:euch|Ihnen|Ihrem Team))?|einer von (?:euch|Ihnen)(?: beiden)?|wer(?: von euch)?)"
_WE = r"(?:ich|wir)"
_SOFT = r"(?:,? (?:bitte|mal|noch|auch|kurz|vielleicht|eventuell|evtl\.?|dann|nochmal|noch einmal|gegebenenfalls|schon|doch|schnell|jetzt|so (?:nett|freundlich|lieb|gut) sein(?: und)?|netterweise|freundlicherweise|ausnahmsweise|also|eigentlich))*,?"

_DAY = r"(?:(?:Mon|Diens|Mitt|Donners|Frei|Sams|Sonn)(?:tag|woch|abend)(?:s?vormittag|morgen|mittag|nachmittag|abend|früh)?s?(?: (?:früh|Vormittag|Mittag|Nachmittag|Abend|Morgen|vormittag|nachmittag|abend|morgen|mittag))?)"
_MONTH = r"(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jan|Feb|Apr|Jun|Jul|Aug|Sept?|Okt|Nov|Dez)\b\.?"
_DATE = rf"(?:(?:de[nmr] )?\d{{1,2}}\. ?{_MONTH}(?: \d{{4}})?|(?:de[nmr] )?\d{{1,2}}\. ?\d{{1,2}}\.(?:\d{{2,4}})?|(?:de[nmr] )?\d{{1,2}}\.(?=$|[ ,]))"
_HOUR = r"(?:\d{1,2}(?:[:.]\d\d)? ?Uhr(?: \d\d)?|\d{1,2}:\d\d|halb (?:eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)|Mitternacht|(?<=um )(?:eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)\b)"
_POINT = (
    rf"(?:(?:(?:[nN]ächste[nrms]?|[kK]ommende[nrms]?|[dD]iese[nrms]?|de[nmr]) )?{_DAY}(?: (?:in einer Woche|in zwei Wochen|nächster Woche|der nächsten Woche|kommender Woche))?(?:,? {_DATE})?|{_DATE}|[üÜ]bermorgen|[mM]orgen(?: (?:früh|[vV]ormittag|[mM]ittag|[nN]achmittag|[aA]bend|in der Früh))?|[hH]eute?(?: (?:noch|früh|[vV]ormittag|[mM]ittag|[nN]achmittag|[aA]bend|[nN]acht))?"
    rf"|(?:Ende|Anfang|Mitte|Beginn) (?:der|des|dieser|dieses|nächster|nächsten|kommender|kommenden|{_MONTH}) ?(?:nächsten |kommenden |laufenden )?(?:Woche|Monats|Jahres|Tages)?|(?:die|[dD]iese|[dD]ieser|[nN]ächste|nächster|nächsten|[kK]ommende|kommender|der nächsten|der kommenden) Wochen?|(?:Monats|Jahres|Wochen|Tages)ende|Feierabend|EOD|(?:das|dem|dieses|diesem|kommendes) Wochenende|Wochenende|(?:nächsten|kommenden|diesen) Monat|KW \d\d?|{_HOUR})"
)
_LIMIT = r"(?:bis(?: spätestens| zum| zur| zu| einschließlich| inklusive)?|spätestens(?: am| bis| zum)?|vor(?: dem)?|am|ab|zum|zu|gegen|um|für|noch|schon|gleich|jeweils|zwischen|im Laufe|übers|über das)"
_SPAN = r"(?:eine[rmns]?|zwei|drei|vier|fünf|sechs|acht|zehn|vierzehn|\d+|ein paar|wenigen|einigen) (?:Stunden?|Tagen?|Wochen?|Monaten?|Werktagen?|Arbeitstagen?)"

_CUTS = Cuts(
    breaks=r"[;!?(]|(?<!\bz)(?<!\bB)(?<!\d)(?<!\bDr)(?<!\bFr)(?<!\bHr)(?<!\bNr)(?<!\bca)(?<!\bStr)(?<!\bPos)(?<!\bAbs)(?<!\bbzw)\.(?=\s|$)|\.\.|: | [-–—] |—|,(?!\d)(?! (?:wenn|sobald|falls|ob|dass|wann|wie(?= (?:viel|lange|hoch|oft|es|ich|wir|du|Sie|ihr|der|die|das|man|weit|groß|teuer)\b)|wo|wer|wen|wem|was|welche[rsnm]?|warum|wieviel|woher|wohin)\b)(?! (?:(?:der|die|das|den|dem|ein|eine|einen|Ihre?n?|deine?n?|zwei|drei|\d+) )?[\w-]+(?: [\w-]+)? (?:und|oder) (?:der|die|das|den|dem|ein|eine|einen|Ihre?n?|deine?n?|\d+)?\b)|,? (?:damit|weil|sobald|wenn|falls|sofern|bevor|nachdem|während|da(?= (?:ich|wir|der|die|das|er|sie|es)\b)|sodass|aber(?= )|denn|sonst|und (?:ich|wir|dann|gib|geben Sie|melde|melden|sag|teil|teilen))(?![\w-])",
    leads_on=r"\b(?:wissen|sagen|fragen|prüfen|schauen|Bescheid|mitteilen|sehen|klären|nachsehen|nachschauen|froh|dankbar|verbunden|nett|schön|toll|super|gut|lieb|freuen|helfen|geholfen|wäre|hilft|melde\w* (?:dich|euch|Sie sich|sich)(?: kurz| bitte)?)$",
    relatives=r", (?:der|die|das|den|dem|deren|dessen|wo|was|welche\w*) ",
    joints=r",? (?:der|die|das|dass|ob|und|für|mit|in|im|am|an|auf|bei|beim|zum|zur|zu|nach|von|vom|über|wegen|ohne|durch|aus|samt|inklusive|als|statt)(?= )|, ",
    openings=r"(?:(?:und|aber|also|auch|ach|oh|ok|okay|ja|nein|naja|na|übrigens|so|hallo|hi|hey|servus|moin|PS|p\.s|\d+[.)])\b[,:.!;) –-]*|(?:kurze (?:frage|info)|frage|nächste frage|(?:freundliche |kleine )?erinnerung|sorry[\w ]{0,25}|danke[\w ]{0,20}|alles klar|geht klar|passt|wird gemacht|versprochen|keine sorge|kein problem|kein stress|eilt nicht|verstanden|super|prima|gut|schön|mama|papa|todo|leute|team) ?[,:.!;)–-]+ ?|[-*•–>.…]+ )(?=\w)",
    endings=r"(?:,| (?:bis|am|spätestens|und|oder|eine|von|für|zum|zur|im|bitte|(?-i:mal)|dann|aber|wenn|als|weil|ja|okay|ok|danke|gell|oder|doch|noch|nicht wahr|ne|auch|schon|wieder einmal|gerne?|so|binnen|kannst du|könntest du|können Sie|könnten Sie|versprochen|lg|ob|dass|weil))$",
    fillers=r"\b(?:bitte|(?-i:mal)|einmal(?! (?:die|pro|im))|noch(?: (?:mal|einmal))?(?! (?:nicht|kein\w*|\d)\b)|kurz|doch(?! noch)|gerne?|schnellstmöglich|baldmöglichst|umgehend|zeitnah|möglichst bald|so (?:bald|schnell|rasch) (?:wie möglich|es geht)|bei gelegenheit|wenn (?:es geht|möglich|du (?:magst|Zeit hast|kannst)|Sie Zeit haben|es passt)|falls möglich|vielleicht|eventuell|evtl\.?|freundlicherweise|netterweise|selbstverständlich|natürlich|dann|also|halt|eben|ehestmöglich|ehestens|demnächst|in Kürze|rechtzeitig|sofort|gleich|jetzt|dringend|ganz|einfach|höflich|herzlich|dazu(?= (?:noch|mal))|ja(?! und)|nämlich|eh|schleunigst|unverzüglich|alsbald|sicher|freundlichst|diesbezüglich|hiermit)(?![\w-])(?! (?:gut|schön|lieb)\b),?",
    times=rf"(?<![\w/-])(?:,? ?{_LIMIT}(?: {_LIMIT})?(?: de[mnr]| das)? )?(?<!\bvom )(?<!\bvon )(?<!\bseit )(?<!\bletzten )(?<!\bder )(?<!\bdes )(?<!\bjeden )(?<!\bguten )(?<!\bIhr )(?<!\bIhre )(?<!\bunser )(?-i:{_POINT})(?:(?:,? (?:oder|und|um|bis|ab|gegen|zwischen|vor|am|den) |, | - |-| ){_POINT})*(?![\w/-])|(?<!\w)(?:,? ?(?:binnen|in|innerhalb(?: von)?|innert)(?: der nächsten| den nächsten| nächsten)? {_SPAN})\b|(?<!\w)(?:spätestens|ehestens)\b",
    conditions=r"(?:wenn|falls|sobald|weil|da|bevor|nachdem|während|solange|obwohl|damit|dass|als|wie|sorry|danke|(?:von |mit |für |auf )?(?:der|die|das|den|dem|deren|was) (?:Sie|du|ihr|ich|wir|er|es|sich|uns|mir|man)|wofür|weshalb|sofern|sollte|sollten|aufgrund|wegen|laut|anbei|hoffe)\b",
    asks=r"\b(?:du|dich|dir|dein\w*|Sie|Ihnen|Ihr\w*|ihr|euch|euer|eure\w*|bitte|brauch\w+|benötig\w+|fehlt|fehlen|muss|müssen|müsste|sollte|wart\w+|gern|gerne|noch)\b",
    promises=r"\b(?:ich|wir|bekomm\w*|erhalt\w*|erhält\w*|folgt|kommt|wird|werden|gehen|geht)\b",
    vague=r"^\w+$|^(?:das|die|den|dies|es|ihn|sie|dem|welche|dazu|davon|daran|darauf|damit|dafür|darum|ihm|ihr|ihnen)(?: (?-i:[a-zäöü])[\w-]*)*(?: (?:in|an|auf|bei|mit|zu|von|nach|für|aus|im|am|beim|zum|zur|vom) (?:\w+ )?(?-i:[A-ZÄÖÜ])[\w-]+(?: (?-i:[a-zäöü])[\w-]*)*)?$",
)

_ARTICLES = (
    Swap(r"\b(?:(?-i:Ihr)e|deine|eure|euere)\b(?= )", "die"), Swap(r"\b(?:(?-i:Ihr)en|deinen|euren)\b(?= )", "den"), Swap(r"\b(?:(?-i:Ihr)em|deinem|eurem)\b(?= )", "dem"),
    Swap(r"\b(?:(?-i:Ihr)er|deiner|eurer)\b(?= )", "der"), Swap(r"\b(?:(?-i:Ihr)es|deines|eures)\b(?= )", "des"), Swap(r"\b(?:(?-i:Ihr)|dein|euer)\b(?= (?-i:[A-ZÄÖÜ\"]))", "das"),
)
_OWN_ARTICLES = (
    Swap(r"\b(?:meine|unsere)\b(?= )", "die"), Swap(r"\b(?:meinen|unseren|unsern)\b(?= )", "den"), Swap(r"\b(?:meinem|unserem)\b(?= )", "dem"),
    Swap(r"\b(?:meiner|unserer)\b(?= )", "der"), Swap(r"\b(?:meines|unseres)\b(?= )", "des"), Swap(r"\b(?:mein|unser)\b(?= (?-i:[A-ZÄÖÜ]))", "das"),
)
_PRONOUNS = Pronouns(
    incoming=(Swap(r"\b(?:meine?[nmrs]?|unser(?:e[nmrs]?|n)?)\b(?= )", "{of_who}"), Swap(r"\b(?:mir|mich|uns)\b", "{who}"), *_ARTICLES),
    outgoing=(Swap(r"\b(?:(?-i:Ihr)(?:e[nmrs]?)?|deine?[nmrs]?|eue?r(?:e[nmrs]?)?)\b(?= )(?! (?:habt|könnt|seid|braucht|wollt|wisst)\b)", "{of_who}"), Swap(r"\b(?:dir|dich|euch|(?-i:Ihnen)|(?-i:Sie))\b", "{who}")),
    promised=(Swap(r"\b(?:bei|für) (?:dir|euch|(?-i:Ihnen))\b", ""), Swap(r"(?<!mit )(?<!bei )(?<!zu )(?<!von )(?<!nach )(?<!auf )(?<!an )(?<!über )(?<!für )\b(?:dir|euch|(?-i:Ihnen))\b(?= \S+ )", ""), *_OWN_ARTICLES),
    asked=(Swap(r"(?<!über )(?<!mit )(?<!bei )(?<!an )(?<!für )(?<!von )(?<!zu )(?<!auf )(?<!nach )\b(?:mir|uns)\b(?= \S+ )", ""), *_ARTICLES),
    neutral=(Swap(r"^(?:der|die|das|den|dem|des|eine?[nmrs]?|mein\w*|dein\w*|(?-i:Ihr)\w*|eue?re?\w*|unser\w*) (?=(?-i:[A-ZÄÖÜ]))", ""), *_ARTICLES, *_OWN_ARTICLES),
)

_VERBS = Verbs(
    infinitives=(
        "ändern abholen aktualisieren akzeptieren anerkennen anfordern anfragen angeben anpassen anrufen antworten arbeiten ausfüllen backen bauen beachten beantragen beantworten beobachten bearbeiten beauftragen begleichen begleiten begutachten beheben bekommen belegen "
        "benachrichtigen benennen beraten berechnen berichten berichtigen berücksichtigen beschaffen beschreiben besichtigen besorgen bestätigen bestellen bewerten bezahlen binden bitten bleiben blocken borgen brennen bringen buchen bügeln canceln checken decken denken drehen drucken "
        "drücken durchgehen einholen eintragen empfehlen entfernen entscheiden entschuldigen entsorgen entsperren ergänzen erinnern erklären erledigen ermitteln erneuern eröffnen ersetzen erstatten erstellen erteilen erweitern erzählen fahren faxen fertigen finden fixen formulieren fotografieren fragen freigeben freischalten "
        "führen füllen füttern geben gehen genehmigen gießen graben gucken haben halten hängen heben heizen helfen hinterlegen hochladen holen hören hüten impfen informieren installieren kämpfen kaufen kehren kennzeichnen klären kleben klingeln klopfen kochen kommen kontaktieren kontrollieren "
        "kopieren korrigieren kosten kriegen kümmern kündigen kürzen laden lagern lassen laufen legen leihen leiten lernen lesen liefern löschen lösen machen mahnen malen mailen markieren melden mieten mischen mitbringen mitteilen mähen montieren nachreichen nehmen nennen notieren öffnen ordnen organisieren packen parken "
        "pflanzen planen posten probieren prüfen putzen rechnen regeln reinigen reden rühren reichen reißen reparieren reservieren retournieren richten rücken rufen räumen sagen sammeln säubern scannen schaffen schalten schauen schenken schicken schieben schildern schlagen schließen schneiden schreiben sehen senden setzen sichern simsen singen "
        "sortieren sorgen speichern spenden sperren spielen sprechen spülen starten stecken stehen stellen stimmen stoppen stornieren streichen streuen suchen tanken tauschen teilen telefonieren testen texten tippen tragen transportieren treffen treten trinken trocknen tun übergeben überlassen überlegen übermitteln übernachten übernehmen überprüfen überreden überreichen "
        "überschicken übersenden übersetzen überweisen umbuchen unterlassen unterschreiben unterstützen unterzeichnen verabreden veranlassen verändern verbessern verbuchen vereinbaren verfassen vergessen vergleichen vergüten verhandeln verkaufen verkürzen verlängern verlegen vermeiden vermerken vermessen vermitteln veröffentlichen verpacken verraten "
        "verrechnen verschicken verschieben versenden versetzen versichern versorgen verständigen versuchen verteilen vertreten verwahren verweisen verwenden verzichten vorlegen wählen warnen warten waschen wechseln wecken weiterleiten werfen wickeln wiederholen wischen wissen zahlen zählen zeichnen zeigen ziehen zukommen zusagen zustellen zustimmen "
        "behandeln befüllen bessern wenden veranschlagen beifügen einfügen pflegen programmieren spendieren stempeln beglaubigen legalisieren abstimmen recherchieren reklamieren gutschreiben erheben erbringen nachweisen besprechen beschleunigen beziehen begründen erarbeiten umsetzen verarbeiten hinweisen verlinken kommentieren ausdrucken"
    ),
    irregular=(
        "gib:geben gibst:geben gibt:geben nimm:nehmen nimmst:nehmen nimmt:nehmen lies:lesen liest:lesen sieh:sehen siehst:sehen sieht:sehen sprich:sprechen sprichst:sprechen hilf:helfen hilfst:helfen hilft:helfen vergiss:vergessen wirf:werfen wirfst:werfen triff:treffen tritt:treten "
        "lässt:lassen lasst:lassen trägst:tragen trägt:tragen hältst:halten hält:halten fährst:fahren fährt:fahren lädst:laden lädt:laden schläfst:schlafen wäschst:waschen tu:tun tust:tun tue:tun sammle:sammeln regle:regeln wechsle:wechseln erinnere:erinnern ändere:ändern liefere:liefern kümmere:kümmern kümmer:kümmern bügle:bügeln "
        "verbessere:verbessern empfiehl:empfehlen empfiehlst:empfehlen übernimm:übernehmen übernimmst:übernehmen übergib:übergeben versprich:versprechen wäre:sein sei:sein schickten:schicken brächten:bringen gäben:geben nähmen:nehmen kämen:kommen gäbst:geben brächtest:bringen kämst:kommen gäbe:geben ließen:lassen ließest:lassen"
    ),
    orders="en:en ert:ern elt:eln test:en tet:en ten:en est:en et:en st:en t:en e:en ere:ern er:ern n:n :en :n",
    promises="en:en e:en ere:ern er:ern n:n :en :n",
)

_ORDER = Order(
    writers="ich|wir",
    readers="(?-i:Sie)|du|ihr",
    others="der|er|es|man|(?-i:sie)|ein",
    auxiliaries="sind|bist|seid|ist|hast|habt|haben|war",
    own="mich|mir|uns",
    readers_own="dich|dir|euch|sich",
    particles=frozenset("ab an auf aus bei bereit dazu durch ein fest fort frei gut heim her herein drüber heraus herum hin hinein hinzu hoch los mit nach nieder raus rein rüber rum rauf runter statt teil um vor voran voraus vorbei weg weiter wieder zu zurecht zurück zusammen zusammen fertig klar voll vorbei".split()),
    modals=r" (?:kannst|können|könnten|könntest|könntet|könnt|könnte|würden|würdest|würdet|würde|wollen|wollten|willst|wolltest|mögen|möchten|magst|möchtest|müssen|sollen|sollten|dürfen|dürften|werden)(?= |$|,)",
    conjunctions="wenn|falls|sobald|weil|da|bevor|nachdem|während|solange|obwohl|als|dass|damit|sofern|ob|wie",
    sub=r",? (?:ob(?:'s)?|wenn|sobald|falls|dass|wann|wie(?= (?:viel|lange|hoch|oft|es|ich|wir|du|Sie|ihr|der|die|das|man|groß)\b)|wo|wer|wen|wem|was|warum|wieviel|woher|wohin|welche[rsnm]?|um(?= .*\bzu ))(?= )",
    weak="mir|mich|uns|dir|dich|euch|Ihnen|es|ihn|sie|ihm|ihr|ihnen|sich",
    prepositions="bei|beim|nach|vor|von|vom|mit|in|im|an|am|auf|gegen|uber|per|aus|ohne|bis|zu|zum|zur|fur|als|und",
    to_infinitive=r"\b(ab|an|auf|aus|bei|bereit|dazu|durch|ein|fest|fort|frei|her|hin|hinzu|los|mit|nach|um|vor|vorbei|weg|weiter|wieder|zu|zurück|zusammen|hoch|statt|teil|voran)zu((?-i:[a-zäöüß])\w+n)\b|\bzu ((?-i:[a-zäöüß])\w+n)(?=$| und|,|\b(?! (?:Bescheid)))",
    leads=False,
)

_ZU = r"(?:.* zu (?-i:[a-zäöü])\w+n\b.*|zu \w+n\b.*|.*\b\w*(?:ab|an|auf|aus|bei|durch|ein|fest|frei|her|hin|los|mit|nach|um|vor|vorbei|weg|weiter|wieder|zurück|zusammen|hoch|teil|statt|zu)zu\w+n\b.*)"

WORDING = Wording(
    requests=(
        Row(rf"(?<!\bwenn )(?<!\bob )(?<!\bdass )\b(?:könnten|könntest|könntet|könnte|können|kannst|könnt|kann|würden|würdest|würdet|würde|wollen|willst|magst|mögen) {_YOU}{_SOFT} (?P<do>(?!Sie\b|ich\b|wir\b).+)"),
        Row(rf"\b(?:bitte|bitten|ersuche|ersuchen|gebeten|ersucht|aufgefordert|angewiesen|vergiss nicht|vergesst nicht|vergessen(?: Sie)?(?: bitte)? nicht|denk|denkt|denken|bitten|gehalten|lieb|nett|freundlich|gut|Güte|gelegen|obliegt|verpflichtet|Aufgabe|daran|darum)(?:,? (?:ich|wir|Sie|dich|euch|du|ihr|daher|höflich|hiermit|bitte|auch|mich|uns|daran|dran|darum|und|noch|so|unbedingt|nur|wieder|somit|deshalb))*,? (?P<do>{_ZU})"),
        Row(r"(?:^|[,;:.!?–-] )(?:(?:und|aber|also|dann|bitte|doch|deshalb|daher|nur|oder) )*(?=(?P<order>(?!seien|sei\b|danke|hoffe|wäre|habe?n?\b|sehen wir|können|könn|kann|würde|sind\b|ist\b|gehe davon|vergiss|entschuldig|verzeih|mach dir keine|mach dir keinen|schönen?\b|viele?\b|liebe\b|beste\b|stell dir vor|denk dran|teilen wir)[a-zäöüß]+ .+))"),
        Row(r"\b(?:lieb|nett|gut|freundlich) und (?:würden|würdest|könntest|könnten)(?: du| Sie)? (?P<do>.+)"),
        Row(r"\b(?:wenn|dass|ob) (?:Sie|du|ihr|jemand(?: von (?:euch|Ihnen))?|einer von euch)(?: (?:vielleicht|bitte|mal|noch|auch|uns|mir)(?= (?:noch|mal|auch|vielleicht|bitte)))* (?P<last>(?!Fragen|Zeit|Interesse|Lust|einverstanden|möchten\b(?=$|,)|wollen\b(?=$|,)|das\b(?= (?:auch|so) ))[^,]+)"),
        Row(r"^(?P<what>(?:(?:de[rnm]|die|das|ein|eine|einen|Ihr|Ihre|Ihren|dein|deine|deinen|eure|alle) )[^,]{2,60}?) (?:müssen|müssten|sollten|musst|müsstest|solltest|müsst|dürfen|können|kannst) (?:Sie|du|ihr)(?: (?:noch|bitte|auch|dann|uns|mir(?= noch)))* (?P<do>.+)", "{what} {do}", "{what} {do}"),
        Row(r"(?:^|, )(?P<what>die|das|den|sie|ihn|es) (?:müssen|müssten|sollten|musst|müsstest|solltest|müsst) (?:Sie|du|ihr)(?: (?:noch|bitte|auch|dann))* (?P<do>.+)", "{what} {do}", "{what} {do}"),
        Row(r"\b(?:Sie|du|ihr) (?:müssen|müssten|sollten|musst|müsstest|solltest|müsst)(?: (?:noch|bitte|auch|dann|jedoch))* (?P<do>(?!wissen|entschuldigen).+)"),
        Row(r"^(?P<turned>(?:de[rnm]|die|das|ein|eine|einen|Ihr|Ihre|Ihren|dein|deine|deinen|alle) [^,]{2,60}? [a-zäöü]+ (?:Sie|du|ihr) .+)"),
        Row(r"\bbitte (?=(?P<order>(?-i:[a-zäöü])[a-zäöüß]+ .+))"),
        Row(r"\b(?:möchte|möchten|darf|dürfte|dürften|würde|wollte|will) (?:ich|wir)\b.*?\bum (?P<what>(?:eine?\w*|Ihre?\w*|deine?\w*|die|das|den)\b.+?) (?:bitten|ersuchen)\b", "{who} bittet um {what}", "{what}"),
        Row(r"\b(?:ich|wir) (?:möchte|möchten|darf|dürfen|würde|würden|wollte)\b.*?\bum (?P<what>(?:eine?\w*|Ihre?\w*|deine?\w*|die|das|den)\b.+?) (?:bitten|ersuchen)\b", "{who} bittet um {what}", "{what}"),
        Row(r"\b(?:bitte|bitten|ersuche|ersuchen|wird gebeten|gebeten)(?: (?:ich|wir|Sie|dich|euch|daher|höflich|dringend|hiermit|herzlich|nochmals))* um (?P<what>.+?)(?: (?:gebeten|ersucht|bitten|ersuchen))?(?=[.,;!?]|$)", "{who} bittet um {what}", "{what}"),
        Row(r"(?:^|[,;:.!?–-] )(?=(?P<todo>[^.;:!?]*\bbitte\b.+))"),
        Row(r"\b(?:brauche|brauchen|bräuchte|bräuchten|benötige|benötigen|brauch|benötigten)(?: (?:ich|wir))?(?: (?:noch|von (?:Ihnen|dir|euch)|dringend|unbedingt|auch|nur|bitte|dafür|dazu|hier|allerdings))* (?P<what>(?!nicht\b|kein\w*\b|Sie\b(?=$)|wir\b|ich\b).+?)(?: von (?:Ihnen|dir|euch))?(?=[.,;!?]|$)", "{who} braucht {what}", "{what}"),
        Row(r"^(?:nur |allein |lediglich )?(?P<what>(?:(?:der|die|das|ein|eine|Ihr|Ihre|dein|deine|eure|euer) ).{2,50}?) (?:fehlt|fehlen|steht|stehen|liegt|liegen)(?: (?:mir|uns))?(?: (?:noch|aber|leider))*(?: (?:aus|immer noch aus|nicht vor|noch))?(?=$|[.,;!])", "{who}: {what} fehlt", "{what} fehlt"),
        Row(r"\bfehlt(?: (?:mir|uns|hier|dazu|da|dafür|lediglich|noch|nur|leider|von (?:Ihnen|dir|euch|(?:Ihrem|deinem|eurem|Ihrer|deiner|eurer) \w+)|immer|weiterhin|jetzt))* (?P<what>(?:der|die|das|ein|eine|Ihr|Ihre|dein|deine|eure|euer|zwei)\b.+)", "{who} fehlt {what}", "{what} fehlt"),
        Row(r"\bfehlen(?: (?:mir|uns|hier|dazu|da|dafür|lediglich|noch|nur|leider|von (?:Ihnen|dir|euch|(?:Ihrem|deinem|eurem|Ihrer|deiner|eurer) \w+)|immer|weiterhin|jetzt))* (?P<what>(?:der|die|das|ein|eine|Ihr|Ihre|dein|deine|eure|euer|zwei)\b.+)", "{who} fehlen {what}", "{what} fehlen"),
        Row(r"\b(?:warte|warten)(?: (?:ich|wir))?(?: (?:noch|immer|weiterhin|seit \w+|schon|bis heute|dringend))* auf (?P<what>(?:de[nm]|die|das|eine?[nm]?|Ihre?[nm]?|deine?[nm]?|eure?[nm]?)\b.+)", "{who} wartet auf {what}", "{what}"),
        Row(r"\b(?:hätte|hätten|möchte|möchten|wünsche|wünschen)(?: (?:ich|wir))?(?: (?:von (?:Ihnen|dir|euch)|noch|auch|bitte))* (?:gerne? )?(?P<what>(?:den|die|das|eine?n?|Ihre?n?|deine?n?|eure?n?|noch)\b.+?)(?: (?:gerne?|haben|bekommen|erhalten|sehen))?(?=[.,;!?]|$)", "{who} {what} geben", "{what}"),
        Row(r"\b(?:kriege|krieg|bekomme|bekommen|kriegen|kann|können|dürfte|darf|könnte|könnten)(?: (?:ich|wir))(?: (?:von (?:Ihnen|dir|euch)|bitte|mal|noch|auch|vielleicht))* (?P<what>(?:den|die|das|eine?n?|Ihre?n?|deine?n?|eure?n?)\b.+?)(?: (?:haben|bekommen|kriegen|erhalten|leihen|ausleihen))(?=[.,;!?]|$)", "{who} {what} geben", "{what}"),
        Row(r"^(?P<todo>(?!.*\b(?:ich|wir|Sie|du|ihr|es|man|er|sie|wollen|können|müssen|sollen|werden|sind|ist|hat|haben|wird|kann|muss)\b)[^,;.!?:]+?)(?=$|[,;.!?])"),
        Row(r"\b(?:kriege|krieg|bekomme|bekommen|kriegen) (?:ich|wir)(?: (?:von (?:Ihnen|dir|euch)|bitte|mal|noch|auch|vielleicht))* (?P<what>(?:den|die|das|eine?n?|Ihre?n?|deine?n?|eure?n?)\b.+)", "{who} {what} geben", "{what}"),
    ),
    promises=(
        Row(r"(?:^|[,;:.!] )(?:(?:dazu|dann|ich|wir) )*(?:melde|melden|meld)(?: (?:ich|wir))? (?:mich|uns)(?: (?:dann|wieder|nochmal|noch|bei (?:Ihnen|dir|euch)|umgehend|bald))*(?= und |[,.!;]|$)", "bei {who} melden", "sich melden"),
        Row(rf"^(?P<what>(?:zu |für |um |wegen |mit |den |die |das |eine?n? )[^,]{{3,60}}?) (?:muss|müssen|werde|werden|will|kann|können) {_WE}(?: (?:dann|auch|noch|mich|uns))* (?P<do>.+)", "{what} {do}", "{what} {do}"),
        Row(rf"\b(?:werde|werden) {_WE}(?: (?:dann|auch|noch))* (?P<do>(?!es nicht).+)"),
        Row(rf"\b{_WE} (?:werde|werden|will|wollen|muss|müssen|möchte|kann|können|werd)(?: (?:dann|auch|noch|mal))* (?P<do>(?!nicht\b).+)"),
        Row(r"\b(?:Sie|du|ihr) (?:hören|hörst|hört)(?: (?:dann|bald|noch|wieder|in Kürze|morgen|umgehend))* von (?:mir|uns)\b", "bei {who} melden", "sich melden"),
        Row(r"\b(?:hören|hörst|hört) (?:Sie|du|ihr)(?: (?:dann|bald|noch|wieder|in Kürze|morgen|umgehend))* von (?:mir|uns)\b", "bei {who} melden", "sich melden"),
        Row(r"^(?P<what>(?:der|die|das|den|ein|eine|einen|meine?n?|unsere?n?) [^,]{2,60}?) (?:bekommen|bekommst|bekommt|erhalten|erhältst|erhaltet|kriegst|kriegt|kriegen|haben|hast|habt) (?:Sie|du|ihr)\b.*", "{who} {what} geben", "{what} schicken"),
        Row(r"\b(?:(?:Sie|du|ihr) (?:bekommen|bekommst|bekommt|erhalten|erhältst|erhaltet|kriegst|kriegt|haben|hast|habt)|(?:bekommen|bekommst|bekommt|erhalten|erhältst|erhaltet|kriegst|kriegt|haben|hast|habt) (?:Sie|du|ihr))(?: (?:dann|noch|von (?:mir|uns)|auch|natürlich|ebenfalls|umgehend))* (?P<what>(?!es\b(?= |$)|ihn\b|sie\b|recht\b|mein Wort|ja\b|Bescheid\b|gut\b).+?)(?: (?:von (?:mir|uns)|zurück|zugeschickt|zugesandt|im (?:Postfach|Briefkasten)|drin|vorliegen|auf dem (?:Tisch|Schreibtisch)|(?:\w+ )?geliefert))?(?=[.,!;]|$)", "{who} {what} schicken", "{what} schicken"),
        Row(rf"(?:^|[,;:.!] |\bund ){_WE} (?=(?P<promise>(?!habe?\b|hab\b|bin\b|sind\b|hoffe\b|denke\b|weiß\b|war\b|hatte\b|glaube?\b|finde?\b|verstehe?\b|kann\b|hatten\b|waren\b|konnten\b|können\b|haben\b|hoffen\b|denken\b|wissen\b|glauben\b|würden\b|möchten\b|bitten\b)[a-zäöüß']+ .+))"),
        Row(rf"(?:^|[,;:.!] )(?P<inverted>(?:(?![^,;:]*\b(?:ich|wir)\b[^,;:]+\b(?:ich|wir)\b)[^,;:]{{0,80}} )?(?!habe?\b|hab\b|bin\b|sind\b|hatte\b|kann\b)[a-zäöüß']+ {_WE}\b.*)"),
    ),
    questions=(
        Row(rf"\b(?:könnten|könntest|könntet|können|kannst|könnt|würden|würdest|würdet|wollen|willst|magst|mögen|dürfen|darf|kann) {_YOU}(?: [\wäöü.]+){{0,6}}? (?:sagen|mitteilen|erklären|verraten|geben|bestätigen|schreiben|wissen lassen|nennen|prüfen|nachsehen|nachschauen),? (?P<said>(?:ob|dass|was|wann|wie|wieviel|wo|woher|wohin|wer|wen|wem|welche[rsnm]?|warum|bis wann|mit we[mr]|zu we\w+|in welche[rmn]?|auf welche[nmr]?|ab wann|um wie)\b.+)"),
        Row(r"\b(?:sag|sage|sagen|sagt|teil|teile|teilen|teilt|gib|geben|gebt|lass|lassen|lasst|schreib|schreiben|verrate?|erklär|bestätigen|melde?|informieren)(?: (?:Sie|du|ihr|mir|mich|uns|bitte|mal|doch|kurz|noch|einfach|Bescheid|wissen|mit|an|her|bis [\wäöü. ]{2,20}?|rechtzeitig|schnell|gerne?))*,? (?P<said>(?:ob|was|wann|wie|wieviel|wo|woher|wohin|wer|wen|wem|welche[rsnm]?|warum|bis wann|mit we[mr]|in welche[rmn]?|auf welche[nmr]?|ab wann|um wie)\b.+)"),
        Row(r"\b(?:wissen|fragen|frage|gefragt|erfahren|interessiert|interessieren|interessieren würde|klar|unklar|sicher|gesagt|erzählt|keine Ahnung|Ahnung|mitgeteilt|rausgefunden|herausgefunden|geklärt|wundere mich|wüsste|wüssten|sagst|sagen|teilst|hören|ersichtlich|gespannt|neugierig|offen|hervor|weiß nicht|weißt du|wissen Sie|wisst ihr|erkundigen|nachfragen|nachhaken)(?: (?:mich|uns|Sie|dich|du|ihr|gern|gerne|nur|noch|eigentlich|zufällig|mal|ist|mir|ich|wir|nicht|mehr|von (?:Ihnen|dir|euch)|auch|nun|ja|schon|ganz|gerade|eben|bis \w+|mit))*?,? (?P<said>(?:ob|was|wann|wie|wieviel|wo|woher|wohin|wer|wen|wem|welche[rsnm]?|warum|bis wann|mit we[mr]|in welche[rmn]?|auf welche[nmr]?|ab wann|um wie)\b.+)"),
    ),
    meetings=(
        Row(r"\b(?:über|bezüglich|bzgl\.|wegen|betreffend|hinsichtlich|in Sachen|zum Thema|rund um) (?P<thing>(?!(?:den Weg|das hier|dem|das|dies)\b(?= |$)(?! [A-ZÄÖÜ])|(?:eine|zwei) Stunden?|Mittag|\d)(?:[^,;.!?]+?))(?: (?:zu (?:sprechen|reden|besprechen|diskutieren)|sprechen|reden|austauschen|unterhalten|besprechen|beraten|diskutieren|telefonieren|reden wir|spricht|gesprochen|plaudern|zusammensetzen|treffen|zusammenkommen|auszutauschen|zu unterhalten)\b.*)?(?=[,;.!?]|$)"),
        Row(r"\b(?P<thing>(?:das|den|die|die|dein|Ihr|euer|unser|mein|deine|Ihre|eure|unsere|meine|deinen|Ihren|unseren|meinen)(?:e|en)? [^,;.!?]{3,45}?) (?:mit (?:Ihnen|dir|euch) |gemeinsam |zusammen |einmal |mal |kurz |gern |gerne )*(?:zu )?(?:besprechen|durchgehen|durchsprechen|durchzugehen|durchzusprechen|anzuschauen|anzusehen|anschauen|ansehen|abzustimmen|abstimmen|zu unterschreiben|unterschreiben|unterzeichnen|planen|vorzubereiten|vorbereiten|klären|besichtigen|begutachten|abnehmen|auszuwerten|auswerten)\b"),
        Row(r"\b(?P<thing>(?:das|den|die|der|dein|Ihr|euer|unser|mein|deine|Ihre|eure|unsere|meine|deinen|Ihren|unseren|meinen) (?:[\wäöüß-]+ ){0,2}?(?!Termin|Zeit|Tag|Uhrzeit|Treffen|Woche|Kalender|Büro|Terminvorschlag|Datum|Uhr|Gespräch|Besprechung|Vormittag|Nachmittag|Abend|Mittag|Jahre|\w+tag\b)(?-i:[A-ZÄÖÜ])[\wäöüß-]{3,}(?: (?:mit|von|des|der|beim|in) (?:de[rmns] )?(?-i:[A-ZÄÖÜ])[\wäöüß-]+)?) (?:[\wäöüß.]+ ){0,4}?(?:verschieben|verlegen|verlegt|verschoben|vorziehen|vorverlegen|absagen|umlegen|umbuchen|bestätigen|findet|stattfinden|ausfallen|wurde|wird|ist|auf|vertagt|vertagen|schieben|ausmachen|vereinbaren|nachholen|abhalten)\b"),
        Row(r"\b(?:zu|zum|zur|für|vor|bei|beim|auf) (?P<thing>(?:de[rnm]|die|das|eine[rmn]?|Ihre[rmn]?|deine[rmn]?|unsere[rmn]?|meine[rmn]?) (?:[\wäöüß-]+ )?(?-i:[A-ZÄÖÜ])\w*(?:besichtigung|gespräch|abnahme|übergabe|besuch|prüfung|wartung|probe|anprobe|kontrolle|einweihung|feier|fest|termin|vorstellung|untersuchung|besprechung|begehung|schulung|präsentation|sitzung|versammlung|sprechstunde|inspektion|impfung))\b"),
        Row(r"\b(?P<thing>Mittagessen|Abendessen|Essen|Kaffee|Frühstück|Lunch|Bier|Grillen|Spaziergang|Demo|Workshop|Videocall|Videokonferenz|Telefonat|Kick-?off|\w*[Bb]esichtigung|\w*[Üü]bergabe|\w*[Aa]bnahme|Vorstellungsgespräch|\w*gespräch|\w*feier|\w*probe|Radwechsel|\w*versammlung|\w+termin\b|\w*besprechung|\w*sitzung|Training|Seminar|\w*prüfung|\w*untersuchung)\b"),
        Row(r"\b(?P<thing>telefonieren|essen gehen|frühstücken|grillen|zoomen|zusammentelefonieren|wandern|spazieren)\b"),
    ),
    deadlines=(
        Row(r"\b(?:Deadline|Frist|Abgabefrist|Stichtag|letzte[rn]? Tag|letzte[rn]? Termin|Einsendeschluss|Anmeldeschluss|Annahmeschluss|Abgabetermin|Schlusstermin|Ablauf)(?: (?:für|zum|zur|des|der))? (?P<thing>(?:(?:den|das|die|dem|der|des) )?(?-i:[A-ZÄÖÜ])[^,:]+?)(?: (?:ist|endet|läuft|sind|war|wird|beträgt|bleibt|verstreicht)\b.*|: .*)?$"),
        Row(r"^(?P<thing>(?!die Frist\b|Frist\b|der Stichtag\b|Stichtag\b|Deadline\b|Sie\b|du\b|ihr\b|wir\b|ich\b|nach\b|bis\b|es\b|wer\b|was\b|ab\b|vor\b|letzte[rn]?\b|gegen\b|noch\b|da\b|weil\b|wegen\b).+?) (?:ist|sind|muss|müssen|kann|können|endet|enden|läuft|laufen|verfällt|verfallen|gilt|gelten|wird|werden|bleibt|bleiben|bis|nimmt|nehmen|schließt|schließen|soll|sollen|erlischt|verjährt|steht|stehen|dürfen|darf|hat|haben|sollten|wollen|müssten|nach|nur|verstreicht|fällt)\b"),
        Row(r"^(?:nach|bis|ab|vor|gegen|noch bis)\b.{3,40}? (?:kann|können|kannst|könnt|ist|sind|werden|wird|nehmen|nimmt|müssen|muss|gilt|dürfen)(?: (?:Sie|du|ihr|wir|man|noch|keine?|sich))* (?P<thing>.+?)(?: (?:mehr|entgegen|angenommen|möglich|eingereicht|erhoben|gestellt|abgegeben|berücksichtigt)\b.*)?$"),
        Row(r"\b(?:Sie|du|ihr) (?:haben|hast|habt|können|kannst|könnt)\b.*?,? (?:um |die |das |den )(?P<thing>.+)"),
    ),
    starts=r"(?:^|(?<!\d)[,;:.!–] |- )(?:(?:und|aber|also|oder|dann|auch|sag mal|ach|übrigens) )*(?=(?:ist|sind|war|waren|wäre|bist|seid|hast|habt|haben|hat|hätte[nst]?\w*|kann|kannst|könnt|können|könnte[nst]?\w*|soll|sollen|sollte\w*|darf|dürfen|muss|müssen|musst|willst|wollt|wollen|möchten|möchtest|wird|werden|wirst|würde\w*|gibt|gab|geht|ging|kommt|kommst|kommen|läuft|steht|stehen|liegt|passt|stimmt|reicht|reichen|brauch\w*|nehmen|nimmst|nimmt|weiß|weißt|wisst|wissen|was|welche[rsnm]?|wer|wen|wem|wessen|wann|wo|wofür|womit|woran|worauf|warum|wieso|weshalb|wie|wieviel|woher|wohin|in welche[rmn]?|auf welche[nmr]?|bis wann|ab wann|mit wem|von wem|an wen|bei wem|zu wem|für wen|um wie|sonst|irgendwas|irgendwelche|trägt|gehört|gilt|gelten|fährst|fahren|hält|zieht|ziehst|meinst|meinen|findest|finden|schickst|machen|macht|machst|bleibt|bleibst|bekommen|bekommt|bekomme|kriege\w*|stehplätze)\b)",
    stops=r"\?|, (?:ich|wir|denn|weil|da|sonst|danke|bitte)\b",
    lowered=frozenset(
        "der die das den dem des ein eine einen einem einer ist sind war waren wäre bist seid hast habt haben hat kann kannst könnt können soll sollen sollte darf dürfen muss müssen musst willst wollt wollen wird werden wirst würde würden gibt gab geht ging kommt kommst "
        "kommen läuft steht stehen liegt passt stimmt was welche welcher welches welchen welchem wer wen wem wann wo wofür womit warum wieso weshalb wie wieviel woher wohin in auf bis ab mit von an bei zu für um schon noch sonst ob dass im am zum zur beim nach vor seit aus über "
        "wegen ohne und oder aber wenn als mein meine meinen unser unsere unseren dein deine deinen alle alles jede jeder jedes kein keine zwei drei vier wir ich es er man diese dieser dieses diesen dazu damit darum dafür da hier dort hierzu daher leider bitte nur auch sobald falls weil".split()
    ),
    cuts=_CUTS,
    frames=Frames(other="{who}: {what}", answer="{who} antworten: {what}", meeting="Termin mit {who}", meeting_about="Termin mit {who}: {what}", deadline="Frist: {what}", are_questions_capital=True),
    pronouns=_PRONOUNS,
    verbs=_VERBS,
    phrase=partial(phrase, order=_ORDER),
    names=lambda who: {"who": who, "to_who": f"an {who}" if who else "", "of_who": (f"{who}’" if who.endswith(("s", "x", "z", "ß")) else f"{who}s") if who else "die"},
)
