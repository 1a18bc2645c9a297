"""People who sign under a desk's or a firm's mailbox, and names that the address puts in order."""

import pytest

from gleaner.mail.message import Mailbox
from tests.unit.contacts.readings import found, reading

PERSONAL = ("first_name", "last_name", "job_title", "company")
#: Display name, address, signature, and what it says in the order of `PERSONAL`.
SIGNED = (
    ("standesamt", "standesamt@linden.example", "Monika Reichert\nStandesbeamtin\nGemeinde Linden",
     ("Monika", "Reichert", "Standesbeamtin", "Gemeinde Linden")),
    ("urbanismo", "urbanismo@robledo.example", "Iñaki Zabala Ruiz\nTécnico municipal\nAyuntamiento de Robledo",
     ("Iñaki", "Zabala Ruiz", "Técnico municipal", "Ayuntamiento de Robledo")),
    ("ufficiotecnico", "ufficiotecnico@comune.montalto.example", "Geom. Rossi Carla\nIstruttore tecnico\nComune di Montalto",
     ("Carla", "Rossi", "Istruttore tecnico", "Comune di Montalto")),
    ("Tandartspraktijk Smit", "balie@smit.example", "Fatima el Idrissi, balieassistente\nnamens dr. Jan Smit, tandarts\nTandartspraktijk Smit",
     ("Fatima", "el Idrissi", "balieassistente", "Tandartspraktijk Smit")),
    ("Menuiserie Lambert", "contact@menuiserie-lambert.example", "Jo Lambert\n\nMenuiserie Lambert\n3 rue des Lilas\n69003 Lyon",
     ("Jo", "Lambert", None, "Menuiserie Lambert")),
    ("Garage Petit", "garage@petit.example", "Luc Petit, mécanicien\nGarage Petit",
     ("Luc", "Petit", "mécanicien", "Garage Petit")),
    ("Praxis am Markt", "praxis@markt-praxis.example", "Sabine Krüger, MFA\ni. A. Dr. med. Uwe Lang\n\nPraxis am Markt",
     ("Sabine", "Krüger", None, "Praxis am Markt")),
    ("Weber Immobilien", "kontakt@weber-immo.example", "Ihr Ansprechpartner:\nTobias Ernst, Makler\nWeber Immobilien GmbH",
     ("Tobias", "Ernst", "Makler", "Weber Immobilien GmbH")),
    ("Mag. Eva Huber", "schule@ms-linden.example", "OStR Mag.a Eva Huber, BEd\nDirektorin\nMittelschule Linden",
     ("Eva", "Huber", "Direktorin", "Mittelschule Linden")),
    ("Korhonen Matti Juhani", "matti.korhonen@kunta.example", "Matti Korhonen\nrehtori\nKoivulan koulu",
     ("Matti", "Korhonen", "rehtori", "Koivulan koulu")),
    ("Müller Hans Peter", "h.mueller@linden.example", "Hans Peter Müller\nProjektleiter\nLinden AG",
     ("Hans Peter", "Müller", "Projektleiter", "Linden AG")),
    ("Conti Sara Elena", "sara.conti@montalto.example", "Dr.ssa Sara Conti\nDirigente\nU.O. Medicina del Lavoro\nASL Montalto",
     ("Sara", "Conti", "Dirigente", "ASL Montalto")),
    ("Mª José López Vera", "mjlopez@robledo.example", "Mª José López Vera\nDirectora\nColegio Robledo",
     ("Mª José", "López Vera", "Directora", "Colegio Robledo")),
    ("Anna Jansen van Dam", "anna@lindehof.example", "Anna Jansen van Dam\npenningmeester s.v. De Linde",
     ("Anna", "Jansen van Dam", "penningmeester", "s.v. De Linde")),
    ("Orla Ní Shé", "orla@example.com", "ORLA NÍ SHÉ\nTeacher", ("Orla", "Ní Shé", "Teacher", None)),
    ("Fatima Ait Said", "fatima@example.com", "Fatima Aït Saïd\nInfirmière", ("Fatima", "Aït Saïd", "Infirmière", None)),
    ("Cultuurhuis De Vaart", "kassa@devaart.example", "Ruben Postma\nKassamedewerker\nCultuurhuis De Vaart",
     ("Ruben", "Postma", "Kassamedewerker", "Cultuurhuis De Vaart")),
    ("Biblioteca Comunale", "biblioteca@comune.valle.example", "la bibliotecaria\nGiulia Ferri\nBiblioteca Comunale di Valle",
     ("Giulia", "Ferri", None, "Biblioteca Comunale di Valle")),
    ("Ole Hansen", "ole@example.com", "Ole Hansen\nkasserer, Venner af Fjordparken",
     ("Ole", "Hansen", "kasserer", "Venner af Fjordparken")),
    ("Omar Bell", "ob@hartfield.example", "Omar Bell\nSolicitor\nFor and on behalf of Hartfield Crowe LLP",
     ("Omar", "Bell", "Solicitor", "Hartfield Crowe LLP")),
    ("Lea Frei", "lea@bewegtstudio.example", "Lea Frei · dipl. Physiotherapeutin FH · bewegt. studio für physiotherapie",
     ("Lea", "Frei", "dipl. Physiotherapeutin FH", "bewegt. studio für physiotherapie")),
    ("Réception Hôtel du Parc", "reception@hotelduparc.example", "Inès Fabre — Première de réception\nHôtel du Parc",
     ("Inès", "Fabre", "Première de réception", "Hôtel du Parc")),
)  # fmt: skip
#: Display name, address and signature of what names nobody of whom it could be said that they wrote.
NOBODY = (
    ("Rossi Bianchi", "info@rossibianchi.example", "Rossi Bianchi\nVia Roma 3\n20121 Milano"),
    ("hbakker", "hbakker@acme.example", "Jan de Vries\nAdviseur\nAcme BV"),
    ("Kultur Linden", "kultur@linden.example", "Team Kultur\nStadt Linden"),
)


@pytest.mark.parametrize(("name", "email", "signature", "right"), SIGNED, ids=[row[1] for row in SIGNED])
def test_who_signs_under_a_desk_or_family_first_is_read(
    name: str, email: str, signature: str, right: tuple[str | None, ...]
):
    said = found(reading(signature, Mailbox(name, email)))
    assert tuple(said.get(field) for field in PERSONAL) == right


@pytest.mark.parametrize(("name", "email", "signature"), NOBODY, ids=[row[1] for row in NOBODY])
def test_a_desk_without_a_signer_is_nobody(name: str, email: str, signature: str):
    assert found(reading(signature, Mailbox(name, email))) == {}
