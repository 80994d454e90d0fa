"""The base class of all refusals, and those that every part of the API shares.

Each has an HTTP status, a stable code and a message in two languages. A message never repeats what the caller sent:
only values that the server itself holds may fill its braces.
"""

from collections.abc import Mapping
from typing import ClassVar

from api.core.text import LocalizedText


class ApiError(Exception):
    """A request that is refused. `values` fill the braces of the message; `pointer` names the field at fault."""

    status: ClassVar[int] = 500
    code: ClassVar[str] = "internal_error"
    message: ClassVar[LocalizedText] = LocalizedText(
        id="Terjadi kesalahan di server. Tidak ada yang tersimpan. Kirim request_id ini ke pengelola Siaga.",
        en="Something went wrong in the server. Nothing was stored. Give this request_id to your Siaga operator.",
    )
    headers: ClassVar[dict[str, str]] = {}

    def __init__(
        self, *, pointer: str | None = None, extra_headers: Mapping[str, str] | None = None, **values: object
    ) -> None:
        """`extra_headers`: for this one response, besides the headers of the class."""
        super().__init__(self.code)
        self.pointer = pointer
        self.extra_headers = extra_headers or {}
        self.values = values

    def detail(self, language: str) -> str:
        """The message in the language, with its values."""
        return self.message.in_language(language, **self.values)


class TokenMissing(ApiError):
    status, code = 401, "token_missing"
    headers: ClassVar = {"WWW-Authenticate": "Bearer"}
    message = LocalizedText(
        id="Kirim token: 'Authorization: Bearer …'. Token diberikan oleh admin Siaga di wilayah Anda.",
        en="Send a token: 'Authorization: Bearer …'. The Siaga admin of your region hands them out.",
    )


class TokenUnknown(ApiError):
    status, code = 401, "token_unknown"
    headers: ClassVar = {"WWW-Authenticate": 'Bearer error="invalid_token"'}
    message = LocalizedText(
        id="Token ini tidak dikenal atau sudah dicabut. Mintalah yang baru kepada admin Siaga di wilayah Anda.",
        en="This token is not known, or was revoked. Ask the Siaga admin of your region for a new one.",
    )


class TokenExpired(ApiError):
    status, code = 401, "token_expired"
    headers: ClassVar = {"WWW-Authenticate": 'Bearer error="invalid_token"'}
    message = LocalizedText(
        id="Token ini sudah kedaluwarsa. Mintalah yang baru kepada admin Siaga di wilayah Anda.",
        en="This token has expired. Ask the Siaga admin of your region for a new one.",
    )


class RoleMissing(ApiError):
    status, code = 403, "role_missing"
    message = LocalizedText(
        id="Tindakan ini memerlukan peran {role}; token ini berperan {has}. Mintalah kepada admin Siaga.",
        en="This takes the role {role}; this token has the role {has}. Ask your Siaga admin.",
    )


class NotFound(ApiError):
    status, code = 404, "not_found"
    message = LocalizedText(
        id="Tidak ada di sini, atau di luar wilayah token ini. GET /v1/me menunjukkan wilayah token Anda.",
        en="Not here, or outside the regions of this token. GET /v1/me shows which regions those are.",
    )


class NoSuchPath(ApiError):
    status, code = 404, "no_such_path"
    message = LocalizedText(
        id="Alamat ini tidak ada. Daftar alamat ada di /docs.",
        en="There is no such address. /docs lists those there are.",
    )


class MethodNotAllowed(ApiError):
    status, code = 405, "method_not_allowed"
    message = LocalizedText(
        id="Metode ini tidak ada di alamat ini; header Allow menyebut yang ada.",
        en="This address does not take that method; the Allow header names those it takes.",
    )


class NotAcceptable(ApiError):
    status, code = 406, "not_acceptable"
    message = LocalizedText(
        id="Bentuk yang diminta header Accept tidak ada. Yang ada: {offers}.",
        en="The form that the Accept header asks for is not served here. There is: {offers}.",
    )


class ContentTooLarge(ApiError):
    status, code = 413, "content_too_large"
    message = LocalizedText(
        id="Isi permintaan melebihi {limit} byte. Bagilah menjadi beberapa permintaan.",
        en="The body is larger than {limit} bytes. Split it over several requests.",
    )


class HeadersTooLarge(ApiError):
    status, code = 431, "head_too_large"
    message = LocalizedText(id="Header permintaan terlalu besar.", en="The headers of this request are too large.")


class InvalidRequest(ApiError):
    status, code = 422, "invalid_request"
    message = LocalizedText(
        id="Permintaan belum benar; 'errors' menunjukkan tempatnya.",
        en="The request is not right yet; 'errors' says where.",
    )


class MalformedBody(ApiError):
    status, code = 400, "malformed_body"
    message = LocalizedText(id="Isi permintaan bukan JSON yang sah.", en="The body is not valid JSON.")


class ParameterRepeated(ApiError):
    status, code = 422, "parameter_repeated"
    message = LocalizedText(
        id="Parameter yang sama disebut dua kali. Sebutkan sekali saja.",
        en="The same parameter is given twice. Give it once.",
    )


class CursorInvalid(ApiError):
    status, code = 422, "cursor_invalid"
    message = LocalizedText(
        id="Penanda halaman ini tidak berlaku untuk pertanyaan ini. Mulailah lagi tanpa 'after'.",
        en="This page marker does not belong to this question. Start again without 'after'.",
    )


class CodeWithoutDots(ApiError):
    status, code = 422, "code_without_dots"
    message = LocalizedText(
        id="Kode Kemendagri bertitik: maksud Anda {hint}? Kode BPS tidak sama.",
        en="Kemendagri codes have dots: do you mean {hint}? BPS codes are not the same.",
    )


class CodeMalformed(ApiError):
    status, code = 422, "code_malformed"
    message = LocalizedText(
        id="Bukan kode Kemendagri seperti 64, 64.08 atau 64.08.04. GET /v1/regions?q=kutim mencari dengan nama.",
        en="Not a Kemendagri region code such as 64, 64.08 or 64.08.04. GET /v1/regions?q=kutim searches by name.",
    )


class MomentMalformed(ApiError):
    status, code = 422, "moment_malformed"
    message = LocalizedText(
        id="Tulis waktu dengan zona (2024-11-26T20:00:00Z), tanggal (2024-11-26), atau H-1T20:00.",
        en="Write a time with its zone (2024-11-26T20:00:00Z), a date (2024-11-26), or H-1T20:00.",
    )


class OffsetPlusEncoded(ApiError):
    status, code = 422, "offset_plus_encoded"
    message = LocalizedText(
        id="Tanda + dalam URL terbaca sebagai spasi. Tulis %2B, atau pakai Z.",
        en="A + in a URL reads as a space. Write %2B, or use Z.",
    )


class Busy(ApiError):
    status, code = 503, "busy"
    headers: ClassVar = {"Retry-After": "2"}
    message = LocalizedText(
        id="Server sedang sibuk. Tidak ada yang tersimpan; ulangi sebentar lagi.",
        en="The server is busy. Nothing was stored; try again in a moment.",
    )


class StorageFull(ApiError):
    status, code = 507, "storage_full"
    message = LocalizedText(
        id="Disk basis data penuh. Tidak ada yang tersimpan. Beri tahu pengelola Siaga, lalu kirim ulang permintaan "
        "yang sama.",
        en="The disk of the database is full. Nothing was stored. Tell your Siaga operator, then send the same "
        "request again.",
    )


class Conflict(ApiError):
    """The parent of refusals that depend on the present state."""

    status, code = 409, "conflict"
    message = LocalizedText(
        id="Permintaan ini bertentangan dengan keadaan sekarang. Baca ulang, lalu coba lagi.",
        en="This contradicts how things stand now. Read again, then retry.",
    )


class Unprocessable(ApiError):
    """The parent of refusals that do not depend on the state: the content itself cannot be accepted."""

    status, code = 422, "unfit"
    message = LocalizedText(id="Isi ini tidak dapat dipakai di sini.", en="This cannot be used here.")


class KeyReused(Unprocessable):
    code = "idempotency_key_reused"
    message = LocalizedText(
        id="Idempotency-Key ini sudah dipakai untuk permintaan lain. Buat kunci baru untuk permintaan baru.",
        en="This Idempotency-Key belongs to another request. Make a new key for a new request.",
    )


class KeyInUse(Conflict):
    code = "idempotency_key_in_use"
    headers: ClassVar = {"Retry-After": "1"}
    message = LocalizedText(
        id="Permintaan yang sama masih dikerjakan. Ulangi sebentar lagi dengan kunci yang sama.",
        en="The same request is still under way. Try again in a moment with the same key.",
    )


class OutcomeUnknown(ApiError):
    status, code = 503, "outcome_unknown"
    headers: ClassVar = {"Retry-After": "2"}
    message = LocalizedText(
        id="Sambungan ke basis data putus saat menyimpan. Kirim ulang dengan Idempotency-Key atau client_id yang sama.",
        en="The database was lost while storing. Send it again with the same Idempotency-Key or client_id.",
    )


class StaleVersion(ApiError):
    status, code = 412, "stale"
    message = LocalizedText(
        id="Ini berubah sejak Anda membacanya; sekarang ETag-nya {etag}. Baca lagi, lalu putuskan.",
        en="It has changed since you read it; its ETag is now {etag}. Read it again, then decide.",
    )


class IfMatchMissing(ApiError):
    status, code = 428, "if_match_required"
    message = LocalizedText(
        id="Kirim If-Match dengan ETag dari GET, agar perubahan orang lain tidak tertimpa.",
        en="Send If-Match with the ETag of the GET, so that nobody else's change is overwritten.",
    )
