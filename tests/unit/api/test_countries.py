"""The list of countries on the settings page."""

from phonenumbers import SUPPORTED_REGIONS

from api.settings_pages.countries import countries, country_options


def test_every_country_that_can_be_saved_is_listed_once_and_no_other() -> None:
    codes = [code for code, _ in countries()]
    assert sorted(codes) == sorted(SUPPORTED_REGIONS)


def test_they_stand_by_name_and_the_chosen_one_is_chosen() -> None:
    names = [name for _, name in countries()]
    assert names == sorted(names)
    assert country_options("NL").count(" selected") == 1
    assert "<option value=NL selected>Netherlands" in country_options("NL")


def test_what_is_no_country_is_not_chosen() -> None:
    for typed in ("", "nl", "Holland", "><script>", "AQ"):
        assert country_options(typed) == country_options("")
        assert "selected" not in country_options(typed)
