"""Phone numbers as people type them."""


def readable_phone(number: str) -> str:
    """A number in E.164 with its parts apart, as one dials it from abroad; what is none stays as it is."""
    import phonenumbers

    try:
        parsed = phonenumbers.parse(number)
    except phonenumbers.NumberParseException:
        return number
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL)


def normalised_phone(text: str, region: str) -> str | None:
    """The number in E.164; None where it cannot be one. Without a country code it is dialled in the region."""
    import phonenumbers

    try:
        number = phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_possible_number(number):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
