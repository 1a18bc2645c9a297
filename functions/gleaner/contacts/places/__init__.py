"""Postal addresses: their lines, and the tables of countries, states, postcodes, towns and streets."""
