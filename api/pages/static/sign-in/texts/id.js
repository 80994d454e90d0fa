/** Texts of the sign-in page. */
export default {
  "title": "Masuk · Siaga",
  "heading": "Masuk ke Siaga",
  "token": "Token Anda",
  "token_hint": "Diawali siaga_. Admin atau koordinator Anda yang memberikannya.",
  "sign_in": "Masuk",
  "link_heading": "Anda membuka tautan masuk",
  "link_explained": "Tautan ini hanya dapat dipakai satu kali. Tekan tombol untuk masuk di perangkat ini.",
  "use_link": "Masuk dengan tautan ini",
  "use_token": "Masuk dengan token",
  "link_refused": "Minta tautan baru dari koordinator Anda.",
  "locked": "Di perangkat ini ada {count} laporan terkunci milik {agencies}. Masuk untuk lembaga itu akan membukanya.",
};
