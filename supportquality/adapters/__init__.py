"""Payloads of help desks to tickets: one module a help desk, each with one function, `to_ticket`.

An adapter takes what the public REST API of its help desk returns and fetches nothing. What a help desk does not
tell stays unknown: no adapter guesses a time, a person or a status. Errors name the place in the foreign payload.
"""
