"""Siaga: one shared readiness checklist per region, across the agencies that prepare an election.

A feature is a folder; a file's name says what kind of code is in it. Every import
goes down this list, never up and never sideways (tests/test_architecture.py):

    __main__                     the command `siaga`
    main, cli, tables            put things together
    commands                     what the command line offers
    simulate                     plays an invented history through the services, as requests would
    startup                      what a start does before the first request
    router                       what comes in and goes out over HTTP
    web, dependencies            what routers share; up to here, FastAPI may be imported
    service                      what can be done: load, check, write
    deeds                        what a write does to items: decided in memory, written in one go
    importer, ledger             files to rows; what is kept of a deed, and the sums of the ledgers
    chain                        the ledgers
    answers                      rows to response bodies, for a page at a time
    sentences                    what a report says in words, in both languages
    queries                      what can be asked: every SELECT
    scope                        which rows a caller may see, as SQL
    rules, checks, schemas, formats    decisions, refusals and shapes, free of any input or output
    models                       tables
    moments, stands, proofs            days and instants around a polling day; how units stand; logs, checkpoints, proofs
    columns, spreadsheets, workbooks   the cells of sheets: their words, how they are written, how they are read
    caller, errors, schema, settings
    db, words, provenance, status      the databases; the two languages; origins; how an item stands
"""
