from local.address_book import CARDS, parts_of

CARD = "BEGIN:VCARD\nVERSION:3.0\nEMAIL:a@example.com\nEND:VCARD\n"


def test_a_small_file_is_one_part() -> None:
    (part,) = parts_of(CARD)
    assert (part.lines_before, part.text) == (0, CARD)


def test_a_large_file_is_cut_between_cards_and_knows_its_lines() -> None:
    text = "\ufeff" + CARD * (2 * CARDS + 1)
    parts = list(parts_of(text.replace("\n", "\r\n")))
    assert [part.text.count("BEGIN:VCARD") for part in parts] == [CARDS, CARDS, 1]
    assert [part.lines_before for part in parts] == [0, 4 * CARDS, 8 * CARDS]
    assert "\n".join(part.text for part in parts) == text.removeprefix("\ufeff")


def test_a_card_within_a_card_stays_within_it() -> None:
    nested = "BEGIN:VCARD\nAGENT:\n" + CARD + "EMAIL:b@example.com\nEND:VCARD\n"
    assert sum(part.text.count("AGENT") for part in parts_of(nested * 300)) == 300
    for part in parts_of(nested * 300):
        assert part.text.startswith("BEGIN:VCARD\nAGENT:\n")


def test_pictures_are_left_blank_and_lines_keep_their_numbers() -> None:
    photo = "BEGIN:VCARD\nitem1.PHOTO;ENCODING=b:AAAA\n BBBB\n\tCCCC\nNOTE:x\n folded\nEND:VCARD\n"
    (part,) = parts_of(photo)
    assert part.text == "BEGIN:VCARD\n\n\n\nNOTE:x\n folded\nEND:VCARD\n"


def test_what_is_no_address_book_has_no_parts() -> None:
    assert list(parts_of("")) == []
    assert list(parts_of("hello\nBEGIN:VCALENDAR\n")) == []
