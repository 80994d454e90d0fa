/** Shows something anew without disturbing whoever is using it. */

/**
 * Replace what a place holds, if it differs. The element with the same `data-key` keeps the focus, and tables stay
 * where they were scrolled to.
 *
 * @param {Element} place
 * @param {Element} node
 */
export function swap(place, node) {
  const old = place.firstElementChild;
  if (old?.isEqualNode(node)) {
    return;
  }
  const key = focusedKey(place);
  const scrolled = place.querySelector(".scroller")?.scrollLeft ?? 0;
  place.replaceChildren(node);
  if (scrolled > 0) {
    place.querySelector(".scroller")?.scrollTo({ left: scrolled });
  }
  if (key !== null) {
    focus(place, key);
  }
}

/**
 * @param {Element} place
 * @param {string} key
 */
function focus(place, key) {
  const found = /** @type {HTMLElement | null} */ (place.querySelector(`[data-key="${CSS.escape(key)}"]`));
  found?.focus({ preventScroll: true });
}

/**
 * The key of the element in a place that has the focus.
 *
 * @param {Element} place
 */
function focusedKey(place) {
  const focused = document.activeElement;
  return focused !== null && place.contains(focused) ? focused.getAttribute("data-key") : null;
}
