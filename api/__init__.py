"""Siaga: one shared readiness checklist per region, across the agencies that prepare an election.

Seventeen packages. Each imports only from those below it; `readiness` and `coordination` do not import each other.
The contract in pyproject.toml holds this order, and `make lint` checks it.

    __main__, cli, app    the command line and the application: they connect the packages
    operations            start, health, start page, list of problems, and the client of `siaga import updates`
    simulation            exercises: a database with invented reports
    imports               `siaga import files` and `siaga seed`: plain files into all tables, all or nothing
    integrity             verification of the ledgers and of what is derived from them; erasure of texts
    pages                 what browsers show: sign-in, the page of an office, the board, and their static files
    briefing              situation report, attention list, obligations and calendar feeds
    readiness             scores, bands, trend, explanation and what-if
    coordination          events, agreements, commitments, statements, risks and assessments
    reporting             updates, verifications, retractions, check-ins, evidence, bulk, sheets and the change feed
    checklists            templates, requirements, items, their state, and what is expected of whom and when
    elections             elections, their stages and polling days, and the regions that take part
    identity              tokens, roles and scopes: who may call
    reference             regions, their figures and flags, agencies, officials and sources
    ledger                hash-chained entries, the log of all of them, checkpoints and proofs; texts that can be erased
    http                  what routes share: middleware, paging, exports, problems, preconditions, idempotency
    db                    engine, commits, column types, upserts, prepared statements, migration and backup
    core                  no input or output: errors, two-language text, time, settings, callers, schema bases
"""
