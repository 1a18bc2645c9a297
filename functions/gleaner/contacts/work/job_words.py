"""Jobs and offices in English, Dutch and German, the endings of compounds, and what a title's grammar needs."""

from gleaner.contacts.work.wording import plain, row, word_set

JOBS = (
    row(
        "en",
        "accountant actuary administrator advisor adviser advocate agent analyst apprentice architect artist assistant associate attorney auditor "
        "author banker bookkeeper broker buyer captain cashier ceo cfo chair chairman chairwoman chairperson chef chemist chief cio clerk cmo "
        "coach coder consultant controller coo coordinator copywriter counsel counselor cpo cto curator dean dentist dermatologist designer "
        "developer director doctor economist editor electrician engineer estimator evp examiner executive expert fellow founder cofounder co-founder "
        "generalist geologist head inspector instructor intern investigator investor journalist judge lawyer lead leader lecturer librarian "
        "liaison manager marketer mechanic minister musician negotiator nurse officer operator organizer owner paralegal partner "
        "pharmacist photographer physician pilot planner president principal producer professor programmer psychologist publisher realtor "
        "receptionist recruiter reporter representative rep researcher salesman salesperson scientist secretary senator solicitor specialist "
        "statistician steward strategist student superintendent supervisor surgeon surveyor svp teacher technician technologist tester therapist "
        "ambassador builder caretaker carpenter caterer ceramist chauffeur cleaner collector comptroller copilot counsellor courier craftsman curator cyclist dispatcher dj driver educator farmer fitter florist foreman forester geophysicist groundskeeper hairdresser handyman headteacher hydrologist illustrator innkeeper installer interpreter janitor landscaper landlord lifeguard locksmith machinist magistrate masseuse matron merchandiser midwife moderator neurologist nutritionist optician optometrist paediatrician painter paramedic pediatrician permaculturist photographer physiotherapist plumber podiatrist postmaster principal proprietor purchaser quantity-surveyor radiographer ranger registrar reseller restorer roofer seamstress seller sculptor shepherd shopkeeper shopper sommelier stylist stockbroker stonemason storekeeper tailor technologist toolmaker undersecretary upholsterer veterinarian vet videographer vintner violinist warden watchmaker welder winemaker zoologist cro cso cpo chro ciso cdo cao cxo gm mp md bdm ceo/founder ux/ui evangelist owner-operator co-owner coowner co-director vice-president vice-chair co-ceo trader trainee trainer translator treasurer trustee tutor underwriter vp webmaster writer admin freelancer virusanalyst paralegal postdoc "
        "realtor hacker hygienist guide beekeeper referee groundsman lifesaver stagehand master builder acrobat actor actress anaesthetist anchor animator anthropologist appraiser arbitrator assessor astronomer athlete attache blogger boatbuilder bookbinder botanist bricklayer bursar butler cabinetmaker cameraman candlemaker cartographer cellist chartered checker cheesemaker chronicler cinematographer cobbler coder comedian companion compositor confectioner conveyancer coroner counsellor decorator dealer dressmaker drummer embroiderer enameller engraver epidemiologist farrier ferryman fishmonger flautist forager framer furrier gamekeeper geneticist gilder glassblower glazier greenkeeper grower guitarist gunsmith haulier herbalist horticulturist hydrogeologist ironmonger juggler laminator landowner launderer locksmith lutenist milkman millwright modelmaker nanny negotiator notary oceanographer optician organist paediatrician paperhanger patternmaker pathologist perfumer pianist plasterer ploughman polisher producer puppeteer quarryman radiologist rancher restaurateur rigger sailmaker salesperson saddler scaffolder seller shipbuilder shipwright shoemaker signwriter silversmith soapmaker soloist sommelier stablehand stationmaster stockman surveyor tattooist timekeeper toymaker vendor vet violist waitress watchkeeper whittler woodcarver woodturner wrangler yeoman curate verger clerk lead trustee treasurer chairperson convenor convener chaplain steward shop-steward returner executive controller assessor adjudicator adjuster abstractor actuary bookkeeper buyer caseworker cataloguer conservator copyist curator dispatcher docent doula draftsperson drafter estimator expediter expeditor fabricator finisher fitter foreperson grader guru evangelist storyteller groomer worker candidate aide archivist arborist auctioneer barber barrister beautician bookseller brewer campaigner caseworker chaplain chiropractor choreographer clinician columnist commissioner "
        "composer concierge conductor conservationist copyeditor correspondent councillor councilor creator custodian deputy dietitian draftsman dramaturg entrepreneur facilitator filmmaker firefighter "
        "fundraiser goldsmith governor headmaster headmistress historian housekeeper importer jeweller jeweler linguist lobbyist luthier mathematician mayor mentor merchant moulder novelist ombudsman "
        "organiser osteopath philosopher physicist playwright poet presenter proofreader prosecutor provost psychiatrist psychotherapist rabbi scholar scriptwriter songwriter sonographer "
        "superintendent tiler typesetter valuer volunteer wholesaler woodworker mediator promoter scheduler integrator optimizer optimiser tactician handler monitor responder sourcer",
        "Senior Software Engineer",
    ),
    row(
        "nl",
        "voorman voorvrouw boekhoudster ploegbaas fietsenmaker aanvoerder constructeur vennoot vennote imker boswachter rentmeester veehouder melkveehouder fruitteler wijnmaker bierbrouwer brouwer chocolatier patissier gastheer gastvrouw organist dirigent componist acteur actrice cineast cameraman geluidstechnicus presentator presentatrice columnist uitvaartverzorger uitvaartleider kapper kapster schoonheidsspecialist pedicure logopedist logopediste dietist dietiste kraamverzorgster doula mondhygienist apotheker opticien audicien piloot stuurman matroos machinist conducteur expediteur declarant magazijnier lasser draaier frezer bankwerker dakdekker stratenmaker behanger tegelzetter bewindvoerder deurwaarder salarisadministrateur fiscalist actuaris intermediair werver jobcoach orthopedagoog conrector schoolleider promovendus wetenschapper bioloog chemicus fysicus wiskundige historicus archivaris bibliothecaris bibliothecaresse edelsmid goudsmid horlogemaker instrumentmaker orgelbouwer pianostemmer vioolbouwer kunstschilder beeldhouwer keramist keramiste graficus journalist filmmaker scrummaster netwerkbeheerder telefoniste directiesecretaresse kantoormanager concierge huismeester schoonmaker beveiliger politieagent wijkagent raadslid kamerlid fractievoorzitter beleidsadviseur projectsecretaris kweker schrijfster zangeres danseres ondernemer handelaar groothandelaar winkelier boekhandelaar caissiere verkoopster inkoopster rabbijn diaken voorganger vertrouwenspersoon bedrijfsarts arbeidsdeskundige ergotherapeut acquisiteur administrateur advocaat-stagiair barista bode bouwkundige brandweerman calculator chauffeur conservator consultant cultuurmakelaar curator directielid dierenarts drukker editor fotograaf geoloog gids heftruckchauffeur hovenier hydroloog illustrator inkoopmedewerker intern jeugdarts kandidaat-notaris klusser kok kraamverzorgende kunstenaar laborant leraar lerares loodgieter magazijnmedewerker metselaar mediator mede-eigenaar medeeigenaar meubelmaker monitrice musicus opleider organisator pedagoog planoloog postbode recruiter regisseur restaurator rijinstructeur schilder schipper schooldirecteur secretaresse smid stukadoor tandarts tandtechnicus taxateur timmerman traffic uitgever vakman veearts verloskundige verkoopleider vormgever vrijwilliger wijkverpleegkundige wijnbouwer zaakvoerder zaakvoerster zorgverlener bestuurslid bestuursvoorzitter bediende arbeider verantwoordelijke kabinetschef schepen burgemeester aannemer accountant adviseur adviseuse adviseurs advocaat advocate afdelingshoofd ambtenaar analist arts architect assistent assistente auteur "
        "beheerder bedrijfsleider begeleider beleidsmedewerker bestuurder bestuurslid boekhouder chef coordinator consulent consultant "
        "controller decaan deskundige directeur directrice docent docente dokter eigenaar eigenaresse fysiotherapeut functionaris gemeentesecretaris "
        "griffier hoofd hoogleraar huisarts ingenieur inkoper inspecteur installateur jurist kapitein leerkracht lector leider leidinggevende "
        "magazijnchef makelaar manager medewerker medewerkster medeoprichter monteur notaris officemanager omgevingsmanager onderzoeker "
        "ondernemer ontwerper ontwikkelaar oprichter opzichter partner penningmeester planner predikant president procesmanager programmeur "
        "projectleider projectmanager psycholoog receptionist receptioniste redacteur relatiebeheerder secretaresse secretaris "
        "specialist stagiair stagiaire student systeembeheerder teamleider teamlead tekstschrijver tolk trainer uitvoerder verkoper "
        "verpleegkundige vertaler vertegenwoordiger voorzitter werkvoorbereider wethouder zzp'er",
        "Adviseur duurzaamheid",
    ),
    row(
        "de",
        "angestellte angestellter pfarrerin kuster kusterin kassenwart journalist journalistin apotheker apothekerin backer backermeister bauingenieur bauingenieurin bibliothekar bibliothekarin buchhalterin buchhandler buchhandlerin chefarzt chefarztin direktor direktorin disponent fachkraft fachanwalt fachanwaltin fahrlehrer filialleiter forster gartner gartnerin geologe geologin geschaftsinhaber geschaftsinhaberin gestalter gestalterin grafiker grafikerin handwerker hausmeister hebamme heilpraktiker heilpraktikerin hotelier illustratorin imker installateur kanzler kellermeister koch kochin konditor konstrukteur konstrukteurin kundenberater kurator kuratorin laborant laborantin lektor lektorin maler malermeister maurer mechaniker mediengestalter mechatroniker obmann obfrau optiker padagoge padagogin partnerin pfleger pflegerin physiotherapeut physiotherapeutin prokura professorin rektor rektorin schlosser schreiner schreinerin schreinermeister sozialarbeiter sozialarbeiterin sozialpadagoge sozialpadagogin spezialist spezialistin steinmetz tierarzt tierarztin tischler tischlermeister treuhander treuhanderin trainerin uhrmacher ubungsleiter verleger vermessungsingenieur verwaltungsleitung vorarbeiter vizeprasident winzer winzerin zahnarzt zahnarztin zimmerer zimmermann managerin direktion koordination projektleitung assistenz beratung inhaberfamilie gf ceo abteilungsleiter abteilungsleiterin anwalt anwaltin analyst analystin arzt arztin architekt architektin assistent assistentin "
        "assistenz auszubildender auszubildende bauleiter bauleiterin beauftragter beauftragte berater beraterin bereichsleiter "
        "bereichsleiterin betriebsleiter buchhalter buchhalterin burgermeister chef dekan dekanin dezernent diplomand disponent disponentin dozent "
        "dozentin dolmetscher einkaufer einkauferin elektriker entwickler entwicklerin fachinformatiker forscher forscherin fotograf "
        "freiberufler geschaftsfuhrer geschaftsfuhrerin geschaftsfuhrender geschaftsfuhrung geschaftsleitung geschaftsstellenleiter gesellschafter "
        "gesellschafterin grunder grunderin handelsvertreter hausverwalter hochschullehrer informatiker ingenieur ingenieurin inhaber inhaberin jurist "
        "juristin kaufmann kauffrau koordinator koordinatorin lehrer lehrerin leiter leiterin leitung makler meister mitarbeiter mitarbeiterin "
        "mitinhaber notar notarin pfarrer praktikant praktikantin prasident prasidentin produktmanager programmierer programmiererin projektleiter "
        "projektleiterin projektmanager projektmanagerin prokurist prokuristin psychologe psychologin rechtsanwalt rechtsanwaltin redakteur redakteurin referent "
        "referentin sachbearbeiter sachbearbeiterin schulleiter schulleiterin sekretar sekretarin sekretariat sprecher sprecherin "
        "steuerberater steuerberaterin student studentin systemadministrator teamleiter teamleiterin techniker technikerin trainer trainerin "
        "ubersetzer ubersetzerin unternehmensberater verkaufer verkauferin verkaufsleiter vertriebsleiter vertriebsleiterin vertriebsmitarbeiter "
        "verwalter verwalterin volontar vorstand vorstandsvorsitzender vorsitzender vorsitzende vorsitz werkstudent werkstudentin "
        "wirtschaftsprufer wissenschaftler wissenschaftlerin",
        "Leiter Vertrieb Innendienst",
    ),
)

JOB_ENDINGS = (
    row("en", "logist grapher", "Marine Biologist"),
    row(
        "nl",
        "assistent assistente adviseur medewerker medewerkster directeur directrice ontwikkelaar beheerder manager leider leidster coordinator specialist consulent consulente ontwerper ontwerpster deskundige functionaris "
        "ingenieur hoofd chef kundige loog therapeut meester houder begeleider begeleidster makelaar docent docente secretaris secretaresse controleur monteur technicus verkoper planner instructeur "
        "kapitein trainer analist architect verzorger coach regisseur redacteur voorzitter bestuurder verantwoordelijke ondernemer",
        "Communicatieadviseur",
    ),
    row(
        "de",
        "angestellte angestellter leiter leiterin leitung ingenieur ingenieurin berater beraterin entwickler entwicklerin manager managerin assistent assistentin assistenz fuhrer fuhrerin fuhrung "
        "beauftragter beauftragte referent referentin koordinator koordinatorin koordination sachbearbeiter sachbearbeiterin techniker technikerin spezialist "
        "spezialistin mitarbeiter mitarbeiterin anwalt anwaltin vorstand vorsitzender vorsitzende kaufmann kauffrau redakteur redakteurin administrator administratorin meister meisterin planer planerin "
        "betreuer betreuerin verwalter verwalterin lehrer lehrerin trainer trainerin pfleger pflegerin loge login pruefer prufer pruferin experte expertin fachmann fachfrau zeichner zeichnerin gestalter gestalterin "
        "handler handlerin makler maklerin arzt arztin architekt architektin therapeut therapeutin padagoge padagogin fachwirt fachwirtin wirtin direktor direktorin einkaufer einkauferin verkaufer verkauferin "
        "sekretar sekretarin geschaftsfuhrer prokurist dozent dozentin wissenschaftler wissenschaftlerin informatiker informatikerin mechaniker mechanikerin konstrukteur konstrukteurin analyst analystin controller controllerin chef chefin "
        "kapitan kapitanin sprecher sprecherin vertreter vertreterin inhaber inhaberin partner partnerin",
        "Softwareentwicklerin",
    ),
    row(
        "da no",
        "kaptajn kaptein kapten kaptenen inspektør montør forvalter vejleder formand vikar pedel mester chef leder konsulent rådgiver ansvarlig ingeniør medarbejder medarbeider direktør sekretær assistent koordinator udvikler utvikler sjef tekniker mægler megler terapeut lærer behandler arkitekt fører",
        "Kommunikationskonsulent",
    ),
    row(
        "sv",
        "mästare chef ledare konsult ansvarig ingenjör utvecklare rådgivare mäklare sekreterare assistent samordnare koordinator direktör tekniker specialist strateg handläggare lärare skötare säljare terapeut arkitekt",
        "Affärsutvecklare",
    ),
    row(
        "fi",
        "neuvottelija johtaja päällikkö asiantuntija suunnittelija insinööri hoitaja sihteeri vastaava edustaja kehittäjä koordinaattori konsultti opettaja neuvoja toimittaja tutkija esimies mestari",
        "Kehityspäällikkö",
    ),
)
"""Second halves of compounds; at least three letters come before them."""

WEAK_SUFFIXES = tuple(
    sorted(
        word_set(
            "er or ist ian yst eur euse iere ier rice ista iste ero era ario aria aire ante ente ent ant ogo oga ologue ore aio aia erin istin ster aar are ør eiro eira arz iker ikerin icien icienne kundige loge loog ník nik ař arka nica"
        )
    )
)
"""How words for jobs end in many languages; a title only right below the name, where a firm stands as well."""

NO_JOBS = word_set(
    "hannover munster vancouver denver dover manchester leicester worcester gloucester lancaster doncaster colchester rochester winchester exeter chester alkmaar wassenaar windsor bangor ecuador salvador gibraltar singapore deventer zoetermeer center computer water paper power tower river newsletter corner container theater laser fiber cyber november december october september summer winter silver super under after "
    "over number order letter member consumer user customer server master partner center hannover september manager independent client parent talent event content development department "
    "investment management government equipment environment instrument restaurant plant giant brilliant elegant interior exterior senior junior color motor sector vector tutor "
    "store core more care software hardware share square are ware terre guerre verre lumiere maniere premiere affaire centre theatre livre autre entre ordre semestre registre "
    "futuro primario secundaria primaria materia area historia centro enero febrero dinero cancer flower order her inter hyper discover november forever paper pepper amber timber lumber ember ranger trader ventor"
)
"""Words that end so and are no jobs."""

LEADING_JOBS = word_set(
    plain(
        "sachbearbeiter sachbearbeiterin referent referentin fachkraft mitarbeiter mitarbeiterin beauftragte beauftragter koordinatorin fachberater fachberaterin gruppenleiter gruppenleiterin teamleiter "
        "teamleiterin abteilungsleiter abteilungsleiterin bereichsleiter bereichsleiterin projektleiter projektleiterin dezernent dezernentin gebietsleiter gebietsleiterin "
        "verantwoordelijke bestuurslid penningmeester oprichter medeoprichter eigenaar docente zaakvoerder teamcoach ceo cto cfo coo cio cmo cpo cro chief head director manager vp svp evp president professor founder co-founder cofounder partner owner author hoofd directeur manager adviseur medewerker "
        "docent hoogleraar teamleider projectleider consultant coordinator specialist beheerder voorzitter secretaris leiter leiterin leitung medewerkster adviseuse directrice consulent "
        "referent referentin geschaftsfuhrer geschaftsfuhrerin geschaftsfuhrung teamleiter teamleiterin projektleiter projektleiterin berater beraterin mitarbeiter "
        "mitarbeiterin assistent assistentin beauftragter beauftragte lehrstuhlinhaber vorstand fachanwalt fachanwaltin sachbearbeiter sachbearbeiterin teamlead inhaber inhaberin partnerin "
        "senior-consultant rechtsanwalt rechtsanwaltin notar steuerberater steuerberaterin wissenschaftlicher wissenschaftliche disponent einkauf meister professorin direktor direktorin managing vice "
        "chef direktør direktør konsulent projektleder ansvarlig leder daglig rådgiver ansvarig projektledare chefredaktör vd ägare indehaver eier"
    )
)
"""Heads that come first: "Leiter Vertrieb", "Hoofd Inkoop", "Administrateur Système"."""

ONLY_WITH_JOB = word_set("vice managing daglig einkauf wissenschaftlicher wissenschaftliche senior")
"""Words among them that lead only where a job follows."""

AFTER_HEAD = word_set(
    "of for and & / - – at @ in to on with voor van en bij der des fur im und bei de du et des ( , - | til for og på inom och för av ds. ds do ve"
)
"""What may follow the head of a title: "Director of Sales"."""

AREAS = word_set(
    "nord sud est ovest nordest nordovest centro norte sur este oeste sul leste ouest norden suden westen osten mitte noord zuid oost midden syd ost vast ovre centre central "
    "europa europe italia italie italien espana spanien espagne france francia frankreich frankrijk deutschland alemania allemagne germania duitsland osterreich austria autriche schweiz suisse svizzera "
    "portugal brasil belgique belgie belgium nederland holland benelux dach emea apac latam mena cee iberia norge norway sverige sweden danmark denmark suomi finland norden nordics polska poland cesko "
    "uk ireland usa canada mexico argentina chile colombia asia africa afrika afrique amerika america balkans baltics wallonie vlaanderen bayern catalunya levante lombardia veneto toscana piemonte"
)
"""Where a seller or a manager works, behind the title: "Sales Manager Nord Europa"."""

ACRONYMS = word_set(
    "vd ceo cto cfo coo cio cmo cpo cro cso ciso cdo cao chro vp svp evp avp md gm hr it ict pr qa qc r&d ux ui seo sea crm erp sap emea dach apac uk us usa eu pdg drh daf dg rse qse hse b2b b2c nl be gf edv pmo ai bi iot m&a kam rh ti id"
)
"""Short forms that stay in capitals when a title written in capitals is not."""
