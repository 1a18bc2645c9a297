"""Words that say nothing of what a sentence is about, in seven languages; accents and umlauts are left out, as `topics` does."""

# Word lists are read as text.

_EN = """
about above after again also always another answer anything around attached back because been before being best both bring call
come could dear does doing done each either else email enough even ever every everything find fine first from friday give going
good great have hello help here hope info information into just keep kind kindly know last later least like little look looking
made mail make many maybe meet meeting might monday month more most much must need never next note nothing once only other over
past please possible question quick rather reach really regards reply right said same saturday send sent should since some
something soon still such sunday sure take talk tell than thank thanks that their them then there these they thing think this
those though through thursday time today together tomorrow tuesday under until update upon very want wednesday week well were
what when where whether which while will wish with within without work would write year yesterday your yours yourself works
morning afternoon evening tonight currently already able anyone someone long days weeks hours isn't don't
"""
_NL = """
alle alleen alles alsjeblieft alstublieft anders bedankt beste bijlage binnen contact daar daarom deze dinsdag donderdag door
doen eerst even gaan gaat geen goed graag groet haar hallo hebben hebt heeft hier hierbij hoeveel iemand iets ieder jouw jullie
komen komt kunnen kunt laat laten maandag maar maken meer misschien moet moeten morgen naar niet niets nodig omdat onze over
reactie stuur sturen stuurt gestuurd tijd toch twee uiterlijk vandaag vanaf veel volgende voor vraag vragen vrijdag vriendelijke
waar waarom wanneer want weet weten welke week wensen werd willen woensdag wordt worden zaterdag zeer zich zien zijn zodat zondag
zonder zoals zullen wilt zoudt zouden zetten zitten mogelijk ochtend middag avond straks snel gauw nogmaals wellicht doorsturen
doorgeven geven toesturen toestuurt opsturen mailen heel inmiddels daarvan daarvoor ervan
"""
_DE = """
aber alle allen alles also andere anbei antwort auch bald bereits beste bitte dank danke dann darauf dass dein deine dem denn
dies diese diesem diesen dieser dieses dienstag doch donnerstag durch eine einem einen einer eines etwas euch freitag
freundlichen frage fragen ganz gern gerne geben geht grusse gruss guten habe haben hallo hast hatte heute hier ihnen ihre ihrem
ihren ihrer immer jetzt kann kannst konnen konnt konnte konnten konntest kein keine kommen kurz lassen lieber machen mehr mein
meine mich mittwoch montag morgen mussen nach nicht nichts noch oder ohne ruckmeldung samstag schicke schicken schickst schickt
schon sehr seine senden sende sendet sich sind sollte sonntag uhrzeit unser unsere viel viele vielen wann warum weil weiter
welche wenn werde werden wieder wird wissen woche wollen wurde wurden zwei zusenden zuschicken ihres unseren unserer dazu davon
leider nochmals vielleicht vormittag nachmittag abend gestern brauche brauchen
"""
_FR = """
alors apres auquel aupres aurais aurait aurez aussi autre autres avant avec avez avoir avons beaucoup bien bientot bonjour
bonsoir bonne cela celle celles celui ceci cette ceux chaque chez chere cher combien comme comment confirmer convient cordialement
dans deja demain demande depuis dernier derniere devez devons dimanche dire donc dont donner elle elles encore ensuite entre envoi
envoie envoyer envoyez envoyes enverrai enverrez envoye etait etes etre etions faire fait faites faut fois hier ici jamais jeudi
jour jours journee juste lundi leur leurs lorsque mais mardi matin meme mercredi mercis merci mieux moins mois monsieur madame
necessaire notre nous nouveau oui parce parfait passer pense peut peux plus plutot possible pour pourquoi pourriez pourrais
pourrait pouvez pouvons prevu prochain prochaine puis puisque quand quel quelle quelles quels quelque question quoi reponse
repondre retour rien salut samedi sans savoir semaine sera serait serez serons seriez soir sommes sont souhaite suis sujet tard
temps tous tout toute toutes toujours transmettre trop trouver vendredi veuillez vers vient voici voila voir votre vous vouloir
voudrais voulez vraiment venir avance apporter besoin
"""
_ES = """
acerca adios ahora algo alguien algun alguna algunos alli antes aqui asi aunque ayer bien bueno buena buenas buenos cada casi
cierto como conmigo contigo cosa cosas cuando cuanta cuantas cuanto cuantos cual cuales dado decir decirme dejar desde despues
dice digo dime dinos dias donde domingo ella ellas ellos enviar enviarme enviarnos enviame envie envio enviado entonces entre era
eres esas esos esta estaba estamos estan estar estas este esto estos estoy favor fuera fueron fuiste gracias gusta gustaria hace
hacer haces hago hasta haya hemos hola hora horas hoy igual jueves junto lunes luego mandar mandarme mando manda mande martes mas
mayor medio mejor menos miercoles mientras mismo mucha muchas mucho muchos nada nadie necesita necesitamos necesito ninguna nosotros
nuestra nuestro nuestros nueva nuevo nunca otra otras otro otros para parece pero poco podeis podemos poder podria podriais podrian
podrias porque posible pregunta primera primero proxima proximo puede pueden puedes puedo pues pronto queda quien quieres quiere
quisiera respuesta responder sabado saber sabe sabes saludo saludos segun seguro semana sera seria sido siempre sobre sois solo
somos suyo tambien tampoco tanto tarde tema tendras tenemos tener tengo tiempo tiene tienen tienes toda todas todavia todo todos
tras tuyo usted ustedes vale vamos venir viene viernes vosotros vuestra vuestro manana confirmar pasar pasarme dar darme cordial
"""
_IT = """
abbiamo abbia adesso alcuni alla alle allora altra altre altri altro anche ancora anzi appena avere avete avra avrei avrebbe
bene buon buona buongiorno buonasera certo cerca ciao come comunque confermare cordiali cosa cose cosi dare darci darmi degli
della delle dello deve devi devo dice dimmi dire dirmi dirci dobbiamo dopo domanda domani domenica dove dovrebbe ecco entro
essere facciamo fare farmi fatto favore fino forse fosse fuori gentile gentili gia giorno giorni giovedi grazie hanno ieri
inviare inviarmi inviarci invio inviato insieme intanto inoltre lavoro lunedi mandare mandarmi mandarci mando mandato manda
martedi mattina meglio meno mentre mercoledi mese mezzo mille modo molta molte molto momento nella nelle nessun niente noi nostra
nostre nostri nostro nulla nuova nuovo oggi ogni oppure ottimo parte perche perfetto piace piacere possiamo possibile posso
possono potete poter potrebbe potrebbero potrei potresti prego presto prima primo prossima prossimo puoi pure qualche qualcosa
qualcuno quale quali quando quanta quante quanti quanto quella quelle quelli quello questa queste questi questo quindi rispetto
risposta rispondere sabato saluti sapere sapete sara sarebbe scusa scusi sempre senta senti senza sera settimana siamo siete
solo sono sopra sotto spero stai stanno stare state stato stiamo subito sulla sulle tanto tempo tutta tutte tutti tutto vanno
vedere veda venerdi venire verso viene vista vorrei vorremmo vostra vostro vuole vuoi bisogno serve servono
"""
_PT = """
abraco ainda agora alem alguem algum alguma algumas alguns amanha antes apenas aqui aquela aquele aquilo assim ate atenciosamente
bastante boas bom cada caro cara certo claro coisa coisas comigo como confirmar consegue conseguem consegues contigo cumprimentos
dado dando dar deixar dela dele depois desde dessa desse desta deste deve devem dias dizer diga disse domingo dona durante elas
eles embora enquanto entao entre enviar enviarme envia enviado envie envio espero essa essas esse esses esta estao estamos estar
estas estava este estes estou fazer favor feira feito fica ficar foram gente gostaria hoje hora horas isso isto junto logo lugar
maior mais mandar manda mande mando mandado manha mas mesma mesmo meses minha minhas muita muitas muito muitos nada nenhum nenhuma
ninguem nossa nosso nossos noite nova novo nunca obrigada obrigado ola onde ontem outra outras outro outros para parece pela pelas
pelo pelos pensar pergunta pode podem podemos poder poderia poderiam podes podia porque portanto posso possivel pouco preciso
precisa precisamos precisava prazer primeira primeiro proxima proximo qual quais qualquer quando quanta quantas quanto quantos
quarta quase quem quer queria quero quinta responder resposta retorno sabado saber sabe sabes saudacoes segunda segundo seja sem
semana sempre senhor senhora sera seria sexta sido sobre somente sou tal talvez tambem tanta tanto tarde tempo temos tenha tenho
ter terca tinha toda todas todo todos tudo uma vai vamos ver vez vezes vinda voce voces passar
"""
_SHORT = """
the and you for can our your out not but are was has had have did does will would who how why what when all any now new old one two
three six ten its it's his her him she they them their this that from with been being let get got put say see too yes via per may
might ask did way lot bit day days week off own few etc due set try use may mrs let's i'm i'll i've we'll we've don't can't won't
een het den der die dat dit als aan met van voor naar bij uit niet wel ook nog maar dan hoe wie wat wij jij jou jullie mij mijn zijn
was kan kun wil moet mag zal zou heb had hun haar hem ons onze uw als dag week uur een drie vier vijf zes acht tien ene tot om nou
weer veel dus nee hier daar per keer even heel laat geef doe kom kon ben bent
das dem des ein und ich sie wir ihr ihm ihn uns mir mich dir dich euch für von vor zum zur bei mit auf aus bis nur auch mal wie wer
was wenn wo dann hat hab bin bist ist sind war kann will muss soll darf tag uhr per pro gut neu nun man nie vom ins ans ihre ob da drei
funf sechs acht zehn statt kein nach noch
les des une aux par pas sur qui que quoi son ses mes tes nos vos lui moi toi eux ont est soit sera fut ete ici ces cet ou où mon ton
car donc dix six sept huit neuf deux bon bien peu tres tant oui non fin vous nous elle ils elles
los las una uno del con por sin que qui sus mis tus nos les era fue han has hay ser ver dar mas muy aun ese esa eso asi bien dos tres
dia mes hoy ayer vez sea voy van vas sol solo the para pero como esta
gli una uno del dal nel con per che chi non sia sei era ore due tre ieri oggi mai poi qui qua suo sua sue mio mia tuo tua noi voi lei
lui gia piu puo può fra tra sul sui dei dai nei bel ben
uma uns dos das nos nas com por sem que seu sua meu tua teu foi era são sao tem ter ser ver dar mas mais bem não nao sim vai vou sei
dia mes ano vez ele ela eles isso isto pra pro num numa aos até ate lhe lhes nos vos
"""
_COURTESIES = """
sorry afraid unfortunately happy glad apologies helaas excuses leider entschuldigung scuso spiace dispiace purtroppo desole desolee
malheureusement siento perdon perdona disculpa lamento infelizmente desculpe worry really petit contretemps imprevisto
schaffst schaffen schafft lukt gelukt riesci riesce consegues consegue puedes pouvoir mind found nevermind gefunden erledigt
gevonden trouve encontrado trovato encontrei tomber
lascia lasci lasciate lascialo deixa deixe deixem esquece esqueca olvida olvidate olvidalo dejalo dejadlo laisse laissez oublie oubliez
vergiss vergessen vergeet vergeten forget ignore disregard scrap skip drop needed necessary necessaire necesario necessario preciso
"""
_DAYS = """
january february march april june july august september october november december januari februari maart juni juli augustus
oktober januar februar marz juli dezember janvier fevrier avril juin juillet aout septembre octobre novembre decembre enero
febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre gennaio febbraio aprile maggio giugno luglio
settembre ottobre dicembre janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro
"""
_MEETINGS = """
appointment afspraak vergadering overleg termin besprechung treffen rendez reunion rendezvous cita llamada appuntamento riunione
incontro reuniao encontro moved move reschedule rescheduled verschuiven verplaatsen verzetten verschoven verplaatst verzet zelfde
verlegen verschieben verschoben verlegt selbe gleiche reporter decaler deplacer reporte decale heure mover cambiar aplazar pasar
misma mismo mesma mesmo stesso selben zelfde spostare rimandare spostiamo rimandiamo stessa mudar adiar remarcar passar marcar
"""

EMPTY_WORDS = frozenset(f"{_EN} {_NL} {_DE} {_FR} {_ES} {_IT} {_PT} {_SHORT} {_COURTESIES} {_DAYS} {_MEETINGS}".split())
"""Taken together, as a conversation may be in two languages: what is empty in one is rarely a matter of business in another."""
