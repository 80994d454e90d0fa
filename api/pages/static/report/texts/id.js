/** Texts of the report page. */
export default {
  "title": "Lapor · Siaga",
};
