import re

import pytest

from gleaner.contacts.places.postcodes import postal_lines
from gleaner.contacts.places.states import STATES, States, regions_of_state, state_pattern


@pytest.mark.parametrize("row", STATES, ids=lambda row: row.region)
def test_a_row_is_read_in_its_example(row: States):
    lines = list(postal_lines(row.example.replace(" - ", ", ")))
    assert any(row.region in line.regions and line.state for line in lines)


def test_codes_count_in_capitals_and_names_as_written_or_in_capitals():
    assert re.fullmatch(state_pattern("US"), "TX")
    assert not re.fullmatch(state_pattern("US"), "tx")
    assert re.fullmatch(state_pattern("US"), "TEXAS")
    assert regions_of_state("Karnataka") == ("IN",)
    assert "US" in regions_of_state("Ohio")
    assert regions_of_state("Nowhere") == ()
