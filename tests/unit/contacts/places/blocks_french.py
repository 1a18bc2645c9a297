"""Blocks of signatures from France, invented as people there write them.

A row: language, lines (a semicolon ends one, a bar a cell), "street | city | state | code", numbers.
"""

BLOCKS: tuple[tuple[str, str, str, str], ...] = (
    (
        "fr",
        "6 ter rue des Capucins, 2e étage droite (code A1204);69001 Lyon;04 78 12 34 56",
        "6 ter rue des Capucins, 2e étage droite (code A1204) | Lyon | - | 69001",
        "+33478123456",
    ),
    (
        "fr",
        "SELARL Morel;18 cours Gambetta – BP 40112;34003 MONTPELLIER CEDEX;Tél : 04.67.12.34.56 – Fax : 04.67.12.34.57",
        "18 cours Gambetta – BP 40112 | MONTPELLIER CEDEX | - | 34003",
        "+33467123456 +33467123457",
    ),
    ("fr", "Le Bourg;46240 SÉNIERGUES;Tél./Fax 05 65 31 12 34", "Le Bourg | SÉNIERGUES | - | 46240", "+33565311234"),
    (
        "fr",
        "Lieu-dit Kervao;29880 Plouguerneau;06 12 34 56 78",
        "Lieu-dit Kervao | Plouguerneau | - | 29880",
        "+33612345678",
    ),
    ("fr", "ZA des Chênes, 4 rue Ampère, 35170 Bruz, France", "ZA des Chênes, 4 rue Ampère | Bruz | - | 35170", ""),
    (
        "fr",
        "Tour Ariane, 14e étage, 5 place de la Pyramide, 92088 Paris La Défense Cedex;+33 (0)1 41 12 34 56",
        "Tour Ariane, 14e étage, 5 place de la Pyramide | Paris La Défense Cedex | - | 92088",
        "+33141123456",
    ),
    (
        "fr",
        "113, avenue du Général-de-Gaulle;F – 67000 Strasbourg;SIRET 512 345 678 00012",
        "113, avenue du Général-de-Gaulle | Strasbourg | - | 67000",
        "",
    ),
    (
        "fr",
        "Mairie de Prigny;1 place de la Mairie;44760 Prigny;lundi 9h-12h;Standard : 02 40 21 12 34;Ligne directe : 02 40 21 12 35",
        "1 place de la Mairie | Prigny | - | 44760",
        "+33240211234 +33240211235",
    ),
    (
        "fr",
        "Résidence Les Pins, bât. C;12 chemin des Ramiers;13009 Marseille;Portable : 07 61 23 45 67",
        "Résidence Les Pins, bât. C, 12 chemin des Ramiers | Marseille | - | 13009",
        "+33761234567",
    ),
    (
        "fr",
        "Immeuble Le Carillon;5-6 esplanade Charles de Gaulle;92000 Nanterre;T. 01 47 12 34 56 P. 06 12 34 56 78",
        "Immeuble Le Carillon, 5-6 esplanade Charles de Gaulle | Nanterre | - | 92000",
        "+33147123456 +33612345678",
    ),
    (
        "fr",
        "CHU de Rennes - 2, rue Henri Le Guilloux - 35033 RENNES cedex 9",
        "2, rue Henri Le Guilloux | RENNES cedex 9 | - | 35033",
        "",
    ),
    ("fr", "RCS Nanterre 552 081 317 - Capital 12 345 678 €;Facture n° 0142685300", "- | - | - | -", ""),
    ("fr", "Horaires : 9h00-12h00 / 14h00-18h00, réf. 06 2026 0012", "- | - | - | -", ""),
    (
        "fr",
        "La Ferme des Loges;Route de Caen D562;14220 Saint-Laurent-de-Condel",
        "Route de Caen D562 | Saint-Laurent-de-Condel | - | 14220",
        "",
    ),
    (
        "fr",
        "37 bis rue du 8 mai 1945, 59000 Lille, France;Tél. portable 07 82 12 34 56",
        "37 bis rue du 8 mai 1945 | Lille | - | 59000",
        "+33782123456",
    ),
    (
        "fr",
        "Cabinet d'avocats;3, place Bellecour - 69002 Lyon - Toque 123;Tél. 04.78.37.12.34 - Fax 04.78.37.12.35",
        "3, place Bellecour | Lyon | - | 69002",
        "+33478371234 +33478371235",
    ),
    (
        "fr",
        "1 bis quai du Port, Bât A, 2ème étage, 13002 Marseille",
        "1 bis quai du Port, Bât A, 2ème étage | Marseille | - | 13002",
        "",
    ),
    (
        "fr",
        "Zone Artisanale de Kerlann;56700 Hennebont;02 97 36 12 34",
        "Zone Artisanale de Kerlann | Hennebont | - | 56700",
        "+33297361234",
    ),
    (
        "fr",
        "Hôtel de Ville – 2 rue de la République – CS 30012 – 84000 AVIGNON",
        "2 rue de la République – CS 30012 | AVIGNON | - | 84000",
        "",
    ),
)
