/** Texts, numbers and days of the pages, in Indonesian or English. */

/** @typedef {"id" | "en"} Language */
/** @typedef {Record<string, string>} Texts */

const KEPT_AS = "siaga.language";

/** @type {Texts} */
const texts = {};

/** @type {Language} */
export const language = chosenLanguage();

/**
 * Load the texts of a page, and those that all pages share. Await it before anything is shown.
 *
 * @param {string} page the folder of the page
 */
export async function loadTexts(page) {
  document.documentElement.lang = language;
  const modules = await Promise.all([
    import(`./texts/${language}.js`),
    import(`../${page}/texts/${language}.js`),
  ]);
  for (const module of modules) {
    Object.assign(texts, module.default);
  }
}

/**
 * The text of a key. Values fill its braces.
 *
 * @param {string} key
 * @param {Record<string, string | number>} [values]
 * @returns {string}
 */
export function t(key, values = {}) {
  const text = texts[key];
  if (text === undefined) {
    throw new Error(`There is no text ${key}.`);
  }
  return text.replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
}

/**
 * Whether there is a text of this key.
 *
 * @param {string} key
 */
export function hasText(key) {
  return key in texts;
}

/** @param {number} value */
export function writtenNumber(value) {
  return new Intl.NumberFormat(language).format(value);
}

/**
 * A day and time, in the time zone of the device.
 *
 * @param {string | Date} instant
 */
export function writtenTime(instant) {
  const format = { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" };
  return new Intl.DateTimeFormat(language, /** @type {Intl.DateTimeFormatOptions} */ (format)).format(new Date(instant));
}

/**
 * @param {string | Date} instant
 * @param {string} [timeZone] left out: that of the device
 */
export function writtenDay(instant, timeZone) {
  return new Intl.DateTimeFormat(language, { day: "numeric", month: "short", timeZone }).format(new Date(instant));
}

/**
 * The text of the chosen language, of a pair that the API gives.
 *
 * @param {{id: string, en: string}} pair
 */
export function inLanguage(pair) {
  return pair[language];
}

/**
 * Remember the language and show the page in it.
 *
 * @param {Language} wanted
 */
export function chooseLanguage(wanted) {
  localStorage.setItem(KEPT_AS, wanted);
  location.reload();
}

/** @returns {Language} */
function chosenLanguage() {
  const candidates = [localStorage.getItem(KEPT_AS), ...navigator.languages.map((it) => it.slice(0, 2))];
  return candidates.find((it) => it === "id" || it === "en") === "en" ? "en" : "id";
}
