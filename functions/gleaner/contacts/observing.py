"""What one message says of its sender: the rules' candidates, decided with Comprehend's entities."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from gleaner.contacts.blocks import Cell
from gleaner.contacts.domains import domain_of, organisation_labels
from gleaner.contacts.names.people import FoundName, find_name
from gleaner.contacts.names.senders import Sender, is_company_mailbox, read_sender
from gleaner.contacts.observation import Field, Observation, Source
from gleaner.contacts.ownership import own_block
from gleaner.contacts.phones.cells import PhoneInCell, label_cells, phones_of
from gleaner.contacts.phones.phones import Phone, said_phones
from gleaner.contacts.phones.regions import Region, region_said
from gleaner.contacts.places.addresses import Address, is_street
from gleaner.contacts.places.placing import place_of
from gleaner.contacts.selfstatements import said_numbers
from gleaner.contacts.signatures import Block, Hints, block_of, hints_of, trimmed
from gleaner.contacts.websites import choose_website
from gleaner.contacts.witnesses import ACCEPTED, CERTAIN, Witness, confidence
from gleaner.contacts.work.companies import Surroundings
from gleaner.contacts.work.employers import company_in_address, find_company
from gleaner.contacts.work.employment import Context, Found, find_title, pieces_of
from gleaner.contacts.work.titles import is_department, is_title
from gleaner.language.analysis import Entity, EntityType
from gleaner.mail.message import Direction, Mailbox, Reading

ASKED_LINES = 6
"""Lines worth asking about; below them a signature holds numbers, slogans and notices."""

_CITY = re.compile(r"[^\W\d_][\w'’.\- ]+")


def entity_text(reading: Reading) -> str:
    """The signature lines that the rules leave open and entities can decide, a line each; '' when nothing would change.

    Phones, links, addresses and what is settled are never sent.
    """
    sender = _sender(reading)
    if sender is None or not reading.zones.signature:
        return ""
    own = own_block(block_of(reading.zones.signature), sender.email, read_sender(sender), frozenset(), {})
    if own is None:
        return ""
    draft = _drafted(own, sender, read_sender(sender), _Assumed("ZZ", None), {})
    if draft.company is not None and draft.name is not None and draft.name.name.is_full:
        return ""
    lines = [piece for piece in dict.fromkeys(cell.text for cell in draft.open_cells) if _is_askable(piece)]
    return "\n".join(lines[:ASKED_LINES])


def observe(
    reading: Reading,
    *,
    entities: Sequence[Entity] = (),
    entity_text: str = "",
    default_region: str,
    language: str | None = None,
    owner: frozenset[str],
) -> tuple[Observation, ...]:
    """What a message says of its sender; nothing for outgoing and skipped ones.

    `entities` are of `entity_text`, in which every line is a line of `entity_text(reading)`; more lines around do no harm.
    `default_region` (ISO 3166) is where a number without country code is dialled if nothing else tells, not even `language`
    (ISO 639), the message's; `owner` holds the owner's addresses in lower case.
    """
    sender = _sender(reading)
    if sender is None or sender.email in owner:
        return ()
    named, hints = read_sender(sender), hints_of(entities, entity_text)
    own = own_block(block_of(reading.zones.signature), sender.email, named, owner, hints)
    organisation = reading.message.headers.first("Organization") or reading.message.headers.first("Organisation")
    draft = _drafted(own or Block(()), sender, named, _Assumed(default_region, language), hints, organisation)
    if draft.name is None and is_company_mailbox(named, sender.email):
        return ()
    found = (
        *_name_observations(draft.name, sender),
        *_single(Field.JOB_TITLE, draft.title, sender),
        *_single(Field.COMPANY, draft.company, sender),
        *_phone_observations(draft, reading, sender),
        *_link_observations(own or Block(()), draft, sender),
        *_address_observations(draft.address),
    )
    return tuple(dict.fromkeys(found))


@dataclass(frozen=True, slots=True)
class _Assumed:
    """What tells a number's country where the signature does not: the inbox's region, the message's language."""

    region: str
    language: str | None


@dataclass(frozen=True, slots=True)
class _Draft:
    name: FoundName | None
    title: Found | None
    company: Found | None
    address: Address | None
    phones: tuple[PhoneInCell, ...]
    region: Region
    open_cells: tuple[Cell, ...]


def _sender(reading: Reading) -> Mailbox | None:
    is_read = reading.skipped is None and reading.direction is Direction.INCOMING
    return reading.message.sender if is_read else None


def _drafted(
    block: Block, sender: Mailbox, named: Sender, assumed: _Assumed, hints: Hints, organisation: str | None = None
) -> _Draft:
    domain = domain_of(sender.email)
    place = place_of(block.cells, domain=domain, default_region=assumed.region, language=assumed.language)
    taken = place.address.cells if place.address is not None else frozenset()
    has_own_address = sender.email in block.emails
    phones = phones_of(place.free, place.region, is_business=False)
    labels = frozenset(label_cells(place.free, phones))
    bare = tuple(_bared([cell for cell in place.free if cell not in labels], phones))
    name = find_name(bare, sender.email, named, hints, has_own_address=has_own_address)
    pieces = pieces_of(bare, name)
    around = _surroundings(block, sender, named, organisation)
    context = Context(
        name,
        around,
        frozenset(cell.row for cell in taken),
        hints,
        is_own_block=has_own_address,
        rows=tuple(sorted({cell.row for cell in block.cells})),
        department_rows=frozenset(piece.cell.row for piece in pieces if is_department(piece.text)),
        contact_rows=frozenset((*(one.cell.row for one in phones), *(linked.cell.row for linked in block.links))),
    )
    title = find_title(pieces, context)
    beside = named.beside or named.organisation
    company = find_company(pieces, title, beside, context) or company_in_address(taken, around)
    if company is not None or title is not None or organisation_labels(domain):
        phones = phones_of(place.free, place.region, is_business=True)
    address = place.address or _hinted_city(bare, hints, (name, title, company))
    if address is not None and company is not None:
        address = _without_house(address, company.value)
    settled = {found.cell for found in (name, title, company) if found is not None}
    return _Draft(
        name, title, company, address, phones, place.region, tuple(cell for cell in bare if cell not in settled)
    )


def _surroundings(block: Block, sender: Mailbox, named: Sender, organisation: str | None) -> Surroundings:
    beside = (one for one in (named.beside, named.organisation, organisation) if one)
    hosts = tuple(linked.link.host for linked in block.links)
    domain = domain_of(sender.email)
    return Surroundings(sender.email.partition("@")[0], domain, hosts, (*block.named, *beside), named.agent)


def _bared(cells: Sequence[Cell], phones: Sequence[PhoneInCell]) -> Iterator[Cell]:
    for cell in cells:
        text = cell.text
        for found in sorted((found for found in phones if found.cell == cell), key=lambda found: -found.phone.begin):
            text = text[: found.phone.begin] + " " + text[found.phone.end :]
        text = trimmed(text)
        if any(character.isalpha() for character in text):
            yield replace(cell, text=text) if text != cell.text else cell


def _without_house(address: Address, company: str) -> Address:
    """The address without the firm that opens its street: an estate or a centre reads like one."""
    street = address.street or ""
    rest = street[len(company) :].lstrip(" ,-–·") if street.casefold().startswith(f"{company.casefold()},") else ""
    return replace(address, street=rest) if any(map(str.isdigit, rest)) else address


def _hinted_city(cells: Sequence[Cell], hints: Hints, settled: tuple[FoundName | Found | None, ...]) -> Address | None:
    taken = {found.cell for found in settled if found is not None}
    for cell in cells:
        is_place = hints.get(cell.text) == frozenset({EntityType.LOCATION}) and cell not in taken
        if is_place and confidence([Witness.LOCATION_ENTITY]) >= ACCEPTED and _CITY.fullmatch(cell.text):
            return Address(city=cell.text.strip(" ."), cells=frozenset({cell}))
    return None


def _is_askable(text: str) -> bool:
    words = text.split()
    return (
        1 <= len(words) <= 9
        and sum(map(str.isdigit, text)) < 5
        and any(word[0].isupper() for word in words)
        and sum(map(str.isalpha, text)) > 2
        and not is_street(text)
        and not is_title(text)
    )


def _name_observations(found: FoundName | None, sender: Mailbox) -> Iterator[Observation]:
    if found is None:
        return
    is_signed = found.cell is not None and not found.is_from_header
    source = Source.SIGNATURE if is_signed else Source.FROM_HEADER
    raw = found.cell.text if found.cell is not None and is_signed else sender.name
    line = found.cell.line if found.cell is not None and is_signed else sender.name
    for field, value in ((Field.FIRST_NAME, found.name.first), (Field.LAST_NAME, found.name.last)):
        if value:
            yield Observation(field, value, raw, line, source, found.confidence)


def _single(field: Field, found: Found | None, sender: Mailbox) -> Iterator[Observation]:
    if found is not None:
        source = Source.SIGNATURE if found.cell is not None else Source.FROM_HEADER
        yield Observation(
            field, found.value, found.value, found.cell.line if found.cell else sender.name, source, found.confidence
        )


def _phone_observations(draft: _Draft, reading: Reading, sender: Mailbox) -> Iterator[Observation]:
    seen: set[str] = set()
    for found in draft.phones:
        if found.phone.number not in seen:
            seen.add(found.phone.number)
            yield _phone_observation(found.phone, found.cell.line, Source.SIGNATURE)
    is_business = bool(organisation_labels(domain_of(sender.email)))
    for said in (*said_numbers(reading.zones.new_text), *said_numbers(reading.zones.signature)):
        region = region_said(said.number, said.language, draft.region)
        for phone in said_phones(said.text, said.phone_type, region, is_business=is_business):
            if phone.number not in seen:
                seen.add(phone.number)
                yield _phone_observation(phone, said.line, Source.NEW_TEXT)


def _phone_observation(phone: Phone, line: str, source: Source) -> Observation:
    return Observation(
        Field.PHONE, phone.number, phone.raw, line, source, phone.confidence, phone.phone_type, phone.extension
    )


def _link_observations(block: Block, draft: _Draft, sender: Mailbox) -> Iterator[Observation]:
    surname = draft.name.name.last if draft.name is not None else None
    company = draft.company.value if draft.company is not None else None
    links = [linked.link for linked in block.links]
    website = choose_website(links, sender.email, surname, company)
    if website is not None:
        line = next(linked.cell.line for linked in block.links if linked.link.text == website.value)
        yield Observation(Field.WEBSITE, website.value, website.raw, line, Source.SIGNATURE, website.confidence)
    if block.profile is not None:
        yield Observation(
            Field.LINKEDIN, block.profile.value, block.profile.raw, block.profile.cell.line, Source.SIGNATURE, CERTAIN
        )


def _address_observations(address: Address | None) -> Iterator[Observation]:
    if address is None:
        return
    line = "\n".join(
        dict.fromkeys(cell.line for cell in sorted(address.cells, key=lambda cell: (cell.row, cell.column)))
    )
    sure = confidence([_address_witness(address)])
    for field, value in (
        (Field.STREET, address.street),
        (Field.CITY, address.city),
        (Field.STATE, address.state),
        (Field.POSTAL_CODE, address.postal_code),
        (Field.COUNTRY, address.country),
    ):
        if value:
            yield Observation(field, value, value, line, Source.SIGNATURE, sure)


def _address_witness(address: Address) -> Witness:
    if address.postal_code is not None:
        return Witness.ADDRESS_POSTAL_CODE
    if address.street is not None:
        return Witness.ADDRESS_STREET
    if address.city is not None:
        return Witness.ADDRESS_CITY_REGION if address.state or address.country else Witness.LOCATION_ENTITY
    return Witness.ADDRESS_COUNTRY
