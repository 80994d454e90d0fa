"""Why changes of agencies and officials are refused."""

from api.core.errors import Conflict, Unprocessable
from api.core.text import LocalizedText


class AgencyExists(Conflict):
    code = "agency_exists"
    message = LocalizedText(
        id="Slug ini sudah dipakai. GET /v1/agencies menunjukkan lembaganya; ubah dengan PATCH, atau pilih slug lain.",
        en="This slug is taken. GET /v1/agencies shows by whom; change that one with PATCH, or choose another slug.",
    )


class NotAGroup(Unprocessable):
    code = "not_a_group"
    message = LocalizedText(
        id="Hanya kelompok (is_group) yang beranggota, dan bukan dirinya sendiri. Periksa slug dan members.",
        en="Only a group (is_group) has members, and never itself. Check slug and members.",
    )


class ParentBelow(Unprocessable):
    code = "parent_below"
    message = LocalizedText(
        id="Induk ini berada di bawah lembaga itu sendiri. Periksa susunan lembaganya.",
        en="This parent stands below the agency itself. Check which of the two is above the other.",
    )


class NobodyNamed(Unprocessable):
    code = "nobody_named"
    message = LocalizedText(
        id="Sebutkan siapa yang berakhir (ends), siapa yang mulai (begins), atau keduanya; yang mulai dengan official "
        "atau name, salah satu.",
        en="Name who leaves (ends), who takes over (begins), or both; who takes over by official or by name, not both.",
    )


class NotInOffice(Conflict):
    code = "not_in_office"
    message = LocalizedText(
        id="Orang ini tidak tercatat memegang jabatan itu sekarang. GET /v1/agencies/{{slug}} menunjukkan siapa.",
        en="This person is not recorded as holding that office now. GET /v1/agencies/{{slug}} shows who does.",
    )


class OfficeHeldBefore(Conflict):
    code = "held_before"
    message = LocalizedText(
        id="Orang ini sudah tercatat pada jabatan itu. Untuk masa jabatan lain, beri nama jabatan dengan periodenya.",
        en="This person is recorded in that office already. For another term, give the office's name with its years.",
    )


class DaysReversed(Unprocessable):
    code = "days_reversed"
    message = LocalizedText(
        id="Hari terakhir tidak boleh sebelum hari pertama, dan penerus mulai paling cepat pada hari terakhir itu. "
        "Periksa tanggal pada surat keputusannya.",
        en="A last day may not lie before a first, and a successor begins on that last day at the earliest. "
        "Check the dates in the decree.",
    )


ADD_REFUSALS = (AgencyExists, NotAGroup, ParentBelow)
HAND_OVER_REFUSALS = (NobodyNamed, NotInOffice, OfficeHeldBefore, DaysReversed)
