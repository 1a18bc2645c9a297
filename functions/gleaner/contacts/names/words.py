"""The words by which names are read: titles, degrees, particles, mailboxes, and what is no name."""

from gleaner.contacts.work.job_words import JOBS
from gleaner.contacts.work.northern_jobs import NORTHERN_JOBS
from gleaner.contacts.work.romance_jobs import ROMANCE_JOBS
from gleaner.contacts.work.wording import DEPARTMENTS, ORGANISATIONS, word_set, words_of

TITLES = word_set(
    "mr mrs ms miss mx dr prof sir dame rev hon dhr mevr mw drs ir ing herr frau fr hr dipl dipl.-ing dipl.-inf dipl.-kfm dipl.-kffr dipl.-betrw "
    "dipl.-wirt.-ing dr.-ing drmed med rer nat phil jur univ.-prof mag ds lic lica licda licdo dott dott.ssa dottssa dott.sa prof.ssa profssa avv sig sig.ra "
    "sigra geom rag arch me maitre mme mlle madame monsieur sr sra srta dra dna d.ª dª da. eng enga eng.a engº eng.º engª eng.ª profa prof.a prof.ª arq arqa "
    "ostr ostrin osr osrin kommr stdir mag.a mmag mmag.a dr.in ddr.in ing.in prof.in dipl.-ing.in dipl.-kffr.in bakk ostud "
    "juf meester inh doutor doutora doctora doctor professora professor professeur ddr adv hr fru ra rain eng.o eng.a enga. mgr bc judr mudr phdr rndr mvdr inz hab doc csc priv.-doz pd"
)
"""What stands before a name."""
SUFFIXES = word_set(
    "jr sr ii iii iv phd ph.d md m.d do esq mba m.b.a emba msc m.sc bsc b.sc ma m.a ba b.a llm ll.m llb ll.b jd j.d edd ed.d dphil cpa ca cma cga pe p.e p.eng "
    "peng eng cfa cfp frm caia cia cisa cism cpp pmp prince2 rn np fnp dds dmd dvm dpt od lcsw lmft ra rb re rc aa ea mscba bba bc bsn msn mmus med m.ed "
    "meng m.eng beng b.eng bcom b.com mcom mph mpa mpp msw mfa mdiv fh fcca acca aca fca cima acma cgma mrics frics mcips fcips mciob riba ara arb aia faia leed "
    "ap sphr phr shrm-cp shrm-scp cissp ccie cams csm cspo chartered ceng c.eng cphys csci obe mbe cbe kc qc frsa frs ma(cantab) dea dess csc dis mag dipl "
    "dipl.-ing dipl.-kfm dipl.-inf dipl.-betrw dipl.-oec dr.h.c h.c edp mim msca abogado wp stb cilca ibclc clip cihcm assoc fcipd mcipd acipd fcmi cmgr hca gri abr ami"
)
"""What stands behind a name."""
PARTICLES = word_set(
    "van von der den de het 't ter ten te 's zu zum zur vom zur la le les los las lo du des da das do dos di del dei degli dell della dello dal dalla dalle "
    "d' e y i al el bin ibn ben bint abu o' ap af av auf in op uit onder aan mac mc nic ui saint san santa sint"
)
"""Words that belong to the surname behind them: van der Berg, von Weizsäcker, de la Cruz, Abu 'l."""

PROXIES = r"i\.\s?[avV]\.?\s?[vV]?\.?|im\s+auftrag|in\s+vertretung|ppa\.?|p\.\s?p\.?\s?a?\.?|p\.\s?o\.|p/o|p\.\s?a\.|per\s+pro\.?|o\.\s?v\.|b/a|w\s?z\.|v\s?z\.|f\.\s?d\.|u\.\s?o\."
"""What an assistant or a holder of procuration signs with; the name behind it is the signer's."""

ROLE_WORDS = word_set(
    "admin announcement announcements digest digestifier moderator party administration administratie administrator accounts account afdeling alert alerts allerlei "
    "billing booking bookings bot buchhaltung careers contact customer customers desk do-not-reply donotreply editor events facturatie finance frontdesk "
    "hello helpdesk hr info information informatie inkoop intake invoices jobs klantenservice kundenservice kontakt list mail mailer mailing marketing "
    "media member news newsletter nieuwsbrief no-reply noreply notification notifications office order orders personeelszaken planning postmaster pr "
    "press reception receptie redactie redaktion register reply reservations root sales secretariaat secretary security sekretariat service services shop "
    "spam staff store subscriptions support system team tech test update updates user users verkoop vertrieb verwaltung webmaster webshop webmaster yahoo google "
    "reminder daily weekly the your our und and en from for via "
    "accueil accounting accountspayable achats atencion atendimento bewerbung bestellung bestellungen bezorging bureau care club comercial comercio compras comptabilite "
    "comptabilité comunicacion comunicazione contabilidad contabilidade contabilita contacto contato contatti commercial commerciale clienti cliente clientes crew "
    "direction direzione empfang equipe equipo experts facturacion faturamento feedback financeiro geral gestion graphics hallo help hola hi hilfe hotline informacion "
    "informations informazioni kasse klanten kunden kundendienst loja logistics logistik magasin mannschaft marketplace membership nao-responda no-responder "
    "noreplay notificaciones ordini ouvidoria payroll personal personnel pedidos portal post praxis procurement projecten purchasing rechnung rechnungswesen recepcion "
    "receptions recruiting recruitment recursos relations rezeption rrhh school secretaria secretariat segreteria servicedesk servicio servizio studio success "
    "suporte soporte ticket tickets tienda travel uffici ufficio vendas ventas vendite vente ventes volunteers vorstand warehouse web welcome werkplaats winkel "
    "zentrale kundeservice kundtjanst asiakaspalvelu tilaukset faktura salg myynti biuro sklep obchod podpora zakaznicky platform insights community academy academie "
    "spedizioni spedizione magazzino acquisti prenotazioni amministrazione fatturazione consegne ricambi preventivi logistica trasporti vendite ordini biglietteria didattica protocollo "
    "trafico reservas administracion almacen envios expediciones citas presupuestos matriculas pagos cobros taquilla averias recambios "
    "expedition expeditions livraisons livraison commandes commande devis sav billetterie inscriptions abonnements comptes gestionnaires magasinage "
    "versand auftragsabwicklung bestellannahme terminvergabe anmeldung disposition warenannahme ersatzteile reklamation kartenverkauf termine zentrallager "
    "verzending magazijn boekhouding leveringen balie afspraken meldkamer bestellingen transport inschrijvingen "
    "encomendas expedicao armazem financeira orcamentos marcacoes cobrancas entregas matriculas bilheteira agendamento "
    "forsendelse ordre bokning bokningen vaxel ordrer lagret fakturor leveranser varaukset toimitukset laskutus myyntipalvelu neuvonta vaihde "
    "zamowienia rezerwacje recepcja ksiegowosc magazyn kadry sekretariat objednavky recepce rezervace fakturace podatelna "
    "dispatch despatch deliveries returns refunds enquiries inquiries lettings rentals repairs parts admissions ticketing tickets invoicing "
    "sinistres contentieux recouvrement urbanisme scolarite etat-civil urbanismo tributos padron recaudacion siniestros tramitacion secretaria sinistri anagrafe tributi sinistros licenciamento obras "
    "kultur jugend touristik tourismus stadtmarketing archiv etatcivil juventud cultura deportes turismo igualdad educacion empadronamiento jeunesse culture sports tourisme proximite voirie juventude desporto cultura turismo "
    "giovani sport turismo jugendamt kulturamt sozialamt musikschulverwaltung jeugdzaken leerplicht burgerbalie fritid ungdom nuoriso kirjaamo "
    "claims schade schademelding schaden schadenmeldung burgerzaken burgerburo burgerservice burgeramt standesamt meldeamt bauamt ordnungsamt kundecenter borgerservice claim lost-property"
)
"""Words that make a display name a mailbox of an organisation and not a person."""

_INDUSTRY = word_set(
    "solutions consulting technologies systems services software digital design engineering sales marketing finance operations logistics international global "
    "product products project projects customer success human resources quality data cloud legal compliance purchasing development strategy verkoop inkoop "
    "logistiek kwaliteit personeel einkauf vertrieb entwicklung personalwesen ventas compras recursos humanos achats ressources vendite acquisti "
    "computing computer research business science strictly private internal subject meeting calendar schedule call chat click here view read more download "
    "twitter facebook instagram youtube whatsapp linkedin xing skype teams zoom pronouns powered linux windows unix mobile phone fax tel email website "
    "home web public key pgp gpg mobil mobiel mobiltelefon telefon telefoon telefono telefone telephone telefax handy cell direct portable gsm movil cellulare "
    "celular telemovel note attachment confidential please sent get visit follow yes no not ps p.s hi hello hallo regards cheers thanks greetings new united senior junior vice "
    "saludos saludo cordialement cordiali saluti grusse groeten cumprimentos hilsen halsningar abraco merci danke bedankt gracias grazie obrigado obrigada "
    "straat laan strasse allee rue calle piazza viale avenida boulevard suite floor building road avenue"
)
MAYBE_SURNAMES = words_of((*JOBS, *ROMANCE_JOBS, *NORTHERN_JOBS)) | word_set(
    "street north south east west january february march april may june july august september october november december monday tuesday wednesday "
    "thursday friday saturday sunday page holland nederland netherlands deutschland germany ireland england scotland usa france belgium belgie austria "
    "schweiz switzerland dear beste liebe best kind espana italia portugal brasil brazil spain italy suisse svizzera belgique danmark sverige norge suomi "
    "finland polska canada australia india london paris berlin madrid amsterdam rotterdam hamburg munchen munich wien zurich lisboa barcelona milano "
    "roma bruxelles weg plein gracht platz rua corso place plaza gruss groet book bank club school post root store case price"
)
"""Words that make something else of a piece of text, unless a given name stands before them: Theresa May, Jack London."""

NO_NAME = (words_of(ORGANISATIONS) | words_of(DEPARTMENTS) | MAYBE_SURNAMES | ROLE_WORDS | _INDUSTRY) - word_set(
    "van von der den de la le des du di da do dos del in via my judge dean coach en"
)
"""Words that make a piece of text something else than a name."""
