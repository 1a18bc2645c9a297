"""First names and the short forms under which people sign."""

SHORT_FORMS = tuple(
    frozenset(group.split())
    for group in (
        "william bill will billy liam", "robert bob rob bobby robbie", "richard rick dick rich ricky", "james jim jimmy jamie",
        "john jack johnny jon jonathan", "joseph joe joey", "michael mike mick mickey", "thomas tom tommy", "edward ed eddie ted",
        "charles charlie chuck", "christopher chris", "christine chris christina chrissy", "christian chris", "daniel dan danny",
        "david dave", "steven stephen steve", "stephanie steph", "timothy tim", "matthew matt", "anthony tony", "andrew andy drew",
        "benjamin ben", "samuel sam", "samantha sam", "alexander alex sandy", "alexandra alex sandra", "gregory greg", "jeffrey jeff",
        "geoffrey geoff", "kenneth ken kenny", "lawrence larry", "leonard len lenny leo", "nicholas nick nico", "patrick pat paddy",
        "patricia pat patty trish", "peter pete", "phillip philip phil", "raymond ray", "ronald ron", "donald don", "douglas doug",
        "frederick fred freddy", "harold harry hal", "henry harry hank", "vincent vince vinny", "walter walt", "elizabeth liz beth betty lisa eliza", "katherine catherine kathryn kate kathy cathy katie", "margaret maggie peggy meg", "jennifer jen jenny",
        "jessica jess", "deborah debbie deb debra", "susan sue susie suzanne", "barbara barb", "rebecca becky", "victoria vicky",
        "kimberly kim", "cynthia cindy", "pamela pam", "theresa terry tess", "judith judy", "gerald gerry jerry", "eugene gene",
        "johannes hans jan joop", "wilhelm willi", "friedrich fritz", "franciscus frans", "cornelis kees cor", "hendrik henk",
        "gerardus gerard", "antonius anton ton toon", "wilhelmus wim willem", "petrus piet peter", "jacobus jaap koos", "josef sepp jupp",
        "maximilian max", "sebastian basti", "katharina kathi", "elisabeth lisa els", "alejandro alex", "francisco paco", "jose pepe",
        "aleksandr alexander alexandr sasha саша александр александра", "ekaterina екатерина катя katya", "dmitri dmitry дмитрий дима dima",
        "sergey sergei сергей серёжа серёга", "maria мария маша masha", "anna анна аня anya", "ivan иван ваня vanya",
        "nikolai nikolay николай коля kolya", "mikhail михаил миша misha", "vladimir владимир вова volodya володя",
        "elena yelena елена лена lena", "tatiana татьяна таня tanya", "olga ольга оля olya", "yevgeny evgeny евгений женя zhenya",
        "natalia наталья наташа natasha", "alexey aleksei алексей лёша alexei", "pavel павел паша pasha", "irina ирина ира ira",
        "katarzyna kasia", "małgorzata gosia", "aleksandra ola", "agnieszka aga", "joanna asia", "krzysztof krzysiek", "tomasz tomek",
        "barbara basia", "elżbieta ela", "magdalena magda", "anna ania", "jakub kuba", "grzegorz grzesiek", "piotr piotrek",
        "jiří jirka", "josef pepa", "františek franta", "kateřina katka", "tomáš tom", "jana janička", "petr péťa", "zdeněk zdenda",
        "lars lasse", "anders ante", "johan jocke joakim", "fredrik fredde", "christian kris", "magnus mange", "mikael micke",
        "elisabet lisa lisbeth", "margareta greta", "giuseppe beppe peppe pino", "francesco franco checco", "giovanni gianni nino",
        "luigi gigi", "salvatore toto", "vincenzo enzo", "lorenzo renzo", "alessandro sandro ale", "elisabetta betta", "antonio tonino",
        "antónio tó", "josé zé", "manuel manolo", "concepción concha conchita", "dolores lola", "guadalupe lupe", "ignacio nacho",
        "jesús chus", "mercedes merche", "pilar pili", "rafael rafa", "santiago santi", "teresa tere", "enrique quique", "fernando fer",
        "guillermo guille", "dominique dom", "frédéric fred", "philippe phil", "stéphane steph", "véronique véro",
        "valérie val", "benoît ben", "alexandre alex", "caroline caro", "christophe chris", "laurent lolo", "emmanuelle manu emmanuel",
        "matthias matze", "michael michi", "stefan steffen", "thorsten toto", "ulrich uli ulli", "wolfgang wolle",
        "joachim jochen achim", "heinrich heinz heini", "dorothea doro", "susanne susi sanne", "andreas andi", "christoph chris",
        "florian flo", "dominik dom", "benedikt bene", "martina tina", "bettina tina", "christina tina kristina", "angelika geli",
        "adrianus adri ad arie", "theodorus theo", "leonardus leo", "martinus martin tinus", "mattheus thijs matthijs", "nicolaas klaas niek",
        "bartholomeus bart", "christiaan chris", "margaretha greet griet", "maria marie riet ria mia", "johanna jo hanna annie",
        "elisabeth bep lies betsy", "cornelia corrie nel", "wilhelmina mien willy", "adriana jana ada", "geertruida truus geertje",
    )
)  # fmt: skip
"""Each row goes both ways: Bill may be a William, and a William sign as Bill."""
