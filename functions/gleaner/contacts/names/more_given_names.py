"""More given names by language: the rarer ones, none of which is a well-known surname, too."""

from gleaner.contacts.work.wording import row

MORE_GIVEN_NAMES = (
    row(
        "it",
        "agostino albino alfio amedeo annamaria annarita antioco antonietta antonino arnaldo assunta attilio bartolomeo battista benedetto biagio bice brunella cesare ciro "
        "clelia clotilde concetta corrado costantino cristian damiano demetrio dina dino donato elda elettra elia elio emiliano enrica ermanno ester fabiano fabrizia fausta "
        "fausto ferruccio fiammetta fiorenza floriana fulvia fulvio furio gaetana gaia gaspare giacinta giacinto giampaolo giampiero giancarlo gianna gianpiero gilda "
        "gioacchino gioia giordana giordano giuditta giusi giusy glauco graziano greta gualtiero guglielmo ignazio ilenia immacolata innocenzo iolanda isacco isidoro ivano "
        "lamberto lella leonarda liana licia lina livio loredana lorella loretta loris luana lucio ludovica ludovico luigia luigina maddalena maicol manfredi manlio "
        "mariagrazia marianna mariella marika marilena maristella maruska maura maurizia melania micol milva mirco mirella moira morena nazario nazzareno nello nerina nevio "
        "nicla nico nicolo ninfa nives nora novella nunzia nunzio olimpia olinda oreste orietta orsola ottavia ottaviano ottavio pasquale patrizio piera pierangelo "
        "piergiorgio pierluigi pierpaolo pina pinuccia priscilla quirino rachele raimondo remigio remo romana romeo romina romolo rosalba rosaria rosetta rosina rossana "
        "ruggero sabina saverio savina sebastiano selene serafina severino sibilla silvano simonetta sveva tecla tiberio tullio ubaldo urbano vanda vilma vincenza viola "
        "virginio vittore ylenia zelinda",
        "Fiammetta Rossi",
    ),
    row(
        "fr",
        "abdel achille adeline aimee aissatou alban albane alberte aldric alexia alix alphonse amaury ambre anael anatole andree angele angelique anne-laure anne-marie "
        "anne-sophie annie anthime antoinette apolline ariane aristide armand armelle aubin aude auguste augustin aurore aymeric barnabe berengere blanche blandine boris "
        "brice candice carine carole celestin charlene christel clarisse claudette claudie claudine clelia clementine clothilde clotilde coline cosette cyprien desiree "
        "dimitri donatien dorian doriane edith edmond edwige eglantine eleonore elian eliane elie eliette eloi emeline emeric emilien enora ernest erwan eudes eugenie eulalie "
        "evelyne fantine faustine felicie fernand fernande firmin flavien flora flore florentin floriane francette gabin gabrielle gaetan gaetane gaspard gaston geoffroy "
        "georgette geraldine germaine ghislaine gilberte gildas ginette guenaelle guilhem gustave gwenael gwendoline hadrien helie heloise henriette hippolyte honorine "
        "hortense huguette hyacinthe isaure jacinthe jacky jean-baptiste jean-charles jean-christophe jean-claude jean-francois jean-jacques jean-louis jean-luc jean-marc "
        "jean-marie jean-michel jean-noel jean-paul jean-philippe jean-pierre jean-yves jeannine jocelyn josette josselin josue judicael jules julienne katell ladislas laila "
        "laure-anne laureline laurette laurie laurine lauryn leandre leontine leopold lilian liliane lise lisette loan loick louisa luce lucette lucienne lucile ludivine "
        "lydia mael maelle magalie maia malik malo manon marcelle marcellin marie-christine marie-claire marie-claude marie-france marie-helene marie-laure marie-louise "
        "marie-noelle marie-pierre marie-therese marielle mariette marjolaine marjorie marthe maryline maryse maryvonne mathias mathis maxence maximilien melina meline "
        "melodie micheline mickael modeste moussa mylene nais nathanael nelly neven ninon noe noelie noelle nolwenn oceane octave odette ophelie oriane pascaline paule "
        "paulette pervenche philippine pierre-yves pierrette pierrick prisca raoul raphaelle raymonde regine renee reynald roberte rodolphe rodrigue romane romaric rosalie "
        "roselyne rosine roxane salome samy severin sibylle sidonie soizic solange solenn solveig stanislas suzette sybille sylvaine sylvette sylviane tanguy thais theodore "
        "theophile theotime thibaud tiphaine titouan ulysse ursule valentine vianney victoire victorine violaine yael yanis yannis yasmine yoann yohan yolande youssef yvan "
        "zelie",
        "Huguette Martin",
    ),
    row(
        "es",
        "abelardo abraham adela adelaida adelina adolfo adoracion agapito agueda aida aina ainara ainhoa aitana alejo almudena amadeo amador amaya ambrosio anastasia "
        "anastasio angelica angelina anibal aniceto anunciacion apolonia arantxa aranzazu arcadio ariadna ariel arnau arsenio asun aurelia balbina baltasar bartolome basilio "
        "benigno benita berenice bernabe bernarda bernardino berta bienvenido blai bonifacio candela candelaria candida candido caridad carles carlota casandra casimiro "
        "cayetana celedonio celestino cesareo charo chelo cintia cipriano cira ciriaco clotilde concha consolacion constantino covadonga cristian custodia damaris damian "
        "delfin delfina demetrio desiree dionisio domenec dorotea eduard edurne eladio eleuterio eligio elisabet eloisa eloy emerita emiliano encarna enric enriqueta "
        "esmeralda estela ester eudald eufemia eulalia eulogio eusebio eustaquio evaristo faustino fausto feliciano felicidad felipa felisa feliu fermin ferran filomena "
        "florencio florentino francesc froilan fructuoso gertrudis gines goretti gorka gregoria guillem guillermina gumersindo heliodoro hermenegildo herminio higinio hilario "
        "hipolito honorio hortensia ibon idoia ignacia ignasi iker ildefonso imma immaculada inaki inigo inma inocencio iria isaias isidoro itziar izaskun jacinta jacinto "
        "jacobo jairo jaume jenaro jeronima jeronimo jesica joaquina jonatan josep josue juanjo juanma judit justa justina justino koldo ladislao laureano leire leocadia lluc "
        "lluis lucio lucrecia macario maica maider maite malena manel marcelina marcelino marcial margalida maribel maricarmen marti martirio mateu maura maxima maximino "
        "maximo mayte melania melchor merce mikel mireia miren monserrat montse nacho narciso natividad nazaret nekane nicanor nicasio nicolasa nora norberto obdulia odon "
        "oihana olaia olalla onofre oriol otilia paco patrocinio pau paulina paulino pelayo penelope pepa pepe pere petronila piedad placido policarpo porfirio primitiva "
        "prudencio puri purificacion quim quintin raimunda raimundo ricard rigoberto romualdo roque rosalina rosendo rosina rufina rufino sabina sabino saturnino saul "
        "segismundo serafin serafina severiano severino silvano silverio silvestre simeon sixto socorro soraya soterrania tadeo tarsicio telesforo telma teodora teofilo "
        "teresita timoteo tomasa toni toribio trini unai urbano valeriano venancio vicenc vicenta victoriano violeta virgilio virtudes wenceslao wilfredo xavi xenia yago "
        "yaiza yesica zacarias zaida zoraida",
        "Amparo Ruiz",
    ),
    row(
        "pt",
        "abilio acacio adalberto adelaide adelia adelino ademar ademir adilson adolfo agostinho aida alaide albano albertina alcides alcina alda aldair aldina alexandrina "
        "alipio aloisio altair alzira amadeu amandio amaro ambrosio americo anacleto analia angelica angelina anibal aparecida arlete arlindo armanda armenio arnaldo assuncao "
        "augusta bartolomeu belmira belmiro benedita benedito benjamim benvinda berenice bernadete bernardino branca breno candida candido carlota carmelinda cassia cassiano "
        "cassio celestino celina cesaltina cicero cidalia cintia clarice clarisse clecio cleide cleiton clementina cleusa clovis conceicao constanca cristiane cristovao "
        "custodia custodio dalila damiao deise delfim delfina denilson deolinda deonilde deusa dilma dina dinis dirce dirceu djalma domingas dora doroteia dulcineia eda "
        "edilene edilson edite edmilson edna eleonor eliane elisabete elisangela elizangela elza emanuel ernestina estela ester estevao etelvina eufemia eulalia eurico "
        "evandro fabiano fabricio feliciano felicidade felisberto filomena firmino floriano floripes frederica georgina geovana geraldo germana germano gerson gertrudes gilda "
        "gilson giovana gislaine glaucia gleice graciete graziela guida guilhermina guiomar helia helio heliodoro heloisa heraldo herculano hermano hermenegilda herminio "
        "hilario honorato horacia hortensia ilda ilidio inacia inacio iolanda ione iracema iraci irineu isadora isaias isaltina isaura isilda ismenia ivani ivete ivone izabel "
        "jacinta jacinto jacira jair jairo jamila janaina jandira janete januario jaqueline jefferson jeronimo joaquina jonatas jordana josue jovita jucara judite juliano "
        "julieta jurema juvenal katia keila laercio laerte laurentina laurinda laurindo leandra leda leonidas leonilde leopoldina levi licinia licinio lilia lilian lina "
        "lindalva lourenco lourival luan luana lucelia luciane lucilene lucilia lucinda lucio ludovina luiza luzia magno maira manoel marcelino marciano marcilio mariane "
        "marilda marilena marilene marilia marinalva marinete maristela marivalda marli martinha matheus maximiano mayara meire melania mercia micaela mirela murilo nadir "
        "naiara nair nanci napoleao narcisa natalina nathalia neide nelia nelio nelma neusa neuza newton nicolau nilda nilson nilza nivaldo noemia norberta norberto octavia "
        "odete odilia olavo olinda ondina orlanda osmar pascoal paulina paulino perpetua petronilha piedade plinio poliana prazeres quintino quiteria raimunda raimundo "
        "regiane reginaldo renan robson romana romeu romulo ronaldo roque rosalina rosane rosaria roseli rosemeire rosilene rosimeire rosinda rosineide rozangela rute salete "
        "salome samara sarai saulo sebastiana sebastiao serafim severino sheila sidonio silas silene silvano silverio silvestre silviana silvino simao solange solano "
        "soraia stela suelen sueli suzana tadeu tais talita tamires tarcisio tatiane telma telmo teodora teofilo teotonio teresinha thais thales thalita tulio ubirajara "
        "ulisses urbano valdemar valdir valdira valmir valter vanda vanderlei venancio vergilio vicencia vilma violante virgilio virgolino vitalina vitoria vivaldo wagner "
        "wanderley wellington wilma yara zelia zenaide zilda zita zulmira",
        "Cleide Costa",
    ),
    row(
        "nl",
        "aafke aagje aaltje aart adrie afke albertine alette alida alie alwin ankie ankje annelien annet anniek ans antoinette antonie ard arend atze auke aukje barend "
        "beatrijs benno bep berthe bertus betsie bettine boudewijn brechtje carlijn carolien catharina catrien chiel christel christiaan claartje coby corrie daniek debby "
        "derk desiree dewi dineke dirkje doortje douwe durk eduard eefje eelco eelke egbert elsbeth engbert erna esmee eveline evert evy floortje fokke fons franka frederiek "
        "frederike friso froukje gea geertje gerdien gerlof gerrie gerry gertjan gertrude ginette gonda goof greetje hedwig helma hermien hessel hetty hidde hille hindrik "
        "hubertina huib huub hylke ien imke isa jaapje jacco jacoba jan-willem janine janke janna jannes jannie jantien jantje jappie jeltje jenneke jet jetske jetty jitske "
        "jobke joeri joke jolande jolijn joop jorn jorrit josee josien juriaan jurrien karien karlijn karst katinka klaasje koert koos krijn kris leen leendert lenie lennart "
        "leontien lidewij lidwien liesbeth lieselotte lilian liselotte lobke loek lonneke louisa lydia maartje machteld madelon maikel manon margje margreet marian mariel "
        "marielle mariette marinus mariska marja marjan marjon marloes marnix marten martien mattijs maureen mechteld melle merijn meta mieke mieneke mila minke mirte mirthe "
        "moniek myrthe neeltje nelleke nettie nicolette nies odilia peer philomena pien pier pieter-jan pietje pjotr quirine raoul regien reinout remko renee riemer rien "
        "rieneke rika rikst rinske roderick roeland roosmarijn rosalie rosanne ruurd sarina sibren sicco sido siem siemen sietske sijbrand sjaak sjors sjoukje steef stef "
        "steffie teunis thirza thom tiemen tirza titia titus tjalling tjerk toos trees trienke trijntje veerle wander wendelien wessel wiebren wieger wiepkje wieteke wietske "
        "wil wilbert willemien wilma winfried wob wybe wytske xander yke yorick youp zeger",
        "Wiepkje de Vries",
    ),
    row(
        "de",
        "adelheid adolf alfons alfred aloysia anna-lena annegret annelie ansgar babette benno berta berthold bodo boris carolin cathrin christel christof claas cordula "
        "corinna cornelius dietlinde dietrich eckart edeltraud edith egon ekkehard elfi elmar else enno erna eugen eva-maria felicitas folker franka frederik frieda "
        "friedemann frieder friedhelm gernot gero gerold gertraud gertrud gesa gesine gideon gisbert gitta gottfried greta gundula hanno hans-jurgen hans-peter harro hedwig "
        "heide heidelinde heidemarie hella helmuth henriette hermine herta hildegard hinnerk hubertus ilka immo ingolf inka irina irmtraud isabell isolde jannik jasmin jorn "
        "josefine jula julius justus karl-heinz karola klemens korbinian kornelia leander leni lennart leonhard leopold levin liane lieselotte lilli lina linus liselotte "
        "louisa ludger luzia lydia margret margrit marie-luise marietta marita marlen mathias mathis mechthild meinhard meinrad melina merle meta mila mira mirco natascha "
        "nele nicolai nikola nikolaus nino nora odette ortrud ortwin otmar ottilie peer rabea raimund regine reinhild ricarda romy ronja ronny rosalinde roswitha rouven "
        "selina severin siegbert sieglinde siegmar sigmar sigmund sigrun sonke sunke susann swantje sybille sylke tabea tatjana theresia thorben thore till tilo traudel "
        "traute trude trudi uli ursel urte uta utz viktoria viola vroni walther waltraut wencke wibke wilhelmine willi wilma winfried winnie wolfhard zita",
        "Swantje Petersen",
    ),
    row(
        "da sv no fi",
        "aada aake aarne aaro aase aatu aira aki aksel albin alvar amalie ane anka anna-karin anna-lena anna-maria anne-grete anne-lise anne-marie anneli anniina annikki arja "
        "arto arttu arve ase asger asmund asta atle atte aulis barbro bendik benny berndt bertil birger birgitte birthe bjarne bjorg bodil borge borje brynjar cathrine "
        "cecilie charlotta claes connie dagfinn dagny dorthe ebbe edith egil eila eilert eili eilif einar eino eivind ejvind elina elisabet ellinor else elsebeth elvi embla "
        "endre erland erlend erling erna eskil espen essi estrid eveliina flemming folke freja fritjof frode geir gita gjertrud goran gosta greger grete gretha gro gry "
        "gudmund gun gunbritt gunhild gunn gunnel gunvor gustaf guttorm gyda haakon halvard halvor hannele hanni harri hedvig hege heini heli helmer helmi henna henriette "
        "hilkka hilma hjalmar hjordis iben iida iina iiris ilkka ilmari inari ingebjorg ingela ingemar inger ingmar ingvar ingvild inka irina irja isak jaakob jaana jalmari "
        "jan-erik janika janni jannicke jarkko jarl jarle jarmo jasmin jenni jeppe jere jetta jimmy joakim joar jonna jorma jorn jorunn josefin josefine jostein jouko jouni "
        "juhana jussi juuso jyrki jytte kaarina kaija kalervo kalevi karianne karita karl-erik karoliina kati katriina katrine kauko kerttu kimmo kirstine kjartan kjetil klas "
        "knud konsta kristiina kristoffer kyllikki laila lars-erik lassi leni lennart lilja lillemor line linn linus lisbet lise liselott liselotte lisen lotta lovisa ludvig "
        "ludvik lykke magne magnhild maija maiken majbritt malene margareta margrethe margunn mari mariann marika marita marja marjatta marjut marte marthe martta matilda "
        "matleena mattias mauri meeri merja mervi mika mimmi mira mirja mirka miro mogens naima nanna nicklas niilo nikolaj njal noora nora odd oddbjorn oddny olavi olov "
        "orjan orvokki ossi otso oystein oyvind paavo palle panu pasi pauli pauliina peer pelle per-erik pernilla pertti petteri piia pirkko pontus povl preben pregerd ragna "
        "ragnar ragni raija raili raimo rakel randi ranja rauno reidar reidun reijo reino riina rikard risto ritva roald ronja ronny saana saara sakari sami sampo samuli "
        "santeri sarianne seija selma severi sigbjorn sigmund sigurd sigvard siiri silja simo sindre sinikka siri sirkka sirpa siv siw solveig solvi sonni staffan stein "
        "steinar stian stina sture suvi svante svend sverre sylvi synne synnove taina taisto taneli tapani tapio tarmo taru tea teemu teija tellervo terje tero tilda tine "
        "tiril toini tommi tommy toni tora tord torfinn torgeir torger toril torill torkel torleif torolf torstein torunn torvald tove troels trude trygve tuija tuomo tuulia "
        "tuulikki tyge tyra tyyne ulla-maija ulrica ulrik ulrikke ulvhild uno urho urpo valborg valtteri veera vegar vegard veijo veikko veli verner verneri vesa vigdis viivi "
        "vilde vilhelm viljo vilma vuokko ylva yngve yrjo",
        "Tuulikki Virtanen",
    ),
    row(
        "pl cs",
        "adamina adela aldona aleksander alina alojzy anastazja andrej anezka aniela antonina arkadiusz augustyn barbora bartlomiej benedykt bernadeta blazej blazena bogdana "
        "bogumil boguslaw boguslawa bohumila bohuslav boleslaw borys bretislav bronislaw bronislawa brygida cecylia celina ctibor czeslaw czeslawa dagmara dalibor damian "
        "daria dawid denisa dobromila dominika donata drahomira dusan edmund edyta eliska elwira eryk eugeniusz ewelina feliks franciszek franciszka genowefa gustaw hedvika "
        "henryka ignacy ireneusz iva iwo jarmila jaroslava jindra jindriska jirina jolana jozefa judyta juliusz karol kazimiera kazimierz klaudia konstanty kornelia krystian "
        "krystof ksawery kveta leokadia leopold leos libuse lidmila lucja lucjan lucyna ludek ludwik ludwika margita marian marianna marika mariola marketa maryla marzanna "
        "marzena matous matylda mieczyslaw mikolaj milada miloslav miloslava mirek miroslava miroslawa nadezda nela nikodem nikola oldriska olgierd oliwia otakar otylia "
        "patrik patrycja patryk pavlina pavol przemyslaw radko radmila radomir radoslaw radovan romana romuald rostislav rozalia ruzena sabina sarka serhij slavomir sona "
        "stanislava stanislawa stepan stepanka svatava svetlana sylwester szczepan tadeas tatana teodor tobiasz vadim valentyna vendula viera viktoria vilem vitezslav vladan "
        "vladimira vlasta vlastimil vratislav waclaw walenty weronika wiera wieslawa wiktoria wincenty wioletta wladyslaw wladyslawa wlodzimierz zaneta zbysek zdenko zdislava "
        "zdzislaw zenon zita zyta",
        "Ondrej Novak",
    ),
    row(
        "en",
        "abbie abby ada addison adeline aidan aileen ailsa aimee alana alastair alec alexa alfie alfred alina alistair allan allen alvin alyssa ambrose amir amos anastasia "
        "angelina annabel annabelle annie archie aria ariana ariel arlene ashleigh athena aubrey augustus ava basil bea becky belinda bella benedict bernice bev beverley "
        "beverly blanche boris brad bradford brady brandi brett briana bridget briony britney brittany bronwen bronwyn bryce bryony byron calum calvin candice carlton carly "
        "carrie carys cassandra catriona cecil chad chandra chantelle chelsea cheryl christie christy ciara clare clarence cliff clifford clint clive clyde connie conor cora "
        "cordelia corey cornelius cory dahlia damian damon daria darla darlene darrell darryl deanna debbie deidre della delores demi dena derrick desmond devin devon dexter "
        "dina dominic donovan dora doreen duane dulcie dustin dwayne dwight eamonn earnest eddie edith edmund edna effie egbert eira eireann eithne elaina eli elijah eliot "
        "eliza ellie elliot elmer elsie elspeth elton emeka enid enoch ernest ernestine errol esme esmeralda ethel euan evangeline everett ewan ezra faye felicia felicity "
        "fergal fern finlay finley flora freda freddie freya gabrielle garry garth georgia georgina geraint geraldine gerry gertrude giles gladys glenda glynis godfrey goldie "
        "graeme greta gretchen guinevere gus gwen gwendolyn gwyneth hadley hamish harlan harriett hattie hayley henrietta hilary hollie horace hortense humphrey ignatius "
        "imani imogen irving isaiah isla ismail isobel ivor jacquelyn jada janelle janette janine jared jarvis jayden jayne jeanette jeanie jeannette jed jemima jenna jerald "
        "jeremiah jermaine jerry jess jessie jillian jimmie joanie joann jocelyn jodi jodie jody joey jolene josh josie juanita judd jude judi jules julianne juliet juno "
        "kaitlyn kamal kara kathie katrina kaye kayla keira keisha kelley kelsey kendra kerri kian kirstie krista kristi kristy kylie lacey lachlan lana latoya laurie laverne "
        "leanne lenora leona leonora leroy lesley letitia levi libby lila lilian lillian lindsay lindsey lois lola lora loretta lori lorna lottie louisa lucian lucille "
        "lucinda lucretia luella luther lydia lynda lynette lynne mabel maddie madeline mae maggie maisie malachi malik mamie mandy marcy margery margie margo mariah marian "
        "maribel marietta marilla marissa marjorie marla marlon marnie marsha marty marvin maryann maryanne mathilda matilda maude maura maureen mavis maxine maya meghan mel "
        "melinda melvin meredith merle mervyn micah micheal mick mildred milo mina mindy minnie mira moira mollie morag morgan muhammad myles myra myrtle nasreen natasha "
        "nathaniel ned nell nellie nettie neville nia niall nicky nicolette nita noelle nola nora noreen octavia odette ollie oprah orson osman paige pat patsy patti patty "
        "penelope percy petula philippa phyllida piers pippa polly portia priscilla prudence quincy rachael rae raj randal randolph randy reece regan reggie reginald renee "
        "reuben rhiannon rhoda rhona rhonda ricky robbie robyn roddy roderick rodney ronan ronnie rosalie rosalind rosalyn rosamund roseanne roselyn rowan rowena roxanne "
        "rudolph rudy rufus sadie salma sammy sasha saul selena selina selma shane sharron shauna sheena sheila sheldon shelley shelly sherri sherry sheryl shona sian sienna "
        "silas solomon sondra sonya stacy stan susannah susie suzanna sybil tabitha talia tami tammy tamsin tanya tasha terence terrance terrence tessa thaddeus thelma "
        "theodora theodore tia tiffani tilly tonya tori tracey trey trina trish tyrone ulysses uma velma verity vernon vicki vicky viola vivienne wilbert wilbur wilda "
        "wilhelmina willa willard willie wilma winifred winnie winston xander zach zachariah zack zara zelda zena zoey",
        "Rhiannon Price",
    ),
    row(
        "ru uk",
        "александр александра алексей алёна алина алла анастасия анатолий ангелина андрей анна антон антонина аркадий арсений артём артур богдан борис вадим валентин валентина валерий валерия варвара василий "
        "вера вероника виктор виктория виталий владимир владислав вячеслав галина геннадий георгий герман глеб григорий дарья денис диана дмитрий евгений евгения егор екатерина елена елизавета зинаида "
        "зоя иван игорь илья инна ирина карина кирилл константин ксения лариса лев леонид лидия лилия любовь людмила максим маргарита марина мария марк михаил надежда наталия наталья никита николай нина "
        "оксана олег олеся ольга павел пётр полина раиса регина роман руслан светлана семён сергей снежана софия софья станислав степан тамара татьяна тимофей тимур ульяна фёдор филипп эдуард элина юлия юрий "
        "яна ярослав олександр олексій андрій дмитро ганна катерина наталія олена сергій тетяна юрій",
        "Ольга Смирнова",
    ),
    row(
        "es",
        "fulgencio yanira yadira yamila nayara fermina leticia ulpiano evelio melisa maricruz luzmila jacqueline yuliana lisandro leandra guadalupe zacarias adalberto anselma",
        "Fulgencio Prado",
    ),
    row(
        "hu ro",
        "laszlo istvan zoltan ferenc sandor gabor attila zsolt andras csaba imre gyorgy balazs gyula mihaly karoly miklos erzsebet katalin ilona zsuzsanna agnes krisztina timea aniko eszter reka zsofia "
        "gheorghe ion ioana mihai mihaela adrian alin alina bogdan catalin catalina ciprian cosmin cristina dragos elena florin gabriela ionut iulia lavinia liviu marius mircea nicoleta octavian ovidiu "
        "radu raluca razvan roxana sorin stefan tudor vasile violeta",
        "Zsuzsanna Kovacs",
    ),
    row(
        "da no pl",
        "bjørn søren jørgen øystein øyvind øivind bjørg jørn bjørnar torbjørn asbjørn sølvi sølve synnøve jørund bjørnulf børge michał paweł łukasz stanisław władysław bogusław jarosław "
        "mirosław przemysław radosław sławomir wiesław zdzisław bronisław czesław wacław mieczysław lesław bolesław małgorzata bogumił wiesława stanisława bogusława mirosława jarosława łucja",
        "Bjørn Dahl",
    ),
)
"""Lower case without accents, as `GIVEN_NAMES`."""
