"""Phone numbers as people type them."""


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
