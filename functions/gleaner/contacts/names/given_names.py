"""Given names by language."""

from gleaner.contacts.names.more_given_names import MORE_GIVEN_NAMES
from gleaner.contacts.work.wording import Wording, word_set, words_of


def _row(language: str, listed: str, example: str) -> Wording:
    return Wording(language, word_set(listed), example)


GIVEN_NAMES = (
    _row(
        "en",
        "aaron abigail adam adrian alan albert alex alexander alexandra alexis alice alison allison amanda amber amelia amy andrea andrew andy "
        "angela ann anna anne anthony arthur ashley austin barbara ben benjamin bernard beth betty bill bob bonnie bradley brandon brenda brian "
        "brooke bruce bryan caitlin caleb cameron carl carol caroline carolyn catherine cathy charles charlie charlotte chloe chris christina "
        "christine christopher cindy claire colin connor courtney craig cynthia daisy dan daniel danielle darren dave david dawn deborah debra "
        "denise dennis derek diana diane don donald donna doris dorothy douglas duncan dylan edward eileen elaine eleanor elizabeth ella ellen emily "
        "emma eric erica ethan eugene evan evelyn fiona frances francis frank fred frederick gareth gary gavin geoff geoffrey george gerald gillian "
        "gina glenn gloria gordon grace graham grant greg gregory hannah harold harriet harry hazel heather helen henry holly howard hugh ian "
        "irene isaac isabel isabella jack jackie jacob jake james jamie jane janet janice jasmine jason jay jean jeff jeffrey jennifer jenny jeremy "
        "jessica jill jim joan joanna joanne joe joel john johnny jon jonathan joseph joshua joyce judith judy julia julian julie justin karen kate "
        "katherine kathleen kathryn kathy katie keith kelly ken kenneth kerry kevin kim kimberly kirsty kristen kyle larry laura lauren lawrence leah "
        "lee leonard leslie lewis liam linda lisa liz logan louis louise lucas lucy luke lynn madison malcolm margaret maria marie marilyn mark "
        "marlene martha martin mary matt matthew megan melanie melissa mia michael michelle mike miles mohamed mohammed molly monica nancy naomi "
        "natalie nathan neil nicholas nick nicola nicole nigel noah norma oliver olivia owen pamela patricia patrick paul paula pauline peggy penny "
        "peter phil philip phillip phoebe phyllis rachel ralph raymond rebecca rhys richard rick robert robin roger ronald rose ross roy ruby russell "
        "ruth ryan sally sam samantha samuel sandra sara sarah scott sean sharon shaun shirley simon sophia sophie stacey stanley stella stephanie "
        "stephen steve steven stuart sue susan suzanne sylvia tara taylor ted teresa terry theresa thomas tiffany tim timothy tina todd tom tony "
        "tracy trevor tyler valerie vanessa vera veronica victor victoria vincent virginia walter wayne wendy wesley will william yvonne zachary zoe "
        "ray kay gail glen guy hal iris jo joy kurt lance lorraine marcus max neal pearl perry reg rod roland rory rosie rupert sid spencer tess toby tricia troy vic vivian warren angus alasdair aoife brendan callum caoimhe ciaran clodagh cormac declan deirdre dermot eamon eilidh eoin fergus fionn gethin grainne huw ieuan kieran maeve mairead muriel niamh nuala oisin orla padraig roisin saoirse seamus sinead siobhan tadhg una "
        "priya rahul amit anil sanjay sunil ravi rajesh deepak neha pooja vikram arjun ananya aisha fatima omar ahmed ali hassan yusuf ibrahim abdul aditya akash amina anjali anita arun asha ashok divya gaurav harish imran jamal karim kavita khalid kiran lakshmi layla leila mahmoud manoj meera mustafa nadia nikhil nisha rajiv ramesh rashid rohan sandeep samir shreya sneha suresh tariq vijay vivek yasmin zainab mehmet ayse emre elif chidi amara kwame oluwaseun ngozi",
        "Emily Clarke",
    ),
    _row(
        "nl",
        "annemiek annemieke marijn merel aad ad adriaan anja anke anneke annelies annemarie anouk anton arie arjan arjen arnoud astrid bart bas bastiaan bert berend bianca bram brigitte "
        "carla cees chantal coen conny cor corine daan danique daphne david dick diederik dirk edwin eline ellen els elske emiel eric erik esther eva "
        "evelien ewout femke fenna fleur floor floris folkert frank frans freek frits geert gerard gerben gerda gerrit gert gijs gijsbert guus hanneke "
        "hannie hans harm harmen harry heleen henk henny herman hilde ilse ineke inge ingrid irene iris ivo jaap jacqueline jan janneke jantine jasper "
        "jelle jeroen jesse jette joep johan johannes jolanda joost joris jos jurgen jurre karel karin kees kim klaas koen laurens leo leon lex lianne "
        "lieke lies lieve linda lisanne loes lotte luc lucas luuk maaike maarten machiel marcel margriet marieke marije marijke marit marjolein marleen "
        "martijn martine mathijs matthijs maurice meike menno merel michiel miranda mirjam monique nadine nel niels nienke nynke olaf onno pascal "
        "patrick paul petra pia piet pieter pim quinten reinier remco rene renske rianne rik rob robbert robin roel roelof rogier ron ronald roos "
        "ruben rutger ruud saskia sander sanne sebastiaan sjoerd sofie stefan stijn suzanne sven sybren tamara teun theo thijs thijmen thomas tijmen tim "
        "tineke tjeerd tom ton tosca trudy truus vera victor vincent wiebe wilco wilfred willem willemijn wim wouter yvette yvonne",
        "Femke Bakker",
    ),
    _row(
        "de",
        "achim adrian albrecht alexander alois andre andrea andreas anette angelika anja anke anna anneliese annette antje armin arne astrid axel barbara "
        "bastian beate benedikt benjamin bernd bernhard bettina bianca birgit birte bjorn brigitte britta burkhard carina carola carsten christa "
        "christian christiane christina christine christoph claudia claus constanze cornelia dagmar daniel daniela detlef dieter dietmar dirk doris "
        "dorothea eberhard eckhard edgar elena elfriede elisabeth elke ellen emil erich erika ernst erwin esther eva ewald fabian felix ferdinand florian "
        "frank franz franziska frauke friederike friedrich fritz gabi gabriele georg gerd gerhard gerlinde gisela gregor gudrun gunter gunther gustav "
        "hanna hannelore hannes hans harald hartmut heidi heike heiko heiner heinrich heinz helga hellmut helmut hendrik henning herbert heribert "
        "hermann holger horst hubert ilona ilse ina ines inge ingeborg ingo ingrid irene iris irmgard jana janina jens joachim jochen johann johanna "
        "johannes jonas jorg josef judith julia juliane jurgen jutta kai karin karl karoline karsten kaspar katharina kathrin katja katrin kerstin kilian "
        "klara klaus konrad konstantin kristin kurt lars laura lea lena leonie lorenz lothar ludwig lukas lutz magdalena maik maike malte manfred "
        "manuela marc marcel marco marcus mareike maren margarete margit margot marianne marina mario marion marko markus marlies martin martina "
        "matthias max maximilian melanie michael michaela miriam mirko monika moritz nadine nadja nicole niklas nina norbert olaf ole oliver oskar "
        "otto pascal patrick paul paula peter petra philipp philip rainer ralf ramona regina reiner reinhard reinhold renate rene richard rita robert "
        "roland rolf rosemarie rudi rudiger rudolf ruth sabine sabrina sandra sascha sebastian siegfried sigrid silke silvia simon simone sina sonja "
        "sophia stefan stefanie steffen stephan sven svenja susanne tanja thea theodor theresa thilo thomas thorsten tilman tim timo tina tobias "
        "torben torsten udo ulf ulrich ulrike ursula ute uwe vanessa vera verena veronika viktor vinzenz volker waldemar walter waltraud werner wiebke "
        "wilfried wilhelm wolfgang wolfram yvonne",
        "Ulrike Brandt",
    ),
    _row(
        "fr",
        "adele adrien agathe agnes alain albert alice aline amandine amelie anais andre anne annick antoine antonin arnaud arthur audrey aurelie aurelien "
        "axelle baptiste bastien beatrice benedicte benoit bernadette bernard bertrand brigitte bruno camille capucine caroline catherine cecile "
        "cedric celine chantal charles charlotte chloe christelle christian christine christophe claire claude clemence clement colette coralie "
        "corentin corinne cyril cyrille damien daniel daniele david delphine denis didier dominique dorothee edouard elea elisabeth elise elodie eloise "
        "emilie emile emma emmanuel emmanuelle eric estelle etienne eve fabien fabienne fabrice fanny felix flavie florence florent florian francine "
        "francis franck francois francoise frederic frederique gabriel gaelle gael genevieve georges gerard ghislain gilbert gilles gregoire gregory guillaume "
        "guy gwenaelle helene henri herve hugo hugues ines irene isabelle jacqueline jacques jean jeanne jerome jocelyne joel joelle josiane josephine "
        "julie julien juliette justine karine laetitia lambert laure laurence laurent lea leo leon lionel loic louis louise luc lucas lucie lucien ludovic "
        "lydie madeleine maelys magali marc marcel margaux margot marguerite marianne marie marine marion marius martin martine mathieu mathilde matthieu "
        "maud maurice maxime melanie melissa michel michele mireille monique muriel myriam nadege nadine nathalie nicolas nicole noemie odile olivier "
        "pascal pascale patrice patrick paul pauline philippe pierre quentin raphael raymond regis remi remy renaud rene robert roger roland romain sabine "
        "sandrine sebastien segolene serge severine simon simone solene sophie stephane stephanie suzanne sylvain sylvie tatiana theo therese thibault "
        "thibaut thierry thomas valentin valerie vanessa veronique victor vincent virginie viviane xavier yann yannick yves yvette yvonne zoe",
        "Aurélie Fontaine",
    ),
    _row(
        "es",
        "rodolfo osvaldo arnulfo efrain heriberto leopoldo raymundo abel adan aldo anselmo aurelio camilo carmelo edgar edmundo efren elias eliseo ezequiel facundo felix fidel german horacio humberto isidro israel lautaro leandro leonel lisandro maximiliano misael moises nahuel nestor omar orlando patricio reinaldo reynaldo ulises uriel agustina alma amalia anabel azucena bertha carmina constanza dalia delia dulce elvia fabiola flor genoveva griselda herminia hilda iliana irma jazmin karla liliana lizeth macarena maricela minerva nayeli ofelia perla reyna rosalia rosaura roxana samanta trinidad yamila zulema amparo marisol rosangela "
        "adriana agustin aitor alba alberto alejandra alejandro alfonso alfredo alicia alonso alvaro amaia amparo ana andres angel angela angeles antonia "
        "antonio araceli arturo asuncion aurora beatriz begona belen benito bernardo blanca borja camila carla carlos carmen carolina catalina cecilia celia "
        "cesar clara claudia concepcion consuelo cristina cristobal daniel daniela david diana diego dolores eduardo elena elisa elvira emilio encarnacion "
        "enrique ernesto esperanza esteban estefania esther eugenia eva fatima felipe fernanda fernando florencia francisca francisco gabriel gabriela "
        "gemma gerardo gloria gonzalo graciela gregorio guadalupe guillermo gustavo hector hernan hugo ignacio imanol ines inmaculada irene isabel ismael ivan "
        "jaime javier jesus jimena joaquin jordi jorge jose josefa josefina juan juana julia julian julio laia laura leonor leticia lidia lorena lorenzo "
        "lourdes lucas lucia luis luisa luz magdalena manuel manuela mar marcela marcelo marcos margarita maria mariana mariano marina mario marisol marta "
        "martin mateo matias mauricio mercedes miguel milagros miriam monica montserrat natalia nerea nicolas nieves noelia nuria octavio olga oscar pablo "
        "paloma paola patricia paula pedro pilar rafael ramiro ramon raquel raul rebeca remedios ricardo roberto rocio rodrigo rogelio roman rosa rosario "
        "ruben salvador santiago sara sebastian sergi sergio silvia sofia soledad sonia susana teodoro teresa tomas valentina valeria vanesa veronica "
        "vicente victor victoria virginia xavier ximena yolanda",
        "Lucía Navarro",
    ),
    _row(
        "it",
        "adriana agnese alberto aldo alessandra alessandro alessia alessio alfredo alice ambra andrea angela angelo anna annalisa antonella antonio arianna "
        "armando arturo aurora barbara beatrice benedetta bianca bruno camilla carla carlo carlotta carmela carmine caterina cecilia chiara cinzia claudia "
        "claudio cristiano cristina daniela daniele dario davide debora diego domenico donatella edoardo elena eleonora elisa elisabetta emanuela "
        "emanuele emilia emilio enrico enzo erica ettore eugenio eva fabio fabrizio federica federico ferdinando filippo fiorella flavia flavio franca "
        "francesca francesco franco gabriele gabriella gaetano gennaro giacomo giada gianfranco gianluca gianluigi gianmarco gianni gianpaolo ginevra gino giorgia "
        "giorgio giovanna giovanni giulia giuliana giuliano giulio giuseppe giuseppina grazia graziella guido ilaria irene ivan ivana jacopo lara laura leonardo "
        "letizia lidia lino lisa livia lorenza lorenzo luca lucia luciano lucrezia luigi luisa manuela mara marcella marcello marco margherita maria "
        "mariangela marina mario marisa marta martina massimiliano massimo matilde matteo mattia maurizio mauro michela michele miriam mirko monica nadia "
        "nicola nicoletta noemi ornella paola paolo patrizia piero pietro raffaele raffaella renato renzo riccardo rita roberta roberto rocco rosa rosanna "
        "rossella salvatore samuele sandro sara serena sergio silvana silvia silvio simona simone sofia sonia stefania stefano susanna teresa tiziana "
        "tiziano tommaso ugo umberto valentina valentino valeria valerio vanessa veronica vincenzo vito vittoria vittorio viviana",
        "Ilaria Conti",
    ),
    _row(
        "pt",
        "adriana adriano afonso alberto alessandra alexandra alexandre alice aline amanda ana anabela andre andreia angela antonio armando artur augusto "
        "barbara beatriz bernardo bianca brenda bruna bruno caio camila carla carlos carolina catarina cecilia celia celso cesar clara claudia claudio "
        "cristiana cristiano cristina daniel daniela danilo david debora denise diana diego diogo domingos duarte edson eduarda eduardo elaine eliana elisa "
        "emilia erica eunice fabiana fabio fatima felipe fernanda fernando filipa filipe flavia flavio francisca francisco frederico gabriel gabriela gil "
        "gilberto gisele goncalo graca guilherme gustavo heitor helder helena henrique hugo humberto igor ines ingrid iris isabel isabela ivo jaime joana joao "
        "joaquim joel jorge jose juliana julio karina lais larissa laura leandro leonardo leonor leticia lidia ligia livia lorena lourdes lucas lucia "
        "luciana luciano luis luisa luiz lurdes madalena mafalda manuel manuela marcela marcelo marcia marcio marco marcos margarida maria mariana marina "
        "mario marisa marta martim mateus matilde mauricio mauro miguel milena monica natalia nelson nuno olga orlando otavio patricia paula paulo pedro "
        "priscila rafael rafaela raquel raul regina renata renato ricardo rita roberta roberto rodrigo rogerio rosa rosana rubens rui samuel sandra sara sergio "
        "silvia simone sofia sonia susana tania tatiana teresa thiago tiago tomas valentim valeria vanessa vania vasco vera veronica vicente victor vinicius "
        "vitor viviane yasmin",
        "Gonçalo Moreira",
    ),
    _row(
        "da sv no fi",
        "agneta aino alf anders anette anita anna annika antti arne arvid asa asbjorn aslaug astrid axel bengt bente berit birgitta bjorn bo camilla carl "
        "carsten cecilia christer dag dorte ebba eero eeva eija eirik elin ellen elsa emil emilie erik erika erkki esben eva finn fredrik frida gitte gunilla "
        "gunnar gustav hakan hakon hanna hanne hannu hans heidi heikki helena helge helle hilde henrik hedda ida inga inge ingeborg ingrid ingunn ivar jaakko jan janne "
        "jari jens jesper jette jonas jorgen juha juhani jukka kaisa kaj kalle karin kari karl katarina katri kaare kasper kerstin kim kirsi kirsten kirsti "
        "kjell kjersti klaus knut kristian kristina kristine lars lasse lauri leena leif lene linnea lisbeth liv liisa lone maarit magnus maja mads malin maria "
        "marianne marie marit marjo markku markus martin mats matti merete mette mia mikael mikko minna mikkel mona morten nadja niels niklas nils nina oddvar ola "
        "olav ole olof oskar outi ove paivi par peder pekka per pernille peter petri petter pia pirjo poul ragnhild rasmus riikka rikke rolf rune sanna sari satu "
        "seppo signe silje sigrid sini sissel soren stefan sten stig stine sune susanne svein sven tarja terhi thomas thor timo tiina tomas tone tor tore torben "
        "torbjorn torsten trine trond tuomas tuula turid ulf ulla ulrika vibeke vidar viggo ville virpi",
        "Annika Lindholm",
    ),
    _row(
        "pl cs",
        "adam agata agnieszka alena aleksandra ales alicja alzbeta andrzej anita anna antoni artur barbara bartosz beata blanka bohdan bohumil bogdan bozena "
        "cezary dana daniel danuta dariusz david dominik dorota elzbieta emil eva ewa filip frantisek gabriela grazyna grzegorz halina hana helena henryk "
        "hynek irena iveta iwona izabela jacek jadwiga jakub jan jana janusz jaromir jaroslav jaroslaw jerzy jindrich jiri jitka joanna jolanta jozef josef julia "
        "justyna kamil kamila karel karolina katarina katarzyna katerina kinga klara konrad krystyna krzysztof ladislav lech lenka leszek libor lubomir lubos lucie "
        "ludmila lukas lukasz maciej magda magdalena malgorzata marcin marek maria marie mariusz marta martin martina mateusz matej michal milan milena milos "
        "miroslav miroslaw monika natalia oldrich ondrej pavel pavla pawel petr petra piotr premysl radek radka radim radoslav rafal renata robert roman "
        "ryszard sebastian slawomir stanislav stanislaw stefan svatopluk sylwia szymon tadeusz tereza tomas tomasz urszula vaclav vera veronika vit vladimir vladislav "
        "vojtech wanda wieslaw wiktor witold wojciech zbigniew zbynek zdenek zdenka zofia zuzana zygmunt",
        "Agnieszka Nowak",
    ),
)
"""Given names, lower case without accents; a name that is not here is no less a name."""

GIVEN = words_of(GIVEN_NAMES) | words_of(MORE_GIVEN_NAMES)
