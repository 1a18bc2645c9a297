"""German wording."""

# fmt: off
# A row is a line, however long: act, strength, pattern and example are read side by side.

from gleaner.followups.cue import Act, Cue

_YOU = r"(?:Sie|du|ihr)\b"
_ASK = r"(?:könnten|könntest|könntet|können|kannst|könnt|würden|würdest|würdet|wollen|willst|hätten|mögen)"
_START = r"^\W*(?:(?:und|aber|also|außerdem|ferner|bitte|dann|noch etwas:?|\w+,) )*"
_VERBS = (
    "schick|schicke|sende|ruf|gib|prüf|prüfe|bestätige|mach|schau|vergiss nicht|melde?|leite|unterschreib|unterschreibe|kümmere?|besorg|"
    "trag|füll|lies|sag|nimm|bring|buche?|organisiere|kläre?|reservier|reserviere"
)
_DO = (
    "schicke|schicken|sende|senden|melde|melden|rufe|rufen|kümmere|kümmern|prüfe|prüfen|liefere|liefern|leite|leiten|maile|mailen|gebe|geben|"
    "erledige|erledigen|bringe|bringen|kläre|klären|bereite|bereiten|stelle|stellen|reiche|reichen|buche|buchen|überweise|überweisen|"
    "unterschreibe|komme|kommen|lasse|lassen|organisiere|organisieren|mache|machen|schaue|schauen"
)
_WHOM = (
    r"(?:Ihnen|dir|euch|Sie|dich|mich|mir|uns|das|es|den|die|dem|der|ein|eine|einen|ihn|sie|morgen|heute|bis|noch|gleich|spätestens|"
    r"nächste|diese|am|auf|darum|zeitnah|umgehend)\b"
)

CUES: tuple[Cue, ...] = (
    # requests
    Cue(Act.REQUEST, 0.95, _START + rf"{_ASK} {_YOU}(?!.*\bZeit\b)", "Könnten Sie mir bitte den Vertrag schicken?"),
    Cue(Act.REQUEST, 0.9, rf"\b{_ASK} {_YOU}.*\?", "Zum Vertrag: können Sie ihn heute unterschreiben?"),
    Cue(Act.REQUEST, 0.9, r"\bbitte (?:noch |auch |kurz )?(?!beachten|entschuldig|zögern|nicht|ignorieren|sehr|schön|verzeih|wenden|kontaktieren|melden Sie sich (?:bei|gerne|jederzeit))\w+", "Bitte senden Sie uns die Unterlagen."),
    Cue(Act.REQUEST, 0.9, r"^\W*(?:\w+en) Sie (?:mir |uns |sich |das |es )?(?:doch )?bitte\b(?! nicht)", "Prüfen Sie bitte die Zahlen."),
    Cue(Act.REQUEST, 0.9, r"\b(?:ich|wir) bitten? (?:Sie|dich|euch|um)\b|\b(?:möchte|möchten|darf|dürfte|dürfen) (?:ich |wir )?(?:Sie|dich|euch)\b…\bbitten\b", "Wir bitten um Zusendung der Unterlagen."),
    Cue(Act.REQUEST, 0.85, rf"{_START}(?:{_VERBS})\b (?!ich\b|wir\b)\w+", "Schick mir die Folien."),
    Cue(Act.REQUEST, 0.85, r"\bwäre(?:n)? (?:\w+ )?(?:schön|toll|nett|super|hilfreich|prima|dankbar|sehr dankbar)…, wenn (?:Sie|du|ihr)\b|\bwäre es (?:\w+ )?möglich\b", "Es wäre schön, wenn Sie das prüfen."),
    Cue(Act.REQUEST, 0.8, r"\b(?:brauche|brauchen|benötige|benötigen) (?:ich |wir )?(?:noch |dringend )?(?:\w+ ){0,3}(?:Ihr(?:e[rsnm]?)?|deine?[rsnm]?|eure?[rsnm]?|von (?:Ihnen|dir|euch))\b", "Wir benötigen noch Ihre Unterschrift."),
    Cue(Act.REQUEST, 0.75, r"\b(?:brauche|brauchen|benötige|benötigen)\b", "Ich brauche die Zahlen bis Freitag.", needs_date=True),
    Cue(Act.REQUEST, 0.8, r"\b(?:Sie müssen|müssen Sie|du musst|musst du)\b", "Du musst das Formular bis Freitag abgeben.", needs_date=True),
    # questions
    Cue(Act.QUESTION, 0.96, rf"\b{_ASK} {_YOU}(?: \w+){{0,3}} (?:sagen|mitteilen|erklären|verraten)\b", "Können Sie mir sagen, wer unterschreibt?"),
    Cue(Act.QUESTION, 0.95, r"\b(?:lassen Sie (?:mich|uns)|lass (?:mich|uns)|sagen Sie (?:mir|uns)|sag (?:mir|uns)|geben Sie (?:mir|uns))\b…(?:wissen|Bescheid)?, (?:ob (?:Sie|du|ihr|das|es|der|die)|wann|welche[rsn]?|wie|wer|was|wo)\b", "Lassen Sie mich bitte wissen, ob das passt."),
    Cue(Act.QUESTION, 0.95, r"\b(?:teilen Sie|teil|teile) (?:mir|uns) (?:bitte )?mit, (?:ob|wann|welche[rsn]?|wie|wer|was|wo)\b", "Bitte teilen Sie uns mit, ob das geht."),
    Cue(Act.QUESTION, 0.8, r"^\W*(?:\w+ ){0,3}?(?:wer|was|wann|wo|warum|wieso|welche[rsnm]?|wie|wieviel|womit|wofür)\b.*\?", "Und welche Version nehmen wir?"),
    Cue(Act.QUESTION, 0.75, r"\b(?:haben|hast|habt|sind|bist|wissen|weißt|ist|gibt|soll|sollen|darf|dürfen|stimmt|muss|müssen|geht|wird|werden|konnten|konntest) (?:Sie|du|ihr|es|das|der|die|ich|wir)\b.*\?", "Haben Sie die Rechnung erhalten?"),
    # promises
    Cue(Act.PROMISE, 0.9, r"\b(?:ich|wir) (?:werde|werden) (?!nicht|nie|immer|da sein|dabei sein|im Urlaub)\w+", "Ich werde Ihnen den Vertrag senden."),
    Cue(Act.PROMISE, 0.9, r"\b(?:werde|werden) (?:ich|wir) (?!nicht\b)(?:(?!\?).)*$", "Morgen werde ich das prüfen."),
    Cue(Act.PROMISE, 0.85, rf"\b(?:ich|wir) (?:{_DO}) {_WHOM}(?!.*\b(?:anbei|im Anhang|beigefügt)\b)", "Ich schicke Ihnen morgen das Angebot."),
    Cue(Act.PROMISE, 0.85, rf"\b(?:schicke|sende|melde|rufe|liefere|maile|erledige|kläre|bringe|prüfe|kümmere) (?:ich|wir) {_WHOM}(?!.*\b(?:anbei|im Anhang|beigefügt)\b)(?:(?!\?).)*$", "Morgen schicke ich Ihnen das Angebot."),
    Cue(Act.PROMISE, 0.8, r"\b(?:Sie|du|ihr) (?:erhalten|erhältst|bekommen|bekommst|bekommt|hören|hörst)\b", "Sie erhalten das Angebot bis Freitag.", needs_date=True),
    # meetings
    Cue(Act.MEETING, 0.97, r"\b(?:können|könnten|wollen|sollen|sollten) wir\b…\b(?:treffen|telefonieren|sprechen|verschieben|verlegen|zusammensetzen|besprechen|vereinbaren|abstimmen)\b", "Können wir uns am Donnerstag treffen?"),
    Cue(Act.MEETING, 0.97, r"\b(?:lass|lasst|lassen Sie) uns\b…\b(?:treffen|telefonieren|sprechen|zusammensetzen|besprechen|vereinbaren)\b", "Lass uns am Dienstag telefonieren."),
    Cue(Act.MEETING, 0.97, r"\b(?:passt|passen|ginge|geht|klappt) (?:es |das )?(?:(?:Ihnen|dir|euch|bei) )?.*\?", "Passt Ihnen Donnerstag um zehn?", needs_date=True),
    Cue(Act.MEETING, 0.97, rf"\b(?:haben|hätten|hast|hättest|habt) {_YOU}…\bZeit\b.*\?", "Hätten Sie am Donnerstag Zeit?"),
    Cue(Act.MEETING, 0.96, r"\b(?:sind Sie|bist du|seid ihr|wären Sie)\b…\b(?:verfügbar|frei|erreichbar|da)\b.*\?", "Sind Sie am Freitag verfügbar?"),
    Cue(Act.MEETING, 0.97, r"\bwann (?:passt|(?:haben|hätten) Sie|(?:hast|hättest) du|(?:können|könnten) wir (?:uns|telefonieren|sprechen)|treffen wir|würde (?:es|Ihnen|dir)|wäre es|sind Sie|bist du)\b.*\?", "Wann passt es Ihnen?"),
    Cue(Act.MEETING, 0.96, r"\bwie wäre?(?:'s| es)?\b.*\?", "Wie wäre es mit Montag?", needs_date=True),
    Cue(Act.MEETING, 0.97, rf"\b(?:können|könnten|kannst|könntest) {_YOU}…\b(?:teilnehmen|dabei sein|vorbeikommen|kommen)\b", "Kannst du am Montag teilnehmen?"),
    Cue(Act.ANNOUNCEMENT, 0.85, r"\b(?:Termin|Besprechung|Meeting|Treffen|Gespräch) (?:ist|wurde|wird|findet)\b…\b(?:verschoben|verlegt|bestätigt|statt|angesetzt)\b", "Der Termin wurde auf Mittwoch verschoben.", needs_date=True),
    # deadlines
    Cue(Act.DEADLINE, 0.85, r"\b(?:Frist|Abgabetermin|Deadline|Stichtag|Einsendeschluss|Anmeldeschluss|Abgabefrist)\b", "Die Frist endet am 4. Dezember.", needs_date=True),
    Cue(Act.DEADLINE, 0.8, r"\b(?:muss|müssen|sollte|sollten)\b…\b(?:bis|vor|spätestens)\b", "Die Unterlagen müssen bis Freitag vorliegen.", needs_date=True),
    Cue(Act.DEADLINE, 0.75, r"\bspätestens\b|\b(?:läuft|endet) (?:\w+ )?am\b", "Abgabe spätestens am Freitag.", needs_date=True),
    # reminders of what was asked
    Cue(Act.NUDGE, 0.7, r"\bgibt es (?:schon |bereits )?(?:Neuigkeiten|etwas Neues|Neues|ein Update|einen Stand)\b", "Gibt es schon Neuigkeiten zum Vertrag?"),
    Cue(Act.NUDGE, 0.7, r"\b(?:konnten Sie|konntest du|haben Sie|hast du)\b…\b(?:schon|bereits)\b…\b(?:ansehen|anschauen|angesehen|angeschaut|Zeit|dazu gekommen|Gelegenheit)\b", "Konnten Sie sich das schon ansehen?"),
    Cue(Act.NUDGE, 0.65, r"\b(?:Erinnerung|nachhaken|nachfragen wollte|wollte (?:nur |kurz )*(?:nachfragen|nachhaken)|noch (?:nichts|keine (?:Antwort|Rückmeldung)) (?:gehört|erhalten|bekommen|von)|warte(?:n)? noch auf)\b", "Ich wollte nur kurz nachhaken."),
    # asks nothing
    Cue(Act.OTHER_PERSON, 1, r"\b(?:kann|könnte|würde|soll|sollte) (?-i:(?!Sie\b|Ihr\b|Du\b|Das\b|Die\b|Der\b|Man\b|Ich\b|\w+tag\b|Mittwoch\b)[A-ZÄÖÜ][a-zäöü]+)\b.*", "Kann Peter die Zahlen schicken?"),
    Cue(Act.OTHER_PERSON, 1, r"\b(?:ich|wir) (?:habe|haben) (?-i:[A-ZÄÖÜ][a-zäöü]+)…\b(?:gebeten|gefragt)\b.*", "Ich habe Peter gebeten, es zu schicken."),
    Cue(Act.COURTESY, 1, r"\b(?:bei|für|falls|sollten|wenn|haben|solltest)\b…\b(?:Fragen|Rückfragen|Hilfe|weitere Informationen)\b.*", "Bei Fragen können Sie mich jederzeit anrufen."),
    Cue(Act.COURTESY, 1, r"\b(?:zögern Sie nicht|zögere nicht|(?:melden|wenden) Sie sich (?:gerne|gern|jederzeit|bei)|melde dich (?:gerne|gern|jederzeit)|(?:stehe|stehen) (?:ich |wir )?(?:Ihnen |dir )?…\bzur Verfügung|jederzeit)\b.*", "Ich stehe Ihnen gerne zur Verfügung."),
    Cue(Act.COURTESY, 1, r"\bfreue(?:n)? (?:ich |wir )?(?:mich|uns)\b.*", "Ich freue mich auf Ihre Rückmeldung."),
    Cue(Act.COURTESY, 1, r"\bwie (?:geht es|geht's|war (?:dein|Ihr|das|der))\b.*|\balles (?:gut|klar)\?", "Wie geht es Ihnen?"),
    Cue(Act.COURTESY, 1, r"\b(?:ich |wir )?hoffen?,? (?:dass )?(?:es|Sie|dir|Ihnen|alles|du)\b.*?(?=, (?:könnten|können|kannst)|$)", "Ich hoffe, es geht Ihnen gut."),
    Cue(Act.COURTESY, 1, r"\b(?:kann|können) (?:ich|wir) (?:Ihnen|dir|euch)?…\b(?:helfen|behilflich|tun)\b.*|\bbitte (?:beachten|entschuldig|nicht|sehr|schön)\b.*", "Kann ich Ihnen sonst noch helfen?"),
    Cue(Act.NO_REPLY, 1, r"\b(?:(?:brauchen Sie|brauchst du|müssen Sie|musst du) (?:hierauf |darauf )?nicht (?:zu )?(?:antworten|reagieren)|(?:Sie|du) (?:brauchen|brauchst|müssen|musst) (?:hierauf |darauf )?nicht (?:zu )?(?:antworten|reagieren)|keine (?:Antwort|Rückmeldung) (?:nötig|erforderlich|notwendig)|nicht (?:zu )?antworten)\b", "Sie brauchen nicht zu antworten."),
    Cue(Act.HYPOTHETICAL, 1, r"^\W*(?:aber |und )?(?:wenn|falls|sollte|sollten|angenommen) (?!möglich|(?:Sie|du|ihr) (?:Zeit|können|kannst|einverstanden|damit)|es (?:geht|passt|möglich)|machbar).*", "Falls sie absagen, könnten Sie einen anderen Raum buchen?"),
    Cue(Act.HYPOTHETICAL, 1, r"\b(?:hätte|hätten|hättest|wäre|wären)\b…\b(?:können|sollen|müssen|gewesen|geschickt|gemacht)\b.*", "Das hätten Sie früher schicken können."),
    Cue(Act.RHETORICAL, 1, r"\b(?:wer weiß|warum nicht|weißt du was|stell dir vor|wussten Sie|wusstest du)\b….\??|,? (?:oder|nicht wahr|gell|ne)\?$", "Das lief gut, oder?"),
    Cue(Act.SALES, 1, r"\b(?:abmelden|abbestellen|kostenlos testen|\d+ ?% Rabatt|jetzt (?:kaufen|bestellen|anmelden|registrieren|sichern)|Demo (?:buchen|vereinbaren)|im Browser (?:ansehen|anzeigen))\b", "Jetzt anmelden und Vorteile sichern!"),
    # what it means for earlier asks
    Cue(Act.THANKS, 1, r"^(?!.*\?)\W*(?:(?:ok(?:ay)?|super|toll|prima|perfekt|klasse|schön|herzlichen|vielen|besten|lieben|tausend|recht|nochmals|dank|danke(?:schön)?|sehr|schon(?: mal)?|im voraus|merci|erhalten|notiert|alles klar|gut|wunderbar|freut mich)\W*){1,10}(?:(?:für|fürs) [^.?!;:]*)?\W*$", "Super, vielen Dank!"),
    Cue(Act.ACCEPTANCE, 1, r"^(?!.*\?|.*\b(?:ob|wenn|falls)\b)\W*(?:ja,? |gut,? |ok(?:ay)?,? |super,? )*(?:einverstanden|ok(?:ay)?|passt|gerne|prima|perfekt|bis (?:dann|morgen|\w+tag)\b.*|(?:das|es|\w+tag)?.{0,20}\b(?:passt|geht klar|ist gut|klingt gut|klappt)\b.*|ich bin dabei.*|bestätigt)\W*$", "Donnerstag passt mir gut."),
    Cue(Act.DEFERRAL, 1, r"\b(?:bin (?:ich )?(?:noch )?dran|noch nicht (?:fertig|dazu gekommen|geschafft|soweit)|noch keine Zeit|(?:komme|kommen) (?:ich |wir )?darauf zurück|melde(?:n)? (?:ich |wir )?(?:mich|uns)|in Arbeit|brauche (?:noch )?(?:etwas )?mehr Zeit|kläre (?:ich )?das)\b|^\W*(?:mache ich|mach ich|wird gemacht|ok(?:ay)?|alles klar|gute Frage|verstanden|geht klar)\W*$", "Ich bin noch dran."),
    Cue(Act.WITHDRAWAL, 1, r"\b(?:hat sich erledigt|hat sich (?:bereits |schon )?geklärt|schon gefunden|bereits gefunden|nicht mehr (?:nötig|notwendig|benötigt)|vergiss (?:es|meine)|vergessen Sie (?:meine|es)|muss (?:leider )?\w*…\babsagen|fällt (?:leider )?aus|ist abgesagt|schon gut)\b", "Hat sich erledigt, ich habe es gefunden."),
    Cue(Act.DELIVERY, 1, r"\b(?:anbei|im Anhang|beigefügt|in der Anlage|hiermit (?:sende|schicke|übersende)|hier (?:ist|sind|kommt)|(?:habe|haben) (?:ich |wir )?…\b(?:geschickt|gesendet|verschickt|hochgeladen|übermittelt|zugesandt))\b", "Anbei der unterschriebene Vertrag."),
    Cue(Act.DELIVERY, 1, r"^\W*(?:erledigt|bezahlt|unterschrieben|verschickt)\b|\b(?:das|es|die \w+|der \w+) (?:ist|wurde) (?:jetzt |bereits |schon )?(?:erledigt|bezahlt|unterschrieben|raus|verschickt|gebucht|überwiesen)\b", "Die Rechnung ist bereits bezahlt."),
    Cue(Act.CLOSING, 1, r"^\W*(?:(?:mit )?(?:freundlichen|besten|herzlichen|lieben|schönen|viele|beste|liebe|herzliche|schöne)\W+grüßen?|mfg|vg|lg|gruß|schönes wochenende|schönen (?:tag|abend)|bis bald)\b.{0,30}$", "Mit freundlichen Grüßen"),
    Cue(Act.CLOSING, 1, r"^\W*(?:hallo|hi|guten (?:tag|morgen|abend)|liebe[rs]?|sehr geehrte[rs]?|moin|servus)\b.{0,40}$", "Sehr geehrte Frau Muster,"),
)
