/** Makes elements. Text is only ever set as text, so that nothing that somebody wrote can become markup. */

/** @typedef {Node | string | null | undefined | false} Child */
/** @typedef {string | number | boolean | null | undefined | ((event: any) => void)} AttributeValue */

/**
 * Make an element. An attribute that is a function listens to the event of its name; true and false switch an
 * attribute on and off.
 *
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, AttributeValue>} [attributes]
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") {
      made.addEventListener(name, value);
    } else if (value !== null && value !== undefined && value !== false) {
      made.setAttribute(name, value === true ? "" : String(value));
    }
  }
  append(made, children);
  return made;
}

/**
 * Replace what an element holds.
 *
 * @param {Element} parent
 * @param {...Child} children
 */
export function show(parent, ...children) {
  parent.replaceChildren();
  append(parent, children);
}

/**
 * Say something to people who listen to the page: screen readers read it out.
 *
 * @param {string} message
 */
export function announce(message) {
  let region = document.getElementById("announcements");
  if (region === null) {
    region = element("div", { id: "announcements", class: "sr-only", role: "status" });
    document.body.append(region);
  }
  region.textContent = message;
}

/**
 * @param {Element} parent
 * @param {Child[]} children
 */
function append(parent, children) {
  for (const child of children) {
    if (child !== null && child !== undefined && child !== false) {
      parent.append(child);
    }
  }
}
