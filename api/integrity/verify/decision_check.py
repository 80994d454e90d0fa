"""Check reference data, tokens and files against what offices decided: the last entry about each says how it is.

What was never decided by a call, but loaded from files, has no entry of its own. Reads only.
"""

import hashlib
from collections import defaultdict
from collections.abc import Callable
from datetime import datetime
from typing import Any

from sqlmodel import Session

from api.briefing.calendars import repository as calendars
from api.briefing.calendars.service import FEEDS_RECORDED, feed_facts
from api.delivery import repository as delivery
from api.delivery.models import WebhookState
from api.delivery.repository import WebhookAccess
from api.delivery.service import webhook_facts
from api.elections import domain as elections_domain
from api.elections import repository as elections
from api.elections.models import Stage, StageChange
from api.elections.schemas import NewStage
from api.identity import repository as identity
from api.identity.domain import LATER_TOKEN_FACTS, TOKENS_RECORDED, token_action, token_facts
from api.identity.models import Token
from api.identity.sessions import repository as sessions
from api.identity.sessions.service import BEGAN, ENDED, MOST_SESSIONS, session_facts
from api.integrity.verify import repository
from api.integrity.verify.report import VerificationReport
from api.ledger.entries import timestamp
from api.ledger.repository import read_entries
from api.reference.regions.models import Figure, RegionFlag
from api.reporting.evidence.models import EvidenceFile

UNEQUAL = "it is not as the last entry says"
WEBHOOK_VERBS = ("created", "changed", "paused", "resumed", "deleted", "secret_rotated")
TOKEN_KINDS, TOKEN_VERBS = ("token", "sign_in_link"), ("issued", "used", "revoked")


def check_closings(session: Session, report: VerificationReport) -> None:
    """Check the elections that an office closed or opened again."""
    entries = read_entries(session, ("election.closed", "election.reopened"))
    recorded_closings = {entry["object"]: entry["facts"].get("closed_at", "not said") for entry in entries}
    stored_closings = {slug: at and timestamp(at) for slug, at in elections.closing_times(session)}
    for slug, closed_at in recorded_closings.items():
        if stored_closings.get(slug) != closed_at:
            report.add_finding(f"election {slug}", "it is not closed as the last entry says")
    report.looked_at.append(f"{len(recorded_closings)} elections closed by hand, rebuilt from the ledgers")


def check_polling_days(session: Session, report: VerificationReport) -> None:
    """Check that every region votes on the day in force."""
    slugs = [slug for slug, _ in elections.closing_times(session)]
    decisions_by_election = {slug: elections.polling_day_decisions(session, slug) for slug in slugs}
    for slug, root_code, polling_on in elections.polling_days_of_regencies(session):
        election = elections.election(session, slug)
        if polling_on != elections_domain.polling_day_in_force(election, decisions_by_election[slug], root_code):
            problem = f"{root_code} or a region below it votes on another day than was decided"
            report.add_finding(f"election {slug}", problem)
    report.looked_at.append(f"the polling days of {len(slugs)} elections, rebuilt from the ledgers")


def check_stages(session: Session, report: VerificationReport) -> None:
    """Check the stages that an office added or changed, and the notes of these changes."""
    recorded_stages: dict[tuple[str, str], dict[str, Any]] = {}
    recorded_changes = set()
    for entry in read_entries(session, ["election.stages_changed"]):
        citation = {name: entry["facts"].get(name) for name in ("source", "paragraph", "origin")}
        for stage_fact in entry["facts"].get("stages", ()):
            stage = NewStage.model_validate(stage_fact)
            recorded_stages[entry["object"], stage.slug] = {**stage.columns(), **citation}
            recorded_changes.add((entry["ledger"], entry["seq"], stage.slug, entry["object"], entry["at"]))
    stored_stages = {(it.election, it.slug): it for it in repository.all_rows(session, Stage)}
    for key, columns in recorded_stages.items():
        stored_stage = stored_stages.get(key)
        if any(getattr(stored_stage, name, None) != value for name, value in columns.items()):
            report.add_finding(f"stage {'/'.join(key)}", UNEQUAL)
    stored_changes = {
        (it.ledger, it.seq, it.stage, it.election, timestamp(it.recorded_at))
        for it in repository.all_rows(session, StageChange)
    }
    for ledger, seq, stage_slug, *_ in sorted(recorded_changes ^ stored_changes):
        report.add_finding(f"stage_change {ledger}-{seq} {stage_slug}", "the row differs from its entry")


def check_flags(session: Session, report: VerificationReport) -> None:
    """Check the flags that an office set or ended."""
    recorded_flags: dict[tuple[str, str], Any] = {}
    for entry in read_entries(session, ("flag.set", "flag.ended")):
        citation = entry["facts"].get("source"), entry["facts"].get("origin")
        is_set = entry["action"] == "flag.set"
        recorded_flags[entry["object"], str(entry["facts"].get("flag"))] = citation if is_set else None
    stored_flags = {(it.region, it.flag): (it.source, it.origin) for it in repository.all_rows(session, RegionFlag)}
    for key, recorded_flag in recorded_flags.items():
        if stored_flags.get(key) != recorded_flag:
            report.add_finding(f"region_flag {'/'.join(key)}", UNEQUAL)


def check_figures(session: Session, report: VerificationReport) -> None:
    """Check that no figure is missing that an office recorded. There may be more, from files."""
    names = ("kind", "election", "source", "value")
    stored_figures = {
        (it.region, *(getattr(it, name) for name in names)) for it in repository.all_rows(session, Figure)
    }
    for entry in read_entries(session, ["figure.recorded"]):
        if (entry["object"], *(entry["facts"].get(name) for name in names)) not in stored_figures:
            report.add_finding(
                f"figure of {entry['object']}", f"what entry {entry['ledger']}-{entry['seq']} says is gone"
            )


def check_tokens(session: Session, report: VerificationReport) -> None:
    """Check what tokens and sign-in links may do, whose secrets they have, and which were revoked or used."""
    tokens = {str(token.id): (token, region_codes) for token, region_codes in identity.all_tokens(session)}
    times: dict[tuple[str, str], str] = {}
    for entry in read_entries(session, [f"{kind}.{verb}" for kind in TOKEN_KINDS for verb in TOKEN_VERBS]):
        verb = entry["action"].partition(".")[2]
        times[entry["object"], verb] = entry["at"]
        if not _is_as_recorded(tokens.get(entry["object"]), entry["facts"], entry["action"], verb):
            report.add_finding(f"token {entry['object']}", UNEQUAL)
    for id, (token, _) in tokens.items():
        _check_times(report, f"token {id}", id, times, revoked=token.revoked_at, used=token.used_at)
    _check_first_tokens(session, report, tokens, {id for id, verb in times if verb == "issued"})


def _check_times(
    report: VerificationReport, place: str, id: str, times: dict[tuple[str, str], str], **stored: datetime | None
) -> None:
    """Check that what is stored of an object happened when its entries say, by the verb of their actions."""
    for verb, at in stored.items():
        if (at and timestamp(at)) != times.get((id, verb)):
            report.add_finding(place, f"it is not {verb} as the entries say")


def _is_as_recorded(
    stored: tuple[Token, list[str]] | None, facts: dict[str, Any], action: str = "", verb: str = ""
) -> bool:
    """Return whether a token with its regions is as an entry says."""
    if stored is None or (action and token_action(stored[0], verb) != action):
        return False
    stored_facts = token_facts(*stored)
    return stored_facts.keys() - facts.keys() <= LATER_TOKEN_FACTS and _has_facts(stored_facts, facts)


def _check_first_tokens(
    session: Session, report: VerificationReport, tokens: dict[str, tuple[Token, list[str]]], issued_ids: set[str]
) -> None:
    """Check the tokens that were there at the first start of a version that checks them all.

    Of the others none may lack an entry. Before that start a token without an entry is no finding.
    """
    for entry in read_entries(session, [TOKENS_RECORDED]):
        first_tokens = entry["facts"]["tokens"]
        for id, facts in first_tokens.items():
            if not _is_as_recorded(tokens.get(id), facts):
                report.add_finding(f"token {id}", UNEQUAL)
        for id in sorted(tokens.keys() - issued_ids - first_tokens.keys()):
            report.add_finding(f"token {id}", "no entry says that it was issued")


def check_sessions(session: Session, report: VerificationReport) -> None:
    """Check which sessions began with which token, whose secrets they have, and which have ended.

    The newest of each token must be stored, and no others.
    """
    began_by_token: defaultdict[str, dict[str, Any]] = defaultdict(dict)
    ended_at: dict[str, str] = {}
    for entry in read_entries(session, [BEGAN, ENDED]):
        began = began_by_token[entry["object"]]
        if entry["action"] == ENDED:
            ended_at |= {id: entry["at"] for id in entry["facts"]["sessions"] if id in began}
            continue
        began[entry["facts"]["session"]] = (entry["facts"], entry["object"], entry["at"])
        if len(began) > MOST_SESSIONS:
            oldest_id = min(began)
            del began[oldest_id]
            ended_at.pop(oldest_id, None)
    recorded = {id: it for began in began_by_token.values() for id, it in began.items()}
    stored_sessions = {str(it.id): it for it in sessions.all_sessions(session)}
    for id in sorted(stored_sessions.keys() | recorded.keys()):
        stored = stored_sessions.get(id)
        stored_facts = stored and {
            "began": (session_facts(stored), str(stored.token), timestamp(stored.created_at)),
            "ended": stored.ended_at and timestamp(stored.ended_at),
        }
        if stored_facts != {"began": recorded.get(id), "ended": ended_at.get(id)}:
            report.add_finding(f"sign_in_session {id}", UNEQUAL)


def check_feeds(session: Session, report: VerificationReport) -> None:
    """Check what calendar feeds show and whose secrets they have, and which were revoked."""
    feeds = {str(access.feed.id): access for access in calendars.all_feeds(session)}
    times: dict[tuple[str, str], str] = {}
    for entry in read_entries(session, [f"calendar_feed.{verb}" for verb in ("issued", "revoked")]):
        access, verb = feeds.get(entry["object"]), entry["action"].partition(".")[2]
        times[entry["object"], verb] = entry["at"]
        if access is None or not _has_facts(feed_facts(access), entry["facts"]):
            report.add_finding(f"calendar_feed {entry['object']}", UNEQUAL)
    for entry in read_entries(session, [FEEDS_RECORDED]):
        for id, facts in entry["facts"]["feeds"].items():
            if id not in feeds or not _has_facts(feed_facts(feeds[id]), facts):
                report.add_finding(f"calendar_feed {id}", UNEQUAL)
    for id, access in feeds.items():
        feed = access.feed
        _check_times(report, f"calendar_feed {id}", id, times, issued=feed.created_at, revoked=feed.revoked_at)


def check_webhooks(session: Session, report: VerificationReport) -> None:
    """Check where webhooks send what, for whom, and which were deleted: the newest entry about each says so."""
    newest_entries: dict[str, dict[str, Any]] = {}
    for entry in read_entries(session, [f"webhook.{verb}" for verb in WEBHOOK_VERBS]):
        if entry["at"] >= newest_entries.get(entry["object"], entry)["at"]:
            newest_entries[entry["object"]] = entry
    webhooks = {str(access.webhook.id): access for access in delivery.all_webhooks(session)}
    for id in sorted(webhooks.keys() | newest_entries.keys()):
        access, newest_entry = webhooks.get(id), newest_entries.get(id)
        is_known = access is not None and newest_entry is not None
        if not is_known or not _is_webhook_as_recorded(webhooks[id], newest_entries[id]):
            report.add_finding(f"webhook {id}", UNEQUAL)


def _is_webhook_as_recorded(access: WebhookAccess, entry: dict[str, Any]) -> bool:
    """Return whether a webhook is as its newest entry says. Early entries lack some facts."""
    is_deleted = access.webhook.state is WebhookState.DELETED
    recorded_facts = {name: fact for name, fact in entry["facts"].items() if name in webhook_facts(access)}
    is_complete = recorded_facts.keys() >= {"token", "agency", "regions", "types", "host"}
    has_same_end = is_deleted == (entry["action"] == "webhook.deleted")
    return is_complete and has_same_end and _has_facts(webhook_facts(access), recorded_facts)


def _has_facts(stored_facts: dict[str, Any], recorded_facts: dict[str, Any]) -> bool:
    return all(stored_facts.get(name) == fact for name, fact in recorded_facts.items())


def check_files(session: Session, report: VerificationReport) -> None:
    """Check that evidence files have the bytes with their digest, unless an office erased them."""
    erased_at = {entry["object"]: entry["at"] for entry in read_entries(session, ["evidence.erased"])}
    stored_digests = set()
    for digest, data in repository.evidence_bytes(session):
        stored_digests.add(digest)
        if hashlib.sha256(data).hexdigest() != digest:
            report.add_finding(f"evidence_bytes {digest}", "the bytes are not those with this digest")
    for file in repository.all_rows(session, EvidenceFile):
        if erased_at.get(str(file.id)) != (file.erased_at and timestamp(file.erased_at)):
            report.add_finding(f"evidence_file {file.id}", "it is not erased as the entries say")
        if file.erased_at is None and file.sha256 not in stored_digests:
            report.add_finding(f"evidence_file {file.id}", "its bytes are gone")


DECISION_CHECKS: dict[str, Callable[[Session, VerificationReport], None]] = {
    "closed elections": check_closings,
    "polling days": check_polling_days,
    "stages": check_stages,
    "flags": check_flags,
    "figures": check_figures,
    "tokens": check_tokens,
    "sessions": check_sessions,
    "calendar feeds": check_feeds,
    "webhooks": check_webhooks,
    "evidence files": check_files,
}
"""These checks, by what each of them checks."""
