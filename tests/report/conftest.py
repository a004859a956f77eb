"""Some reports are made of a real case: the office of the tests of casework."""

from tests.casework.conftest import place as place
