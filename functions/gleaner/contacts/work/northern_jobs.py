"""Jobs and offices in the Nordic, Slavic and Finnish languages."""

from gleaner.contacts.work.wording import row

NORTHERN_JOBS = (
    row(
        "da",
        "kasserer næstformand sekretær advokat advokatfuldmægtig afdelingschef afdelingsleder akademisk ansvarlig anlægsgartner arkitekt assistent bestyrelsesformand bogholder bureauchef butikschef chauffør chef chefkonsulent "
        "direktør driftsleder elektriker ejendomsmægler fotograf formand forsker forretningsfører frivillig fuldmægtig fysioterapeut grundlægger gartner indehaver indkøber ingeniør installatør journalist jurist kok kommunikationschef konsulent "
        "kontorassistent kontorchef koordinator kundechef kundekonsulent leder ledende lektor lærer lægesekretær læge mægler maler medarbejder medejer medstifter murer partner planlægger producent projektchef projektleder "
        "projektmedarbejder provst præst psykolog receptionist redaktør regnskabschef revisor rådgiver salgschef salgskonsulent salgsleder sagsbehandler sekretær skoleleder smed specialist specialkonsulent stifter studentermedhjælper "
        "sygeplejerske systemudvikler sælger tandlæge tekniker tolk tømrer udvikler vicedirektør værkfører værkstedsleder økonomichef økonomiansvarlig",
        "Projektleder",
    ),
    row(
        "sv",
        "administratör advokat affärsutvecklare ansvarig arkitekt assistent avdelningschef biträdande byggledare byggnadsingenjör butikschef chef chefredaktör controller delägare direktor direktör docent "
        "driftchef ekonom ekonomiansvarig ekonomichef egenföretagare elektriker enhetschef fastighetsmäklare fastighetsskötare forskare fotograf föreståndare författare försäljare försäljningschef förvaltare "
        "grundare grävmaskinist handläggare ingenjör inköpare inköpschef innehavare jurist kanslichef kock kommunikatör konsult kontorschef konstruktör koordinator kundansvarig kundtjänstansvarig kyrkoherde lektor ledare lärare löneansvarig läkare "
        "marknadschef målare mäklare ombud ordförande personalchef planerare platschef präst processledare produktchef produktionschef produktionsledare programmerare projektledare projektör psykolog receptionist redaktör rektor "
        "revisor rådgivare samordnare sekreterare sjuksköterska skogvaktare snickare specialist strateg student systemutvecklare säljare säljchef säljledare tandläkare tekniker teknisk tolk trädgårdsmästare utbildare utredare utvecklare verkmästare "
        "verksamhetschef verkstadschef vd vice-vd ägare översättare överläkare",
        "Produktionschef",
    ),
    row(
        "no",
        "kasserer nestleder advokat advokatfullmektig apoteker baker banksjef barnehagelærer bibliotekar biskop blomsterdekoratør brannmann butikksjef byråd dekan designer diakon dirigent dyrepleier eiendomsmegler ergoterapeut faglig fagleder fagsjef finansrådgiver fisker frisør førskolelærer gartner geolog gjenvinningssjef håndverker inspektør instruktør jordmor kapellan kapellmester kjøkkensjef kokk konservator kontormedarbeider kunsthåndverker kundesenter lagerleder lensmann logoped lønnsansvarlig maler markedskoordinator maskinist matros møbelsnekker nestleder ordfører organist overlege personalsjef platearbeider politibetjent prest produsent programleder psykiater reineier renholder resepsjonsleder revisormedarbeider rørlegger samfunnsviter seniorkonsulent skogbruksleder skogsarbeider skribent smed sokneprest spesialkonsulent statsviter stipendiat studieleder styremedlem styrmann sveiser systemutvikler tannpleier tillitsvalgt tømrer underviser vaktmester varaordfører vedlikeholdsleder verneombud veterinær økonom økonomiansvarlig ansvarlig arkitekt assistent avdelingsleder bedriftsleder bonde byggeleder daglig direktør driftsleder eier elektriker faglærer fagansvarlig forsker fotograf fysioterapeut førsteamanuensis "
        "gründer grunnlegger ingeniør innehaver innkjøper journalist jurist kjøpmann konsulent kontorleder koordinator kommunikasjonssjef kundebehandler kundeansvarlig kundeveileder leder lektor lege lærer markedssjef medarbeider medeier megler "
        "misjonær partner planlegger produksjonssjef produktsjef prosjektleder psykolog rådgiver redaktør regnskapsfører rektor resepsjonist revisor saksbehandler salgssjef salgskonsulent sekretær selger seniorrådgiver "
        "siviløkonom sivilingeniør sjef skipper snekker spesialist styreleder sykepleier tannlege tekniker tolk utvikler verkstedleder veileder vitenskapelig økonomisjef",
        "Daglig leder",
    ),
    row(
        "fi",
        "neuvottelija neuvoja apulaisjohtaja arkkitehti asianajaja asiakaspalvelija asiakaspäällikkö asiantuntija assistentti avustaja erikoisasiantuntija eläinlääkäri hallintojohtaja hallituksen harjoittelija hoitaja insinööri isännöitsijä johtaja "
        "johtava juristi kehittäjä kehityspäällikkö kirjanpitäjä kirjastonhoitaja konsultti koordinaattori kouluttaja kunnanjohtaja lakimies lehtori lääkäri markkinointipäällikkö myyjä myyntijohtaja myyntipäällikkö "
        "myyntiedustaja ohjelmistokehittäjä omistaja opettaja osakas osastopäällikkö ostaja ostopäällikkö palvelupäällikkö partneri perustaja professori projektipäällikkö psykologi puheenjohtaja päällikkö päätoimittaja rehtori "
        "sairaanhoitaja sihteeri suunnittelija talouspäällikkö talousjohtaja tarkastaja teknikko tiedottaja tilintarkastaja toimistopäällikkö toimitusjohtaja toimittaja tohtorikoulutettava tuotantopäällikkö tuottaja tutkija työnjohtaja "
        "varatoimitusjohtaja vastaava yrittäjä",
        "Toimitusjohtaja",
    ),
    row(
        "pl",
        "adiunkt adwokat aplikant analityk architekt asystent asystentka autor brygadzista burmistrz członek dekan dietetyczka doktorant doradca doradczyni dyrektor dyrektorka dziennikarz dziennikarka ekspert ekonomista elektryk fizjoterapeuta "
        "fotograf geodeta główna główny handlowiec informatyk inspektor inżynier inzynier kasjer kierownik kierowniczka konserwator konstruktor konstruktorka konsultant konsultantka kontroler koordynator koordynatorka kosztorysant kucharz księgowa "
        "księgowy lekarz lider logistyk magazynier majster makler mechanik menedżer menedzer menadżer nauczyciel nauczycielka notariusz opiekun opiekunka partner pedagog pełnomocnik pielęgniarka planista pracownik pracowniczka prawniczka prawnik prezes "
        "profesor programista programistka projektant projektantka prokurent przedstawiciel przedstawicielka przewodnicząca przewodniczący psycholog radca recepcjonistka redaktor redaktorka referent rektor rzecznik sekretarka sekretarz "
        "serwisant spedytor specjalista specjalistka sprzedawca starszy starsza szef szefowa tester technik technolog tłumacz tłumaczka trener urzędnik weterynarz wiceprezes wicedyrektor właściciel właścicielka współwłaściciel założyciel zastępca zastepca",
        "Kierownik działu sprzedaży",
    ),
    row(
        "cs sk",
        "advokat advokatka administrativni analytik architekt architektka asistent asistentka docent dispecer editor ekonom ekonomka elektrikar fotograf fotografka geodet grafik hlavni hospodarka "
        "inzenyr jednatel jednatelka jednatel/ka knihovnice konstrukter konstrukterka konzultant konzultantka koordinator koordinatorka kuchar kurator lekar lekarka lektor lektorka logistik majitel majitelka manazer manazerka marketer "
        "mistr nakupci nakupce namestek namestkyne notar novinar obchodnik obchodni-zastupce oddeleni odborny personalistka pojistovaci poradce poradkyne pravnicka pravnik predseda predsedkyne primator produktovy programator programatorka "
        "projektant projektantka projektovy prokurista profesor provozni psycholog recepcni redaktor redaktorka reditel reditelka referent referentka rozpoctar sekretarka servisni skladnik specialista specialistka "
        "spolecnik spolumajitel spoluzakladatel spravce starosta starostka stavbyvedouci student technik technolog tajemnik tiskova ucetni ucitel ucitelka vedouci veterinar vyzkumny zakladatel zakladatelka zastupce zastupkyne zivnostnik konatel riaditel veduci",
        "Vedoucí konstrukce",
    ),
    row(
        "ru uk",
        "агент адвокат администратор аналитик архитектор ассистент аспирант бухгалтер ведущий ведущии владелец врач генеральный генеральныи главный главныи декан дизайнер директор диспетчер доктор доцент журналист заведующая заведующий "
        "заведующии зав заместитель зам инженер инспектор исполнительный исполнительныи исполняющий исследователь консультант координатор корректор куратор лаборант лектор логист маркетолог мастер менеджер механик младший научный научныи нотариус оператор основатель партнер партнёр педагог "
        "переводчик помощник председатель представитель президент преподаватель продавец программист проректор профессор психолог разработчик редактор режиссер ректор руководитель секретарь собственник соучредитель сотрудник специалист старший "
        "старшии стажер тестировщик технолог товаровед тренер управляющий управляющии учитель учредитель фотограф эколог экономист эксперт электрик юрист юрисконсульт менеджерка керівник начальник фахівець засновник бухгалтерка",
        "Менеджер по экспорту",
    ),
    row(
        "hu",
        "igazgato ugyvezeto ugyved mernok vezeto tanacsado asszisztens ertekesito konyvelo tulajdonos munkatars ugyintezo szakerto menedzser elnok titkar",
        "Ügyvezető igazgató",
    ),
    row(
        "tr",
        "muduru mudur uzmani uzman muhendis muhendisi yonetici yoneticisi koordinatoru danismani avukat muhasebeci sorumlusu direktoru baskani ortagi asistani",
        "Satış Müdürü",
    ),
)
"""Heads of titles; modifiers stand before or behind them."""

EASTERN_JOBS = (
    "部長",
    "課長",
    "係長",
    "社長",
    "取締役",
    "代表",
    "主任",
    "担当",
    "マネージャー",
    "エンジニア",
    "经理",
    "總監",
    "总监",
    "總經理",
    "总经理",
    "主管",
    "工程师",
    "工程師",
    "董事",
    "主席",
    "顾问",
    "助理",
    "대표",
    "이사",
    "부장",
    "과장",
    "대리",
    "팀장",
    "사원",
    "차장",
    "매니저",
)
"""Endings or beginnings of titles in scripts without spaces."""
