"""What writes about agencies and officials are refused for. Pure: no session, no clock, no HTTP."""

from datetime import date

from api.core.errors import Conflict, Unfit
from api.core.text import LocalizedText
from api.reference.agencies.models import Tenure


class AgencyExists(Conflict):
    code = "agency_exists"
    says = LocalizedText(
        id="Slug ini sudah dipakai. GET /v1/agencies menunjukkan lembaganya; ubah dengan PATCH, atau pilih slug lain.",
        en="This slug is taken. GET /v1/agencies shows by whom; change that one with PATCH, or choose another slug.",
    )


class NoGroup(Unfit):
    code = "not_a_group"
    says = LocalizedText(
        id="Hanya kelompok (is_group) yang beranggota, dan bukan dirinya sendiri. Periksa slug dan members.",
        en="Only a group (is_group) has members, and never itself. Check slug and members.",
    )


class ParentBelow(Unfit):
    code = "parent_below"
    says = LocalizedText(
        id="Induk ini berada di bawah lembaga itu sendiri. Periksa susunan lembaganya.",
        en="This parent stands below the agency itself. Check which of the two is above the other.",
    )


class NobodyNamed(Unfit):
    code = "nobody_named"
    says = LocalizedText(
        id="Sebutkan siapa yang berakhir (ends), siapa yang mulai (begins), atau keduanya; yang mulai dengan official "
        "atau name, salah satu.",
        en="Name who leaves (ends), who takes over (begins), or both; who takes over by official or by name, not both.",
    )


class NotInOffice(Conflict):
    code = "not_in_office"
    says = LocalizedText(
        id="Orang ini tidak tercatat memegang jabatan itu sekarang. GET /v1/agencies/{{slug}} menunjukkan siapa.",
        en="This person is not recorded as holding that office now. GET /v1/agencies/{{slug}} shows who does.",
    )


class HeldBefore(Conflict):
    code = "held_before"
    says = LocalizedText(
        id="Orang ini sudah tercatat pada jabatan itu. Untuk masa jabatan lain, beri nama jabatan dengan periodenya.",
        en="This person is recorded in that office already. For another term, give the office's name with its years.",
    )


class DaysReversed(Unfit):
    code = "days_reversed"
    says = LocalizedText(
        id="Hari terakhir tidak boleh sebelum hari pertama, dan penerus mulai paling cepat pada hari terakhir itu. "
        "Periksa tanggal pada surat keputusannya.",
        en="A last day may not lie before a first, and a successor begins on that last day at the earliest. "
        "Check the dates in the decree.",
    )


def may_end(held: Tenure | None, last: date) -> Tenure:
    if held is None or held.until_on is not None:
        raise NotInOffice(pointer="body/ends/official")
    if any(day is not None and day > last for day in (held.from_on, held.attested_on)):
        raise DaysReversed(pointer="body/ends/until_on")
    return held


def may_begin(first: date | None, seen: date | None, last: date | None) -> None:
    """`last`: the last day of who leaves."""
    if (first and seen and seen < first) or (first and last and first < last):
        raise DaysReversed(pointer="body/begins/from_on")


REFUSALS = (AgencyExists, NoGroup, ParentBelow)
OF_HAND_OVERS = (NobodyNamed, NotInOffice, HeldBefore, DaysReversed)
